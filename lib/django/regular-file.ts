import { closeSync, lstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { escapeControls, shorten } from '../text/printable.js'
import { UnreadableFile } from '../python/problem.js'

/** Sentences begin with the name of the file, where no report has it above them. */
const unnamed = 'This'

/** The size of a file that is one, and that can be opened. Throws UnreadableFile, which says what it is instead. */
export function sizeOfFile (path: string, name = unnamed): number {
  return explained(path, name, () => {
    const size = regularSize(path, name)
    closeSync(openSync(path, 'r')) // access() asks for the real user, and not for the effective one
    return size
  })
}

/** The bytes of a file, whose size is checked first. Throws UnreadableFile. */
export function bytesOfFile (path: string, name = unnamed, check: (size: number) => void = () => {}): Uint8Array {
  return explained(path, name, () => {
    check(regularSize(path, name))
    return readFileSync(path)
  })
}

/** Refuses what a system call says of a path, if that is more than that nothing is there. */
export function explained<T> (path: string, name: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(...describe(error as NodeJS.ErrnoException, path, escapeControls(name)))
  }
}

/** Reading a pipe or a device might never end. */
function regularSize (path: string, name: string): number {
  const stats = statSync(path)
  const shown = escapeControls(name)
  if (stats.isDirectory()) throw new UnreadableFile(`${shown} is a folder.`, 'Name the settings file in it.')
  if (stats.isFile()) return stats.size
  throw new UnreadableFile(
    `${shown} is a pipe, a socket or a device, and not a file.`, 'Save its content in a file, and name that.'
  )
}

function describe (
  { code, message }: NodeJS.ErrnoException, path: string, name: string
): readonly [why: string, fix: string] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
        ? [`${name} is a symbolic link to a path that does not exist.`,
            'Put the file there, or let the link point to it.']
        : [name === unnamed ? 'There is no such file.' : `There is no file ${name}.`,
            'Check the path, and the folder that the command runs in.']
    case 'EACCES':
    case 'EPERM': return [
      `${name} cannot be read by this user: the permissions of the file, or of a folder that it is in, forbid it.`,
      'Give this user the right to read it (chmod u+r, and u+x for its folders), or run this as a user who has it.'
    ]
    case 'ELOOP':
      return [`${name} is a symbolic link that leads back to itself.`, 'Let the link point to the file that is meant.']
    case 'ENAMETOOLONG': return [
      'The name of the file is longer than any file system takes.',
      'Check the path: it may be the text of a file instead of its name.'
    ]
    case 'ERR_INVALID_ARG_VALUE':
      return ['The path has a NUL character in it, which no file name has.', 'Check the path.']
    default: return [`${name} could not be read: ${shorten(message, 200)}.`, 'Try to open it in another program.']
  }
}
