import { CorsSettings } from './compiled.js'

/** Any name that the schema knows, old ones included. */
export type WrittenName = keyof typeof CorsSettings.properties

/** The settings that have an old name, which counts when the new one is not set. */
export const oldNames = {
  CORS_ALLOWED_ORIGINS: 'CORS_ORIGIN_WHITELIST',
  CORS_ALLOWED_ORIGIN_REGEXES: 'CORS_ORIGIN_REGEX_WHITELIST',
  CORS_ALLOW_ALL_ORIGINS: 'CORS_ORIGIN_ALLOW_ALL'
} as const satisfies Partial<Record<WrittenName, WrittenName>>

type OldName = typeof oldNames[keyof typeof oldNames]

/** The ten settings, under their present names. */
export type SettingName = Exclude<WrittenName, OldName>

const old: ReadonlySet<string> = new Set(Object.values(oldNames))

export const settingNames: readonly SettingName[] = Object.freeze(
  (Object.keys(CorsSettings.properties) as WrittenName[]).filter((name): name is SettingName => !old.has(name))
)

/** Whether a setting takes a list of entries, and not one value. */
export function isList (name: WrittenName): boolean {
  return Object.hasOwn(CorsSettings.properties[name], 'items')
}

/** Names that begin like settings and are none here, and that other checks speak of. */
export const removedNames: readonly string[] = Object.freeze(['CORS_MODEL', 'CORS_REPLACE_HTTPS_REFERER'])

/** What @fastify/cors takes, and Fastify's own `prefix`, with the settings of that meaning. */
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
