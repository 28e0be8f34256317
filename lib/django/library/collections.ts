import { classOf } from '../values/classes.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import { PyDict, PyStr, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { textOf } from './arguments.js'
import { moduleOf } from './module.js'
import { namedTuple } from './named-tuple.js'
import { unmodelled } from './unknown.js'

function fieldsOf (value: Value | undefined, context: Context): string[] {
  const names = value instanceof PyStr ? value.text.replaceAll(',', ' ').split(/[ \t\n\r\f\v]+/).filter(name => name !== '') : listOf(value as Value, context).map(name => textOf(name, context))
  if (names.some(name => !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)) || new Set(names).size < names.length) refuse(context, 'Python may refuse the names of these fields.')
  return names
}

/** An OrderedDict is a dict here: both keep the order, and only what few programs ask tells them apart. */
export function collections (): PyModule {
  return moduleOf('collections', [
    native('namedtuple', 'typename field_names * rename? defaults? module?', ([name, names, rename = false, defaults = null], context) => {
      if (truth(rename, context)) refuse(context, 'A namedtuple that renames its fields is not read.')
      const fields = fieldsOf(names, context)
      const values = defaults === null ? [] : listOf(defaults, context)
      return values.length > fields.length ? raise('TypeError') : namedTuple(textOf(name, context), fields, [], undefined, values).type
    }),
    native('OrderedDict', 'pairs? / **others', ([pairs], context, _rest, others) => context.call(classOf(new PyDict()), pairs === undefined ? [] : [pairs], others))
  ], Object.fromEntries(['defaultdict', 'Counter', 'ChainMap', 'deque', 'UserDict', 'UserList', 'UserString', 'abc'].map(name => [name, unmodelled('collections', name)])))
}
