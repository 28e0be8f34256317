import { bare, onOneLine, type Item } from './layout.js'

/**
 * What an expression of Python's comes to: `text` is a str; `optional` a str, or undefined for None or False;
 * `folded` a str of which only what is ASCII is known to be Python's; `truth` a bool.
 */
export type Kind = 'text' | 'optional' | 'folded' | 'truth' | 'list' | 'tuple' | 'iterator'

/** An expression of TypeScript's, which means the same. */
export interface Code {
  readonly kind: Kind
  readonly text: string
  /** It needs no parentheses, wherever it stands. */
  readonly isAtom: boolean
  /** Its value stands there: the compiler refuses to compare it with another or to ask whether it is empty. */
  readonly isConstant?: boolean
  /** The entries of a list that is written out, at least in part. */
  readonly items?: readonly Item[]
}

export function atom (kind: Kind, text: string): Code {
  return { kind, text, isAtom: true }
}

export function compound (kind: Kind, text: string): Code {
  return { kind, text, isAtom: false }
}

export function wrap ({ text, isAtom }: Code): string {
  return isAtom ? text : `(${text})`
}

export function list (kind: 'list' | 'tuple', items: readonly Item[]): Code {
  return { ...atom(kind, onOneLine({ open: '[', items, close: ']' })), isConstant: true, items }
}

/** The entries of a list: those written out, or all of them spread. */
export function itemsOf (code: Code): readonly Item[] {
  return code.items ?? [bare(`...${wrap(code)}`)]
}

export function isList ({ kind }: Code): boolean {
  return kind === 'list' || kind === 'tuple'
}

/** What is true where Python takes a value for true, though not always a boolean. */
export function truthOf (code: Code): Code | undefined {
  if (code.isConstant === true || code.kind === 'iterator') return undefined
  if (isList(code)) return compound('truth', `${wrap(code)}.length > 0`)
  return code
}
