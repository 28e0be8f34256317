/**
 * Every setting, with a comment. `npm start` uses this file.
 *
 * The names and their meaning are those of django-cors-headers. Leave out what you do not need: each setting has a default,
 * and without any setting no other origin is allowed. docs/settings.md describes each in detail. With
 * `satisfies CorsSettings`, a misspelt name is a compile error.
 */
import type { CorsSettings } from 'fastify-cors-headers'
import { defaultHeaders, defaultMethods } from 'fastify-cors-headers/defaults'

export default {
  // The origins that are allowed: scheme, host, and the port unless it is the default.
  CORS_ALLOWED_ORIGINS: [
    'https://example.com',
    'http://localhost:5173'
  ],

  // Regexes in Python's syntax, matched at the start of the origin. End them with $, escape the dots.
  CORS_ALLOWED_ORIGIN_REGEXES: [
    String.raw`^https://\w+\.example\.com$`
  ],

  // Allow every origin. The two lists above then have no effect.
  CORS_ALLOW_ALL_ORIGINS: false,

  // The paths that the settings cover: those that this regex matches at their start.
  CORS_URLS_REGEX: '^/api/.*$',

  // The methods that pages of other origins may use.
  CORS_ALLOW_METHODS: [...defaultMethods],

  // The request headers that such pages may set: the defaults, and one more.
  CORS_ALLOW_HEADERS: [...defaultHeaders, 'x-api-key'],

  // The response headers that such pages may read, besides the safelisted ones.
  CORS_EXPOSE_HEADERS: ['x-total-count'],

  // For how many seconds browsers may cache a preflight response.
  CORS_PREFLIGHT_MAX_AGE: 600,

  // Allow credentialed requests: pages may send cookies and read the responses.
  CORS_ALLOW_CREDENTIALS: true,

  // Allow public pages of allowed origins to call this server on a private network.
  CORS_ALLOW_PRIVATE_NETWORK: false,

  // The ids of checks to silence, as in Django.
  SILENCED_SYSTEM_CHECKS: []
} satisfies CorsSettings
