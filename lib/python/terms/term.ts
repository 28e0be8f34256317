import { CannotKnow, type Reason } from '../problem.js'
import { Source, type SourceSpan } from '../../text/source.js'
import { textLiteral } from './text-literal.js'
import type { Term } from './types.js'

export type { Term, World } from './types.js'

/** A text that is used twice is written twice, and so on. */
const longest = 10_000

/** The evaluator knows better. */
const nowhere = { source: new Source('', ''), from: 0, to: 0 }

type Options = Partial<Pick<Term, 'isAtom' | 'helpers' | 'variables' | 'isFolded' | 'isOfEntry' | 'items' | 'opposite'>>

/** A term made of others. `write` gets their code, in parentheses where it needs them, and `run` their values. */
export function compose (
  parts: readonly Term[], write: (...codes: string[]) => string, run: (...values: never[]) => unknown, options?: Options
): Term {
  const valueIn: Term['run'] = world => run(...parts.map(part => part.run(world)) as never[])
  return makeTerm(parts, write(...parts.map(wrap)), valueIn, options)
}

/** The same of one that asks more of the world than its parts do. */
export function makeTerm (
  parts: readonly Term[], code: string, run: Term['run'], { helpers = [], variables = [], ...options }: Options = {}
): Term {
  const term = {
    code,
    isAtom: true,
    variables: union(...parts.map(part => part.variables), variables),
    helpers: union(...parts.map(part => part.helpers), helpers),
    isFolded: false,
    isOfEntry: parts.some(part => part.isOfEntry),
    ...options,
    run
  }
  if (code.length > longest) throw cannotSay(term, nowhere)
  return term
}

export function wrap ({ code, isAtom }: Pick<Term, 'code' | 'isAtom'>): string {
  return isAtom ? code : `(${code})`
}

/** The opposite of a condition. */
export function opposite (condition: Term): string {
  return condition.opposite ?? `!${wrap(condition)}`
}

function union<T> (...lists: ReadonlyArray<readonly T[]>): T[] {
  return [...new Set(lists.flat())]
}

/** A text that is written out. */
export function literalText (text: string): Term {
  return compose([], () => textLiteral(text), () => text)
}

/** What is thrown where something is done with a value of the environment that has no form in TypeScript. */
export function cannotSay (term: Term, span: SourceSpan): CannotKnow {
  return new CannotKnow(unsaid(term, span))
}

export function unsaid (term: Term, span: SourceSpan): Reason {
  const names = term.variables.join(', ')
  return { span, why: `It depends on ${names} in the environment.`, fix: `Set ${names}.`, term }
}
