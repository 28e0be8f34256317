import { bytesClass, isCallable } from '../values/classes.js'
import { mappingEntries } from '../values/dict-methods.js'
import { isEnvironment } from '../stdlib/os.js'
import { CannotKnow } from '../problem.js'
import type {
  Argument, Block, Call, Compare, DictDisplay, Expression, FormatPart, FormatString, Logical, Name, Parameter,
  Parameters, TextRange
} from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { getItem, putElements, putEntry } from '../values/entries.js'
import { raise, PythonException, type ExceptionState } from '../values/exceptions.js'
import { drain, listOf, truth } from '../values/iterate.js'
import { binary, compare, unary } from '../values/operators.js'
import { formatTexts, listOfTerms } from '../values/terms.js'
import { format, repr, str } from '../values/text.js'
import {
  ellipsis, PyBound, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyNative, PySet, PySlice,
  PyStr, PyTuple, UnknownValue, refuse, type Context, type Value
} from '../values/values.js'
import { assignTarget } from './assign.js'
import { attribute } from './attributes.js'
import { instantiate } from './classes.js'
import { boundNames, type BoundNames } from './code.js'
import { callWithTerms, comprehension } from './comprehensions.js'
import { eitherWay, evaluatePart, holds } from './give-up.js'
import { Scope, type Frame, type FrameContext } from './machine.js'
import { ownBuiltin } from './own-builtins.js'
import { madeOf } from './provenance.js'

/** The value of an expression that is not too deep; run.ts counts. */
export function evaluateExpression (node: Expression, frame: Frame): Value {
  const { machine } = frame
  const evaluate = (inner: Expression): Value => machine.evaluate(inner, frame)
  const context = machine.contextAt(node, frame)
  switch (node.kind) {
    case 'constant':
      return typeof node.value !== 'object' || node.value === null ? node.value : ellipsis
    case 'string':
      return node.text.isWellFormed()
        ? new PyStr(node.text, context.span)
        : refuse(context, 'This text contains half a character (a surrogate), which no setting can use.')
    case 'bytes': return new PyInstance(bytesClass, node.bytes)
    case 'format': return formatString(node, frame)
    case 'template': return refuse(context, 'Templates (t-strings) are not supported.', 'Write an f-string.')
    case 'name': return readName(node, frame)
    case 'attribute': return context.attribute(evaluate(node.value), node.name)
    case 'subscript': return getItem(evaluate(node.value), evaluate(node.index), context)
    case 'slice': {
      const part = (bound: Expression | undefined): Value => bound === undefined ? null : evaluate(bound)
      return new PySlice(part(node.start), part(node.stop), part(node.step))
    }
    case 'call': return evaluateCall(node, frame)
    case 'lambda': return makeFunction('<lambda>', node.parameters, node.body, frame)
    case 'list': {
      const { items, isUnordered, spread } = elements(node.elements, frame, true)
      if (spread.size === 0) return new PyList(items, isUnordered)
      const parts = items.map((value, index) => ({ value, isSpread: spread.has(index) }))
      return PyList.ofTerm(listOfTerms(parts, context), context.span)
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
    case 'dict-comprehension':
    case 'generator': return comprehension(node, frame)
    case 'unary': {
      if (node.operator === 'not') return eitherWay(node, frame, () => !truth(evaluate(node.operand), context))
      return unary(node.operator, evaluate(node.operand), context)
    }
    case 'binary': return binary(node.operator, evaluate(node.left), evaluate(node.right), context)
    case 'logical': return logical(node, frame)
    // `in` and `is` give True or False, whatever is compared; all else may give anything.
    case 'compare':
      return /^(?:not )?in$|^is/.test(node.rest[0]?.operator ?? '') && node.rest.length === 1
        ? eitherWay(node, frame, () => comparison(node, frame) === true)
        : comparison(node, frame)
    case 'conditional': return evaluate(holds(node.test, frame) ? node.then : node.otherwise)
    case 'walrus': {
      const value = evaluate(node.value)
      assignTarget(node.target, value, frame, node.value)
      return value
    }
    case 'yield':
    case 'await': return refuse(context, 'Generators and coroutines of the file are not supported.')
    case 'starred': return raise('SyntaxError')
  }
}

function readName ({ name, ...range }: Name, frame: Frame): Value {
  const value = frame.scope.look(name)
  if (value instanceof UnknownValue) {
    const { reason } = value
    const { span } = reason.isImport === true ? frame.machine.contextAt(range, frame) : reason
    throw new CannotKnow({ ...reason, span })
  }
  if (value !== undefined) return value
  const context = frame.machine.contextAt(range, frame)
  const builtin = ownBuiltin(name, frame, context)
  if (builtin !== undefined) return builtin
  if (/^__\w+__$/.test(name)) refuse(context, `${name} is not supported here.`)
  if (frame.module.value.mayHaveMore !== undefined) throw new CannotKnow(frame.module.value.mayHaveMore)
  return raise('NameError', [new PyStr(`name '${name}' is not defined`)])
}

/** The elements of a display, `*these` unpacked. */
function elements (
  nodes: readonly Expression[], frame: Frame, isList = false
): { items: Value[], isUnordered: boolean, spread: ReadonlySet<number> } {
  const spread = new Set<number>()
  const items: Value[] = []
  let isUnordered = false
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'starred') items.push(evaluatePart(node, frame))
    else {
      const context = frame.machine.contextAt(node, frame)
      const value = frame.machine.evaluate(node.value, frame)
      if (isList && value instanceof PyList && value.term !== undefined) {
        spread.add(items.push(value) - 1)
        continue
      }
      checkUnpacked(value, node.value, index === nodes.length - 1, context)
      const several = drain(value, context)
      isUnordered ||= several.isUnordered
      for (const item of several.items) items.push(item)
    }
  }
  return { items, isUnordered, spread }
}

