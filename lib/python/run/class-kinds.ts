import { because, moduleOf, refusingMethods } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import type { Block, Comparator, Expression } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { strClass } from '../values/classes.js'
import { isEqual } from '../values/compare.js'
import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { distinctMembers, membersOf, noteMembers, PyMember } from '../values/known.js'
import { compare } from '../values/operators.js'
import { format } from '../values/format.js'
import { str } from '../values/text.js'
import {
  PyClass, PyFunction, PyInstance, PyModule, PyNative, PySet, PyStr, PyTuple, UnknownValue, refuse, type Context,
  type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'
import type { Frame } from './machine.js'
import type { Scope } from './scope.js'

/** A module of which the other names are said not to be read. */
function withOthers (name: string, known: Readonly<Record<string, Value>>, others: string): PyModule {
  const refused = others.split(' ').map(other => [other, because(`${name}.${other} is not read.`)])
  return moduleOf(name, [], { ...known, ...Object.fromEntries(refused) })
}

interface Field { readonly name: string, readonly default: Value | undefined, readonly factory: Value | undefined }

/** The scope that the body of a class ran in, and the frame of its `class` statement. */
interface ClassBody { readonly scope: Scope, readonly frame: Frame }

const bodies = new WeakMap<PyClass, ClassBody>()

export function noteBody (type: PyClass, body: ClassBody): void {
  bodies.set(type, body)
}

const fieldClass = new PyClass('Field', [objectClass], [objectClass], new Map(),
  (_positional, _keywords, context) => refuse(context, 'Use field(…).'))

const makeField = native(
  'field',
  '* default? default_factory? **others',
  ([preset, factory], context, _rest, others) => {
    for (const option of others.keys()) refuse(context, `The option ${option} of a field is not followed.`)
    if (preset !== undefined && factory !== undefined) raise('ValueError')
    return new PyInstance(fieldClass, { name: '', default: preset, factory } satisfies Field)
  }
)

function isField (value: Value | undefined): value is PyInstance & { readonly native: Field } {
  return value instanceof PyInstance && value.type === fieldClass
}

function isOptional (field: Field): boolean {
  return field.default !== undefined || field.factory !== undefined
}

/** Refuses an annotation that may say that an attribute is no field, as `ClassVar` does. */
function checkAnnotation (annotation: Expression, { module, scope }: Frame, context: Context): void {
  const text = annotation.kind === 'string'
    ? annotation.text
    : module.source.text.slice(annotation.from, annotation.to)
  const [first = '', ...names] = /^[\w.]+/.exec(text.trim())?.[0].split('.') ?? []
  let head = scope.peek(first) ?? builtins.get(first)
  for (const name of names) head = head instanceof PyModule ? head.attributes.get(name) : head
  if (head instanceof UnknownValue) throw new CannotKnow(head.reason)
  const isSpecial = head instanceof PyInstance && head.type.name === 'ClassVar'
  if (isSpecial || /ClassVar|InitVar|KW_ONLY|^\W|\(/.test(text)) {
    refuse(context, 'An attribute of a dataclass with such an annotation is not followed.')
  }
}

/** Refuses a default that may change, which Python refuses too. */
function checkDefault (value: Value, context: Context): void {
  const isFixed = typeof value !== 'object' || value === null || (value instanceof PySet && value.isFrozen) ||
    [PyStr, PyTuple, PyClass, PyFunction, PyNative].some(kind => value instanceof kind)
  if (!isFixed) refuse(context, 'Whether this default of a dataclass can change is not known.')
}

/** `__init__`: an argument for each field, in the order of the fields. */
function makeStart (fields: readonly Field[]): PyNative {
  const parameters = fields.map(field => field.name + (isOptional(field) ? '?' : ''))
  return method('__init__', parameters.join(' '), ([object, ...given], context) => {
    if (!(object instanceof PyInstance) || object.native !== undefined) {
      return refuse(context, 'What this object of a dataclass is, is not known.')
    }
    for (const [index, { name, default: preset, factory }] of fields.entries()) {
      const otherwise = factory === undefined || given[index] !== undefined ? preset : context.call(factory, [])
      object.attributes.set(name, given[index] === undefined ? otherwise as Value : given[index])
    }
    if (inOrder(object.type.order, '__post_init__') !== undefined) {
      context.call(context.attribute(object, '__post_init__'), [])
    }
    return null
  })
}

const dataClasses = new WeakSet<PyClass>()

/** Gives a class the `__init__` that its annotations ask for. How its objects compare and print is refused. */
function makeDataClass (type: Value, isFrozen: boolean, context: Context): PyClass {
  const body = bodies.get(type as PyClass)
  if (!(type instanceof PyClass) || body === undefined || type.order.some(({ make }) => make !== undefined)) {
    return refuse(context, 'This is no plain class of the file.')
  }
  if (type.order.some(base => dataClasses.has(base))) refuse(context, 'A dataclass made of another is not followed.')
  for (const [name, value] of type.attributes) {
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
    if (isField(value) && !body.scope.annotations.has(name)) raise('TypeError')
  }
  dataClasses.add(type)
  const fields = ownFields(type, body, context)
  const firstOptional = fields.findIndex(isOptional)
  if (firstOptional !== -1 && !fields.slice(firstOptional).every(isOptional)) raise('TypeError')
  const refused = isFrozen ? '__repr__ __eq__ __setattr__' : '__repr__ __eq__'
  const given = refusingMethods(refused, 'How the objects of a dataclass compare, print or are frozen is not followed.')
  for (const made of [makeStart(fields), ...given]) {
    if (!type.attributes.has(made.name)) type.attributes.set(made.name, made)
  }
  return type
}

function ownFields (type: PyClass, { scope, frame }: ClassBody, context: Context): Field[] {
  return [...scope.annotations].map(([name, annotation]) => {
    checkAnnotation(annotation, { ...frame, scope }, context)
    if (!/^(?!self$)\w+$/.test(name)) refuse(context, `A field that is called ${name} is not followed.`)
    const value = inOrder(type.order, name)
    const { default: preset, factory } = isField(value) ? value.native : { default: value, factory: undefined }
    if (preset !== undefined) checkDefault(preset, context)
    if (isField(value)) {
      type.attributes.delete(name)
      if (preset !== undefined) type.attributes.set(name, preset)
    }
    return { name, default: preset, factory }
  })
}

/** `@dataclass`, or `@dataclass(frozen=True)`. */
const dataclass = native('dataclass', 'cls? / * frozen? **others', ([type, frozen = false], context, _rest, others) => {
  for (const option of others.keys()) refuse(context, `The option ${option} of a dataclass is not followed.`)
  if (typeof frozen !== 'boolean') refuse(context, 'This option of a dataclass is neither True nor False.')
  return type !== undefined
    ? makeDataClass(type, frozen, context)
    : native('wrap', 'cls', ([type], context) => makeDataClass(type as Value, frozen, context))
})

export function dataclasses (): PyModule {
  return withOthers('dataclasses', { dataclass, field: makeField },
    'asdict astuple replace fields is_dataclass KW_ONLY FrozenInstanceError InitVar MISSING make_dataclass Field')
}

/** The text that a member is, or what `str()` shows of one that is none. */
function textOf (self: Value | undefined, context: Context): Value {
  if (!(self instanceof PyMember)) return refuse(context, 'This is no member of an enum.')
  return self.type.order.includes(strEnumClass)
    ? self.data as Value
    : new PyStr(`${self.type.name}.${(self.attributes.get('name') as PyStr).text}`, context.span)
}

const textMethods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => textOf(self, context)),
  method('__format__', 'spec', ([self, spec], context) => {
    const shown = inOrder((self as PyMember).type.order, '__str__') === textMethods[0] ? textOf(self, context) : self
    return new PyStr(format(new PyStr(str(shown as Value, context)), (spec as PyStr).text, context), context.span)
  }),
  ...refusingMethods('__repr__', 'How Python shows a member of an enum is not followed.')
]

