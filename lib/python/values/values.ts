import { CannotKnow, literalOrPython, type Reason } from '../problem.js'
import type { SourceSpan } from '../../text/source.js'
import { cannotSay, type Symbols, type Term } from '../terms.js'

/**
 * Python's values. None, bools, ints and floats are null, booleans, bigints and numbers; all else is an object,
 * so that it has an identity, and a text knows the place it was written at.
 */
export type Value =
  | null | boolean | bigint | number
  | PyStr | PyList | PyTuple | PySet | PyDict | PyRange | PySlice | PyIterator
  | PyCallable | PyInstance | PyModule | UnknownValue | PySpecial

type PyCallable = PyFunction | PyNative | PyBound | PyClass

export class PyStr {
  readonly #text: string | Term
  /** Its location in the file; of a computed text, that of the expression. */
  readonly span: SourceSpan | undefined

  constructor (text: string | Term, span?: SourceSpan) {
    this.#text = text
    this.span = span
  }

  /** Throws CannotKnow for a text that only the environment knows. */
  get text (): string {
    if (typeof this.#text !== 'string') throw cannotSay(this.#text, this.span as SourceSpan)
    return this.#text
  }

  /** How a text comes from the environment that only the environment knows. */
  get term (): Term | undefined { return typeof this.#text === 'string' ? undefined : this.#text }
}

/** A map that notifies its watchers of the next change, once. */
export class WatchedMap<Entry> extends Map<string, Entry> {
  readonly #watchers = new Map<unknown, Set<unknown>>()

  /** The next change adds the watcher to those to notify. */
  watch<Watcher>(watcher: Watcher, told: Set<Watcher>): void { this.#watchers.set(watcher, told) }

  changed (): void {
    for (const [watcher, told] of this.#watchers) told.add(watcher)
    this.#watchers.clear()
  }

  override set (key: string, entry: Entry): this {
    // While it is made of entries, there is no place for watchers yet.
    if (#watchers in this) this.changed()
    return super.set(key, entry)
  }

  override delete (key: string): boolean {
    this.changed()
    return super.delete(key)
  }
}

/** The names of a module, of a class, of an object or of a function that runs, and their values. */
export class Names extends WatchedMap<Value> {
  static of (entries: ReadonlyMap<string, Value>): Names {
    return entries instanceof Names ? entries : new Names(entries)
  }
}

/** A value that code which we cannot run may have changed (tainted). From then on nothing can be read from it. */
abstract class Changeable<Content> {
  readonly #content: Content
  #tainted: Reason | undefined

  constructor (content: Content) { this.#content = content }

  /** Marks it as changed in a way that cannot be known. */
  taint (reason: Reason): void {
    if (this.#tainted !== undefined) return
    this.#tainted = reason
    if (this.#content instanceof WatchedMap) this.#content.changed()
  }

  get taintedBy (): Reason | undefined { return this.#tainted }

  /** Its content. Throws CannotKnow if it is tainted. */
  protected get content (): Content {
    if (this.#tainted !== undefined) throw new CannotKnow(this.#tainted)
    return this.#content
  }

  /** Its last known content, which may be out of date. */
  protected get lastContent (): Content { return this.#content }
}

export class PyList extends Changeable<Value[]> {
  /** It was made from a set of two or more: its entries are known, their order is not. */
  isUnordered: boolean
  #term: { readonly term: Term, readonly span: SourceSpan } | undefined

  constructor (items: Value[], isUnordered = false) {
    super(items)
    this.isUnordered = isUnordered
  }

  /** A list of texts that only the environment knows. */
  static ofTerm (term: Term, span: SourceSpan): PyList {
    const list = new PyList([])
    list.become(term, span)
    return list
  }

  /** From now on, its entries are those of a term. */
  become (term: Term, span: SourceSpan): void { this.#term = { term, span } }

  /** How its entries come from the environment, if only the environment knows them. */
  get term (): Term | undefined { return this.content && this.#term?.term }

  get items (): Value[] {
    const items = this.content
    if (this.#term !== undefined) throw cannotSay(this.#term.term, this.#term.span)
    return items
  }

  get kept (): readonly Value[] { return this.lastContent }
}

export class PyTuple {
  readonly items: readonly Value[]
  readonly isUnordered: boolean

  constructor (items: readonly Value[], isUnordered = false) {
    this.items = items
    this.isUnordered = isUnordered
  }
}

/** A set or a frozenset: entries under their hash keys (entries.ts), so that 1, 1.0 and True are one. */
export class PySet extends Changeable<Map<HashKey, Value>> {
  readonly isFrozen: boolean
  /** How often an element came or left: a loop over the set must notice. */
  changes = 0

  constructor (entries: Map<HashKey, Value> = new Map(), isFrozen = false) {
    super(entries)
    this.isFrozen = isFrozen
  }

  get entries (): Map<HashKey, Value> { return this.content }
  get kept (): readonly Value[] { return [...this.lastContent.values()] }
}

/** A dict, in the order of insertion. */
export class PyDict extends Changeable<Map<HashKey, readonly [key: Value, value: Value]>> {
  /** How often a key came or left. */
  changes = 0
  /** Whether it is an OrderedDict, which Python shows and compares in another way. */
  isOrdered = false

  constructor (entries: Map<HashKey, readonly [key: Value, value: Value]> = new Map()) { super(entries) }

  get entries (): Map<HashKey, readonly [key: Value, value: Value]> { return this.content }
  get kept (): readonly Value[] { return [...this.lastContent.values()].flat() }
}

/** Equal for values that Python takes for the same key. An object that compares by identity is its own key. */
export type HashKey = string | object

class Steps<Bound> {
  readonly start: Bound
  readonly stop: Bound
  readonly step: Bound

  constructor (start: Bound, stop: Bound, step: Bound) {
    this.start = start
    this.stop = stop
    this.step = step
  }
}

export class PyRange extends Steps<bigint> {}

export class PySlice extends Steps<Value> {}

/** An iterator or a generator. `isUnordered`: it goes through a set. */
export class PyIterator extends Changeable<Iterator<Value, unknown, undefined>> {
  readonly type: string
  readonly isUnordered: boolean
  #term: (() => Term) | undefined

  constructor (type: string, values: Iterator<Value, unknown, undefined>, isUnordered = false, term?: () => Term) {
    super(values)
    this.type = type
    this.isUnordered = isUnordered
    this.#term = term
  }

  /** How all that it gives comes from the environment, if only the environment knows that. It can be taken once. */
  takeTerm (): Term | undefined {
    const term = this.content && this.#term
    this.#term = undefined
    return term?.()
  }

  get values (): Iterator<Value, unknown, undefined> { return this.content }
}

/** Ellipsis and NotImplemented. */
export class PySpecial {
  readonly name: 'Ellipsis' | 'NotImplemented'

  constructor (name: 'Ellipsis' | 'NotImplemented') { this.name = name }
}

export const ellipsis = new PySpecial('Ellipsis')
export const notImplemented = new PySpecial('NotImplemented')

type Run = (positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context) => Value

/** A value with attributes, which can change. */
abstract class WithNames extends Changeable<Names> {
  constructor () { super(new Names()) }

  get attributes (): Names { return this.content }
  /** Its attributes, or the last known ones. */
  get lastAttributes (): Names { return this.lastContent }
  get kept (): readonly Value[] { return [...this.lastContent.values()] }
}

/** A function of a settings file. The evaluator keeps the scopes that it closes over. */
export class PyFunction extends WithNames {
  readonly name: string
  readonly run: Run

  constructor (name: string, run: Run) {
    super()
    this.name = name
    this.run = run
  }
}

/** A function of Python's, or of a library that is known here. */
export class PyNative {
  readonly name: string
  readonly run: Run
  /** As an attribute of a class it becomes a method, as a function does. */
  readonly isMethod: boolean

  constructor (name: string, run: Run, isMethod = false) {
    this.name = name
    this.run = run
    this.isMethod = isMethod
  }
}

/** A method of one object. */
export class PyBound {
  readonly self: Value
  readonly callee: PyFunction | PyNative

  constructor (self: Value, callee: PyFunction | PyNative) {
    this.self = self
    this.callee = callee
  }
}

/** A class: Python's own, a library's or the file's. */
export class PyClass extends Changeable<Names> {
  readonly name: string
  readonly bases: readonly PyClass[]
  /** Itself first, `object` last. */
  readonly order: readonly PyClass[]
  /** How an object of a class that is not the file's is made. builtins.ts puts it into Python's own. */
  make: Run | undefined
  /** A class of the file, whose attributes can change. */
  isOfFile = false
  /** A library's `__init_subclass__`: called with the bases and the attributes of a class that is made of this one. */
  onSubclass?: (bases: readonly PyClass[], attributes: Names, context: Context) => void
  /** Of a library's class: why its objects tell nothing besides what its attributes do. */
  opaque?: readonly [why: string, fix: string | undefined]

  constructor (
    name: string, bases: readonly PyClass[], order: readonly PyClass[], attributes: ReadonlyMap<string, Value>,
    make?: Run
  ) {
    super(Names.of(attributes))
    this.name = name
    this.bases = bases
    this.order = [this, ...order]
    this.make = make
  }

  /** Their last known content: check `taintedBy` before reading them. */
  get attributes (): Names { return this.lastContent }
}

/** An object of a class of the file's, an exception, or an object of a library, which keeps `native` in it. */
export class PyInstance extends WithNames {
  readonly type: PyClass
  readonly native: unknown

  constructor (type: PyClass, native?: unknown) {
    super()
    this.type = type
    this.native = native
  }
}

export class PyModule {
  readonly name: string
  readonly attributes: Names
  /** A library that is known here in part: it may have names that its attributes lack. */
  readonly isLibrary: boolean
  /** Its names as a dict, `module.__dict__`, if it is a file. */
  names: Value | undefined
  /** Why it may have names that are not in its attributes. */
  mayHaveMore: Reason | undefined

  constructor (name: string, attributes: ReadonlyMap<string, Value>, isLibrary = true) {
    this.name = name
    this.attributes = Names.of(attributes)
    this.isLibrary = isLibrary
  }
}

/** Takes the place of an unknown value. An operation on it throws CannotKnow; see `known`. */
export class UnknownValue {
  readonly reason: Reason
  /** The last known value, which may still be there. */
  readonly before: Exclude<Value, UnknownValue> | undefined
  /** A library gave it, or a class was made of it, of which it is known that its classes write no names of modules. */
  readonly writesNoNames: boolean

  constructor (reason: Reason, before?: Value, writesNoNames = false) {
    this.reason = reason
    this.before = before instanceof UnknownValue ? before.before : before
    this.writesNoNames = writesNoNames
  }
}

/** An unknown value that is no method and no property: reading it from an object runs no code. */
export class UnknownData extends UnknownValue {}

/** The parts of the evaluator that functions of Python and of libraries use. */
export interface Context {
  /** The expression that is being evaluated: the place of texts it makes, and of what it cannot know. */
  readonly span: SourceSpan
  /** The only environment there is. Code may set its own variables, which the caller does not see. */
  readonly environment: Map<string, string>
  /** Calls anything callable. */
  readonly call: (callee: Value, positional: readonly Value[], keywords?: ReadonlyMap<string, Value>) => Value
  /** `value.name`, for any value. Throws a Python AttributeError. */
  readonly attribute: (value: Value, name: string) => Value
  /** Counts steps and characters of memory. Throws CannotKnow for too many: call it before making something large. */
  readonly spend: (amount: number) => void
  /** A text file below the project's root; undefined where there is none. Throws CannotKnow for one not to be read. */
  readonly readFile: (path: string) => string | undefined
  /** Of a path below the project's root. Throws CannotKnow for one outside of it. */
  readonly kindOf: (path: string) => 'file' | 'folder' | undefined
  /** The paths at which the program changes files: they are not read afterwards. */
  readonly changedPaths: Set<string>
  /** The project's root, absolute; undefined for a mere text. */
  readonly root: string | undefined
  /** Whether a `try` could catch an exception raised here: then it must be known whether it is raised. */
  readonly isGuarded: boolean
  /** Where variables of the environment are read as terms. */
  readonly symbols?: Symbols | undefined
  /** The folder that Python is started in, absolute, if that is known. */
  readonly cwd?: string | undefined
  /** The path of the file that is evaluated, absolute, as Python has it in `__file__`; undefined for a mere text. */
  readonly file: string | undefined
}

/** Refuses: throws CannotKnow for the expression at hand. */
export function refuse (context: Context, why: string, fix = literalOrPython): never {
  throw new CannotKnow({ span: context.span, why, fix })
}
