import { CannotKnow, literalOrPython } from '../problem.js'
import { nowhere } from '../terms.js'
import { propertyClass, runsCode, type Wrapped } from '../values/classes.js'
import { native, type Body } from '../values/define.js'
import { putEntry } from '../values/entries.js'
import { objectClass, raise } from '../values/exceptions.js'
import {
  Names, PyClass, PyDict, PyInstance, PyModule, PyNative, PyStr, PyTuple, UnknownValue, refuse, type Context, type Value
} from '../values/values.js'

/* What modules of libraries are made of, and how their functions take their arguments. */

/** A module of the functions, which know their names, and of other values. */
export function moduleOf (
  name: string, natives: readonly PyNative[], others: Readonly<Record<string, Value>> = {}
): PyModule {
  return new PyModule(name, new Names([
    ['__name__', new PyStr(name)],
    ...natives.map((made): [string, Value] => [made.name, made]),
    ...Object.entries(others)
  ]))
}

/** A module of which `from … import *` is known: by default it takes all names without an underscore at the start. */
export function wholeModule (module: PyModule, names?: readonly string[]): PyModule {
  const taken = names ?? [...module.attributes.keys()].filter(name => !name.startsWith('_'))
  module.attributes.set('__all__', new PyTuple(taken.map(name => new PyStr(name))))
  return module
}

/** Of a library's class: a method, which knows its name, or a property. */
export type Member = PyNative | readonly [name: string, property: Value]

/** An attribute of the objects of a class that is computed when it is read. */
export function property (name: string, body: Body): Member {
  return [name, new PyInstance(propertyClass, { callee: native(name, 'self /', body) } satisfies Wrapped)]
}

export function membersOf (members: readonly Member[]): Map<string, Value> {
  return new Map(members.map(member => member instanceof PyNative ? [member.name, member] : member))
}

/** A class of a library. Without a `make`, only the library itself makes objects of it. */
export function classWith (
  name: string, members: readonly Member[], make?: PyNative['run'], base: PyClass = objectClass
): PyClass {
  const refused: PyNative['run'] = (_positional, _keywords, context) =>
    refuse(context, `Objects of ${name} are not supported.`)
  return new PyClass(name, [base], base.order, membersOf(members), make ?? refused)
}

/** An attribute that cannot be known, and why. The evaluator knows where it was read. */
export function because (why: string, fix = literalOrPython): UnknownValue {
  return new UnknownValue({ span: nowhere, why, fix })
}

/** A function that may be imported and passed on, and refuses when it is called. */
export function refusing (name: string, why: string, fix?: string, isMethod = false): PyNative {
  return native(name, '*rest **others', (_given, context) => refuse(context, why, fix), isMethod)
}

/** Methods that refuse when called, for one reason. One that is not there refuses, too: these are operators. */
export function refusingMethods (names: string, why: string, fix?: string): PyNative[] {
  return names.split(' ').map(name => refusing(name, why, fix, true))
}

/** A class of objects that may be passed on and kept, but tell nothing besides what these members do. */
export function opaqueClass (
  name: string, why: string, members: readonly Member[], make?: PyNative['run'], fix?: string
): PyClass {
  const type = classWith(name, [refusing('__getattr__', why, fix, true), ...members], make)
  type.opaque = [why, fix]
  return type
}

export function opaque (name: string, why: string, members: readonly Member[], native?: unknown): PyInstance {
  return new PyInstance(opaqueClass(name, why, members), native)
}

/** A function that does nothing that matters to settings, unless it runs code of the file to show a value. */
export function nothing (name: string): PyNative { return native(name, '*rest **others', doNothing) }

/** The same of a method. */
export function nothingMethod (name: string): PyNative { return native(name, 'self / *rest **others', doNothing, true) }

export const doNothing: Body = (_given, context, rest, others) => checkShown([...rest, ...others.values()], context)

/** Refuses what Python shows, or may call, by code of the file. */
export function checkShown (values: readonly Value[], context: Context, isCalled = false): null {
  const why = 'To run code of the file here is not supported.'
  return values.some(value => runsCode(value, isCalled, context)) ? refuse(context, why, 'Give it a text.') : null
}

/** A library's dict of which the keys are known, and no value. */
export class KeysOnly {
  readonly keys: string[]
  readonly why: string

  constructor (keys: readonly string[], why: string) {
    this.keys = [...keys]
    this.why = why
  }
}

/** Kept in an object of a library whose methods give, of all that it holds, only the values under a name. */
export interface ByName { readonly under: (name: string) => readonly Value[] | undefined }

/** A text that a library makes: its place is the expression that asked for it. */
export function made (text: string, context: Context): PyStr {
  context.spend(text.length)
  return new PyStr(text, context.span)
}

/** The text of an argument that must be a str. */
export function textOf (value: Value | undefined, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  if (value instanceof PyInstance) {
    refuse(context, 'An object is given where a text is expected.')
  }
  return raise('TypeError')
}

/** The text of an argument that may be left out, or be None. */
export function textOr<T> (value: Value | undefined, otherwise: T, context: Context): string | T {
  return value === undefined || value === null ? otherwise : textOf(value, context)
}

/** An argument that says where a text is split, by default at commas. */
export function delimiterOf (value: Value | undefined, context: Context): string {
  if (value === null) refuse(context, 'None as a delimiter is not supported here.')
  return textOr(value, ',', context)
}

/** An argument that names an encoding: only UTF-8 is read. */
export function checkUtf8 (encoding: Value | undefined, what: string, context: Context): void {
  if (!/^utf-?8$/i.test(textOr(encoding, 'utf-8', context))) refuse(context, `${what} not in UTF-8.`)
}

/** The state that a library keeps in one of its objects. */
export function nativeOf<T> (
  value: Value | undefined, kind: abstract new (...given: never[]) => T, context: Context
): T {
  if (value instanceof PyInstance && value.native instanceof kind) return value.native
  return refuse(context, 'A method of a library is used on an object that the library did not make.')
}

/** The same of an object of one class, in which the library keeps a plain value. */
export function keptIn<T> (value: Value | undefined, type: PyClass, context: Context): T {
  if (value instanceof PyInstance && value.type === type) return value.native as T
  return refuse(context, 'A method of a library is used on an object that the library did not make.')
}

/** A dict of entries. */
export function dictOf (pairs: Iterable<readonly [key: Value, value: Value]>, context: Context): PyDict {
  const dict = new PyDict()
  for (const [key, value] of pairs) {
    context.spend(1)
    putEntry(dict, key, value, context)
  }
  return dict
}
