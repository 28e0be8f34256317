import { CannotKnow } from '../problem.js'
import { raise } from '../values/exceptions.js'
import { PyUnknown, refuse, type Context, type PyClass, type PyNative } from '../values/values.js'
import { bodyOf, type ClassBody } from './class-bodies.js'
import { checkDefault, defaultOf, isField, kindOf, type Field } from './dataclass-fields.js'
import { makeComparison, makeFrozenSetter, makeRepr, makeStart } from './dataclass-methods.js'

export interface Options {
  readonly init: boolean
  readonly repr: boolean
  readonly eq: boolean
  readonly order: boolean
  readonly frozen: boolean
  readonly keywordOnly: boolean
}

interface DataClass { readonly fields: ReadonlyMap<string, Field>, readonly frozen: boolean }

const made = new WeakMap<PyClass, DataClass>()

/** The fields of a dataclass, its bases' included. */
export function fieldsOf (type: PyClass): ReadonlyMap<string, Field> | undefined {
  return dataOf(type)?.fields
}

function dataOf ({ order }: PyClass): DataClass | undefined {
  return order.map(type => made.get(type)).find(found => found !== undefined)
}

/** Gives a class the methods that its annotations ask for. */
export function makeDataClass (type: PyClass, options: Options, context: Context): PyClass {
  const body = bodyOf(type)
  if (body === undefined || type.order.some(({ make }) => make !== undefined)) return refuse(context, 'This is no plain class of the file.')
  for (const [name, value] of type.attributes) {
    if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
    if (isField(value) && !body.scope.annotations.has(name)) raise('TypeError')
  }
  const bases = type.order.slice(1).toReversed().map(dataOf).filter(found => found !== undefined)
  if (bases.length > 0 && bases.some(({ frozen }) => frozen) !== options.frozen) raise('TypeError')
  const fields = new Map<string, Field>(bases.flatMap(base => [...base.fields]))
  for (const field of ownFields(type, body, options, context)) fields.set(field.name, field)
  made.set(type, { fields, frozen: options.frozen })
  giveMethods(type, [...fields.values()], options)
  return type
}

function ownFields (type: PyClass, { scope, ...body }: ClassBody, options: Options, context: Context): Field[] {
  const fields: Field[] = []
  let isMarked = false
  for (const [name, annotation] of scope.annotations) {
    if (name.startsWith('__') && !name.endsWith('__')) refuse(context, 'A field whose name begins with two underscores is not followed.')
    const kind = kindOf(annotation, { scope, ...body }, context)
    if (kind === 'mark' && isMarked) raise('TypeError')
    isMarked ||= kind === 'mark'
    const value = kind === 'mark' ? undefined : defaultOf(type, name, context)
    if (kind === 'class variable' && isField(value)) refuse(context, 'A class variable of a dataclass that is a field is not followed.')
    if (kind !== 'field') continue
    const field: Field = {
      ...isField(value) ? value.native : { default: value, factory: undefined, init: true, repr: true, compare: true, keywordOnly: undefined },
      name
    }
    if (field.default !== undefined) checkDefault(field.default, context)
    fields.push({ ...field, keywordOnly: field.keywordOnly ?? (options.keywordOnly || isMarked) })
    if (isField(value)) {
      if (field.default === undefined) type.attributes.delete(name)
      else type.attributes.set(name, field.default)
    }
  }
  return fields
}

function giveMethods (type: PyClass, fields: readonly Field[], { init, repr, eq, order, frozen }: Options): void {
  if (init) checkOrder(fields)
  if (order && !eq) raise('ValueError')
  const { attributes } = type
  if (init) give(makeStart(fields))
  if (repr) give(makeRepr(fields))
  if (eq) give(makeComparison('__eq__', '==', fields))
  if (order) for (const [name, operator] of [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']] as const) giveOnly(makeComparison(name, operator, fields))
  if (frozen) giveOnly(makeFrozenSetter(type, fields))

  /** What the class has of its own stays. */
  function give (method: PyNative): void {
    if (!attributes.has(method.name)) attributes.set(method.name, method)
  }

  function giveOnly (method: PyNative): void {
    if (attributes.has(method.name)) raise('TypeError')
    attributes.set(method.name, method)
  }
}

/** An argument without a default must not follow one that has one. */
function checkOrder (fields: readonly Field[]): void {
  const optional = fields.filter(({ init, keywordOnly }) => init && keywordOnly !== true).map(field => field.default !== undefined || field.factory !== undefined)
  if (optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true)) raise('TypeError')
}
