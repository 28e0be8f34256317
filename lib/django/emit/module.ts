import { CorsSettings } from '../../settings/compiled.js'
import type { WrittenName } from '../../settings/names.js'
import { helpersFor } from '../terms/helpers.js'
import { wrap } from '../terms/term.js'
import { Comments } from './comments.js'
import { commentLine } from './comment-line.js'
import { write, type Layout } from './layout.js'
import { literal } from './literal.js'
import type { ReadSetting, ReadSettings } from './read-settings.js'
import { Traces, type Traced } from './trace.js'
import type { Leaf } from './tree.js'

/** The names of a settings.py that go into a settings.ts, as far as they can be exported. */
const isSetting = /^(?:CORS_[\p{ID_Continue}]*|SILENCED_SYSTEM_CHECKS)$/u

/**
 * A settings.ts, with the comments of the settings, and with reads of the environment where they can be written exactly.
 * Throws a TypeError for a value that no settings.py holds. `head` are the lines of a comment on top.
 */
export function emitModule ({ question, settings }: ReadSettings, head: readonly string[] = []): string {
  const traces = question === undefined ? undefined : new Traces(question)
  const comments = new Comments()
  const there = settings.filter(setting => isSetting.test(setting.name) && setting.value !== undefined && !isDefault(setting))
  // Some are there in other environments alone.
  const others = (traces?.names ?? []).filter(name => isSetting.test(name) && !there.some(setting => setting.name === name))
  const statements = [...there, ...others.map(name => ({ name, value: undefined }))].flatMap((setting: ReadSetting) => {
    const { name, value } = setting
    const traced = traces?.trace(name, value, leaf => fits(name, leaf))
    if (traced === undefined && value === undefined) return []
    const variables = traced === undefined ? traces?.variablesOf(name) ?? [] : []
    return [{ text: statement({ ...setting, ...traced?.place !== undefined && { place: traced.place.place } }, traced, comments, variables), helpers: traced?.term.helpers ?? [] }]
  })
  const texts = statements.map(({ text }) => text)
  const helpers = helpersFor(statements.flatMap(({ helpers }) => helpers))
  return [
    ...head.length === 0 ? [] : [head.map(line => `${commentLine(line)}\n`).join('')],
    ...texts.some(text => text.includes(check)) ? ["import type { CorsSettings } from 'fastify-cors-headers'\n"] : [],
    ...[...texts, ...helpers].some(text => text.includes('process.env')) ? [environment] : [],
    ...texts.length === 0 ? ['export {}\n'] : texts,
    ...helpers
  ].join('\n')
}

/** It lets the module compile with and without @types/node. */
const environment = 'declare const process: { readonly env: Readonly<Record<string, string | undefined>> }\n'

/** It makes the compiler compare a value with what the setting takes. */
const check = ' satisfies CorsSettings['

function statement ({ name, value, place, entries = [] }: ReadSetting, traced: Traced | undefined, comments: Comments, variables: readonly string[]): string {
  const { above, beside } = comments.around(place)
  const first = [...above, ...comments.opening(place), ...beside === undefined ? [] : [beside]]
  const layout = traced === undefined ? literal(value, name, index => comments.around(entries[index])) : layoutOf(traced, comments)
  const rest = comments.within(place)
  const start = `export const ${name} = `
  const [last, text] = typeof layout === 'string' ? [rest, layout] : [[], write({ ...layout, rest }, start.length)]
  const known = name === 'SILENCED_SYSTEM_CHECKS' || name in CorsSettings.properties
  const lines = [...first, ...last, ...resolved(variables), `${start}${text}${known ? `${check}'${name}']` : ''}`]
  return `${lines.join('\n')}\n`
}

function layoutOf ({ term }: Traced, comments: Comments): Layout {
  if (term.items === undefined) return wrap(term)
  return { open: '[', items: term.items.map(({ code, place }) => ({ ...comments.around(place), content: code })), close: ']' }
}

/** The empty list that django-configurations sets by itself: the file says nothing of it. */
function isDefault ({ name, value, place }: ReadSetting): boolean {
  return name === 'SILENCED_SYSTEM_CHECKS' && Array.isArray(value) && value.length === 0 && place?.source.text.includes(name) === false
}

/** Whether a value is of the type that the setting takes. */
function fits (name: string, { kind }: Leaf): boolean {
  if (kind === 'absent' || kind === 'raises') return true
  if (name === 'SILENCED_SYSTEM_CHECKS') return kind === 'list'
  if (!(name in CorsSettings.properties)) return true
  const { type } = CorsSettings.properties[name as WrittenName]
  return kind === { array: 'list', boolean: 'boolean', string: 'text' }[String(type)]
}

/** What is said of a value that another environment might have made another. */
function resolved (variables: readonly string[]): string[] {
  if (variables.length === 0) return []
  const named = `${variables.slice(0, 3).join(', ')}${variables.length > 3 ? ` and ${variables.length - 3} more` : ''}`
  return [commentLine(`Resolved from ${named}, as the environment was when this file was written.`)]
}
