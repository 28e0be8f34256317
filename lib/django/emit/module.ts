import { CorsSettings } from '../../settings/compiled.js'
import type { Question } from '../explore.js'
import type { SourceSpan } from '../../text/source.js'
import { helpersFor } from '../../python/terms/helpers.js'
import { Comments, commentLine } from './comments.js'
import { type Layout, literal, write } from './literal.js'
import { type Leaf, type Traced, Traces } from './trace.js'

/**
 * What reading a settings.py has found, with what the writer of a settings.ts needs to keep comments and reads of the
 * environment.
 */
export interface ReadSettings {
  /** What was read, so that it can be read again; undefined where a real Python was asked. */
  readonly question?: Question | undefined
  readonly settings: readonly ReadSetting[]
}

interface ReadSetting {
  readonly name: string
  /** As loadDjangoSettings gives it. */
  readonly value: unknown
  /** The statement that bound the name last. */
  readonly span?: SourceSpan | undefined
  /** Where each entry of a list or a set is written, in the order of the value; undefined for one that no file has. */
  readonly entries?: ReadonlyArray<SourceSpan | undefined> | undefined
}

/** The names of a settings.py that go into a settings.ts, as far as they can be exported. */
const isSetting = /^(?:CORS_[\p{ID_Continue}]*|SILENCED_SYSTEM_CHECKS)$/u

/**
 * A settings.ts, with the comments of the settings, and with reads of the environment where they can be written
 * exactly. Throws a TypeError for a value that no settings.py holds. `head` are the lines of a comment on top.
 */
export function emitModule ({ question, settings }: ReadSettings, head: readonly string[] = []): string {
  const traces = question === undefined ? undefined : new Traces(question)
  const comments = new Comments()
  const there = settings.filter(
    setting => isSetting.test(setting.name) && setting.value !== undefined && !isDefault(setting)
  )
  // Some are there in other environments alone.
  const others = (traces?.names ?? []).filter(
    name => isSetting.test(name) && !there.some(setting => setting.name === name)
  )
  const statements = [...there, ...others.map(name => ({ name, value: undefined }))].flatMap((setting: ReadSetting) => {
    const { name, value } = setting
    const traced = traces?.trace(name, value, leaf => fits(name, leaf))
    if (traced === undefined && value === undefined) return []
    const variables = traced === undefined ? traces?.variablesOf(name) ?? [] : []
    return [
      {
        name,
        terms: traced === undefined ? [] : [traced.term],
        text: statement(setting, traced, comments, variables)
      }
    ]
  })
  const terms = statements.flatMap(({ terms }) => terms)
  return [
    ...(head.length === 0 ? [] : [head.map(line => `${commentLine(line)}\n`).join('')]),
    ...(statements.some(({ name }) => types.has(name))
      ? ["import type { CorsSettings } from 'fastify-cors-headers'\n"]
      : []),
    ...(terms.length === 0 ? [] : [environment]),
    ...(statements.length === 0 ? ['export {}\n'] : statements.map(({ text }) => text)),
    ...helpersFor(terms.flatMap(({ helpers }) => helpers))
  ].join('\n')
}

/** It lets the module compile with and without @types/node. */
const environment = 'declare const process: { readonly env: Readonly<Record<string, string | undefined>> }\n'

function statement (
  { name, value, span: where, entries = [] }: ReadSetting,
  traced: Traced | undefined,
  comments: Comments,
  variables: readonly string[]
): string {
  const span = traced?.span?.span ?? where
  const { above, beside } = comments.around(span)
  const first = [...above, ...comments.opening(span), ...(beside === undefined ? [] : [beside])]
  const layout =
    traced === undefined ? literal(value, name, index => comments.around(entries[index])) : layoutOf(traced, comments)
  const rest = comments.within(span)
  // A type in so many words is what isolatedDeclarations asks for. `register` takes no setting that may be undefined.
  const start = `export const ${name}: ${types.has(name) ? `NonNullable<CorsSettings['${name}']>` : 'unknown'} = `
  const text = write(layout, start.length, rest)
  const before = typeof layout === 'string' ? rest : []
  return `${[...first, ...before, ...resolved(variables), `${start}${text}`].join('\n')}\n`
}

function layoutOf ({ term: { items, code } }: Traced, comments: Comments): Layout {
  if (items === undefined) return code
  return { open: '[', items: items.map(({ code, span }) => ({ ...comments.around(span), text: code })), close: ']' }
}

/** The empty list that django-configurations sets by itself: the file says nothing of it. */
function isDefault ({ name, value, span }: ReadSetting): boolean {
  return (
    name === 'SILENCED_SYSTEM_CHECKS' &&
    Array.isArray(value) &&
    value.length === 0 &&
    span?.source.text.includes(name) === false
  )
}

/** What each setting takes, as JSON Schema calls it. */
const types = new Map<string, unknown>(Object.entries(CorsSettings.properties).map(([name, { type }]) => [name, type]))
  .set('SILENCED_SYSTEM_CHECKS', 'array')

/** Whether a value is of the type that the setting takes. */
function fits (name: string, { kind }: Leaf): boolean {
  return kind === 'absent' || kind === 'raises' || !types.has(name) || types.get(name) === kind
}

/** What is said of a value that another environment might have made another. */
function resolved (variables: readonly string[]): string[] {
  if (variables.length === 0) return []
  const named = `${variables.slice(0, 3).join(', ')}${variables.length > 3 ? ` and ${variables.length - 3} more` : ''}`
  return [commentLine(`Resolved from ${named}, as the environment was when this file was written.`)]
}
