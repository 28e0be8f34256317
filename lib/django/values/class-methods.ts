import { bytesMethods } from './bytes-methods.js'
import { bytesClass, dictClass, floatClass, frozensetClass, intClass, listClass, propertyClass, rangeClass, setClass, sliceClass, strClass, tupleClass } from './classes.js'
import { contains } from './containment.js'
import { native } from './define.js'
import { dictMethods } from './dict-methods.js'
import { viewClasses } from './dict-views.js'
import { deleteItem, getItem, setItem } from './items.js'
import { iterate } from './iterate.js'
import { isForeign } from './known.js'
import { length } from './length.js'
import { listMethods } from './list-methods.js'
import { propertyMethods, type Wrapped } from './make-decorators.js'
import { floatMethods, integerMethods } from './numbers.js'
import { asRange, rangeMethods } from './range.js'
import { frozensetMethods, setMethods } from './set-methods.js'
import { sliceMethods } from './slices.js'
import { strMethods } from './str-methods.js'
import { tupleMethods } from './tuple-methods.js'
import { PyInstance, refuse, type Context, type PyClass, type PyNative, type PySlice, type Value } from './values.js'

/** `x.__len__()` and the like, for those who pass them around. Not for classes made from Python's own. */
const specials: Readonly<Record<string, PyNative>> = Object.fromEntries([
  native('__len__', 'self /', ([self], context) => length(plain(self, context), context), true),
  native('__iter__', 'self /', ([self], context) => iterate(plain(self, context), context), true),
  native('__contains__', 'self value /', ([self, value], context) => contains(plain(self, context), value as Value, context), true),
  native('__getitem__', 'self index /', ([self, index], context) => getItem(plain(self, context), index as Value, context), true),
  native('__setitem__', 'self index value /', ([self, index, value], context) => {
    setItem(plain(self, context), index as Value, value as Value, context)
    return null
  }, true),
  native('__delitem__', 'self index /', ([self, index], context) => {
    deleteItem(plain(self, context), index as Value, context)
    return null
  }, true)
].map(method => [method.name, method]))

function plain (self: Value | undefined, context: Context): Value {
  return self instanceof PyInstance && isForeign(self) ? refuse(context, `${self.type.name} is a class made from another.`) : self as Value
}

function give (type: PyClass, methods: readonly PyNative[], ...names: readonly string[]): void {
  for (const method of methods) type.attributes.set(method.name, method)
  for (const name of names) type.attributes.set(name, specials[name] as PyNative)
}

/** An attribute that is no method: what it reads from the object. */
function giveField (type: PyClass, name: string, read: (self: Value, context: Context) => Value): void {
  const callee = native(name, 'self /', ([self], context) => read(self as Value, context))
  type.attributes.set(name, new PyInstance(propertyClass, { callee } satisfies Wrapped))
}

/** Puts the methods of Python's own classes into them. */
export function giveMethods (): void {
  const sized = ['__len__', '__iter__', '__contains__']
  give(strClass, strMethods, ...sized, '__getitem__')
  give(bytesClass, bytesMethods, ...sized, '__getitem__')
  give(listClass, listMethods, ...sized, '__getitem__', '__setitem__', '__delitem__')
  give(tupleClass, tupleMethods, ...sized, '__getitem__')
  give(dictClass, dictMethods, ...sized, '__getitem__', '__setitem__', '__delitem__')
  give(setClass, setMethods, ...sized)
  give(frozensetClass, frozensetMethods, ...sized)
  give(rangeClass, rangeMethods, ...sized, '__getitem__')
  give(intClass, integerMethods)
  give(floatClass, floatMethods)
  give(sliceClass, sliceMethods)
  give(propertyClass, propertyMethods)
  for (const part of ['start', 'stop', 'step'] as const) {
    giveField(rangeClass, part, (self, context) => asRange(self, context)[part])
    giveField(sliceClass, part, self => (self as PySlice)[part])
  }
  for (const part of ['real', 'numerator'] as const) giveField(intClass, part, self => BigInt(self as bigint))
  giveField(intClass, 'imag', () => 0n)
  giveField(intClass, 'denominator', () => 1n)
  giveField(floatClass, 'real', self => self)
  giveField(floatClass, 'imag', () => 0)
  for (const name of ['fget', 'fset', 'fdel']) giveField(propertyClass, name, (_self, context) => refuse(context, 'The functions of a property are not handed out.'))
  for (const type of Object.values(viewClasses)) giveField(type, 'mapping', (_self, context) => refuse(context, 'The dict behind a view is not handed out.'))
}
