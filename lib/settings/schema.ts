import { Kind, Type, TypeRegistry, type SchemaOptions } from '@sinclair/typebox'
import { defaultHeaders, defaultMethods } from './defaults.js'
import { isPattern } from './is-pattern.js'

/** Any array, readonly or frozen, or a Set: Python's sequence. */
export type Sequence<T> = readonly T[] | ReadonlySet<T>

// JSON Schema has no type for a compiled regex and gets `string`; TypeBox gets this kind.
TypeRegistry.Set('PythonRegex', (_schema, value) => isPattern(value))
const regex = { [Kind]: 'PythonRegex', type: 'string' }

const strings = (options: SchemaOptions) =>
  Type.Optional(Type.Unsafe<Sequence<string>>(Type.Array(Type.String(), options)))

const regexes = (options: SchemaOptions) =>
  Type.Optional(Type.Unsafe<Sequence<string | RegExp>>(Type.Array(Type.Unsafe(regex), options)))

const properties = {
  /**
   * Origins that are allowed, each as a browser sends it. Default: none.
   * @example ['https://example.com', 'http://localhost:5173']
   */
  CORS_ALLOWED_ORIGINS: strings({
    description: 'The origins whose pages may read responses, each as browsers send it: scheme, host, and port unless it is the default.',
    default: []
  }),
  /**
   * Regexes in Python’s syntax, or RegExps, matched at the start of an origin. Default: none.
   * @example [String.raw`^https://\w+\.example\.com$`]
   */
  CORS_ALLOWED_ORIGIN_REGEXES: regexes({
    description: 'Regexes in Python’s syntax. An origin is allowed if one of them matches at its start.',
    default: []
  }),
  /** Whether every origin is allowed. Default: false. */
  CORS_ALLOW_ALL_ORIGINS: Type.Optional(Type.Boolean({
    description: 'Allow every origin. The lists of origins then have no effect.',
    default: false
  })),
  /**
   * A regex in Python’s syntax, or a RegExp, matched at the start of the path. Default: every path.
   * @example '^/api/.*$'
   */
  CORS_URLS_REGEX: Type.Optional(Type.Unsafe<string | RegExp>({
    ...regex,
    description: 'The paths that the settings cover: those that this regex matches at their start.',
    default: '^.*$'
  })),
  /**
   * Methods that are allowed, case-sensitive. Default: `defaultMethods`.
   * @example [...defaultMethods, 'PURGE']
   */
  CORS_ALLOW_METHODS: strings({
    description: 'The methods that pages of other origins may use.',
    default: [...defaultMethods]
  }),
  /**
   * Request headers that are allowed, in any case. Default: `defaultHeaders`.
   * @example [...defaultHeaders, 'x-api-key']
   */
  CORS_ALLOW_HEADERS: strings({
    description: 'The request headers that pages of other origins may set.',
    default: [...defaultHeaders]
  }),
  /**
   * Response headers that scripts may read. Default: none beyond the safelisted ones.
   * @example ['x-total-count']
   */
  CORS_EXPOSE_HEADERS: strings({
    description: 'The response headers that pages of other origins may read, besides the CORS-safelisted ones.',
    default: []
  }),
  /** Seconds, 0 or more. Default: 86400, a day. */
  CORS_PREFLIGHT_MAX_AGE: Type.Optional(Type.Integer({
    description: 'For how many seconds browsers may cache a preflight response. 0 leaves the header out: browsers then cache it for five seconds.',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: 86400
  })),
  /** Whether pages may send credentialed requests and read the responses. Default: false. */
  CORS_ALLOW_CREDENTIALS: Type.Optional(Type.Boolean({
    description: 'Let pages of allowed origins send credentialed requests (cookies, HTTP authentication) and read the responses.',
    default: false
  })),
  /** Whether to send Access-Control-Allow-Private-Network when a preflight asks for it. Default: false. */
  CORS_ALLOW_PRIVATE_NETWORK: Type.Optional(Type.Boolean({
    description: 'Let public pages of allowed origins call this server on a private network.',
    default: false
  })),
  /** @deprecated Since django-cors-headers 3.5: CORS_ALLOWED_ORIGINS. */
  CORS_ORIGIN_WHITELIST: strings({
    description: 'The old name of CORS_ALLOWED_ORIGINS, read if that is not set.',
    deprecated: true
  }),
  /** @deprecated Since django-cors-headers 3.5: CORS_ALLOWED_ORIGIN_REGEXES. */
  CORS_ORIGIN_REGEX_WHITELIST: regexes({
    description: 'The old name of CORS_ALLOWED_ORIGIN_REGEXES, read if that is not set.',
    deprecated: true
  }),
  /** @deprecated Since django-cors-headers 3.5: CORS_ALLOW_ALL_ORIGINS. */
  CORS_ORIGIN_ALLOW_ALL: Type.Optional(Type.Boolean({
    description: 'The old name of CORS_ALLOW_ALL_ORIGINS, read if that is not set.',
    deprecated: true
  }))
}

/**
 * The settings that a module may hold, as a TypeBox schema: one property per setting, under Django's own name. It is
 * the source of the type CorsSettings, the defaults, the type checks, `fastify-cors-headers/schema.json` and the table
 * in docs/settings.md. Other names are ignored, because a settings module may hold anything, except that JSON Schema
 * rejects unknown names that begin with CORS_.
 *
 * No code imports this file at run time: `npm run schema` generates compiled.ts from it, because loading TypeBox takes
 * longer than loading Fastify.
 */
export const schema = Type.Object(properties, {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'CorsSettings',
  description: 'The settings of fastify-cors-headers, under the names that django-cors-headers gives them.',
  // The pattern applies to the names in `properties` too, so it has to exclude them.
  patternProperties: { [`^CORS_(?!(?:${Object.keys(properties).map(name => name.replace('CORS_', '')).join('|')})$)`]: false }
})
