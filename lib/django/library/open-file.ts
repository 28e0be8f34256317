import { method, type Body } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { PyBytes, PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type Value } from '../values/values.js'
import { made, nativeOf, textOr } from './arguments.js'
import { classWith } from './module.js'
import { absolute, PathText, pathOf } from './path-object.js'
import { existing } from './project-files.js'
import { universalNewlines } from '../characters.js'

/** The text of a file, which knows where it is from: exec() may be given it. */
export class FileText extends PyStr {
  readonly path: string

  constructor (text: string, path: string, context: Context) {
    super(text, context.place)
    this.path = path
  }
}

/** What `path.read_text()` gives. */
export function textOfFile (path: string, context: Context): PyStr {
  const text = universalNewlines(existing(path, context))
  context.spend(text.length)
  return new FileText(text, path, context)
}

/** A file of the project that is open, to be read once; `with` opens and closes it. */
class OpenFile {
  readonly content: PyStr | PyBytes
  isRead = false
  readonly enter: () => Value
  readonly leave = (): void => {}

  constructor (content: PyStr | PyBytes, enter: () => Value) {
    this.content = content
    this.enter = enter
  }
}

function contentOf (self: Value | undefined, context: Context): PyStr | PyBytes {
  const file = nativeOf(self, OpenFile, context)
  if (file.isRead) refuse(context, 'A file is read a second time.')
  file.isRead = true
  return file.content
}

function linesOf (self: Value | undefined, context: Context): PyStr[] {
  const content = contentOf(self, context)
  if (content instanceof PyBytes) return refuse(context, 'The lines of a file that is opened for bytes are not read.')
  return (content.text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(line => made(line, context))
}

const fileClass = classWith('TextIOWrapper', [
  method('read', 'size?', ([self, size = null], context) => size === null ? contentOf(self, context) : refuse(context, 'Only whole files are read.')),
  method('readlines', '', ([self], context) => new PyList(linesOf(self, context))),
  method('__iter__', '', ([self], context) => new PyIterator('_io.TextIOWrapper', linesOf(self, context).values())),
  method('close', '', () => null)
])

/** `open(file)`, of a file of the project. */
export const openFile: Body = ([file, mode, , encoding = null, errors = null, newline = null], context, _rest, others) => {
  const how = textOr(mode, 'r', context)
  if (!/^(?:r|rt|tr|rb|br)$/.test(how)) refuse(context, 'It changes a file.')
  if (errors !== null || newline !== null || others.size > 0 || !/^utf-?8$/i.test(textOr(encoding, 'utf-8', context))) refuse(context, 'Only files in UTF-8 are read, in the usual way.')
  if (file === null) raise('TypeError')
  if (!(file instanceof PyStr || (file instanceof PyInstance && file.native instanceof PathText))) return refuse(context, 'What is opened is not known.')
  const path = absolute(pathOf(file, context), context)
  const content = how.includes('b') ? new PyBytes(new TextEncoder().encode(existing(path, context))) : textOfFile(path, context)
  const opened: PyInstance = new PyInstance(fileClass, new OpenFile(content, () => opened))
  return opened
}
