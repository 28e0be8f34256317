import type { Block, Call, Clause, Expression, Name, Statement } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { PyDict, PyList, PySet, PyStr, PyTuple, type Value } from '../values/values.js'

/** Nodes of the syntax tree, seen without their kinds. */
export interface AnyNode { readonly kind?: string, readonly from?: number }

/** A node, and the name of the part of the code that it is: `mapping` is what `**` spreads in a dict. */
type Part = readonly [part: string, node: AnyNode]

/** A tree does not change, and is walked again and again. */
function remembered<Node extends object, Result> (find: (node: Node) => Result): (node: Node) => Result {
  const all = new WeakMap<Node, Result>()
  return node => {
    const known = all.get(node)
    if (known !== undefined) return known
    const found = find(node)
    all.set(node, found)
    return found
  }
}

/** The nodes right below one, in the order written. */
export function children (node: object): readonly AnyNode[] {
  return parts(node).map(([, child]) => child)
}

/** The same, each with what it is. */
export const parts = remembered((node: object): readonly Part[] => {
  const found: Part[] = []
  gather(node, '', found)
  return found
})

function gather (group: object, name: string, found: Part[]): void {
  // What `**` spreads in a dict is an entry without a key.
  const isSpread = 'key' in group && group.key === undefined
  for (const key of Object.keys(group)) {
    const value = (group as Readonly<Record<string, unknown>>)[key]
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    const part = Array.isArray(group) ? name : key
    // What groups nodes without being one: a list, an entry of a dict, an item of a with statement.
    if ('from' in value) found.push([isSpread ? 'mapping' : part, value as AnyNode])
    else gather(value, part, found)
  }
}

/** The names that a piece of code binds in the scope it stands in. */
export interface BoundNames {
  readonly bound: Set<string>
  readonly globals: Set<string>
  readonly nonlocals: Set<string>
  /** It has a `yield`: the function is a generator. */
  yields: boolean
  /** It imports all names of a module. */
  importsAll: boolean
}

export function onlyBound (names: Iterable<string> = []): BoundNames {
  return { bound: new Set(names), globals: new Set(), nonlocals: new Set(), yields: false, importsAll: false }
}

/** What a statement or the body of a function binds. Functions and classes inside are scopes of their own. */
export const boundNames = remembered((code: Statement | Block | Expression): BoundNames => {
  const found = onlyBound()
  if (Array.isArray(code)) for (const statement of code as Block) collect(statement, found)
  else collect(code as AnyNode, found)
  for (const name of [...found.globals, ...found.nonlocals]) found.bound.delete(name)
  return found
})

/** The names that a comprehension binds: those of its targets. */
export function comprehensionNames (clauses: ReadonlyArray<Pick<Clause, 'target'>>): BoundNames {
  const found = onlyBound()
  for (const { target } of clauses) bindTarget(target, found.bound)
  return found
}

/** What runs outside, of the nodes that make a scope. */
const outside: Readonly<Record<string, readonly string[]>> = {
  function: ['decorators', 'parameters'], lambda: ['parameters'], class: ['decorators', 'bases']
}

function collect (node: AnyNode, found: BoundNames): void {
  const code = node as Statement | Expression
  bindHere(code, found)
  if (code.kind === 'yield') found.yields = true
  if (code.kind === 'import-from' && code.names[0]?.name === '*') found.importsAll = true
  for (const [part, child] of parts(code)) if (outside[code.kind]?.includes(part) ?? true) collect(child, found)
}

function bindHere (node: Statement | Expression, { bound, globals, nonlocals }: BoundNames): void {
  switch (node.kind) {
    case 'assign':
    case 'delete': for (const target of node.targets) bindTarget(target, bound); break
    case 'augmented-assign':
    case 'annotated-assign':
    case 'for':
    case 'walrus': bindTarget(node.target, bound); break
    case 'with': for (const { target } of node.items) if (target !== undefined) bindTarget(target, bound); break
    case 'try': for (const { name } of node.handlers) if (name !== undefined) bound.add(name); break
    case 'import': for (const { name, as } of node.names) bound.add(as ?? name.split('.')[0] as string); break
    case 'import-from': for (const { name, as } of node.names) if (name !== '*') bound.add(as ?? name); break
    case 'function':
    case 'type-alias':
    case 'class': bound.add(node.name); break
    case 'global': for (const name of node.names) globals.add(name); break
    case 'nonlocal': for (const name of node.names) nonlocals.add(name); break
    case 'match':
      for (const { pattern: { value, as } } of node.cases) {
        bindPattern(value, bound)
        if (as !== undefined) bound.add(as)
      }
      break
  }
}

function bindTarget (target: Expression, bound: Set<string>): void {
  if (target.kind === 'name') bound.add(target.name)
  else if (target.kind === 'starred') bindTarget(target.value, bound)
  else if (target.kind === 'tuple' || target.kind === 'list') {
    for (const element of target.elements) bindTarget(element, bound)
  }
}

/** The names in a pattern, but for those of classes, and of values, which have a dot. */
function bindPattern (pattern: Expression, bound: Set<string>): void {
  if (pattern.kind === 'name') bound.add(pattern.name)
  else if (pattern.kind === 'call') for (const { value } of pattern.arguments) bindPattern(value, bound)
  else if (pattern.kind !== 'attribute') {
    for (const inner of children(pattern)) bindPattern(inner as Expression, bound)
  }
}

