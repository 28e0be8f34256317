import { ast } from '../library/literal-eval.js'
import { builtins } from '../values/builtins.js'
import { native } from '../values/define.js'
import { raise, Raised } from '../values/exceptions.js'
import { PyInstance, PyModule, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'
import { namesOfObject, setAttribute, superClass, type Super } from './attributes.js'
import type { Frame, FrameContext } from './machine.js'
import { namesOfModule } from './module-names.js'
import { Scope } from './scope.js'

const ownBuiltins: ReadonlyMap<string, Value> = new Map([
  native('globals', '', (_given, context) => namesOfModule(frameOf(context))),
  native('locals', '', (_given, context) => namesHere('locals', context)),
  native('vars', 'object? /', ([object], context) => {
    if (object instanceof PyInstance && object.native === undefined) return namesOfObject(object)
    if (object instanceof PyModule && object.names !== undefined) return object.names
    return object === undefined ? namesHere('vars', context) : refuse(context, 'What vars() gives here is not followed.')
  }),
  native('setattr', 'object name value /', ([object, attribute, value], context) => {
    setAttribute(object as Value, attribute instanceof PyStr ? attribute.text : raise('TypeError'), value as Value, context)
    return null
  }),
  native('eval', 'text / globals? locals?', ([text, globals], context) => globals === undefined && text instanceof PyStr ? literal(text, context) : refuse(context, 'Only texts that are literals are evaluated.'))
].map(each => [each.name, each]))

/** A builtin, as this place sees it: `super` depends on where it is written. */
export function ownBuiltin (name: string, frame: Frame, context: Context): Value | undefined {
  return name === 'super' ? native('super', '', () => superOf(frame, context)) : ownBuiltins.get(name) ?? builtins.get(name)
}

/** Where the call stands, whatever name the function has there. */
function frameOf (context: Context): Frame {
  return (context as FrameContext).frame
}

function namesHere (name: string, context: Context): Value {
  const frame = frameOf(context)
  return frame.scope.kind === 'module' ? namesOfModule(frame) : refuse(context, `What ${name}() gives here is not followed.`)
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

/** A text that is a literal has the value that ast.literal_eval gives it. */
function literal (text: PyStr, context: Context): Value {
  try {
    return context.call(context.attribute(ast(), 'literal_eval'), [text])
  } catch (error) {
    if (error instanceof Raised) refuse(context, 'Only texts that are literals are evaluated.')
    throw error
  }
}
