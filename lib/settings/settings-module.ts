import type { CorsSettings } from './compiled.js'
import type { OtherPluginOption } from './names.js'

/** What `register` takes: the settings, or a module whose default export they are. */
export type SettingsModule = CorsSettings | { readonly default: CorsSettings }

/** Settings of one route, which replace those of the nearest registration. Which paths are covered is not a route's to say. */
export type RouteSettings = object & Omit<CorsSettings, NotForRoutes> & {
  // Said in so many words, and `object` too: Fastify infers the type of a route's config, so that no other name is one
  // too many, and `true` would pass for settings that are all left out.
  readonly [Name in NotForRoutes]?: never
}

type NotForRoutes = 'CORS_URLS_REGEX' | 'SILENCED_SYSTEM_CHECKS' | OtherPluginOption

/** What `config.cors` of a route may hold: its settings, or `false` for no CORS at all. */
export type RouteCors = false | RouteSettings
