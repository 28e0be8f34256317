import { asIndex } from './classes.js'
import { raise } from './exceptions.js'
import { spendTexts, unfit } from './known.js'
import { PyNative, PyStr, refuse, type Context, type Value } from './values.js'

/** The arguments in the order of the parameters; undefined where one was left out. */
export type Given = ReadonlyArray<Value | undefined>

/** The same, where it is known how the parameters are written. */
type GivenTo<Parameters extends string> = string extends Parameters
  ? Given
  : Parameters extends `${infer First} ${infer Rest}`
    ? readonly [...One<First>, ...GivenTo<Rest>]
    : One<Parameters>

type One<Word extends string> = Word extends '' | '/' | `*${string}`
  ? readonly []
  : Word extends `${string}${'?' | '!'}` ? readonly [Value | undefined] : readonly [Value]

export type Body<Parameters extends string = string> = (
  given: GivenTo<Parameters>, context: Context, rest: readonly Value[], others: ReadonlyMap<string, Value>
) => Value

/**
 * A function of Python's. Its parameters are written as in Python, but for defaults, which are a question mark, and a
 * `!` after those that are refused: `'self / sep? maxsplit?'`, `'*iterables key! default?'`, `'self / *args **kwargs'`.
 */
export function native<Parameters extends string> (
  name: string, parameters: Parameters, body: Body<Parameters>, isMethod = false
): PyNative {
  // Few of the functions of Python's are called by a program.
  let signature: ReturnType<typeof readSignature> | undefined
  return new PyNative(name, (positional, keywords, context) => {
    signature ??= readSignature(parameters)
    const { named, positionals, nameless, takesRest, takesOthers, canBeNamed } = signature
    const others = new Map([...keywords].filter(([keyword]) => !canBeNamed.has(keyword)))
    if ((positional.length > positionals && !takesRest) || (others.size > 0 && !takesOthers)) raise('TypeError')
    const given = named.map(([, parameter = '', mark], index) => {
      const byPosition = index < positionals ? positional[index] : undefined
      const byName = index >= nameless ? keywords.get(parameter) : undefined
      // Not `??`: null is None, a value like any other.
      const value = byPosition !== undefined ? byPosition : byName
      if (value === undefined ? mark === '' : byPosition !== undefined && byName !== undefined) raise('TypeError')
      if (value !== undefined && mark === '!') {
        refuse(context, `The argument \`${parameter}\` of ${name}() is not supported here.`)
      }
      return value
    })
    spendTexts(given, context)
    return body(given as unknown as GivenTo<Parameters>, context, positional.slice(positionals), others)
  }, isMethod)
}

function readSignature (parameters: string) {
  const words = parameters.split(/\s+/).filter(word => word !== '')
  const before = (mark: number): number => words.slice(0, Math.max(mark, 0)).filter(word => /^\w/.test(word)).length
  const star = words.findIndex(word => /^\*(?!\*)/.test(word))
  const named = words.filter(word => /^\w/.test(word)).map(word => /^(\w+)(.?)$/.exec(word) as unknown as string[])
  /** How many may be given by position, and how many by position alone. */
  const [positionals, nameless] = [before(star === -1 ? words.length : star), before(words.lastIndexOf('/'))]
  const [takesRest, takesOthers] = [star !== -1 && words[star] !== '*', words.some(word => word.startsWith('**'))]
  const canBeNamed = new Set(named.slice(nameless).map(([, parameter]) => parameter))
  return { named, positionals, nameless, takesRest, takesOthers, canBeNamed }
}

/** A method of a class of Python's: its first parameter is the object. */
export function method<Parameters extends string> (
  name: string, parameters: Parameters, body: Body<`self / ${Parameters}`>
): PyNative {
  return native(name, `self / ${parameters}`, body, true)
}

/** Makes methods of a kind of object. Before a `/`, or without one, all is by position. The body may return nothing. */
export function methodsOf<Self extends Value> (kind: abstract new (...given: never[]) => Self) {
  return <Parameters extends string>(name: string, parameters: Parameters, body: (
    self: Self, given: GivenTo<Parameters>, context: Context, rest: readonly Value[], others: ReadonlyMap<string, Value>
  ) => Value | void): PyNative => {
    const all: string = parameters.startsWith('/') ? `self ${parameters}` : `self ${parameters} /`
    return native(name, all, ([self, ...given], context, rest, others) => {
      const object = self instanceof kind ? self : unfit(context, self as Value)
      return body(object, given as unknown as GivenTo<Parameters>, context, rest, others) ?? null
    }, true)
  }
}

export function textArgument (value: Value | undefined, context: Context): string {
  return value instanceof PyStr ? value.text : unfit(context, value as Value)
}

/** How often at most; a negative number means no limit. */
export function mostArgument (value: Value | undefined, context: Context): number {
  const most = value === undefined ? -1n : asIndex(value, context)
  if (BigInt.asIntN(64, most) !== most) raise('OverflowError')
  return most < 0n ? Infinity : Number(most)
}
