import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { PyClass, PyInstance, PyStr, refuse, type PyModule, type Value } from '../values/values.js'
import { integerOf } from './arguments.js'
import { moduleOf } from './module.js'
import { nothing, opaque } from './opaque.js'
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
