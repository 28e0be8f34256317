import { compose, literalText, wrap, type Term } from '../terms/term.js'
import { isSet, list } from '../terms/texts.js'
import { plain } from '../plain.js'
import { Source } from '../source.js'
import { Raised } from '../values/exceptions.js'
import { isUnordered } from '../values/unordered.js'
import { PyList, PyStr, PyTuple, type Value } from '../values/values.js'
import { textTerm } from '../values/terms.js'
import { onOneLine } from './layout.js'
import { literal } from './literal.js'

/** What a setting is on one way: a value, none, or an exception. */
export interface Leaf {
  readonly kind: 'text' | 'list' | 'boolean' | 'absent' | 'raises' | 'other'
  readonly term: Term
}

/** What a setting is, by what the environment holds. */
export type Tree = Leaf | { readonly condition: Term, readonly yes: Tree, readonly no: Tree }

const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** Throws CannotKnow for a value that only the environment knows and that TypeScript cannot say. */
export function leafOf (value: Value | undefined | Raised): Leaf {
  if (value === undefined) return { kind: 'absent', term: compose([], () => 'undefined', () => undefined) }
  if (value instanceof Raised) return { kind: 'raises', term: raises(value) }
  const text = textTerm(value)
  if (text !== undefined) return { kind: 'text', term: text }
  if (value instanceof PyList && value.term !== undefined) return { kind: 'list', term: value.term }
  if ((value instanceof PyList || value instanceof PyTuple) && !isUnordered(value)) {
    const texts = value.items.flatMap(item => {
      const term = textTerm(item)
      return term === undefined ? [] : [{ term, isSpread: false, place: item instanceof PyStr ? item.place : undefined }]
    })
    if (texts.length === value.items.length) return { kind: 'list', term: list(texts) }
  }
  const found = plain(value, nowhere)
  return {
    kind: typeof found === 'boolean' ? 'boolean' : Array.isArray(found) || found instanceof Set ? 'list' : 'other',
    term: compose([], () => onOneLine(literal(found, 'a setting', () => ({ above: [], beside: undefined }))), () => found)
  }
}

function raises ({ exception }: Raised): Term {
  return compose([], () => literalText(`Python raises ${exception.type.name}`).code, () => { throw new Error('Python raises') })
}

/** A tree as one expression. */
export function rejoin (tree: Tree): Term {
  if (!('condition' in tree)) return tree.term
  const { condition } = tree
  const variables = condition.variables.join(', ')
  const isCheck = condition.code === isSet(variables).code
  const [yes, no] = [branch(tree.yes, variables), branch(tree.no, variables, isCheck)]
  const run: Term['run'] = world => condition.run(world) === true ? yes.run(world) : no.run(world)
  const test = bare(condition)
  const join = (code: string, parts: readonly Term[], isAtom = false): Term => ({ ...compose(parts, () => code, () => undefined, { isAtom }), run })
  if (isCheck && yes.code === `process.env['${variables}']`) return join(`${yes.code} ?? ${wrap(no)}`, [yes, no])
  if (no.code === 'false') {
    if (yes.code === 'true') return { ...condition, run }
    if (isCheck && yes.needs === variables) return { ...yes, run }
    if (isTruth(tree.yes)) return join(`${test} && ${bare(yes)}`, [condition, yes])
  }
  if (yes.code === 'true' && isTruth(tree.no)) return join(`${test} || ${bare(no)}`, [condition, no])
  const opposite = condition.opposite ?? `!${wrap(condition)}`
  if (yes.code === 'false') {
    if (no.code === 'true') return join(opposite, [condition])
    if (isTruth(tree.no)) return join(`${opposite} && ${bare(no)}`, [condition, no])
  }
  if (no.code === 'true' && isTruth(tree.yes)) return join(`${opposite} || ${bare(yes)}`, [condition, yes])
  return join(`${test} ? ${'condition' in tree.yes ? bare(yes) : yes.code} : ${no.code}`, [condition, yes, no])
}

/** In parentheses, if it needs them among `&&`, `||` and `?`. */
function bare (term: Term): string {
  return term.opposite === undefined ? wrap(term) : term.code
}

function branch (tree: Tree, variables: string, isMissing = false): Term {
  if ('condition' in tree || tree.kind !== 'raises') return rejoin(tree)
  const code = isMissing ? `missing('${variables}')` : `refuse('${variables}', ${tree.term.code})`
  return compose([tree.term], () => code, () => undefined, { helpers: [isMissing ? 'missing' : 'refuse'] })
}

function isTruth (tree: Tree): boolean {
  return 'condition' in tree ? isTruth(tree.yes) && isTruth(tree.no) : tree.kind === 'boolean'
}
