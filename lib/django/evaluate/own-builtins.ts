import { ast } from '../library/literal-eval.js'
import { builtins } from '../values/builtins.js'
import { native } from '../values/define.js'
import { raise, Raised } from '../values/exceptions.js'
import { PyInstance, PyModule, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'
import { namesOfObject, setAttribute, superClass, type Super } from './attributes.js'
import type { Frame } from './machine.js'
import { namesOfModule } from './module-names.js'
import { Scope } from './scope.js'

/** A builtin, as this place sees it: `globals` and `super` depend on who asks. */
export function ownBuiltin (name: string, frame: Frame, context: Context): Value | undefined {
  switch (name) {
    case 'globals': return native('globals', '', () => namesOfModule(frame))
    case 'locals':
    case 'vars': return native(name, 'object?', ([object]) => {
      if (object instanceof PyInstance && object.native === undefined) return namesOfObject(object)
      if (object instanceof PyModule && object.names !== undefined) return object.names
      return frame.scope.kind === 'module' && object === undefined ? namesOfModule(frame) : refuse(context, `What ${name}() gives here is not followed.`)
    })
    case 'setattr': return native(name, 'object name value /', ([object, attribute, value]) => {
      setAttribute(object as Value, attribute instanceof PyStr ? attribute.text : raise('TypeError'), value as Value, context)
      return null
    })
    case 'eval': return native(name, 'text / globals? locals?', ([text, globals]) => globals === undefined && text instanceof PyStr ? literal(text, context) : refuse(context, 'Only texts that are literals are evaluated.'))
    case 'super': return native('super', '', () => superOf(frame, context))
    default: return builtins.get(name)
  }
}

/** `super()` in a method: of the class that it was written in, and of its first argument. */
function superOf ({ scope }: Frame, context: Context): Value {
  let method: Scope | undefined = scope
  while (method !== undefined && method.parent?.kind !== 'class') method = method.parent
  const after = method?.parent?.owner
  const [self] = method?.variables.values() ?? new PyTuple([]).items
  if (after === undefined || self === undefined) return refuse(context, 'What super() is here is not followed.')
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
