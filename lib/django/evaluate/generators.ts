import type { Reason } from '../problem.js'
import type { Block, Expression, For, If, Statement, While, Yield } from '../syntax/ast.js'
import { iterate } from '../values/iterate.js'
import { type Context, PyIterator, refuse, type Value } from '../values/values.js'
import { boundNames } from './code.js'
import { generatorSteps } from './comprehensions.js'
import { giveUp, holds } from './give-up.js'
import type { Completion, Frame } from './machine.js'

/** What a function with `yield` gives: its body runs as far as the next value, when that is asked for. */
class FunctionGenerator extends PyIterator {
  readonly #body: Block
  readonly #frame: Frame

  constructor (body: Block, frame: Frame, values: PyIterator['values']) {
    super('generator', values)
    this.#body = body
    this.#frame = frame
  }

  /** How far it ran cannot be known, nor what the rest of its body did. */
  override spoil (reason: Reason): void {
    if (this.spoiledBy !== undefined) return
    super.spoil(reason)
    for (const statement of this.#body) giveUp(statement, this.#frame, reason)
  }
}

export function makeGenerator (body: Block, frame: Frame, context: Context): PyIterator {
  // Far more memory than an entry: a generator can be kept, with all that it holds.
  context.spend(50)
  const steps = runToYield(body, frame)
  const generator: FunctionGenerator = new FunctionGenerator(body, frame, generatorSteps(step, () => generator, frame.machine, context))
  return generator

  function step (): IteratorResult<Value, undefined> {
    const { done, value } = steps.next()
    if (done !== true) return { done: false, value }
    if (typeof value === 'object' && value.value !== null) refuse(context, 'What a generator returns is not followed here.')
    return { done: true, value: undefined }
  }
}

type Steps = Generator<Value, Completion>

function * runToYield (block: Block, frame: Frame): Steps {
  for (const statement of block) {
    const completion = boundNames(statement).yields ? yield * runYielding(statement, frame) : frame.machine.execute([statement], frame)
    if (completion !== undefined) return completion
  }
  return undefined
}

/** A statement with a `yield` in it. */
function * runYielding (node: Statement, frame: Frame): Steps {
  switch (node.kind) {
    case 'expression':
      if (node.value.kind !== 'yield') break
      yield * runYield(node.value, frame)
      return undefined
    case 'if': return yield * runIf(node, frame)
    case 'while': return yield * runWhile(node, frame)
    case 'for': return yield * runFor(node, frame)
  }
  return refuse(frame.machine.contextAt(node, frame), 'A yield in this place is not followed.', 'Make it a statement of its own, or return a list.')
}

function * runYield ({ value, isFrom }: Yield, frame: Frame): Generator<Value, void> {
  if (value === undefined) yield null
  else if (!isFrom) yield frame.machine.evaluate(value, frame)
  else yield * each(value, frame)
}

/** All that an expression goes through. */
function * each (iterable: Expression, frame: Frame): Generator<Value, void> {
  const context = frame.machine.contextAt(iterable, frame)
  const iterator = iterate(frame.machine.evaluate(iterable, frame), context)
  if (iterator.isUnordered) refuse(context, 'This goes through a set, whose order changes from run to run.', 'Sort the set: sorted(…).')
  for (let next = iterator.values.next(); next.done !== true; next = iterator.values.next()) {
    context.spend(1)
    yield next.value
  }
}

function * runIf (node: If, frame: Frame): Steps {
  // An elif is an If alone in the else of another: a long chain must not nest.
  let next = node
  while (!holds(next.test, frame)) {
    const [only, ...more] = next.otherwise
    if (only?.kind !== 'if' || more.length > 0) return yield * runToYield(next.otherwise, frame)
    next = only
  }
  return yield * runToYield(next.body, frame)
}

function * runWhile ({ test, body, otherwise }: While, frame: Frame): Steps {
  while (holds(test, frame)) {
    const completion = yield * runToYield(body, frame)
    if (completion === 'break') return undefined
    if (typeof completion === 'object') return completion
  }
  return yield * runToYield(otherwise, frame)
}

function * runFor ({ target, iterable, body, otherwise, isAsync, ...span }: For, frame: Frame): Steps {
  if (isAsync) refuse(frame.machine.contextAt(span, frame), 'Coroutines are not run.')
  for (const value of each(iterable, frame)) {
    frame.machine.assign(target, value, frame)
    const completion = yield * runToYield(body, frame)
    if (completion === 'break') return undefined
    if (typeof completion === 'object') return completion
  }
  return yield * runToYield(otherwise, frame)
}
