import { readdirSync } from 'node:fs'

/** Runs the tests of a folder in one process. To start a process takes longer than most of them do. */
export async function importTests (folder: string): Promise<void> {
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.test.js')) await import(`${folder}/${file}`)
  }
}
