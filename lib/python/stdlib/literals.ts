import { PythonSyntaxError } from '../problem.js'
import { Source } from '../../text/source.js'
import type { Expression } from '../syntax/ast.js'
import { parsePython } from '../syntax/parse.js'
import { native } from '../values/define.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { PyList, PyStr, PyTuple, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { dictOf, made, moduleOf, refusing, textOf } from './module.js'

/*
 * Texts that hold a value: the literals that ast.literal_eval() reads, and JSON, which is Python but for its words and
 * the escapes in its strings.
 */

/** A text of one expression, and nothing but that. */
function parse (text: string, context: Context): Expression {
  try {
    const [statement, ...more] = parsePython(new Source('<unknown>', text))
    const isOne = statement?.kind === 'expression' && more.length === 0 && !text.includes('\0')
    if (isOne && !text.slice(statement.value.to).includes(';')) return statement.value
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
  }
  return refuse(context, 'This text is not a supported literal, or it is too long or nested too deeply.')
}

const words: Readonly<Record<string, Value>> = { null: null, true: true, false: false }

/** The value of a literal; `json` is the text that it is in, if that is JSON. */
function evaluate (node: Expression, json: string | undefined, context: Context): Value {
  const inner = (node: Expression): Value => evaluate(node, json, context)
  if (node.kind === 'string' && json !== undefined) {
    return made(JSON.parse(json.slice(node.from, node.to)) as string, context)
  }
  if (node.kind === 'string' && node.text.isWellFormed()) return made(node.text, context)
  if (node.kind === 'name' && json !== undefined) return words[node.name] as Value
  if (node.kind === 'constant' && (typeof node.value !== 'object' || node.value === null)) return node.value
  if (node.kind === 'list') return new PyList(node.elements.map(inner))
  if (node.kind === 'tuple') return new PyTuple(node.elements.map(inner))
  if (node.kind === 'dict' && node.entries.every(({ key }) => key !== undefined)) {
    return dictOf(node.entries.map(({ key, value }) => [inner(key as Expression), inner(value)] as const), context)
  }
  const number = node.kind === 'unary' && node.operand.kind === 'constant' ? node.operand.value : undefined
  const isNegative = node.kind === 'unary' && node.operator === '-'
  if (isNegative && (typeof number === 'bigint' || typeof number === 'number')) return -number
  return refuse(context, 'Only literals of texts, numbers, words, and lists, tuples and dicts of them are supported here.')
}

export function ast (): PyModule {
  return moduleOf('ast', [
    native('literal_eval', 'node_or_string', ([value], context) => {
      const text = value instanceof PyStr ? value.text : refuse(context, 'The argument of ast.literal_eval is not a str.')
      context.spend(text.length)
      return evaluate(parse(text.replace(/^[ \t]+/, ''), context), undefined, context)
    })
  ])
}

const decodeError = exceptionClass('JSONDecodeError', 'ValueError')

/** `json.loads`: also a cast of django-environ. */
export const loads = native('loads', 's * **options', ([source], context, _rest, options) => {
  for (const [name, option] of options) if (option !== null) refuse(context, `json.loads with ${name} is not supported.`)
  const given = textOf(source, context)
  context.spend(given.length)
  try {
    JSON.parse(given)
  } catch {
    // Python's JSON has these as well, and looks no deeper than some hundred lists.
    return /NaN|Infinity|^(?:[^[{]*[[{]){300}/.test(given)
      ? refuse(context, 'JSON with NaN or Infinity, or nested deeply, is not supported.')
      : raise(decodeError)
  }
  const text = given.replaceAll(/[\t\n\r]/g, ' ').trim()
  return evaluate(parse(text, context), text, context)
})

export function json (): PyModule {
  return moduleOf('json', [
    loads,
    native('load', 'fp * **options', ([file], context, _rest, options) =>
      context.call(loads, [context.call(context.attribute(file as Value, 'read'), [])], options)),
    refusing('dumps', 'The result of json.dumps is not supported.')
  ], { JSONDecodeError: decodeError, decoder: moduleOf('json.decoder', [], { JSONDecodeError: decodeError }) })
}
