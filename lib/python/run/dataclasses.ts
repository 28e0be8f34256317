import { moduleOf, because, refusingMethods } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import type { Expression } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import {
  PyClass, PyFunction, PyInstance, PyModule, PyNative, PySet, PyStr, PyTuple, UnknownValue, refuse, type Context,
  type Value
} from '../values/values.js'
import { inOrder } from './attributes.js'
import type { Frame } from './machine.js'
import type { Scope } from './scope.js'

interface Field { readonly name: string, readonly default: Value | undefined, readonly factory: Value | undefined }

interface DataClass { readonly fields: ReadonlyMap<string, Field>, readonly isFrozen: boolean }

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

/** Refuses an annotation that may say that an attribute is no field, as `ClassVar` does. */
function checkAnnotation (annotation: Expression, frame: Frame, context: Context): void {
  const { source, hasLazyAnnotations, scope } = frame.module
  const text = annotation.kind === 'string'
    ? annotation.text
    : hasLazyAnnotations ? source.text.slice(annotation.from, annotation.to) : undefined
  const head = text === undefined
    ? headOf(annotation, frame, context)
    : scope.variables.get(/^\s*(\w*)/.exec(text)?.[1] as string)
  if (head instanceof UnknownValue) throw new CannotKnow(head.reason)
  const isSpecial = head instanceof PyInstance && head.type.name === 'ClassVar'
  if (isSpecial || (text !== undefined && /ClassVar|InitVar|KW_ONLY/.test(text))) {
    refuse(context, 'An attribute of a dataclass with such an annotation is not followed.')
  }
}

/** The value of the first name in an annotation: `List` of `List[int]`. */
function headOf (node: Expression, frame: Frame, context: Context): Value | undefined {
  switch (node.kind) {
    case 'name': return frame.scope.peek(node.name) ?? builtins.get(node.name)
    case 'subscript': return headOf(node.value, frame, context)
    case 'attribute': {
      const owner = headOf(node.value, frame, context)
      return owner instanceof PyModule ? owner.attributes.get(node.name) : owner
    }
    case 'constant':
    case 'binary': return undefined
    default: return refuse(context, 'What this annotation is, is not known.', 'Write a plain type.')
  }
}

/** Refuses a default that may change, which Python refuses too. */
function checkDefault (value: Value, context: Context): void {
  const isFixed = typeof value !== 'object' || value === null || value instanceof PyStr || value instanceof PyTuple ||
    value instanceof PyClass || value instanceof PyFunction || value instanceof PyNative ||
    (value instanceof PySet && value.isFrozen)
  if (!isFixed) refuse(context, 'Whether this default of a dataclass can change is not known.')
}

/** `__init__`: an argument for each field, in the order of the fields. */
function makeStart (fields: readonly Field[]): PyNative {
  return new PyNative('__init__', ([self, ...positional], keywords, context) => {
    if (positional.length > fields.length) raise('TypeError')
    const given = new Map(keywords)
    for (const [index, value] of positional.entries()) {
      const { name } = fields[index] as Field
      if (given.has(name)) raise('TypeError')
      given.set(name, value)
    }
    if ([...given.keys()].some(name => !fields.some(field => field.name === name))) raise('TypeError')
    if (fields.some(field => !given.has(field.name) && !isOptional(field))) raise('TypeError')
    const object = self instanceof PyInstance && self.native === undefined
      ? self
      : refuse(context, 'What this object of a dataclass is, is not known.')
    for (const { name, default: preset, factory } of fields) {
      const value = given.get(name) ?? (factory !== undefined && !given.has(name) ? context.call(factory, []) : preset)
      object.attributes.set(name, given.has(name) ? given.get(name) as Value : value as Value)
    }
    if (inOrder(object.type.order, '__post_init__') !== undefined) {
      context.call(context.attribute(object, '__post_init__'), [])
    }
    return null
  }, true)
}

function isOptional (field: Field): boolean {
  return field.default !== undefined || field.factory !== undefined
}

const dataClasses = new WeakMap<PyClass, DataClass>()

/** Gives a class the `__init__` that its annotations ask for. How its objects compare and print is refused. */
function makeDataClass (type: Value, isFrozen: boolean, context: Context): PyClass {
  const body = bodies.get(type as PyClass)
  if (!(type instanceof PyClass) || body === undefined || type.order.some(({ make }) => make !== undefined)) {
    return refuse(context, 'This is no plain class of the file.')
  }
  for (const [name, value] of type.attributes) {
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
    if (isField(value) && !body.scope.annotations.has(name)) raise('TypeError')
  }
  const bases = type.order.slice(1).toReversed().map(base => dataClasses.get(base)).filter(found => found !== undefined)
  if (bases.some(base => base.isFrozen !== isFrozen)) raise('TypeError')
  const fields = new Map<string, Field>(bases.flatMap(base => [...base.fields]))
  for (const field of ownFields(type, body, context)) fields.set(field.name, field)
  dataClasses.set(type, { fields, isFrozen })
  const all = [...fields.values()]
  const firstOptional = all.findIndex(isOptional)
  if (firstOptional !== -1 && !all.slice(firstOptional).every(isOptional)) raise('TypeError')
  const refused = isFrozen ? '__repr__ __eq__ __setattr__' : '__repr__ __eq__'
  const given = refusingMethods(refused, 'How the objects of a dataclass compare, print or are frozen is not followed.')
  for (const made of [makeStart(all), ...given]) {
    if (!type.attributes.has(made.name)) type.attributes.set(made.name, made)
  }
  return type
}

function ownFields (type: PyClass, { scope, frame }: ClassBody, context: Context): Field[] {
  return [...scope.annotations].map(([name, annotation]) => {
    checkAnnotation(annotation, { ...frame, scope }, context)
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

const others = [
  'asdict', 'astuple', 'replace', 'fields', 'is_dataclass', 'KW_ONLY', 'FrozenInstanceError', 'InitVar', 'MISSING',
  'make_dataclass', 'Field'
]

export function dataclasses (): PyModule {
  return moduleOf('dataclasses', [dataclass, makeField],
    Object.fromEntries(others.map(name => [name, because(`dataclasses.${name} is not read.`)])))
}
