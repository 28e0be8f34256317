import { because } from '../library/module.js'
import { native } from '../values/define.js'
import { Raised } from '../values/exceptions.js'
import { PyList, PyModule, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'
import { namesIn, ofPython } from './own-builtins.js'

/** `inspect.getmembers(object)`: the name and the value of each attribute, in the order of the names. */
export function inspect (): PyModule {
  return new PyModule('inspect', new Map<string, Value>([
    ['getmembers', native('getmembers', 'object predicate?', ([object, predicate = null], context) => {
      if (predicate !== null) refuse(context, 'Which attributes a predicate takes is not followed.')
      const names = namesIn(object, context).sort()
      return new PyList(names.flatMap(name => {
        const value = memberOf(object as Value, name, context)
        return value === undefined ? [] : [new PyTuple([new PyStr(name), value])]
      }))
    })]
  ]))
}

function memberOf (object: Value, name: string, context: Context): Value | undefined {
  if (ofPython.has(name)) return because(`What ${name} of an object is cannot be known without running Python.`)
  try {
    return context.attribute(object, name)
  } catch (error) {
    if (error instanceof Raised && error.exception.type.name === 'AttributeError') return undefined
    throw error
  }
}
