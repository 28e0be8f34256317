import { raise } from '../values/exceptions.js'
import { refuse, type Context } from '../values/values.js'
import { regexError } from './regex-pattern.js'

/** What takes the place of a match: texts, and the numbers of groups. */
export type Template = ReadonlyArray<string | number>

const controls: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\' }
const escapes = /\\(?:g<([^>\\]*)>|(0[0-7]{0,2}|[1-7][0-7]{2}|[1-9][0-9]?)|([^]?))/gu

/** Reads `\1`, `\g<name>`, `\n` and so on. */
export function readTemplate (text: string, groups: number, names: ReadonlyMap<string, number>, context: Context): Template {
  const template: Array<string | number> = []
  let at = 0
  context.spend(text.length)
  for (const found of text.matchAll(escapes)) {
    const [escape, name, digits, character] = found
    template.push(text.slice(at, found.index))
    at = found.index + escape.length
    if (name !== undefined) template.push(checked(named(name, names, context), groups))
    else if (digits !== undefined) template.push(numbered(digits, groups))
    else template.push(controls[character as string] ?? (/^[^a-zA-Z]/u.test(character as string) ? escape : raise(regexError)))
  }
  template.push(text.slice(at))
  return template
}

function named (name: string, names: ReadonlyMap<string, number>, context: Context): number {
  if (/^[0-9]+$/.test(name)) return Number(name)
  return names.get(name) ?? refuse(context, 'The pattern has no group of this name.')
}

/** Three digits are a character, and so is what begins with a zero; all else is a group. */
function numbered (digits: string, groups: number): string | number {
  if (!digits.startsWith('0') && digits.length < 3) return checked(Number(digits), groups)
  const code = Number.parseInt(digits, 8)
  return code > 0o377 ? raise(regexError) : String.fromCharCode(code)
}

function checked (group: number, groups: number): number {
  return group <= groups ? group : raise(regexError)
}

export function expand (template: Template, found: { readonly text: (group: number) => string | undefined }): string {
  return template.map(part => typeof part === 'number' ? found.text(part) ?? '' : part).join('')
}
