import { PyIterator, PyList, PyStr, PyTuple, type Context, type Value } from '../values/values.js'
import { made, textOf } from './arguments.js'
import { Found, matchOf, Points } from './regex-match.js'
import { allOf, firstOf, type Compiled } from './regex-pattern.js'

/** A pattern, and the text that it searches. */
export class Subject {
  readonly pattern: Compiled
  readonly text: PyStr
  readonly points: Points
  readonly #object: Value
  readonly #context: Context
  readonly #names: ReadonlyMap<string, number>

  /** `object`: what the attribute `re` of a match gives. */
  constructor (pattern: Compiled, object: Value, text: Value | undefined, context: Context) {
    this.#names = pattern.search(context).names
    this.pattern = pattern
    this.text = text instanceof PyStr ? text : made(textOf(text, context), context)
    this.points = new Points(this.text.text)
    this.#object = object
    this.#context = context
  }

  /** `search`, `match` or `fullmatch`. */
  first (where: 'search' | 'match' | 'fullmatch'): Value {
    const spans = firstOf(this.pattern, this.text.text, where, this.#context)
    return spans === undefined ? null : this.object(this.#found(spans))
  }

  /** The matches, one after the other. */
  * each (most = Infinity): Generator<Found, void, undefined> {
    let left = most
    const all = allOf(this.pattern, this.text.text, this.#context)
    while (left-- > 0) {
      const spans = all.next().value
      if (spans === undefined) return
      yield this.#found(spans)
    }
  }

  /** A match as Python has it. */
  object (found: Found): Value {
    return matchOf(found, this.#object, this.text)
  }

  #found (spans: readonly number[]): Found {
    this.#context.spend(spans.length)
    return new Found(this.points, spans, this.#names)
  }
}

export function findAll (subject: Subject, context: Context): Value {
  const none = new PyStr('')
  return new PyList(Array.from(subject.each(), found => {
    if (found.groups === 0) return found.value(0, none, context)
    return found.groups === 1 ? found.value(1, none, context) : new PyTuple(found.values(none, context))
  }))
}

export function findIterator (subject: Subject): Value {
  return new PyIterator('callable_iterator', objects(subject))
}

function * objects (subject: Subject): Generator<Value, void, undefined> {
  for (const found of subject.each()) yield subject.object(found)
}

/** The pieces between the matches, with what the groups hold in between. */
export function split (subject: Subject, most: number, context: Context): Value {
  const pieces: Value[] = []
  let start = 0
  for (const found of subject.each(most)) {
    const [from, to] = found.span(0)
    pieces.push(made(subject.points.slice(start, from), context), ...found.values(null, context))
    start = to
  }
  return new PyList([...pieces, made(subject.points.slice(start, subject.points.length), context)])
}
