import { bytesMethods } from './bytes-methods.js'
import {
  boolClass, bytearrayClass, bytesClass, classMethodClass, complexClass, dictClass, enumerateClass, filterClass,
  floatClass, frozensetClass, intClass, listClass, mapClass, memoryviewClass, propertyClass, rangeClass,
  reversedClass, setClass, sliceClass, staticMethodClass, strClass, tupleClass, typeClass, zipClass
} from './classes.js'
import { contains } from './compare.js'
import { native } from './define.js'
import { dictMethods, viewClasses } from './dict-methods.js'
import { exceptionClass, exceptionClasses, objectClass, raise } from './exceptions.js'
import { deleteItem, getItem, setItem, sliceMethods } from './items.js'
import { iterableFunctions } from './iterable-functions.js'
import { iterate, length } from './iterate.js'
import { isForeign } from './known.js'
import { listMethods, tupleMethods } from './list-methods.js'
import { propertyMethods, type Wrapped } from './make.js'
import { numberFunctions } from './number-functions.js'
import { floatMethods, integerMethods } from './numbers.js'
import { objectFunctions } from './object-functions.js'
import { asRange, rangeMethods } from './range.js'
import { frozensetMethods, setMethods } from './set-methods.js'
import { strMethods } from './str-methods.js'
import {
  ellipsis, notImplemented, PyClass, PyInstance, PyNative, PySlice, refuse, type Context, type Value
} from './values.js'

/** `x.__len__()` and the like, for those who pass them around. Not for classes made from Python's own. */
const specials: Readonly<Record<string, PyNative>> = Object.fromEntries([
  native('__len__', 'self /', ([self], context) => length(plain(self, context), context), true),
  native('__iter__', 'self /', ([self], context) => iterate(plain(self, context), context), true),
  native('__contains__', 'self value /', ([self, value], context) =>
    contains(plain(self, context), value as Value, context), true),
  native('__getitem__', 'self index /', ([self, index], context) =>
    getItem(plain(self, context), index as Value, context), true),
  native('__setitem__', 'self index value /', ([self, index, value], context) => {
    setItem(plain(self, context), index as Value, value as Value, context)
    return null
  }, true),
  native('__delitem__', 'self index /', ([self, index], context) => {
    deleteItem(plain(self, context), index as Value, context)
    return null
  }, true)
].map(method => [method.name, method]))

function plain (self: Value | undefined, context: Context): Value {
  return self instanceof PyInstance && isForeign(self)
    ? refuse(context, `${self.type.name} is a class made from another.`)
    : self as Value
}

function give (type: PyClass, methods: readonly PyNative[], ...names: readonly string[]): void {
  for (const method of methods) type.attributes.set(method.name, method)
  for (const name of names) type.attributes.set(name, specials[name] as PyNative)
}

/** An attribute that is no method: what it reads from the object. */
function giveField (type: PyClass, name: string, read: (self: Value, context: Context) => Value): void {
  const callee = native(name, 'self /', ([self], context) => read(self as Value, context))
  type.attributes.set(name, new PyInstance(propertyClass, { callee } satisfies Wrapped))
}

/** Puts the methods of Python's own classes into them. */
function giveMethods (): void {
  const sized = ['__len__', '__iter__', '__contains__']
  give(strClass, strMethods, ...sized, '__getitem__')
  give(bytesClass, bytesMethods, ...sized, '__getitem__')
  give(listClass, listMethods, ...sized, '__getitem__', '__setitem__', '__delitem__')
  give(tupleClass, tupleMethods, ...sized, '__getitem__')
  give(dictClass, dictMethods, ...sized, '__getitem__', '__setitem__', '__delitem__')
  give(setClass, setMethods, ...sized)
  give(frozensetClass, frozensetMethods, ...sized)
  give(rangeClass, rangeMethods, ...sized, '__getitem__')
  give(intClass, integerMethods)
  give(floatClass, floatMethods)
  give(sliceClass, sliceMethods)
  give(propertyClass, propertyMethods)
  for (const part of ['start', 'stop', 'step'] as const) {
    giveField(rangeClass, part, (self, context) => asRange(self, context)[part])
    giveField(sliceClass, part, self => (self as PySlice)[part])
  }
  for (const part of ['real', 'numerator'] as const) giveField(intClass, part, self => BigInt(self as bigint))
  giveField(intClass, 'imag', () => 0n)
  giveField(intClass, 'denominator', () => 1n)
  giveField(floatClass, 'real', self => self)
  giveField(floatClass, 'imag', () => 0)
  for (const name of ['fget', 'fset', 'fdel']) {
    giveField(propertyClass, name, (_self, context) =>
      refuse(context, 'The functions of a property are not handed out.'))
  }
  for (const type of Object.values(viewClasses)) {
    giveField(type, 'mapping', (_self, context) => refuse(context, 'The dict behind a view is not handed out.'))
  }
}

giveMethods()

const classes = [
  boolClass, bytearrayClass, bytesClass, classMethodClass, complexClass, dictClass, enumerateClass, filterClass,
  floatClass, frozensetClass, intClass, listClass,
  mapClass, memoryviewClass, objectClass, propertyClass, rangeClass, reversedClass, setClass, sliceClass,
  staticMethodClass, strClass, tupleClass, typeClass, zipClass
]

/** Those that a settings file hardly meets. */
const rareExceptions = [
  ['ConnectionError', 'BrokenPipeError', 'ConnectionAbortedError', 'ConnectionRefusedError', 'ConnectionResetError'],
  ['OSError', 'ChildProcessError', 'InterruptedError', 'ProcessLookupError'],
  ['Warning', 'BytesWarning', 'EncodingWarning', 'UnicodeWarning'],
  ['UnicodeError', 'UnicodeTranslateError'],
  ['SyntaxError', 'IndentationError']
].flatMap(([base, ...names]) => names.map(name => exceptionClass(name, base as string)))

/** Functions whose results are not known, and why. */
const refused: ReadonlyArray<readonly [why: string, ...names: readonly string[]]> = [
  ['It runs code from a text.', 'eval'],
  ['It reads what is outside of this file.', 'input', 'breakpoint', 'help'],
  ['It is an address in memory.', 'id'],
  ['It changes from run to run.', 'hash'],
  ['The escapes it writes are not read.', 'ascii'],
  ['What it lists is not known.', 'vars', 'globals', 'locals', 'super'],
  ['It is not supported.', 'delattr', 'aiter', 'anext', '__build_class__', 'copyright', 'credits', 'license',
    'BaseExceptionGroup', 'ExceptionGroup', 'TabError']
]

function refusing (name: string, why: string): PyNative {
  return native(name, '/ *given **named', (_given, context) => refuse(context, why))
}

const functions: readonly PyNative[] = [
  ...numberFunctions, ...iterableFunctions, ...objectFunctions,
  ...['exit', 'quit'].map(name => native(name, 'code?', ([code]) => raise('SystemExit', [code ?? null]))),
  ...refused.flatMap(([why, ...names]) => names.map(name => refusing(name, why)))
]

/** What Python has without an import: functions, classes, exceptions. */
export const builtins: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...functions.map(native => [native.name, native] as const),
  ...classes.map(type => [type.name, type] as const),
  ...exceptionClasses,
  ...rareExceptions.map(type => [type.name, type] as const),
  ['EnvironmentError', exceptionClasses.get('OSError') as Value],
  ['IOError', exceptionClasses.get('OSError') as Value],
  ['Ellipsis', ellipsis],
  ['NotImplemented', notImplemented],
  ['__debug__', true]
])
