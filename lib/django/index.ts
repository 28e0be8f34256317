import { emitModule } from './emit/module.js'
import type { DjangoSettings } from './load.js'

export { DjangoSettingsError, type DjangoProblem } from './error.js'
export {
  loadDjangoSettings, parseDjangoSettings, type DjangoSettings, type LoadOptions, type ParseOptions
} from './load.js'

/**
 * The text of a TypeScript module which exports what loadDjangoSettings has read: the CORS_ settings and
 * SILENCED_SYSTEM_CHECKS, as plain values that the compiler checks. Throws a TypeError for a value that no settings.py
 * can hold. The command `port` also keeps comments and reads of the environment.
 */
export function emitTypeScript (settings: DjangoSettings): string {
  return emitModule({ settings: Object.entries(settings).map(([name, value]) => ({ name, value })) })
}
