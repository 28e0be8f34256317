import type {
  FastifyBaseLogger, FastifyPluginAsync, FastifyPluginCallback, FastifyPluginOptions, FastifyRegisterOptions, FastifyTypeProvider,
  RawServerBase, RegisterOptions
} from 'fastify'
import type { CorsSettings } from './settings/compiled.js'
import type { SettingsModule } from './settings/settings-module.js'

declare const brand: unique symbol

/** The plugin, with a type of its own, so that the overload below applies to it only. */
export type CorsHeadersPlugin = FastifyPluginAsync<SettingsModule> & { readonly [brand]: true }

/** All options of `register` in one type: TypeScript suggests no property names for a union. */
interface CorsHeadersOptions extends CorsSettings, RegisterOptions {
  readonly default?: CorsSettings
}

/** The parameter of Fastify's last overload. */
type AnyPlugin =
  | FastifyPluginCallback<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger>
  | FastifyPluginAsync<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger>
  | Promise<{ default: FastifyPluginCallback<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger> }>
  | Promise<{ default: FastifyPluginAsync<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger> }>

/**
 * An overload of `register` that gives a misspelt setting a useful error. If up to three overloads fail, TypeScript
 * shows the errors of all; Fastify has three, and none suggests a name. If more fail, it shows the last one's only:
 * this one's.
 *
 * - For any other plugin it requires more arguments than a call has, so that TypeScript neither picks nor mentions it. The
 *   default, `undefined`, is for arguments whose type is not inferred yet, such as an inline function.
 * - `Parameters<FastifyInstance['register']>` reads the last overload, with `Plugin` unknown: its result is unchanged.
 */
interface LastOverload<Registered> {
  <Plugin = undefined>(
    plugin: unknown extends Plugin ? AnyPlugin : Plugin,
    ...options: unknown extends Plugin
      ? [opts: FastifyRegisterOptions<FastifyPluginOptions>]
      : Plugin extends CorsHeadersPlugin ? [settings: CorsHeadersOptions] : [never, never, never]
  ): Registered
}

declare module 'fastify' {
  // Inherited, so that it comes last: editors complete options from the first overload.
  interface FastifyRegister<T> extends LastOverload<T> {}
}
