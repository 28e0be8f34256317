import { libraries } from '../library/index.js'
import { moduleOf } from '../library/module.js'
import { because } from '../library/unknown.js'
import { CannotKnow } from '../problem.js'
import { builtins } from '../values/builtins.js'
import { method, native } from '../values/define.js'
import { isEqual } from '../values/equality.js'
import { exceptionClass, isRaised, objectClass, raise } from '../values/exceptions.js'
import { boundDepth } from '../values/known.js'
import { compareOrder } from '../values/ordering.js'
import { repr } from '../values/text.js'
import {
  type Context, notImplemented, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, type PyModule, PyNative,
  PyRange, PySet, PyStr, PyTuple, PyUnknown, refuse, type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'
import { type Annotation, bodyOf, type ClassBody, headOfText } from './provenance.js'

/** What `field(…)` says, and what a class says of an attribute with an annotation. */
interface Field {
  readonly name: string
  readonly default: Value | undefined
  readonly factory: Value | undefined
  readonly init: boolean
  readonly repr: boolean
  readonly compare: boolean
  /** Undefined where it is the class that says so. */
  readonly keywordOnly: boolean | undefined
}

const fieldClass = new PyClass('Field', [objectClass], [objectClass], new Map(), (_positional, _keywords, context) => refuse(context, 'Use field(…).'))
/** `_: KW_ONLY`: the fields that follow are given by name. */
const keywordOnlyMark = new PyInstance(new PyClass('_KW_ONLY_TYPE', [objectClass], [objectClass], new Map()), 'KW_ONLY')

/** An option that is True or False. */
function flag (value: Value | undefined, otherwise: boolean, context: Context): boolean {
  if (value === undefined) return otherwise
  return typeof value === 'boolean' ? value : refuse(context, 'What this option of a dataclass is given is neither True nor False.')
}

const makeField = native('field', '* default? default_factory? init? repr? hash? compare? metadata? kw_only?', ([preset, factory, init, repr, _hash, compare, _metadata, keywordOnly], context) => {
  if (preset !== undefined && factory !== undefined) raise('ValueError')
  return new PyInstance(fieldClass, {
    name: '',
    default: preset,
    factory,
    init: flag(init, true, context),
    repr: flag(repr, true, context),
    compare: flag(compare, true, context),
    keywordOnly: keywordOnly === undefined ? undefined : flag(keywordOnly, false, context)
  } satisfies Field)
})

function isField (value: Value | undefined): value is PyInstance & { readonly native: Field } {
  return value instanceof PyInstance && value.type === fieldClass
}

/** What an attribute of a class is, from its annotation. */
function kindOf (annotation: Annotation, body: ClassBody, context: Context): 'field' | 'class variable' | 'mark' {
  const { head, owner } = 'text' in annotation ? headOfText(annotation.text, body) : { head: annotation.head, owner: undefined }
  if (head instanceof PyUnknown) throw new CannotKnow(head.reason)
  const isMark = head === keywordOnlyMark
  const isClassVariable = head instanceof PyInstance && head.type.name === 'ClassVar'
  if ('text' in annotation && (isMark || (isClassVariable && owner !== undefined && owner !== 'typing'))) refuse(context, 'How a dataclass reads this annotation is not followed.')
  return isMark ? 'mark' : isClassVariable ? 'class variable' : 'field'
}

/** The default of an attribute: what the class, or one of its bases, has under its name. */
function defaultOf (type: PyClass, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(type, name)
  } catch (error) {
    if (isRaised(error, 'AttributeError')) return undefined
    throw error
  }
}

/** A default that can change would be shared by all objects; what has no hash is thought to be such. */
function checkDefault (value: Value, context: Context): void {
  if (value instanceof PyList || value instanceof PyDict || (value instanceof PySet && !value.isFrozen)) raise('ValueError')
  const isHashable = value === null || typeof value !== 'object' || [PyStr, PyBytes, PyTuple, PySet, PyRange, PyFunction, PyNative, PyClass].some(kind => value instanceof kind) || isPlain(value)
  if (!isHashable) refuse(context, 'Whether this default of a dataclass can change is not known.')
}

