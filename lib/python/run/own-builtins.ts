import { FileText, openFile } from '../stdlib/project-files.js'
import { universalNewlines } from '../values/characters.js'
import { because, classWith, moduleOf, textOf } from '../stdlib/module.js'
import { builtins } from '../values/builtins.js'
import { native } from '../values/define.js'
import { attributeOf } from '../values/dict-methods.js'
import { objectClass, raise } from '../values/exceptions.js'
import { listOf } from '../values/iterate.js'
import { unfit } from '../values/known.js'
import {
  PyClass, PyInstance, PyList, PyModule, PyStr, PyTuple, refuse, type Context, type Value
} from '../values/values.js'
import { namesOfScope } from './assign.js'
import { inOrder, namesOfClass, namesOfObject, setAttribute, superClass, type Super } from './attributes.js'
import { dataclassesOfFile } from './classes.js'
import { reading, runAmong } from './files.js'
import { Scope, type Frame, type FrameContext } from './machine.js'
import { frameOfNames } from './names-dict.js'

/** `compile(text, filename, 'exec')`: the file is as tracebacks name it, and libraries look beside it. */
interface Code {
  readonly text: string
  readonly file: string
  /** Where the text is from, if it is that of a file. */
  readonly from?: string
}

const codeClass = classWith('code', [])

function codeOf (source: Value | undefined, context: Context): Code {
  if (source instanceof PyInstance && source.type === codeClass) return source.native as Code
  const file = '<string>'
  if (source instanceof FileText) return { text: source.text, file, from: source.path }
  if (source instanceof PyStr) return { text: source.text, file }
  return source instanceof PyInstance && source.native instanceof Uint8Array
    ? { text: universalNewlines(new TextDecoder().decode(source.native)), file }
    : refuse(context, 'The code that this runs is not known.')
}

/** `exec(code)`, among the names of the module: those of a function, or of another dict, would be lost. */
function execute (source: Value | undefined, globals: Value, locals: Value, context: FrameContext): null {
  const frame = globals === null ? context.frame : frameOfNames(globals)
  const isKnown = frame !== undefined && frame.scope === frame.module.scope &&
    (locals === null || frameOfNames(locals)?.scope === frame.scope)
  if (!isKnown) {
    return refuse(context, 'Code that exec() runs among other names than those of a module is not supported.')
  }
  const { text, file, from = file } = codeOf(source, context)
  const found = from.startsWith('/') ? reading(context, () => frame.machine.project.glob(from)) : []
  const shown = found.find(each => universalNewlines(each.text) === text)?.shown ?? file
  runAmong({ path: file, shown, text }, frame, context)
  return null
}

const ownBuiltins: ReadonlyMap<string, Value> = new Map(
  [
    native('globals', '', (_given, context) => frameOf(context).module.value.names as Value),
    native('locals', '', (_given, context) => namesHere('locals', context)),
    native('vars', 'object? /', ([object], context) => {
      if (object instanceof PyInstance && object.type === objectClass) raise('TypeError')
      if (object instanceof PyInstance && object.native === undefined) return namesOfObject(object)
      if (object instanceof PyClass && object.isOfFile) return namesOfClass(object)
      if (object instanceof PyModule && object.names !== undefined) return object.names
      return object === undefined
        ? namesHere('vars', context)
        : refuse(context, 'This use of vars() is not supported.')
    }),
    native('dir', 'object? /', ([object], context) =>
      context.call(builtins.get('sorted') as Value, [new PyList(namesIn(object, context).map(name => new PyStr(name)))])
    ),
    native('open', 'file mode? buffering? encoding? errors? newline? **others', openFile),
    native('compile', 'source filename mode **others', ([source, file, mode], context, _rest, others) => {
      if (others.size > 0 || textOf(mode, context) !== 'exec') refuse(context, 'Only whole programs are compiled.')
      const { text } = codeOf(source, context)
      return new PyInstance(codeClass, { text, file: textOf(file, context) } satisfies Code)
    }),
    native('exec', 'source globals? locals? / *', ([code, globals = null, locals = null], context) =>
      execute(code, globals, locals, context as FrameContext)
    ),
    native('setattr', 'object name value /', ([object, attribute, value], context) => {
      const name = attribute instanceof PyStr ? attribute.text : unfit(context, attribute)
      setAttribute(object, name, value, context)
      return null
    })
  ].map(each => [each.name, each])
)

