import { CannotKnow } from '../../lib/django/problem.js'
import { Source } from '../../lib/django/source.js'
import { builtins } from '../../lib/django/values/builtins.js'
import { classOf } from '../../lib/django/values/classes.js'
import { raise, Raised } from '../../lib/django/values/exceptions.js'
import { deleteItem, getItem, setItem } from '../../lib/django/values/items.js'
import { iterate } from '../../lib/django/values/iterate.js'
import { hashKey } from '../../lib/django/values/hash.js'
import { binary, compare, inPlace, unary } from '../../lib/django/values/operators.js'
import { ellipsis, PyBound, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, PyModule, PyNative, PyRange, PySet, PySlice, PyStr, PyTuple, refuse, type Context, type Value } from '../../lib/django/values/values.js'
import type { BinaryOperator, Comparator } from '../../lib/django/syntax/ast.js'

/** A piece of the tree that Python's own parser made of an expression. */
export type Tree = { readonly kind: string } & Readonly<Record<string, never>>
export interface Tagged { readonly t: string, readonly v?: unknown }

/** A context that calls what is native, and counts what is spent. */
export function makeContext (limit = 1e6): Context {
  let left = limit
  const source = new Source('test', '')
  const context: Context = {
    place: { source, from: 0, to: 0 },
    environment: new Map(),
    file: undefined,
    readFile: () => undefined,
    kindOf: () => undefined,
    root: undefined,
    spend (amount) {
      left -= amount
      if (left < 0 || Number.isNaN(left)) refuse(context, 'Too much.')
    },
    call (callee, positional, keywords = new Map()) {
      if (callee instanceof PyFunction || callee instanceof PyNative) return callee.run(positional, keywords, context)
      if (callee instanceof PyBound) return callee.callee.run([callee.self, ...positional], keywords, context)
      if (callee instanceof PyClass) return callee.make === undefined ? new PyInstance(callee, { args: positional }) : callee.make(positional, keywords, context)
      return raise('TypeError')
    },
    attribute (value, name) {
      if (value instanceof PyModule) return value.attributes.get(name) ?? raise('AttributeError')
      const { order } = value instanceof PyClass ? value : classOf(value)
      const own = value instanceof PyInstance ? value.attributes.get(name) : undefined
      const found = own ?? order.map(({ attributes }) => attributes.get(name)).find(attribute => attribute !== undefined)
      if (found === undefined) return raise('AttributeError')
      if (value instanceof PyClass || own !== undefined) return found
      if (found instanceof PyInstance && found.type.name === 'property') return context.call((found.native as { callee: Value }).callee, [value])
      return found instanceof PyFunction || (found instanceof PyNative && found.isMethod) ? new PyBound(value, found) : found
    }
  }
  return context
}

const symbols: Readonly<Record<string, string>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  Div: '/',
  FloorDiv: '//',
  Mod: '%',
  Pow: '**',
  MatMult: '@',
  BitOr: '|',
  BitAnd: '&',
  BitXor: '^',
  LShift: '<<',
  RShift: '>>',
  Not: 'not',
  USub: '-',
  UAdd: '+',
  Invert: '~',
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  In: 'in',
  NotIn: 'not in',
  Is: 'is',
  IsNot: 'is not'
}

/** Calculates the expressions of the rows: names, literals, operators and calls of what is there without an import. */
export class Calculator {
  readonly #names = new Map<string, Value>(builtins)
  readonly #context = makeContext()

  run (statements: readonly Tree[]): Value {
    let last: Value = null
    for (const statement of statements) last = this.#execute(statement)
    return last
  }