/** An object that compares by identity, or of a class whose objects never change. */
function isPlain (value: Value): boolean {
  if (!(value instanceof PyInstance)) return false
  if (/^(?:PosixPath|timedelta|date|datetime)$/.test(value.type.name) && !value.type.isOfFile) return true
  return value.native === undefined && value.type.order.every(({ attributes, make }) => make === undefined && !attributes.has('__eq__') && !attributes.has('__hash__'))
}

const frozenInstanceError = exceptionClass('FrozenInstanceError', 'AttributeError')

type Fields = readonly Field[]

/** `__init__`: an argument for each field, in the order of the fields, those that go by name last. */
function makeStart (fields: Fields): PyNative {
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

function makeRepr (fields: Fields): PyNative {
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
function makeComparison (name: string, operator: '==' | '<' | '<=' | '>' | '>=', fields: Fields): PyNative {
  const compared = fields.filter(({ compare }) => compare)
  return method(name, 'other', ([self, other], context) => {
    const object = ownObject(self, context)
    if (!(other instanceof PyInstance) || other.type !== object.type) return notImplemented
    const [left, right] = [object, other].map(each => new PyTuple(compared.map(({ name }) => context.attribute(each, name)))) as [PyTuple, PyTuple]
    return operator === '==' ? isEqual(left, right, context) : compareOrder(operator, left, right, context)
  })
}

/** Of a frozen class: its fields keep what they were given. */
function makeFrozenSetter (type: PyClass, fields: Fields): PyNative {
  return method('__setattr__', 'name value', ([self, name], context) => {
    const isFrozen = name instanceof PyStr && (ownObject(self, context).type === type || fields.some(field => field.name === name.text))
    if (!isFrozen) return refuse(context, 'A class below a frozen dataclass is not followed here.')
    return raise(frozenInstanceError, [new PyStr(`cannot assign to field ${repr(name, context)}`)])
  })
}

interface Options {
  readonly init: boolean
  readonly repr: boolean
  readonly eq: boolean
  readonly order: boolean
  readonly frozen: boolean
  readonly keywordOnly: boolean
}

interface DataClass { readonly fields: ReadonlyMap<string, Field>, readonly frozen: boolean }

const dataClasses = new WeakMap<PyClass, DataClass>()

/** The fields of a dataclass, its bases' included. */
function fieldsOf (type: PyClass): ReadonlyMap<string, Field> | undefined {
  return dataOf(type)?.fields
}

function dataOf ({ order }: PyClass): DataClass | undefined {
  return order.map(type => dataClasses.get(type)).find(found => found !== undefined)
}

/** Gives a class the methods that its annotations ask for. */
function makeDataClass (type: PyClass, options: Options, context: Context): PyClass {
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
  dataClasses.set(type, { fields, frozen: options.frozen })
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

const dataclassFunctions: readonly PyNative[] = [
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

const options = 'init? repr? eq? order? unsafe_hash? frozen? match_args? kw_only? slots? weakref_slot?'

/** `@dataclass`, with its options or without. */
const dataclass = native('dataclass', `cls? / * ${options}`, ([type, init, repr, eq, order, hash, frozen, match, keywordOnly, slots, weak], context) => {
  flag(match, true, context)
  if ([hash, slots, weak].some(given => flag(given, false, context))) refuse(context, 'This option of a dataclass is not followed.', 'Leave it out, if nothing needs it.')
  const given: Options = {
    init: flag(init, true, context),
    repr: flag(repr, true, context),
    eq: flag(eq, true, context),
    order: flag(order, false, context),
    frozen: flag(frozen, false, context),
    keywordOnly: flag(keywordOnly, false, context)
  }
  return type === undefined || type === null ? native('wrap', 'cls', ([type], context) => make(type as Value, given, context)) : make(type, given, context)
})

function make (type: Value, given: Options, context: Context): PyClass {
  return type instanceof PyClass ? makeDataClass(type, given, context) : refuse(context, 'A dataclass is made of a class.')
}

export function dataclasses (): PyModule {
  return moduleOf('dataclasses', [dataclass, makeField, ...dataclassFunctions], {
    FrozenInstanceError: frozenInstanceError,
    KW_ONLY: keywordOnlyMark,
    ...Object.fromEntries(['InitVar', 'MISSING', 'make_dataclass', 'Field'].map(name => [name, because(`dataclasses.${name} is not read.`)]))
  })
}
