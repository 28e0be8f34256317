import { randomUUID } from 'node:crypto'
import { chmod, lstat, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Why a file was not written, in words for the user. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite'
}

/**
 * Writes a file that is not there yet, or with `force` puts a new one in the place of the old: whole, or not at all.
 * What is there and is no file (a link, a folder, a device) is left alone either way.
 */
export async function writeNewFile (path: string, text: string, force: boolean): Promise<void> {
  try {
    await (force ? replace(path, text) : create(path, text))
  } catch (error) {
    throw error instanceof CannotWrite ? error : new CannotWrite(reasonOf(error as NodeJS.ErrnoException))
  }
}

async function create (path: string, text: string): Promise<void> {
  // `wx` follows no link and leaves what is there as it is, without a moment between the question and the writing.
  await writeFile(path, text, { flag: 'wx' })
}

async function replace (path: string, text: string): Promise<void> {
  const old = await lstat(path).catch(() => undefined)
  if (old === undefined) return await create(path, text)
  if (!old.isFile()) throw new CannotWrite('it is there, and it is not a plain file')
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
    case 'EEXIST': return 'it is there already. Give --force to overwrite it'
    case 'ENOENT': return 'its folder is not there'
    case 'ENOTDIR': return 'what should be its folder is a file'
    default: return message
  }
}
