import type { ByName } from '../stdlib/module.js'
import { isEnvironment } from '../stdlib/os.js'
import { CannotGoOn, literalOrPython, type Reason } from '../problem.js'
import type { Attribute, Block, Call, ClassDefinition, Expression, Parameter, Statement } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { isContainer, runsWhenRead, typeClass } from '../values/classes.js'
import {
  PyBound, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative, PyStr, UnknownData,
  UnknownValue, type Context, type Names, type Value, type WatchedMap
} from '../values/values.js'
import { isPatched } from './attributes.js'
import { boundNames, parts, type AnyNode } from './code.js'
import { writingNames } from './files.js'
import { isInVain, type Frame, type FrameContext, type Imported, type Machine } from './machine.js'
import { frameOfNames, isSysModules, ownerOfNames } from './names-dict.js'
import { mayNeed, textsIn } from './needed-variables.js'
import { isTainted, madeOf, namesIn, openNames, reachableFrom, wrapped, writtenAttribute } from './provenance.js'
import { Reached, reachedByImport } from './taint-imports.js'
import {
  isChanging, isNoReference, looking, nameOf, reachingNames, settingVariables, useOfPart, usingUp, type Use
} from './uses.js'

/** Where code stands. `locals` are the names of functions around it that do not run now, with what is known of them. */
interface At { readonly frame: Frame, readonly locals: ReadonlyMap<string, Value | undefined> }

/** Numbers, booleans and None cannot change. */
type Tainted = Exclude<Value, null | boolean | number | bigint>

/** The body of a function, or what else can run later. */
interface Body extends At { readonly body: Block | Expression }

/** A body that unknown code may run: walked once, and again after a value that the walk has read was replaced. */
interface Walk extends Body {
  /** The names that were read or written. When any of them changes, the walk is stale. */
  readonly names: Set<WatchedMap<unknown>>
  looks: Array<{ readonly look: () => unknown, readonly found: unknown }>
  /** To do again when those have changed, and at any time. */
  effects: Array<() => void>
  always: Array<() => void>
}

/** Marks all that code could have changed while it ran, and unknown code meanwhile, without running either. */
export function taintReached (code: Statement | Expression, frame: Frame, reason: Reason, use: Use = 'read'): void {
  taint(frame.machine, reason, tainter => { tainter.visit(code, use, { frame, locals: new Map() }) })
  if (reason.variable === undefined) return
  for (const names of mayNeed(code)) frame.machine.environment.openUnset(reason, textsIn(names, frame.scope))
}

/** The same for what calling something could have changed. */
export function taintCalled (called: Value, reason: Reason, machine: Machine): void {
  taint(machine, reason, tainter => { tainter.enterCalled(called) })
}

/** The same for what code that unknown code runs may have imported before, of a module that has run now. */
export function taintImported (name: string, imported: Imported, machine: Machine): void {
  escapedCode.get(machine)?.taintImported(name, imported)
}

/** The same for what a library gets. */
export function taintGiven (values: readonly Value[], why: string, context: Context): void {
  const { span, frame: { machine } } = context as FrameContext
  taint(machine, { span, why, fix: literalOrPython }, tainter => { tainter.give(values) })
}

/** The code that unknown code may run from now on. */
const escapedCode = new WeakMap<Machine, Tainter>()

function taint (machine: Machine, reason: Reason, mark: (tainter: Tainter) => void): void {
  const escaped = escapedCode.get(machine) ?? new Tainter(reason, machine)
  escapedCode.set(machine, escaped)
  escaped.reason = reason
  mark(new Tainter(reason, machine, escaped))
  escaped.runAgain()
}

class Tainter {
  reason: Reason
  readonly #machine: Machine
  /** The one for what unknown code may run, which lasts as long as the machine. */
  readonly #escaped: Tainter
  readonly #entered = new Map<object, Set<unknown>>()
  /** The walks whose values have changed, and those whose changes no watcher reports. */
  readonly #stale = new Set<Walk>()
  readonly #lasting = new Set<Walk>()
  /** The walk that is under way. */
  #walk: Walk | undefined
  /** How much was done, and the functions that do nothing, with what they look at; and those for which it changed. */
  #deeds = 0
  readonly #idle = new Map<object, ReadonlySet<WatchedMap<unknown>>>()
  readonly #restless = new Set<object>()
  /** Tainted values that cannot change any more, nor can the values in them. */
  readonly #closed = new Set<unknown>()
  /** Tainted values that can be given more. */
  readonly #open = new Set<unknown>()
  /** Those of them that unknown code can reach at any time, and those that have changed since. */
  readonly #settled = new Set<Tainted | Set<string>>()
  readonly #changed = new Set<Tainted | Set<string>>()
  /** An object of each class of which unknown code makes some. */
  readonly #made = new Map<PyClass, PyInstance>()
  readonly #reached = new Reached()
  readonly #pending: Value[] = []

