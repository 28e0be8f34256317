// Made of schema.ts by `npm run schema`, and compared with it by a test. Change that file instead.
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
      description: 'The origins whose pages may read the answers, each as a browser sends it: scheme, host, and port if it is not the default one.',
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
      description: 'Regexes in Python’s syntax; an origin that one of them matches at its start is allowed too.',
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
      description: 'Allow every origin. The lists of origins then do nothing.',
      default: false,
      type: 'boolean',
      [Kind]: 'Boolean',
      [Optional]: 'Optional'
    },
    CORS_URLS_REGEX: {
      type: 'string',
      description: 'The paths to which all of this applies: those that this regex matches at their start.',
      default: '^.*$',
      [Kind]: 'Any',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_METHODS: {
      description: 'The methods that another origin’s page may use.',
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
      description: 'The request headers that another origin’s page may set.',
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
      description: 'The response headers that another origin’s page may read, beyond the CORS-safelisted ones.',
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
      description: 'How many seconds a browser may remember the answer to a preflight. 0 leaves the header out: browsers then remember it for five seconds.',
      minimum: 0,
      maximum: 9007199254740991,
      default: 86400,
      type: 'integer',
      [Kind]: 'Integer',
      [Optional]: 'Optional'
    },
    CORS_ALLOW_CREDENTIALS: {
      description: 'Let pages of allowed origins send cookies and HTTP authentication, and read the answers.',
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
      description: 'The old name of CORS_ALLOWED_ORIGINS, read when the new one is not set.',
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
      description: 'The old name of CORS_ALLOWED_ORIGIN_REGEXES, read when the new one is not set.',
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
      description: 'The old name of CORS_ALLOW_ALL_ORIGINS, read when the new one is not set.',
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
  /** The ids of checks that shall not speak, as in Django: `['corsheaders.E014']`. */
  SILENCED_SYSTEM_CHECKS?: Sequence<string>
}

/** Whether a value, or an entry where the setting is a list, is of the type that the schema asks for. */
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
