import type { Reason } from '../problem.js'
import type { Call, Expression, Statement } from '../syntax/ast.js'
import { PyBound, PyClass, PyDict, PyFunction, PyInstance, PyList, PyModule, PyNative, PySet, PyStr, PyTuple, PyUnknown, type Value } from '../values/values.js'
import { builtins } from '../values/builtins.js'
import { boundNames } from './bound-names.js'
import { madeOf } from './made.js'
import { spoilNames } from './spoil-names.js'
import type { Environment, Frame } from './machine.js'
import { children } from './walk.js'

/** What may happen to the value of an expression: nothing, something to what it holds, or anything. */
type Use = 'read' | 'taken apart' | 'given away'

/** Methods that change their object. All others of lists, dicts, sets and libraries' objects only read. */
const changing = new Set(['append', 'extend', 'insert', 'remove', 'pop', 'popitem', 'clear', 'sort', 'reverse', 'update', 'setdefault', 'add', 'discard',
  'difference_update', 'intersection_update', 'symmetric_difference_update', 'move_to_end', 'putenv', 'unsetenv'])
/** Functions that read files into the environment, of whatever library. */
const settingVariables = /^(?:load_?dotenv|(?:read|load)_?(?:dot)?env\w*|putenv|unsetenv)$/
/** Functions through which code reaches the names of its module. */
const reachingNames = new Set(['exec', 'eval', 'globals', 'locals', 'vars', 'setattr', 'delattr', '__import__', 'import_module', 'include'])

/** Marks all objects that code could have changed while it ran, without running it. */
export function spoilReached (code: Statement | Expression, frame: Frame, reason: Reason): void {
  new Spoiler(reason, frame.machine.environment).visit(code, 'given away', frame, new Set())
}

class Spoiler {
  readonly #reason: Reason
  readonly #environment: Environment
  readonly #seen = new Set<unknown>()

  constructor (reason: Reason, environment: Environment) {
    this.#reason = reason
    this.#environment = environment
  }

  /** `locals` are the names of the functions that were entered: what they hold when they run is made there. */
  visit (node: object, use: Use, frame: Frame, locals: ReadonlySet<string>): void {
    const code = node as Statement | Expression
    const visit = (inner: object | undefined, use: Use): void => {
      if (inner !== undefined) this.visit(inner, use, frame, locals)
    }
    switch (code.kind) {
      case 'name':
        if (!locals.has(code.name)) this.#touch(frame.scope.peek(code.name), use)
        break
      case 'call': this.#call(code, frame, locals); break
      case 'attribute': {
        const value = this.#peek(code, frame, locals)
        if (value === undefined) visit(code.value, use)
        else this.#touch(value, use)
        break
      }
      case 'subscript':
        visit(code.value, use === 'read' ? 'read' : 'taken apart')
        visit(code.index, 'read')
        break
      case 'compare':
      case 'format':
      case 'unary':
      case 'raise':
      case 'assert':
      case 'expression':
      case 'import':
      case 'import-from':
        for (const child of children(code)) visit(child, 'read')
        break
      case 'binary':
        visit(code.left, use === 'read' ? 'read' : 'taken apart')
        visit(code.right, use === 'read' ? 'read' : 'taken apart')
        break
      case 'logical': for (const value of code.values) visit(value, use); break
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
        this.#target(code.target, frame, locals)
        for (const statement of [...code.body, ...code.otherwise]) visit(statement, 'read')
        break
      case 'assign':
        visit(code.value, 'given away')
        for (const target of code.targets) this.#target(target, frame, locals)
        break
      case 'augmented-assign':
        visit(code.value, 'taken apart')
        visit(code.target, 'given away')
        break
      case 'delete': for (const target of code.targets) this.#target(target, frame, locals); break
      case 'list-comprehension':
      case 'set-comprehension':
      case 'generator':
      case 'dict-comprehension':
        for (const { iterable, conditions } of code.clauses) {
          visit(iterable, 'taken apart')
          for (const condition of conditions) visit(condition, 'read')
        }
        for (const made of code.kind === 'dict-comprehension' ? [code.key, code.value] : [code.element]) visit(made, 'given away')
        break
      case 'list':
      case 'tuple':
      case 'set':
      case 'dict':
      case 'starred':
        for (const child of children(code)) visit(child, use === 'read' ? 'read' : 'given away')
        break
      default: for (const child of children(code)) visit(child, 'given away')
    }
  }

