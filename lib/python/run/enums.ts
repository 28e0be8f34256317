import { distinctMembers, membersOf, noteMembers, PyMember } from '../values/known.js'
import { isEqual } from '../values/compare.js'
import { moduleOf, because } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import type { Comparator } from '../syntax/ast.js'
import { intClass, strClass } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { compare } from '../values/operators.js'
import { format, repr, str } from '../values/text.js'
import {
  PyClass, PyFunction, PyInstance, PyStr, PyTuple, UnknownValue, refuse, type Context, type PyModule, type PyNative,
  type Value
} from '../values/values.js'
import { inOrder, isDescriptor } from './attributes.js'

function memberOf (self: Value | undefined, context: Context): PyMember {
  return self instanceof PyMember ? self : refuse(context, 'This is no member of an enum.')
}

function attributeText ({ attributes }: PyMember): string {
  return (attributes.get('name') as PyStr).text
}

/** The text or the number that a member is. */
function dataOf (self: Value | undefined, context: Context): Value {
  return memberOf(self, context).data as Value
}

function plain (value: Value | undefined): Value {
  return value instanceof PyMember && value.data !== undefined ? value.data : value as Value
}

const enumMethods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => {
    const member = memberOf(self, context)
    return new PyStr(`${member.type.name}.${attributeText(member)}`, context.span)
  }),
  method('__repr__', '', ([self], context) => {
    const member = memberOf(self, context)
    return new PyStr(`<${member.type.name}.${attributeText(member)}: ${repr(member.attributes.get('value') as Value, context)}>`, context.span)
  }),
  method('__format__', 'spec', ([self, spec], context) => new PyStr(format(new PyStr(str(memberOf(self, context), context)), (spec as PyStr).text, context), context.span))
]

/** Of StrEnum and IntEnum, which show themselves as what they hold. */
const reprMethods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => new PyStr(str(dataOf(self, context), context), context.span)),
  method('__format__', 'spec', ([self, spec], context) => new PyStr(format(dataOf(self, context), (spec as PyStr).text, context), context.span))
]

const comparisons: ReadonlyArray<readonly [name: string, operator: Comparator]> = [
  ['__eq__', '=='], ['__ne__', '!='], ['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']
]
/**
 * Of members that are texts or numbers. Their other operators are refused, as those of any class made of str or int.
 */
const dataMethods: readonly PyNative[] = [
  ...comparisons.map(([name, operator]) =>
    method(name, 'other', ([self, other], context) => compare(operator, dataOf(self, context), plain(other), context))),
  method('__bool__', '', ([self], context) => truth(dataOf(self, context), context))
]

function base (
  name: string, bases: readonly PyClass[], order: readonly PyClass[], methods: typeof enumMethods
): PyClass {
  return new PyClass(name, bases, order, new Map<string, Value>(methods.map(made => [made.name, made])), (_positional, _keywords, context) => refuse(context, 'Enums that are made by a call are not followed.'))
}

const enumClass = base('Enum', [objectClass], [objectClass], enumMethods)
const reprEnumClass = base('ReprEnum', [enumClass], enumClass.order, [])
const strEnumClass = base('StrEnum', [strClass, reprEnumClass], [strClass, ...reprEnumClass.order], reprMethods)
const intEnumClass = base('IntEnum', [intClass, reprEnumClass], [intClass, ...reprEnumClass.order], reprMethods)
const ownBases = new Set([enumClass, strEnumClass, intEnumClass])

const autoClass: PyClass = new PyClass('auto', [objectClass], [objectClass], new Map(), (positional): Value => positional.length > 0 ? raise('TypeError') : new PyInstance(autoClass, 'auto'))

/** The names of an enum while its body runs: `auto()` is a value as soon as it has a name. */
class EnumNames extends Map<string, Value> {
  readonly #context: Context
  readonly #isText: boolean
  readonly #last: Value[] = []
  readonly members = new Set<string>()

  constructor (order: readonly PyClass[], context: Context) {
    super()
    this.#context = context
    this.#isText = order.includes(strEnumClass)
  }

