import type { UnreadableFile } from '../django/problem.js'
import { bytesOfFile, sizeOfFile } from '../django/regular-file.js'
import { unreadable } from './unreadable.js'

/** The text of a file. A byte order mark at its start is no part of it. */
export async function readText (path: string): Promise<string> {
  return withoutMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(asUnreadable(() => bytesOfFile(path))))
}

/** For a file that somebody else is going to read, and may explain less well what is wrong with it. */
export async function mustBeFile (path: string): Promise<void> {
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
