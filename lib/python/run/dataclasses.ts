import { isEqual } from '../values/compare.js'
import { libraries } from '../stdlib/index.js'
import { moduleOf, because } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import { builtins } from '../values/builtins.js'
import { method, native } from '../values/define.js'
import { isPythonException, objectClass, raise } from '../values/exceptions.js'
import { boundDepth } from '../values/known.js'
import { repr } from '../values/text.js'
import {
  notImplemented, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, PyNative, PyRange, PySet, PyStr, PyTuple,
  UnknownValue, refuse, type Context, type PyModule, type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'
import { bodyOf, headOfText, type Annotation, type ClassBody } from './provenance.js'

/** What `field(…)` says, and what a class says of an attribute with an annotation. */
interface Field {
  readonly name: string
  readonly default: Value | undefined
  readonly factory: Value | undefined
  readonly init: boolean
  readonly repr: boolean
  readonly compare: boolean
  readonly keywordOnly: boolean
}

interface Options {
  readonly init: boolean
  readonly repr: boolean
  readonly eq: boolean
  readonly frozen: boolean
  readonly keywordOnly: boolean
}

interface DataClass { readonly fields: ReadonlyMap<string, Field>, readonly frozen: boolean }

const fieldClass = new PyClass('Field', [objectClass], [objectClass], new Map(),
  (_positional, _keywords, context) => refuse(context, 'Use field(…).'))

/** An option that is True or False. */
function flag (value: Value | undefined, otherwise: boolean, context: Context): boolean {
  if (value === undefined) return otherwise
  return typeof value === 'boolean'
    ? value
    : refuse(context, 'What this option of a dataclass is given is neither True nor False.')
}

function refuseOptions (given: ReadonlyArray<Value | undefined>, context: Context): void {
  if (given.some(value => flag(value, false, context))) {
    refuse(context, 'This option of a dataclass is not followed.', 'Leave it out, if nothing needs it.')
  }
}

const makeField = native(
  'field', '* default? default_factory? init? repr? hash? compare? metadata? kw_only?',
  ([preset, factory, init, repr, _hash, compare, _metadata, keywordOnly], context) => {
    if (preset !== undefined && factory !== undefined) raise('ValueError')
    if (keywordOnly !== undefined) refuse(context, 'The option kw_only of a field is not followed.')
    return new PyInstance(fieldClass, {
      name: '',
      default: preset,
      factory,
      init: flag(init, true, context),
      repr: flag(repr, true, context),
      compare: flag(compare, true, context),
      keywordOnly: false
    } satisfies Field)
  })

function isField (value: Value | undefined): value is PyInstance & { readonly native: Field } {
  return value instanceof PyInstance && value.type === fieldClass
}

/** Whether an annotation says that an attribute is one of the class, and so no field. */
function isClassVariable (annotation: Annotation, body: ClassBody, context: Context): boolean {
  const isText = 'text' in annotation
  const { head, owner } = isText ? headOfText(annotation.text, body) : { head: annotation.head, owner: undefined }
  if (head instanceof UnknownValue) throw new CannotKnow(head.reason)
  const isOne = head instanceof PyInstance && head.type.name === 'ClassVar'
  if (isText && isOne && owner !== undefined && owner !== 'typing') {
    refuse(context, 'How a dataclass reads this annotation is not followed.')
  }
  return isOne
}

/** The default of an attribute: what the class, or one of its bases, has under its name. */
function defaultOf (type: PyClass, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(type, name)
  } catch (error) {
    if (isPythonException(error, 'AttributeError')) return undefined
    throw error
  }
}

/** A default that can change would be shared by all objects; what has no hash is thought to be such. */
function checkDefault (value: Value, context: Context): void {
  if (value instanceof PyList || value instanceof PyDict || (value instanceof PySet && !value.isFrozen)) {
    raise('ValueError')
  }
  const hashable = [PyStr, PyBytes, PyTuple, PySet, PyRange, PyFunction, PyNative, PyClass]
  const isHashable = value === null || typeof value !== 'object' || hashable.some(kind => value instanceof kind) ||
    isPlain(value)
  if (!isHashable) refuse(context, 'Whether this default of a dataclass can change is not known.')
}

