import { PythonSyntaxError } from '../problem.js'
import { Source } from '../../text/source.js'
import type { Expression } from '../syntax/ast.js'
import { parsePython } from '../syntax/parse.js'
import { native } from '../values/define.js'
import { putElements } from '../values/entries.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import {
  ellipsis, PyBytes, PyInstance, PyList, PySet, PyStr, PyTuple, refuse, type Context, type PyModule, type Value
} from '../values/values.js'
import { dictOf, made, moduleOf, refusing, textOf } from './module.js'

/*
 * Texts that hold a value: the literals that ast.literal_eval() reads, and JSON, which is Python but for its words and
 * the escapes in its strings.
 */

/** A text of one expression, and nothing but that. `invalid` says what becomes of a text that Python cannot parse. */
function parse (text: string, invalid: (error: PythonSyntaxError) => never): Expression {
  try {
    const [statement, ...more] = parsePython(new Source('<unknown>', text))
    if (statement?.kind !== 'expression' || more.length > 0) return raise('SyntaxError')
    const after = text.slice(statement.value.to).replaceAll(/#[^\n]*/g, '')
    return after.includes(';') ? raise('SyntaxError') : statement.value
  } catch (error) {
    if (error instanceof PythonSyntaxError) return invalid(error)
    throw error
  }
}

const words: Readonly<Record<string, Value>> = { null: null, true: true, false: false }

/** The value of a literal; `json` is the text that it is in, if that is JSON. */
function evaluate (node: Expression, json: string | undefined, context: Context): Value {
  const inner = (node: Expression): Value => evaluate(node, json, context)
  switch (node.kind) {
    case 'constant': return constant(node.value)
    case 'string':
      if (json !== undefined) return made(JSON.parse(json.slice(node.from, node.to)) as string, context)
      return node.text.isWellFormed()
        ? made(node.text, context)
        : refuse(context, 'The text has halves of surrogate pairs in it.')
    case 'name': return json === undefined ? raise('ValueError') : words[node.name] as Value
    case 'bytes': return new PyBytes(node.bytes)
    case 'list': return new PyList(node.elements.map(inner))
    case 'tuple': return new PyTuple(node.elements.map(inner))
    case 'set': {
      const set = new PySet(new Map())
      putElements(set, { items: node.elements.map(inner), isUnordered: false }, context)
      return set
    }
    case 'dict': return dictOf(node.entries.map(({ key, value }) =>
      [key === undefined ? raise('ValueError') : inner(key), inner(value)] as const), context)
    case 'unary': {
      const value = node.operand.kind === 'constant' ? constant(node.operand.value) : null
      const isSigned = ['+', '-'].includes(node.operator) && (typeof value === 'bigint' || typeof value === 'number')
      return isSigned ? node.operator === '-' ? -value : value : raise('ValueError')
    }
    // `1+2j` is a literal to Python, and so is `set()`.
    case 'binary':
    case 'call': return refuse(context, 'Only the plain literals are read by ast.literal_eval here.')
    default: return raise('ValueError')
  }
}

function constant (value: Extract<Expression, { kind: 'constant' }>['value']): Value {
  return typeof value !== 'object' || value === null ? value : ellipsis
}

/** `ast.literal_eval(text)`. */
function literalEval (value: Value, context: Context): Value {
  if (value instanceof PyInstance) refuse(context, 'ast.literal_eval is given an object.')
  if (!(value instanceof PyStr)) return raise('ValueError')
  if (value.text.includes('\0')) refuse(context, 'The text has a null character in it.')
  context.spend(value.text.length)
  const node = parse(value.text.replace(/^[ \t]+/, ''), error => {
    // What is too large for us may not be too large for Python.
    if (!/nested|not read/.test(error.message)) raise('SyntaxError')
    return refuse(context, `The text that ast.literal_eval is given is not read here: ${error.message}.`)
  })
  return evaluate(node, undefined, context)
}

export function ast (): PyModule {
  return moduleOf('ast', [
    native('literal_eval', 'node_or_string', ([value], context) => literalEval(value as Value, context))
  ])
}

const decodeError = exceptionClass('JSONDecodeError', 'ValueError')

/** `json.loads`: also a cast of django-environ. */
export const loads = native('loads', 's * **options', ([source], context, _rest, options) => {
  for (const [name, option] of options) if (option !== null) refuse(context, `json.loads with ${name} is not read.`)
  if (source instanceof PyBytes) refuse(context, 'JSON in bytes is not read.', 'Decode it first.')
  const given = textOf(source, context)
  context.spend(given.length)
  try {
    JSON.parse(given)
  } catch {
    // Python's JSON has these as well.
    return /NaN|Infinity/.test(given) ? refuse(context, 'JSON with NaN or Infinity is not read.') : raise(decodeError)
  }
  const text = given.replaceAll(/[\t\n\r]/g, ' ').trim()
  return evaluate(parse(text, () =>
    refuse(context, 'The JSON has too many digits, or is nested too deeply.')), text, context)
})

export function json (): PyModule {
  return moduleOf('json', [
    loads,
    native('load', 'fp * **options', ([file], context, _rest, options) =>
      context.call(loads, [context.call(context.attribute(file as Value, 'read'), [])], options)),
    refusing('dumps', 'The text that json.dumps makes is not read.')
  ], { JSONDecodeError: decodeError, decoder: moduleOf('json.decoder', [], { JSONDecodeError: decodeError }) })
}
