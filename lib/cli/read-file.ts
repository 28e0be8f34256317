import type { UnreadableFile } from '../python/problem.js'
import { bytesOfFile, sizeOfFile } from '../django/regular-file.js'
import { unreadable } from './unreadable.js'

/** The text of a file, without a byte order mark. */
export function readText (path: string): string {
  return withoutMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(asUnreadable(() => bytesOfFile(path))))
}

/** Throws if a file cannot be read, for files that Node reads later with a less helpful error. */
export function mustBeFile (path: string): void {
  asUnreadable(() => sizeOfFile(path))
}

export function withoutMark (text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function asUnreadable<T> (read: () => T): T {
  try {
    return read()
  } catch (error) {
    const { message, fix } = error as UnreadableFile
    throw unreadable(message, fix)
  }
}
