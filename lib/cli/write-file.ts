import { randomUUID } from 'node:crypto'
import { chmod, lstat, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The reason why a file was not written, for the user. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite'
}

/**
 * Writes a new file or, with `force`, replaces an existing one, atomically. Never replaces a link, a folder or a
 * device.
 */
export async function writeNewFile (path: string, text: string, force: boolean): Promise<void> {
  try {
    await (force ? replace(path, text) : create(path, text))
  } catch (error) {
    throw error instanceof CannotWrite ? error : new CannotWrite(reasonOf(error as NodeJS.ErrnoException))
  }
}

async function create (path: string, text: string): Promise<void> {
  // `wx` fails if the path exists, links included, without a race between test and write.
  await writeFile(path, text, { flag: 'wx' })
}

async function replace (path: string, text: string): Promise<void> {
  const old = await lstat(path).catch(() => undefined)
  if (old === undefined) return await create(path, text)
  if (!old.isFile()) throw new CannotWrite('it exists and is not a regular file')
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await create(beside, text)
    await chmod(beside, old.mode)
    await rename(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}

function reasonOf ({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EEXIST': return 'it exists. Use --force to overwrite it'
    case 'ENOENT': return 'its folder does not exist'
    case 'ENOTDIR': return 'its folder is a file'
    default: return message
  }
}