function dataOf (value: Value | undefined): Value {
  return value instanceof PyMember && value.data !== undefined ? value.data : value as Value
}

const comparisons: ReadonlyArray<readonly [name: string, operator: Comparator]> = [['__eq__', '=='], ['__ne__', '!=']]

/** Of members that are texts. Their other operators are refused, as those of any class made of str. */
const dataMethods: readonly PyNative[] = [
  ...comparisons.map(([name, operator]) =>
    method(name, 'other', ([self, other], context) => compare(operator, dataOf(self), dataOf(other), context))),
  method('__bool__', '', ([self], context) => truth(dataOf(self), context))
]

function base (name: string, bases: readonly PyClass[], methods: readonly PyNative[] = []): PyClass {
  const order = bases.length === 1 ? bases[0]?.order : [strClass, ...enumClass.order]
  return new PyClass(name, bases, order as readonly PyClass[], new Map(methods.map(made => [made.name, made])),
    (_positional, _keywords, context) => refuse(context, 'Enums that are made by a call are not followed.'))
}

const enumClass: PyClass = base('Enum', [objectClass], textMethods)
const strEnumClass = base('StrEnum', [strClass, enumClass], textMethods)

/** Whether a class is an enum. Refuses one of another shape than constants and methods. */
export function isEnum (bases: readonly PyClass[], order: readonly PyClass[], body: Block, context: Context): boolean {
  if (!order.includes(enumClass)) return false
  const [first, second] = bases
  const isFollowed = second === undefined
    ? first === enumClass || first === strEnumClass
    : first === strClass && second === enumClass && bases.length === 2
  if (!isFollowed) refuse(context, 'What this enum is made of is not followed.')
  const names = new Set<string>()
  for (const statement of body) {
    const [target] = statement.kind === 'assign' && statement.targets.length === 1 ? statement.targets : []
    const name = statement.kind === 'function' ? statement.name : target?.kind === 'name' ? target.name : ''
    const isDocumentation = statement.kind === 'pass' ||
      (statement.kind === 'expression' && statement.value.kind === 'string')
    const isTaken =
      names.has(name) || (name.startsWith('_') && name !== '__str__') || /^(?:|mro|name|value)$/.test(name)
    if (!isDocumentation && isTaken) refuse(context, 'This enum is not made of constants and methods alone.')
    names.add(name)
  }
  return true
}

