import { CannotKnow } from '../problem.js'
import { dataClasses } from './classes.js'
import { raise } from './exceptions.js'
import { known, unfit } from './known.js'
import { PyFunction, PyInstance, PyNative, refuse, type Context, type Value } from './values.js'

/** The method `__name__` of an object's class. Those of str, list and so on are refused: what such an object holds is not kept. */
export function findSpecial (instance: PyInstance, name: string, context: Context): Value | undefined {
  for (const type of instance.type.order) {
    if (type.spoiledBy !== undefined) throw new CannotKnow(type.spoiledBy)
    if (dataClasses.has(type)) refuse(context, `${instance.type.name} is a class made from ${type.name}.`)
    const found = type.attributes.get(name)
    if (found !== undefined) return known(found)
  }
  return undefined
}

/** What `__name__` of an object gives, or undefined where its class has no such method. */
export function callSpecial (instance: PyInstance, name: string, given: readonly Value[], context: Context): Value | undefined {
  const found = findSpecial(instance, name, context)
  if (found === undefined) return undefined
  if (found === null) return raise('TypeError')
  if (found instanceof PyFunction || (found instanceof PyNative && found.isMethod)) return context.call(found, [instance, ...given])
  return refuse(context, `${instance.type.name}.${name} is not a plain method.`)
}

/** An int, or an object that stands for one: what `[index]` and `range` take. */
export function asIndex (value: Value, context: Context): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return BigInt(value)
  if (value instanceof PyInstance) {
    const index = callSpecial(value, '__index__', [], context)
    if (typeof index === 'bigint') return index
  }
  return unfit(context, value)
}
