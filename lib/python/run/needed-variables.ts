import type { Call, Expression, Name, Statement } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { PyDict, PyList, PySet, PyStr, PyTuple, type Value } from '../values/values.js'
import { boundNames, children, comprehensionNames, remembered, type AnyNode } from './code.js'

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

/** A call of these may ask the environment: a function of the file, `os.environ.get`. */
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
function namesEnvironment (node: AnyNode): boolean { return mentions(node, name => /env|config/i.test(name)) }

function mentions (node: AnyNode, isOne: (name: string) => boolean): boolean {
  const { kind, name } = node as Partial<Name>
  return (/^(?:name|attribute)$/.test(kind ?? '') && isOne(name as string)) ||
    children(node).some(child => mentions(child, isOne))
}