  #execute (tree: Tree): Value {
    const { kind, targets, value, target, op } = tree as Tree & { targets: Tree[], value: Tree, target: Tree, op: Tree }
    if (kind === 'Expr') return this.#evaluate(value)
    if (kind === 'Delete') for (const doomed of targets) this.#delete(doomed)
    if (kind === 'Assign') {
      const given = this.#evaluate(value)
      for (const taker of targets) this.#assign(taker, given)
    }
    if (kind === 'AugAssign') this.#assign(target, inPlace(symbols[op.kind] as BinaryOperator, this.#evaluate(target), this.#evaluate(value), this.#context))
    return null
  }

  #assign (target: Tree, value: Value): void {
    if (target.kind === 'Name') this.#names.set(target['id'] as unknown as string, value)
    else setItem(this.#evaluate(target['value'] as unknown as Tree), this.#evaluate(target['slice'] as unknown as Tree), value, this.#context)
  }

  #delete (target: Tree): void {
    deleteItem(this.#evaluate(target['value'] as unknown as Tree), this.#evaluate(target['slice'] as unknown as Tree), this.#context)
  }

  #evaluate (tree: Tree | null): Value {
    if (tree === null) return null
    const parts = tree as unknown as Readonly<Record<string, Tree>>
    const evaluate = (part: string): Value => this.#evaluate(parts[part] ?? null)
    const all = (part: string): Value[] => (parts[part] as unknown as Tree[]).flatMap(item => item.kind === 'Starred' ? [...this.#unpack(item)] : [this.#evaluate(item)])
    const operator = (): string => symbols[parts['op']?.kind as string] as string
    switch (tree.kind) {
      case 'Constant': return untag(tree['value'] as unknown as Tagged)
      case 'Name': return this.#names.get(tree['id'] as unknown as string) ?? raise('NameError')
      case 'List': return new PyList(all('elts'))
      case 'Tuple': return new PyTuple(all('elts'))
      case 'Set': return this.#makeSet(all('elts'))
      case 'Dict': return this.#makeDict(all('keys'), all('values'))
      case 'Slice': return new PySlice(evaluate('lower'), evaluate('upper'), evaluate('step'))
      case 'BinOp': return binary(operator() as BinaryOperator, evaluate('left'), evaluate('right'), this.#context)
      case 'UnaryOp': return unary(operator() as '-', evaluate('operand'), this.#context)
      case 'Compare': return compare(symbols[(parts['ops'] as unknown as Tree[])[0]?.kind as string] as Comparator, evaluate('left'), all('comparators')[0] as Value, this.#context)
      case 'Subscript': return getItem(evaluate('value'), evaluate('slice'), this.#context)
      case 'Attribute': return this.#context.attribute(evaluate('value'), tree['attr'] as unknown as string)
      case 'Call': return this.#call(evaluate('func'), all('args'), parts['keywords'] as unknown as Tree[])
      default: throw new Error(tree.kind)
    }
  }

  * #unpack (starred: Tree): Iterable<Value> {
    const { values } = iterate(this.#evaluate(starred['value'] as unknown as Tree), this.#context)
    for (let next = values.next(); next.done !== true; next = values.next()) yield next.value
  }

  #call (callee: Value, positional: readonly Value[], keywords: readonly Tree[]): Value {
    const named = keywords.flatMap(keyword => {
      const value = this.#evaluate(keyword['value'] as unknown as Tree)
      if (keyword['arg'] !== null) return [[keyword['arg'] as unknown as string, value] as const]
      return [...(value as PyDict).entries.values()].map(([key, item]) => [(key as PyStr).text, item] as const)
    })
    return this.#context.call(callee, positional, new Map(named))
  }

  #makeSet (elements: readonly Value[]): PySet {
    const entries: PySet['entries'] = new Map()
    for (const element of elements) {
      const key = hashKey(element, this.#context)
      if (!entries.has(key)) entries.set(key, element)
    }
    return new PySet(entries)
  }

  #makeDict (keys: readonly Value[], values: readonly Value[]): PyDict {
    const dict = new PyDict()
    keys.forEach((key, index) => setItem(dict, key, values[index] as Value, this.#context))
    return dict
  }
}

function untag ({ t, v }: Tagged): Value {
  switch (t) {
    case 'bool': return v === 'True'
    case 'int': return BigInt(v as string)
    case 'float': return v === 'inf' ? Infinity : Number(v)
    case 'str': return new PyStr(v as string)
    case 'bytes': return new PyBytes(Uint8Array.from(Buffer.from(v as string, 'hex')))
    case 'ellipsis': return ellipsis
    default: return null
  }
}

/** A value as the rows write it. Of a list without a known order, the order is not told. */
export function tag (value: Value): Tagged {
  const t = classOf(value).name
  if (value === null) return { t }
  if (typeof value === 'boolean') return { t, v: value ? 'True' : 'False' }
  if (typeof value === 'bigint') return { t, v: value }
  if (typeof value === 'number') return { t, v: value }
  if (value instanceof PyStr) return { t, v: value.text }
  if (value instanceof PyBytes) return { t, v: Buffer.from(value.bytes).toString('hex') }
  if (value instanceof PyList || value instanceof PyTuple) return value.isUnordered && value.items.length > 1 ? { t: 'unordered' } : { t, v: value.items.map(tag) }
  if (value instanceof PySet) return { t, v: sorted([...value.entries.values()].map(tag)) }
  if (value instanceof PyDict) return { t, v: [...value.entries.values()].map(([key, item]) => [tag(key), tag(item)]) }
  if (value instanceof PyRange) return { t, v: [`${value.start}`, `${value.stop}`, `${value.step}`] }
  if (value instanceof PySlice) return { t, v: [tag(value.start), tag(value.stop), tag(value.step)] }
  if (value instanceof PyClass) return { t, v: value.name }
  return t === 'ellipsis' || t === 'NotImplementedType' ? { t } : { t: 'other', v: t }
}

/** What the rows hold, with numbers as numbers. */
export function readTagged ({ t, v }: Tagged): Tagged {
  if (t === 'int') return { t, v: BigInt(v as string) }
  if (t === 'float') return { t, v: v === 'inf' ? Infinity : v === '-inf' ? -Infinity : v === 'nan' ? NaN : Number(v) }
  if (t === 'set' || t === 'frozenset') return { t, v: sorted((v as Tagged[]).map(readTagged)) }
  if (t === 'dict') return { t, v: (v as Tagged[][]).map(pair => pair.map(readTagged)) }
  return Array.isArray(v) && t !== 'range' ? { t, v: v.map(readTagged) } : v === undefined ? { t } : { t, v }
}

function sorted (tags: Tagged[]): Tagged[] {
  const text = (tagged: Tagged): string => JSON.stringify(tagged, (_key, value) => typeof value === 'bigint' ? `${value}` : value)
  return tags.toSorted((left, right) => text(left) < text(right) ? -1 : 1)
}

/** What comes of an expression: its value, the exception, or that it cannot be known. */
export function outcomeOf (statements: readonly Tree[]): Tagged | { raises: string } | 'refused' {
  try {
    return tag(new Calculator().run(statements))
  } catch (thrown) {
    if (thrown instanceof CannotKnow) return 'refused'
    if (thrown instanceof Raised) return { raises: thrown.exception.type.name }
    throw thrown
  }
}
