import { giveMethods } from './class-methods.js'
import {
  boolClass, bytearrayClass, bytesClass, classMethodClass, complexClass, dictClass, enumerateClass, filterClass, floatClass, frozensetClass, intClass, listClass,
  mapClass, memoryviewClass, propertyClass, rangeClass, reversedClass, setClass, sliceClass, staticMethodClass, strClass, tupleClass, typeClass, zipClass
} from './classes.js'
import { native } from './define.js'
import { exceptionClass, exceptionClasses, objectClass, raise } from './exceptions.js'
import { iterableFunctions } from './iterable-functions.js'
import { numberFunctions } from './number-functions.js'
import { objectFunctions } from './object-functions.js'
import { ellipsis, notImplemented, refuse, type PyNative, type Value } from './values.js'

giveMethods()

const classes = [
  boolClass, bytearrayClass, bytesClass, classMethodClass, complexClass, dictClass, enumerateClass, filterClass, floatClass, frozensetClass, intClass, listClass,
  mapClass, memoryviewClass, objectClass, propertyClass, rangeClass, reversedClass, setClass, sliceClass, staticMethodClass, strClass, tupleClass, typeClass, zipClass
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
  ['What it lists is not known.', 'vars', 'globals', 'locals', 'super'],
  ['It is not supported.', 'delattr', 'aiter', 'anext', '__build_class__', 'copyright', 'credits', 'license', 'BaseExceptionGroup', 'ExceptionGroup', 'TabError']
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
