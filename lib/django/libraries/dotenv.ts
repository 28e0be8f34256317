import { spaces, stripEnd, universalNewlines } from '../../python/values/characters.js'
import { native, type Given } from '../../python/values/define.js'
import { raise } from '../../python/values/exceptions.js'
import { truth } from '../../python/values/iterate.js'
import { PyStr, UnknownValue, refuse, type Context, type PyModule, type Value } from '../../python/values/values.js'
import { checkUtf8, dictOf, made, moduleOf, textOf } from '../../python/stdlib/module.js'
import {
  envLines, fromLine, orOpen, readVariable, setVariables, type EnvFile
} from '../../python/stdlib/environment.js'
import { absolute, pathOf } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'

/** A variable of a .env file: null for a name without `=`; undefined where versions of python-dotenv differ. */
type Binding = readonly [name: string, value: string | null | undefined]

/** What python-dotenv's patterns are made of: white space, and that within a line. */
const [space, blank] = [`[${spaces}]`, `[${spaces.replace('\n', '')}]`]
const quoted = (quote: string): string => `${quote}((?:[^${quote}\\\\]|\\\\[^])*)${quote}`

/** A line, or several if its value is quoted, as far as it has no error: what is behind that is skipped. */
const line = new RegExp(
  `${space}*(?:export${blank}+)?(?:(?:'([^']+)'|(?!')([^=#${spaces}]+))` +
  `(?:${blank}*(=)${blank}*(?:${quoted("'")}|${quoted('"')}|(?!['"])([^\n]*))?)?(${blank}*(?:#[^\n]*)?(?:\n|$))?)?`, 'y'
)

/**
 * Reads a .env file as python-dotenv does. Lines end in `\n` alone. Where versions differ in where a quoted value ends,
 * all that follows is not known: `dispute` throws.
 */
