export { emitTypeScript } from './emit.js'
export { DjangoSettingsError, type DjangoProblem } from './error.js'
export {
  loadDjangoSettings, parseDjangoSettings, type DjangoSettings, type LoadOptions, type ParseOptions
} from './load.js'
