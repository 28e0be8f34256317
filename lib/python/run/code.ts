import type { Block, Clause, Expression, Statement } from '../syntax/ast.js'

/** Nodes of the syntax tree, seen without their kinds. */
export interface AnyNode { readonly kind?: string, readonly from?: number }

/** A node, and the name of the part of the code that it is: `mapping` is what `**` spreads in a dict. */
type Part = readonly [part: string, node: AnyNode]

/** A tree does not change, and is walked again and again. */
export function remembered<Node extends object, Result> (find: (node: Node) => Result): (node: Node) => Result {
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
export function children (node: object): readonly AnyNode[] { return parts(node).map(([, child]) => child) }

/** The same, each with what it is. */
export const parts = remembered((node: object): readonly Part[] => {
  const found: Part[] = []
  gather(node, '', found)
  return found
})

function gather (group: object, name: string, found: Part[]): void {
  // `**` in a dict is an entry without a key.
  const isSpread = 'key' in group && group.key === undefined
  for (const key of Object.keys(group)) {
    const value = (group as Readonly<Record<string, unknown>>)[key]
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    const part = Array.isArray(group) ? name : key
    // A list, an entry of a dict and an item of a with statement group nodes and are none.
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

/** Functions and classes inside are scopes of their own. */
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

/** The parts of nodes that make a scope which run outside of it. */
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
