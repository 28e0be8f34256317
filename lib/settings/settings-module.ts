import type { CorsSettings } from './compiled.js'
import type { OtherPluginOption } from './names.js'

/** The argument of `register`: the settings, or a module whose default export they are. */
export type SettingsModule = CorsSettings | { readonly default: CorsSettings }

/**
 * Settings of one route, which replace those of the nearest registration. CORS_URLS_REGEX cannot be set for a route.
 */
export type RouteSettings = object & Omit<CorsSettings, NotForRoutes> & {
  // Fastify infers the type of a route's config, so that excess properties are no error. Hence `never` for these names,
  // and `object`, without which `true` would be assignable.
  readonly [Name in NotForRoutes]?: never
}

type NotForRoutes = 'CORS_URLS_REGEX' | 'SILENCED_SYSTEM_CHECKS' | OtherPluginOption

/** The type of a route's `config.cors`: its settings, or `false` for no CORS. */
export type RouteCors = false | RouteSettings

/** The `config.cors` of a route, unless Object.prototype has it: an inherited property is not a setting. */
export function corsOf<Cors> ({ config }: { readonly config?: { readonly cors?: Cors } | undefined }): Cors | undefined {
  return config?.cors !== undefined && Object.hasOwn(config, 'cors') ? config.cors : undefined
}
