export { emitTypeScript } from './emit/module.js'
export { DjangoSettingsError, type DjangoProblem } from './error.js'
export {
  loadDjangoSettings, parseDjangoSettings, type DjangoSettings, type LoadOptions, type ParseOptions
} from './load.js'
