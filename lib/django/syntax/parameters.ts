import type { Expression, Parameter, Parameters } from './ast.js'
import type { Cursor } from './cursor.js'
import { expression, starred } from './expressions.js'

/** The parameters of a `def`, with their parentheses. */
export function functionParameters (cursor: Cursor): Parameters {
  const from = cursor.from
  cursor.expect('(')
  const list = parameterList(cursor, ')', true)
  cursor.expect(')')
  return { list, from, to: cursor.to }
}

/** The parameters of a lambda, up to its colon. */
export function lambdaParameters (cursor: Cursor): Parameters {
  const from = cursor.from
  const list = parameterList(cursor, ':', false)
  return { list, from, to: list.length === 0 ? from : cursor.to }
}

function parameterList (cursor: Cursor, closing: string, hasAnnotations: boolean): Parameter[] {
  const reader = new ParameterReader(cursor, hasAnnotations)
  while (!cursor.is(closing)) {
    reader.next()
    if (!cursor.take(',')) break
  }
  return reader.finish()
}

class ParameterReader {
  readonly #cursor: Cursor
  readonly #hasAnnotations: boolean
  readonly #list: Parameter[] = []
  readonly #names = new Set<string>()
  #stage: 'positional' | 'keyword' | 'closed' = 'positional'
  #hasSlash = false
  #hasDefault = false
  #starNeedsName = false

  constructor (cursor: Cursor, hasAnnotations: boolean) {
    this.#cursor = cursor
    this.#hasAnnotations = hasAnnotations
  }

  next (): void {
    const cursor = this.#cursor
    const from = cursor.from
    if (this.#stage === 'closed') cursor.unexpected('no parameter may follow the ** one')
    if (cursor.take('**')) {
      if (this.#starNeedsName) cursor.unexpected('a bare * needs a named parameter behind it')
      this.#stage = 'closed'
      this.#add(from, 'kwargs', false)
    } else if (cursor.is('*')) this.#star(from)
    else if (cursor.is('/')) this.#slash()
    else this.#plain(from)
  }

  finish (): Parameter[] {
    if (this.#starNeedsName) this.#cursor.unexpected('a bare * needs a named parameter behind it')
    return this.#list
  }

  #star (from: number): void {
    const cursor = this.#cursor
    if (this.#stage !== 'positional') cursor.unexpected('there can be one * only')
    cursor.next()
    this.#stage = 'keyword'
    if (cursor.is(',')) this.#starNeedsName = true
    else this.#add(from, 'args', false)
  }

  #slash (): void {
    if (this.#stage !== 'positional' || this.#hasSlash || this.#list.length === 0) this.#cursor.unexpected('a / must follow the positional parameters')
    this.#cursor.next()
    this.#hasSlash = true
    for (const [index, parameter] of this.#list.entries()) this.#list[index] = { ...parameter, kind: 'positional-only' }
  }

  #plain (from: number): void {
    this.#starNeedsName = false
    const added = this.#add(from, this.#stage === 'positional' ? 'plain' : 'keyword-only', true)
    if (this.#stage !== 'positional') return
    if (added.default === undefined && this.#hasDefault) this.#cursor.fail('a parameter without a default follows one with a default', added)
    this.#hasDefault ||= added.default !== undefined
  }

  #add (from: number, kind: Parameter['kind'], mayDefault: boolean): Parameter {
    const cursor = this.#cursor
    const name = cursor.name()
    if (this.#names.has(name)) cursor.fail(`the parameter ${name} is there twice`, { from, to: cursor.to })
    this.#names.add(name)
    let annotation: Expression | undefined
    if (this.#hasAnnotations && cursor.take(':')) annotation = (kind === 'args' ? starred(cursor) : undefined) ?? expression(cursor)
    const value = mayDefault && cursor.take('=') ? expression(cursor) : undefined
    const added = { name, kind, default: value, annotation, from, to: cursor.to }
    this.#list.push(added)
    return added
  }
}