  /** `a[0] = …` and `a.b = …` change a. */
  #target (target: Expression, frame: Frame, locals: ReadonlySet<string>): void {
    if (target.kind === 'name') return
    this.visit(target, 'given away', frame, locals)
    if (target.kind === 'subscript') this.visit(target.value, 'given away', frame, locals)
  }

  #call ({ callee, arguments: written }: Call, frame: Frame, locals: ReadonlySet<string>): void {
    const name = callee.kind === 'name' || callee.kind === 'attribute' ? callee.name : ''
    if (settingVariables.test(name)) this.#environment.spoil(this.#reason)
    const called = this.#peek(callee, frame, locals)
    // `vars(object)` reaches no further than its object.
    const reaches = reachingNames.has(name) && !(['vars', 'locals', 'globals'].includes(name) && written.length > 0)
    if (reaches && !(called instanceof PyFunction)) spoilNames(frame.module, this.#reason)
    if (called instanceof PyFunction) this.#enter(called)
    const owner = callee.kind === 'attribute' ? this.#peek(callee.value, frame, locals) : undefined
    const isMethod = owner instanceof PyList || owner instanceof PyDict || owner instanceof PySet || owner instanceof PyStr || (owner instanceof PyInstance && owner.native !== undefined)
    const isKnown = isMethod || called instanceof PyNative || (called instanceof PyClass && called.make !== undefined)
    if (callee.kind === 'attribute') this.visit(callee.value, isMethod && !changing.has(name) ? 'read' : owner instanceof PyModule ? 'read' : 'given away', frame, locals)
    else if (callee.kind !== 'name') this.visit(callee, 'given away', frame, locals)
    for (const { value } of written) this.visit(value, isKnown && !changing.has(name) ? 'taken apart' : 'given away', frame, locals)
  }

  /** The value of a name or of what a module has, if that can be seen without running anything. */
  #peek (node: Expression, frame: Frame, locals: ReadonlySet<string>): Value | undefined {
    if (node.kind === 'name') return locals.has(node.name) ? undefined : frame.scope.peek(node.name) ?? builtins.get(node.name)
    if (node.kind === 'string' || node.kind === 'format') return new PyStr('')
    if (node.kind !== 'attribute') return undefined
    const owner = this.#peek(node.value, frame, locals)
    return owner instanceof PyModule ? owner.attributes.get(node.name) : undefined
  }

  #touch (value: Value | undefined, use: Use): void {
    if (use === 'read' || value === undefined) return
    if (use === 'given away') this.#spoil(value)
    else for (const item of held(value)) this.#spoil(item)
  }

  #spoil (value: Value): void {
    if (typeof value !== 'object' || value === null || this.#seen.has(value)) return
    this.#seen.add(value)
    if (value instanceof PyFunction) return this.#enter(value)
    if (value instanceof PyInstance && value.type.name === '_Environ') this.#environment.spoil(this.#reason)
    const inner = held(value)
    if (value instanceof PyList || value instanceof PyDict || value instanceof PySet || value instanceof PyInstance) value.spoil(this.#reason)
    if (value instanceof PyClass && value.isOfFile) value.spoil(this.#reason)
    if (value instanceof PyModule && !value.isLibrary) {
      value.mayHaveMore ??= this.#reason
      for (const name of value.attributes.keys()) value.attributes.set(name, new PyUnknown(this.#reason))
    }
    for (const item of inner) this.#spoil(item)
  }

  /** What a function of the file could change when it runs. */
  #enter (callee: PyFunction): void {
    if (this.#seen.has(callee)) return
    this.#seen.add(callee)
    const { body, parameters, frame } = madeOf(callee)
    const { bound, globals, nonlocals } = boundNames(body)
    for (const name of [...globals, ...nonlocals]) {
      const scope = globals.has(name) ? frame.scope.module : frame.scope.binds(name)
      scope.variables.set(name, new PyUnknown(this.#reason))
    }
    const locals = new Set([...bound, ...parameters.list.map(({ name }) => name)])
    if ('kind' in body) this.visit(body, 'given away', frame, locals)
    else for (const statement of body) this.visit(statement, 'read', frame, locals)
  }
}

/** A property, a classmethod or a staticmethod. */
function isDecorated (native: unknown): native is { readonly callee: Value } {
  return typeof native === 'object' && native !== null && 'callee' in native
}

/** What a container holds, or an object in its attributes. */
function held (value: Value): readonly Value[] {
  if (value instanceof PyTuple) return value.items
  if (value instanceof PyList) return value.spoiledBy === undefined ? value.items : []
  if (value instanceof PySet) return value.spoiledBy === undefined ? [...value.entries.values()] : []
  if (value instanceof PyDict) return value.spoiledBy === undefined ? [...value.entries.values()].map(([, item]) => item) : []
  if (value instanceof PyBound) return [value.self, value.callee]
  if (value instanceof PyInstance && isDecorated(value.native)) return [value.native.callee]
  if (value instanceof PyInstance) return value.spoiledBy === undefined ? [...value.attributes.values(), value.type] : []
  if (value instanceof PyClass && value.isOfFile) return value.spoiledBy === undefined ? [...value.attributes.values()] : []
  return []
}
