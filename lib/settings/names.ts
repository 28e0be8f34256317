import { CorsSettings } from './compiled.js'

/** A name in the schema, old names included. */
export type WrittenName = keyof typeof CorsSettings.properties

/** Old names of settings, by present name. An old name is read if the present one is not set. */
export const oldNames = {
  CORS_ALLOWED_ORIGINS: 'CORS_ORIGIN_WHITELIST',
  CORS_ALLOWED_ORIGIN_REGEXES: 'CORS_ORIGIN_REGEX_WHITELIST',
  CORS_ALLOW_ALL_ORIGINS: 'CORS_ORIGIN_ALLOW_ALL'
} as const satisfies Partial<Record<WrittenName, WrittenName>>

type OldName = typeof oldNames[keyof typeof oldNames]

/** A setting, under its present name. */
export type SettingName = Exclude<WrittenName, OldName>

const old: ReadonlySet<string> = new Set(Object.values(oldNames))

export const settingNames: readonly SettingName[] = Object.freeze(
  (Object.keys(CorsSettings.properties) as WrittenName[]).filter((name): name is SettingName => !old.has(name))
)

/** Whether a setting takes a list of entries instead of one value. */
export function isList (name: WrittenName): boolean {
  return Object.hasOwn(CorsSettings.properties[name], 'items')
}

/** Settings that django-cors-headers has removed: checks E012 and W011 report them. */
export const removedNames: readonly string[] = Object.freeze(['CORS_MODEL', 'CORS_REPLACE_HTTPS_REFERER'])

/** The options of @fastify/cors, and Fastify's own `prefix`, with the settings that correspond to them. */
export const otherPluginOptions = {
  origin: ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ALLOW_ALL_ORIGINS'],
  methods: ['CORS_ALLOW_METHODS'],
  allowedHeaders: ['CORS_ALLOW_HEADERS'],
  exposedHeaders: ['CORS_EXPOSE_HEADERS'],
  credentials: ['CORS_ALLOW_CREDENTIALS'],
  maxAge: ['CORS_PREFLIGHT_MAX_AGE'],
  prefix: ['CORS_URLS_REGEX'],
  cacheControl: [],
  delegator: [],
  hideOptionsRoute: [],
  hook: [],
  optionsSuccessStatus: [],
  preflight: [],
  preflightContinue: [],
  strictPreflight: []
} as const satisfies Record<string, readonly SettingName[]>

export type OtherPluginOption = keyof typeof otherPluginOptions
