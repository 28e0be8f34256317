import { raise } from '../values/exceptions.js'
import { listOf } from '../values/iterate.js'
import { repr } from '../values/text.js'
import { PyDict, PyInstance, PyList, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'

export interface JsonStyle {
  readonly between: string
  readonly afterKey: string
  /** One step of indentation; undefined for all on one line. */
  readonly indent: string | undefined
  readonly isAscii: boolean
  readonly sortsKeys: boolean
  readonly skipsKeys: boolean
  readonly allowsNaN: boolean
  /** What `default` makes of an object that JSON has no form for. */
  readonly otherwise: ((value: Value) => Value) | undefined
}

const deepest = 200
const short: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b' }

/** `json.dumps(value)`. */
export function writeJson (value: Value, style: JsonStyle, context: Context): string {
  return write(value, 0)

  function write (value: Value, depth: number): string {
    if (depth > deepest) refuse(context, 'The value is nested too deeply for JSON.')
    const text = writeOne(value, depth)
    context.spend(text.length)
    return text
  }

  function writeOne (value: Value, depth: number): string {
    if (value === null) return 'null'
    if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
    if (typeof value === 'number') return float(value)
    if (value instanceof PyStr) return quote(value.text, style.isAscii)
    if (value instanceof PyList || value instanceof PyTuple) {
      return enclose('[', listOf(value, context).map(item => write(item, depth + 1)), ']', depth)
    }
    if (value instanceof PyDict) return enclose('{', entriesOf(value).map(([key, item]) => quote(key, style.isAscii) + style.afterKey + write(item, depth + 1)), '}', depth)
    if (style.otherwise !== undefined) return write(style.otherwise(value), depth + 1)
    if (value instanceof PyInstance) refuse(context, 'What JSON makes of this object is not known.')
    return raise('TypeError')
  }

  function enclose (open: string, parts: readonly string[], close: string, depth: number): string {
    if (parts.length === 0) return open + close
    if (style.indent === undefined) return open + parts.join(style.between) + close
    const line = `\n${style.indent.repeat(depth + 1)}`
    return open + line + parts.join(style.between + line) + `\n${style.indent.repeat(depth)}` + close
  }

  function float (value: number): string {
    if (Number.isFinite(value)) return repr(value, context)
    if (!style.allowsNaN) raise('ValueError')
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
  }

  function entriesOf (dict: PyDict): Array<readonly [key: string, value: Value]> {
    const entries = [...dict.entries.values()]
    if (style.sortsKeys) {
      if (!entries.every(([key]) => key instanceof PyStr)) refuse(context, 'The keys to be sorted are not all texts.')
      entries.sort(([a], [b]) => byCodePoint((a as PyStr).text, (b as PyStr).text))
    }
    return entries.flatMap(([key, value]) => {
      const name = nameOf(key)
      return name === undefined ? [] : [[name, value] as const]
    })
  }

  function nameOf (key: Value): string | undefined {
    if (key instanceof PyStr) return key.text
    if (key === null || typeof key === 'boolean' || typeof key === 'bigint' || typeof key === 'number') return writeOne(key, 0)
    return style.skipsKeys ? undefined : raise('TypeError')
  }
}

function quote (text: string, isAscii: boolean): string {
  const special = isAscii ? /["\\]|[^ -~]/g : /["\\]|[^ -\uffff]/g
  return `"${text.replaceAll(special, unit => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}

/** Python compares code points, JavaScript the halves of surrogate pairs. */
function byCodePoint (a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const index = left.findIndex((character, index) => character !== right[index])
  if (index === -1) return left.length - right.length
  return (left[index] as string).codePointAt(0) as number - (right[index]?.codePointAt(0) ?? -1)
}
