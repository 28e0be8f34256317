import type { Block, Clause, Expression, Pattern, Statement } from '../syntax/ast.js'
import { children, type AnyNode } from './walk.js'

/** The names that a piece of code binds in the scope it stands in. */
export interface BoundNames {
  readonly bound: ReadonlySet<string>
  readonly globals: ReadonlySet<string>
  readonly nonlocals: ReadonlySet<string>
  /** It has a `yield`: the function is a generator. */
  readonly yields: boolean
  /** It imports all names of a module. */
  readonly importsAll: boolean
}

interface Found {
  readonly bound: Set<string>
  readonly globals: Set<string>
  readonly nonlocals: Set<string>
  yields: boolean
  importsAll: boolean
}

const remembered = new WeakMap<object, BoundNames>()

/** What a statement or the body of a function binds. Functions and classes inside are scopes of their own. */
export function boundNames (code: Statement | Block | Expression): BoundNames {
  const known = remembered.get(code)
  if (known !== undefined) return known
  const found: Found = { bound: new Set(), globals: new Set(), nonlocals: new Set(), yields: false, importsAll: false }
  if (Array.isArray(code)) for (const statement of code as Block) collect(statement, found)
  else collect(code as AnyNode, found)
  for (const name of [...found.globals, ...found.nonlocals]) found.bound.delete(name)
  remembered.set(code, found)
  return found
}

/** The names that a comprehension binds: those of its targets. */
export function comprehensionNames (clauses: readonly Clause[]): BoundNames {
  const bound = new Set<string>()
  for (const { target } of clauses) bindTarget(target, bound)
  return { bound, globals: nothing, nonlocals: nothing, yields: false, importsAll: false }
}

const nothing: ReadonlySet<string> = new Set()

function collect (node: AnyNode, found: Found): void {
  const code = node as Statement | Expression | Pattern
  bindHere(code, found)
  if (code.kind === 'yield') found.yields = true
  if (code.kind === 'import-from' && code.names[0]?.name === '*') found.importsAll = true
  for (const child of sameScope(code)) collect(child, found)
}

/** The nodes below that run in the same scope. */
function * sameScope (node: Statement | Expression | Pattern): Iterable<AnyNode> {
  switch (node.kind) {
    case 'function':
      yield * node.decorators
      yield * children(node.parameters)
      break
    case 'lambda':
      yield * children(node.parameters)
      break
    case 'class':
      yield * node.decorators
      yield * node.bases
      break
    default:
      yield * children(node)
  }
}

function bindHere (node: Statement | Expression | Pattern, { bound, globals, nonlocals }: Found): void {
  switch (node.kind) {
    case 'assign': for (const target of node.targets) bindTarget(target, bound); break
    case 'augmented-assign':
    case 'annotated-assign':
    case 'for':
    case 'walrus': bindTarget(node.target, bound); break
    case 'delete': for (const target of node.targets) bindTarget(target, bound); break
    case 'with': for (const { target } of node.items) if (target !== undefined) bindTarget(target, bound); break
    case 'try': for (const { name } of node.handlers) if (name !== undefined) bound.add(name); break
    case 'import': for (const { name, as } of node.names) bound.add(as ?? name.split('.')[0] as string); break
    case 'import-from': for (const { name, as } of node.names) if (name !== '*') bound.add(as ?? name); break
    case 'function':
    case 'type-alias':
    case 'class': bound.add(node.name); break
    case 'global': for (const name of node.names) globals.add(name); break
    case 'nonlocal': for (const name of node.names) nonlocals.add(name); break
    case 'capture-pattern':
    case 'star-pattern': if (node.name !== undefined) bound.add(node.name); break
    case 'mapping-pattern': if (node.rest !== undefined) bound.add(node.rest); break
  }
}

function bindTarget (target: Expression, bound: Set<string>): void {
  if (target.kind === 'name') bound.add(target.name)
  else if (target.kind === 'starred') bindTarget(target.value, bound)
  else if (target.kind === 'tuple' || target.kind === 'list') for (const element of target.elements) bindTarget(element, bound)
}
