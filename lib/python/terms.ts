import { CannotKnow, Signal, type Reason } from './problem.js'
import { Source, type SourceSpan } from '../text/source.js'

/**
 * A value of which only the environment knows what it is, as an expression of TypeScript's that gives just that in
 * every environment. Texts and lists carry one; conditions are terms whose outcome each reading is given.
 */
export interface Term {
  readonly code: string
  /** It needs no parentheses, wherever it stands. */
  readonly isAtom: boolean
  /** A text in lower or upper case: beyond ASCII, Python and JavaScript may differ. */
  readonly isFolded: boolean
  /** It depends on the current entry of the list. */
  readonly isOfEntry: boolean
  /** The entries of a list, written out or spread, and where each of them is written. */
  readonly items?: ReadonlyArray<{ readonly code: string, readonly span: SourceSpan | undefined }>
  /** Of a condition: its opposite, where that has a shorter form than `!(…)`. */
  readonly opposite?: string
}

/** A text that is used twice is written twice, and so on. */
const longest = 10_000

/** The place of what a library gives or refuses: the evaluator puts that of the expression at hand for it. */
export const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** A term of code that is made of others. */
export function termOf (code: string, parts: readonly Term[] = [], options: Partial<Term> = {}): Term {
  const [isFolded, isOfEntry] = [parts.some(part => part.isFolded), parts.some(part => part.isOfEntry)]
  const term = { code, isAtom: true, isFolded, isOfEntry, ...options }
  if (code.length > longest) throw cannotSay(term, nowhere)
  return term
}

/** An expression around terms, which are put in parentheses where they need them, and texts, which are written out. */
export function ts (strings: TemplateStringsArray, ...parts: ReadonlyArray<Term | string>): Term {
  const codes = parts.map((part, index) => {
    if (typeof part === 'string') return textLiteral(part)
    const isBounded = /(?:[({,] ?|=> )$/.test(strings[index] as string) && /^[)},]/.test(strings[index + 1] as string)
    return isBounded ? part.code : wrap(part)
  })
  return termOf(String.raw({ raw: strings }, ...codes), parts.filter(part => typeof part !== 'string'))
}

export function wrap ({ code, isAtom }: Pick<Term, 'code' | 'isAtom'>): string { return isAtom ? code : `(${code})` }

/** The opposite of a condition. */
export function opposite (condition: Term): string { return condition.opposite ?? `!${wrap(condition)}` }

export function comparison (left: Term, right: Term | string, isEqual: boolean): Term {
  const [equal, unequal] = [ts`${left} === ${right}`, ts`${left} !== ${right}`]
  const [condition, other] = isEqual ? [equal, unequal] : [unequal, equal]
  return { ...condition, isAtom: false, opposite: other.code }
}

/** Whether process.env has nothing else under this name: every object has a `constructor`. */
export function isPlainName (name: string): boolean { return /^[A-Za-z_]\w*$/.test(name) && !(name in {}) }

/** The text of a variable that is known to be set where this is evaluated. */
export const present = (name: string): Term => ts`process.env[${name}]`
export const required = (name: string): Term => ({ ...ts`${present(name)} ?? missing(${name})`, isAtom: false })
export const orDefault = (name: string, text: string): Term => ({ ...ts`${present(name)} ?? ${text}`, isAtom: false })
export const isSet = (name: string): Term => comparison(present(name), termOf('undefined'), false)

