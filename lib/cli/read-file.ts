import { readFile, stat } from 'node:fs/promises'
import { unreadable } from './unreadable.js'

const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['There is no such file.', 'Check the path, and the folder that the command runs in.'],
  ENOTDIR: ['There is no such file.', 'Check the path, and the folder that the command runs in.'],
  EISDIR: ['This is a folder.', 'Name the settings file in it.'],
  EACCES: ['The file must not be read by this user.', 'Give this user the right to read it.']
}

/** The text of a file. A byte order mark at its start is no part of it. */
export async function readText (path: string): Promise<string> {
  try {
    return withoutMark(await readFile(path, 'utf8'))
  } catch (error) {
    throw explain(error)
  }
}

/** For a file that somebody else is going to read, and may explain less well what is wrong with it. */
export async function mustBeFile (path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  } catch (error) {
    throw explain(error)
  }
}

export function withoutMark (text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function explain (error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  const [why, fix] = reasons[String(code)] ?? [`The file could not be read: ${message}.`, 'Try to open it in another program.']
  return unreadable(why, fix)
}
