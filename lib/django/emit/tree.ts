import { makeTerm, opposite, wrap, type Term } from '../terms/term.js'
import { isSet, list } from '../terms/texts.js'
import { plain } from '../plain.js'
import { Source } from '../source.js'
import { Raised } from '../values/exceptions.js'
import type { Value } from '../values/values.js'
import { entriesOf, textTerm } from '../values/terms.js'
import { onOneLine } from './layout.js'
import { literal } from './literal.js'

/** What a setting is on one way: a value, none, or an exception. */
export interface Leaf {
  /** As JSON Schema calls it. An array is one of texts: no setting takes another one. */
  readonly kind: 'string' | 'array' | 'boolean' | 'integer' | 'other' | 'absent' | 'raises'
  readonly term: Term
}

/** What a setting is, by what the environment holds. */
export type Tree = Leaf | { readonly condition: Term, readonly yes: Tree, readonly no: Tree }

const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** Throws CannotKnow for a value that only the environment knows and that TypeScript cannot say. */
export function leafOf (value: Value | undefined | Raised): Leaf {
  if (value === undefined) return { kind: 'absent', term: fixed('undefined as never', undefined, false) }
  if (value instanceof Raised) return { kind: 'raises', term: fixed(`'Python raises ${value.exception.type.name}'`, undefined) }
  const text = textTerm(value)
  if (text !== undefined) return { kind: 'string', term: text }
  const entries = entriesOf(value)
  if (entries !== undefined) return { kind: 'array', term: list(entries) }
  const found = plain(value, nowhere)
  return { kind: kindOf(found), term: fixed(onOneLine(literal(found, 'a setting')), found) }
}

function kindOf (value: unknown): Leaf['kind'] {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  if (Number.isSafeInteger(value)) return 'integer'
  const items = Array.isArray(value) || value instanceof Set ? [...value as Iterable<unknown>] : [undefined]
  return items.every(item => typeof item === 'string') ? 'array' : 'other'
}

function fixed (code: string, value: unknown, isAtom = true): Term {
  return makeTerm([], code, () => value, { isAtom })
}

/** A tree as one expression. */
export function rejoin (tree: Tree): Term {
  if (!('condition' in tree)) return tree.term
  const { condition } = tree
  const name = condition.variables.join(', ')
  const variable = `process.env['${name}']`
  const isCheck = condition.code === isSet(name).code
  const [yes, no] = [branch(tree.yes, name), branch(tree.no, name, isCheck)]
  const run: Term['run'] = world => condition.run(world) === true ? yes.run(world) : no.run(world)
  const join = (parts: readonly Term[], code: string): Term => makeTerm(parts, code, run, { isAtom: false })
  if (isCheck && yes.code === variable) return join([yes, no], `${variable} ?? ${wrap(no)}`)
  // A variable that is not set is not the text that it is compared with, either.
  if (isCheck && 'condition' in tree.yes && tree.yes.condition.code.startsWith(`${variable} === `) && rejoin(tree.yes.no).code === no.code) return { ...yes, run }
  if (isTruth(tree)) {
    if (yes.code === 'true' && no.code === 'false') return condition
    for (const [test, one, other] of [[bare(condition), yes, no], [opposite(condition), no, yes]] as const) {
      if (other.code === 'false') return join([condition, one], one.code === 'true' ? test : `${test} && ${bare(one)}`)
      if (one.code === 'true') return join([condition, other], `${test} || ${bare(other)}`)
    }
  }
  return join([condition, yes, no], `${bare(condition)} ? ${'condition' in tree.yes ? bare(yes) : yes.code} : ${no.code}`)
}

/** In parentheses, if it needs them among `&&`, `||` and `?`. */
function bare (term: Term): string {
  return term.opposite === undefined ? wrap(term) : term.code
}

function branch (tree: Tree, variables: string, isMissing = false): Term {
  if ('condition' in tree || tree.kind !== 'raises') return rejoin(tree)
  const code = isMissing ? `missing('${variables}')` : `refuse('${variables}', ${tree.term.code})`
  return makeTerm([], code, tree.term.run, { helpers: [isMissing ? 'missing' : 'refuse'] })
}

function isTruth (tree: Tree): boolean {
  return 'condition' in tree ? isTruth(tree.yes) && isTruth(tree.no) : tree.kind === 'boolean'
}
