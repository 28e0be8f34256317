import { isEnvironment } from '../stdlib/os.js'
import type { Reason } from '../problem.js'
import type {
  Block, Call, Expression, FormatPart, Import, ImportFrom, Parameters, Statement, Subscript
} from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { typeClass } from '../values/classes.js'
import {
  PyBound, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative, PySet, PyStr, PyTuple,
  UnknownValue, type Value
} from '../values/values.js'
import {
  boundNames, children, comprehensionNames, isChanging, mayNeed, reachingNames, settingVariables, textsIn,
  useOfArguments, type Use
} from './code.js'
import { writingNames } from './files.js'
import type { Frame, Machine } from './machine.js'
import { frameOfNames, isSysModules, ownerOfNames } from './names-dict.js'
import {
  generatingOf, hasOperators, reachableFrom, isTainted, madeOf, runsWhenRead, wrapped, writtenAttribute
} from './provenance.js'
import { reachedByImport } from './taint-imports.js'

/** The names of functions around a piece of code: what they hold, where that can be seen. */
type Locals = ReadonlyMap<string, Value | undefined>

/** Where code stands. `locals` are the names of the functions around it that do not run now. */
interface At { readonly frame: Frame, readonly locals: Locals }

/** The body of a function, or what else can run later. */
interface Body extends At { readonly body: Block | Expression }

/**
 * A body that unknown code may run. It is gone through once, and again when something that was looked at is another:
 * what it does is done each time.
 */
interface Walk extends Body {
  looks: Array<{ readonly look: () => unknown, readonly found: unknown }>
  effects: Array<() => void>
}

/** What a callee is called where it is called. */
function nameOf (callee: Expression): string {
  return callee.kind === 'name' || callee.kind === 'attribute' ? callee.name : ''
}

/**
 * Marks all objects that code could have changed while it ran, without running it, nor what unknown code may have
 * called meanwhile.
 */
export function taintReached (code: Statement | Expression, frame: Frame, reason: Reason, use: Use = 'read'): void {
  const escaped = escapedOf(frame.machine, reason)
  new Tainter(reason, frame.machine, escaped).visit(code, use, { frame, locals: new Map() })
  escaped.runAgain()
  if (reason.variable === undefined) return
  for (const names of mayNeed(code)) frame.machine.environment.openUnset(reason, textsIn(names, frame.scope))
}

/** The same for what calling something could have changed. */
export function taintCalled (called: Value, reason: Reason, machine: Machine): void {
  const escaped = escapedOf(machine, reason)
  new Tainter(reason, machine, escaped).enterCalled(called)
  escaped.runAgain()
}

const escapedCode = new WeakMap<Machine, Tainter>()

/** What unknown code may run from now on. */
function escapedOf (machine: Machine, reason: Reason): Tainter {
  const known = escapedCode.get(machine) ?? new Tainter(reason, machine)
  escapedCode.set(machine, known)
  known.begin(reason)
  return known
}

class Tainter {
  #reason: Reason
  readonly #machine: Machine
  /** The one for what unknown code may run, which lasts as long as the machine. */
  readonly #escaped: Tainter
  readonly #entered = new Map<object, Set<unknown>>()
  readonly #walks = new Set<Walk>()
  /** The walk that is under way, if it is one of those. */
  #walk: Walk | undefined
  /** What cannot change once it is tainted, and nor can what it holds. */
  readonly #closed = new Set<unknown>()
  /** What can be given more even then, and was met this time; and what of it unknown code can reach at any time. */
  readonly #open = new Set<unknown>()
  readonly #again = new Set<Value>()
  readonly #made = new Map<PyClass, { readonly self: PyInstance; readonly attributes: Set<Value> }>()
  readonly #reached = new Set<string>()
  readonly #pending: Value[] = []

  constructor (reason: Reason, machine: Machine, escaped?: Tainter) {
    this.#reason = reason
    this.#machine = machine
    this.#escaped = escaped ?? this
  }

  begin (reason: Reason): void {
    this.#reason = reason
    this.#open.clear()
  }

