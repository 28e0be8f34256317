import type { Tagged } from './python-values.js'

/**
 * A value as the rows have it after `# expect:`, much as Python writes it: `["a", ("b", 1)]`, `{"a": None}`, `{1, 2}`,
 * `frozenset({1})`, `bytes([97])`, `re.compile("x", "i")`. Texts are JSON's. What has no literal is `<its type>`.
 */
export function writePython (value: Tagged): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return quoted(value)
  if ('int' in value) return value.int
  if ('float' in value) return /[.en]/.test(value.float) ? value.float : `${value.float}.0`
  if ('bytes' in value) return `bytes([${value.bytes.join(', ')}])`
  if ('list' in value) return `[${all(value.list)}]`
  if ('tuple' in value) return `(${all(value.tuple)}${value.tuple.length === 1 ? ',' : ''})`
  if ('set' in value) return value.set.length === 0 ? 'set()' : `{${all(value.set)}}`
  if ('frozenset' in value) return `frozenset({${all(value.frozenset)}})`
  if ('dict' in value) return `{${value.dict.map(([key, item]) => `${writePython(key)}: ${writePython(item)}`).join(', ')}}`
  if ('pattern' in value) return `re.compile(${quoted(value.pattern)}, ${quoted(value.flags)})`
  return `<${value.other}>`
}

function all (values: readonly Tagged[]): string {
  return values.map(writePython).join(', ')
}

/** Without characters that an editor or git could change. */
function quoted (text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The other way. Throws a SyntaxError with the text that is none. */
export function readPython (text: string): Tagged {
  let rest = text
  const value = next()
  if (rest !== '') throw new SyntaxError(`no value: ${text}`)
  return value

  function take (pattern: RegExp): string | undefined {
    const [found] = pattern.exec(rest) ?? []
    if (found !== undefined) rest = rest.slice(found.length)
    return found
  }

  function until (end: string, one: () => void): void {
    while (!rest.startsWith(end)) {
      one()
      take(/^, ?/)
    }
    rest = rest.slice(end.length)
  }

  function items (end: string): Tagged[] {
    const found: Tagged[] = []
    until(end, () => { found.push(next()) })
    return found
  }

  function next (): Tagged {
    const word = take(/^(?:None|True|False)/)
    if (word !== undefined) return word === 'None' ? null : word === 'True'
    const number = take(/^(?:-?0x[0-9a-f]+|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?|-?inf|nan)/)
    if (number !== undefined) return /^-?(?:0x[0-9a-f]+|\d+)$/.test(number) ? { int: number } : { float: number }
    const string = take(/^"(?:[^"\\]|\\.)*"/)
    if (string !== undefined) return JSON.parse(string) as string
    if (take(/^set\(\)/) !== undefined) return { set: [] }
    if (take(/^frozenset\(\{/) !== undefined) return { frozenset: items('})') }
    if (take(/^bytes\(\[/) !== undefined) return { bytes: items('])').map(each => Number((each as { int: string }).int)) }
    if (take(/^re\.compile\(/) !== undefined) {
      const [pattern, flags] = items(')') as [string, string]
      return { pattern, flags }
    }
    if (take(/^\[/) !== undefined) return { list: items(']') }
    if (take(/^\(/) !== undefined) return { tuple: items(')') }
    if (take(/^\{/) !== undefined) return inBraces()
    const other = take(/^<[^>]+>/)
    if (other !== undefined) return { other: other.slice(1, -1) }
    throw new SyntaxError(`no value: ${rest.slice(0, 60)}`)
  }

  function inBraces (): Tagged {
    const pairs: Array<readonly [Tagged, Tagged]> = []
    const set: Tagged[] = []
    until('}', () => {
      const key = next()
      if (take(/^: /) === undefined) set.push(key)
      else pairs.push([key, next()])
    })
    return set.length > 0 ? { set } : { dict: pairs }
  }
}
