import { hashKey } from '../values/entries.js'
import { PythonSyntaxError } from '../problem.js'
import { Source } from '../../text/source.js'
import type { Expression } from '../syntax/ast.js'
import { parsePython } from '../syntax/parse.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import {
  ellipsis, PyBytes, PyInstance, PyList, PySet, PyStr, PyTuple, refuse,
  type Context, type HashKey, type PyModule, type Value
} from '../values/values.js'
import { dictOf, made } from './arguments.js'
import { moduleOf } from './module.js'

/** `ast.literal_eval(text)`. */
function literalEval (value: Value, context: Context): Value {
  if (value instanceof PyInstance) refuse(context, 'ast.literal_eval is given an object.')
  if (!(value instanceof PyStr)) return raise('ValueError')
  if (value.text.includes('\0')) refuse(context, 'The text has a null character in it.')
  context.spend(value.text.length)
  return evaluate(expressionOf(value.text.replace(/^[ \t]+/, ''), context), context)
}

/** The text as one expression, and nothing but that. */
function expressionOf (text: string, context: Context): Expression {
  const [statement, ...more] = parse(text, context)
  if (statement?.kind !== 'expression' || more.length > 0) return raise('SyntaxError')
  const after = text.slice(statement.value.to).replaceAll(/#[^\n]*/g, '')
  return after.includes(';') ? raise('SyntaxError') : statement.value
}

function parse (text: string, context: Context): ReturnType<typeof parsePython> {
  try {
    return parsePython(new Source('<unknown>', text))
  } catch (error) {
    // What is too large for us may not be too large for Python.
    if (error instanceof PythonSyntaxError && !/nested|not read/.test(error.message)) raise('SyntaxError')
    return refuse(context, 'The text that ast.literal_eval is given is too long or nested too deeply.')
  }
}

function evaluate (node: Expression, context: Context): Value {
  const all = (nodes: readonly Expression[]): Value[] => nodes.map(each => evaluate(each, context))
  switch (node.kind) {
    case 'constant': return constant(node.value, context)
    case 'string':
      return node.hasSurrogates
        ? refuse(context, 'The text has halves of surrogate pairs in it.')
        : made(node.text, context)
    case 'bytes': return new PyBytes(node.bytes)
    case 'list': return new PyList(all(node.elements))
    case 'tuple': return new PyTuple(all(node.elements))
    case 'set': {
      const entries = new Map<HashKey, Value>()
      for (const item of all(node.elements)) {
        const key = hashKey(item, context)
        if (!entries.has(key)) entries.set(key, item)
      }
      return new PySet(entries)
    }
    case 'dict':
      return dictOf(node.entries.map(({ key, value }) =>
        [key === undefined ? raise('ValueError') : evaluate(key, context), evaluate(value, context)] as const), context)
    case 'unary': {
      const value = node.operand.kind === 'constant' ? constant(node.operand.value, context) : null
      const isSigned = ['+', '-'].includes(node.operator) && (typeof value === 'bigint' || typeof value === 'number')
      return isSigned ? node.operator === '-' ? -value : value : raise('ValueError')
    }
    // `1+2j` is a literal to Python, and so is `set()`.
    case 'binary':
    case 'call': return refuse(context, 'Only the plain literals are read by ast.literal_eval here.')
    default: return raise('ValueError')
  }
}

function constant (value: Extract<Expression, { kind: 'constant' }>['value'], context: Context): Value {
  if (typeof value !== 'object' || value === null) return value
  return 'special' in value ? ellipsis : refuse(context, 'Complex numbers are not read.')
}

export function ast (): PyModule {
  return moduleOf('ast', [
    native('literal_eval', 'node_or_string', ([value], context) => literalEval(value as Value, context))
  ])
}