  /** What may have run once may run again. */
  runAgain (): void {
    const {
      modules,
      premises: { budget }
    } = this.#machine
    // First, while the names still say what is changed.
    for (const walk of this.#walks) {
      budget.spend(1 + walk.looks.length + walk.effects.length, this.#reason)
      if (!walk.looks.every(({ look, found }) => isAlike(look(), found))) this.#go(walk)
    }
    for (const { effects } of this.#walks) for (const effect of effects) effect()
    for (const [name, imported] of modules) {
      if (this.#reached.has(name) && !(imported instanceof UnknownValue)) this.#taint(imported.value)
    }
    for (const value of this.#again) this.#taint(value)
  }

  /** Looks at what can change. */
  #see<T>(look: () => T): T {
    const found = look()
    this.#walk?.looks.push({ look, found })
    return found
  }

  /** Does something, now and whenever it may happen again. */
  #do (effect: () => void): void {
    effect()
    this.#walk?.effects.push(effect)
  }

  visit (node: object, use: Use, at: At): void {
    const code = node as Statement | Expression
    this.#machine.premises.budget.spend(1, this.#reason)
    const visit = (inner: object | undefined, use: Use): void => {
      if (inner !== undefined) this.visit(inner, use, at)
    }
    switch (code.kind) {
      case 'name':
        this.#touch(this.#peek(code, at), use)
        break
      case 'call':
        this.#call(code, use, at)
        break
      case 'attribute':
        this.#attribute(code, use, at)
        break
      case 'subscript': {
        if (this.#moduleName(code, at) === undefined) visit(code.value, use === 'read' ? 'read' : 'taken apart')
        else this.#touch(this.#peek(code, at), use)
        visit(code.index, 'read')
        break
      }
      case 'format':
        this.#format(code.parts, at)
        break
      case 'compare':
      case 'unary':
      case 'raise':
      case 'assert':
      case 'expression':
        for (const child of children(code)) visit(child, 'read')
        break
      case 'binary':
        visit(code.left, use === 'read' ? 'read' : 'taken apart')
        visit(code.right, use === 'read' ? 'read' : 'taken apart')
        break
      case 'logical':
        for (const value of code.values) visit(value, use)
        break
      case 'conditional':
        visit(code.test, 'read')
        visit(code.then, use)
        visit(code.otherwise, use)
        break
      case 'if':
      case 'while':
        visit(code.test, 'read')
        for (const statement of [...code.body, ...code.otherwise]) visit(statement, 'read')
        break
      case 'for':
        visit(code.iterable, 'taken apart')
        this.#target(code.target, at)
        for (const statement of [...code.body, ...code.otherwise]) visit(statement, 'read')
        break
      case 'try':
        for (const statement of [
          code.body,
          code.otherwise,
          code.last,
          ...code.handlers.map(({ body }) => body)
        ].flat()) { visit(statement, 'read') }
        for (const { type } of code.handlers) visit(type, 'read')
        break
      case 'with':
        for (const { context, target } of code.items) {
          visit(context, 'given away')
          if (target !== undefined) this.#target(target, at)
        }
        for (const statement of code.body) visit(statement, 'read')
        break
      case 'assign':
        visit(code.value, 'given away')
        for (const target of code.targets) this.#target(target, at)
        break
      case 'annotated-assign':
        visit(code.value, 'given away')
        this.#target(code.target, at)
        break
      case 'augmented-assign':
        visit(code.value, 'taken apart')
        visit(code.target, 'given away')
        this.#target(code.target, at)
        break
      case 'delete':
        for (const target of code.targets) this.#target(target, at)
        break
      case 'list-comprehension':
      case 'set-comprehension':
      case 'generator':
      case 'dict-comprehension':
        for (const { iterable, conditions, target } of code.clauses) {
          visit(iterable, 'taken apart')
          this.#target(target, at)
          for (const condition of conditions) visit(condition, 'read')
        }
        for (const made of code.kind === 'dict-comprehension' ? [code.key, code.value] : [code.element]) {
          visit(made, 'given away')
        }
        break
      case 'starred':
        visit(code.value, use === 'read' ? 'read' : 'taken apart')
        break
      case 'list':
      case 'tuple':
      case 'set':
        for (const element of code.elements) visit(element, use === 'read' ? 'read' : 'given away')
        break
      case 'dict':
        for (const { key, value } of code.entries) {
          visit(key, 'read')
          visit(value, use === 'read' ? 'read' : key === undefined ? 'taken apart' : 'given away')
        }
        break
      case 'import':
      case 'import-from':
        this.#import(code, at.frame)
        break
      case 'function':
      case 'lambda':
        this.#define(code, at)
        break
      case 'class': {
        // First, while it can be seen what they are. Keywords but for the metaclass are handed to the bases.
        const writesNames = this.#see(
          () =>
            code.decorators.some(decorator => this.#writesNames(decorator, at)) ||
            code.bases.some(
              ({ name, unpack, value }) =>
                unpack !== '' || ((name === undefined || name === 'metaclass') && this.#writesNames(value, at))
            )
        )
        for (const { value } of code.bases) visit(value, 'given away')
        for (const decorator of code.decorators) visit(decorator, 'given away')
        for (const statement of code.body) visit(statement, 'read')
        for (const name of boundNames(code.body).globals) this.#setUnknown(at.frame.scope.module.variables, name)
        if (writesNames) this.#taintNames(at.frame)
        break
      }
      default:
        for (const child of children(code)) visit(child, 'given away')
    }
  }

  /**
   * A base, a metaclass or a decorator of a class runs code when the class is made: unknown code may then set any name
   * of the module.
   */
  #writesNames (node: Expression, at: At): boolean {
    const value = this.#peek(node, at)
    const owner = node.kind === 'attribute' || node.kind === 'subscript' ? this.#peek(node.value, at) : undefined
    if (
      node.kind === 'attribute' &&
      owner instanceof PyModule &&
      owner.isLibrary &&
      (value === undefined || value instanceof UnknownValue)
    ) {
      return node.name === writingNames
    }
    if (value instanceof UnknownValue) return !value.writesNoNames
    if (value instanceof PyClass) return value.order.some(isTainted)
    // What functions of the file do is seen where they are visited.
    if (value !== undefined) {
      return !(value instanceof PyFunction) && isTainted(value instanceof PyBound ? value.self : value)
    }
    if (node.kind === 'call') {
      return !(
        this.#peek(node.callee, at) instanceof PyFunction || /^(?:dataclass|namedtuple)$/.test(nameOf(node.callee))
      )
    }
    const isLibrarys =
      owner === undefined ||
      owner instanceof UnknownValue ||
      (node.kind === 'subscript' &&
        (owner instanceof PyClass || (owner instanceof PyInstance && !owner.type.isOfFile)))
    return !('value' in node && isLibrarys) || this.#writesNames(node.value as Expression, at)
  }

  /** What it imports can be changed by the code after it; what it would run, by itself. */
  #import (code: Import | ImportFrom, frame: Frame): void {
    const { modules, environment } = reachedByImport(code, frame.module.package, this.#machine, this.#reached)
    for (const module of modules) this.#taint(module)
    if (environment) this.#machine.environment.taint(this.#reason)
  }

  #format (parts: readonly FormatPart[], at: At): void {
    for (const part of parts) {
      if (typeof part === 'string') continue
      this.visit(part.expression, 'read', at)
      this.#format(part.format, at)
    }
  }

  /** A function that is made here may be called later, by whoever got hold of it. */
  #define (code: Extract<Statement | Expression, { kind: 'function' | 'lambda' }>, at: At): void {
    for (const { default: value } of code.parameters.list) {
      if (value !== undefined) this.visit(value, 'given away', at)
    }
    if (code.kind === 'function') for (const decorator of code.decorators) this.visit(decorator, 'given away', at)
    this.#escaped.#run(code, at.frame, () => ({
      body: code.body,
      frame: at.frame,
      locals: this.#escaped.#localsOf(code.body, code.parameters, at, new Map())
    }))
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
        this.#do(() => this.#attributeTarget(owner, target, at))
        break
      }
      case 'subscript': {
        const owner = this.#peek(target.value, at)
        this.visit(target.index, 'read', at)
        if (isEnvironment(owner)) this.#taintVariable(target.index.kind === 'string' ? target.index.text : undefined)
        else if (owner instanceof PyList || owner instanceof PyDict) owner.taint(this.#reason)
        else this.visit(target.value, 'given away', at)
      }
    }
  }

  #attributeTarget (
    owner: Value | undefined,
    { name, value: written }: Extract<Expression, { kind: 'attribute' }>,
    at: At
  ): void {
    const isPlain =
      owner instanceof PyInstance &&
      !isTainted(owner) &&
      owner.native === undefined &&
      !hasOperators(owner) &&
      !(writtenAttribute(owner, name) instanceof PyInstance)
    if (
      isPlain ||
      (owner instanceof PyModule && !owner.isLibrary) ||
      (owner instanceof PyClass && owner.isOfFile) ||
      (owner instanceof PyFunction && !isTainted(owner))
    ) {
      owner.attributes.set(name, new UnknownValue(this.#reason, owner.attributes.get(name)))
    } else this.visit(written, 'given away', at)
  }

  #attribute (
    code: Extract<Expression, { kind: 'attribute' }>,
    use: Use,
    at: At,
    owner = this.#peek(code.value, at)
  ): void {
    if (/^(?:f_globals|__globals__)$/.test(code.name)) this.#taintModules()
    if (owner instanceof UnknownValue && owner.before !== undefined) this.#attribute(code, use, at, owner.before)
    // `list.append`, to be called by somebody.
    if (
      isChanging(code.name) &&
      (owner instanceof PyList || owner instanceof PyDict || owner instanceof PySet || isEnvironment(owner))
    ) {
      return this.#taint(owner as Value)
    }
    const ofModule = owner instanceof PyModule ? this.#see(() => owner.attributes.get(code.name)) : undefined
    if (owner instanceof PyModule && (owner.isLibrary || ofModule !== undefined)) return this.#touch(ofModule, use)
    const isOfFile =
      owner instanceof PyInstance ? owner.native === undefined : owner instanceof PyClass && owner.isOfFile
    if (!isOfFile || /^__\w+__$/.test(code.name)) {
      return this.visit(code.value, code.name === '__dict__' ? 'taken apart' : use, at)
    }
    const written = this.#see(() => writtenAttribute(owner as PyInstance | PyClass, code.name))
    const callee = wrapped(written)
    if (callee !== undefined) this.#enter(callee, owner)
    // What a library made of a method, or what `__getattr__` gives, may be computed from the object.
    const isComputed = owner instanceof PyInstance &&
      (written instanceof UnknownValue || (written === undefined && this.#see(() => hasOperators(owner))))
    const runsCode = callee !== undefined || written instanceof PyFunction || written === undefined
    if (isComputed || (use !== 'read' && runsCode)) this.#taint(owner as Value)
    this.#touch(written, use)
  }

  #call ({ callee, arguments: written }: Call, use: Use, at: At): void {
    const name = nameOf(callee)
    if (settingVariables.test(name)) this.#machine.environment.taint(this.#reason)
    const peeked = this.#peek(callee, at)
    if (peeked instanceof UnknownValue && peeked.before !== undefined) this.enterCalled(peeked.before)
    const called = peeked instanceof UnknownValue ? undefined : peeked
    if (reachingNames.has(called instanceof PyNative ? called.name : name) && !(called instanceof PyFunction)) {
      this.#taintNames(at.frame)
    }
    if (called === typeClass && this.#see(() => this.#typeWritesNames(written[1]?.value, at))) {
      this.#taintNames(at.frame)
    }
    const owner = callee.kind === 'attribute' ? this.#peek(callee.value, at) : undefined
    const isMethod =
      owner instanceof PyList ||
      owner instanceof PyDict ||
      owner instanceof PySet ||
      owner instanceof PyStr ||
      owner instanceof PyTuple ||
      (owner instanceof PyInstance && owner.native !== undefined)
    if (isEnvironment(owner)) this.#environmentCall(name, written)
    else if (called !== undefined) this.enterCalled(called)
    else if (callee.kind === 'attribute') {
      this.visit(
        callee.value,
        isMethod && !isChanging(name)
          ? use === 'read'
            ? 'read'
            : 'taken apart'
          : owner instanceof PyModule
            ? 'read'
            : 'given away',
        at
      )
    } else if (callee.kind !== 'name') this.visit(callee, 'given away', at)
    if (name === 'super' && written.length === 0) {
      for (const value of at.locals.values()) {
        if (value instanceof PyInstance || value instanceof PyClass) this.#taint(value)
      }
    }
    const isKnown = isMethod || called instanceof PyNative || (called instanceof PyClass && called.make !== undefined)
    const isLookUp = use === 'read' && called !== undefined && called === builtins.get('getattr')
    const given = isLookUp ? 'read' : isKnown ? useOfArguments(name) : 'given away'
    for (const { value, unpack, name: keyword } of written) {
      // What `update(key=value)` is given by name, it keeps.
      const use = keyword === undefined || given === 'read' ? given : 'given away'
      this.visit(value, unpack === '' || given === 'read' ? use : 'taken apart', at)
    }
  }

  /** `type(name, bases, names)` */
  #typeWritesNames (bases: Expression | undefined, at: At): boolean {
    return bases !== undefined && (bases.kind !== 'tuple' || bases.elements.some(base => this.#writesNames(base, at)))
  }

  #environmentCall (name: string, written: Call['arguments']): void {
    const [key] = written
    if (isChanging(name)) {
      this.#taintVariable(
        /^(?:pop|setdefault|__\w+__)$/.test(name) && key?.value.kind === 'string' ? key.value.text : undefined
      )
    }
  }

  enterCalled (called: Value): void {
    if (called instanceof PyFunction) this.#enter(called)
    else if (called instanceof PyBound && called.callee instanceof PyFunction) this.#enter(called.callee, called.self)
    else if (called instanceof PyBound && isChanging(called.callee.name)) this.#taint(called.self)
    else if (called instanceof PyBound) this.#touch(called.self, 'taken apart')
    else if (called instanceof PyClass) this.#do(() => this.#escaped.#make(called))
    else if (called instanceof PyInstance && called.native === undefined) {
      const method = this.#see(() => writtenAttribute(called, '__call__'))
      if (method instanceof PyFunction) this.#enter(method, called)
      else this.#taint(called)
    } else if (called instanceof PyInstance || called instanceof PyNative) {
      for (const each of this.#machine.reachableFrom.get(called) ?? []) this.#taint(each)
    }
  }

  /** An object of a class is made here, and nobody sees what then happens to it. */
  #make (type: PyClass): void {
    if (!type.isOfFile) return
    const { self, attributes: seen } = this.#made.get(type) ?? { self: new PyInstance(type), attributes: new Set() }
    this.#made.set(type, { self, attributes: seen })
    for (const { isOfFile, attributes } of type.order) {
      for (const value of isOfFile && !isTainted(type) ? attributes.values() : []) {
        if (seen.has(value)) continue
        seen.add(value)
        const callee = value instanceof PyFunction ? value : wrapped(value)
        if (callee !== undefined) this.#enter(callee, self)
        // A property has a setter besides what it calls.
        if (!(value instanceof PyFunction)) this.#taint(value)
      }
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
    if (node.kind === 'subscript') {
      const name = this.#moduleName(node, at) ?? ''
      const imported = this.#see(() => this.#machine.modules.get(name))
      return imported instanceof UnknownValue ? undefined : imported?.value
    }
    if (node.kind !== 'attribute') return undefined
    return this.#attributeOf(this.#peek(node.value, at), node.name)
  }

  /** Of what may still be what it was, an attribute may be what it was too. */
  #attributeOf (owner: Value | undefined, name: string): Value | undefined {
    if (owner instanceof UnknownValue) {
      const before = owner.before === undefined ? undefined : this.#attributeOf(owner.before, name)
      return before === undefined ? undefined : new UnknownValue(owner.reason, before)
    }
    if (owner instanceof PyModule) return this.#see(() => owner.attributes.get(name))
    if ((owner instanceof PyInstance && owner.native === undefined) || (owner instanceof PyClass && owner.isOfFile)) {
      const value = this.#see(() => writtenAttribute(owner, name))
      const callee = value instanceof PyFunction ? value : wrapped(value)
      return callee === undefined ? value : new PyBound(owner, callee)
    }
    return undefined
  }

  /** The name in `sys.modules[__name__]`. */
  #moduleName ({ value, index }: Subscript, at: At): string | undefined {
    if (!isSysModules(this.#peek(value, at))) return undefined
    return index.kind === 'string'
      ? index.text
      : index.kind === 'name' && index.name === '__name__'
        ? at.frame.module.name
        : undefined
  }

  #touch (value: Value | undefined, use: Use): void {
    if (typeof value !== 'object' || value === null) return
    const isContainer =
      value instanceof PyList || value instanceof PyTuple || value instanceof PyDict || value instanceof PySet
    const isKept = isContainer || (value instanceof PyInstance && value.native !== undefined)
    if (
      use === 'given away' ||
      value instanceof PyIterator ||
      (use === 'taken apart' && (!isKept || isSysModules(value)))
    ) { this.#taint(value) } else if (use === 'taken apart') {
      this.#do(() => {
        for (const item of isContainer
          ? reachableFrom(value, this.#machine)
          : (this.#machine.reachableFrom.get(value) ?? [])) { this.#taint(item) }
      })
    } else if (this.#see(() => this.#machine.runsWhenRead.value)) this.#do(() => this.#look(value, new Set()))
  }

  /** Comparing, printing, counting or asking for an attribute calls methods of objects, also of those in containers. */
  #look (given: Value, seen: Set<Value>): void {
    const value = given instanceof UnknownValue ? given.before : given
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof PyInstance && runsWhenRead(value.type)) this.#taint(value)
    else if (value instanceof PyList || value instanceof PyTuple || value instanceof PyDict || value instanceof PySet) {
      for (const item of reachableFrom(value, this.#machine)) this.#look(item, seen)
    }
  }

  /** One after the other: what holds what can be a long chain. */
  #taint (given: Value): void {
    const value = given instanceof UnknownValue ? given.before : given
    if (value === undefined) return
    if (this.#walk !== undefined && isOpen(value)) this.#again.add(value)
    this.#pending.push(value)
    if (this.#pending.length > 1) return
    for (const each of this.#pending) this.#taintOne(each)
    this.#pending.length = 0
  }

  #taintOne (value: Value): void {
    // Most values of a module are texts.
    if (typeof value !== 'object' || value === null || value instanceof PyStr) return
    const seen = isOpen(value) ? this.#open : this.#escaped.#closed
    if (seen.has(value)) return
    seen.add(value)
    if (value instanceof PyModule && !value.isLibrary) return this.#taintModule(value)
    const inner = reachableFrom(value, this.#machine)
    if (value instanceof PyFunction) this.#escaped.#enter(value)
    if (value instanceof PyIterator) this.#escapeGenerator(value)
    if (isEnvironment(value)) this.#machine.environment.taint(this.#reason)
    if (isSysModules(value)) this.#taintModules()
    const frame = frameOfNames(value)
    if (frame !== undefined) taintNames(frame, this.#reason)
    const named = ownerOfNames(value)
    if (named !== undefined) this.#taint(named)
    if ('taint' in value && !(value instanceof PyClass && !value.isOfFile)) value.taint(this.#reason)
    for (const item of inner) {
      if (seen !== this.#open && isOpen(item)) this.#escaped.#again.add(item)
      this.#taint(item)
    }
  }

  #taintModule (module: PyModule): void {
    module.mayHaveMore ??= this.#reason
    for (const [name, value] of module.attributes) {
      if (!isUnknown(value)) module.attributes.set(name, new UnknownValue(this.#reason, value))
      const before = value instanceof UnknownValue ? value.before : value
      if (before !== undefined && !this.#escaped.#closed.has(before)) this.#taint(before)
    }
  }

  /** Code got hold of some module of the project, and nobody knows of which. */
  #taintModules (): void {
    for (const imported of this.#machine.modules.values()) {
      if (!(imported instanceof UnknownValue)) this.#taint(imported.value)
    }
  }

  #taintNames (frame: Frame): void {
    this.#do(() => taintNames(frame, this.#reason))
  }

  #taintVariable (name: string | undefined): void {
    this.#do(() => this.#machine.environment.taint(this.#reason, name))
  }

  #setUnknown (names: Map<string, Value>, name: string): void {
    this.#do(() => {
      if (!isUnknown(names.get(name))) names.set(name, new UnknownValue(this.#reason, names.get(name)))
    })
  }

  #escapeGenerator (value: PyIterator): void {
    const made = generatingOf(value)
    if (made === undefined) return
    const { node, frame } = made
    const locals = new Map([...comprehensionNames(node.clauses).bound].map(name => [name, undefined]))
    const [, ...clauses] = node.clauses
    const body: Expression = {
      ...node,
      kind: 'list',
      elements: [
        node.element,
        ...node.clauses.flatMap(({ conditions }) => conditions),
        ...clauses.map(({ iterable }) => iterable)
      ]
    }
    this.#escaped.#run(node, frame, () => ({ body, frame, locals }))
  }

  /** What a function of the file could change when it runs. */
  #enter (callee: PyFunction, self?: Value): void {
    const { body, parameters, defaults, frame, runsLater } = madeOf(callee)
    // Whoever gets what the call gives can run it at any time.
    if (runsLater && this.#escaped !== this) return this.#escaped.#enter(callee, self)
    this.#run(callee, self, () => ({
      body,
      frame,
      locals: this.#localsOf(body, parameters, { frame, locals: new Map() }, defaults, self)
    }))
  }

  /** Once for each object that a function is called on. */
  #run (key: object, self: unknown, body: () => Body): void {
    const selves = this.#entered.get(key) ?? new Set()
    if (selves.has(self)) return
    this.#entered.set(key, selves.add(self))
    const walk = { ...body(), looks: [], effects: [] }
    if (this.#escaped !== this) return this.#visitBody(walk)
    this.#walks.add(walk)
    this.#go(walk)
  }

  #go (walk: Walk): void {
    const around = this.#walk
    this.#walk = walk
    walk.looks = []
    walk.effects = []
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

  /**
   * The names of a function, with those of the functions around it. A parameter that nothing else sets holds what it
   * was given.
   */
  #localsOf (
    body: Block | Expression,
    { list }: Parameters,
    { locals }: At,
    defaults: ReadonlyMap<string, Value>,
    self?: Value
  ): Locals {
    const { bound, globals } = boundNames(body)
    const inner = new Map(locals)
    for (const name of bound) inner.set(name, undefined)
    for (const [index, { name }] of list.entries()) {
      const value = index === 0 && self !== undefined ? self : defaults.get(name)
      if (bound.has(name) && value !== undefined) this.#taint(value)
      inner.set(name, bound.has(name) ? undefined : value)
    }
    for (const name of globals) inner.delete(name)
    return inner
  }
}

/** What can be given more, or other values, after it was tainted. */
function isOpen (value: Value): boolean {
  return (value instanceof PyModule && !value.isLibrary) || (value instanceof PyClass && value.isOfFile) ||
    isSysModules(value) || frameOfNames(value) !== undefined || ownerOfNames(value) !== undefined
}

/** Whether code that was looked through would do nothing else with the one than with the other. */
function isAlike (one: unknown, other: unknown): boolean {
  if (one instanceof UnknownValue && other instanceof UnknownValue) {
    return one.before === other.before && one.writesNoNames === other.writesNoNames
  }
  return Object.is(one, other) || (one instanceof PyStr && other instanceof PyStr)
}

/**
 * A module may have been given any name, and all that it has another value; so may the class whose body is running.
 * Imports are left: who overrides `os`?
 */
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
function isUnknown (value: Value | undefined): boolean {
  return value instanceof UnknownValue && !value.writesNoNames
}
