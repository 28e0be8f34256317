import type {
  FastifyBaseLogger, FastifyPluginAsync, FastifyPluginCallback, FastifyPluginOptions, FastifyRegisterOptions, FastifyTypeProvider,
  RawServerBase, RegisterOptions
} from 'fastify'
import type { CorsSettings } from './settings/compiled.js'
import type { SettingsModule } from './settings/settings-module.js'

declare const brand: unique symbol

/** The plugin, in a type that no other plugin has: the overload below is for this one alone. */
export type CorsHeadersPlugin = FastifyPluginAsync<SettingsModule> & { readonly [brand]: true }

/** All that `register` takes, in one type: TypeScript suggests no names of a union. */
interface CorsHeadersOptions extends CorsSettings, RegisterOptions {
  readonly default?: CorsSettings
}

/** As Fastify's last overload has it. */
type AnyPlugin =
  | FastifyPluginCallback<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger>
  | FastifyPluginAsync<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger>
  | Promise<{ default: FastifyPluginCallback<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger> }>
  | Promise<{ default: FastifyPluginAsync<FastifyPluginOptions, RawServerBase, FastifyTypeProvider, FastifyBaseLogger> }>

/**
 * An overload of `register` for the error message. Of up to three overloads that fail, TypeScript shows every error, and
 * Fastify has three, none of which suggests a name. Of more than three, it shows the last one's alone: this one's.
 *
 * - With another plugin it wants more arguments than a call has, so that TypeScript neither picks nor mentions it. The
 *   default, `undefined`, is for plugins of which no type is inferred yet, such as a function that is written in the call.
 * - `Parameters<FastifyInstance['register']>` reads the last overload, with `Plugin` unknown. It gets what it got before.
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
  // Inherited overloads come last. One that is declared here would be the first, which editors complete the options from.
  interface FastifyRegister<T> extends LastOverload<T> {}
}
