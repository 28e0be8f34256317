import { CannotKnow, lackOf, type Reason } from '../problem.js'
import { isRaised, MayBeRaised, Raised, raiseSaying } from '../values/exceptions.js'
import { refuse, type Context, type PyIterator, type Value } from '../values/values.js'
import type { Machine } from './machine.js'

/** How deep generators may ask each other for values. */
const deepest = 100

const depths = new WeakMap<Machine, number>()

/** The values of a generator, one by one. Where one of them could not be known, none that follows is. */
export function generatorSteps (step: () => IteratorResult<Value, undefined>, generator: () => PyIterator, machine: Machine, context: Context): PyIterator['values'] {
  let isRunning = false
  return { next: advance }

  function advance (): IteratorResult<Value, undefined> {
    const { spoiledBy } = generator()
    if (spoiledBy !== undefined) throw new CannotKnow(spoiledBy)
    if (isRunning) raiseSaying('ValueError', 'generator already executing')
    isRunning = true
    try {
      return counted(machine, context, step)
    } catch (error) {
      const reason = reasonOf(error, context)
      if (reason === undefined) throw isRaised(error, 'StopIteration') ? stopped() : error
      generator().spoil(reason)
      throw error instanceof Raised ? error : new CannotKnow(reason)
    } finally {
      isRunning = false
    }
  }
}

function counted<T> (machine: Machine, context: Context, step: () => T): T {
  const depth = depths.get(machine) ?? 0
  if (depth >= deepest) refuse(context, 'Generators ask each other for values, deeper than is followed here.')
  depths.set(machine, depth + 1)
  try {
    return step()
  } finally {
    depths.set(machine, depth)
  }
}

/** A StopIteration does not leave a generator as what it is. */
function stopped (): unknown {
  try {
    return raiseSaying('RuntimeError', 'generator raised StopIteration')
  } catch (error) {
    return error
  }
}

/** Why it is not known how far a generator ran, and what it would give from here on. */
function reasonOf (error: unknown, { place }: Context): Reason | undefined {
  if (error instanceof CannotKnow || error instanceof MayBeRaised) return error.reason
  if (error instanceof RangeError) return { place, why: 'This is nested deeper than is followed here.', fix: 'Write the value itself.' }
  if (!(error instanceof Raised) || error.lacksVariable === undefined) return undefined
  return { place, ...lackOf(error.lacksVariable) }
}
