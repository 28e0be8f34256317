import { builtins } from '../values/builtins.js'
import { known, membersOf, PyMember } from '../values/known.js'
import { because } from '../stdlib/module.js'
import { isEnvironment } from '../stdlib/os.js'
import { CannotGoOn, CannotKnow, literalOrPython } from '../problem.js'
import { callSpecial, classOf, dataClasses, runsCode, strClass, typeOf } from '../values/classes.js'
import { native } from '../values/define.js'
import { exceptionClasses, objectClass, raise, type ExceptionState } from '../values/exceptions.js'
import {
  type Context, PyBound, PyClass, PyFunction, PyInstance, PyIterator, PyModule, PyNative, PyStr, PyTuple, UnknownValue,
  refuse, type Value
} from '../values/values.js'
import type { FrameContext } from './machine.js'
import { namesDict } from './names-dict.js'

/** `super()`: the attributes that come after a class in the order of the object's own. */
export interface Super { readonly after: PyClass, readonly self: Value }

export const superClass = new PyClass('super', [], [], new Map())

/** `value.name`. */
export function attribute (value: Value, name: string, context: Context): Value {
  const found = find(value, name, context)
  if (found !== undefined) return known(found)
  if (/^__\w+__$/.test(name) || isOfLibrary(value)) refuse(context, `${name} is not supported here.`)
  return raise('AttributeError')
}

/** A value or a class of Python's own or of a library, or an object of one: there is more to it than is known here. */
function isOfLibrary (value: Value): boolean {
  if (value === null || value instanceof PyModule || value instanceof PyFunction) return false
  if (value instanceof PyInstance) return value.native !== undefined
  if (!(value instanceof PyClass)) return true
  if (membersOf(value) !== undefined) return value.order.some(type => dataClasses.has(type))
  return value.order.some(type => !type.isOfFile && type !== objectClass)
}

function find (value: Value, name: string, context: Context): Value | undefined {
  if (value instanceof PyModule) return ofModule(value, name, context)
  if (value instanceof PyInstance) {
    return value.type === superClass ? ofSuper(value.native as Super, name, context) : ofInstance(value, name, context)
  }
  if (value instanceof PyClass) return ofClass(value, name, context)
  if (value instanceof PyFunction && value.attributes.has(name)) return value.attributes.get(name)
  if (value instanceof PyFunction && name === '__name__') return new PyStr(value.name)
  const found = inOrder(classOf(value).order, name)
  return found === undefined ? undefined : bind(found, value, classOf(value), context)
}

function ofModule (module: PyModule, name: string, context: Context): Value | undefined {
  const value = name === '__dict__' ? module.names : module.attributes.get(name)
  if (value === undefined && module.isLibrary) refuse(context, `${module.name}.${name} is not supported here.`)
  if (value === undefined) checkComplete(module, context)
  return value
}

/** Throws where a file may have attributes that are not known. */
export function checkComplete ({ attributes, mayHaveMore, name }: PyModule, context: Context): void {
  if (mayHaveMore !== undefined) throw new CannotKnow(mayHaveMore)
  if (attributes.has('__getattr__')) refuse(context, `The __getattr__ of ${name} is not supported.`)
}

const keyError = exceptionClasses.get('KeyError')

function ofInstance (value: PyInstance, name: string, context: Context): Value | undefined {
  if (name === '__class__') return typeOf(value, context)
  if (name === '__dict__' && value.native === undefined) return namesOfObject(value)
  const found = inOrder(value.type.order, name)
  // A text that is a member of an enum has the methods of the text.
  if (
    value instanceof PyMember && value.data !== undefined && found !== undefined &&
    found === inOrder(strClass.order, name)
  ) {
    return bind(found, value.data, strClass, context)
  }
  if (found !== undefined && descriptor(found)?.kind === 'property') return bind(found, value, value.type, context)
  const own = value.attributes.get(name)
  if (own !== undefined) return own
  if (found !== undefined) return bind(found, value, value.type, context)
  // Others keep Python's message, which is not known to the letter.
  const args = name === 'args' && value.type === keyError ? (value.native as ExceptionState).args : undefined
  if (args !== undefined) return new PyTuple(args)
  const fallback = inOrder(value.type.order, '__getattr__')
  return fallback === undefined ? undefined : callSpecial(value, '__getattr__', [new PyStr(name)], context)
}

