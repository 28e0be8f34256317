import { CorsSettings } from '../../settings/compiled.js'
import { Comments } from './comments.js'
import { commentLine } from './comment-line.js'
import { helpersFor } from './helpers.js'
import { write } from './layout.js'
import { literal } from './literal.js'
import { Names } from './names.js'
import type { ReadSetting, ReadSettings } from './read-settings.js'
import { Reads } from './reads.js'
import { translateSetting, type Translated } from './setting.js'

/** The names of a settings.py that go into a settings.ts, as far as they can be exported. */
const isSetting = /^(?:CORS_[\p{ID_Continue}]*|SILENCED_SYSTEM_CHECKS)$/u

/**
 * A settings.ts, with the comments of the settings, and with reads of the environment where they can be written exactly.
 * Throws a TypeError for a value that no settings.py holds. `head` are the lines of a comment on top.
 */
export function emitModule ({ files, settings }: ReadSettings, head: readonly string[] = []): string {
  const names = new Names(files)
  const reads = new Reads(files, names)
  const comments = new Comments()
  const statements = settings.filter(({ name, value }) => isSetting.test(name) && value !== undefined).map(setting => {
    const translated = translateSetting(setting.name, names)
    return { text: statement(setting, translated, comments, reads), helpers: translated?.helpers ?? [] }
  })
  const texts = statements.map(({ text }) => text)
  return [
    ...head.length === 0 ? [] : [head.map(line => `${commentLine(line)}\n`).join('')],
    ...texts.some(text => text.includes(check)) ? ["import type { CorsSettings } from 'fastify-cors-headers'\n"] : [],
    ...texts.length === 0 ? ['export {}\n'] : texts,
    ...helpersFor(statements.flatMap(({ helpers }) => helpers))
  ].join('\n')
}

/** It makes the compiler compare a value with what the setting takes. */
const check = ' satisfies CorsSettings['

function statement ({ name, value, place, entries = [] }: ReadSetting, translated: Translated | undefined, comments: Comments, reads: Reads): string {
  const { above, beside } = comments.around(place)
  const first = [...above, ...comments.opening(place), ...beside === undefined ? [] : [beside]]
  const layout = translated?.layout(comments) ?? literal(value, name, index => comments.around(entries[index]))
  const rest = comments.within(place)
  const start = `export const ${name} = `
  const [last, text] = typeof layout === 'string' ? [rest, layout] : [[], write({ ...layout, rest }, start.length)]
  const known = name === 'SILENCED_SYSTEM_CHECKS' || name in CorsSettings.properties
  const lines = [...first, ...last, ...translated === undefined ? resolved(reads.of(name)) : [], `${start}${text}${known ? `${check}'${name}']` : ''}`]
  return `${lines.join('\n')}\n`
}

/** What is said of a value that another environment might have made another. */
function resolved (reads: readonly string[]): string[] {
  if (reads.length === 0) return []
  const named = `${reads.slice(0, 3).join(', ')}${reads.length > 3 ? ` and ${reads.length - 3} more` : ''}`
  return [commentLine(`Resolved from ${named}, as the environment was when this file was written.`)]
}
