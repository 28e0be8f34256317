import { classOf } from '../values/classes.js'
import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { helped } from '../terms/texts.js'
import { listOf, truth } from '../values/iterate.js'
import { equal } from '../values/operators.js'
import {
  PyClass, PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type PyNative, type Value
} from '../values/values.js'
import { derived } from '../values/str-methods.js'
import { textOf } from './arguments.js'
import { splitAsShell } from './shlex.js'
import { strip } from '../characters.js'

const spaces = ' \t\n\r\v\f'

/** An object whose one method is `__call__`, as the helpers of python-decouple are. */
function callable (name: string, parameters: string, prepare: (given: ReadonlyArray<Value | undefined>, context: Context) => (value: Value, context: Context) => Value): PyClass {
  const actions = new WeakMap<PyInstance, (value: Value, context: Context) => Value>()
  const call = native('__call__', 'self value', ([self, value], context) => {
    const action = actions.get(self as PyInstance)
    return action === undefined ? refuse(context, `An object of ${name} was not made by python-decouple.`) : action(value as Value, context)
  }, true)
  const make: PyNative = native(name, parameters, (given, context) => {
    const helper = new PyInstance(type)
    actions.set(helper, prepare(given, context))
    return helper
  })
  const type: PyClass = new PyClass(name, [objectClass], objectClass.order, new Map<string, Value>([['__call__', call]]), make.run)
  return type
}

/** `Csv(cast=str, delimiter=',', strip=string.whitespace, post_process=list)`. */
export function csv (): PyClass {
  return callable('Csv', 'cast? delimiter? strip? post_process?', ([cast = classOf(new PyStr('')), delimiter, stripped, gather = classOf(new PyList([]))], context) => {
    const delimiters = delimiter === undefined ? ',' : textOf(delimiter, context)
    const isPlain = cast === classOf(new PyStr('')) && gather === classOf(new PyList([])) && delimiters === ',' && stripped === undefined
    const blanks = stripped === undefined ? spaces : stripped === null ? undefined : textOf(stripped, context)
    return (value, context) => {
      if (value === null) refuse(context, 'Versions of python-decouple differ in what Csv makes of None.')
      if (value instanceof PyStr && value.term !== undefined && isPlain) {
        return PyList.ofTerm(helped('decoupleCsv', value.term, text => splitAsShell(text, ',').map(item => strip(item, spaces))), context.place)
      }
      if (!(value instanceof PyStr)) return value instanceof PyInstance ? refuse(context, 'Csv is given an object.') : raise('AttributeError')
      context.spend(value.text.length)
      const items = splitAsShell(value.text, delimiters).map(item => context.call(cast, [derived(value, strip(item, blanks), context)]))
      return context.call(gather, [new PyIterator('generator', items.values())])
    }
  })
}

/** `Choices(flat=None, cast=str, choices=None)`. */
export function choices (): PyClass {
  return callable('Choices', 'flat? cast? choices?', ([flat = null, cast = classOf(new PyStr('')), pairs = null], context) => {
    const valid = truth(flat, context) ? listOf(flat, context) : []
    for (const pair of truth(pairs, context) ? listOf(pairs, context) : []) {
      const [value, ...others] = listOf(pair, context)
      if (value === undefined || others.length !== 1) raise('ValueError')
      valid.push(value)
    }
    return (value, context) => {
      const found = context.call(cast, [value])
      return valid.some(choice => equal(found, choice, context)) ? found : raise('ValueError')
    }
  })
}
