import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { PyClass, PyInstance, PyStr, refuse, type PyModule, type Value } from '../values/values.js'
import { integerOf, made, textOf } from './arguments.js'
import { moduleOf } from './module.js'
import { nothing, opaque } from './opaque.js'
import { strip } from '../characters.js'
import { refusing, unmodelled } from './unknown.js'

const levels = { CRITICAL: 50n, FATAL: 50n, ERROR: 40n, WARNING: 30n, WARN: 30n, INFO: 20n, DEBUG: 10n, NOTSET: 0n }
const logged = ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'fatal', 'exception', 'log']

function unread (module: string, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(names.map(name => [name, unmodelled(module, name)]))
}

/** Loggers, which do nothing that settings see. */
export function logging (): PyModule {
  const logger = opaque('Logger', 'What a logger is like is not known.', [...logged, 'setLevel', 'addHandler', 'removeHandler', 'addFilter'].map(name => nothing(name, true)))
  return moduleOf('logging', [
    native('getLogger', 'name?', () => logger),
    ...[...logged, 'basicConfig', 'disable', 'captureWarnings', 'addLevelName'].map(name => nothing(name))
  ], { ...levels, ...unread('logging', ['Handler', 'StreamHandler', 'FileHandler', 'Formatter', 'Filter', 'Logger', 'LogRecord', 'handlers', 'config', 'root']) })
}

/** Warnings, which only Python's own settings turn into errors. */
export function warnings (): PyModule {
  return moduleOf('warnings', [...['warn', 'filterwarnings', 'simplefilter', 'resetwarnings', 'warn_explicit'].map(name => nothing(name)),], unread('warnings', ['catch_warnings']))
}

const lower = 'abcdefghijklmnopqrstuvwxyz'
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const blanks = ' \t\n\r\v\f'

export function string (): PyModule {
  const texts = {
    ascii_lowercase: lower,
    ascii_uppercase: lower.toUpperCase(),
    ascii_letters: lower + lower.toUpperCase(),
    digits: '0123456789',
    hexdigits: '0123456789abcdefABCDEF',
    octdigits: '01234567',
    punctuation,
    whitespace: blanks,
    printable: `0123456789${lower}${lower.toUpperCase()}${punctuation}${blanks}`
  }
  return moduleOf('string', [], { ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new PyStr(text)])), ...unread('string', ['Template', 'Formatter', 'capwords']) })
}

/** `floor` and `ceil` give ints. */
export function math (): PyModule {
  const toInteger = (name: string, of: (value: number) => number) => native(name, 'x /', ([value], context) => {
    if (value instanceof PyInstance) refuse(context, `math.${name} is given an object.`)
    if (typeof value !== 'number') return integerOf(value)
    if (Number.isNaN(value)) raise('ValueError')
    return Number.isFinite(value) ? BigInt(of(value)) : raise('OverflowError')
  })
  return moduleOf('math', [
    toInteger('floor', Math.floor), toInteger('ceil', Math.ceil), toInteger('trunc', Math.trunc),
    ...['sqrt', 'log', 'log2', 'log10', 'exp', 'pow', 'sin', 'cos', 'gcd', 'isclose', 'isnan', 'isinf', 'isfinite', 'fabs', 'prod', 'fsum', 'factorial'].map(name => refusing(name, `math.${name} is not read.`))
  ], { inf: Infinity, nan: NaN, pi: Math.PI, e: Math.E, tau: 2 * Math.PI })
}

/** `dedent`. Of lines that only hold other white space than spaces and tabs, versions of Python make different texts. */
export function textwrap (): PyModule {
  return moduleOf('textwrap', [native('dedent', 'text', ([value], context) => {
    const lines = textOf(value, context).split('\n')
    if (lines.some(line => strip(line) === '' && /[^ \t]/.test(line))) refuse(context, 'Versions of Python differ in what dedent() makes of white space that is neither a space nor a tab.')
    const margins = lines.filter(line => strip(line) !== '').map(line => (/^[ \t]*/.exec(line) as RegExpExecArray)[0])
    const margin = margins.reduce((common, each) => {
      let end = 0
      while (end < common.length && common[end] === each[end]) end++
      return common.slice(0, end)
    }, margins[0] ?? '')
    return made(lines.map(line => strip(line) === '' ? '' : line.slice(margin.length)).join('\n'), context)
  })], unread('textwrap', ['indent', 'fill', 'wrap', 'shorten', 'TextWrapper']))
}

const namespaceClass: PyClass = new PyClass('SimpleNamespace', [objectClass], objectClass.order, new Map<string, Value>(
  ['__eq__', '__ne__', '__hash__', '__repr__', '__str__'].map(name => [name, refusing(name, 'Of a SimpleNamespace only its attributes are read.', undefined, true)])
), (positional, keywords) => {
  if (positional.length > 0) raise('TypeError')
  const made = new PyInstance(namespaceClass)
  for (const [name, value] of keywords) made.attributes.set(name, value)
  return made
})

export function types (): PyModule {
  return moduleOf('types', [], { SimpleNamespace: namespaceClass, ...unread('types', ['ModuleType', 'MappingProxyType', 'FunctionType', 'MethodType']) })
}