/** `object.__dict__` */
export function namesOfObject (owner: PyInstance): Value { return namesDict({ owner, variables: owner.attributes }) }

/** `Class.__dict__`, which also has what Python puts there. */
export function namesOfClass (owner: PyClass): Value {
  const { attributes, taintedBy, order } = owner
  if (taintedBy !== undefined) throw new CannotKnow(taintedBy)
  const giving = order.find(({ onSubclass }) => onSubclass !== undefined)
  if (giving !== undefined) known(because(`Not all attributes of ${giving.name} are known here.`))
  const unknown = (name: string): UnknownValue => because(`The attribute ${name} of a class is not known here.`)
  const ofPython = ['__module__', '__dict__', '__weakref__', '__doc__'].map(name => [name, unknown(name)] as const)
  return namesDict({
    owner,
    ofPython,
    variables: attributes,
    complete (name = '') { if (/^__\w+__$/.test(name)) known(unknown(name)) }
  })
}

function ofClass (value: PyClass, name: string, context: Context): Value | undefined {
  if (name === '__dict__' && value.isOfFile) return namesOfClass(value)
  const found = inOrder(value.order, name)
  if (found !== undefined) return bind(found, undefined, value, context)
  if (name === '__mro__') return new PyTuple(value.order)
  return name === '__name__' ? new PyStr(value.name) : undefined
}

function ofSuper ({ after, self }: Super, name: string, context: Context): Value | undefined {
  const type = self instanceof PyClass ? self : classOf(self)
  const found = inOrder(type.order.slice(type.order.indexOf(after) + 1), name)
  if (found !== undefined) return bind(found, self, type, context)
  if (/^__(?:set|del)attr__$/.test(name)) {
    const why = `super().${name} of this object is not supported.`
    throw new CannotGoOn({ span: context.span, why, fix: literalOrPython })
  }
  return name === '__init__' ? lastStart(self) : undefined
}

/** `__init__` of object takes nothing, and that of an exception keeps what it is given. */
const lastStart = (self: Value): PyNative => native('__init__', '*given', (_given, _context, given) => {
  const state = self instanceof PyInstance ? self.native : undefined
  if (state instanceof Object && 'args' in state) state.args = given
  else if (given.length > 0) raise('TypeError')
  return null
})

/** An attribute of a class, the first in its order. */
export function inOrder (order: readonly PyClass[], name: string): Value | undefined {
  for (const { attributes, taintedBy } of order) {
    if (taintedBy !== undefined) throw new CannotKnow(taintedBy)
    const found = attributes.get(name)
    if (found !== undefined) return known(found)
  }
  return undefined
}

/** A function of a class becomes a method of its object, if it is asked; the decorated do what their decorator says. */
function bind (found: Value, self: Value | undefined, type: PyClass, context: Context): Value {
  const decorated = descriptor(found)
  if (decorated?.kind === 'classmethod') {
    const { callee } = decorated
    if (callee instanceof PyFunction || callee instanceof PyNative) return new PyBound(type, callee)
    return refuse(context, 'The function of this classmethod is not known.')
  }
  if (decorated?.kind === 'staticmethod') return decorated.callee
  if (self === undefined) return found
  if (decorated?.kind === 'property') {
    return decorated.callee === null ? raise('AttributeError') : context.call(decorated.callee, [self])
  }
  if (type.isOfFile && found instanceof PyNative && !found.isMethod && builtins.get(found.name) !== found) {
    const why = `Whether Python gives ${found.name} the object as its first argument is not known.`
    refuse(context, why, 'Write staticmethod(…) around it, or call it by its name in the library.')
  }
  const isMethod = found instanceof PyFunction || (found instanceof PyNative && found.isMethod)
  return isMethod ? new PyBound(self, found) : found
}

