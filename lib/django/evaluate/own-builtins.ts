import { ast } from '../library/ast.js'
import { openFile } from '../library/project-files.js'
import { builtins } from '../values/builtins.js'
import { native } from '../values/define.js'
import { objectClass, raise, Raised } from '../values/exceptions.js'
import { listOf } from '../values/iterate.js'
import { PyClass, PyInstance, PyList, PyModule, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'
import { inOrder, namesOfClass, namesOfObject, setAttribute, superClass, type Super } from './attributes.js'
import { compile, execute } from './execute.js'
import { importByText } from './importlib.js'
import type { Frame, FrameContext } from './machine.js'
import { namesOfModule, namesOfScope } from './module-names.js'
import { Scope } from './scope.js'

const ownBuiltins: ReadonlyMap<string, Value> = new Map([
  native('globals', '', (_given, context) => namesOfModule(frameOf(context))),
  native('locals', '', (_given, context) => namesHere('locals', context)),
  native('vars', 'object? /', ([object], context) => {
    if (object instanceof PyInstance && object.native === undefined) return namesOfObject(object)
    if (object instanceof PyClass && object.isOfFile) return namesOfClass(object)
    if (object instanceof PyModule && object.names !== undefined) return object.names
    return object === undefined ? namesHere('vars', context) : refuse(context, 'What vars() gives here is not followed.')
  }),
  native('dir', 'object? /', ([object], context) => context.call(builtins.get('sorted') as Value, [new PyList(namesIn(object, context).map(name => new PyStr(name)))])),
  native('open', 'file mode? buffering? encoding? errors? newline? **others', openFile),
  native('compile', 'source filename mode **others', compile),
  native('exec', 'source globals? locals? / *', ([code, globals = null, locals = null], context) => execute(code as Value, globals, locals, context as FrameContext)),
  importByText,
  native('setattr', 'object name value /', ([object, attribute, value], context) => {
    setAttribute(object as Value, attribute instanceof PyStr ? attribute.text : raise('TypeError'), value as Value, context)
    return null
  }),
  native('eval', 'text / globals? locals?', ([text, globals], context) => globals === undefined && text instanceof PyStr ? literal(text, context) : refuse(context, 'Only texts that are literals are evaluated.'))
].map(each => [each.name, each]))

/** A builtin, as this place sees it: `super` depends on where it is written. */
export function ownBuiltin (name: string, frame: Frame, context: Context): Value | undefined {
  return name === 'super' ? native('super', 'type? object? /', ([type, object]) => type === undefined ? superOf(frame, context) : superFrom(type, object, context)) : ownBuiltins.get(name) ?? builtins.get(name)
}

/** Where the call stands, whatever name the function has there. */
function frameOf (context: Context): Frame {
  return (context as FrameContext).frame
}

function namesHere (name: string, context: Context): PyInstance {
  const frame = frameOf(context)
  return frame.scope.kind === 'function' ? refuse(context, `What ${name}() gives here is not followed.`) : namesOfScope(frame)
}

/** What objects and classes have besides what is written in the file. */
export const ofPython: ReadonlySet<string> = new Set(('__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ ' +
  '__module__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ __weakref__').split(' '))

/** The names that `dir(object)` lists. */
export function namesIn (object: Value | undefined, context: Context): string[] {
  if (object === undefined) return keysOf(namesHere('dir', context), context)
  if (object instanceof PyModule && object.names !== undefined && !object.attributes.has('__dir__')) return keysOf(object.names, context)
  const type = object instanceof PyInstance && object.native === undefined ? object.type : object
  if (!(type instanceof PyClass) || inOrder(type.order, '__dir__') !== undefined) return refuse(context, 'What dir() lists here is not known.')
  const ofLibrary = type.order.find(each => !each.isOfFile && each !== objectClass)
  if (ofLibrary !== undefined) refuse(context, `What ${ofLibrary.name} has besides what is known here is not known.`)
  const own = object instanceof PyInstance ? [...object.attributes.keys()] : []
  return [...new Set([...ofPython, ...own, ...type.order.flatMap(({ attributes }) => [...attributes.keys()])])]
}

function keysOf (names: Value, context: Context): string[] {
  return listOf(names, context).map(name => (name as PyStr).text)
}

/** `super()` in a method: of the class that it was written in, and of its first argument. */
function superOf ({ scope }: Frame, context: Context): Value {
  let method: Scope | undefined = scope
  while (method !== undefined && method.parent?.kind !== 'class') method = method.parent
  const after = method?.parent?.owner
  const [self] = method?.variables.values() ?? new PyTuple([]).items
  if (after === undefined || self === undefined || method?.kind === 'types') return refuse(context, 'What super() is here is not followed.')
  return new PyInstance(superClass, { after, self } satisfies Super)
}

/** `super(Class, self)`. */
function superFrom (after: Value, self: Value | undefined, context: Context): Value {
  const type = self instanceof PyInstance ? self.type : self
  if (!(after instanceof PyClass) || !(type instanceof PyClass) || !type.order.includes(after)) return refuse(context, 'What super() is here is not followed.')
  return new PyInstance(superClass, { after, self: self as Value } satisfies Super)
}

/** A text that is a literal has the value that ast.literal_eval gives it. */
function literal (text: PyStr, context: Context): Value {
  try {
    return context.call(context.attribute(ast(), 'literal_eval'), [text])
  } catch (error) {
    if (error instanceof Raised) refuse(context, 'Only texts that are literals are evaluated.')
    throw error
  }
}
