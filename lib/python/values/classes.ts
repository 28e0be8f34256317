import { CannotKnow } from '../problem.js'
import { objectClass, raise } from './exceptions.js'
import { known, PyMember, unfit } from './known.js'
import {
  ellipsis, PyBound, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative,
  PyRange, PySet, PySlice, PySpecial, PyStr, PyTuple, UnknownValue, refuse, type Context, type Value
} from './values.js'

/** A class of Python's own. builtins.ts puts its methods in, and how its objects are made where they are. */
function define (name: string, base = objectClass): PyClass {
  return new PyClass(name, [base], base.order, new Map(), (_positional, _keywords, context) =>
    refuse(context, `Objects of ${name} are not supported.`))
}

export const strClass = define('str')
export const bytesClass = define('bytes')
export const intClass = define('int')
export const boolClass = define('bool', intClass)
export const floatClass = define('float')
export const listClass = define('list')
export const tupleClass = define('tuple')
export const dictClass = define('dict')
export const setClass = define('set')
export const frozensetClass = define('frozenset')
export const rangeClass = define('range')
export const sliceClass = define('slice')
export const typeClass = define('type')
export const propertyClass = define('property')
export const classMethodClass = define('classmethod')
export const staticMethodClass = define('staticmethod')
export const mapClass = define('map')
export const filterClass = define('filter')
export const zipClass = define('zip')
export const enumerateClass = define('enumerate')
export const bytearrayClass = define('bytearray')
export const complexClass = define('complex')
export const memoryviewClass = define('memoryview')
const noneClass = define('NoneType')
const functionClass = define('function')
const nativeFunctionClass = define('builtin_function_or_method')
const methodDescriptorClass = define('method_descriptor')
const methodClass = define('method')
const moduleClass = define('module')
const ellipsisClass = define('ellipsis')
const notImplementedClass = define('NotImplementedType')

/** In a property, a classmethod or a staticmethod: the attribute's lookup calls `callee`. */
export interface Wrapped { readonly callee: Value }

/** The classes that others can be made from, of which an object then holds something. */
export const dataClasses: ReadonlySet<PyClass> = new Set([
  strClass, bytesClass, intClass, boolClass, floatClass, listClass, tupleClass, dictClass, setClass, frozensetClass,
  bytearrayClass, complexClass
])

/** Classes of iterators, by name. */
const iteratorClasses = new Map([mapClass, filterClass, zipClass, enumerateClass].map(type => [type.name, type]))

/** The class of iterators of a name. */
function iteratorClass (name: string): PyClass {
  const type = iteratorClasses.get(name) ?? define(name)
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
  [PyStr, strClass], [PyList, listClass], [PyTuple, tupleClass], [PyDict, dictClass],
  [PyRange, rangeClass], [PySlice, sliceClass], [PyClass, typeClass], [PyFunction, functionClass],
  [PyModule, moduleClass]
]

/** `type(value)` where a program asks. Some of what is a function here is a class in Python: OrderedDict, reversed. */
export function typeOf (value: Value, context: Context): PyClass {
  if ((value instanceof PyBound ? value.callee : value) instanceof PyNative) {
    refuse(context, 'Whether this is a function or a class of Python is not known here.')
  }
  const type = classOf(value)
  for (const { opaque } of type.order) if (opaque !== undefined) refuse(context, ...opaque)
  return type
}

/**
 * The method `__name__` of an object's class. Those of str, list and so on are refused: what such an object holds is
 * not kept, and of bytes, which are objects here, nothing is followed.
 */
export function findSpecial (instance: PyInstance, name: string, context: Context): Value | undefined {
  for (const type of instance.type.order) {
    if (type.taintedBy !== undefined) throw new CannotKnow(type.taintedBy)
    const isData = dataClasses.has(type) && !(instance instanceof PyMember)
    if (isData && type === instance.type) refuse(context, `This use of ${type.name} is not supported here.`)
    if (isData) refuse(context, `${name} of this ${instance.type.name} is not supported here.`)
    const found = type.attributes.get(name)
    if (found !== undefined) return known(found)
    if (type.opaque !== undefined && name.startsWith('__')) refuse(context, ...type.opaque)
  }
  return undefined
}

/** `callable(value)`. A staticmethod can be called since Python 3.10, and list[str] makes a list. */
export function isCallable (value: Value, context: Context): boolean {
  const kinds = [PyFunction, PyNative, PyBound, PyClass]
  if (!(value instanceof PyInstance)) return kinds.some(kind => value instanceof kind)
  const isRefused = [staticMethodClass, genericAliasClass].includes(value.type)
  if (isRefused) refuse(context, 'Whether this can be called is not known here.')
  return findSpecial(value, '__call__', context) !== undefined
}

/** The result of a special method, or undefined where the object's class has none. */
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

/** An int: what `[index]` and `range` take. No class of the file has an `__index__`; a library's may. */
export function asIndex (value: Value, context: Context): bigint {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  if (value instanceof PyInstance) findSpecial(value, '__index__', context)
  return unfit(context, value)
}

const genericAliasClass = define('GenericAlias')

/** `list[str]`, or undefined for classes that take no such index. */
export function parametrize (type: PyClass): PyInstance | undefined {
  return [listClass, dictClass, tupleClass, setClass, frozensetClass, typeClass].includes(type)
    ? new PyInstance(genericAliasClass, type)
    : undefined
}

export function isContainer (value: unknown): value is PyList | PyTuple | PyDict | PySet {
  return value instanceof PyList || value instanceof PyTuple || value instanceof PyDict || value instanceof PySet
}

/** Whether a look at an object runs code: a method of operators or of all attributes, a property, or a library's. */
export function runsWhenRead ({ order }: PyClass): boolean {
  return order.some(({ isOfFile, attributes }) => isOfFile && [...attributes].some(([name, value]) =>
    (/^__(?!init__|call__)\w+__$/.test(name) && value instanceof PyFunction) || isComputed(value)))
}

function isComputed (value: Value): boolean {
  return value instanceof UnknownValue || (value instanceof PyInstance && value.type === propertyClass)
}

/** Whether Python runs code of the file where it shows a value, or where it may call it. */
export function runsCode (
  value: Value | undefined, isCalled: boolean, context: Context, seen = new Set<unknown>()
): boolean {
  context.spend(1)
  if (isContainer(value) && !seen.has(value)) {
    seen.add(value)
    return (value instanceof PyTuple ? value.items : value.kept).some(item => runsCode(item, isCalled, context, seen))
  }
  if (value instanceof PyInstance) return isCalled ? value.type.isOfFile : runsWhenRead(value.type)
  if (value instanceof PyClass) return [...value.attributes.values()].some(item => item instanceof PyFunction)
  return isCalled && (value instanceof PyFunction || value instanceof PyBound || value instanceof PyNative)
}
