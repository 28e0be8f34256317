import { PythonSyntaxError } from '../problem.js'
import { Source } from '../source.js'
import type { Expression } from '../syntax/ast.js'
import { parsePython } from '../syntax/parse.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { hashKey } from '../values/entries.js'
import {
  ellipsis, PyBytes, PyInstance, PyList, PySet, PyStr, PyTuple, refuse, type Context, type PyModule, type Value
} from '../values/values.js'
import { dictOf, made } from './arguments.js'
import { moduleOf } from './module.js'
import { refusing } from './unknown.js'

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
  switch (node.kind) {
    case 'constant': {
      const { value } = node
      if (typeof value !== 'object' || value === null) return value
      return 'special' in value ? ellipsis : refuse(context, 'Complex numbers are not read.')
    }
    case 'string': return node.hasSurrogates ? refuse(context, 'The text has halves of surrogate pairs in it.') : made(node.text, context)
    case 'bytes': return new PyBytes(node.bytes)
    case 'list': return new PyList(node.elements.map(element => evaluate(element, context)))
    case 'tuple': return new PyTuple(node.elements.map(element => evaluate(element, context)))
    case 'set': {
      const items = node.elements.map(element => evaluate(element, context))
      const entries = new Map()
      for (const item of items) if (!entries.has(hashKey(item, context))) entries.set(hashKey(item, context), item)
      return new PySet(entries)
    }
    case 'dict': return dictOf(node.entries.map(({ key, value }) => [key === undefined ? raise('ValueError') : evaluate(key, context), evaluate(value, context)] as const), context)
    case 'call': return isEmptySet(node) ? new PySet(new Map()) : raise('ValueError')
    case 'unary': return isImaginary(node.operand) ? refuse(context, 'Complex numbers are not read.') : signed(node.operator, node.operand)
    case 'binary': return isImaginary(node.right) ? refuse(context, 'Complex numbers are not read.') : raise('ValueError')
    default: return raise('ValueError')
  }
}

function isImaginary (node: Expression): boolean {
  return node.kind === 'constant' && typeof node.value === 'object' && node.value !== null && 'imaginary' in node.value
}

function isEmptySet ({ callee, arguments: given }: Extract<Expression, { kind: 'call' }>): boolean {
  return callee.kind === 'name' && callee.name === 'set' && given.length === 0
}

function signed (operator: string, operand: Expression): Value {
  const value = operand.kind === 'constant' ? operand.value : undefined
  if ((operator !== '+' && operator !== '-') || (typeof value !== 'bigint' && typeof value !== 'number')) return raise('ValueError')
  return operator === '-' ? -value : value
}

export function ast (): PyModule {
  return moduleOf('ast', [
    native('literal_eval', 'node_or_string', ([value], context) => literalEval(value as Value, context)),
    ...['parse', 'dump', 'walk', 'unparse'].map(name => refusing(name, `ast.${name} works on programs, which is not read.`))
  ])
}
