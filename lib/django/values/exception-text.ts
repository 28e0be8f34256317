import { exceptionClasses, type ExceptionState } from './exceptions.js'
import { PyTuple, refuse, type Context, type PyClass, type PyInstance, type Value } from './values.js'

type Show = (value: Value, context: Context) => string

export function isException (value: PyInstance): boolean {
  return isA(value, 'BaseException')
}

/** `str(error)`. */
export function exceptionText (error: PyInstance, str: Show, repr: Show, context: Context): string {
  const args = argsOf(error, context)
  const [first] = args
  if (first === undefined) return ''
  if (args.length > 1) return repr(new PyTuple(args), context)
  return isA(error, 'KeyError') ? repr(first, context) : str(first, context)
}

/** `repr(error)`. */
export function exceptionRepr (error: PyInstance, repr: Show, context: Context): string {
  const args = argsOf(error, context)
  return args.length === 1 ? `${error.type.name}(${repr(args[0] as Value, context)})` : error.type.name + repr(new PyTuple(args), context)
}

/** These show more than one argument in ways of their own. */
const special = ['OSError', 'SyntaxError', 'UnicodeDecodeError', 'UnicodeEncodeError']

function argsOf (error: PyInstance, context: Context): readonly Value[] {
  const { args } = error.native as ExceptionState
  if (args === undefined || error.attributes.has('args')) refuse(context, `The message of this ${error.type.name} is Python's own and is not known to the letter.`)
  if (args.length > 1 && special.some(name => isA(error, name))) refuse(context, `How Python shows this ${error.type.name} is not known.`)
  return args
}

function isA (error: PyInstance, name: string): boolean {
  return error.type.order.includes(exceptionClasses.get(name) as PyClass)
}
