import { readFileSync, realpathSync } from 'node:fs'
import { subjectOf, type CheckMessage, type Fix } from '../../checks/message.js'
import { Source } from '../../text/source.js'
import { escapeControls, printable } from '../../text/printable.js'
import { withTypeScript } from '../find-typescript.js'
import type { Io } from '../io.js'
import { withoutMark } from '../read-file.js'
import { isJson, isModule, type NamedFile } from '../read-settings-file.js'
import { UnreadableFile, unreadable } from '../unreadable.js'
import { CannotWrite, writeNewFile } from '../write-file.js'
import { jsonLiterals } from './json-literals.js'
import type { FindLiteral, Literal } from './literal.js'
import { moduleLiterals } from './module-literals.js'
import { pythonLiterals } from './python-literals.js'

type Find = (file: NamedFile) => Promise<readonly CheckMessage[]>
type Fixable = CheckMessage & { readonly fix: Fix }

/** A fix and the literal that it changes. */
interface Planned { readonly message: Fixable, readonly literal: Literal }

/**
 * Writes the certain fixes of findings into a file, each in its literal, and reports on standard error which were
 * applied. The fixed text is checked before it is written: if that has a new finding, the file is not changed.
 *
 * @param find checks a file, or its fixed text
 * @returns the remaining findings
 * @throws UnreadableFile if the file cannot be read or written.
 */
export async function fix (file: NamedFile, io: Io, find: Find): Promise<readonly CheckMessage[]> {
  const before = await find(file)
  const fixable = before.filter((message): message is Fixable => message.fix !== undefined)
  if (fixable.length === 0) return before
  const say = (message: Fixable, words: string): void => {
    const { location, value } = message
    const where = location === undefined ? file.name : `${location.file}:${location.line}:${location.column}`
    io.stderr.write(`${escapeControls(`${where}: ${subjectOf(message)} ${value} ${words}`)}\n`)
  }
  const bytes = read(file.path)
  const whole = decode(bytes)
  if (whole === undefined) {
    for (const message of fixable) say(message, 'was not fixed: the file is not UTF-8.')
    return before
  }
  // In a settings.py and in a module, columns include a byte order mark.
  const text = isJson(file) ? withoutMark(whole) : whole
  const planned: Planned[] = []
  const findLiteral = literalsOf(file, text, io)
  for (const message of fixable) {
    const literal = plan(message, file, text, findLiteral)
    const isTwice = planned.some(({ message: { fix: other } }) => other.setting === message.fix.setting && String(other.value) === String(message.fix.value))
    if (typeof literal === 'string') say(message, `was not fixed: ${literal}.`)
    else if (isTwice) say(message, 'was not fixed: its list would contain the same entry twice.')
    else planned.push({ message, literal })
  }
  if (planned.length === 0) return before
  const fixed = applied(text, planned)
  const after = await find({ ...file, given: fixed, isFixed: true }).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return undefined
    throw error
  })
  const trouble = after === undefined ? 'the fixed file could not be read' : troubleWith(after, before, planned)
  if (after === undefined || trouble !== undefined) {
    for (const { message } of planned) say(message, `was not fixed, and the file was not changed: ${String(trouble)}.`)
    return before
  }
  await write(file.path, bytes, whole.slice(0, whole.length - text.length) + fixed)
  for (const { message } of planned) say(message, `was fixed: ${written(message.fix)}.`)
  return after
}

/** The literal to change, or the reason why there is none. */
function plan ({ fix, location, value }: Fixable, file: NamedFile, text: string, findLiteral: FindLiteral | undefined): Literal | string {
  if (findLiteral === undefined) return 'to find it in a module requires the package typescript, version 5 or 6, or @typescript/typescript6'
  if (location === undefined) return 'its location is unknown'
  if (location.file !== file.name) return `it is written in ${location.file}`
  const offset = new Source(file.name, text).offset(location.line, location.column)
  const literal = offset === undefined ? undefined : findLiteral(fix, offset)
  const isSame = literal !== undefined && printable(literal.inside.text) === value
  return isSame ? literal : 'it is not a single string literal that only this setting uses'
}

function literalsOf (file: NamedFile, text: string, io: Io): FindLiteral | undefined {
  if (isModule(file)) return withTypeScript(file.path, io, typescript => moduleLiterals(file.path, text, typescript))
  return isJson(file) ? jsonLiterals(text) : pythonLiterals(text)
}

/** Applies fixes from the end to the beginning, so that earlier offsets stay valid. */
function applied (text: string, planned: readonly Planned[]): string {
  return planned.toSorted((a, b) => b.literal.from - a.literal.from).reduce((text, { message: { fix: { value } }, literal: { from, to, inside } }) => {
    const isList = typeof value !== 'string'
    const literal = text.slice(from, inside.from) + (isList ? value.join() : value) + text.slice(inside.to, to)
    return text.slice(0, from) + (isList ? `[${literal}]` : literal) + text.slice(to)
  }, text)
}

/** The reason not to write a fixed text. */
function troubleWith (after: readonly CheckMessage[], before: readonly CheckMessage[], planned: readonly Planned[]): string | undefined {
  const key = ({ id, path }: CheckMessage): string => `${id} ${path}`
  const known = new Set(before.map(key))
  // If the number of findings was limited, later ones move up.
  const isMore = ({ id, setting }: CheckMessage): boolean => before.some(other => other.id === id && other.setting === setting && other.more !== undefined)
  const added = after.find(message => !known.has(key(message)) && !isMore(message))
  if (added !== undefined) return `it would cause ${added.id} for ${added.path.slice(1)}`
  const left = new Set(after.map(key))
  return planned.some(({ message }) => left.has(key(message))) ? 'the effective value is written elsewhere' : undefined
}

function read (path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw notFixed(error) // A module can remove its own file.
  }
}

function notFixed (error: unknown): UnreadableFile {
  return unreadable(`The file was not fixed: ${(error as Error).message}.`, 'Give this user write access to the file, or apply the hints by hand.')
}

async function write (path: string, before: Buffer, text: string): Promise<void> {
  try {
    // Write to the target of a link.
    const target = realpathSync(path)
    if (!readFileSync(target).equals(before)) throw new CannotWrite('another program changed it meanwhile')
    await writeNewFile(target, text, true)
  } catch (error) {
    throw notFixed(error)
  }
}

function written ({ value }: Fix): string {
  return typeof value === 'string' ? printable(value) : `[${value.map(entry => printable(entry)).join(', ')}]`
}

function decode (bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
