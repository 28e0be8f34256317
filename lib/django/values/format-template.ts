import { raise } from './exceptions.js'

/** One `{field!conversion:spec}` of a template, with the text before it. The last part may have no field. */
export interface Part {
  readonly literal: string
  readonly field: Field | undefined
}

export interface Field {
  readonly name: string
  readonly conversion: string
  readonly spec: string
}

/** Reads the template of `str.format`, part by part, as errors come only after what stands before them was looked up. */
export function * templateParts (template: string): Generator<Part, void, undefined> {
  let at = 0
  let literal = ''
  while (at < template.length) {
    const brace = nextOf(template, '{}', at)
    literal += template.slice(at, brace)
    if (brace === template.length) break
    const character = template.charAt(brace)
    if (template.charAt(brace + 1) === character) {
      literal += character
      at = brace + 2
    } else {
      // Python has written the text before a lone brace by then, which nobody can see.
      if (character === '}' || brace + 1 === template.length) raise('ValueError')
      const [field, end] = readField(template, brace + 1)
      yield { literal, field }
      literal = ''
      at = end
    }
  }
  if (literal !== '') yield { literal, field: undefined }
}

function readField (template: string, from: number): [field: Field, end: number] {
  const nameEnd = endOfName(template, from)
  const name = template.slice(from, nameEnd)
  if (template.charAt(nameEnd) === '}') return [{ name, conversion: '', spec: '' }, nameEnd + 1]
  let at = nameEnd + 1
  let conversion = ''
  if (template.charAt(nameEnd) === '!') {
    if (at === template.length) raise('ValueError')
    conversion = String.fromCodePoint(template.codePointAt(at) as number)
    at += conversion.length
    const next = template.charAt(at)
    if (next === '}') return [{ name, conversion, spec: '' }, at + 1]
    if (next !== ':') raise('ValueError')
    at++
  }
  const end = endOfSpec(template, at)
  return [{ name, conversion, spec: template.slice(at, end) }, end + 1]
}

/** Where a name ends: at a `}`, a `:` or a `!` that is not in brackets. */
function endOfName (template: string, from: number): number {
  let at = nextOf(template, '{}:![', from)
  while (template.charAt(at) === '[') at = nextOf(template, '{}:![', nextOf(template, ']', at))
  if (at === template.length || template.charAt(at) === '{') raise('ValueError')
  return at
}

/** Where the `}` is that belongs to the field. */
function endOfSpec (template: string, from: number): number {
  let depth = 1
  for (let at = from; at < template.length; at++) {
    if (template.charAt(at) === '{') depth++
    if (template.charAt(at) === '}') depth--
    if (depth === 0) return at
  }
  return raise('ValueError')
}

function nextOf (text: string, wanted: string, from: number): number {
  let at = from
  while (at < text.length && !wanted.includes(text.charAt(at))) at++
  return at
}