/** A builtin, as this place sees it: `super` depends on where it is written. */
export function ownBuiltin (name: string, frame: Frame, context: Context): Value | undefined {
  return name === 'super'
    ? native('super', 'type? object? /', ([type, object]) => superOf(type, object, frame, context))
    : (ownBuiltins.get(name) ?? builtins.get(name))
}

/** Where the call stands, whatever name the function has there. */
function frameOf (context: Context): Frame { return (context as FrameContext).frame }

function namesHere (name: string, context: Context): PyInstance {
  const frame = frameOf(context)
  return frame.scope.kind === 'function'
    ? refuse(context, `This use of ${name}() is not supported.`)
    : namesOfScope(frame)
}

/** Attributes that objects and classes have of Python. */
const ofPython: ReadonlySet<string> = new Set((
  '__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ ' +
  '__hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ ' +
  '__setattr__ __sizeof__ __str__ __subclasshook__ __weakref__'
).split(' '))

/** The names that `dir(object)` lists. */
function namesIn (object: Value | undefined, context: Context): string[] {
  if (object === undefined) return keysOf(namesHere('dir', context), context)
  if (object instanceof PyModule && object.names !== undefined && !object.attributes.has('__dir__')) {
    return keysOf(object.names, context)
  }
  const type = object instanceof PyInstance && object.native === undefined ? object.type : object
  if (!(type instanceof PyClass) || inOrder(type.order, '__dir__') !== undefined) {
    return refuse(context, 'The result of dir() is not known here.')
  }
  const ofLibrary = type.order.find(each =>
    dataclassesOfFile.has(each) || (!each.isOfFile && (each !== objectClass || each === type)))
  if (ofLibrary !== undefined) refuse(context, `Not all attributes of ${ofLibrary.name} are known here.`)
  const own = object instanceof PyInstance ? [...object.attributes.keys()] : []
  return [...new Set([...ofPython, ...own, ...type.order.flatMap(({ attributes }) => [...attributes.keys()])])]
}

function keysOf (names: Value, context: Context): string[] {
  return listOf(names, context).map(name => (name as PyStr).text)
}

/** `super()` in a method is of the class that it was written in, and of its first argument; or `super(Class, self)`. */
function superOf (given: Value | undefined, object: Value | undefined, { scope }: Frame, context: Context): Value {
  let method: Scope | undefined = scope
  while (method !== undefined && method.parent?.kind !== 'class') method = method.parent
  const after = given ?? method?.parent?.owner
  const [self] = given === undefined && method?.kind !== 'types' ? method?.variables.values() ?? [] : [object]
  const type = self instanceof PyInstance ? self.type : self
  const isKnown = after instanceof PyClass && self !== undefined &&
    type instanceof PyClass && type.order.includes(after)
  if (!isKnown) return refuse(context, 'This use of super() is not supported.')
  return new PyInstance(superClass, { after, self } satisfies Super)
}

/** `inspect.getmembers(object)`: the name and the value of each attribute, in the order of the names. */
export function inspect (): PyModule {
  return moduleOf('inspect', [
    native('getmembers', 'object predicate?', ([object, predicate = null], context) => {
      if (predicate !== null) refuse(context, 'A predicate is not supported here.')
      return new PyList(namesIn(object, context).sort().flatMap(name => {
        const value = ofPython.has(name)
          ? because(`The attribute ${name} of an object is not known here.`)
          : attributeOf(object as Value, name, context)
        return value === undefined ? [] : [new PyTuple([new PyStr(name), value])]
      }))
    })
  ])
}
