import { compileCharSet, type CompiledCharSet } from './compiled-char-set.js'
import type { Node, Place } from './syntax.js'

/** As many characters of a set as come, if they are neither too few nor too many. */
interface Run {
  readonly set: CompiledCharSet
  readonly min: number
  readonly max: number
}

/**
 * A regex that needs no automaton: a text at the start, one at the end, runs in between. One whose length is not fixed
 * is followed by characters that are not of its set, or by the end: so wherever a match is, the run goes on for as
 * long as it can, and there is one way only to read a text. One pass, which never goes back, therefore finds what any
 * engine would find, in time that is linear in the text, whatever the text is.
 */
export interface Shape {
  readonly prefix: string
  readonly runs: readonly Run[]
  /** Empty unless the end is asked for. */
  readonly suffix: string
  readonly end: 'anywhere' | 'end' | 'endNewline'
}

/** More alternatives than this are RE2's. */
const MAX_SHAPES = 16
const NEWLINE = 0x0a

export function matchesShape (shape: Shape, text: string): boolean {
  const { length } = text
  if (fits(shape, text, length)) return true
  // Python's `$` is before a newline at the end, too.
  return shape.end === 'endNewline' && text.charCodeAt(length - 1) === NEWLINE && fits(shape, text, length - 1)
}

function fits ({ prefix, runs, suffix, end }: Shape, text: string, length: number): boolean {
  const last = length - suffix.length
  let position = prefix.length
  if (position > last || !text.startsWith(prefix) || (suffix !== '' && !text.endsWith(suffix, length))) return false
  for (const { set, min, max } of runs) {
    const { ascii } = set
    const most = min === max ? max : Infinity
    let count = 0
    while (position < last && count < most) {
      const unit = text.charCodeAt(position)
      if (unit < 0x80) {
        if (ascii[unit] === 0) break
        position++
      } else {
        const code = text.codePointAt(position)!
        if (!set.has(code)) break
        position += code > 0xffff ? 2 : 1
      }
      count++
    }
    if (count < min || count > max) return false
  }
  return end === 'anywhere' || position === last
}

/** The shapes of which a text must have one. Undefined for what is not plain. */
export function shapesOf (node: Node): Shape[] | undefined {
  const shapes = expand(node)?.map(makeShape)
  return shapes?.every(shape => shape !== undefined) === true ? shapes : undefined
}

type Item = Run | Place

/** The sequences that a node stands for. */
function expand (node: Node): Item[][] | undefined {
  switch (node.type) {
    case 'set': return [[{ set: compileCharSet(node.set), min: 1, max: 1 }]]
    case 'place': return [[node.place]]
    case 'choice': return node.items.map(expand).reduce((all, some) => all && some && bounded([...all, ...some]))
    case 'sequence': return expandSequence(node.items)
    case 'repeat': {
      const { body, min, max } = node
      if (body.type === 'set') return [[{ set: compileCharSet(body.set), min, max }]]
      const once = min === 0 && max === 1 ? expand(body) : undefined
      return once && bounded([...once, []])
    }
    default: return undefined
  }
}

function expandSequence (nodes: readonly Node[]): Item[][] | undefined {
  let all: Item[][] = [[]]
  for (const node of nodes) {
    const some = expand(node)
    if (some === undefined || all.length * some.length > MAX_SHAPES) return undefined
    if (some.length > 1) all = all.flatMap(before => some.map(after => [...before, ...after]))
    else for (const before of all) for (const item of some[0]!) before.push(item)
  }
  return all
}

const bounded = (all: Item[][]): Item[][] | undefined => all.length <= MAX_SHAPES ? all : undefined

function makeShape (items: Item[]): Shape | undefined {
  takeWhile(items, item => item === 'start')
  const ends: Place[] = []
  for (let last = items.at(-1); last === 'end' || last === 'endNewline'; last = items.at(-1)) {
    ends.push(last)
    items.pop()
  }
  const runs = items.filter(item => typeof item !== 'string')
  if (runs.length < items.length) return undefined
  const end = ends.includes('end') ? 'end' : ends.length > 0 ? 'endNewline' : 'anywhere'
  if (end === 'anywhere') trim(runs)
  const prefix = takeText(runs).join('')
  const suffix = end === 'anywhere' ? '' : takeText(runs.reverse()).reverse().join('')
  if (end !== 'anywhere') runs.reverse()
  return runs.every((_, index) => isDistinct(runs, index)) ? { prefix, runs, suffix, end } : undefined
}

/** Where nothing has to follow, the last run has as few characters as may be. */
function trim (runs: Run[]): void {
  for (let last = runs.pop(); last !== undefined; last = runs.pop()) {
    if (last.min === 0) continue
    runs.push({ ...last, max: last.min })
    return
  }
}

/** Takes away the first runs, as far as they are known to the letter. */
function takeText (runs: Run[]): string[] {
  const known = takeWhile(runs, ({ set, min, max }) => set.only !== undefined && min === max)
  return known.map(({ set, min }) => set.only!.repeat(min))
}

function takeWhile<Value> (values: Value[], test: (value: Value) => boolean): Value[] {
  const end = values.findIndex(value => !test(value))
  return values.splice(0, end < 0 ? values.length : end)
}

/** Whether a run has one length only, whatever the text. */
function isDistinct (runs: readonly Run[], index: number): boolean {
  const { set, min, max } = runs[index]!
  if (min === max) return true
  for (let next = index + 1; next < runs.length; next++) {
    if (!set.excludes(runs[next]!.set)) return false
    if (runs[next]!.min > 0) break
  }
  return true
}