export function variablesOf ({ code }: Term): string[] {
  return [...new Set(Array.from(code.matchAll(/process\.env\['([^']*)'\]/g), ([, name = '']) => name))]
}

/** A call of a helper in the emitted module, which stands for a library's function. */
export const helped = (helper: string, text: Term): Term =>
  ts`${termOf(helper)}(${variablesOf(text).join(', ')}, ${text})`

/** For an operation on a value of the environment that has no form in TypeScript. */
export function cannotSay (term: Term, span: SourceSpan): CannotKnow { return new CannotKnow(unsaid(term, span)) }

function unsaid (term: Term, span: SourceSpan): Reason {
  const variables = variablesOf(term)
  const names = variables.join(', ')
  return { span, why: `It depends on ${names} in the environment.`, fix: `Set ${names}.`, variables }
}

type Decisions = ReadonlyMap<string, boolean>

/** A condition on the entry of a list came up that this round has not decided. */
class EntryChoice extends Signal {
  readonly condition: Term

  constructor (condition: Term) {
    super(condition.code)
    this.condition = condition
  }
}

/** Of a reading in which the values of variables are terms: which ones, and how the conditions on them come out. */
export class Symbols {
  /** Variables that the program has set or removed itself, or whose value is to be read as it is. */
  readonly known: Set<string>
  /** From .env files, for variables that the environment lacks. */
  readonly defaults = new Map<string, string>()
  readonly #decisions: Decisions
  readonly #asked: Map<string, Term>
  #ofEntry: Decisions | undefined

  /** `asked` gets the conditions of which both ways are to be read. */
  constructor (decisions: Decisions, known: Iterable<string>, asked: Map<string, Term>) {
    this.#decisions = decisions
    this.known = new Set(known)
    this.#asked = asked
  }

  /** How a condition comes out in this reading. Throws CannotKnow where both ways are still to be read. */
  decide (condition: Term, span: SourceSpan): boolean {
    const { code, isOfEntry } = condition
    const decided = (isOfEntry ? this.#ofEntry : this.#decisions)?.get(code)
    if (decided !== undefined) return decided
    if (isOfEntry) throw new EntryChoice(condition)
    this.#asked.set(code, condition)
    throw new CannotKnow({ ...unsaid(condition, span), choice: code })
  }

  /** Maps each entry of a list: `body` returns the new entry, or undefined to drop it. Throws within another map. */
  eachEntry (list: Term, span: SourceSpan, body: () => Term | undefined): Term {
    if (this.#ofEntry !== undefined) throw cannotSay(list, span)
    const explore = (decisions: Decisions): Fate => {
      this.#ofEntry = decisions
      try {
        return body()
      } catch (error) {
        if (!(error instanceof EntryChoice) || decisions.size > mostConditions) throw error
        const { condition } = error
        const way = (decision: boolean): Fate => explore(new Map(decisions).set(condition.code, decision))
        return { condition, yes: way(true), no: way(false) }
      } finally {
        this.#ofEntry = undefined
      }
    }
    return termOf(eachCode(explore(new Map()), wrap(list)))
  }
}

const mostConditions = 8

/** The result for an entry of a list: another entry, none, or one of two by a condition. */
type Fate = Term | undefined | { readonly condition: Term, readonly yes: Fate, readonly no: Fate }

function eachCode (fate: Fate, list: string): string {
  if (fate === undefined) return `${list}.slice(0, 0)`
  if (!('condition' in fate)) return fate.code === 'entry' ? list : `${list}.map(entry => ${fate.code})`
  const { condition, yes, no } = fate
  if (no === undefined) return eachCode(yes, `${list}.filter(entry => ${condition.code})`)
  if (yes === undefined) return eachCode(no, `${list}.filter(entry => ${opposite(condition)})`)
  return `${list}.flatMap(entry => ${fateCode(fate)})`
}

function fateCode (fate: Fate): string {
  if (fate === undefined) return '[]'
  if (!('condition' in fate)) return `[${fate.code}]`
  return `${wrap(fate.condition)} ? ${fateCode(fate.yes)} : ${fateCode(fate.no)}`
}

/** Editors do not show control, invisible and bidirectional characters, lone surrogates and rare white space. */
const unprintable = /(?! )[\p{C}\p{Z}]/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text as TypeScript writes it, on one line. */
export function textLiteral (text: string): string {
  const canBeRaw = text.search(unprintable) === -1 && !/`|\$\{|\\$/.test(text)
  if (text.includes('\\') && canBeRaw) return `String.raw\`${text}\``
  return `'${escapeUnprintable(text.replaceAll(/[\\']/g, '\\$&'))}'`
}

/** The text between two replacements of a template literal. */
export function templateText (text: string): string {
  return escapeUnprintable(text.replaceAll(/[\\`]|\$(?=\{|$)/g, '\\$&'))
}

function escapeUnprintable (text: string): string {
  return text.replace(unprintable, character => {
    const code = (character.codePointAt(0) as number).toString(16)
    return short[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`)
  })
}
