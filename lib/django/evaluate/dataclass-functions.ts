import { libraries } from '../library/index.js'
import { builtins } from '../values/builtins.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { boundDepth } from '../values/known.js'
import { PyClass, PyDict, PyInstance, PyList, PyStr, PyTuple, refuse, type Context, type PyNative, type Value } from '../values/values.js'
import { fieldsOf } from './dataclass.js'
import { fieldClass, type Field } from './dataclass-fields.js'

type Make = (pairs: ReadonlyArray<readonly [name: string, value: Value]>, context: Context) => Value

/** The fields of an object; a class has none in this sense. */
function fieldsOfObject (value: Value | undefined): ReadonlyMap<string, Field> {
  return (value instanceof PyInstance ? fieldsOf(value.type) : undefined) ?? raise('TypeError')
}

/** A copy in which the objects of dataclasses are something else. */
function convert (value: Value, make: Make, context: Context, depth = 0): Value {
  boundDepth(depth, context)
  const inner = (item: Value): Value => convert(item, make, context, depth + 1)
  const fields = value instanceof PyInstance ? fieldsOf(value.type) : undefined
  if (fields !== undefined) return make([...fields.keys()].map(name => [name, inner(context.attribute(value, name))]), context)
  if (value instanceof PyList) return new PyList(value.items.map(inner), value.isUnordered)
  if (value instanceof PyTuple) return new PyTuple(value.items.map(inner), value.isUnordered)
  if (value instanceof PyDict) {
    const pairs = [...value.entries.values()].map(([key, item]) => new PyTuple([inner(key), inner(item)]))
    return context.call(builtins.get('dict') as Value, [new PyList(pairs)])
  }
  return context.call(libraries.get('copy')?.().attributes.get('deepcopy') as Value, [value])
}

function replace (self: Value | undefined, changes: ReadonlyMap<string, Value>, context: Context): Value {
  const all = new Map(changes)
  for (const { name, init } of fieldsOfObject(self).values()) {
    // A ValueError, and since 3.13 a TypeError.
    if (!init && changes.has(name)) refuse(context, `Python refuses to replace ${name}, in a way that depends on its version.`)
    if (init && !changes.has(name)) all.set(name, context.attribute(self as Value, name))
  }
  return context.call((self as PyInstance).type, [], all)
}

export const dataclassFunctions: readonly PyNative[] = [
  native('asdict', 'obj * dict_factory?', ([object, factory], context) => {
    fieldsOfObject(object)
    return convert(object as Value, (pairs, context) =>
      context.call(factory ?? builtins.get('dict') as Value, [new PyList(pairs.map(([name, value]) => new PyTuple([new PyStr(name), value])))]), context)
  }),
  native('astuple', 'obj * tuple_factory?', ([object, factory], context) => {
    fieldsOfObject(object)
    return convert(object as Value, (pairs, context) => context.call(factory ?? builtins.get('tuple') as Value, [new PyList(pairs.map(([, value]) => value))]), context)
  }),
  native('replace', 'obj / **changes', ([object], context, _rest, changes) => replace(object, changes, context)),
  native('fields', 'class_or_instance', ([given]) => {
    const fields = given instanceof PyClass ? fieldsOf(given) ?? raise('TypeError') : fieldsOfObject(given)
    return new PyTuple([...fields.values()].map(field => {
      const shown = new PyInstance(fieldClass, field)
      shown.attributes.set('name', new PyStr(field.name))
      return shown
    }))
  }),
  native('is_dataclass', 'obj', ([object]) => {
    const type = object instanceof PyInstance ? object.type : object
    return type instanceof PyClass && fieldsOf(type) !== undefined
  })
]
