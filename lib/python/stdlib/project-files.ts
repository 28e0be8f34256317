import { universalNewlines } from '../values/characters.js'
import { bytesClass } from '../values/classes.js'
import { method, type Body } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import {
  PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type PyClass, type Value
} from '../values/values.js'
import { checkUtf8, classWith, keptIn, made, textOf } from './module.js'
import { absolute, change, dirname, isPathLike, join, pathOf } from './paths.js'

/** The folder of the file that is being evaluated; undefined for a mere text, beside which there are no files. */
export function ownFolder (context: Context): string | undefined {
  if (context.file === undefined) return undefined
  if (context.file.startsWith('/')) return dirname(context.file)
  return refuse(
    context, 'Code that exec() runs is in no folder: Python looks in the one that it is started in, which is not known.'
  )
}

/** The text of a file that a program opens. One that is missing is there where it works, unless it expects that. */
function existing (path: string, context: Context): string {
  const text = context.readFile(path)
  if (text !== undefined) return text
  if (context.isGuarded && context.kindOf(path) === undefined) raise('FileNotFoundError')
  return refuse(context, `There is no file ${path} that can be read.`,
    'Copy it from where the settings run, or write the value itself.')
}

/** The first of the files that is in a folder or in one above it, up to the project's root. */
export function searchUpwards (folder: string, names: readonly string[], context: Context): string | undefined {
  const { root } = context
  if (root === undefined) return undefined
  for (let at = folder; join(at, '').startsWith(join(root, '')); at = dirname(at)) {
    const found = names.map(name => join(at, name)).find(path => context.readFile(path) !== undefined)
    if (found !== undefined || at === root) return found
  }
  return undefined
}

/** The text of a file, which knows where it is from: exec() may be given it. */
export class FileText extends PyStr {
  readonly path: string

  constructor (text: string, path: string, context: Context) {
    super(text, context.span)
    this.path = path
  }
}

export function textOfFile (path: string, context: Context): PyStr {
  const text = universalNewlines(existing(path, context))
  context.spend(text.length)
  return new FileText(text, path, context)
}

/** A file of the project that is open, to be read once; `with` opens and closes it. */
interface OpenFile { content: Value | undefined, readonly enter: () => Value, readonly leave: () => void }

function read (self: Value | undefined, context: Context): Value {
  const file = keptIn<OpenFile>(self, fileClass, context)
  const content = file.content ?? refuse(context, 'To read a file twice without opening it again is not supported.')
  file.content = undefined
  return content
}

function linesOf (self: Value | undefined, context: Context): PyStr[] {
  const text = textOf(read(self, context), context)
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(line => made(line, context))
}

const fileClass: PyClass = classWith('TextIOWrapper', [
  method('read', 'size!', ([self], context) => read(self, context)),
  method('readlines', '', ([self], context) => new PyList(linesOf(self, context))),
  method('__iter__', '', ([self], context) => new PyIterator('_io.TextIOWrapper', linesOf(self, context).values())),
  method('close', '', () => null)
])

/** `open(file)`, of a file of the project. */
export const openFile: Body = ([file, mode, , encoding, errors = null, newline = null], context, _rest, others) => {
  const how = mode === undefined ? 'r' : textOf(mode, context)
  if (!/^(?:r|rt|tr|rb|br)$/.test(how)) {
    if (isPathLike(file)) change(file, context)
    refuse(context, 'This changes a file.')
  }
  checkUtf8(encoding, 'The file is', context)
  if (errors !== null || newline !== null || others.size > 0) refuse(context, 'These arguments of open() are not supported.')
  if (file === null) raise('TypeError')
  if (!isPathLike(file)) return refuse(context, 'The file that is opened is not known.')
  const path = absolute(pathOf(file, context), context)
  const content = how.includes('b')
    ? new PyInstance(bytesClass, new TextEncoder().encode(existing(path, context)))
    : textOfFile(path, context)
  const opened: PyInstance =
    new PyInstance(fileClass, { content, enter: () => opened, leave: () => {} } satisfies OpenFile)
  return opened
}
