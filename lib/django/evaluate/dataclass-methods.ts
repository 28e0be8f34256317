import { method } from '../values/define.js'
import { isEqual, compareOrder } from '../values/compare.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { repr } from '../values/text.js'
import {
  notImplemented, PyInstance, PyNative, PyStr, PyTuple, refuse, type Context, type PyClass, type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'
import { bodyOf } from './class-bodies.js'
import type { Field } from './dataclass-fields.js'

export const frozenInstanceError = exceptionClass('FrozenInstanceError', 'AttributeError')

type Fields = readonly Field[]

/** `__init__`: an argument for each field, in the order of the fields, those that go by name last. */
export function makeStart (fields: Fields): PyNative {
  const given = fields.filter(({ init }) => init)
  const byPosition = given.filter(({ keywordOnly }) => keywordOnly !== true)
  return new PyNative('__init__', ([self, ...positional], keywords, context) => {
    if (positional.length > byPosition.length || [...keywords.keys()].some(name => !given.some(field => field.name === name))) raise('TypeError')
    const values = new Map(keywords)
    for (const [index, value] of positional.entries()) {
      const { name } = byPosition[index] as Field
      if (values.has(name)) raise('TypeError')
      values.set(name, value)
    }
    if (given.some(field => !values.has(field.name) && field.default === undefined && field.factory === undefined)) raise('TypeError')
    const object = ownObject(self, context)
    for (const field of fields) {
      const value = values.has(field.name) ? values.get(field.name) : field.factory === undefined ? field.default : context.call(field.factory, [])
      // Without an argument, a default stays what the class has.
      if (value !== undefined && (field.init || field.factory !== undefined)) write(object, field.name, value, context)
    }
    if (inOrder(object.type.order, '__post_init__') !== undefined) context.call(context.attribute(object, '__post_init__'), [])
    return null
  }, true)
}

function ownObject (self: Value | undefined, context: Context): PyInstance {
  return self instanceof PyInstance && self.native === undefined ? self : refuse(context, 'What this object of a dataclass is, is not known.')
}

function write (object: PyInstance, name: string, value: Value, context: Context): void {
  const setter = inOrder(object.type.order, '__setattr__')
  const found = inOrder(object.type.order, name)
  if ((setter !== undefined && !(setter instanceof PyNative)) || (found !== undefined && isDescriptor(found))) refuse(context, `What setting ${name} does here is not known.`)
  object.attributes.set(name, value)
}

const shown = new Set<PyInstance>()

export function makeRepr (fields: Fields): PyNative {
  const parts = fields.filter(({ repr }) => repr)
  return method('__repr__', '', ([self], context) => {
    const object = ownObject(self, context)
    const isNested = bodyOf(object.type)?.frame.scope.kind !== 'module' || object.type.attributes.has('__qualname__')
    if (isNested) refuse(context, 'How Python names a class in another, or in a function, is not followed.')
    if (shown.has(object)) return new PyStr('...')
    shown.add(object)
    try {
      const text = parts.map(({ name }) => `${name}=${repr(context.attribute(object, name), context)}`).join(', ')
      context.spend(text.length)
      return new PyStr(`${object.type.name}(${text})`, context.place)
    } finally {
      shown.delete(object)
    }
  })
}

/** `==`, `<` and the like: objects of one class compare as the tuples of their fields. */
export function makeComparison (name: string, operator: '==' | '<' | '<=' | '>' | '>=', fields: Fields): PyNative {
  const compared = fields.filter(({ compare }) => compare)
  return method(name, 'other', ([self, other], context) => {
    const object = ownObject(self, context)
    if (!(other instanceof PyInstance) || other.type !== object.type) return notImplemented
    const [left, right] = [object, other].map(each => new PyTuple(compared.map(({ name }) => context.attribute(each, name)))) as [PyTuple, PyTuple]
    return operator === '==' ? isEqual(left, right, context) : compareOrder(operator, left, right, context)
  })
}

/** Of a frozen class: its fields keep what they were given. */
export function makeFrozenSetter (type: PyClass, fields: Fields): PyNative {
  return method('__setattr__', 'name value', ([self, name], context) => {
    const isFrozen = name instanceof PyStr && (ownObject(self, context).type === type || fields.some(field => field.name === name.text))
    if (!isFrozen) return refuse(context, 'A class below a frozen dataclass is not followed here.')
    return raise(frozenInstanceError, [new PyStr(`cannot assign to field ${repr(name, context)}`)])
  })
}
