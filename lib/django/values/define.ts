import { raise } from './exceptions.js'
import { PyNative, type Context, type Value } from './values.js'

/** The arguments in the order of the parameters; undefined where one was left out. */
export type Given = ReadonlyArray<Value | undefined>

export type Body = (given: Given, context: Context, rest: readonly Value[], others: ReadonlyMap<string, Value>) => Value

interface Shape {
  readonly names: readonly string[]
  readonly required: readonly boolean[]
  /** How many may be given by position. */
  readonly positional: number
  /** How many may only be given so. */
  readonly positionalOnly: number
  readonly takesRest: boolean
  readonly takesOthers: boolean
}

/**
 * A function of Python's. Its parameters are written as in Python, but for defaults, which are a question mark:
 * `'self / sep? maxsplit?'`, `'*iterables key? default?'`, `'self / *args **kwargs'`.
 */
export function native (name: string, parameters: string, body: Body, isMethod = false): PyNative {
  const shape = read(parameters)
  return new PyNative(name, (positional, keywords, context) => {
    const given = place(shape, positional, keywords)
    const rest = shape.takesRest ? positional.slice(shape.positional) : []
    const others = new Map([...keywords].filter(([keyword]) => !canBeNamed(shape, keyword)))
    if (!shape.takesOthers && others.size > 0) raise('TypeError')
    return body(given, context, rest, others)
  }, isMethod)
}

/** A method of a class of Python's: its first parameter is the object. */
export function method (name: string, parameters: string, body: Body): PyNative {
  return native(name, `self / ${parameters}`.trim(), body, true)
}

function read (parameters: string): Shape {
  const words = parameters.split(/\s+/).filter(word => word !== '')
  const star = words.findIndex(word => /^\*(?!\*)/.test(word))
  const isName = (word: string): boolean => /^\w/.test(word)
  const named = words.filter(isName)
  return {
    names: named.map(word => word.replace('?', '')),
    required: named.map(word => !word.endsWith('?')),
    positional: (star === -1 ? words : words.slice(0, star)).filter(isName).length,
    positionalOnly: words.includes('/') ? words.slice(0, words.indexOf('/')).filter(isName).length : 0,
    takesRest: star !== -1 && words[star] !== '*',
    takesOthers: words.some(word => word.startsWith('**'))
  }
}

function canBeNamed ({ names, positionalOnly }: Shape, keyword: string): boolean {
  return names.indexOf(keyword) >= positionalOnly
}

function place (shape: Shape, positional: readonly Value[], keywords: ReadonlyMap<string, Value>): Given {
  if (positional.length > shape.positional && !shape.takesRest) raise('TypeError')
  return shape.names.map((name, index) => {
    const byPosition = index < shape.positional ? positional[index] : undefined
    const byName = index >= shape.positionalOnly ? keywords.get(name) : undefined
    if (byPosition !== undefined && byName !== undefined) raise('TypeError')
    // Not `??`: null is None, a value like any other.
    const value = byPosition !== undefined ? byPosition : byName
    if (value === undefined && shape.required[index] === true) raise('TypeError')
    return value
  })
}
