import { objectClass } from './exceptions.js'
import { known } from './known.js'
import { makeDict, makeFrozenset, makeList, makeRangeObject, makeSet, makeSlice, makeTuple, makeType } from './make-containers.js'
import { makeClassMethod, makeProperty, makeStaticMethod } from './make-decorators.js'
import { makeEnumerate, makeFilter, makeMap, makeReversed, makeZip } from './make-iterators.js'
import { makeBool, makeFloat, makeInt } from './make-numbers.js'
import { makeBytes, makeStr } from './make-texts.js'
import { ellipsis, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative, PyBound, PyRange, PySet, PySlice, PySpecial, PyStr, PyTuple, refuse, type Value } from './values.js'

/** `maker` is asked for only when it is needed: these modules import each other. Methods are put in by builtins.ts. */
function define (name: string, maker: () => PyNative, base = objectClass): PyClass {
  return new PyClass(name, [base], base.order, new Map(), (positional, keywords, context) => maker().run(positional, keywords, context))
}

/** A class whose objects only Python itself makes. */
function hidden (name: string): PyClass {
  return define(name, () => new PyNative(name, (_positional, _keywords, context) => refuse(context, `Objects of ${name} are not made here.`)))
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
  strClass, bytesClass, intClass, boolClass, floatClass, listClass, tupleClass, dictClass, setClass, frozensetClass, bytearrayClass, complexClass
])

/** Classes of iterators, by name. */
const iteratorClasses = new Map([mapClass, filterClass, zipClass, enumerateClass, reversedClass].map(type => [type.name, type]))

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
  [PyStr, strClass], [PyList, listClass], [PyTuple, tupleClass], [PyDict, dictClass], [PyBytes, bytesClass], [PyRange, rangeClass],
  [PySlice, sliceClass], [PyClass, typeClass], [PyFunction, functionClass], [PyModule, moduleClass]
]
