import { CorsSettings } from '../../settings/compiled.js'
import type { Question } from '../explore.js'
import type { DjangoSettings } from '../load.js'
import type { ReadSetting } from '../settings.js'
import type { Term } from '../../python/terms.js'
import { Comments, commentLine } from './comments.js'
import { helpersFor } from './helpers.js'
import { type Layout, literal, write } from './literal.js'
import { Traces } from './trace.js'

/** Settings that were read, and what is needed to read them again, to keep reads of the environment. */
interface ToEmit {
  /** Undefined where a real Python was asked. */
  readonly question?: Question | undefined
  readonly settings: readonly Setting[]
}

type Setting = Pick<ReadSetting, 'name' | 'value'> & { [K in 'span' | 'entries']?: ReadSetting[K] | undefined }

/**
 * Returns the text of a TypeScript module that exports settings of loadDjangoSettings: the CORS_ settings and
 * SILENCED_SYSTEM_CHECKS, as values whose types the compiler checks. The command `port` also keeps comments and reads
 * of the environment.
 *
 * @throws {TypeError} for a value that a settings.py cannot contain.
 */
export function emitTypeScript (settings: DjangoSettings): string {
  return emitModule({ settings: Object.entries(settings).map(([name, value]) => ({ name, value })) })
}

/** The names of a settings.py that go into a settings.ts, as far as they can be exported. */
const isSetting = /^(?:CORS_[\p{ID_Continue}]*|SILENCED_SYSTEM_CHECKS)$/u

/**
 * A settings.ts, with the comments of the settings, and with reads of the environment where they can be written
 * exactly. Throws a TypeError for a value that a settings.py cannot contain. `head` are the lines of a comment on top.
 */
export function emitModule ({ question, settings }: ToEmit, head: readonly string[] = []): string {
  const traces = question === undefined ? undefined : new Traces(question)
  const spans = traces?.spans()
  const comments = new Comments()
  const there = settings.filter(each => isSetting.test(each.name) && each.value !== undefined && !isDefault(each))
  // Some are there in other environments alone.
  const others = [...spans?.keys() ?? []]
    .filter(name => isSetting.test(name) && !there.some(setting => setting.name === name))
  const terms: Term[] = []
  const names: string[] = []
  const statements = [...there, ...others.map(name => ({ name, value: undefined }))].flatMap((setting: Setting) => {
    const { name, value } = setting
    const term = traces?.trace(name, kind => ['absent', 'raises', types.get(name) ?? kind].includes(kind))
    if (term === undefined && value === undefined) return []
    names.push(name)
    if (term === undefined) return statement(setting, undefined, comments, traces?.variablesOf(name) ?? [])
    terms.push(term)
    return statement({ ...setting, span: spans?.get(name) ?? setting.span }, term, comments, [])
  })
  return [
    ...head.length === 0 ? [] : [head.map(line => `${commentLine(line)}\n`).join('')],
    ...names.some(name => types.has(name)) ? ["import type { CorsSettings } from 'fastify-cors-headers'\n"] : [],
    ...terms.length === 0 ? [] : [environment],
    ...statements.length === 0 ? [...resolved(traces?.variablesOf('') ?? []), 'export {}\n'] : statements,
    ...helpersFor(terms.map(({ code }) => code).join('\n'))
  ].join('\n')
}

/** It lets the module compile with and without @types/node. */
const environment = 'declare const process: { readonly env: Readonly<Record<string, string | undefined>> }\n'

function statement (
  { name, value, span, entries = [] }: Setting, term: Term | undefined, comments: Comments, variables: readonly string[]
): string {
  const { above, beside } = comments.around(span)
  const layout = term === undefined
    ? literal(value, name, index => comments.around(entries[index]))
    : layoutOf(term, comments)
  const rest = comments.within(span)
  // isolatedDeclarations requires an explicit type. `register` takes no setting that may be undefined.
  const start = `export const ${name}: ${types.has(name) ? `NonNullable<CorsSettings['${name}']>` : 'unknown'} = `
  const first = [...above, ...beside === undefined ? [] : [beside], ...typeof layout === 'string' ? rest : []]
  return `${[...first, ...resolved(variables), `${start}${write(layout, start.length, rest)}`].join('\n')}\n`
}

function layoutOf ({ items, code }: Term, comments: Comments): Layout {
  if (items === undefined) return code
  return { open: '[', items: items.map(({ code, span }) => ({ ...comments.around(span), text: code })), close: ']' }
}

/** The empty list that django-configurations sets by itself: the file says nothing of it. */
function isDefault ({ name, value, span }: Setting): boolean {
  const isEmpty = Array.isArray(value) && value.length === 0
  return name === 'SILENCED_SYSTEM_CHECKS' && isEmpty && span?.source.text.includes(name) === false
}

/** What each setting takes, as JSON Schema calls it. */
const types = new Map<string, unknown>(Object.entries(CorsSettings.properties).map(([name, { type }]) => [name, type]))
  .set('SILENCED_SYSTEM_CHECKS', 'array')

/** What is said of a value that another environment might have made another. */
function resolved (variables: readonly string[]): string[] {
  if (variables.length === 0) return []
  const named = `${variables.slice(0, 3).join(', ')}${variables.length > 3 ? ` and ${variables.length - 3} more` : ''}`
  return [commentLine(`Resolved from ${named}, as the environment was when this file was written.`)]
}
