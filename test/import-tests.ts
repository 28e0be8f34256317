import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { seed } from './seed.js'

/** Runs the tests of a folder in one process. To start a process takes longer than most of them do. */
export async function importTests (folder: string): Promise<void> {
  fc.configureGlobal({ seed })
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.test.js')) await import(`${folder}/${file}`)
  }
}
