import { defaultHeaders, defaultMethods } from '../../settings/defaults.js'
import { PyList, PySet, PyStr, PyTuple, type PyModule, type Value } from '../values/values.js'
import { moduleOf, wholeModule } from './module.js'

/** Those of default_headers that django-cors-headers 4.0 took out of it. */
const onlyBefore4 = ['accept-encoding', 'dnt', 'origin']

/** The objects that `default_headers` has for them. */
const ofDefaults = new WeakSet<Value & object>()

/** `corsheaders.defaults`: what this project takes for the defaults is what a settings file adds its own to. */
export function corsheadersDefaults (name: string): PyModule {
  const tuple = (texts: readonly string[]): PyTuple => new PyTuple(texts.map(text => new PyStr(text)))
  const headers = tuple(defaultHeaders)
  for (const header of headers.items as readonly PyStr[]) if (onlyBefore4.includes(header.text)) ofDefaults.add(header)
  return wholeModule(moduleOf(name, [], { default_headers: headers, default_methods: tuple(defaultMethods) }))
}

/** Whether the value of a setting would be another one by the `default_headers` of django-cors-headers 4. */
export function dependsOnVersion (value: Value): boolean {
  const items = value instanceof PySet ? [...value.entries.values()] : value instanceof PyList || value instanceof PyTuple ? value.items : []
  return items.some(item => item instanceof PyStr && ofDefaults.has(item))
}
