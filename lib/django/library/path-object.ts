import { PyInstance, refuse, type Context, type Value } from '../values/values.js'
import { textOf } from './arguments.js'
import { join, normpath } from './posix.js'

/** What a path object of pathlib keeps, or one of django-environ. */
export class PathText {
  readonly text: string

  constructor (text: string) {
    this.text = text
  }
}

/** `os.fspath(value)`: a text, or the text of a path object. */
export function pathOf (value: Value | undefined, context: Context): string {
  const path = value instanceof PyInstance && value.native instanceof PathText ? value.native.text : textOf(value, context)
  if (path.includes('\0')) refuse(context, 'A path has a null character in it.')
  return path
}

/** `os.path.abspath(path)`. */
export function absolute (path: string, context: Context): string {
  return normpath(path.startsWith('/') ? path : join(folder(context), path))
}

/** `os.getcwd()` */
export function folder (context: Context): string {
  return context.cwd ?? refuse(context, 'A relative path depends on the folder that Python is started in, which is not known.', 'Start from `__file__`, or say it: --cwd on the command line, or the option cwd.')
}

/** Whether a file is there. */
export function isFile (path: string, context: Context): boolean {
  return context.kindOf(absolute(path, context)) === 'file'
}

/** Whether a file or a folder is there. */
export function exists (path: string, context: Context): boolean {
  return context.kindOf(absolute(path, context)) !== undefined
}

export function isFolder (path: string, context: Context): boolean {
  return context.kindOf(absolute(path, context)) === 'folder'
}