  constructor (reason: Reason, machine: Machine, escaped?: Tainter) {
    this.reason = reason
    this.#machine = machine
    this.#escaped = escaped ?? this
  }

  runAgain (): void {
    const { modules, premises: { budget } } = this.#machine
    const stale = [...this.#stale]
    this.#stale.clear()
    // First, while the names still say what is changed.
    for (const walk of stale) {
      budget.spend(1 + walk.looks.length + walk.effects.length, this.reason)
      for (const names of walk.names) names.watch(walk, this.#stale)
      if (!walk.looks.every(({ look, found }) => isAlike(look(), found))) this.#go(walk)
    }
    for (const { effects } of stale) for (const effect of effects) effect()
    for (const { always } of this.#lasting) {
      budget.spend(always.length, this.reason)
      for (const effect of always) effect()
    }
    const changed = [...this.#changed]
    this.#changed.clear()
    for (const each of changed) this.#settled.delete(each)
    for (const [name, imported] of modules) this.taintImported(name, imported)
    for (const each of changed) if (!(each instanceof Set)) this.#taint(each)
  }

  taintImported (name: string, imported: Imported): void {
    if (imported instanceof UnknownValue) return
    const { value } = imported
    if (this.#reached.has(name)) this.#taint(value)
    const names = this.#reached.names.get(name)
    if (names !== undefined) {
      this.#settle(names, [value.attributes], () => {
        for (const each of names) this.#taint(value.attributes.get(each) ?? null)
      })
    }
  }

  /** Looks at what can change: at a name in the scopes around, or into an object. */
  #see<T>(look: () => T, inside?: Value): T {
    const found = look()
    this.#walk?.looks.push({ look, found })
    this.#watch(namesIn(inside))
    return found
  }

  #watch (all: Iterable<WatchedMap<unknown>>): void {
    const walk = this.#walk
    if (walk === undefined) return
    for (const names of all) {
      if (this.#escaped === this) names.watch(walk, this.#stale)
      walk.names.add(names)
    }
  }

  /** Does something, now and whenever it may happen again: when what it writes to has changed, or always. */
  #do (effect: () => void, to?: Iterable<WatchedMap<unknown>>): void {
    this.#deeds++
    effect()
    if (this.#walk === undefined) return
    this.#walk[to === undefined ? 'always' : 'effects'].push(effect)
    if (to === undefined) this.#lasting.add(this.#walk)
    else this.#watch(to)
  }

  visit (node: AnyNode, use: Use, at: At): void {
    const code = node as Statement | Expression
    this.#machine.premises.budget.spend(1, this.reason)
    switch (code.kind) {
      case 'name': return this.#touch(this.#peek(code, at), use)
      case 'call': return this.#call(code, use, at)
      case 'attribute': return this.#attribute(code, use, at)
      case 'class': return this.#class(code, at)
      case 'function':
      case 'lambda': return this.#define(code, at)
      case 'import':
      case 'import-from': {
        // The code after it can change what it imports, and the files that it would run can change what they reach.
        const { package: inside } = at.frame.module
        const isLast = (name: string): boolean => isInVain(name, this.reason, this.#machine)
        const { values, environment } = reachedByImport(code, inside, this.#machine, this.#reached, isLast)
        for (const value of values) this.#taint(value)
        this.#deeds++
        if (environment) this.#machine.environment.taint(this.reason)
        return
      }
      case 'augmented-assign':
        this.visit(code.target, 'given away', at)
        break
      case 'generator':
        // Whoever gets it can run it at any time.
        if (use === 'given away') this.#escaped.#run(code, at.frame, () => ({ ...at, body: code }))
    }
    for (const [part, inner] of parts(code)) {
      if (/^targets?$/.test(part)) this.#target(inner as Expression, at)
      else this.visit(inner, useOfPart(code.kind, part, use), at)
    }
  }

  #class ({ bases, body, decorators }: ClassDefinition, at: At): void {
    // First, while it can be seen what they are. Keywords but for the metaclass are handed to the bases.
    const writesNames = this.#see(() =>
      decorators.some(decorator => this.#writesNames(decorator, at)) ||
      bases.some(({ name, unpack, value }) =>
        unpack !== '' || ((name === undefined || name === 'metaclass') && this.#writesNames(value, at))))
    for (const part of [...bases.map(({ value }) => value), ...decorators]) this.visit(part, 'given away', at)
    for (const statement of body) this.visit(statement, 'read', at)
    for (const name of boundNames(body).globals) this.#setUnknown(at.frame.scope.module.variables, name)
    if (writesNames) this.#taintNames(at.frame)
  }

  /**
   * A base, a metaclass or a decorator of a class runs code when the class is made: unknown code may then set any name
   * of the module. What functions of the file do is seen where they are visited.
   */
  #writesNames (node: Expression, at: At): boolean {
    if (node.kind === 'call') {
      const isKnown = /^(?:dataclass|namedtuple)$/.test(nameOf(node.callee))
      return !isKnown && !(this.#peek(node.callee, at) instanceof PyFunction)
    }
    const seen = node.kind === 'subscript' ? node.value : node
    const owner = seen.kind === 'attribute' ? this.#peek(seen.value, at) : undefined
    if (owner instanceof PyModule && owner.isLibrary) return nameOf(seen) === writingNames
    const value = this.#peek(seen, at)
    this.#watch(namesIn(value))
    if (value instanceof UnknownValue) return !value.writesNoNames
    if (value instanceof PyClass) return value.order.some(isTainted)
    return isTainted(value ?? null) || ![PyFunction, PyNative, PyInstance].some(kind => value instanceof kind)
  }

  /** A function that is made here may be called later, by any code that it was given to. */
  #define (code: Extract<Statement | Expression, { kind: 'function' | 'lambda' }>, at: At): void {
    for (const { default: value } of code.parameters.list) {
      if (value !== undefined) this.visit(value, 'given away', at)
    }
    if (code.kind === 'function') for (const decorator of code.decorators) this.visit(decorator, 'given away', at)
    const { body, parameters: { list } } = code
    this.#deeds++
    this.#escaped.#run(code, at.frame, () =>
      ({ body, frame: at.frame, locals: this.#escaped.#localsOf(body, list, at.locals, new Map()) }))
  }

  /** `a[0] = …` and `a.b = …` change a. */
  #target (target: Expression, at: At): void {
    switch (target.kind) {
      case 'tuple':
      case 'list':
        for (const element of target.elements) this.#target(element, at)
        break
      case 'starred':
        this.#target(target.value, at)
        break
      case 'attribute': {
        const owner = this.#peek(target.value, at)
        if (isEnvironment(this.#peek(target, at))) this.#taintVariable(undefined)
        if (owner instanceof PyModule && owner.isLibrary) this.#setUnknown(owner.attributes, target.name)
        if (isPatched(owner)) throw new CannotGoOn(this.reason)
        this.visit(target.value, 'given away', at)
        break
      }
      case 'subscript': {
        const owner = this.#peek(target.value, at)
        this.visit(target.index, 'read', at)
        if (isEnvironment(owner)) this.#taintVariable(target.index.kind === 'string' ? target.index.text : undefined)
        else if (owner instanceof PyList || owner instanceof PyDict) this.#do(() => { owner.taint(this.reason) }, [])
        else this.visit(target.value, 'given away', at)
      }
    }
  }

  #attribute (code: Attribute, use: Use, at: At, owner = this.#peek(code.value, at)): void {
    if (/^(?:f_globals|__globals__)$/.test(code.name)) this.#taintModules()
    if (code.name === '__name__' && owner instanceof PyClass) return
    if (owner instanceof UnknownValue && owner.before !== undefined) this.#attribute(code, use, at, owner.before)
    const ofModule = owner instanceof PyModule ? this.#see(() => owner.attributes.get(code.name), owner) : undefined
    if (owner instanceof PyModule && (owner.isLibrary || ofModule !== undefined)) return this.#touch(ofModule, use)
    const isOfFile =
      owner instanceof PyInstance ? owner.native === undefined : owner instanceof PyClass && owner.isOfFile
    if (!isOfFile || /^__\w+__$/.test(code.name)) {
      // `list.append`, to be called by somebody.
      if (isChanging(code.name)) return this.visit(code.value, 'given away', at)
      // Changes of the names of a library's object are not followed.
      const ofNames = owner instanceof PyInstance && !isOfFile ? 'given away' : 'taken apart'
      return this.visit(code.value, code.name === '__dict__' ? ofNames : use, at)
    }
    const written = this.#see(() => writtenAttribute(owner as PyInstance | PyClass, code.name), owner)
    const callee = wrapped(written)
    if (callee !== undefined) this.#enter(callee, owner)
    // A library's wrapper of a method, and `__getattr__`, may compute the value from the object.
    // Data of a library may not be there in all versions.
    const isComputed = owner instanceof PyInstance && (written === undefined
      ? this.#see(() => runsWhenRead(owner.type), owner)
      : written instanceof UnknownData
        ? this.#see(() => writtenAttribute(owner, '__getattr__'), owner) !== undefined
        : written instanceof UnknownValue)
    const runsCode = callee !== undefined || written instanceof PyFunction || written === undefined
    if (isComputed || (use !== 'read' && runsCode)) this.#taint(owner as Value)
    this.#touch(written, use)
  }

  #call ({ callee, arguments: written }: Call, use: Use, at: At): void {
    const name = nameOf(callee)
    if (settingVariables.test(name)) this.#do(() => { this.#machine.environment.taint(this.reason) }, [])
    const peeked = this.#peek(callee, at)
    if (peeked instanceof UnknownValue && peeked.before !== undefined) this.enterCalled(peeked.before)
    const called = peeked instanceof UnknownValue ? undefined : peeked
    const [first] = written
    // Who gives a function a module gives it away there.
    const isOfParameter =
      /^(?:set|del)attr$/.test(name) && first?.value.kind === 'name' && at.locals.get(first.value.name) === null
    const reachesNames = !isOfParameter && !(called instanceof PyFunction) &&
      reachingNames.has(called instanceof PyNative ? called.name : name)
    // `type(name, bases, names)` makes a class.
    if (reachesNames || (called === typeClass && written.length > 1)) this.#taintNames(at.frame)
    const owner = callee.kind === 'attribute' ? this.#peek(callee.value, at) : undefined
    const isMethod = isContainer(owner) || owner instanceof PyStr ||
      (owner instanceof PyInstance && owner.native !== undefined)
    const asked = name.startsWith('__') ? undefined : this.#asked(called ?? owner, written)
    if (asked !== undefined) for (const value of asked) this.#taint(value)
    else if (isEnvironment(owner)) {
      const key = /^(?:pop|setdefault|__\w+__)$/.test(name) ? written[0]?.value : undefined
      if (isChanging(name)) this.#taintVariable(key?.kind === 'string' ? key.text : undefined)
    } else if (called !== undefined) this.enterCalled(called)
    else if (callee.kind === 'attribute') {
      const onlyLooks = owner instanceof PyModule || (isMethod && !isChanging(name) && use === 'read')
      const ofOwner = isMethod && !isChanging(name) ? 'taken apart' : 'given away'
      this.visit(callee.value, onlyLooks ? 'read' : ofOwner, at)
    } else if (callee.kind !== 'name') this.visit(callee, 'given away', at)
    if (name === 'super' && written.length === 0) {
      for (const value of at.locals.values()) {
        if (value instanceof PyInstance || value instanceof PyClass) this.#taint(value)
      }
    }
    const isKnown = isMethod || called instanceof PyNative || (called instanceof PyClass && called.make !== undefined)
    const builtin = called !== undefined && called === builtins.get(name) ? name : ''
    const onlyLooks = (use === 'read' && builtin === 'getattr') || (isKnown && looking.has(name))
    // Others are kept or returned: dict(a=…), sum([], …), max(…, …, key=…).
    const isAlone = usingUp.has(builtin) && written.filter(each => each.name === undefined).length === 1
    for (const { name, unpack, value } of written) {
      const isUsedUp = unpack !== '' || (isAlone && name === undefined && value.kind === 'generator')
      this.visit(value, onlyLooks ? 'read' : isUsedUp ? 'taken apart' : 'given away', at)
    }
  }

  /**
   * The values that a library's object can give for one name, now: it may have more when a function that
   * is walked runs later. A variable can stand for another one.
   */
  #asked (owner: Value | undefined, written: Call['arguments']): readonly Value[] | undefined {
    const [{ name, unpack, value } = {}, ...others] = written
    const { under } = (owner instanceof PyInstance && !owner.type.isOfFile ? owner.native ?? {} : {}) as Partial<ByName>
    const isNamed = name === undefined && unpack === '' && this.#walk === undefined
    if (under === undefined || value?.kind !== 'string' || !isNamed) return undefined
    const isReference = this.#machine.environment.mayRefer(value.text) ||
      !others.every(({ name, unpack, value }) => name === 'cast' || (unpack === '' && isNoReference(value)))
    return isReference ? undefined : under(value.text)
  }

  enterCalled (called: Value): void {
    if (called instanceof PyFunction) this.#enter(called)
    else if (called instanceof PyBound && called.callee instanceof PyFunction) this.#enter(called.callee, called.self)
    else if (called instanceof PyBound && isChanging(called.callee.name)) this.#taint(called.self)
    else if (called instanceof PyBound) this.#touch(called.self, 'taken apart')
    else if (called instanceof PyClass) {
      if (namesIn(called).length > 0) this.#do(() => this.#escaped.#make(called), namesIn(called))
    } else if (called instanceof PyInstance && called.native === undefined) {
      const method = this.#see(() => writtenAttribute(called, '__call__'), called)
      if (method instanceof PyFunction) this.#enter(method, called)
      else this.#taint(called)
    } else if (called instanceof PyInstance || called instanceof PyNative) {
      for (const each of this.#machine.reachableFrom.get(called) ?? []) this.#taint(each)
    }
  }

  /** An object of a class is made here, and nobody sees what then happens to it. */
  #make (type: PyClass): void {
    if (isTainted(type)) return
    const self = this.#made.get(type) ?? new PyInstance(type)
    this.#made.set(type, self)
    for (const value of type.order.flatMap(({ isOfFile, attributes }) => isOfFile ? [...attributes.values()] : [])) {
      const callee = value instanceof PyFunction ? value : wrapped(value)
      if (callee !== undefined) this.#enter(callee, self)
      if (!(value instanceof PyFunction)) this.#taint(value)
    }
  }

  /** The value of a name or of what an object has, if that can be seen without running anything. */
  #peek (node: Expression, at: At): Value | undefined {
    if (node.kind === 'name') {
      return at.locals.has(node.name)
        ? at.locals.get(node.name)
        : this.#see(() => at.frame.scope.peek(node.name) ?? builtins.get(node.name))
    }
    if (node.kind === 'string' || node.kind === 'format') return new PyStr('')
    if (node.kind !== 'attribute') return undefined
    return this.#attributeOf(this.#peek(node.value, at), node.name)
  }

  /** Of what may still be what it was, an attribute may be what it was too. */
  #attributeOf (owner: Value | undefined, name: string): Value | undefined {
    if (owner instanceof UnknownValue) {
      const before = owner.before === undefined ? undefined : this.#attributeOf(owner.before, name)
      return new UnknownValue(owner.reason, before, owner.writesNoNames)
    }
    if (owner instanceof PyModule) return this.#see(() => owner.attributes.get(name), owner)
    if ((owner instanceof PyInstance && owner.native === undefined) || (owner instanceof PyClass && owner.isOfFile)) {
      const value = this.#see(() => writtenAttribute(owner, name), owner)
      const callee = value instanceof PyFunction ? value : wrapped(value)
      return callee === undefined ? value : new PyBound(owner, callee)
    }
    return undefined
  }

  #touch (value: Value | undefined, use: Use): void {
    if (typeof value !== 'object' || value === null) return
    const keeps = isContainer(value) || (value instanceof PyInstance && value.native !== undefined)
    const isGiven = use === 'given away' || (use === 'taken apart' && (!keeps || isSysModules(value)))
    if (isGiven || value instanceof PyIterator) this.#taint(value)
    else if (use === 'taken apart') {
      this.#do(() => {
        const held = isContainer(value) ? value : this.#machine.reachableFrom.get(value)
        for (const item of isContainer(held) ? reachableFrom(held, this.#machine) : held ?? []) this.#taint(item)
      })
    } else {
      this.#watch([this.#machine.runsWhenRead])
      if (this.#see(() => this.#machine.runsWhenRead.size > 0)) this.#do(() => this.#look(value, new Set()))
    }
  }

  /** Comparing, printing, counting or asking for an attribute calls methods of objects, also of those in containers. */
  #look (given: Value, seen: Set<Value>): void {
    const value = given instanceof UnknownValue ? given.before : given
    if (value === undefined || seen.has(value)) return
    seen.add(value)
    if (value instanceof PyInstance && runsWhenRead(value.type)) this.#taint(value)
    else if (isContainer(value)) for (const item of reachableFrom(value, this.#machine)) this.#look(item, seen)
  }

  give (values: readonly Value[]): void { for (const value of values) this.#taint(value) }

  /** One after the other: what holds what can be a long chain. */
  #taint (given: Value): void {
    const value = given instanceof UnknownValue ? given.before : given
    if (value === undefined) return
    this.#pending.push(value)
    if (this.#pending.length > 1) return
    for (const each of this.#pending) this.#taintOne(each)
    this.#pending.length = 0
  }

  #taintOne (value: Value): void {
    // Most values of a module are texts.
    if (typeof value !== 'object' || value === null || value instanceof PyStr) return
    this.#machine.premises.budget.spend(1, this.reason)
    const names = openNames(value, this.#machine)
    if (names !== undefined && this.#escaped === this) {
      return this.#settle(value, names, () => { this.#taintWhole(value, false) })
    }
    const seen = names === undefined ? this.#escaped.#closed : this.#open
    if (seen.has(value) && names === undefined) return
    this.#deeds++
    if (seen.has(value)) return
    seen.add(value)
    this.#taintWhole(value, names === undefined)
  }

  /** Taints what can be given more, or the names of a module that code gets, unless nothing in it has changed since. */
  #settle (what: Tainted | Set<string>, all: Iterable<WatchedMap<unknown>>, taint: () => void): void {
    if (this.#settled.has(what)) return
    this.#settled.add(what)
    taint()
    for (const names of all) names.watch(what, this.#changed)
  }

  #taintWhole (value: Tainted, isClosed: boolean): void {
    if (value instanceof PyModule && !value.isLibrary) return this.#taintModule(value)
    const inner = reachableFrom(value, this.#machine)
    // A generator computes its values when somebody asks for them.
    if (value instanceof PyFunction || value instanceof PyIterator) this.#escaped.#enter(value)
    if (isEnvironment(value)) this.#machine.environment.taint(this.reason)
    if (isSysModules(value)) this.#taintModules()
    const frame = frameOfNames(value)
    if (frame !== undefined) taintNames(frame, this.reason)
    const named = ownerOfNames(value)
    if (named !== undefined) this.#taint(named)
    if ('taint' in value && !(value instanceof PyClass && !value.isOfFile)) value.taint(this.reason)
    for (const item of inner) {
      const isLasting = isClosed && openNames(item, this.#machine) !== undefined
      ;(isLasting ? this.#escaped : this).#taint(item)
    }
  }

  #taintModule (module: PyModule): void {
    module.mayHaveMore ??= this.reason
    for (const [name, value] of module.attributes) {
      if (!isUnknown(value)) module.attributes.set(name, new UnknownValue(this.reason, value))
      const before = value instanceof UnknownValue ? value.before : value
      if (before !== undefined && !this.#escaped.#closed.has(before)) this.#taint(before)
    }
  }

  /** Code got hold of some module of the project, and nobody knows of which. */
  #taintModules (): void {
    this.#deeds++
    for (const imported of this.#machine.modules.values()) {
      if (!(imported instanceof UnknownValue)) this.#taint(imported.value)
    }
  }

  #taintNames (frame: Frame): void { this.#do(() => taintNames(frame, this.reason), frame.scope.inReach()) }

  #taintVariable (name: string | undefined): void { this.#do(() => this.#machine.environment.taint(this.reason, name)) }

  #setUnknown (names: Names, name: string): void {
    this.#do(() => {
      if (!isUnknown(names.get(name))) names.set(name, new UnknownValue(this.reason, names.get(name)))
    }, [names])
  }

  #enter (callee: PyFunction | PyIterator, self?: Value): void {
    const made = madeOf.get(callee)
    if (made === undefined) return
    const { body, parameters, defaults, frame, runsLater } = made
    // Whoever gets what the call gives can run it at any time.
    if (runsLater && this.#escaped !== this) return this.#escaped.#enter(callee, self)
    this.#run(callee, self, () =>
      ({ body, frame, locals: this.#localsOf(body, parameters, new Map(), defaults, self) }))
  }

  /** Once for each object that a function is called on. */
  #run (key: object, self: unknown, body: () => Body): void {
    const selves = this.#entered.get(key) ?? new Set()
    const [idle, restless] = [this.#escaped.#idle, this.#escaped.#restless]
    const known = this.#escaped === this || self !== undefined || restless.has(key) ? undefined : idle.get(key)
    if (known !== undefined) return this.#watch(known)
    const deeds = this.#deeds
    if (selves.has(self)) this.#deeds++
    if (selves.has(self)) return
    this.#entered.set(key, selves.add(self))
    const walk: Walk = { ...body(), names: new Set(), looks: [], effects: [], always: [] }
    this.#go(walk)
    if (this.#escaped === this) return
    this.#watch(walk.names)
    if (self !== undefined || deeds !== this.#deeds) return
    idle.set(key, walk.names)
    restless.delete(key)
    for (const names of walk.names) names.watch(key, restless)
  }

  #go (walk: Walk): void {
    const around = this.#walk
    this.#walk = walk
    walk.names.clear()
    walk.looks = []
    walk.effects = []
    walk.always = []
    this.#watch(walk.frame.scope.inReach())
    this.#visitBody(walk)
    this.#walk = around
  }

  #visitBody ({ body, frame, locals }: Body): void {
    // First, while the names still say what is changed.
    if ('kind' in body) this.visit(body, 'given away', { frame, locals })
    else for (const statement of body) this.visit(statement, 'read', { frame, locals })
    const { globals, nonlocals } = boundNames(body)
    for (const name of [...globals, ...nonlocals].filter(name => !locals.has(name))) {
      this.#setUnknown((globals.has(name) ? frame.scope.module : frame.scope.binds(name)).variables, name)
    }
  }

  /** The names of a function and those around it. A parameter that nothing else sets holds what it was given, or null. */
  #localsOf (
    body: Block | Expression, parameters: readonly Parameter[], around: At['locals'],
    defaults: ReadonlyMap<string, Value>, self?: Value
  ): At['locals'] {
    const { bound, globals } = boundNames(body)
    const inner = new Map(around)
    for (const name of bound) inner.set(name, undefined)
    for (const [index, { name }] of parameters.entries()) {
      const value = index === 0 && self !== undefined ? self : defaults.get(name)
      if (bound.has(name) && value !== undefined) this.#taint(value)
      inner.set(name, bound.has(name) ? undefined : value ?? null)
    }
    for (const name of globals) inner.delete(name)
    return inner
  }
}

/** Whether code that was looked through would do nothing else with the one than with the other. */
function isAlike (one: unknown, other: unknown): boolean {
  if (one instanceof UnknownValue && other instanceof UnknownValue) {
    return one.before === other.before && one.writesNoNames === other.writesNoNames &&
      one.constructor === other.constructor
  }
  return Object.is(one, other) || (one instanceof PyStr && other instanceof PyStr)
}

/** All names of a module, or of the class that runs, may be new or changed. Imports stay: no file overrides `os`. */
export function taintNames ({ module, scope }: Pick<Frame, 'module' | 'scope'>, reason: Reason): void {
  module.value.mayHaveMore ??= reason
  if (scope.kind === 'class') scope.taintedBy ??= reason
  for (const { variables } of scope.kind === 'class' ? [scope, module.scope] : [module.scope]) {
    for (const [name, value] of variables) {
      if (!(value instanceof PyModule) && !name.startsWith('__') && !isUnknown(value)) {
        variables.set(name, new UnknownValue(reason, value))
      }
    }
  }
}

/** Whether anything may be there already: the first reason is the one to tell. */
function isUnknown (value: Value | undefined): boolean { return value instanceof UnknownValue && !value.writesNoNames }
