// Generated from schema.ts by `npm run schema`; a test compares them. Edit schema.ts instead.
import { isPattern } from './is-pattern.js'
import type { Static } from '@sinclair/typebox'
import type { schema, Sequence } from './schema.js'

const Kind = Symbol.for('TypeBox.Kind')
const Optional = Symbol.for('TypeBox.Optional')

const kind = (_name: string, _instance: number, value: unknown): boolean => isPattern(value)

export const CorsSettings = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'CorsSettings',
  description: 'The settings of fastify-cors-headers, under the names that django-cors-headers gives them.',
  patternProperties: {
    '^CORS_(?!(?:ALLOWED_ORIGINS|ALLOWED_ORIGIN_REGEXES|ALLOW_ALL_ORIGINS|URLS_REGEX|ALLOW_METHODS|ALLOW_HEADERS|EXPOSE_HEADERS|PREFLIGHT_MAX_AGE|ALLOW_CREDENTIALS|ALLOW_PRIVATE_NETWORK|ORIGIN_WHITELIST|ORIGIN_REGEX_WHITELIST|ORIGIN_ALLOW_ALL)$)': false
  },
  type: 'object',
  properties: {
    CORS_ALLOWED_ORIGINS: {
      description: 'The origins whose pages may read responses, each as browsers send it: scheme, host, and port unless it is the default.',
      default: [],
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'String'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_ALLOWED_ORIGIN_REGEXES: {
      description: 'Regexes in Python’s syntax. An origin is allowed if one of them matches at its start.',
      default: [],
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'Any'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_ALL_ORIGINS: {
      description: 'Allow every origin. The lists of origins then have no effect.',
      default: false,
      type: 'boolean',
      [Kind]: 'Boolean',
      [Optional]: 'Optional'
    },
    CORS_URLS_REGEX: {
      type: 'string',
      description: 'The paths that the settings cover: those that this regex matches at their start.',
      default: '^.*$',
      [Kind]: 'Any',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_METHODS: {
      description: 'The methods that pages of other origins may use.',
      default: [
        'DELETE',
        'GET',
        'OPTIONS',
        'PATCH',
        'POST',
        'PUT'
      ],
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'String'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_HEADERS: {
      description: 'The request headers that pages of other origins may set.',
      default: [
        'accept',
        'accept-encoding',
        'authorization',
        'content-type',
        'dnt',
        'origin',
        'user-agent',
        'x-csrftoken',
        'x-requested-with'
      ],
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'String'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_EXPOSE_HEADERS: {
      description: 'The response headers that pages of other origins may read, besides the CORS-safelisted ones.',
      default: [],
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'String'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_PREFLIGHT_MAX_AGE: {
      description: 'For how many seconds browsers may cache a preflight response. 0 leaves the header out: browsers then cache it for five seconds.',
      minimum: 0,
      maximum: 9007199254740991,
      default: 86400,
      type: 'integer',
      [Kind]: 'Integer',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_CREDENTIALS: {
      description: 'Let pages of allowed origins send credentialed requests (cookies, HTTP authentication) and read the responses.',
      default: false,
      type: 'boolean',
      [Kind]: 'Boolean',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_PRIVATE_NETWORK: {
      description: 'Let public pages of allowed origins call this server on a private network.',
      default: false,
      type: 'boolean',
      [Kind]: 'Boolean',
      [Optional]: 'Optional'
    },
    CORS_ORIGIN_WHITELIST: {
      description: 'The old name of CORS_ALLOWED_ORIGINS, read if that is not set.',
      deprecated: true,
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'String'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_ORIGIN_REGEX_WHITELIST: {
      description: 'The old name of CORS_ALLOWED_ORIGIN_REGEXES, read if that is not set.',
      deprecated: true,
      type: 'array',
      items: {
        type: 'string',
        [Kind]: 'Any'
      },
      [Kind]: 'Array',
      [Optional]: 'Optional'
    },
    CORS_ORIGIN_ALLOW_ALL: {
      description: 'The old name of CORS_ALLOW_ALL_ORIGINS, read if that is not set.',
      deprecated: true,
      type: 'boolean',
      [Kind]: 'Boolean',
      [Optional]: 'Optional'
    }
  },
  [Kind]: 'Object'
} as unknown as typeof schema

/** A settings module, as its author writes it. Every setting is optional. */
export type CorsSettings = Static<typeof schema> & {
  /** The ids of checks to silence, as in Django: `['corsheaders.E014']`. */
  SILENCED_SYSTEM_CHECKS?: Sequence<string>
}

/** Whether a value has the type that the schema requires; for a list, whether an entry has it. */
export const accepts: Readonly<Record<keyof typeof schema.properties, (value: unknown) => boolean>> = {
  CORS_ALLOWED_ORIGINS: (value: any) => (typeof value === 'string'),
  CORS_ALLOWED_ORIGIN_REGEXES: (value: any) => kind('PythonRegex', 0, value),
  CORS_ALLOW_ALL_ORIGINS: (value: any) => (typeof value === 'boolean'),
  CORS_URLS_REGEX: (value: any) => kind('PythonRegex', 0, value),
  CORS_ALLOW_METHODS: (value: any) => (typeof value === 'string'),
  CORS_ALLOW_HEADERS: (value: any) => (typeof value === 'string'),
  CORS_EXPOSE_HEADERS: (value: any) => (typeof value === 'string'),
  CORS_PREFLIGHT_MAX_AGE: (value: any) => Number.isInteger(value) && value <= 9007199254740991 && value >= 0,
  CORS_ALLOW_CREDENTIALS: (value: any) => (typeof value === 'boolean'),
  CORS_ALLOW_PRIVATE_NETWORK: (value: any) => (typeof value === 'boolean'),
  CORS_ORIGIN_WHITELIST: (value: any) => (typeof value === 'string'),
  CORS_ORIGIN_REGEX_WHITELIST: (value: any) => kind('PythonRegex', 0, value),
  CORS_ORIGIN_ALLOW_ALL: (value: any) => (typeof value === 'boolean')
}
