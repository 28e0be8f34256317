import { native } from '../values/define.js'
import { truth } from '../values/iterate.js'
import { PyInstance, PyStr, refuse, type Context, type PyNative, type Value } from '../values/values.js'
import { textOf } from './module.js'

/* What Python's posixpath computes from the text of a path alone, and then what it asks of the project. */

export function join (first: string, ...others: readonly string[]): string {
  return others.reduce((path, other) => {
    if (other.startsWith('/')) return other
    return path === '' || path.endsWith('/') ? path + other : `${path}/${other}`
  }, first)
}

export function split (path: string): readonly [head: string, tail: string] {
  const end = path.lastIndexOf('/') + 1
  const head = path.slice(0, end)
  return [/^\/*$/.test(head) ? head : head.replace(/(?<!\/)\/+$/, ''), path.slice(end)]
}

export function dirname (path: string): string { return split(path)[0] }

/** Two slashes at the start are a root of their own, three are not. */
export function rootOf (path: string): string {
  const [slashes = ''] = /^\/*/.exec(path) ?? []
  return slashes.length === 2 ? '//' : slashes.slice(0, 1)
}

export function normpath (path: string): string {
  const root = rootOf(path)
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..') parts.push(part)
    else parts.pop()
  }
  const normal = root + parts.join('/')
  return normal === '' ? '.' : normal
}

/** In a path object of pathlib, or of django-environ. */
export class PathText {
  readonly text: string

  constructor (text: string) { this.text = text }
}

/** `os.fspath(value)`: a text, or the text of a path object. */
export function pathOf (value: Value | undefined, context: Context): string {
  const path = value instanceof PyInstance && value.native instanceof PathText
    ? value.native.text
    : textOf(value, context)
  if (path.includes('\0')) refuse(context, 'A path has a null character in it.')
  return path
}

/** `os.path.abspath(path)`. */
export function absolute (path: string, context: Context): string {
  return normpath(path.startsWith('/') ? path : join(folder(context), path))
}

/** `os.getcwd()` */
export function folder (context: Context): string {
  return context.cwd ?? refuse(context,
    'A relative path depends on the folder that Python is started in, which is not known.',
    'Start from `__file__`, or say it: --cwd on the command line, or the option cwd.')
}

export function kindAt (path: string, context: Context): 'file' | 'folder' | undefined {
  return context.kindOf(absolute(path, context))
}

/** Whether a value is a text, or a path object. */
export function isPathLike (value: Value | undefined): value is PyStr | PyInstance {
  return value instanceof PyStr || (value instanceof PyInstance && value.native instanceof PathText)
}

/** Notes that the program changes what is at a path. Of a relative one it may not be known where that is. */
export function change (path: Value, context: Context, inside = ''): void {
  const text = pathOf(path, context)
  if (text.startsWith('/') || context.cwd !== undefined) context.changedPaths.add(absolute(text, context) + inside)
}

/** Functions that change what is at the paths that they are given. */
export function changing (names: string, isMethod = false): PyNative[] {
  return names.split(' ').map(name => native(name, '*paths **others', (_given, context, paths, others) => {
    for (const path of [...paths, ...others.values()].filter(isPathLike)) change(path, context)
    return refuse(context, 'This changes a file.')
  }, isMethod))
}

/** Makes a folder, unless there is one already: all that it holds is as before. */
export function makeFolder (path: Value, existOk: Value, context: Context): null {
  change(path, context, '/.')
  if (truth(existOk, context)) return null
  return refuse(context, 'Whether the folder is there already is not known.', 'Make it with exist_ok=True.')
}
