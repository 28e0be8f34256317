import { Source } from '../../lib/text/source.js'
import { builtins } from '../../lib/python/values/builtins.js'
import { classOf } from '../../lib/python/values/classes.js'
import { raise } from '../../lib/python/values/exceptions.js'
import { PyBound, PyClass, PyFunction, PyInstance, PyModule, PyNative, refuse, type Context } from '../../lib/python/values/values.js'

/** The class of the error that a call ends with. */
export function ending (run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return (error as Error).constructor
  }
  return undefined
}

/** A place where values can be worked with that no program has: it calls what is native, and has so many steps. */
export function testContext (steps = 1_000_000, other: Partial<Context> = {}): Context {
  const source = new Source('settings.py', 'the expression')
  let left = steps
  const context: Context = {
    span: { source, from: 0, to: source.text.length },
    environment: new Map(),
    call (callee, positional, keywords = new Map()) {
      if (callee instanceof PyFunction || callee instanceof PyNative) return callee.run(positional, keywords, context)
      if (callee instanceof PyBound) return callee.callee.run([callee.self, ...positional], keywords, context)
      if (callee instanceof PyClass) return callee.make === undefined ? new PyInstance(callee, { args: positional }) : callee.make(positional, keywords, context)
      return raise('TypeError')
    },
    attribute (value, name) {
      if (value instanceof PyModule) return value.attributes.get(name) ?? raise('AttributeError')
      const { order } = value instanceof PyClass ? value : classOf(value)
      const own = value instanceof PyInstance ? value.attributes.get(name) : undefined
      const found = own ?? order.map(({ attributes }) => attributes.get(name)).find(attribute => attribute !== undefined) ?? raise('AttributeError')
      const isMethod = own === undefined && !(value instanceof PyClass) && (found instanceof PyFunction || (found instanceof PyNative && found.isMethod))
      return isMethod ? new PyBound(value, found) : found
    },
    spend (amount) {
      left -= amount
      if (left < 0 || Number.isNaN(left)) refuse(context, 'Too much.')
    },
    readFile: () => undefined,
    kindOf: () => undefined,
    changedPaths: new Set(),
    root: undefined,
    isGuarded: false,
    file: undefined,
    ...other
  }
  return context
}

export function methodOf (type: string, name: string): PyNative {
  const found = (builtins.get(type) as PyClass).attributes.get(name)
  if (!(found instanceof PyNative)) throw new Error(`no ${type}.${name}`)
  return found
}
