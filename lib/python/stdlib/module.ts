import { literalOrPython } from '../problem.js'
import { Source } from '../../text/source.js'
import { method, native } from '../values/define.js'
import { objectClass } from '../values/exceptions.js'
import {
  PyClass, PyInstance, PyModule, PyStr, PyTuple, UnknownValue, refuse, type PyNative, type Value
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

/** A class of a library. Without a `make`, only the library itself makes objects of it. */
export function classWith (name: string, methods: readonly PyNative[], make?: PyNative['run']): PyClass {
  const attributes = new Map<string, Value>(methods.map(made => [made.name, made]))
  const refused: PyNative['run'] = (_positional, _keywords, context) =>
    refuse(context, `Objects of ${name} are not made here.`)
  return new PyClass(name, [objectClass], objectClass.order, attributes, make ?? refused)
}

const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** An attribute that cannot be known, and why. The evaluator knows where it was read. */
export function because (why: string, fix = literalOrPython): UnknownValue {
  return new UnknownValue({ span: nowhere, why, fix })
}

/** An attribute of a library that exists in Python, and whose value is not known here. */
export function unmodelled (module: string, name: string): UnknownValue {
  return because(`What ${module}.${name} is cannot be known without running Python.`)
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
  '__gt__ __ge__ __hash__ __add__ __radd__ __mul__ __rmul__ __mod__ __rmod__ __int__ __float__ __index__ ' +
  '__fspath__ __call__ __getattr__'
)

/** An object that may be passed on and kept, but tells nothing besides what its methods do. */
export function opaque (name: string, why: string, methods: readonly PyNative[] = [], native?: unknown): PyInstance {
  return new PyInstance(classWith(name, [...refusingMethods(questions, why), ...methods]), native)
}

/** A function that does nothing that matters to settings. */
export function nothing (name: string): PyNative {
  return native(name, '*rest **others', () => null)
}

/** A method that does nothing that matters to settings. */
export function nothingMethod (name: string): PyNative {
  return method(name, '*rest **others', () => null)
}

type Getters = Readonly<Record<string, () => Value>>

class Properties extends Map<string, Value> {
  readonly #getters: Getters

  constructor (getters: Getters) {
    super()
    this.#getters = getters
  }

  override get (name: string): Value | undefined {
    if (super.has(name) || !Object.hasOwn(this.#getters, name)) return super.get(name)
    return (this.#getters[name] as () => Value)()
  }
}

/** An object of a library with attributes that are computed when they are read, or raise an exception then. */
export class PropertyInstance extends PyInstance {
  readonly #properties: Properties

  constructor (type: PyClass, native: unknown, getters: Getters) {
    super(type, native)
    this.#properties = new Properties(getters)
  }

  override get attributes (): Map<string, Value> {
    return super.attributes && this.#properties
  }
}

/** Modules that are made by their name. */
export function named (make: (name: string) => PyModule, ...names: readonly string[]): Array<[string, () => PyModule]> {
  return names.map(name => [name, () => make(name)])
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
