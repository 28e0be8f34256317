import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotGoOn, CannotKnow, UnreadableFile, type Reason } from '../../lib/python/problem.js'
import type { Project } from '../../lib/python/run/machine.js'
import { runSettings } from '../../lib/django/settings.js'
import { classOf } from '../../lib/python/values/classes.js'
import { PythonException } from '../../lib/python/values/exceptions.js'
import { PyClass, PyDict, PyInstance, PyList, PyRange, PySet, PySlice, PyStr, PyTuple, UnknownValue, type Value } from '../../lib/python/values/values.js'
import { root } from '../root.js'
import { readPython, writePython } from './python-text.js'
import type { Tagged } from './python-values.js'

/** What comes of an expression. A refusal is asked for its reason and its fix, in part. */
export type Outcome = Tagged | { readonly raises: string } | { readonly refused: string }

/** Expressions that see the same environment and the same files. */
export interface Group {
  readonly env?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  /** The statements that each source begins with. */
  readonly before?: readonly string[]
  /** The last line of a source is the expression. */
  readonly rows: ReadonlyArray<readonly [source: string, result: Outcome]>
}

const folder = join(root, 'test/django/expressions')
export const tables = readdirSync(folder).sort()

/**
 * Expressions, and what CPython makes of them: `"a".upper()  # expect: "A"`, or `# raises: TypeError`, or
 * `# refused: REASON`. Statements may come before it, on lines of their own. `# group: {…}` begins a group.
 */
export function readTable (file: string): readonly Group[] {
  const groups: Array<Omit<Group, 'rows'> & { rows: Array<[string, Outcome]> }> = []
  let lines: string[] = []
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1)) {
    const [, expression = line, key, value = ''] = /^(.*?)(?:^| {2})# (group|expect|raises|refused): ?(.*)$/.exec(line) ?? []
    if (key === 'group') groups.push({ ...JSON.parse(value) as Group, rows: [] })
    else lines.push(expression)
    if (key === undefined || key === 'group') continue
    groups.at(-1)?.rows.push([[...groups.at(-1)?.before ?? [], ...lines].join('\n'), key === 'expect' ? readPython(value) : key === 'raises' ? { raises: value } : { refused: value }])
    lines = []
  }
  return groups
}

export function writeTable (file: string, groups: readonly Group[]): void {
  const lines = groups.flatMap(({ rows, ...group }) => [
    `# group: ${JSON.stringify(group)}`,
    ...rows.map(([source, result]) => `${source.split('\n').slice(group.before?.length).join('\n')}  # ${written(result)}`)
  ])
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
}

function written (result: Outcome): string {
  if (typeof result === 'object' && result !== null) {
    if ('raises' in result) return `raises: ${result.raises}`
    if ('refused' in result) return `refused: ${result.refused}`
  }
  return `expect: ${writePython(result)}`
}

/** The files of a group, below /project. */
function projectOf (files: Readonly<Record<string, string>>): Project {
  const all: Readonly<Record<string, string>> = { '/project/manage.py': '', '/project/app/settings.py': '', ...files }
  const seen = (path: string): void => {
    if (!`${path}/`.startsWith('/project/')) throw new UnreadableFile(`${path} is outside of the project.`, 'Give another root.')
  }
  return {
    root: '/project',
    find: () => undefined,
    glob: () => [],
    readFile: path => {
      seen(path)
      return all[path]
    },
    kindOf: path => {
      seen(path)
      if (all[path] !== undefined) return 'file'
      return Object.keys(all).some(each => each.startsWith(`${path}/`)) ? 'folder' : undefined
    }
  }
}

type OurOutcome = { readonly value: Value, readonly tagged: Tagged } | { readonly raises: string } | { readonly refused: string }

/** Runs an expression as a settings file, where what it raises is kept in a setting as well. */
export function outcomeOf (source: string, { env = {}, files = {} }: Omit<Group, 'rows'> = {}): OurOutcome {
  const lines = source.split('\n')
  const expression = lines.pop() as string
  const text = [...lines, 'try:', `    CORS_X = (${expression})`, 'except Exception as error:', '    CORS_RAISED = type(error).__name__', ''].join('\n')
  try {
    const file = { path: '/project/app/settings.py', shown: 'settings.py', text }
    const { module } = runSettings({ name: 'app.settings', isPackage: false, file, project: projectOf(files), environment: new Map(Object.entries(env)) })
    const { variables } = module.scope
    const raised = variables.get('CORS_RAISED')
    if (raised instanceof PyStr) return { raises: raised.text }
    const value = variables.get('CORS_X') as Value
    return value instanceof UnknownValue ? refusal(value.reason) : { value, tagged: tag(value) }
  } catch (error) {
    if (error instanceof CannotKnow) return refusal(error.reason)
    if (error instanceof CannotGoOn) return { refused: 'Too many steps.' }
    if (error instanceof PythonException) return { raises: error.exception.type.name }
    throw error
  }
}

function refusal ({ why, fix }: Reason): { readonly refused: string } {
  return { refused: `${why} ${fix}` }
}

/** Whether it is what Python has. The order of a list that comes of a set is not known. */
export function isSame (python: Outcome, ours: OurOutcome): boolean {
  const isObject = typeof python === 'object' && python !== null
  if (isObject && 'refused' in python) return 'refused' in ours && ours.refused.includes(python.refused)
  if ('refused' in ours) return false
  if (isObject && 'raises' in python) return 'raises' in ours && ours.raises === python.raises
  return 'value' in ours && canonical(ours.tagged, isUnordered(ours.value)) === canonical(python as Tagged, isUnordered(ours.value))
}

function isUnordered (value: Value): boolean {
  return (value instanceof PyList || value instanceof PyTuple) && value.isUnordered
}

function tag (value: Value): Tagged {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return { int: String(value) }
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0.0' : String(value) }
  if (value instanceof PyStr) return value.text
  if (value instanceof PyInstance && value.native instanceof Uint8Array) return { bytes: [...value.native] }
  if (value instanceof PyList) return { list: value.items.map(tag) }
  if (value instanceof PyTuple) return { tuple: value.items.map(tag) }
  if (value instanceof PySet) return value.isFrozen ? { frozenset: [...value.entries.values()].map(tag) } : { set: [...value.entries.values()].map(tag) }
  if (value instanceof PyDict) return { dict: [...value.entries.values()].map(([key, item]) => [tag(key), tag(item)]) }
  if (value instanceof PyInstance && value.native instanceof PyTuple) return tag(value.native)
  if (value instanceof PyRange) return { other: `range(${value.start}, ${value.stop}${value.step === 1n ? '' : `, ${value.step}`})` }
  if (value instanceof PySlice) return { other: `slice(${[value.start, value.stop, value.step].map(part => part === null ? 'None' : String(part)).join(', ')})` }
  if (value instanceof PyClass) return { other: `class ${value.name}` }
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  return { other: classOf(value).name }
}

/** One text for each value: floats as JavaScript writes them, sets and dicts of sets sorted. */
function canonical (value: Tagged, isUnordered = false): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'int') return String(BigInt(String(part).replace('-0x', '0x'))) + (String(part).startsWith('-0x') ? ' below 0' : '')
    if (key === 'float') return part === '-0.0' ? part : String(Number(String(part).replace('inf', 'Infinity')))
    if (key === 'set' || key === 'frozenset' || (isUnordered && (key === 'list' || key === 'tuple'))) return (part as Tagged[]).map(item => canonical(item)).sort()
    return part
  })
}