export function readDotenv (text: string, dispute: (what: string) => never): Binding[] {
  if (text.startsWith('\uFEFF')) dispute('a byte order mark')
  if (/\\\\["']/.test(text)) dispute('a backslash before a quote')
  const bindings: Binding[] = []
  for (let at = 0; at < text.length;) {
    line.lastIndex = at
    const [, quotedName, name = quotedName, equals, single, double, plain, end] = line.exec(text) as RegExpExecArray
    at = line.lastIndex
    // At the end of the text, the end of the line is empty.
    if (name !== undefined && (end !== undefined || at === text.length)) {
      const value = unescape(single, "'") ?? unescape(double, '"')
      bindings.push([name, equals === undefined ? null : value ?? unquoted(plain ?? '')])
    } else {
      const isOpen = equals !== undefined && [single, double, plain].every(each => each === undefined)
      if (isOpen && /\\["']/.test(text.slice(at))) dispute('a quote that is not closed')
      at = text.indexOf('\n', at) + 1 || text.length
    }
  }
  return bindings
}

/** Without a comment, which begins with a `#` after white space. Before 1.2.4 one right after the `=` was a value. */
function unquoted (text: string): string | undefined {
  const comment = text.startsWith('#') ? 0 : text.search(new RegExp(`${space}#`))
  return comment === 0 ? undefined : stripEnd(comment === -1 ? text : text.slice(0, comment))
}

const controls: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

function unescape (text: string | undefined, quote: string): string | undefined {
  const escapes = quote === "'" ? /\\([\\'])/g : /\\([\\'"abfnrtv])/g
  return text?.replaceAll(escapes, (_escaped, letter: string) => controls[letter] ?? letter)
}

/** The values with `${NAME}` and `${NAME:-default}` replaced, the last of equal names; undefined if versions differ. */
function resolve (bindings: readonly Binding[], environmentWins: boolean, context: Context): Map<string, Binding[1]> {
  const values = new Map<string, Binding[1]>()
  for (const [name, value] of bindings) values.set(name, typeof value === 'string' ? replace(value) : value)
  return values

  function replace (text: string): string | undefined {
    let isKnown = true
    context.spend(text.length * text.split('${').length)
    const replaced = text.replaceAll(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_all, name: string, otherwise?: string) => {
      const value = look(name)
      isKnown &&= value !== undefined
      return value === false ? otherwise ?? '' : value ?? ''
    })
    context.spend(replaced.length)
    return isKnown ? replaced : undefined
  }

  /** False for a variable that is not set, null for a name without a value. */
  function look (name: string): string | null | false | undefined {
    const inFile = values.has(name) ? values.get(name) : false
    if (!environmentWins && inFile !== false) return inFile
    return readVariable(name, context, 'file') ?? inFile
  }
}

/** `find_dotenv()`: the path of the nearest .env file in the folders above. */
function find (name: string, context: Context): string {
  const folder = ownFolder(context)
  return folder === undefined ? '' : searchUpwards(folder, [name], context) ?? ''
}

/** The values of a file; of one that is not there, none. */
function readFile ([path, interpolate = true, encoding]: Given, environmentWins: boolean, context: Context): EnvFile {
  checkUtf8(encoding, 'The .env file is', context)
  const named = path === undefined || path === null ? find('.env', context) : pathOf(path, context)
  const file = named === '' ? '' : absolute(named, context)
  const text = universalNewlines(file === '' ? '' : context.readFile(file) ?? '')
  context.spend(text.length)
  const bindings = readDotenv(text, what =>
    refuse(context, `Versions of python-dotenv differ in how they read the .env file: it has ${what}.`))
  const values = truth(interpolate, context) ? resolve(bindings, environmentWins, context) : new Map(bindings)
  return { values, lines: envLines(file, text) }
}

/** What a program gets for a variable whose value versions of python-dotenv read differently. */
function disputeReason (name: string): string {
  return `Versions of python-dotenv differ in how they read the line of ${name} in the .env file.`
}

/** `load_dotenv(…)`. */
export function loadDotenv ([path, , , override = false, interpolate, encoding]: Given, context: Context): boolean {
  const wins = truth(override, context)
  const file = orOpen(() => {
    const disabled = context.environment.get('PYTHON_DOTENV_DISABLED')?.toLowerCase() ?? ''
    if (['1', 'true', 't', 'yes', 'y'].includes(disabled)) {
      refuse(context, 'PYTHON_DOTENV_DISABLED is set, which not all versions of python-dotenv know.')
    }
    return readFile([path, interpolate, encoding], !wins, context)
  }, wins, context)
  setVariables(file, wins, disputeReason, context)
  return file.values.size > 0
}

function valuesOf ({ values, lines }: EnvFile, context: Context): Value {
  const fix = 'Write its line so that all versions agree.'
  const found = dictOf(Array.from(values, ([name, value]): [Value, Value] => {
    if (value === undefined) {
      return [new PyStr(name), new UnknownValue({ span: context.span, why: disputeReason(name), fix })]
    }
    context.spend(value?.length ?? 0)
    const span = fromLine(context.span, lines.get(name))
    return [new PyStr(name), value === null ? null : new PyStr(value, span)]
  }), context)
  found.isOrdered = true
  return found
}

export function dotenv (name: string): PyModule {
  return moduleOf(name, [
    native('load_dotenv', 'dotenv_path? stream! verbose? override? interpolate? encoding?', loadDotenv),
    native('dotenv_values', 'dotenv_path? stream! verbose? interpolate? encoding?',
      ([path, , , interpolate, encoding], context) =>
        valuesOf(readFile([path, interpolate, encoding], false, context), context)),
    native('find_dotenv', 'filename? raise_error_if_not_found? usecwd!', ([file, raises = false], context) => {
      const found = find(file === undefined ? '.env' : textOf(file, context), context)
      return found === '' && truth(raises, context) ? raise('OSError') : made(found, context)
    })
  ])
}
