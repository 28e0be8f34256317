import { literalOrPython } from '../problem.js'
import { Source } from '../../text/source.js'
import { propertyClass } from '../values/classes.js'
import { method, native, type Body } from '../values/define.js'
import { objectClass } from '../values/exceptions.js'
import { type Wrapped } from '../values/make.js'
import {
  PyClass, PyInstance, PyModule, PyNative, PyStr, PyTuple, UnknownValue, refuse, type Value
} from '../values/values.js'

/** A module of the functions, which know their names, and of other values. */
export function moduleOf (
  name: string, natives: readonly PyNative[], others: Readonly<Record<string, Value>> = {}
): PyModule {
  return new PyModule(name, new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ...natives.map((made): [string, Value] => [made.name, made]),
    ...Object.entries(others)
  ]))
}

/** A module of which `from … import *` is known: by default it takes all names that do not begin with an underscore. */
export function wholeModule (module: PyModule, names?: readonly string[]): PyModule {
  const taken = names ?? [...module.attributes.keys()].filter(name => !name.startsWith('_'))
  module.attributes.set('__all__', new PyTuple(taken.map(name => new PyStr(name))))
  return module
}

/** What the class of a library has: methods, which know their names, and properties. */
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
    refuse(context, `Objects of ${name} are not made here.`)
  return new PyClass(name, [base], base.order, membersOf(members), make ?? refused)
}

const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** An attribute that cannot be known, and why. The evaluator knows where it was read. */
export function because (why: string, fix = literalOrPython): UnknownValue {
  return new UnknownValue({ span: nowhere, why, fix })
}

/** A function that may be imported and passed on, and refuses when it is called. */
export function refusing (name: string, why: string, fix?: string, isMethod = false): PyNative {
  return native(name, '*rest **others', (_given, context) => refuse(context, why, fix), isMethod)
}

/**
 * Methods that refuse when they are called, all for one reason. A method that is not there refuses, too: these are
 * operators.
 */
export function refusingMethods (names: string, why: string, fix?: string): PyNative[] {
  return names.split(' ').map(name => refusing(name, why, fix, true))
}

/** All that Python may ask of an object, and that one refuses whose value is not known. */
const questions = (
  '__str__ __repr__ __format__ __bool__ __len__ __iter__ __contains__ __getitem__ __eq__ __ne__ __lt__ __le__ ' +
  '__gt__ __ge__ __hash__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __mod__ ' +
  '__rmod__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __invert__ __int__ __float__ __index__ __fspath__ ' +
  '__call__ __getattr__'
)

/** A class of objects that may be passed on and kept, but tell nothing besides what these members do. */
export function opaqueClass (
  name: string, why: string, members: readonly Member[], make?: PyNative['run'], fix?: string
): PyClass {
  return classWith(name, [...refusingMethods(questions, why, fix), ...members], make)
}

export function opaque (name: string, why: string, members: readonly Member[] = [], native?: unknown): PyInstance {
  return new PyInstance(opaqueClass(name, why, members), native)
}

/** A function that does nothing that matters to settings. */
export function nothing (name: string): PyNative {
  return native(name, '*rest **others', () => null)
}

/** A method that does nothing that matters to settings. */
export function nothingMethod (name: string): PyNative {
  return method(name, '*rest **others', () => null)
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
