import { emitSet } from './emit-set.js'
import type { Regular } from './syntax.js'

/** RE2 takes no repetition count above this, nor nested ones whose product is. */
const MAX_COUNT = 1000

const PLACES = { start: '\\A', lineStart: '(?m:^)', end: '\\z', lineEnd: '(?m:$)' } as const

interface Emitted {
  readonly text: string
  /** The greatest product of nested repetition counts. */
  readonly count: number
}

/** The pattern as RE2 reads it. */
export function emitRe2 (node: Regular): string {
  return emit(node).text
}

function write (codePoint: number): string {
  return `\\x{${codePoint.toString(16)}}`
}

function emit (node: Regular): Emitted {
  switch (node.type) {
    case 'set':
      return { text: emitSet(node.set, write), count: 1 }
    case 'place':
      return { text: PLACES[node.place], count: 1 }
    case 'boundary':
      return { text: node.negated ? '\\B' : '\\b', count: 1 }
    case 'sequence':
      return join(node.items, '')
    case 'choice': {
      const { text, count } = join(node.items, '|')
      return { text: `(?:${text})`, count }
    }
    case 'repeat': {
      const body = emit(node.body)
      const text = node.body.type === 'set' ? body.text : `(?:${body.text})`
      return emitRepeat({ text, count: body.count }, node.min, node.max)
    }
  }
}

function join (nodes: readonly Regular[], separator: string): Emitted {
  let text = ''
  let count = 1
  for (const [index, node] of nodes.entries()) {
    const emitted = emit(node)
    text += index === 0 ? emitted.text : separator + emitted.text
    if (emitted.count > count) count = emitted.count
  }
  return { text, count }
}

/** Greedy or lazy is all the same to a mere verdict. */
function emitRepeat (body: Emitted, min: number, max: number): Emitted {
  const { text, count } = body
  if (min === 0 && max === Infinity) return { text: `${text}*`, count }
  if (min === 1 && max === Infinity) return { text: `${text}+`, count }
  if (min === 0 && max === 1) return { text: `${text}?`, count }
  const chunk = Math.max(1, Math.floor(MAX_COUNT / count))
  let result = times(text, min, chunk, number => `{${number}}`)
  if (max === Infinity) result += `${text}*`
  else result += times(text, max - min, chunk, number => `{0,${number}}`)
  return { text: result, count: Math.min(Math.max(min, max === Infinity ? 1 : max - min), chunk) * count }
}

/** `total` repetitions as a row of repetitions of at most `chunk`. */
function times (text: string, total: number, chunk: number, counted: (number: number) => string): string {
  const whole = Math.floor(total / chunk)
  const rest = total % chunk
  return (text + counted(chunk)).repeat(whole) + (rest > 0 ? text + counted(rest) : '')
}
