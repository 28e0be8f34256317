import { CannotKnow } from '../problem.js'
import type { Compare, DictDisplay, Expression, FormatPart, FormatString, Logical, Name, Span } from '../syntax/ast.js'
import { putElements, hashKey } from '../values/entries.js'
import { raise } from '../values/exceptions.js'
import { getItem } from '../values/items.js'
import { iterate, truth } from '../values/iterate.js'
import { mappingEntries } from '../values/dict-methods.js'
import { binary, compare, unary } from '../values/operators.js'
import { formatTexts, listOfTerms } from '../values/terms.js'
import { format, repr, str } from '../values/text.js'
import { builtins } from '../values/builtins.js'
import {
  ellipsis, PyBytes, PyDict, PyList, PySet, PySlice, PyStr, PyTuple, PyUnknown, refuse, type HashKey, type Value
} from '../values/values.js'
import { evaluateCall } from './calls.js'
import { evaluatePart } from './parts.js'
import { comprehension, dictComprehension } from './comprehensions.js'
import { makeFunction } from './functions.js'
import { eitherWay, holds } from './conditions.js'
import type { Frame } from './machine.js'

/** The value of an expression that is not too deep; run.ts counts. */
export function evaluateExpression (node: Expression, frame: Frame): Value {
  const { machine } = frame
  const evaluate = (inner: Expression): Value => machine.evaluate(inner, frame)
  const context = machine.contextAt(node, frame)
  switch (node.kind) {
    case 'constant': return constant(node.value, () => refuse(context, 'Complex numbers are not computed here.'))
    case 'string':
      if (node.hasSurrogates) refuse(context, 'This text holds half a character (a surrogate), which no setting can mean.', 'Remove the \\ud800 to \\udfff escapes.')
      return new PyStr(node.text, context.place)
    case 'bytes': return new PyBytes(node.bytes)
    case 'format': return formatString(node, frame)
    case 'template': return refuse(context, 'Templates (t-strings) are not computed here.', 'Write an f-string.')
    case 'name': return readName(node, frame)
    case 'attribute': return context.attribute(evaluate(node.value), node.name)
    case 'subscript': {
      const value = evaluate(node.value)
      return getItem(value, evaluate(node.index), context)
    }
    case 'slice': return new PySlice(...[node.start, node.stop, node.step].map(part => part === undefined ? null : evaluate(part)) as [Value, Value, Value])
    case 'call': return evaluateCall(node, frame)
    case 'lambda': return makeFunction('<lambda>', node.parameters, node.body, frame)
    case 'list': {
      const { items, isUnordered, spread } = elements(node.elements, frame, true)
      if (spread.size > 0) return PyList.ofTerm(listOfTerms(items.map((value, index) => ({ value, isSpread: spread.has(index) })), context), context.place)
      return new PyList(items, isUnordered)
    }
    case 'tuple': {
      const { items, isUnordered } = elements(node.elements, frame)
      return new PyTuple(items, isUnordered)
    }
    case 'set': {
      const set = new PySet(new Map())
      putElements(set, elements(node.elements, frame), context)
      return set
    }
    case 'dict': return dictDisplay(node, frame)
    case 'list-comprehension':
    case 'set-comprehension':
    case 'generator': return comprehension(node, frame)
    case 'dict-comprehension': return dictComprehension(node, frame)
    case 'unary': {
      if (node.operator === 'not') return eitherWay(node, frame, () => !truth(evaluate(node.operand), context))
      return unary(node.operator, evaluate(node.operand), context)
    }
    case 'binary': {
      const left = evaluate(node.left)
      return binary(node.operator, left, evaluate(node.right), context)
    }
    case 'logical': return logical(node, frame)
    // `in` and `is` give True or False, whatever is compared; all else may give anything.
    case 'compare': return /^(?:not )?in$|^is/.test(node.rest[0]?.operator ?? '') && node.rest.length === 1 ? eitherWay(node, frame, () => comparison(node, frame) === true) : comparison(node, frame)
    case 'conditional': return evaluate(holds(node.test, frame) ? node.then : node.otherwise)
    case 'walrus': {
      const value = evaluate(node.value)
      machine.assign(node.target, value, frame, node.value)
      return value
    }
    case 'yield':
    case 'await': return refuse(context, 'Generators and coroutines of the file are not run.')
    case 'starred': return raise('SyntaxError')
  }
}

function constant (value: Extract<Expression, { kind: 'constant' }>['value'], refuseComplex: () => never): Value {
  if (typeof value !== 'object' || value === null) return value
  return 'special' in value ? ellipsis : refuseComplex()
}