/** An object that compares by identity, or of a class whose objects never change. */
function isPlain (value: Value): boolean {
  if (!(value instanceof PyInstance)) return false
  if (/^(?:PosixPath|timedelta|date|datetime)$/.test(value.type.name) && !value.type.isOfFile) return true
  return value.native === undefined && value.type.order.every(({ attributes, make }) =>
    make === undefined && !attributes.has('__eq__') && !attributes.has('__hash__'))
}

/** `__init__`: an argument for each field, in the order of the fields, those that go by name last. */
function makeStart (fields: readonly Field[]): PyNative {
  const given = fields.filter(({ init }) => init)
  const byPosition = given.filter(({ keywordOnly }) => !keywordOnly)
  return new PyNative('__init__', ([self, ...positional], keywords, context) => {
    if (
      positional.length > byPosition.length ||
      [...keywords.keys()].some(name => !given.some(field => field.name === name))
    ) {
      raise('TypeError')
    }
    const values = new Map(keywords)
    for (const [index, value] of positional.entries()) {
      const { name } = byPosition[index] as Field
      if (values.has(name)) raise('TypeError')
      values.set(name, value)
    }
    if (given.some(field => !values.has(field.name) && field.default === undefined && field.factory === undefined)) {
      raise('TypeError')
    }
    const object = ownObject(self, context)
    for (const field of fields) {
      const preset = field.factory === undefined ? field.default : undefined
      const made = !values.has(field.name) && field.factory !== undefined ? context.call(field.factory, []) : preset
      const value = values.has(field.name) ? values.get(field.name) : made
      // Without an argument, a default stays what the class has.
      if (value !== undefined && (field.init || field.factory !== undefined)) write(object, field.name, value, context)
    }
    if (inOrder(object.type.order, '__post_init__') !== undefined) {
      context.call(context.attribute(object, '__post_init__'), [])
    }
    return null
  }, true)
}

function ownObject (self: Value | undefined, context: Context): PyInstance {
  return self instanceof PyInstance && self.native === undefined
    ? self
    : refuse(context, 'What this object of a dataclass is, is not known.')
}

function write (object: PyInstance, name: string, value: Value, context: Context): void {
  const setter = inOrder(object.type.order, '__setattr__')
  const found = inOrder(object.type.order, name)
  const isPlainSetter = setter === undefined || setter instanceof PyNative
  if (!isPlainSetter || (found !== undefined && isDescriptor(found))) {
    refuse(context, `What setting ${name} does here is not known.`)
  }
  object.attributes.set(name, value)
}

/** Those that are being shown: Python shows an object in itself as three dots. */
const shown = new Set<PyInstance>()

function makeRepr (fields: readonly Field[]): PyNative {
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
      return new PyStr(`${object.type.name}(${text})`, context.span)
    } finally {
      shown.delete(object)
    }
  })
}

/** `==`: objects of one class compare as the tuples of their fields. */
function makeEquality (fields: readonly Field[]): PyNative {
  const compared = fields.filter(({ compare }) => compare)
  return method('__eq__', 'other', ([self, other], context) => {
    const object = ownObject(self, context)
    if (!(other instanceof PyInstance) || other.type !== object.type) return notImplemented
    const [left, right] = [object, other].map(each => new PyTuple(compared.map(({ name }) => context.attribute(each, name))))
    return isEqual(left as PyTuple, right as PyTuple, context)
  })
}

const frozenSetter = method('__setattr__', 'name value', (_given, context) => refuse(context, 'Setting an attribute of a frozen dataclass raises an exception.'))

const dataClasses = new WeakMap<PyClass, DataClass>()

function dataOf ({ order }: PyClass): DataClass | undefined {
  return order.map(type => dataClasses.get(type)).find(found => found !== undefined)
}

