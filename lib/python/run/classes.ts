import { namedTuple, namedTupleBase } from '../stdlib/collections.js'
import { classWith, moduleOf, refusingMethods } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import type { ClassDefinition, Comparator, Expression } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import {
  boolClass, classOf, dataClasses, memoryviewClass, rangeClass, runsWhenRead, sliceClass, strClass
} from '../values/classes.js'
import { isEqual } from '../values/compare.js'
import { method, native } from '../values/define.js'
import { exceptionClasses, objectClass, raise, type ExceptionState } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { distinctMembers, isFixed, known, membersOf, noteMembers, PyMember } from '../values/known.js'
import { compare } from '../values/operators.js'
import {
  PyClass, PyFunction, PyInstance, PyModule, PyNative, PyStr, refuse, type Context, type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'
import { boundNames } from './code.js'
import { Scope, type Frame } from './machine.js'

/** The class of a `class` statement: its body runs now, once. */
export function makeClass ({ name, bases: given, body, ...range }: ClassDefinition, frame: Frame): PyClass {
  const { machine } = frame
  const context = machine.contextAt(range, frame)
  const bases: PyClass[] = []
  for (const { name: keyword, unpack, value } of given) {
    if (keyword !== undefined || unpack !== '') {
      refuse(context, 'Classes with a metaclass or with keywords are not supported.')
    }
    const base = machine.evaluate(value, frame)
    if (typeof base !== 'object' || base === null || base instanceof PyStr) return raise('TypeError')
    if (!(base instanceof PyClass)) return refuse(context, 'A base of this class is not a plain class.')
    if (unacceptable.has(base) || bases.includes(base)) raise('TypeError')
    bases.push(base)
  }
  if (bases.length === 0) bases.push(objectClass)
  // Python makes `_Class__x` of `__x`.
  if (/\b__(?!\w*__\b)\w/.test(frame.module.source.text.slice(range.from, range.to).normalize('NFKC'))) {
    refuse(context, 'Names that begin with two underscores are private to this class, which is not supported here.')
  }
  context.spend(20 + bases.length * bases.flatMap(({ order }) => order).length)
  const order = linearize(bases)
  // An object cannot hold the data of two of them.
  if (order.filter(type => dataClasses.has(type) || type === baseException).length > 1) raise('TypeError')
  const taintedBy = order.find(({ taintedBy }) => taintedBy !== undefined)?.taintedBy
  if (taintedBy !== undefined) throw new CannotKnow(taintedBy)
  const scope = new Scope('class', frame.scope, boundNames(body))
  machine.execute(body, { ...frame, scope })
  const special = [...scope.variables.keys()].find(name => /^__\w+__$/.test(name) && !followed.has(name))
  if (special !== undefined) refuse(context, `A class with a ${special} of its own is not supported.`)
  if (bases[0] === namedTupleBase && bases.length === 1) return namedTupleOf(name, scope)
  if (bases.includes(namedTupleBase)) refuse(context, 'A base besides NamedTuple is not supported.')
  for (const base of order) base.onSubclass?.(bases, scope.variables, context)
  const isOfMembers = order.includes(enumClass)
  const names = body.flatMap(node => node.kind === 'function'
    ? [node.name]
    : node.kind === 'assign' ? node.targets.flatMap(each => each.kind === 'name' ? [each.name] : []) : [])
  if (isOfMembers && new Set(names).size < names.length) {
    refuse(context, 'An enum that sets a name twice is not supported.')
  }
  const made = isOfMembers
    ? makeEnum(name, bases, order, scope.variables, context)
    : new PyClass(name, bases, order, scope.variables)
  if (!isOfMembers) made.isOfFile = true
  if (scope.taintedBy !== undefined) made.taint(scope.taintedBy)
  scope.owner = made
  if (runsWhenRead(made)) machine.runsWhenRead.set(name, made)
  bodies.set(made, scope)
  return made
}

const baseException = exceptionClasses.get('BaseException') as PyClass
const unacceptable = new Set([boolClass, rangeClass, sliceClass, memoryviewClass, classOf(null)])

/** The methods with a meaning of their own that are called where Python calls them. */
const followed = new Set((
  '__init__ __call__ __str__ __repr__ __format__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __bool__ __len__ __iter__ ' +
  '__next__ __getitem__ __setitem__ __delitem__ __contains__ __getattr__ __setattr__ __add__ __radd__ __iadd__ ' +
  '__sub__ __mul__ __mod__ __or__ __and__ __enter__ __exit__ __post_init__ __doc__ __module__ __qualname__ ' +
  '__annotations__'
).split(' '))

/** The order in which the bases are asked, as C3 has it. */
function linearize (bases: readonly PyClass[]): PyClass[] {
  const rows = [...bases.map(({ order }) => [...order]), [...bases]]
  const order: PyClass[] = []
  while (rows.some(row => row.length > 0)) {
    const next = rows.find(([first]) => first !== undefined && !rows.some(row => row.indexOf(first) > 0))?.[0]
    if (next === undefined) return raise('TypeError')
    order.push(next)
    for (const row of rows) if (row[0] === next) row.shift()
  }
  return order
}

/** `Class(…)`. */
export function instantiate (
  type: PyClass, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value {
  if (type.make !== undefined) return type.make(positional, keywords, context)
  const native = type.order.find(({ make }) => make !== undefined)
  if (native !== undefined) refuse(context, `Objects of a subclass of ${native.name} are not supported.`)
  if (inOrder(type.order, '__new__') !== undefined) refuse(context, 'Classes with a __new__ of their own are not run.')
  const isException = type.order.includes(baseException)
  const made = new PyInstance(type, isException ? { args: positional } satisfies ExceptionState : undefined)
  const start = inOrder(type.order, '__init__')
  const isPlain = keywords.size === 0 && positional.length < 2
  const particular = isPlain ? /^Unicode\w+Error$/ : /^(?:Attribute|Import|Name|OS|Syntax|Unicode\w+)Error$/
  if (start !== undefined) {
    if (known(context.call(start, [made, ...positional], keywords)) !== null) raise('TypeError')
  } else if (isException && type.order.some(({ name }) => particular.test(name))) {
    // They want some arguments, know keywords, or give an object of another class: `OSError(2, 'text')`.
    refuse(context, `These arguments of ${type.name} are not supported.`)
  } else if (keywords.size > 0 || (!isException && positional.length > 0)) raise('TypeError')
  return made
}

/** The class of `class Name(NamedTuple):`. Its fields are what has an annotation. */
function namedTupleOf (name: string, { annotations, variables }: Scope): PyClass {
  const fields = [...annotations.keys()]
  if (fields.some(field => field.startsWith('_'))) raise('ValueError')
  const defaults = fields.map(field => variables.get(field)).filter((value): value is Value => value !== undefined)
  if (fields.slice(fields.length - defaults.length).some(field => !variables.has(field))) raise('TypeError')
  const taken = /^(?:__init__|_asdict|_field(?:s|_defaults|_types)|_make|_replace|_source)$/
  if ([...variables.keys()].some(name => taken.test(name))) raise('AttributeError')
  const type = namedTuple(name, fields, defaults)
  for (const [attribute, value] of variables) if (!annotations.has(attribute)) type.attributes.set(attribute, value)
  type.isOfFile = true
  return type
}

/** The scopes that the bodies of classes ran in. */
const bodies = new WeakMap<PyClass, Scope>()
export const dataclassesOfFile = new WeakSet<PyClass>()

interface Field { readonly name: string, readonly preset: Value | undefined, readonly factory: Value | undefined }

const fieldClass = classWith('Field', [])

const field = native('field', '* default_factory? **others', ([factory], context, _rest, others) =>
  factory === undefined || others.size > 0
    ? refuse(context, 'Of the options of field(…), only default_factory is supported.')
    : new PyInstance(fieldClass, { factory }))

/** Whether an annotation cannot be a `ClassVar` or the like, whose attribute is not a field. */
function isPlainType (annotation: Expression, scope: Scope): boolean {
  if (annotation.kind === 'subscript') return isPlainType(annotation.value, scope)
  if (annotation.kind === 'binary') return isPlainType(annotation.left, scope)
  // Of a known library, other annotations say nothing of fields: `datetime.date`.
  if (annotation.kind === 'attribute' && annotation.value.kind === 'name') {
    const owner = scope.peek(annotation.value.name)
    return owner instanceof PyModule && owner.isLibrary && !/^(?:ClassVar|InitVar|KW_ONLY)$/.test(annotation.name)
  }
  const type = annotation.kind === 'name' ? scope.peek(annotation.name) ?? builtins.get(annotation.name) : undefined
  return type instanceof PyClass || (type instanceof PyInstance && type.type.name !== 'ClassVar')
}

/** Gives a class the `__init__` that its annotations ask for. How its objects compare and print is refused. */
function makeDataClass (type: Value, isFrozen: boolean, context: Context): PyClass {
  const scope = bodies.get(type as PyClass)
  if (!(type instanceof PyClass) || scope === undefined || inOrder(type.order, '__setattr__') !== undefined ||
    type.order.some(base => base.make !== undefined || dataclassesOfFile.has(base))) {
    return refuse(context, 'A dataclass of more than a plain class of the file is not supported.')
  }
  for (const [name, value] of type.attributes) {
    const isField = known(value) instanceof PyInstance && (value as PyInstance).type === fieldClass
    if (isField && !scope.annotations.has(name)) raise('TypeError')
  }
  dataclassesOfFile.add(type)
  const fields = [...scope.annotations].map(([name, annotation]): Field => {
    if (!isPlainType(annotation, scope)) {
      refuse(context, 'An attribute of a dataclass with such an annotation is not supported.')
    }
    const preset = inOrder(type.order, name)
    if (preset instanceof PyInstance && preset.type === fieldClass) {
      type.attributes.delete(name)
      return { name, preset: undefined, factory: (preset.native as Field).factory }
    }
    if (preset !== undefined && !isFixed(preset, context)) {
      refuse(context, 'Whether this default of a dataclass can change is not known.')
    }
    return { name, preset, factory: undefined }
  })
  const first = fields.findIndex(isOptional)
  if (first >= 0 && !fields.slice(first).every(isOptional)) raise('TypeError')
  const refused = isFrozen ? '__repr__ __eq__ __setattr__' : '__repr__ __eq__'
  const given = refusingMethods(refused, 'To compare, print or freeze objects of a dataclass is not supported.')
  for (const made of [makeStart(fields), ...given]) {
    if (!type.attributes.has(made.name)) type.attributes.set(made.name, made)
  }
  return type
}

const isOptional = ({ preset, factory }: Field): boolean => preset !== undefined || factory !== undefined

/** `__init__`: an argument for each field, in the order of the fields. */
function makeStart (fields: readonly Field[]): PyNative {
  const parameters = fields.map(field => isOptional(field) ? `${field.name}?` : field.name)
  return method('__init__', parameters.join(' '), ([object, ...given], context) => {
    if (!(object instanceof PyInstance) || object.native !== undefined) {
      return refuse(context, 'This object of a dataclass is not supported.')
    }
    for (const [index, { name, preset, factory }] of fields.entries()) {
      const argument = given[index]
      const otherwise = argument === undefined && factory !== undefined ? context.call(factory, []) : preset
      object.attributes.set(name, argument === undefined ? otherwise as Value : argument)
    }
    if (inOrder(object.type.order, '__post_init__') !== undefined) {
      context.call(context.attribute(object, '__post_init__'), [])
    }
    return null
  })
}

/** `@dataclass`, or `@dataclass(frozen=True)`. */
const dataclass = native('dataclass', 'cls? / * frozen? **others', ([type, frozen = false], context, _rest, others) => {
  for (const option of others.keys()) refuse(context, `The option ${option} of a dataclass is not supported.`)
  if (typeof frozen !== 'boolean') refuse(context, 'This option of a dataclass is neither True nor False.')
  return type !== undefined
    ? makeDataClass(type, frozen, context)
    : native('wrap', 'cls', ([type], context) => makeDataClass(type as Value, frozen, context))
})

export function dataclasses (): PyModule { return moduleOf('dataclasses', [dataclass, field]) }

const shown = refusingMethods('__str__ __format__ __repr__', 'The text of a member of an enum is not supported.')

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

function enumBase (name: string, bases: readonly PyClass[], order: readonly PyClass[]): PyClass {
  return new PyClass(name, bases, order, new Map(shown.map(made => [made.name, made])),
    (_positional, _keywords, context) => refuse(context, 'Enums that are made by a call are not supported.'))
}

const enumClass = enumBase('Enum', [objectClass], [objectClass])
const strEnumClass = enumBase('StrEnum', [strClass, enumClass], [strClass, ...enumClass.order])

/** The class of an enum of constants and methods, once its body has run. */
function makeEnum (
  name: string, bases: readonly PyClass[], order: readonly PyClass[], names: Map<string, Value>, context: Context
): PyClass {
  const type: PyClass = new PyClass(name, bases, order, names, (...given) => find(type, ...given))
  const [first, second] = bases
  const isText = first !== enumClass
  const isFollowed = second === undefined
    ? !isText || first === strEnumClass
    : first === strClass && second === enumClass
  if (!isFollowed || bases.length > 2) refuse(context, 'The bases of this enum are not supported.')
  const all = new Map<string, PyMember>()
  for (const [member, written] of names) {
    const value = known(written)
    if (/^_|^(?:mro|name|value)$/.test(member) || inOrder(order, member) !== undefined) {
      refuse(context, `An enum with a ${member} of its own is not supported.`)
    }
    if (value instanceof PyFunction || (value instanceof PyInstance && isDescriptor(value))) continue
    if (!isFixed(value, context) || (isText && !(value instanceof PyStr))) {
      refuse(context, 'The value of this member of an enum is not supported.', 'Make it a text.')
    }
    const same = [...all.values()].find(({ attributes }) => isEqual(attributes.get('value') as Value, value, context))
    all.set(member, same ?? new PyMember(type, new PyStr(member), value, isText ? value as PyStr : undefined))
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

/** `Env('local')`: the member with that value. */
function find (
  type: PyClass, [value, ...more]: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value {
  if (value === undefined || more.length > 0 || keywords.size > 0) {
    refuse(context, 'Enums that are made by a call are not supported.')
  }
  if (value instanceof PyMember && value.type === type) return value
  const all = distinctMembers(membersOf(type) as ReadonlyMap<string, PyMember>)
  const found = all.find(({ attributes }) => isEqual(attributes.get('value') as Value, value, context))
  return found ?? raise('ValueError')
}

export function enums (): PyModule { return moduleOf('enum', [], { Enum: enumClass, StrEnum: strEnumClass }) }
