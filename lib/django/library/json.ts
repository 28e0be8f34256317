import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import { PyBytes, PyStr, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { integerOf, made, textOf } from './arguments.js'
import { decodeError, parseJson } from './json-parse.js'
import { writeJson, type JsonStyle } from './json-write.js'
import { moduleOf } from './module.js'
import { refusing } from './unknown.js'

/** `json.loads`: also a cast of django-environ. */
export const loads = native('loads', 's * strict? **hooks', ([source, strict = true], context, _rest, hooks) => {
  for (const [name, hook] of hooks) if (hook !== null) refuse(context, `json.loads with ${name} is not read.`)
  return parseJson(source instanceof PyBytes ? decode(source.bytes, context) : textOf(source, context), truth(strict, context), context)
})

/** The text of bytes that are JSON: UTF-8, as all but the oldest programs write it. */
function decode (bytes: Uint8Array, context: Context): string {
  if (bytes.includes(0)) refuse(context, 'The bytes may be JSON in UTF-16 or UTF-32, which is not read.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(context, 'The bytes are not JSON in UTF-8.')
  }
}

function styleOf (given: ReadonlyArray<Value | undefined>, context: Context): JsonStyle {
  const [, skipkeys = false, ensureAscii = true, , allowNan = true, cls = null, indent = null, separators = null, otherwise = null, sortKeys = false] = given
  if (cls !== null) refuse(context, 'json.dumps with an encoder of its own is not read.')
  const pair = separators === null ? undefined : listOf(separators, context)
  if (pair !== undefined && pair.length !== 2) raise('ValueError')
  const [between = undefined, afterKey = undefined] = pair ?? []
  return {
    between: between === undefined ? indent === null ? ', ' : ',' : textOf(between, context),
    afterKey: afterKey === undefined ? ': ' : textOf(afterKey, context),
    indent: indent === null ? undefined : indentOf(indent, context),
    isAscii: truth(ensureAscii, context),
    sortsKeys: truth(sortKeys, context),
    skipsKeys: truth(skipkeys, context),
    allowsNaN: truth(allowNan, context),
    otherwise: otherwise === null ? undefined : value => context.call(otherwise, [value])
  }
}

function indentOf (indent: Value, context: Context): string {
  if (indent instanceof PyStr) return indent.text
  const width = Number(integerOf(indent))
  if (width > 100) refuse(context, 'The indentation is too deep.')
  return ' '.repeat(Math.max(0, width))
}

export function json (): PyModule {
  return moduleOf('json', [
    loads,
    native('dumps', 'obj * skipkeys? ensure_ascii? check_circular? allow_nan? cls? indent? separators? default? sort_keys?',
      (given, context) => made(writeJson(given[0] as Value, styleOf(given, context), context), context)),
    native('load', 'fp * strict? **hooks', ([file, strict = true], context, _rest, hooks) =>
      context.call(loads, [context.call(context.attribute(file as Value, 'read'), [])], new Map([['strict', strict], ...hooks]))),
    refusing('dump', 'json.dump writes a file.')
  ], { JSONDecodeError: decodeError, decoder: moduleOf('json.decoder', [], { JSONDecodeError: decodeError }) })
}
