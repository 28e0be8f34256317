import {
  boolClass, bytearrayClass, bytesClass, classMethodClass, complexClass, dictClass, enumerateClass, filterClass,
  floatClass, frozensetClass, intClass, listClass, mapClass, memoryviewClass, propertyClass, rangeClass,
  reversedClass, setClass, sliceClass, staticMethodClass, strClass, tupleClass, typeClass, zipClass
} from './classes.js'
import { native, refusedMethods } from './define.js'
import { dictMethods, viewClasses } from './dict-methods.js'
import { exceptionClasses, objectClass } from './exceptions.js'
import { functions, makeEnumerate, makeFilter, makeMap, makeReversed, makeZip } from './functions.js'
import { listMethods, tupleMethods } from './list-methods.js'
import {
  makeBool, makeClassMethod, makeDict, makeFloat, makeFrozenset, makeInt, makeList, makeProperty, makeRange, makeSet,
  makeStaticMethod, makeStr, makeTuple, makeType, propertyMethods, type Wrapped
} from './make.js'
import { frozensetMethods, setMethods } from './set-methods.js'
import { bytesMethods, strMethods } from './str-methods.js'
import { ellipsis, notImplemented, PyClass, PyInstance, PyNative, refuse, type Value } from './values.js'

const makers: ReadonlyArray<readonly [type: PyClass, maker: PyNative]> = [
  [strClass, makeStr], [intClass, makeInt], [boolClass, makeBool], [floatClass, makeFloat], [listClass, makeList],
  [tupleClass, makeTuple], [dictClass, makeDict], [setClass, makeSet], [frozensetClass, makeFrozenset],
  [rangeClass, makeRange], [typeClass, makeType], [propertyClass, makeProperty], [classMethodClass, makeClassMethod],
  [staticMethodClass, makeStaticMethod], [mapClass, makeMap], [filterClass, makeFilter], [zipClass, makeZip],
  [reversedClass, makeReversed],
  [enumerateClass, makeEnumerate]
]

const numberMethods = 'as_integer_ratio conjugate __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ ' +
  '__floordiv__ __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ ' +
  '__rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__'

const methods: ReadonlyArray<readonly [type: PyClass, methods: readonly PyNative[]]> = [
  [strClass, strMethods], [bytesClass, bytesMethods], [listClass, listMethods], [tupleClass, tupleMethods],
  [dictClass, dictMethods], [setClass, setMethods], [frozensetClass, frozensetMethods],
  [propertyClass, propertyMethods],
  [rangeClass, refusedMethods('range', 'count index __len__ __iter__ __contains__ __getitem__')],
  [sliceClass, refusedMethods('slice', 'indices')],
  [intClass, refusedMethods('int', `${numberMethods} bit_count bit_length from_bytes to_bytes __and__ ` +
    '__index__ __invert__ __lshift__ __or__ __rand__ __rlshift__ __ror__ __rrshift__ __rshift__ __rxor__ __xor__')],
  [floatClass, refusedMethods('float', `${numberMethods} fromhex hex is_integer __getformat__`)]
]

/** Attributes that are no methods. */
const fields: ReadonlyArray<readonly [types: readonly PyClass[], names: string]> = [
  [[rangeClass, sliceClass], 'start stop step'],
  [[intClass], 'real imag numerator denominator'],
  [[floatClass], 'real imag'],
  [[propertyClass], 'fget fset fdel'],
  [Object.values(viewClasses), 'mapping']
]

/** Puts into Python's own classes how their objects are made, and their methods. */
function fillClasses (): void {
  for (const [type, { run }] of makers) type.make = run
  for (const [type, natives] of methods) {
    for (const method of natives) type.attributes.set(method.name, method)
  }
  const places = fields.flatMap(([types, names]) =>
    types.flatMap(type => names.split(' ').map(name => ({ type, name }))))
  for (const { type, name } of places) {
    const callee = native(name, 'self /', (_given, context) =>
      refuse(context, `The attribute \`${name}\` of ${type.name} is not followed here.`))
    type.attributes.set(name, new PyInstance(propertyClass, { callee } satisfies Wrapped))
  }
}

fillClasses()

const classes = [
  boolClass, bytearrayClass, bytesClass, classMethodClass, complexClass, dictClass, enumerateClass, filterClass,
  floatClass, frozensetClass, intClass, listClass,
  mapClass, memoryviewClass, objectClass, propertyClass, rangeClass, reversedClass, setClass, sliceClass,
  staticMethodClass, strClass, tupleClass, typeClass, zipClass
]

/** Functions whose results are not known, and why. */
const refused: ReadonlyArray<readonly [why: string, ...names: readonly string[]]> = [
  ['It runs code from a text.', 'eval'],
  ['It reads what is outside of this file.', 'input', 'breakpoint', 'help'],
  ['It is an address in memory.', 'id'],
  ['It changes from run to run.', 'hash'],
  ['What it lists is not known.', 'vars', 'globals', 'locals', 'super'],
  ['It is not followed here.', 'aiter', 'anext', 'ascii', 'bin', 'chr', 'delattr', 'divmod', 'hex', 'oct', 'ord',
    'pow', '__build_class__', 'copyright', 'credits', 'license', 'BaseExceptionGroup', 'ExceptionGroup',
    'TabError']
]

function refusing (name: string, why: string): PyNative {
  return native(name, '/ *given **named', (_given, context) => refuse(context, why))
}

/** What Python has without an import: functions, classes, exceptions. */
export const builtins: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...functions.map(native => [native.name, native] as const),
  ...refused.flatMap(([why, ...names]) => names.map(name => [name, refusing(name, why)] as const)),
  ...classes.map(type => [type.name, type] as const),
  ...exceptionClasses,
  ['EnvironmentError', exceptionClasses.get('OSError') as Value],
  ['IOError', exceptionClasses.get('OSError') as Value],
  ['Ellipsis', ellipsis],
  ['NotImplemented', notImplemented],
  ['__debug__', true]
])
