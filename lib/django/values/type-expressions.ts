import { dictClass, frozensetClass, listClass, setClass, tupleClass, typeClass } from './classes.js'
import { objectClass, raise } from './exceptions.js'
import { PyClass, PyInstance, refuse, type Context, type Value } from './values.js'

/** `list[str]`, and `int | None`: for annotations, and for isinstance. `native` is what they stand for. */
const genericAliasClass = new PyClass('GenericAlias', [objectClass], [objectClass], new Map(), cannotBeMade)
export const unionTypeClass = new PyClass('UnionType', [objectClass], [objectClass], new Map(), cannotBeMade)

function cannotBeMade (_positional: readonly Value[], _keywords: ReadonlyMap<string, Value>, context: Context): never {
  return refuse(context, 'Types of types are not supported.')
}

export function isTypeOperand (value: Value): boolean {
  return value === null || value instanceof PyClass || (value instanceof PyInstance && (value.type === genericAliasClass || value.type === unionTypeClass))
}

/** `int | None`. Of two Nones there is none. */
export function uniteTypes (left: Value, right: Value): Value {
  if (left === null && right === null) return raise('TypeError')
  return new PyInstance(unionTypeClass, [...partsOf(left), ...partsOf(right)])
}

/** The classes of a union, or the one class. */
export function partsOf (type: Value): readonly Value[] {
  return type instanceof PyInstance && type.type === unionTypeClass ? type.native as readonly Value[] : [type]
}

/** `list[str]`, or undefined for classes that take no such index. */
export function parametrize (type: PyClass): PyInstance | undefined {
  return [listClass, dictClass, tupleClass, setClass, frozensetClass, typeClass].includes(type) ? new PyInstance(genericAliasClass, type) : undefined
}
