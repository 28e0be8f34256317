import type { Comprehension } from '../syntax/ast.js'
import { walk } from '../syntax/walk.js'
import { eachEntry } from '../terms/symbols.js'
import { cannotSay, type Term } from '../terms/term.js'
import { asks, entry, lower, replaceAll, split, strip, upper } from '../terms/texts.js'
import { filterClass, mapClass } from '../values/classes.js'
import { truth } from '../values/iterate.js'
import { strMethods } from '../values/str-methods.js'
import { decide, textTerm } from '../values/terms.js'
import { PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, type Context, type Value } from '../values/values.js'
import { comprehensionNames } from './bound-names.js'
import type { Frame } from './machine.js'
import { Scope } from './scope.js'

/** The methods of a text that only the environment knows: undefined for what TypeScript cannot say. */
const methods: Readonly<Record<string, (text: Term, given: readonly Value[], context: Context) => Value | undefined>> = {
  strip: (text, given, { place }) => given.every(value => value === null) ? new PyStr(strip(text), place) : undefined,
  lower: (text, _given, { place }) => new PyStr(lower(text), place),
  upper: (text, _given, { place }) => new PyStr(upper(text), place),
  split: (text, given, { place }) => onTexts(text, given, 1, separator => separator === '' ? undefined : PyList.ofTerm(split(text, separator), place)),
  replace: (text, given, { place }) => onTexts(text, given, 2, (old, by) => old === '' ? undefined : new PyStr(replaceAll(text, old, by), place)),
  startswith: (text, given, context) => onTexts(text, given, 1, part => decide(asks(text, 'startsWith', part), context)),
  endswith: (text, given, context) => onTexts(text, given, 1, part => decide(asks(text, 'endsWith', part), context))
}

const known = new Map(strMethods.map(method => [method, methods[method.name]]))

/** Where as many texts are given, and all is known of them. */
function onTexts (text: Term, given: readonly Value[], count: number, make: (...texts: [string, string]) => Value | undefined): Value | undefined {
  const texts = given.map(value => value instanceof PyStr && value.term === undefined ? value.text : undefined)
  return text.isFolded || texts.length !== count || texts.includes(undefined) ? undefined : make(...texts as [string, string])
}

/** What Python makes of texts and lists that only the environment knows; undefined if that is not known. */
export function callWithTerms (callee: Value, [first, ...given]: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context): Value | undefined {
  if (keywords.size > 0 || first === undefined) return undefined
  if (first instanceof PyStr && first.term !== undefined && callee instanceof PyNative) return known.get(callee)?.(first.term, given, context)
  const isFilter = callee === filterClass && first === null
  if (given.length === 1 && (isFilter || (callee === mapClass && first instanceof PyNative && known.has(first)))) return eachOf(isFilter, first, given[0] as Value, context)
  return undefined
}

/** `map(str.strip, list)` and `filter(None, list)`. */
function eachOf (isFilter: boolean, callee: Value, source: Value, context: Context): PyIterator | undefined {
  const each = new PyStr(entry, context.place)
  return iterator(isFilter ? 'filter' : 'map', source, context, list => {
    if (isFilter) return truth(each, context) ? entry : undefined
    return textTerm(context.call(callee, [each])) ?? refuseEntry(list, context)
  })
}

function refuseEntry (list: Term, { place }: Context): never {
  throw cannotSay(list, place)
}

/** An iterator over a list that only the environment knows. What it gives is worked out when it is asked for. */
function iterator (type: string, source: Value, context: Context, body: (list: Term) => Term | undefined): PyIterator | undefined {
  const { symbols, place } = context
  const list = source instanceof PyList && source.term !== undefined ? () => source.term as Term : source instanceof PyIterator ? source.termToTake : undefined
  if (symbols === undefined || list === undefined) return undefined
  const term = (): Term => {
    const entries = list()
    return symbols.hasEntry ? refuseEntry(entries, context) : eachEntry(entries, symbols, () => body(entries))
  }
  const unknown = { next: (): never => { throw cannotSay(list(), place) } }
  return new PyIterator(type, unknown, false, term)
}

/** A comprehension over a list that only the environment knows, whose parts change nothing. */
export function comprehensionOfTerm (node: Comprehension, source: Value, frame: Frame): PyIterator | undefined {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  const { clauses: [clause, ...more], element } = node
  if (context.symbols === undefined || clause === undefined || more.length > 0 || clause.isAsync || clause.target.kind !== 'name') return undefined
  const { name } = clause.target
  if (![element, ...clause.conditions].every(part => isPure(part, name, frame))) return undefined
  return iterator('generator', source, context, list => {
    const inner = { ...frame, scope: new Scope('function', frame.scope, comprehensionNames(node.clauses)) }
    inner.scope.set(name, new PyStr(entry, context.place))
    if (!clause.conditions.every(condition => truth(machine.evaluate(condition, inner), machine.contextAt(condition, inner)))) return undefined
    return textTerm(machine.evaluate(element, inner)) ?? refuseEntry(list, context)
  })
}

const pureKinds = new Set(['name', 'string', 'constant', 'attribute', 'call', 'compare', 'logical', 'unary', 'binary', 'conditional', 'format', 'list', 'tuple', 'set'])

/** Whether it does nothing but ask texts. */
function isPure (part: Comprehension['element'], variable: string, { scope }: Frame): boolean {
  let isPure = true
  walk(part, node => {
    if (!('kind' in node)) return
    if (!pureKinds.has(node.kind)) isPure = false
    if (node.kind === 'call') isPure &&= node.callee.kind === 'attribute' && methods[node.callee.name] !== undefined
    if (node.kind === 'name' && node.name !== variable) {
      const value = scope.peek(node.name)
      const items = value instanceof PyTuple || (value instanceof PyList && value.term === undefined) ? value.items : value instanceof PySet ? [...value.entries.values()] : [value ?? null]
      isPure &&= value !== undefined && items.every(item => item instanceof PyStr || typeof item !== 'object' || item === null)
    }
  })
  return isPure
}
