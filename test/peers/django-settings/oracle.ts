import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { TaggedValues } from '../../django/python-values.js'
import { root } from '../../root.js'

/** What became of a settings file. `ended`: too slow or too large, so that nothing is known. */
export type Outcome =
  | { readonly values: TaggedValues }
  | { readonly raises: string }
  | { readonly syntax: true }
  | { readonly ended: string }

interface Project {
  readonly files: Readonly<Record<string, string>>
  readonly main: string
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>
  /** Modules that are not installed, which are replaced by something that takes everything. */
  readonly standins?: readonly string[]
  readonly argv?: readonly string[]
  /** From the top of the project. */
  readonly cwd?: string
}

/** Debian's Python, which executes settings files and says what values they have. */
export interface Oracle {
  readonly version: string
  run (project: Project): Promise<Outcome>
  /** Files without any other, which leave what they import as it is. */
  runAll (programs: ReadonlyArray<{ readonly source: string, readonly env: Readonly<Record<string, string>> }>): Promise<readonly Outcome[]>
  /** The same, once for each way in which the library `mystery` may behave. */
  runMysteries (programs: ReadonlyArray<{ readonly source: string, readonly env: Readonly<Record<string, string>> }>): Promise<ReadonlyArray<readonly Outcome[]>>
  /** Whether each text is Python; null where CPython itself gives up. */
  compile (texts: readonly string[]): Promise<ReadonlyArray<boolean | null>>
  close (): Promise<void>
}

export async function startOracle (hashSeed = 'random'): Promise<Oracle> {
  const python = spawn('/usr/bin/python3', ['-P', '-s', '-W', 'ignore', `${root}test/peers/django-settings/oracle.py`], {
    env: { LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: hashSeed },
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const ended = once(python, 'close')
  const waiting: Array<{ resolve: (said: unknown) => void, reject: (error: Error) => void }> = []
  let isOver = false
  createInterface({ input: python.stdout })
    .on('line', line => { waiting.shift()?.resolve(JSON.parse(line)) })
    .once('close', () => {
      isOver = true
      for (const { reject } of waiting.splice(0)) reject(new Error('Python has ended.'))
    })
  const next = (): Promise<unknown> => new Promise((resolve, reject) => {
    if (isOver) reject(new Error('Python has ended.'))
    else waiting.push({ resolve, reject })
  })
  const ask = (question: object): Promise<unknown> => {
    const said = next()
    python.stdin.write(`${JSON.stringify(question)}\n`)
    return said
  }
  const compile = async (texts: readonly string[]): Promise<ReadonlyArray<boolean | null>> => {
    const said = await ask({ compile: texts, seconds: 10 }) as { readonly compiles: ReadonlyArray<boolean | null> } | { readonly ended: string }
    if ('compiles' in said) return said.compiles
    // One of them has ended CPython itself.
    if (texts.length === 1) return [null]
    const middle = texts.length >> 1
    return [...await compile(texts.slice(0, middle)), ...await compile(texts.slice(middle))]
  }
  const runMysteries: Oracle['runMysteries'] = async programs => {
    const said = await ask({ mysteries: programs, seconds: 20 }) as { readonly mysteries: ReadonlyArray<readonly Outcome[]> } | { readonly ended: string }
    if ('mysteries' in said) return said.mysteries
    // One of them has ended Python: that one is not judged.
    if (programs.length === 1) return [[said]]
    const middle = programs.length >> 1
    return [...await runMysteries(programs.slice(0, middle)), ...await runMysteries(programs.slice(middle))]
  }
  const { python: version } = await next() as { python: string }
  return {
    version,
    run: async project => await ask(project) as Outcome,
    async runAll (programs) {
      const said = await ask({ programs, seconds: 20 }) as { readonly outcomes: readonly Outcome[] } | { readonly ended: string }
      if ('outcomes' in said) return said.outcomes
      return await Promise.all(programs.map(({ source, env }) => ask({ files: { 'settings.py': source }, main: 'settings.py', env }) as Promise<Outcome>))
    },
    runMysteries,
    compile,
    async close () {
      python.stdin.end()
      await ended
    }
  }
}
