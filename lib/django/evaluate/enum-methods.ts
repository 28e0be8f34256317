import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import { contains } from '../values/compare.js'
import { method } from '../values/define.js'
import { getItem } from '../values/items.js'
import { iterate, truth, length } from '../values/iterate.js'
import { PyMember } from '../values/known.js'
import { binary, compare } from '../values/operators.js'
import { format, repr, str } from '../values/text.js'
import { PyStr, refuse, type Context, type PyNative, type Value } from '../values/values.js'

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

export const enumMethods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => {
    const member = memberOf(self, context)
    return new PyStr(`${member.type.name}.${attributeText(member)}`, context.place)
  }),
  method('__repr__', '', ([self], context) => {
    const member = memberOf(self, context)
    return new PyStr(`<${member.type.name}.${attributeText(member)}: ${repr(member.attributes.get('value') as Value, context)}>`, context.place)
  }),
  method('__format__', 'spec', ([self, spec], context) => new PyStr(format(new PyStr(str(memberOf(self, context), context)), (spec as PyStr).text, context), context.place))
]

/** Of StrEnum and IntEnum, which show themselves as what they hold. */
export const reprMethods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => new PyStr(str(dataOf(self, context), context), context.place)),
  method('__format__', 'spec', ([self, spec], context) => new PyStr(format(dataOf(self, context), (spec as PyStr).text, context), context.place))
]

const comparisons: ReadonlyArray<readonly [name: string, operator: Comparator]> = [
  ['__eq__', '=='], ['__ne__', '!='], ['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']
]
const operators: Readonly<Record<'str' | 'int', ReadonlyArray<readonly [name: string, operator: BinaryOperator]>>> = {
  str: [['add', '+'], ['mul', '*'], ['mod', '%']],
  int: [['add', '+'], ['sub', '-'], ['mul', '*'], ['truediv', '/'], ['floordiv', '//'], ['mod', '%'], ['pow', '**']]
}

/** The operators of members that are texts or numbers. */
export function dataMethods (kind: 'str' | 'int'): readonly PyNative[] {
  const both = [
    ...comparisons.map(([name, operator]) => method(name, 'other', ([self, other], context) => compare(operator, dataOf(self, context), plain(other), context))),
    ...operators[kind].map(([name, operator]) => method(`__${name}__`, 'other', ([self, other], context) => binary(operator, dataOf(self, context), operator === '%' ? other as Value : plain(other), context))),
    ...operators[kind].filter(([name]) => kind === 'int' || name !== 'mod').map(([name, operator]) => method(`__r${name}__`, 'other', ([self, other], context) => binary(operator, plain(other), dataOf(self, context), context))),
    method('__bool__', '', ([self], context) => truth(dataOf(self, context), context))
  ]
  if (kind === 'int') return [...both, ...['__int__', '__index__'].map(name => method(name, '', ([self], context) => dataOf(self, context)))]
  return [
    ...both,
    method('__len__', '', ([self], context) => length(dataOf(self, context), context)),
    method('__iter__', '', ([self], context) => iterate(dataOf(self, context), context)),
    method('__contains__', 'item', ([self, item], context) => contains(dataOf(self, context), plain(item), context)),
    method('__getitem__', 'index', ([self, index], context) => getItem(dataOf(self, context), index as Value, context))
  ]
}