/** The class of an enum, once its body has run. */
export function makeEnum (
  name: string, bases: readonly PyClass[], order: readonly PyClass[], names: Map<string, Value>, context: Context
): PyClass {
  const type: PyClass = new PyClass(name, bases, order, names, (...given) => find(type, ...given))
  const isText = order.includes(strClass)
  const all = new Map<string, PyMember>()
  for (const [member, value] of names) {
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
    if (value instanceof PyFunction || (value instanceof PyInstance && isDescriptor(value))) continue
    if (inOrder(order, member) !== undefined) refuse(context, `A member that is called ${member} is not followed.`)
    if (!isFixed(value) || (isText && !(value instanceof PyStr))) {
      refuse(context, 'The value of this member of an enum is not followed.', 'Make it a text.')
    }
    const known = [...all.values()].find(({ attributes }) => isEqual(attributes.get('value') as Value, value, context))
    all.set(member, known ?? new PyMember(type, new PyStr(member), value, isText ? value as PyStr : undefined))
  }
  for (const [member, made] of all) names.set(member, made)
  if (isText) for (const method of dataMethods) names.set(method.name, method)
  noteMembers(type, all)
  // Unknown code may call its methods, but can change nothing else of it.
  type.isOfFile = [...names.values()].some(
    value => !(value instanceof PyMember) && !dataMethods.includes(value as PyNative)
  )
  return type
}

/** Values of which nothing can be changed. */
function isFixed (value: Value): boolean {
  if (value instanceof PyTuple) return value.items.every(isFixed)
  return value === null || typeof value !== 'object' || value instanceof PyStr
}

/** `Env('local')`: the member with that value. */
function find (
  type: PyClass, [value, ...more]: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value {
  if (value === undefined || more.length > 0 || keywords.size > 0) {
    refuse(context, 'Enums that are made by a call are not followed.')
  }
  if (value instanceof PyMember && value.type === type) return value
  const all = distinctMembers(membersOf(type) as ReadonlyMap<string, PyMember>)
  const found = all.find(({ attributes }) => isEqual(attributes.get('value') as Value, value, context))
  return found ?? raise('ValueError')
}

export function enums (): PyModule {
  return withOthers('enum', { Enum: enumClass, StrEnum: strEnumClass },
    'Flag IntFlag IntEnum ReprEnum EnumMeta EnumType EnumCheck auto unique member nonmember property verify ' +
    'global_enum UNIQUE CONTINUOUS')
}
