import { CannotKnow, Signal, type Reason } from '../problem.js'
import type { SourceSpan } from '../../text/source.js'
import { PyClass, PyInstance, PyStr, type Value } from './values.js'

/** A Python exception on its way through our code. */
export class PythonException extends Signal {
  readonly exception: PyInstance
  /** It comes from a variable that the environment lacks: where the program runs in earnest, it may be set. */
  readonly lacksVariable: string | undefined
  /** The statement that raised it. */
  span: SourceSpan | undefined
  /** The statements that it has ended so far, innermost first. */
  readonly ended: SourceSpan[] = []
  /** The variables that a statement which ends the file depends on, with their values: the last that it read first. */
  dependsOn: ReadonlyArray<readonly [name: string, value: string]> = []

  constructor (exception: PyInstance, lacksVariable?: string, span?: SourceSpan) {
    super(exception.type.name)
    this.exception = exception
    this.lacksVariable = lacksVariable
    this.span = span
  }
}

/** Code that is not known may have raised an exception of that class, or of one below it. */
export class MayBeRaised extends PythonException {
  readonly reason: Reason

  constructor (type: string, reason: Reason) {
    super(new PyInstance(exceptionClasses.get(type) as PyClass, { args: undefined } satisfies ExceptionState))
    this.reason = reason
  }
}

export const objectClass = new PyClass('object', [], [], new Map())

/** Python's exceptions under their bases, each base before what is made of it. */
const hierarchy: Readonly<Record<string, string>> = {
  object: 'BaseException',
  BaseException: 'SystemExit KeyboardInterrupt GeneratorExit Exception',
  Exception: 'ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError ' +
    'NameError OSError ReferenceError RuntimeError StopIteration StopAsyncIteration SyntaxError SystemError ' +
    'TypeError ValueError Warning',
  ArithmeticError: 'FloatingPointError OverflowError ZeroDivisionError',
  ImportError: 'ModuleNotFoundError',
  LookupError: 'IndexError KeyError',
  NameError: 'UnboundLocalError',
  OSError: 'BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError ' +
    'IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError',
  ConnectionError: 'BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError',
  RuntimeError: 'NotImplementedError RecursionError',
  SyntaxError: 'IndentationError',
  IndentationError: 'TabError',
  ValueError: 'UnicodeError',
  UnicodeError: 'UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError',
  Warning: 'BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ' +
    'ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning'
}

export const exceptionClasses: ReadonlyMap<string, PyClass> = (() => {
  const classes = new Map([['object', objectClass]])
  for (const [base, names] of Object.entries(hierarchy)) {
    const parent = classes.get(base) as PyClass
    for (const name of names.split(' ')) classes.set(name, new PyClass(name, [parent], parent.order, new Map()))
  }
  classes.delete('object')
  return classes
})()

/** A class of a library's own exceptions. */
export function exceptionClass (name: string, base: string): PyClass {
  const parent = exceptionClasses.get(base) as PyClass
  return new PyClass(name, [parent], parent.order, new Map())
}

/** Messages of Python's own are not known to the letter: `args` is undefined then. */
export interface ExceptionState { args: readonly Value[] | undefined }

/** Whether what was thrown is an exception of a class. Throws CannotKnow where that is not known. */
export function isPythonException (thrown: unknown, name: string): thrown is PythonException {
  const type = exceptionClasses.get(name) as PyClass
  if (thrown instanceof MayBeRaised && type.order.includes(thrown.exception.type)) throw new CannotKnow(thrown.reason)
  return thrown instanceof PythonException && thrown.exception.type.order.includes(type)
}

/** Raises one of Python's exceptions, as an operation does. */
export function raise (type: string | PyClass, args?: readonly Value[], lacksVariable?: string): never {
  const found = typeof type === 'string' ? exceptionClasses.get(type) as PyClass : type
  throw new PythonException(new PyInstance(found, { args } satisfies ExceptionState), lacksVariable)
}

/** `raise ValueError(text)`, where the text is Python's to the letter. */
export function raiseSaying (type: string | PyClass, text: string): never { return raise(type, [new PyStr(text)]) }

/** The one text that the code gave an exception, where it did and that is all it gave. */
export function givenText ({ native }: PyInstance): string | undefined {
  const [first, ...rest] = (native as Partial<ExceptionState> | undefined)?.args ?? []
  if (!(first instanceof PyStr) || first.term !== undefined || rest.length > 0) return undefined
  return first.text === '' ? undefined : first.text
}
