import type { Source } from '../source.js'
import type { Comprehension, Expression, FormatPart, Logical } from '../syntax/ast.js'
import { translateCall } from './calls.js'
import { atom, compound, isList, itemsOf, list, truthOf, wrap, type Code } from './code.js'
import type { Around } from './comments.js'
import { translateComparison } from './comparisons.js'
import type { Helper } from './helpers.js'
import type { Item } from './layout.js'
import type { Definition, Names } from './names.js'
import type { Scope } from './scope.js'
import { templateText, textLiteral } from './text-literal.js'
import { translateRead } from './variables.js'

const maxDepth = 50
const maxExpressions = 10_000

/**
 * The expression of TypeScript's that has the value of a definition in every environment: undefined where there is
 * none that is certain to, and where the definition reads no variable.
 */
export function translateDefinition (definition: Definition, names: Names, around: Around): Translation | undefined {
  const account = { reads: 0, left: maxExpressions, helpers: [] }
  const code = new Translator(names, around, definition.file.source, account, 0).translate(definition.expression)
  return account.reads === 0 ? undefined : then(code, code => ({ code, helpers: account.helpers }))
}

export interface Translation { readonly code: Code, readonly helpers: readonly Helper[] }

interface Account {
  reads: number
  /** A name that is used twice is written twice, and so on: what is left of what may be written. */
  left: number
  readonly helpers: Helper[]
}

class Translator implements Scope {
  readonly names: Names
  readonly #around: Around
  readonly #source: Source
  readonly #account: Account
  readonly #depth: number
  /** The variable of the comprehension around the expression. */
  readonly #variable: string | undefined

  constructor (names: Names, around: Around, source: Source, account: Account, depth: number, variable?: string) {
    this.names = names
    this.#around = around
    this.#source = source
    this.#account = account
    this.#depth = depth
    this.#variable = variable
  }

  translate (expression: Expression): Code | undefined {
    if (this.#depth > maxDepth || --this.#account.left < 0) return undefined
    return this.#inside(this.#source, this.#variable).#translate(expression)
  }

  truth (expression: Expression): Code | undefined {
    if (expression.kind !== 'logical') return then(this.translate(expression), truthOf)
    const values = all(expression.values.map(value => this.truth(value)))
    return then(values, values => join(expression.operator, values, 'truth'))
  }

  help (helper: Helper): void {
    this.#account.helpers.push(helper)
  }

  #inside (source: Source, variable: string | undefined): Translator {
    return new Translator(this.names, this.#around, source, this.#account, this.#depth + 1, variable)
  }

  #translate (expression: Expression): Code | undefined {
    const read = translateRead(expression, this.names)
    if (read !== undefined) {
      this.#account.reads++
      if (expression.kind === 'subscript') this.help('missing')
      return read
    }
    switch (expression.kind) {
      case 'string': return expression.hasSurrogates ? undefined : { ...atom('text', textLiteral(expression.text)), isConstant: true }
      case 'constant': return typeof expression.value === 'boolean' ? atom('truth', String(expression.value)) : undefined
      case 'name': return expression.name === this.#variable ? atom('text', 'entry') : this.#name(expression.name)
      case 'list':
      case 'tuple': return this.#display(expression.kind, expression.elements)
      case 'binary': return expression.operator === '+' ? add(this.translate(expression.left), this.translate(expression.right)) : undefined
      case 'logical': return this.#logical(expression)
      case 'unary': return expression.operator === 'not' ? then(this.truth(expression.operand), code => compound('truth', `!${wrap(code)}`)) : undefined
      case 'compare': return translateComparison(expression, this)
      case 'conditional': return choose(this.truth(expression.test), this.translate(expression.then), this.translate(expression.otherwise))
      case 'call': return translateCall(expression, this)
      case 'list-comprehension': return this.#comprehension(expression, 'list')
      case 'generator': return this.#comprehension(expression, 'iterator')
      case 'format': return this.#format(expression.parts)
      default: return undefined
    }
  }

