import { PyModule, PyStr, type PyNative, type Value } from '../values/values.js'

/** A module of the functions, which know their names, and of other values. */
export function moduleOf (name: string, natives: readonly PyNative[], others: Readonly<Record<string, Value>> = {}): PyModule {
  return new PyModule(name, new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ...natives.map((made): [string, Value] => [made.name, made]),
    ...Object.entries(others)
  ]))
}
