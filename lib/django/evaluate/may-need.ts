import type { Argument, Call, Compare, Expression, Statement, Subscript } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { PyDict, PyList, PySet, PyStr, PyTuple } from '../values/values.js'
import { boundNames, comprehensionNames } from './bound-names.js'
import type { Scope } from './scope.js'
import { children, type AnyNode } from './walk.js'

/**
 * The names of variables that code may need which ended at one of them: `os.environ['B']`, and what it goes through to ask
 * for each, `all(name in os.environ for name in required)`.
 */
export function mayNeed (code: Statement | Expression): readonly Expression[] {
  return [...askedBy(code), ...children(code).flatMap(child => mayNeed(child as Statement | Expression))].filter(each => !namesEnvironment(each))
}

function askedBy (code: Statement | Expression): readonly Expression[] {
  switch (code.kind) {
    case 'for': return code.body.some(statement => asksFor(statement, boundNames(code).bound)) ? [code.iterable] : []
    case 'list-comprehension':
    case 'set-comprehension':
    case 'generator':
    case 'dict-comprehension': {
      const { bound } = comprehensionNames(code.clauses)
      return children(code).some(child => asksFor(child, bound)) ? code.clauses.map(({ iterable }) => iterable) : []
    }
    case 'call': {
      const { callee, arguments: [called, ...given] } = code
      const isMapping = callee.kind === 'name' && /^(?:map|filter)$/.test(callee.name) && called !== undefined && isAsking(called.value)
      if (isMapping) return given.map(({ value }) => value)
      // With a second argument, or by `os.environ.get`, it can do without.
      const isNeed = called?.value.kind === 'string' && given.length === 0 && isAsking(callee) && !(callee.kind === 'attribute' && /get|pop/.test(callee.name))
      return isNeed ? [called.value] : []
    }
    case 'subscript': return code.index.kind === 'string' && namesEnvironment(code.value) ? [code.index] : []
    default: return []
  }
}

/** The texts that it is or holds, if they can be seen: those of a display, or of a name of one. */
export function textsIn (node: Expression, scope: Scope): readonly string[] | undefined {
  if (node.kind === 'string') return [node.text]
  if ('elements' in node) {
    const texts = node.elements.map(each => each.kind === 'string' ? each.text : undefined)
    return texts.includes(undefined) ? undefined : texts as string[]
  }
  const value = node.kind === 'name' ? scope.peek(node.name) : undefined
  const items = value instanceof PyTuple ? value.items : value instanceof PyList || value instanceof PySet || value instanceof PyDict ? value.kept : undefined
  return items?.flatMap(each => each instanceof PyStr && each.term === undefined ? [each.text] : [])
}

/** What may ask the environment when it is called: a function of the file, `os.environ.get`. */
function isAsking (callee: Expression): boolean {
  return callee.kind === 'name' ? !builtins.has(callee.name) : namesEnvironment(callee)
}

function asksFor (node: AnyNode, names: ReadonlySet<string>): boolean {
  const isOne = (each: Expression): boolean => each.kind === 'name' && names.has(each.name)
  const isAsked = (): boolean => {
    switch (node.kind) {
      case 'subscript': {
        const { value, index } = node as Subscript
        return isOne(index) && namesEnvironment(value)
      }
      case 'call': {
        const { callee, arguments: given } = node as Call
        return given.some(({ value }: Argument) => isOne(value)) && isAsking(callee)
      }
      case 'compare': {
        const { left, rest } = node as Compare
        const operands = [left, ...rest.map(({ right }) => right)]
        return operands.some(isOne) && operands.some(namesEnvironment)
      }
      default: return false
    }
  }
  return isAsked() || children(node).some(child => asksFor(child, names))
}

/** As it is written: `os.environ`, `env`, `config`. */
function namesEnvironment (node: AnyNode): boolean {
  return ((node.kind === 'name' || node.kind === 'attribute') && /env|config/i.test((node as unknown as { readonly name: string }).name)) || children(node).some(namesEnvironment)
}