  override set (name: string, value: Value): this {
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
    if (/^__\w+__$/.test(name)) return this.#dunder(name, value)
    if (name.startsWith('_')) refuse(this.#context, `What ${name} does in an enum is not followed.`)
    if (this.members.has(name)) raise('TypeError')
    if (value instanceof PyFunction || (value instanceof PyInstance && isDescriptor(value))) {
      return super.set(name, value)
    }
    if (this.has(name)) raise('TypeError')
    const made = value instanceof PyInstance && value.type === autoClass ? this.#next(name) : value
    this.members.add(name)
    this.#last.push(made)
    return super.set(name, made)
  }

  #dunder (name: string, value: Value): this {
    return /^__(?:str|repr|format|eq|doc)__$/.test(name)
      ? super.set(name, value)
      : refuse(this.#context, `What ${name} does in an enum is not followed.`)
  }

  #next (name: string): Value {
    if (this.#isText) return new PyStr(name.toLowerCase())
    const numbers = this.#last.filter(value => typeof value === 'bigint')
    const last = numbers.at(-1) ?? 0n
    if (numbers.length < this.#last.length || numbers.some(number => number > last)) {
      refuse(this.#context, 'What auto() gives here is not followed.', 'Write the value itself.')
    }
    return last + 1n
  }
}

export function enumNames (order: readonly PyClass[], context: Context): EnumNames | undefined {
  return order.includes(enumClass) ? new EnumNames(order, context) : undefined
}

/** The class of an enum, once its body has run. */
export function makeEnum (
  name: string, bases: readonly PyClass[], order: readonly PyClass[], names: EnumNames, context: Context
): PyClass {
  const data = dataClassOf(bases, order, context)
  const type: PyClass = new PyClass(name, bases, order, new Map(names), (positional, keywords, context) => find(type, positional, keywords, context))
  const all = new Map<string, PyMember>()
  for (const member of names.members) {
    if (member === 'mro' || /^(?:name|value)$/.test(member) || inOrder(order, member) !== undefined) {
      refuse(context, `A member that is called ${member} is not followed.`)
    }
    const value = names.get(member) as Value
    if (!isFixed(value)) {
      refuse(context, 'A member of an enum whose value could change is not followed.', 'Make it a tuple.')
    }
    if (data !== undefined && !(data === strClass ? value instanceof PyStr : typeof value === 'bigint')) {
      refuse(context, 'What this member becomes is not followed.')
    }
    const known = [...all.values()].find(({ attributes }) => isEqual(attributes.get('value') as Value, value, context))
    const made = known ?? new PyMember(
      type, new PyStr(member), value, data === undefined ? undefined : value as PyStr | bigint
    )
    all.set(member, made)
    type.attributes.set(member, made)
  }
  if (data !== undefined) giveDataMethods(type, data)
  noteMembers(type, all)
  // Unknown code may call its methods, but can change nothing else of it.
  type.isOfFile = names.size > all.size
  return type
}

/** What each member is besides: a str, an int or nothing. */
function dataClassOf (bases: readonly PyClass[], order: readonly PyClass[], context: Context): PyClass | undefined {
  const last = bases.at(-1) as PyClass
  const others = bases.slice(0, -1)
  const isPlain = (type: PyClass): boolean => type.order.every(each => each.make === undefined && each !== enumClass && !each.attributes.has('__init__') && !each.attributes.has('__new__'))
  const [mixed, ...more] = others.toReversed()
  const isData = mixed === strClass || mixed === intClass
  const plain = isData ? more : others
  if (
    !last.order.includes(enumClass) || !plain.every(isPlain) ||
    (isData && last.order.some(type => type === strClass || type === intClass))
  ) {
    refuse(context, 'What this enum is made of is not followed.')
  }
  if (last.order.some(type => (membersOf(type)?.size ?? 0) > 0)) raise('TypeError')
  if (!ownBases.has(last) && last.order.some(({ attributes }) => attributes.has('_generate_next_value_'))) {
    refuse(context, 'What this enum is made of is not followed.')
  }
  return order.find(type => type === strClass || type === intClass)
}

/** Values of which nothing can be changed. */
function isFixed (value: Value): boolean {
  if (value instanceof PyTuple) return value.items.every(isFixed)
  return value === null || typeof value !== 'object' || value instanceof PyStr
}

/** Comparisons of texts and numbers, unless a class before says what they do. */
function giveDataMethods (type: PyClass, data: PyClass): void {
  const before = type.order.slice(0, type.order.indexOf(data))
  for (const method of dataMethods) {
    if (inOrder(before, method.name) === undefined) type.attributes.set(method.name, method)
  }
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
  const found = all.find(({ attributes }) => isEqual(attributes.get('value') as Value, value as Value, context))
  return found ?? raise('ValueError')
}

export function enums (): PyModule {
  const others = ['Flag', 'IntFlag', 'EnumMeta', 'EnumType', 'member', 'nonmember', 'property', 'verify', 'global_enum', 'UNIQUE', 'CONTINUOUS', 'ReprEnum', 'EnumCheck']
  return moduleOf('enum', [
    native('unique', 'enumeration', ([type], context) => {
      const all = membersOf(type as Value)
      if (all === undefined) return refuse(context, 'What is unique here is no enum with members.')
      return distinctMembers(all).length < all.size ? raise('ValueError') : type as Value
    })
  ], { Enum: enumClass, StrEnum: strEnumClass, IntEnum: intEnumClass, auto: autoClass, ...Object.fromEntries(others.map(name => [name, because(`enum.${name} is not read.`)])) })
}
