import type { Argument, Call, Compare, Expression } from '../syntax/ast.js'
import { atom, compound, type Code } from './code.js'
import type { Names } from './names.js'
import { textLiteral } from './text-literal.js'

/** `os.environ['X']`, `os.environ.get('X', 'default')`, `os.getenv('X')`, `'X' in os.environ`. */
export function translateRead (expression: Expression, names: Names): Code | undefined {
  switch (expression.kind) {
    case 'subscript': return names.dotted(expression.value) === 'os.environ' ? required(expression.index) : undefined
    case 'compare': return expression.rest.length === 1 && names.dotted(expression.rest[0]?.right) === 'os.environ' ? presence(expression) : undefined
    case 'call': return ['os.environ.get', 'os.getenv'].includes(names.dotted(expression.callee) ?? '') ? withDefault(expression) : undefined
    default: return undefined
  }
}

function required (index: Expression): Code | undefined {
  const variable = variableName(index)
  return variable === undefined ? undefined : compound('text', `process.env['${variable}'] ?? missing('${variable}')`)
}

function presence ({ left, rest }: Compare): Code | undefined {
  const variable = variableName(left)
  const operator = { in: '!==', 'not in': '===' }[String(rest[0]?.operator)]
  return variable === undefined || operator === undefined ? undefined : compound('truth', `process.env['${variable}'] ${operator} undefined`)
}

function withDefault ({ arguments: given }: Call): Code | undefined {
  const [key, fallback] = argumentsOf(given, ['key', 'default'])
  const variable = variableName(key)
  if (variable === undefined) return undefined
  const read = `process.env['${variable}']`
  if (fallback === undefined || (fallback.kind === 'constant' && isFalse(fallback.value))) return atom('optional', read)
  return fallback.kind === 'string' && !fallback.hasSurrogates ? compound('text', `${read} ?? ${textLiteral(fallback.text)}`) : undefined
}

/** The arguments in the order of the parameters, if there are no others. */
function argumentsOf (given: readonly Argument[], parameters: readonly string[]): ReadonlyArray<Expression | undefined> {
  const values: Array<Expression | undefined> = parameters.map(() => undefined)
  for (const [index, { value, name, unpack }] of given.entries()) {
    const at = name === undefined ? index : parameters.indexOf(name)
    if (unpack !== '' || at < 0 || at >= parameters.length) return []
    values[at] = value
  }
  return values
}

/** The name of a variable, unless process.env takes it for something else: every object has a `constructor`. */
function variableName (expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'string') return undefined
  return /^[A-Za-z_]\w*$/.test(expression.text) && !(expression.text in {}) ? expression.text : undefined
}

/** None, False and 0: what is false, is no text and equals none. */
function isFalse (value: unknown): boolean {
  return value === null || value === false || value === 0n
}