/** Python 3.8 unpacks `*these` once all that follows is evaluated, which may have moved a named iterator on. */
function checkUnpacked (value: Value, { kind }: Expression, isLast: boolean, context: Context): void {
  if (value instanceof PyIterator && kind === 'name' && !isLast) {
    refuse(context, 'Python 3.8 unpacks this iterator later than newer versions do.', 'Make a list of it first.')
  }
}

function dictDisplay ({ entries, ...range }: DictDisplay, frame: Frame): PyDict {
  const { machine } = frame
  const context = machine.contextAt(range, frame)
  const made = new PyDict(new Map())
  for (const { key, value } of entries) {
    if (key === undefined) {
      for (const [name, item] of mappingEntries(machine.evaluate(value, frame), context)) {
        putEntry(made, name, item, context)
      }
    } else putEntry(made, machine.evaluate(key, frame), evaluatePart(value, frame), context)
  }
  return made
}

function logical ({ operator, values }: Logical, frame: Frame): Value {
  let value: Value = null
  for (const [index, node] of values.entries()) {
    value = frame.machine.evaluate(node, frame)
    if (index === values.length - 1) break
    const context = frame.machine.contextAt(node, frame)
    if (node.kind === 'logical' && value instanceof PyInstance && value.type.isOfFile) {
      refuse(context, 'Versions of Python test once, or twice, whether this object is true.', 'Write it in two steps.')
    }
    if (truth(value, context) === (operator === 'or')) break
  }
  return value
}

/** `a < b < c`: each is evaluated once, and no further than to the first that is false. */
function comparison ({ left, rest, ...range }: Compare, frame: Frame): Value {
  const context = frame.machine.contextAt(range, frame)
  let before = frame.machine.evaluate(left, frame)
  let result: Value = true
  for (const [index, { operator, right }] of rest.entries()) {
    const after = frame.machine.evaluate(right, frame)
    result = compare(operator, before, after, context)
    if (index === rest.length - 1) break
    if (result instanceof PyInstance) refuse(context, 'This chain of comparisons is not supported.')
    if (!truth(result, context)) break
    before = after
  }
  return result
}

