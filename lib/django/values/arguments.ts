import { CannotKnow } from '../problem.js'
import { raise } from './exceptions.js'
import { PyBytes, PyInstance, PyNative, PyStr, PyUnknown, refuse, type Context, type Value } from './values.js'

/** Methods that Python has and that are not read: to lack them would be an AttributeError, which a program can catch. */
export function refusedMethods (type: string, names: string): PyNative[] {
  return names.split(' ').map(name => new PyNative(name, (_, __, context) => refuse(context, `The method \`${name}\` of ${type} is not read.`), true))
}

/** For an argument that is of none of the types that are right: an object of the file's may be of a subclass. */
export function wrongType (value: Value | undefined, context: Context): never {
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  if (value instanceof PyInstance) refuse(context, `What Python makes of an object of ${value.type.name} here is not known.`)
  return raise('TypeError')
}

export function textArgument (value: Value | undefined, context: Context): string {
  return value instanceof PyStr ? value.text : wrongType(value, context)
}

export function strArgument (value: Value | undefined, context: Context): PyStr {
  return value instanceof PyStr ? value : wrongType(value, context)
}

export function bytesArgument (value: Value | undefined, context: Context): PyBytes {
  return value instanceof PyBytes ? value : wrongType(value, context)
}

export function integerArgument (value: Value | undefined, context: Context): bigint {
  if (typeof value === 'boolean') return BigInt(value)
  return typeof value === 'bigint' ? value : wrongType(value, context)
}

/** Above this Python cannot count. */
const LARGEST = 2n ** 63n - 1n

/** A count, such as a width: as far as Python counts. */
export function countArgument (value: Value | undefined, ifMissing: number, context: Context): number {
  if (value === undefined) return ifMissing
  const count = integerArgument(value, context)
  if (count > LARGEST || count < -LARGEST - 1n) raise('OverflowError')
  return Number(count)
}

/** Where a part of something starts and ends, of so many items, as a slice has it. The start may be after the end. */
export function rangeArguments (start: Value | undefined, end: Value | undefined, length: number, context: Context): [from: number, to: number] {
  return [edgeArgument(start, 0, length, context), Math.min(edgeArgument(end, length, length, context), length)]
}

function edgeArgument (value: Value | undefined, ifMissing: number, length: number, context: Context): number {
  if (value === undefined || value === null) return ifMissing
  const edge = Number(integerArgument(value, context))
  return edge < 0 ? Math.max(edge + length, 0) : edge
}

/** A C int. */
export function tabSizeArgument (value: Value | undefined, context: Context): number {
  const size = countArgument(value, 8, context)
  if (size > 0x7fffffff || size < -0x80000000) raise('OverflowError')
  return size
}

/** How often at most; a negative number is no bound. */
export function mostArgument (value: Value | undefined, context: Context): number {
  const most = countArgument(value, -1, context)
  return most < 0 ? Infinity : most
}
