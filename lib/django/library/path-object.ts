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
  if (path.startsWith('/')) return normpath(path)
  return refuse(context, 'A relative path depends on the folder that Python is started in, which is not known.', 'Start from `__file__`.')
}

/** Whether a file is there. What is no file may still be a folder. */
export function isFile (path: string, context: Context): boolean {
  return context.readFile(absolute(path, context)) !== undefined
}

/** Whether a file or a folder is there. */
export function exists (path: string, context: Context): boolean {
  return isFolderOfFile(path, context) || isFile(path, context) ||
    refuse(context, 'Whether there is a folder of this name is not known.', 'Use os.path.isfile, or write the value itself.')
}

export function isFolder (path: string, context: Context): boolean {
  if (isFolderOfFile(path, context)) return true
  return isFile(path, context) ? false : refuse(context, 'Whether there is a folder of this name is not known.')
}

/** The folders that the settings file lies in are there. */
function isFolderOfFile (path: string, context: Context): boolean {
  return context.file !== undefined && context.file.startsWith(join(absolute(path, context), ''))
}