function formatString ({ parts, ...range }: FormatString, frame: Frame): PyStr {
  const context = frame.machine.contextAt(range, frame)
  const pieces = piecesOf(parts, frame, range)
  return pieces.some(({ term }) => term !== undefined)
    ? formatTexts(pieces, context)
    : new PyStr(joined(pieces), context.span)
}

function joined (pieces: readonly PyStr[]): string { return pieces.map(({ text }) => text).join('') }

function piecesOf (parts: readonly FormatPart[], frame: Frame, range: TextRange): PyStr[] {
  const context = frame.machine.contextAt(range, frame)
  return parts.map(part => {
    if (typeof part === 'string') return new PyStr(part)
    const value = frame.machine.evaluate(part.expression, frame)
    const spec = joined(piecesOf(part.format, frame, range))
    if (value instanceof PyStr && value.term !== undefined && spec === '' && (part.conversion ?? 's') === 's') {
      return value
    }
    const text = format(converted(value, part.conversion, context), spec, context)
    context.spend(text.length)
    return new PyStr(text)
  })
}

function converted (value: Value, conversion: 's' | 'r' | 'a' | undefined, context: Context): Value {
  if (conversion === undefined) return value
  if (conversion === 'a') return context.call(builtins.get('ascii') as Value, [value])
  return new PyStr(conversion === 's' ? str(value, context) : repr(value, context))
}

function evaluateCall (node: Call, frame: Frame): Value {
  const { machine } = frame
  const callee = machine.evaluate(node.callee, frame)
  const positional: Value[] = []
  const keywords = new Map<string, Value>()
  let takesVariables = false
  // As in Python: those by position come first, wherever they stand.
  const isNamed = ({ name, unpack }: Argument): boolean => unpack === '**' || name !== undefined
  const byPosition = node.arguments.filter(argument => !isNamed(argument))
  let alone: Value = new PyTuple([])
  for (const argument of [...byPosition, ...node.arguments.filter(isNamed)]) {
    const { name, unpack, value: written } = argument
    // A name that is known may get an unknown value.
    const value = callee instanceof PyNative && callee.name === 'setattr'
      ? evaluatePart(written, frame)
      : machine.evaluate(written, frame)
    if (unpack === '*' && byPosition.length === 1) alone = value
    else if (unpack === '*') {
      const context = machine.contextAt(written, frame)
      checkUnpacked(value, written, argument === byPosition.at(-1), context)
      positional.push(...listOf(value, context))
    } else if (unpack === '**') addAll(value)
    else if (name === undefined) positional.push(value)
    else add(name, value)
  }
  // One `*these` without others is unpacked last of all.
  positional.push(...listOf(alone, machine.contextAt(byPosition[0]?.value ?? node, frame)))
  try {
    return call(callee, positional, keywords, machine.contextAt(node, frame))
  } catch (error) {
    const name = error instanceof PythonException && takesVariables && error.exception.type.name === 'KeyError'
      ? (error.exception.native as ExceptionState).args?.[0]
      : undefined
    // `'{X}'.format(**os.environ)`
    throw name instanceof PyStr ? new PythonException((error as PythonException).exception, name.text) : error
  }

  function add (name: string, value: Value): void {
    if (keywords.has(name)) raise('TypeError')
    keywords.set(name, value)
  }

  function addAll (mapping: Value): void {
    takesVariables ||= isEnvironment(mapping) && callee instanceof PyBound && callee.callee.name === 'format'
    for (const [name, value] of mappingEntries(mapping, machine.contextAt(node, frame))) {
      if (!(name instanceof PyStr)) return raise('TypeError')
      add(name.text, value)
    }
  }
}