/** Whether a statement can end what it stands in: a `return`, or a `break` of a loop around it. */
export const leavesItself = remembered((statement: Statement) => canLeave(statement, false))

function canLeave (node: AnyNode, isInLoop: boolean): boolean {
  switch (node.kind) {
    case 'return': return true
    case 'break':
    case 'continue': return !isInLoop
    case 'function':
    case 'class':
    case 'lambda': return false
  }
  // A `break` in the `else` of a loop is one of the loop around it.
  const isLoop = node.kind === 'for' || node.kind === 'while'
  return parts(node).some(([part, child]) => canLeave(child, isInLoop || (isLoop && part === 'body')))
}

/** What may happen to the value of an expression: nothing, something to what it holds, or anything. */
export type Use = 'read' | 'taken apart' | 'given away'

const changing = new Set((
  'append extend insert remove pop popitem clear sort reverse update setdefault add discard difference_update ' +
  'intersection_update symmetric_difference_update move_to_end putenv unsetenv'
).split(' '))

/** Whether a method changes its object. All others of lists, dicts, sets and libraries' objects only read. */
export function isChanging (method: string): boolean {
  return changing.has(method) || /^__(?:set|del|i)/.test(method)
}

/** Functions that read files into the environment, of whatever library. */
export const settingVariables = /^(?:load_?dotenv|(?:read|load)_?(?:dot)?env\w*|putenv|unsetenv)$/

/** Functions through which code reaches the names of its module. */
export const reachingNames = new Set(
  ['exec', 'eval', 'globals', 'locals', 'vars', 'setattr', 'delattr', '__import__', 'import_module', 'include']
)

/** Functions and methods that, where they are known, only look at what they are given. */
export const looking = new Set((
  'len str repr int float bool print isinstance issubclass hasattr callable id ord chr abs round format join ' +
  'startswith endswith issubset issuperset isdisjoint index count'
).split(' '))

/**
 * The names of variables that code may need which ended at one of them: `os.environ['B']`, and what it goes through
 * to ask for each, `all(name in os.environ for name in required)`.
 */
export const mayNeed = remembered((code: Statement | Expression): readonly Expression[] =>
  asked(code).filter(each => !namesEnvironment(each)))

function asked (code: Statement | Expression): readonly Expression[] {
  return [...askedBy(code), ...children(code).flatMap(child => asked(child as Statement | Expression))]
}

function askedBy (code: Statement | Expression): readonly Expression[] {
  switch (code.kind) {
    case 'for':
    case 'list-comprehension':
    case 'set-comprehension':
    case 'generator':
    case 'dict-comprehension': {
      const clauses = code.kind === 'for' ? [code] : code.clauses
      const bound = new Set([...boundNames(code).bound, ...comprehensionNames(clauses).bound])
      return children(code).some(child => asksFor(child, bound)) ? clauses.map(({ iterable }) => iterable) : []
    }
    case 'call': {
      const { callee, arguments: [called, ...given] } = code
      const isMapping = callee.kind === 'name' && /^(?:map|filter)$/.test(callee.name) && called !== undefined &&
        isAsking(called.value)
      if (isMapping) return given.map(({ value }) => value)
      // With a second argument, or by `os.environ.get`, it can do without.
      const isNeed = called?.value.kind === 'string' && given.length === 0 && isAsking(callee) &&
        !(callee.kind === 'attribute' && /get|pop/.test(callee.name))
      return isNeed ? [called.value] : []
    }
    case 'subscript': return code.index.kind === 'string' && namesEnvironment(code.value) ? [code.index] : []
    default: return []
  }
}

/** The texts that it is or holds, if they can be seen: those of a display, or of a name of one. */
export function textsIn (
  node: Expression, scope: { readonly peek: (name: string) => Value | undefined }
): readonly string[] | undefined {
  if (node.kind === 'string') return [node.text]
  if ('elements' in node) {
    const texts = node.elements.map(each => each.kind === 'string' ? each.text : undefined)
    return texts.includes(undefined) ? undefined : texts as string[]
  }
  const value = node.kind === 'name' ? scope.peek(node.name) : undefined
  const isKeeping = value instanceof PyList || value instanceof PySet || value instanceof PyDict
  const items = value instanceof PyTuple ? value.items : isKeeping ? value.kept : undefined
  return items?.flatMap(each => each instanceof PyStr && each.term === undefined ? [each.text] : [])
}

/** What may ask the environment when it is called: a function of the file, `os.environ.get`. */
function isAsking (callee: Expression): boolean {
  return callee.kind === 'name' ? !builtins.has(callee.name) : namesEnvironment(callee)
}

/** Whether it may ask the environment for what one of the names holds. */
function asksFor (node: AnyNode, names: ReadonlySet<string>): boolean {
  const { kind, callee } = node as Partial<Call>
  const isAsked = callee === undefined
    ? /^(?:subscript|compare)$/.test(kind ?? '') && namesEnvironment(node)
    : isAsking(callee)
  return (isAsked && mentions(node, name => names.has(name))) || children(node).some(child => asksFor(child, names))
}

/** As it is written: `os.environ`, `env`, `config`. */
function namesEnvironment (node: AnyNode): boolean {
  return mentions(node, name => /env|config/i.test(name))
}

function mentions (node: AnyNode, isOne: (name: string) => boolean): boolean {
  const { kind, name } = node as Partial<Name>
  return (/^(?:name|attribute)$/.test(kind ?? '') && isOne(name as string)) ||
    children(node).some(child => mentions(child, isOne))
}
