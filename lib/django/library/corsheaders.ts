import { defaultHeaders, defaultMethods } from '../../settings/defaults.js'
import { PyStr, PyTuple, type PyModule } from '../values/values.js'
import { moduleOf, wholeModule } from './module.js'

/** `corsheaders.defaults`: what this project takes for the defaults is what a settings file adds its own to. */
export function corsheadersDefaults (name: string): PyModule {
  const tuple = (texts: readonly string[]): PyTuple => new PyTuple(texts.map(text => new PyStr(text)))
  return wholeModule(moduleOf(name, [], { default_headers: tuple(defaultHeaders), default_methods: tuple(defaultMethods) }))
}
