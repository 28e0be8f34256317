import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'
import { readPython, writePython } from './python-text.js'
import type { TaggedValues } from './python-values.js'

/**
 * Settings files, and what CPython makes of them: programs/*.py. A row begins with `# row: TITLE`, its files with
 * `# file: PATH` unless it has settings.py alone, and its cases follow: `# env: {…}`, and what is expected then. A new
 * row needs no more than `# expect:`; `ROWS=write npm run test:peers` asks CPython, and fills in the values.
 */
export interface Row extends Options {
  readonly title: string
  /** The text of each file, by its path in the project. */
  readonly files: Readonly<Record<string, string>>
  readonly cases: readonly Case[]
}

/** `# with: {…}` before the files. */
interface Options {
  /** Default: settings.py. */
  readonly main?: string
  /** Modules that no Debian package has: Python runs with something in their place that takes everything. Default: lib, mystery. */
  readonly standins?: readonly string[]
  /** Settings whose lists come from sets. */
  readonly unordered?: readonly string[]
}

export interface Case extends Told {
  readonly env?: Readonly<Record<string, string>>
  /** Whether it has to be read or to be refused. `either`: what is read has to be right, but it may be refused. */
  readonly expect: 'values' | 'refused' | 'either'
  /** What a refusal says, among other things: each row has it. */
  readonly reason?: string
  /** Of CPython, for what is not refused. */
  readonly values?: TaggedValues
  /** The exception that CPython ends with. */
  readonly raises?: string
}

/** `# with: {…}` after `# env:`. */
interface Told {
  /** Variables that only Python is given: without them it raises in a statement that no CORS setting needs. */
  readonly lacking?: Readonly<Record<string, string>>
  /** What both are told: the command that starts Python, and the folder that it is started in, from the top of the project. */
  readonly argv?: string
  readonly cwd?: string
  readonly strictEnv?: true
  /** What only Python is told: the same, and the libraries that are there besides those of the row. */
  readonly untold?: { readonly argv?: string, readonly cwd?: string, readonly standins?: readonly string[] }
  /** No oracle has the library: the values are those of its documentation. */
  readonly documented?: true
}

const folder = join(root, 'test/django/programs')
/** Rows that tell what CPython 3.14 does, and those before it do not: python-3.14.test.ts asks it. */
export const newRowFile = join(folder, 'python-3.14.py')
export const rowFiles = readdirSync(folder).sort().map(file => join(folder, file))

export function readRows (file: string): Row[] {
  return readFileSync(file, 'utf8').split(/^# row: /m).slice(1).map(readRow)
}

export function writeRows (file: string, rows: readonly Row[]): void {
  writeFileSync(file, rows.map(writeRow).join('\n'))
}

type Draft = { -readonly [Key in keyof Case]?: Case[Key] }

function readRow (text: string): Row {
  const [title = '', ...lines] = text.replace(/\n+$/, '\n').split('\n').slice(0, -1)
  const files: Record<string, string> = {}
  const cases: Draft[] = []
  let options: Options = {}
  let file: string | undefined
  for (const line of lines) {
    const [, key = '', value = ''] = /^# (with|file|env|expect|either|refused|raises):(?: (.*))?$/.exec(line) ?? []
    const last = cases.at(-1)
    if (key === 'with' && last === undefined) options = JSON.parse(value) as Options
    else if (key === 'with') Object.assign(last as object, JSON.parse(value))
    else if (key === 'file') files[file = value] = ''
    else if (key === 'env') cases.push(value === '' ? {} : { env: JSON.parse(value) as NonNullable<Case['env']> })
    else if (key === '') files[file ??= 'settings.py'] = `${files[file] ?? ''}${line}\n`
    else expect(key, value, last ?? (cases[0] = {}))
  }
  if (file === undefined) files['settings.py'] = ''
  return { title, ...options, files, cases: cases as Case[] }
}

function expect (key: string, value: string, to: Draft): void {
  if (key === 'raises') to.raises = value
  else if (key === 'refused') {
    to.expect = 'refused'
    to.reason = value
  } else {
    to.expect = key === 'expect' ? 'values' : 'either'
    const [, name, text = ''] = /^(\w+) = (.*)$/.exec(value) ?? []
    if (value !== '') to.values = { ...to.values, ...name !== undefined && { [name]: readPython(text) } }
  }
}

function writeRow ({ title, files, cases, ...options }: Row): string {
  const names = Object.keys(files)
  const lines = [`# row: ${title}\n`]
  if (Object.keys(options).length > 0) lines.push(`# with: ${JSON.stringify(options)}\n`)
  for (const [path, text] of Object.entries(files)) lines.push(names.length === 1 && path === 'settings.py' ? '' : `# file: ${path}\n`, text)
  for (const each of cases) lines.push(...writeCase(each, cases.length === 1))
  return lines.join('')
}

function writeCase ({ env, expect, reason, values, raises, ...told }: Case, isOnly: boolean): string[] {
  const word = expect === 'values' ? 'expect' : expect
  const isTold = Object.keys(told).length > 0
  const found = Object.entries(values ?? {})
  return [
    isOnly && !isTold && env === undefined ? '' : `# env:${env === undefined ? '' : ` ${JSON.stringify(env)}`}\n`,
    isTold ? `# with: ${JSON.stringify(told)}\n` : '',
    ...expect === 'refused' ? [`# refused: ${reason}\n`] : [],
    ...expect !== 'refused' && found.length === 0 ? [`# ${word}:${values === undefined ? '' : ' nothing'}\n`] : [],
    ...expect === 'refused' ? [] : found.map(([name, value]) => `# ${word}: ${name} = ${writePython(value)}\n`),
    raises === undefined ? '' : `# raises: ${raises}\n`
  ]
}

/** What the oracles are asked. */
export function questionOf ({ files, main = 'settings.py', standins = ['lib', 'mystery'] }: Row, { env, lacking, argv, cwd, untold = {} }: Case) {
  const { argv: command = argv ?? 'manage.py', cwd: folder = cwd ?? '', standins: more = [] } = untold
  return { files, main, env: { ...env, ...lacking }, standins: [...standins, ...more], argv: command.split(' '), cwd: folder }
}
