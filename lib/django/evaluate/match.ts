import type { Match, Pattern } from '../syntax/ast.js'
import { classOf } from '../values/classes.js'
import { hashKey } from '../values/entries.js'
import { truth } from '../values/iterate.js'
import { isForeign } from '../values/known.js'
import { equal } from '../values/operators.js'
import {
  PyClass, PyDict, PyInstance, PyList, PyRange, PyTuple, refuse, type Context, type HashKey, type Value
} from '../values/values.js'
import type { Completion, Frame } from './machine.js'

/** `match`. Names that a pattern captures are bound even if its guard then fails, as in Python. */
export function runMatch ({ subject: written, cases, ...span }: Match, frame: Frame): Completion {
  const { machine } = frame
  const context = machine.contextAt(span, frame)
  const subject = machine.evaluate(written, frame)
  for (const { pattern, guard, body } of cases) {
    const captured = new Map<string, Value>()
    if (!matches(pattern, subject, captured, frame, context)) continue
    for (const [name, value] of captured) machine.assign({ kind: 'name', name, from: pattern.from, to: pattern.to }, value, frame)
    if (guard === undefined || truth(machine.evaluate(guard, frame), context)) return machine.execute(body, frame)
  }
  return undefined
}

function matches (pattern: Pattern, subject: Value, captured: Map<string, Value>, frame: Frame, context: Context): boolean {
  switch (pattern.kind) {
    case 'value-pattern': {
      const value = frame.machine.evaluate(pattern.value, frame)
      const isSingleton = pattern.value.kind === 'constant' && (value === null || typeof value === 'boolean')
      return isSingleton ? subject === value : equal(subject, value, context)
    }
    case 'capture-pattern':
      if (pattern.pattern !== undefined && !matches(pattern.pattern, subject, captured, frame, context)) return false
      if (pattern.name !== undefined) captured.set(pattern.name, subject)
      return true
    case 'or-pattern': return pattern.patterns.some(each => matches(each, subject, captured, frame, context))
    case 'sequence-pattern': return matchesSequence(pattern.patterns, subject, captured, frame, context)
    case 'mapping-pattern': return matchesMapping(pattern, subject, captured, frame, context)
    case 'class-pattern': return matchesClass(pattern, subject, captured, frame, context)
    case 'star-pattern':
      if (pattern.name !== undefined) captured.set(pattern.name, subject)
      return true
  }
}

function matchesSequence (patterns: readonly Pattern[], subject: Value, captured: Map<string, Value>, frame: Frame, context: Context): boolean {
  if (!(subject instanceof PyList || subject instanceof PyTuple)) return isNone(subject, context)
  if (subject.isUnordered) refuse(context, 'The order of this list comes from a set, and changes from run to run.')
  const { items } = subject
  const star = patterns.findIndex(({ kind }) => kind === 'star-pattern')
  const extra = items.length - patterns.length
  if (star === -1 ? extra !== 0 : extra < -1) return false
  return patterns.every((pattern, index) => {
    const item = index === star ? new PyList(items.slice(index, index + extra + 1)) : items[star !== -1 && index > star ? index + extra : index]
    return matches(pattern, item as Value, captured, frame, context)
  })
}

function matchesMapping ({ entries, rest }: Extract<Pattern, { kind: 'mapping-pattern' }>, subject: Value, captured: Map<string, Value>, frame: Frame, context: Context): boolean {
  if (!(subject instanceof PyDict)) return isNone(subject, context)
  const left = new Map(subject.entries)
  for (const { key, pattern } of entries) {
    const hash: HashKey = hashKey(frame.machine.evaluate(key, frame), context)
    const entry = left.get(hash)
    if (entry === undefined || !matches(pattern, entry[1], captured, frame, context)) return false
    left.delete(hash)
  }
  if (rest !== undefined) captured.set(rest, new PyDict(left))
  return true
}

/** What is neither a list nor a dict matches no pattern of one, unless it may be like one. */
function isNone (subject: Value, context: Context): false {
  const mayBe = subject instanceof PyRange || (subject instanceof PyInstance && (subject.native !== undefined || isForeign(subject)))
  return mayBe ? refuse(context, `Which patterns match ${classOf(subject).name} is not known.`) : false
}

/** `str()`, `int(x)`, `Point(x=1)`. Of Python's own classes, which take themselves as their one position, and of the file's by name. */
function matchesClass ({ type: written, positional, named }: Extract<Pattern, { kind: 'class-pattern' }>, subject: Value, captured: Map<string, Value>, frame: Frame, context: Context): boolean {
  const type = frame.machine.evaluate(written, frame)
  if (!(type instanceof PyClass)) return refuse(context, 'What this pattern asks for is no class that is known here.')
  if (!classOf(subject).order.includes(type)) return false
  const takesItself = /^(?:bool|bytearray|bytes|dict|float|frozenset|int|list|set|str|tuple)$/.test(type.name) && type.make !== undefined
  if (positional.length > 1 || (positional.length === 1 && !takesItself) || named.length > 0) refuse(context, 'This pattern is not followed here.')
  return positional.every(pattern => matches(pattern, subject, captured, frame, context))
}