/** Of the object that `@property`, `@classmethod` or `@staticmethod` makes. */
function descriptor (value: Value): { readonly kind: string, readonly callee: Value } | undefined {
  const native = value instanceof PyInstance ? value.native : undefined
  if (typeof native !== 'object' || native === null || !('callee' in native)) return undefined
  return { kind: (value as PyInstance).type.name, callee: native.callee as Value }
}

export function isDescriptor (value: Value | undefined): boolean {
  return value !== undefined && descriptor(value) !== undefined
}

/** Names between underscores that only tell something, and change nothing. */
const telling = new Set(
  ['__name__', '__qualname__', '__doc__', '__module__', '__wrapped__', '__all__', '__version__', '__author__']
)

/** Of sys and of warnings: print, warnings and logging call these. */
const calledByPython = new Set(['stdout', 'stderr', 'showwarning', 'formatwarning'])

/** `value.name = item`. */
export function setAttribute (value: Value, name: string, item: Value, context: Context): void {
  if ((/^__\w+__$/.test(name) && !telling.has(name)) || (value instanceof PyModule && value.name === 'builtins')) {
    const why = `To set ${name} is not supported.`
    throw new CannotGoOn({ span: context.span, why, fix: literalOrPython })
  }
  known(value)
  if (value instanceof PyModule && isEnvironment(value.attributes.get(name))) {
    const why = 'To replace os.environ is not supported.'
    ;(context as FrameContext).frame.machine.environment.taint({ span: context.span, why, fix: literalOrPython })
  }
  if (value instanceof PyModule && value.isLibrary && calledByPython.has(name) && runsCode(item, true, context)) {
    refuse(context, `To replace ${name} by a function of the file is not supported.`)
  }
  if (membersOf(value) !== undefined) refuse(context, 'To set an attribute of an enum is not supported.')
  const isName = /^__(?:qual)?name__$/.test(name) && (value instanceof PyFunction || value instanceof PyClass)
  if (isName && !(item instanceof PyStr || item instanceof UnknownValue)) raise('TypeError')
  if (value instanceof PyModule || value instanceof PyFunction || (value instanceof PyClass && value.isOfFile)) {
    value.attributes.set(name, item)
  } else if (value instanceof PyInstance) setOnInstance(value, name, item, context)
  else if (value instanceof PyClass && builtins.get(value.name) === value) raise('TypeError')
  else if ([PyNative, PyIterator, PyClass].some(kind => value instanceof kind)) {
    const why = `The effect of setting ${name} here is not known.`
    // A changed class of a library shows wherever its objects are used.
    throw new (isPatched(value) ? CannotGoOn : CannotKnow)({ span: context.span, why, fix: literalOrPython })
  } else raise('AttributeError')
}

/** Whether to set an attribute changes what is known of a class or a function of a library, or raises. */
export function isPatched (value: Value | undefined): boolean {
  return value instanceof PyNative || (value instanceof PyClass && !value.isOfFile && value.opaque === undefined)
}

function setOnInstance (value: PyInstance, name: string, item: Value, context: Context): void {
  if (value.type === objectClass) raise('AttributeError')
  const found = inOrder(value.type.order, name)
  const setter = inOrder(value.type.order, '__setattr__')
  if (setter instanceof PyNative) context.call(setter, [value, new PyStr(name), item])
  const isPlain = value.native === undefined && setter === undefined
  if (isPlain && !isDescriptor(found)) value.attributes.set(name, item)
  else refuse(context, `The effect of setting ${name} here is not known.`)
}