/** Gives a class the methods that its annotations ask for. */
function makeDataClass (type: Value, options: Options, context: Context): PyClass {
  if (!(type instanceof PyClass)) return refuse(context, 'A dataclass is made of a class.')
  const body = bodyOf(type)
  if (body === undefined || type.order.some(({ make }) => make !== undefined)) {
    return refuse(context, 'This is no plain class of the file.')
  }
  for (const [name, value] of type.attributes) {
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
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

function ownFields (type: PyClass, body: ClassBody, { keywordOnly }: Options, context: Context): Field[] {
  const fields: Field[] = []
  for (const [name, annotation] of body.scope.annotations) {
    if (name.startsWith('__') && !name.endsWith('__')) {
      refuse(context, 'A field whose name begins with two underscores is not followed.')
    }
    const ofClass = isClassVariable(annotation, body, context)
    const value = defaultOf(type, name, context)
    if (ofClass && isField(value)) refuse(context, 'A class variable of a dataclass that is a field is not followed.')
    if (ofClass) continue
    const written = isField(value)
      ? value.native
      : { default: value, factory: undefined, init: true, repr: true, compare: true }
    if (written.default !== undefined) checkDefault(written.default, context)
    fields.push({ ...written, name, keywordOnly })
    if (!isField(value)) continue
    if (written.default === undefined) type.attributes.delete(name)
    else type.attributes.set(name, written.default)
  }
  return fields
}

/** What the class has of its own stays, but for what makes it frozen. */
function giveMethods ({ attributes }: PyClass, fields: readonly Field[], { init, repr, eq, frozen }: Options): void {
  if (init) checkOrder(fields)
  for (const made of [...init ? [makeStart(fields)] : [], ...repr ? [makeRepr(fields)] : [], ...eq ? [makeEquality(fields)] : []]) {
    if (!attributes.has(made.name)) attributes.set(made.name, made)
  }
  if (!frozen) return
  if (attributes.has('__setattr__')) raise('TypeError')
  attributes.set('__setattr__', frozenSetter)
}

/** An argument without a default must not follow one that has one. */
function checkOrder (fields: readonly Field[]): void {
  const optional = fields.filter(({ init, keywordOnly }) => init && !keywordOnly)
    .map(field => field.default !== undefined || field.factory !== undefined)
  if (optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true)) raise('TypeError')
}

/** A copy in which the objects of dataclasses are dicts. */
function dictOf (value: Value, context: Context, depth = 0): Value {
  boundDepth(depth, context)
  const inner = (item: Value): Value => dictOf(item, context, depth + 1)
  const fields = value instanceof PyInstance ? dataOf(value.type)?.fields : undefined
  if (fields !== undefined) {
    return toDict([...fields.keys()].map(name => [new PyStr(name), inner(context.attribute(value, name))]), context)
  }
  if (value instanceof PyList) return new PyList(value.items.map(inner), value.isUnordered)
  if (value instanceof PyTuple) return new PyTuple(value.items.map(inner), value.isUnordered)
  if (value instanceof PyDict) {
    return toDict([...value.entries.values()].map(([key, item]) => [inner(key), inner(item)]), context)
  }
  return context.call(libraries.get('copy')?.().attributes.get('deepcopy') as Value, [value])
}

function toDict (pairs: ReadonlyArray<[key: Value, value: Value]>, context: Context): Value {
  return context.call(builtins.get('dict') as Value, [new PyList(pairs.map(pair => new PyTuple(pair)))])
}

const asDict = native('asdict', 'obj * dict_factory?', ([object, factory], context) => {
  if (factory !== undefined) refuse(context, 'The option dict_factory of asdict() is not followed.')
  if (!(object instanceof PyInstance) || dataOf(object.type) === undefined) raise('TypeError')
  return dictOf(object as Value, context)
})

/** `@dataclass`, with its options or without. */
const dataclass = native(
  'dataclass', 'cls? / * init? repr? eq? order? unsafe_hash? frozen? match_args? kw_only? slots? weakref_slot?',
  ([type, init, repr, eq, order, hash, frozen, match, keywordOnly, slots, weak], context) => {
    flag(match, true, context)
    refuseOptions([order, hash, slots, weak], context)
    const given: Options = {
      init: flag(init, true, context),
      repr: flag(repr, true, context),
      eq: flag(eq, true, context),
      frozen: flag(frozen, false, context),
      keywordOnly: flag(keywordOnly, false, context)
    }
    if (type !== undefined && type !== null) return makeDataClass(type, given, context)
    return native('wrap', 'cls', ([type], context) => makeDataClass(type as Value, given, context))
  })

const others = ['astuple', 'replace', 'fields', 'is_dataclass', 'KW_ONLY', 'FrozenInstanceError', 'InitVar', 'MISSING', 'make_dataclass', 'Field']

export function dataclasses (): PyModule {
  return moduleOf('dataclasses', [dataclass, makeField, asDict],
    Object.fromEntries(others.map(name => [name, because(`dataclasses.${name} is not read.`)])))
}
