import { isEnvironment } from '../library/os-environ.js'
import { CannotKnow } from '../problem.js'
import type { Call } from '../syntax/ast.js'
import { raise, Raised, type ExceptionState } from '../values/exceptions.js'
import { listOf } from '../values/iterate.js'
import {
  PyBound, PyClass, PyFunction, PyInstance, PyIterator, PyNative, PyStr, PyUnknown, type Context, type Value
} from '../values/values.js'
import { mappingEntries } from '../values/dict-methods.js'
import { attribute } from './attributes.js'
import { instantiate } from './classes.js'
import type { Frame, FrameContext } from './machine.js'
import { evaluatePart } from './parts.js'
import { callWithTerms } from './terms.js'

export function evaluateCall (node: Call, frame: Frame): Value {
  const { machine } = frame
  const callee = machine.evaluate(node.callee, frame)
  const positional: Value[] = []
  const keywords = new Map<string, Value>()
  let takesVariables = false
  for (const { name, unpack, value: written } of node.arguments) {
    // What a name gets may be unknown, if only the name is known.
    const value = callee instanceof PyNative && callee.name === 'setattr' ? evaluatePart(written, frame) : machine.evaluate(written, frame)
    if (unpack === '*') positional.push(...listOf(value, machine.contextAt(written, frame)))
    else if (unpack === '**') addAll(value)
    else if (name === undefined) positional.push(value)
    else add(name, value)
  }
  try {
    return call(callee, positional, keywords, machine.contextAt(node, frame))
  } catch (error) {
    const name = error instanceof Raised && takesVariables && error.exception.type.name === 'KeyError' ? (error.exception.native as ExceptionState).args?.[0] : undefined
    // `'{X}'.format(**os.environ)`
    throw name instanceof PyStr ? new Raised((error as Raised).exception, name.text) : error
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
export function call (callee: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context): Value {
  if (callee instanceof PyUnknown) throw new CannotKnow(callee.reason)
  if (callee instanceof PyFunction) return callee.run(positional, keywords, context)
  const ofTerms = context.symbols === undefined ? undefined : callWithTerms(callee, positional, keywords, context)
  if (ofTerms !== undefined) return noteHeld(ofTerms, positional, keywords, context)
  if (callee instanceof PyNative) return noteHeld(callee.run(positional, keywords, context), positional, keywords, context)
  if (callee instanceof PyBound) return call(callee.callee, [callee.self, ...positional], keywords, context)
  if (callee instanceof PyClass) return noteHeld(instantiate(callee, positional, keywords, context), positional, keywords, context)
  if (callee instanceof PyInstance && callee.type.order.some(({ attributes }) => attributes.has('__call__'))) {
    return call(attribute(callee, '__call__', context), positional, keywords, context)
  }
  return raise('TypeError')
}

/** What Python or a library makes of values can hold them, where nobody sees it. */
function noteHeld (made: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context): Value {
  if (!(made instanceof PyIterator || made instanceof PyNative || (made instanceof PyInstance && made.native !== undefined))) return made
  const { held } = (context as FrameContext).frame.machine
  const given = [...positional, ...keywords.values()].filter(value => typeof value === 'object' && value !== null && value !== made && !isEnvironment(value))
  if (given.length > 0 && !held.has(made)) held.set(made, given)
  return made
}