function readName ({ name, ...span }: Name, frame: Frame): Value {
  const value = frame.scope.look(name)
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason.isImport === true ? { ...value.reason, place: frame.machine.contextAt(span, frame).place } : value.reason)
  if (value !== undefined) return value
  const builtin = frame.machine.builtin(name, frame, span)
  if (builtin !== undefined) return builtin
  if (/^__\w+__$/.test(name)) refuse(frame.machine.contextAt(span, frame), `What ${name} is here is not known.`)
  if (frame.module.value.mayHaveMore !== undefined) throw new CannotKnow(frame.module.value.mayHaveMore)
  return raise('NameError', [new PyStr(`name '${name}' is not defined`)])
}

/** The elements of a display, `*these` unpacked. */
function elements (nodes: readonly Expression[], frame: Frame, isList = false): { items: Value[], isUnordered: boolean, spread: ReadonlySet<number> } {
  const spread = new Set<number>()
  const items: Value[] = []
  let isUnordered = false
  for (const node of nodes) {
    if (node.kind !== 'starred') items.push(evaluatePart(node, frame))
    else {
      const context = frame.machine.contextAt(node, frame)
      const value = frame.machine.evaluate(node.value, frame)
      if (isList && value instanceof PyList && value.term !== undefined) {
        spread.add(items.push(value) - 1)
        continue
      }
      const several = iterate(value, context)
      isUnordered ||= several.isUnordered
      for (let next = several.values.next(); next.done !== true; next = several.values.next()) {
        context.spend(1)
        items.push(next.value)
      }
    }
  }
  return { items, isUnordered, spread }
}

function dictDisplay ({ entries, ...span }: DictDisplay, frame: Frame): PyDict {
  const { machine } = frame
  const context = machine.contextAt(span, frame)
  const made = new Map<HashKey, readonly [Value, Value]>()
  for (const { key, value } of entries) {
    if (key === undefined) {
      for (const [name, item] of mappingEntries(machine.evaluate(value, frame), context)) setEntry(made, name, item)
    } else {
      const name = machine.evaluate(key, frame)
      setEntry(made, name, evaluatePart(value, frame))
    }
  }
  return new PyDict(made)

  function setEntry (entries: Map<HashKey, readonly [Value, Value]>, name: Value, item: Value): void {
    const hash = hashKey(name, context)
    // The key that was first stays.
    entries.set(hash, [entries.get(hash)?.[0] ?? name, item])
  }
}

function logical ({ operator, values }: Logical, frame: Frame): Value {
  let value: Value = null
  for (const [index, node] of values.entries()) {
    value = frame.machine.evaluate(node, frame)
    const isLast = index === values.length - 1
    if (!isLast && truth(value, frame.machine.contextAt(node, frame)) === (operator === 'or')) break
  }
  return value
}

/** `a < b < c`: each is evaluated once, and no further than to the first that is false. */
function comparison ({ left, rest, ...span }: Compare, frame: Frame): Value {
  const context = frame.machine.contextAt(span, frame)
  let before = frame.machine.evaluate(left, frame)
  let result: Value = true
  for (const [index, { operator, right }] of rest.entries()) {
    const after = frame.machine.evaluate(right, frame)
    result = compare(operator, before, after, context)
    if (index < rest.length - 1 && !truth(result, context)) break
    before = after
  }
  return result
}

function formatString ({ parts, ...span }: FormatString, frame: Frame): PyStr {
  const context = frame.machine.contextAt(span, frame)
  const pieces = piecesOf(parts, frame, span)
  return pieces.some(({ term }) => term !== undefined) ? formatTexts(pieces, context) : new PyStr(joined(pieces), context.place)
}

function joined (pieces: readonly PyStr[]): string {
  return pieces.map(({ text }) => text).join('')
}

function piecesOf (parts: readonly FormatPart[], frame: Frame, span: Span): PyStr[] {
  const context = frame.machine.contextAt(span, frame)
  return parts.map(part => {
    if (typeof part === 'string') return new PyStr(part)
    const value = frame.machine.evaluate(part.expression, frame)
    const spec = joined(piecesOf(part.format, frame, span))
    if (value instanceof PyStr && value.term !== undefined && spec === '' && (part.conversion ?? 's') === 's') return value
    const text = part.conversion === undefined ? format(value, spec, context) : format(convert(part.conversion, value), spec, context)
    context.spend(text.length)
    return new PyStr(text)
  })

  function convert (conversion: 's' | 'r' | 'a', value: Value): Value {
    if (conversion === 'a') return context.call(builtins.get('ascii') as Value, [value])
    return new PyStr(conversion === 's' ? str(value, context) : repr(value, context))
  }
}
