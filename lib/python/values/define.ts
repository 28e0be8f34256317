import { CannotKnow } from '../problem.js'
import { raise } from './exceptions.js'
import { PyInstance, PyNative, PyStr, UnknownValue, refuse, type Context, type Value } from './values.js'

/** The arguments in the order of the parameters; undefined where one was left out. */
export type Given = ReadonlyArray<Value | undefined>

export type Body = (given: Given, context: Context, rest: readonly Value[], others: ReadonlyMap<string, Value>) => Value

interface Shape {
  readonly names: readonly string[]
  /** The mark after the name: a parameter without one is required, one with `!` is refused. */
  readonly marks: readonly string[]
  /** How many may be given by position. */
  readonly positional: number
  /** How many may only be given so. */
  readonly positionalOnly: number
  readonly takesRest: boolean
  readonly takesOthers: boolean
}

/**
 * A function of Python's. Its parameters are written as in Python, but for defaults, which are a question mark, and a
 * `!` after those that are refused: `'self / sep? maxsplit?'`, `'*iterables key! default?'`, `'self / *args **kwargs'`.
 */
export function native (name: string, parameters: string, body: Body, isMethod = false): PyNative {
  const shape = read(parameters)
  return new PyNative(name, (positional, keywords, context) => {
    const given = bind(name, shape, positional, keywords, context)
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
    names: named.map(word => word.replace(/[?!]$/, '')),
    marks: named.map(word => word.replace(/^\w+/, '')),
    positional: (star === -1 ? words : words.slice(0, star)).filter(isName).length,
    positionalOnly: words.includes('/') ? words.slice(0, words.indexOf('/')).filter(isName).length : 0,
    takesRest: star !== -1 && words[star] !== '*',
    takesOthers: words.some(word => word.startsWith('**'))
  }
}

function canBeNamed ({ names, positionalOnly }: Shape, keyword: string): boolean {
  return names.indexOf(keyword) >= positionalOnly
}

function bind (
  callee: string, shape: Shape, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Given {
  if (positional.length > shape.positional && !shape.takesRest) raise('TypeError')
  return shape.names.map((name, index) => {
    const byPosition = index < shape.positional ? positional[index] : undefined
    const byName = index >= shape.positionalOnly ? keywords.get(name) : undefined
    if (byPosition !== undefined && byName !== undefined) raise('TypeError')
    // Not `??`: null is None, a value like any other.
    const value = byPosition !== undefined ? byPosition : byName
    if (value === undefined && shape.marks[index] === '') raise('TypeError')
    if (value !== undefined && shape.marks[index] === '!') {
      refuse(context, `The argument \`${name}\` of ${callee}() is not followed here.`)
    }
    return value
  })
}

/** A method of a class of Python's whose parameters can only be given by position, as most can. */
export function positionalMethod (name: string, parameters: string, body: Body): PyNative {
  return native(name, `self ${parameters} /`, body, true)
}

/**
 * Methods that Python has and that are not read: to lack them would be an AttributeError, which a program can catch.
 */
export function refusedMethods (type: string, names: string): PyNative[] {
  return names.split(' ').map(name => new PyNative(name, (_, __, context) =>
    refuse(context, `The method \`${name}\` of ${type} is not read.`), true))
}

/** For an argument that is of none of the types that are right: an object of the file's may be of a subclass. */
export function wrongType (value: Value | undefined, context: Context): never {
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  if (value instanceof PyInstance) {
    refuse(context, `What Python makes of an object of ${value.type.name} here is not known.`)
  }
  return raise('TypeError')
}

export function textArgument (value: Value | undefined, context: Context): string {
  return value instanceof PyStr ? value.text : wrongType(value, context)
}

export function strArgument (value: Value | undefined, context: Context): PyStr {
  return value instanceof PyStr ? value : wrongType(value, context)
}

export function integerArgument (value: Value | undefined, context: Context): bigint {
  if (typeof value === 'boolean') return BigInt(value)
  return typeof value === 'bigint' ? value : wrongType(value, context)
}

/** How often at most; a negative number is no bound. */
export function mostArgument (value: Value | undefined, context: Context): number {
  const most = value === undefined ? -1n : integerArgument(value, context)
  if (BigInt.asIntN(64, most) !== most) raise('OverflowError')
  return most < 0n ? Infinity : Number(most)
}
