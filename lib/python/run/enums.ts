import { distinctMembers, membersOf, noteMembers, PyMember } from '../values/known.js'
import { isEqual } from '../values/compare.js'
import { moduleOf, because, refusingMethods } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import type { Comparator, Block } from '../syntax/ast.js'
import { strClass } from '../values/classes.js'
import { method } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { compare } from '../values/operators.js'
import { format, str } from '../values/text.js'
import {
  PyClass, PyFunction, PyInstance, PyStr, PyTuple, UnknownValue, refuse, type Context, type PyModule, type PyNative,
  type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'

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
  const isFollowed = (bases.length === 1 && (first === enumClass || first === strEnumClass)) ||
    (bases.length === 2 && first === strClass && second === enumClass)
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

const others = [
  'Flag', 'IntFlag', 'IntEnum', 'ReprEnum', 'EnumMeta', 'EnumType', 'EnumCheck', 'auto', 'unique', 'member',
  'nonmember', 'property', 'verify', 'global_enum', 'UNIQUE', 'CONTINUOUS'
]

export function enums (): PyModule {
  return moduleOf('enum', [], {
    Enum: enumClass,
    StrEnum: strEnumClass,
    ...Object.fromEntries(others.map(name => [name, because(`enum.${name} is not read.`)]))
  })
}
