import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { root } from '../../root.js'

/** What CPython says of a pattern: its verdict on each text, none where it gave none, or why it refuses the pattern. */
type PythonAnswer = { readonly verdicts: ReadonlyArray<boolean | null> } | { readonly error: string }

export interface PythonRe {
  readonly version: string
  ask (pattern: string, texts: readonly string[]): Promise<PythonAnswer>
  close (): Promise<void>
}

/** Starts Debian's Python, which answers one question after the other. */
export async function startPythonRe (): Promise<PythonRe> {
  const python = spawn('/usr/bin/python3', [`${root}test/peers/regex/verdicts.py`], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(python, 'close')
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const read = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error('Python has ended.')
    return JSON.parse(value)
  }
  const { python: version } = await read() as { python: string }
  return {
    version,
    async ask (pattern, texts) {
      python.stdin.write(`${JSON.stringify({ pattern, texts })}\n`)
      return await read() as PythonAnswer
    },
    async close () {
      python.stdin.end()
      await ended
    }
  }
}
