/**
 * Every setting, with a sentence each. It is what `npm start` runs on.
 *
 * The names and their meaning are django-cors-headers'. Leave out what you do not need: each setting
 * has a default, and with all of them left out no other origin is allowed. docs/settings.md tells the
 * whole story of each. `satisfies CorsSettings` makes a misspelt name an error where this file is written.
 */
import type { CorsSettings } from 'fastify-cors-headers'
import { defaultHeaders, defaultMethods } from 'fastify-cors-headers/defaults'

export default {
  // The origins whose pages may read the responses: scheme, host, and the port if it is not the default one.
  CORS_ALLOWED_ORIGINS: [
    'https://example.com',
    'http://localhost:5173'
  ],

  // Regexes in Python's syntax, matched at the start of the origin. End them with $, escape the dots.
  CORS_ALLOWED_ORIGIN_REGEXES: [
    String.raw`^https://\w+\.example\.com$`
  ],

  // Allow every origin on the web. The two lists above then do nothing.
  CORS_ALLOW_ALL_ORIGINS: false,

  // Only paths that this regex matches at their start answer other origins at all.
  CORS_URLS_REGEX: '^/api/.*$',

  // The methods that a page of another origin may use.
  CORS_ALLOW_METHODS: [...defaultMethods],

  // The request headers that such a page may set: the defaults, and one of our own.
  CORS_ALLOW_HEADERS: [...defaultHeaders, 'x-api-key'],

  // The response headers that such a page may read, besides those that every page may.
  CORS_EXPOSE_HEADERS: ['x-total-count'],

  // For how many seconds a browser may remember the answer to a preflight.
  CORS_PREFLIGHT_MAX_AGE: 600,

  // Let pages of allowed origins send their visitor's cookies, and read what comes back.
  CORS_ALLOW_CREDENTIALS: true,

  // Let public pages of allowed origins call this server on a private network.
  CORS_ALLOW_PRIVATE_NETWORK: false,

  // The ids of checks to silence, as in Django.
  SILENCED_SYSTEM_CHECKS: []
} satisfies CorsSettings
