import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'
import type { TaggedValues } from './python-values.js'

/** Settings files, and what CPython makes of them. They lie in rows-*.json; `ROWS=write npm run test:peers` fills in the values. */
export interface Row {
  readonly title: string
  /** The lines of each file, by its path in the project. */
  readonly files: Readonly<Record<string, readonly string[]>>
  /** Default: settings.py. */
  readonly main?: string
  /** Modules that no Debian package has: Python runs with something in their place that takes everything. */
  readonly standins?: readonly string[]
  /** Settings whose lists come from sets. */
  readonly unordered?: readonly string[]
  readonly cases: readonly Case[]
}

export interface Case {
  readonly env?: Readonly<Record<string, string>>
  /** Variables that only Python is given: without them it raises in a statement that no CORS setting needs. */
  readonly lacking?: Readonly<Record<string, string>>
  /** What both are told: the command that starts Python, and the folder that it is started in, from the top of the project. */
  readonly argv?: string
  readonly cwd?: string
  readonly strictEnv?: true
  /** What only Python is told: the same, and the libraries that are there besides those of the row. */
  readonly untold?: { readonly argv?: string, readonly cwd?: string, readonly standins?: readonly string[] }
  /** Whether it has to be read or to be refused. `either`: what is read has to be right, but it may be refused. */
  readonly expect: 'values' | 'refused' | 'either'
  /** What a refusal says, among other things. */
  readonly reason?: string
  /** No oracle has the library: the values are those of its documentation. */
  readonly documented?: true
  /** Of CPython, for what is not refused. */
  readonly values?: TaggedValues
  /** The exception that CPython ends with. */
  readonly raises?: string
}

const folder = join(root, 'test/django')
/** Rows that tell what CPython 3.14 does, and those before it do not: python-3.14.test.ts asks it. */
export const newRowFile = join(folder, 'rows-python-3.14.json')
export const rowFiles = readdirSync(folder).filter(file => /^rows-.*\.json$/.test(file)).sort().map(file => join(folder, file))

export function readRows (file: string): Row[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Row[]
}

export function textsOf ({ files }: Row): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, lines]) => [path, lines.map(line => `${line}\n`).join('')]))
}

/** What the oracles are asked. */
export function questionOf (row: Row, { env, lacking, argv, cwd, untold = {} }: Case) {
  const { argv: command = argv ?? 'manage.py', cwd: folder = cwd ?? '', standins = [] } = untold
  return {
    files: textsOf(row),
    main: row.main ?? 'settings.py',
    env: { ...env, ...lacking },
    standins: [...row.standins ?? [], ...standins],
    argv: command.split(' '),
    cwd: folder
  }
}
