import { classMethodClass, propertyClass, staticMethodClass } from './classes.js'
import { native } from './define.js'
import { unfit } from './known.js'
import { positionalMethod } from './positional-method.js'
import { PyInstance, type Context, type PyNative, type Value } from './values.js'

/** What an attribute of a class keeps that is no plain value: the attribute's lookup calls `callee`. */
export interface Wrapped { readonly callee: Value, readonly setter?: Value }

export const makeProperty = native('property', 'fget? fset? fdel? doc?', ([getter, setter]) =>
  new PyInstance(propertyClass, { callee: getter ?? null, ...setter !== undefined && { setter } } satisfies Wrapped))

export const makeClassMethod = native('classmethod', 'function /', ([callee]) => new PyInstance(classMethodClass, { callee: callee as Value } satisfies Wrapped))

export const makeStaticMethod = native('staticmethod', 'function /', ([callee]) => new PyInstance(staticMethodClass, { callee: callee as Value } satisfies Wrapped))

function asProperty (value: Value | undefined, context: Context): Wrapped {
  return value instanceof PyInstance && value.type === propertyClass ? value.native as Wrapped : unfit(context, value as Value)
}

export const propertyMethods: readonly PyNative[] = [
  positionalMethod('getter', 'function', ([self, callee], context) => new PyInstance(propertyClass, { ...asProperty(self, context), callee: callee as Value } satisfies Wrapped)),
  positionalMethod('setter', 'function', ([self, setter], context) => new PyInstance(propertyClass, { ...asProperty(self, context), setter: setter as Value } satisfies Wrapped)),
  positionalMethod('deleter', 'function', ([self], context) => new PyInstance(propertyClass, asProperty(self, context)))
]
