import { CannotKnow } from '../problem.js'
import { objectClass, raise } from './exceptions.js'
import { makeEnumerate, makeFilter, makeMap, makeReversed, makeZip } from './iterable-functions.js'
import { known, unfit } from './known.js'
import {
  makeBytes, makeClassMethod, makeDict, makeFrozenset, makeList, makeProperty, makeRangeObject, makeSet, makeSlice,
  makeStaticMethod, makeStr, makeTuple, makeType
} from './make.js'
import { makeBool, makeFloat, makeInt } from './numbers.js'
import {
  ellipsis, PyBound, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative,
  PyRange, PySet, PySlice, PySpecial, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** `maker` is asked for only when it is needed: these modules import each other. Methods are put in by builtins.ts. */
function define (name: string, maker: () => PyNative, base = objectClass): PyClass {
  return new PyClass(name, [base], base.order, new Map(), (positional, keywords, context) =>
    maker().run(positional, keywords, context))
}

/** A class whose objects only Python itself makes. */
function hidden (name: string): PyClass {
  return define(name, () => new PyNative(name, (_positional, _keywords, context) =>
    refuse(context, `Objects of ${name} are not made here.`)))
}

export const strClass = define('str', () => makeStr)
export const bytesClass = define('bytes', () => makeBytes)
export const intClass = define('int', () => makeInt)
export const boolClass = define('bool', () => makeBool, intClass)
export const floatClass = define('float', () => makeFloat)
export const listClass = define('list', () => makeList)
export const tupleClass = define('tuple', () => makeTuple)
export const dictClass = define('dict', () => makeDict)
export const setClass = define('set', () => makeSet)
export const frozensetClass = define('frozenset', () => makeFrozenset)
export const rangeClass = define('range', () => makeRangeObject)
export const sliceClass = define('slice', () => makeSlice)
export const typeClass = define('type', () => makeType)
export const propertyClass = define('property', () => makeProperty)
export const classMethodClass = define('classmethod', () => makeClassMethod)
export const staticMethodClass = define('staticmethod', () => makeStaticMethod)
export const mapClass = define('map', () => makeMap)
export const filterClass = define('filter', () => makeFilter)
export const zipClass = define('zip', () => makeZip)
export const enumerateClass = define('enumerate', () => makeEnumerate)
export const reversedClass = define('reversed', () => makeReversed)
export const bytearrayClass = hidden('bytearray')
export const complexClass = hidden('complex')
export const memoryviewClass = hidden('memoryview')
const noneClass = hidden('NoneType')
const functionClass = hidden('function')
const nativeFunctionClass = hidden('builtin_function_or_method')
const methodDescriptorClass = hidden('method_descriptor')
const methodClass = hidden('method')
const moduleClass = hidden('module')
const ellipsisClass = hidden('ellipsis')
const notImplementedClass = hidden('NotImplementedType')

/** The classes that others can be made from, of which an object then holds something. */
export const dataClasses: ReadonlySet<PyClass> = new Set([
  strClass, bytesClass, intClass, boolClass, floatClass, listClass, tupleClass, dictClass, setClass, frozensetClass,
  bytearrayClass, complexClass
])

/** Classes of iterators, by name. */
const iteratorClasses = new Map(
  [mapClass, filterClass, zipClass, enumerateClass, reversedClass].map(type => [type.name, type])
)

/** The class of iterators of a name. */
function iteratorClass (name: string): PyClass {
  const type = iteratorClasses.get(name) ?? hidden(name)
  iteratorClasses.set(name, type)
  return type
}

/** `type(value)`: of Python's own values one of the classes of this file, with their methods as attributes. */
export function classOf (value: Value): PyClass {
  if (value instanceof PyInstance) return value.type
  if (value instanceof PyIterator) return iteratorClass(value.type)
  if (value instanceof PySpecial) return value === ellipsis ? ellipsisClass : notImplementedClass
  if (value instanceof PySet) return value.isFrozen ? frozensetClass : setClass
  if (value instanceof PyBound) return value.callee instanceof PyFunction ? methodClass : nativeFunctionClass
  if (value instanceof PyNative) return value.isMethod ? methodDescriptorClass : nativeFunctionClass
  if (value === null) return noneClass
  switch (typeof known(value)) {
    case 'boolean': return boolClass
    case 'bigint': return intClass
    case 'number': return floatClass
    default: return classesOfObjects.find(([kind]) => value instanceof kind)?.[1] as PyClass
  }
}

const classesOfObjects: ReadonlyArray<readonly [kind: abstract new (...given: never[]) => object, type: PyClass]> = [
  [PyStr, strClass], [PyList, listClass], [PyTuple, tupleClass], [PyDict, dictClass], [PyBytes, bytesClass], [PyRange,
    rangeClass],
  [PySlice, sliceClass], [PyClass, typeClass], [PyFunction, functionClass], [PyModule, moduleClass]
]

/**
 * The method `__name__` of an object's class. Those of str, list and so on are refused: what such an object holds is
 * not kept.
 */
export function findSpecial (instance: PyInstance, name: string, context: Context): Value | undefined {
  for (const type of instance.type.order) {
    if (type.taintedBy !== undefined) throw new CannotKnow(type.taintedBy)
    if (dataClasses.has(type)) refuse(context, `${instance.type.name} is a class made from ${type.name}.`)
    const found = type.attributes.get(name)
    if (found !== undefined) return known(found)
  }
  return undefined
}

/** What `__name__` of an object gives, or undefined where its class has no such method. */
export function callSpecial (
  instance: PyInstance, name: string, given: readonly Value[], context: Context
): Value | undefined {
  const found = findSpecial(instance, name, context)
  if (found === undefined) return undefined
  if (found === null) return raise('TypeError')
  if (found instanceof PyFunction || (found instanceof PyNative && found.isMethod)) {
    return context.call(found, [instance, ...given])
  }
  return refuse(context, `${instance.type.name}.${name} is not a plain method.`)
}

/** An int, or an object that stands for one: what `[index]` and `range` take. */
export function asIndex (value: Value, context: Context): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return BigInt(value)
  if (value instanceof PyInstance) {
    const index = callSpecial(value, '__index__', [], context)
    if (typeof index === 'bigint') return index
  }
  return unfit(context, value)
}

/** `list[str]`, and `int | None`: for annotations, and for isinstance. `native` is what they stand for. */
const genericAliasClass = new PyClass('GenericAlias', [objectClass], [objectClass], new Map(), cannotBeMade)
export const unionTypeClass = new PyClass('UnionType', [objectClass], [objectClass], new Map(), cannotBeMade)

function cannotBeMade (_positional: readonly Value[], _keywords: ReadonlyMap<string, Value>, context: Context): never {
  return refuse(context, 'Types of types are not supported.')
}

export function isTypeOperand (value: Value): boolean {
  return value === null || value instanceof PyClass ||
    (value instanceof PyInstance && (value.type === genericAliasClass || value.type === unionTypeClass))
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
  return [listClass, dictClass, tupleClass, setClass, frozensetClass, typeClass].includes(type)
    ? new PyInstance(genericAliasClass, type)
    : undefined
}