  #name (name: string): Code | undefined {
    const definition = this.names.definition(name)
    if (definition === undefined) return undefined
    const code = this.#inside(definition.file.source, undefined).translate(definition.expression)
    // A list that is used elsewhere too may be changed there. An iterator is empty after its first use.
    return code === undefined || code.kind === 'iterator' || (isList(code) && this.names.mentions(name) > 2) ? undefined : code
  }

  #display (kind: 'list' | 'tuple', elements: readonly Expression[]): Code | undefined {
    const items = all(elements.map((element): readonly Item[] | undefined => {
      if (element.kind === 'starred') return then(this.translate(element.value), code => isList(code) ? itemsOf(code) : undefined)
      const { from, to } = element
      return then(this.translate(element), code => code.kind === 'text'
        ? [{ ...this.#around({ source: this.#source, from, to }), content: code.text }]
        : undefined)
    }))
    return then(items, items => list(kind, items.flat()))
  }

  /** `a or b` of texts is a text, `and` and `or` of bools are bools. Otherwise the value may be of either type. */
  #logical ({ operator, values }: Logical): Code | undefined {
    const codes = all(values.map(value => this.translate(value)))
    if (codes === undefined) return undefined
    if (codes.every(({ kind }) => kind === 'truth')) return join(operator, codes, 'truth')
    const areTexts = codes.every(({ kind, isConstant }, index) => index + 1 === codes.length
      ? kind === 'text'
      : (kind === 'text' || kind === 'optional') && isConstant !== true)
    return operator === 'or' && areTexts ? join('or', codes, 'text') : undefined
  }

  #comprehension ({ element, clauses: [clause, ...more] }: Comprehension, kind: 'list' | 'iterator'): Code | undefined {
    if (clause === undefined || more.length > 0 || clause.isAsync || clause.target.kind !== 'name' || this.#variable !== undefined) return undefined
    const entries = this.translate(clause.iterable)
    const inner = this.#inside(this.#source, clause.target.name)
    const conditions = all(clause.conditions.map(condition => inner.truth(condition)))
    const result = inner.translate(element)
    if (entries === undefined || !isList(entries) || conditions === undefined || result?.kind !== 'text') return undefined
    const filters = conditions.map(({ text }) => `.filter(entry => ${text})`).join('')
    const map = result.text === 'entry' ? '' : `.map(entry => ${result.text})`
    return atom(kind, `${wrap(entries)}${filters}${map}`)
  }

  #format (parts: readonly FormatPart[]): Code | undefined {
    const texts = all(parts.map(part => {
      if (typeof part === 'string') return templateText(part)
      if (part.format.length > 0 || (part.conversion ?? 's') !== 's') return undefined
      return then(this.translate(part.expression), code => code.kind === 'text' ? `\${${code.text}}` : undefined)
    }))
    return then(texts, texts => atom('text', `\`${texts.join('')}\``))
  }
}

function add (left: Code | undefined, right: Code | undefined): Code | undefined {
  if (left === undefined || left.kind !== right?.kind) return undefined
  if (left.kind === 'list' || left.kind === 'tuple') return list(left.kind, [...itemsOf(left), ...itemsOf(right)])
  return left.kind === 'text' ? compound('text', `${wrap(left)} + ${wrap(right)}`) : undefined
}

function join (operator: 'and' | 'or', codes: readonly Code[], kind: 'truth' | 'text'): Code {
  return compound(kind, codes.map(wrap).join(operator === 'and' ? ' && ' : ' || '))
}

function choose (test: Code | undefined, yes: Code | undefined, no: Code | undefined): Code | undefined {
  if (test === undefined || yes === undefined || yes.kind !== no?.kind) return undefined
  return { ...compound(yes.kind, `${wrap(test)} ? ${wrap(yes)} : ${wrap(no)}`), isConstant: true }
}

/** All values, if none is undefined. */
function all<T> (values: ReadonlyArray<T | undefined>): readonly T[] | undefined {
  return values.includes(undefined) ? undefined : values as readonly T[]
}

function then<T, R> (value: T | undefined, next: (value: T) => R | undefined): R | undefined {
  return value === undefined ? undefined : next(value)
}
