import type { Block, Expression, Parameter } from '../syntax/ast.js'
import { isContainer } from '../values/classes.js'
import {
  PyBound, PyClass, PyFunction, PyInstance, PyIterator, PyModule, PyNative, PyTuple, UnknownValue, type Names,
  type Value, type WatchedMap
} from '../values/values.js'
import type { Frame, Machine } from './machine.js'
import { frameOfNames, isSysModules, ownerOfNames } from './names-dict.js'

/** The parts of a function or a generator of the file, to find what running it could change. */
interface Made {
  readonly body: Block | Expression
  readonly parameters: readonly Parameter[]
  /** Of the parameters; or what a generator expression goes through, which was taken when it was made. */
  readonly defaults: ReadonlyMap<string, Value>
  readonly frame: Frame
  /** A generator or a coroutine: a call of it runs nothing yet. */
  readonly runsLater: boolean
}

export const madeOf = new WeakMap<PyFunction | PyIterator, Made>()

/** The items of a container, the attributes of an object, and the values that a library keeps in it. */
export function reachableFrom (value: Value, machine: Machine): readonly Value[] {
  if (isContainer(value)) return value instanceof PyTuple ? value.items : value.kept
  if (value instanceof PyBound) return [value.self, value.callee]
  if (value instanceof PyModule) return value.isLibrary ? [] : [...value.attributes.values()]
  if (value instanceof PyNative) return machine.reachableFrom.get(value) ?? []
  if (value instanceof UnknownValue) return value.before === undefined ? [] : [value.before]
  if (value instanceof PyFunction || value instanceof PyIterator) {
    const kept = value instanceof PyFunction ? value.kept : machine.reachableFrom.get(value) ?? []
    return [...kept, ...madeOf.get(value)?.defaults.values() ?? []]
  }
  if (value instanceof PyInstance) {
    return [...ofNative(value.native), ...machine.reachableFrom.get(value) ?? [], ...value.kept, value.type]
  }
  if (value instanceof PyClass && value.isOfFile) return [...value.attributes.values(), ...value.bases]
  return []
}

export function isTainted (value: Value): boolean {
  return typeof value === 'object' && value !== null && 'taintedBy' in value && value.taintedBy !== undefined
}

/** The function of a property, a classmethod or a staticmethod. */
export function wrapped (value: Value | undefined): PyFunction | undefined {
  const [callee] = value instanceof PyInstance ? ofNative(value.native) : []
  return callee instanceof PyFunction ? callee : undefined
}

function ofNative (native: unknown): readonly Value[] {
  if (typeof native !== 'object' || native === null) return []
  if ('args' in native && Array.isArray(native.args)) return native.args as Value[]
  return 'callee' in native ? [native.callee as Value] : []
}

/** An attribute of an object or a class as it was written, which is not what reading it gives. */
export function writtenAttribute (owner: PyInstance | PyClass, name: string): Value | undefined {
  if (owner instanceof PyInstance && !isTainted(owner)) {
    const own = owner.attributes.get(name)
    if (own !== undefined) return own
  }
  const { order } = owner instanceof PyInstance ? owner.type : owner
  return order.find(type => !isTainted(type) && type.attributes.has(name))?.attributes.get(name)
}

/** Where a look into something looks, as far as that can change. What libraries have outlives a reading. */
export function namesIn (value: Value | undefined): readonly Names[] {
  if (value instanceof PyModule) return [value.attributes]
  if (value instanceof PyFunction) return [value.lastAttributes]
  if (value instanceof PyClass) return value.order.flatMap(({ isOfFile, attributes }) => isOfFile ? [attributes] : [])
  return value instanceof PyInstance ? [value.lastAttributes, ...namesIn(value.type)] : []
}

/** Of what can be given more, or other values, after it was tainted: what changes then. */
export function openNames (value: Value, { modules }: Machine): ReadonlyArray<WatchedMap<unknown>> | undefined {
  if (value instanceof PyModule) return value.isLibrary ? undefined : [value.attributes]
  if (value instanceof PyClass) return value.isOfFile ? [value.attributes] : undefined
  if (!(value instanceof PyInstance)) return undefined
  if (isSysModules(value)) return [modules]
  const frame = frameOfNames(value)
  if (frame !== undefined) return frame.scope.inReach()
  const owner = ownerOfNames(value)
  return owner === undefined ? undefined : namesIn(owner)
}
