import { objectClass } from '../values/exceptions.js'
import { PyClass, PyModule, PyStr, PyTuple, refuse, type PyNative, type Value } from '../values/values.js'
import { starNames } from './star-names.js'

/** A module of the functions, which know their names, and of other values. */
export function moduleOf (name: string, natives: readonly PyNative[], others: Readonly<Record<string, Value>> = {}): PyModule {
  const module = new PyModule(name, new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ...natives.map((made): [string, Value] => [made.name, made]),
    ...Object.entries(others)
  ]))
  const names = starNames[name]
  return names === undefined ? module : wholeModule(module, names.split(' '))
}

/** A module of which `from … import *` is known: by default it takes all names that do not begin with an underscore. */
export function wholeModule (module: PyModule, names: readonly string[] = [...module.attributes.keys()].filter(name => !name.startsWith('_'))): PyModule {
  module.attributes.set('__all__', new PyTuple(names.map(name => new PyStr(name))))
  return module
}

/** A class of a library. Without a `make`, only the library itself makes objects of it. */
export function classWith (name: string, methods: readonly PyNative[], make?: PyNative['run']): PyClass {
  const attributes = new Map<string, Value>(methods.map(made => [made.name, made]))
  return new PyClass(name, [objectClass], objectClass.order, attributes, make ?? ((_positional, _keywords, context) => refuse(context, `Objects of ${name} are not made here.`)))
}
