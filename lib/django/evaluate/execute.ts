import { textOf } from '../library/arguments.js'
import { classWith } from '../library/module.js'
import { FileText } from '../library/project-files.js'
import { universalNewlines } from '../characters.js'
import type { Body } from '../values/define.js'
import { PyBytes, PyInstance, PyStr, refuse, type Context, type Value } from '../values/values.js'
import type { Frame, FrameContext } from './machine.js'
import { frameOfNames } from './names-dict.js'
import { reading } from './reading.js'
import { runAmong } from './run-among.js'

/** What `compile(text, filename, 'exec')` gives. */
class Code {
  readonly text: string
  /** As Python names it in tracebacks: the libraries look for files beside it. */
  readonly file: string
  /** Where the text is from, if it is that of a file. */
  readonly from: string

  constructor (text: string, file: string, from = file) {
    this.text = text
    this.file = file
    this.from = from
  }
}

const codeClass = classWith('code', [])

export const compile: Body = ([source, file, mode], context, _rest, others) => {
  if (others.size > 0 || textOf(mode, context) !== 'exec') refuse(context, 'Only whole programs are compiled.')
  return new PyInstance(codeClass, new Code(codeOf(source as Value, context).text, textOf(file, context)))
}

function codeOf (source: Value, context: Context): Code {
  if (source instanceof PyInstance && source.native instanceof Code) return source.native
  if (source instanceof FileText) return new Code(source.text, '<string>', source.path)
  if (source instanceof PyStr) return new Code(source.text, '<string>')
  return source instanceof PyBytes ? new Code(universalNewlines(new TextDecoder().decode(source.bytes)), '<string>') : refuse(context, 'What this runs is not known.')
}

/** `exec(code)`, among the names of the module: those of a function, or of another dict, would be lost. */
export function execute (source: Value, globals: Value, locals: Value, context: FrameContext): null {
  const frame = frameFor(globals, locals, context)
  const { text, file, from } = codeOf(source, context)
  const found = from.startsWith('/') ? reading(context, () => frame.machine.project.glob(from)) : []
  const shown = found.find(each => universalNewlines(each.text) === text)?.shown ?? file
  runAmong({ path: file, shown, text }, frame, context)
  return null
}

function frameFor (globals: Value, locals: Value, context: FrameContext): Frame {
  const { machine, module, scope } = globals === null ? context.frame : frameOfNames(globals) ?? refuse(context, 'Only the names of a module are followed as the globals of exec().')
  const isOfModule = scope === module.scope && (locals === null || frameOfNames(locals)?.scope === scope)
  return isOfModule ? { machine, module, scope } : refuse(context, 'Code that exec() runs among other names than those of a module is not followed.')
}
