import type { Call, Expression } from '../syntax/ast.js'
import { atom, isList, wrap, type Code, type Kind } from './code.js'
import type { Scope } from './scope.js'
import { textLiteral } from './text-literal.js'

/** Methods of str, and `list`, `tuple`, `bool`, `filter` and `map`. */
export function translateCall (call: Call, scope: Scope): Code | undefined {
  if (call.arguments.some(({ name, unpack }) => name !== undefined || unpack !== '')) return undefined
  const given = call.arguments.map(({ value }) => value)
  const { callee } = call
  if (callee.kind === 'attribute') {
    const owner = scope.translate(callee.value)
    return owner === undefined ? undefined : translateMethod(owner, callee.name, given, scope)
  }
  if (callee.kind !== 'name' || scope.names.isBound(callee.name) || scope.names.imported(callee.name) !== undefined) return undefined
  return translateBuiltin(callee.name, given, scope)
}

function translateMethod (owner: Code, name: string, given: readonly Expression[], scope: Scope): Code | undefined {
  if (name === 'strip' && given.length === 0 && (owner.kind === 'text' || owner.kind === 'folded')) return strip(owner.kind, owner.text, scope)
  if (owner.kind !== 'text') return undefined
  const texts = given.map(expression => expression.kind === 'string' && !expression.hasSurrogates ? expression.text : undefined)
  const [first, second] = texts
  switch (`${name} ${given.length}`) {
    // Where a character is folded to what is no ASCII, the two languages may differ. What is folded to ASCII is the same in both.
    case 'lower 0': return atom('folded', `${wrap(owner)}.toLowerCase()`)
    case 'upper 0': return atom('folded', `${wrap(owner)}.toUpperCase()`)
    case 'split 1': return first === undefined || first === '' ? undefined : atom('list', `${wrap(owner)}.split(${textLiteral(first)})`)
    case 'replace 2': return first === undefined || first === '' || second === undefined || second.includes('$')
      ? undefined
      : atom('text', `${wrap(owner)}.replaceAll(${textLiteral(first)}, ${textLiteral(second)})`)
    default: return undefined
  }
}

function strip (kind: Kind, text: string, scope: Scope): Code {
  scope.help('strip')
  return atom(kind, `strip(${text})`)
}

function translateBuiltin (name: string, given: readonly Expression[], scope: Scope): Code | undefined {
  const [first, second] = given as [Expression, Expression]
  switch (`${name} ${given.length}`) {
    case 'list 1':
    case 'tuple 1': return toList(name as 'list' | 'tuple', scope.translate(first))
    case 'bool 1': return toBool(scope.truth(first))
    case 'filter 2': return first.kind === 'constant' && first.value === null ? overEntries(second, '.filter(entry => entry)', scope) : undefined
    case 'map 2': return isStrip(first, scope) ? overEntries(second, `.map(entry => ${strip('text', 'entry', scope).text})`, scope) : undefined
    default: return undefined
  }
}

function toList (kind: 'list' | 'tuple', entries: Code | undefined): Code | undefined {
  return entries !== undefined && (isList(entries) || entries.kind === 'iterator') ? { ...entries, kind } : undefined
}

function toBool (code: Code | undefined): Code | undefined {
  return code === undefined ? undefined : atom('truth', `Boolean(${code.text})`)
}

function overEntries (iterable: Expression, method: string, scope: Scope): Code | undefined {
  const entries = scope.translate(iterable)
  return entries !== undefined && (isList(entries) || entries.kind === 'iterator') ? atom('iterator', `${wrap(entries)}${method}`) : undefined
}

/** `str.strip` */
function isStrip (expression: Expression, { names }: Scope): boolean {
  return expression.kind === 'attribute' && expression.name === 'strip' && expression.value.kind === 'name' &&
    expression.value.name === 'str' && !names.isBound('str') && names.imported('str') === undefined
}
