import { CannotKnow, type Reason } from '../problem.js'
import { raise } from './exceptions.js'
import {
  PyClass, PyInstance, PyList, PyStr, PyTuple, UnknownValue, refuse, type Context, type Value
} from './values.js'

/** How deep values are looked into. Lists that hold themselves have no end. */
const deepest = 200

/** The value, if it is known. */
export function known (value: Value): Value {
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  return value
}

/** An operation has no meaning for these: a TypeError, unless one of them can do more than is known here. */
export function unfit (context: Context, ...values: readonly Value[]): never {
  for (const value of values) {
    known(value)
    if (membersOf(value) !== undefined) refuse(context, 'This use of an enum is not supported.')
    if (value instanceof PyInstance && isForeign(value)) {
      refuse(context, `This use of ${value.type.name} is not supported.`)
    }
  }
  return raise('TypeError')
}

/** An object of a library's class, or of a class made from one of Python's own. */
export function isForeign (instance: PyInstance): boolean {
  return instance.type.order.some(type => type.make !== undefined)
}

/** Counts the characters that a look at texts takes. */
export function spendTexts (values: ReadonlyArray<Value | undefined>, context: Context): void {
  for (const each of values) if (each instanceof PyStr && each.term === undefined) context.spend(each.text.length / 16)
}

/** Counts what the search for one text in another may take at worst. */
export function spendSearch (text: string, wanted: string, context: Context): void {
  context.spend(text.length + Math.ceil(text.length * wanted.length / 128))
}

export function boundDepth (depth: number, context: Context): void {
  context.spend(1)
  if (depth > deepest) refuse(context, 'The value is nested too deeply.')
}

/** The items of a list or a tuple are known, but not their order: it was made from a set. */
export function isUnordered (value: PyList | PyTuple): boolean { return value.isUnordered && value.items.length > 1 }

/** All that an iterable holds. */
export interface Drained { readonly items: Value[], readonly isUnordered: boolean }

export function refuseOrder (context: Context): never {
  return refuse(context, 'It depends on the order of a set, which changes from run to run.',
    'Write a list instead of a set, or use sorted().')
}

/** The items of a list or a tuple whose order matters. */
export function inOrder (value: PyList | PyTuple, context: Context): readonly Value[] {
  if (isUnordered(value)) refuseOrder(context)
  context.spend(value.items.length / 16)
  return value.items
}

/** Which of two equal values comes first makes no difference. */
export function areInterchangeable (left: Value, right: Value): boolean {
  return left === right || (left instanceof PyStr && right instanceof PyStr && left.text === right.text)
}

/** Values of which nothing can be changed. */
export function isFixed (value: Value, context: Context): boolean {
  context.spend(1)
  if (value instanceof PyTuple) return value.items.every(each => isFixed(each, context))
  return value === null || typeof value !== 'object' || value instanceof PyStr
}

/** A member of an enum. `data` is what it is besides: the text of a `(str, Enum)` or of a StrEnum. */
export class PyMember extends PyInstance {
  readonly data: PyStr | undefined

  constructor (type: PyClass, name: PyStr, value: Value, data: PyStr | undefined) {
    super(type, 'member')
    this.data = data
    for (const attribute of ['name', '_name_']) this.attributes.set(attribute, name)
    for (const attribute of ['value', '_value_']) this.attributes.set(attribute, value)
  }

  /** Its name and its value stay what they are, whatever code it is given to. */
  override taint (reason: Reason): void {
    if (this.type.isOfFile) super.taint(reason)
  }
}

/** The members of an enum by their names, those under a second name included. */
const members = new WeakMap<PyClass, ReadonlyMap<string, PyMember>>()

export function membersOf (type: Value): ReadonlyMap<string, PyMember> | undefined {
  return members.get(type as PyClass)
}

export function noteMembers (type: PyClass, all: ReadonlyMap<string, PyMember>): void { members.set(type, all) }

/** Each once, in the order of their definition. */
export function distinctMembers (all: ReadonlyMap<string, PyMember>): readonly PyMember[] {
  return [...new Set(all.values())]
}