/** Calls anything that can be called. */
export function call (
  callee: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value {
  if (callee instanceof UnknownValue) throw new CannotKnow(callee.reason)
  if (callee instanceof PyFunction) return callee.run(positional, keywords, context)
  if (callee instanceof PyBound) return call(callee.callee, [callee.self, ...positional], keywords, context)
  let made = context.symbols === undefined ? undefined : callWithTerms(callee, positional, keywords, context)
  if (made === undefined && callee instanceof PyNative) made = callee.run(positional, keywords, context)
  else if (made === undefined && callee instanceof PyClass) made = instantiate(callee, positional, keywords, context)
  if (made !== undefined) {
    noteHeld(made, [...positional, ...keywords.values()], context)
    return made
  }
  if (!(callee instanceof PyInstance && isCallable(callee, context))) return raise('TypeError')
  return call(attribute(callee, '__call__', context), positional, keywords, context)
}

/** An object that Python or a library makes of values can hold them, where nobody sees it. */
function noteHeld (made: Value, given: readonly Value[], context: Context): void {
  const isOfLibrary = made instanceof PyIterator || made instanceof PyNative ||
    (made instanceof PyInstance && made.native !== undefined)
  if (!isOfLibrary) return
  const { reachableFrom } = (context as FrameContext).frame.machine
  const held = given.filter(
    value => typeof value === 'object' && value !== null && value !== made && !isEnvironment(value)
  )
  if (held.length > 0 && !reachableFrom.has(made)) reachableFrom.set(made, held)
}

/** A function or a lambda. Its defaults are evaluated now, once. */
export function makeFunction (
  name: string, parameters: Parameters, body: Block | Expression, frame: Frame, isAsync = false
): PyFunction {
  frame.machine.contextAt(parameters, frame).spend(10)
  const { list } = parameters
  const names = namesIn(list, body)
  const defaults = new Map(list.filter(parameter => parameter.default !== undefined)
    .map(parameter => [parameter.name, frame.machine.evaluate(parameter.default as Expression, frame)]))
  const callee = new PyFunction(name, (positional, keywords, context) => {
    if (isAsync) refuse(context, `Coroutines such as ${name} are not supported.`, 'Have it return a list.')
    const scope = new Scope('function', frame.scope, names)
    bindArguments(list, defaults, positional, keywords, scope, context)
    if (names.yields) refuse(context, `Generators such as ${name} are not supported.`, 'Have it return a list.')
    const inside = { ...frame, scope }
    if ('kind' in body) return frame.machine.evaluate(body, inside)
    const completion = frame.machine.execute(body, inside)
    return typeof completion === 'object' ? completion.value : null
  })
  madeOf.set(callee, { body, parameters: list, defaults, frame, runsLater: isAsync || names.yields })
  return callee
}

function namesIn (list: readonly Parameter[], body: Block | Expression): BoundNames {
  const names = boundNames(body)
  return { ...names, bound: new Set([...names.bound, ...list.map(({ name }) => name)]) }
}

function bindArguments (
  list: readonly Parameter[], defaults: ReadonlyMap<string, Value>, positional: readonly Value[],
  keywords: ReadonlyMap<string, Value>, scope: Scope, context: Context
): void {
  const byName = new Map(keywords)
  let next = 0
  for (const { name, kind } of list) {
    if (kind === 'args') {
      scope.set(name, new PyTuple(positional.slice(next)))
      next = positional.length
    } else if (kind === 'kwargs') {
      const rest = new PyDict(new Map())
      for (const [key, value] of byName) putEntry(rest, new PyStr(key), value, context)
      scope.set(name, rest)
      byName.clear()
    } else {
      const placed = kind === 'keyword-only' ? undefined : positional[next++]
      const named = kind === 'positional-only' ? undefined : byName.get(name)
      if (placed !== undefined && named !== undefined) raise('TypeError')
      if (named !== undefined) byName.delete(name)
      const value = [placed, named, defaults.get(name)].find(each => each !== undefined)
      scope.set(name, value === undefined ? raise('TypeError') : value)
    }
  }
  if (next < positional.length || byName.size > 0) raise('TypeError')
}
