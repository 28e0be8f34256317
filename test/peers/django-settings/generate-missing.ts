import fc from 'fast-check'
import { Choices } from './choices.js'

/** Programs that need the variables A and B in the ways in which settings do, and read them in others. */
export const missingProgram: fc.Arbitrary<readonly string[]> = fc.array(fc.nat(1_000_000), { minLength: 30, maxLength: 80, size: 'max' })
  .map(numbers => new Missing(new Choices(numbers)).all())

const start = `import os, sys
from contextlib import suppress
class ImproperlyConfigured(Exception): pass
def env(name, default=None):
    try:
        return os.environ[name]
    except KeyError:
        if default is None: raise ImproperlyConfigured(name)
        return default
def need(name):
    value = os.environ.get(name)
    if not value: raise ImproperlyConfigured(name)
    return value
class C:
    x = 'cx'
    y = 'cy'
x, y, l, d = 'x0', 'y0', [], {'k': 'dk'}`

type Option = string | (() => string)

class Missing {
  readonly #choices: Choices
  #count = 0

  constructor (choices: Choices) {
    this.#choices = choices
  }

  all (): readonly string[] {
    const body = Array.from({ length: 1 + this.#choices.below(5) }, () => this.#statement(2))
    return [start, ...body, `CORS_Z = ${this.#value()}`, this.#one('CORS_L = l', 'pass')]
  }

  #one (...options: readonly Option[]): string {
    const chosen = this.#choices.one(options)
    return typeof chosen === 'string' ? chosen : chosen()
  }

  #variable (): string { return this.#one('A', 'B') }

  #read (): string {
    const name = this.#variable()
    return this.#one(`os.environ['${name}']`, `os.environ['${name}']`, `os.environ.get('${name}')`, `os.environ.get('${name}', 'd')`,
      `os.getenv('${name}', '')`, `env('${name}')`, `env('${name}', 'd')`, `need('${name}')`, `os.environ.get('${name}') or os.environ['${this.#variable()}']`,
      `os.environ.get('${name}', os.environ.get('${this.#variable()}'))`, `os.environ.setdefault('${name}', 's')`, `os.environ.pop('${name}', 'p')`,
      'C.x', 'C().y', 'x', 'y', 'str(x)')
  }

  #text (): string {
    return this.#one(() => `str(${this.#read()})`, () => `(${this.#read()} or 'none')`, "'lit'", () => `f'{${this.#read()}}'`)
  }

  #test (): string {
    return this.#one(() => this.#read(), () => `not ${this.#read()}`, () => `${this.#read()} == '1'`, () => `'${this.#variable()}' in os.environ`,
      () => `${this.#read()} is None`, () => `len(${this.#text()}) > 1`, () => `${this.#read()} and '${this.#variable()}' not in os.environ`, 'isinstance(x, str)')
  }

  #value (): string {
    return this.#one(() => this.#read(), () => this.#text(), () => `[${this.#text()}]`, () => `${this.#text()}.split(',')`,
      () => `${this.#read()} if ${this.#test()} else 'else'`, () => `int(${this.#read()})`, () => `[e for e in ${this.#text()}.split(',') if e]`,
      () => `{'k': ${this.#read()}}['k']`, () => `l + [${this.#text()}]`, 'l', () => `bool(${this.#read()})`, () => `(lambda: ${this.#read()})()`,
      () => `getattr(C, 'x', ${this.#read()})`, "d.get('k', 'nk')", 'dict(d)', 'list(l)', "all(n in os.environ for n in ('A', 'B'))",
      "{n: os.environ[n] for n in ['A', 'B']}", "list(map(need, ['A', 'B']))")
  }

  #block (depth: number): string {
    return Array.from({ length: 1 + this.#choices.below(2) }, () => this.#statement(depth - 1)).join('\n').replaceAll(/^/gm, '    ')
  }

  #end (): string {
    return this.#one("raise ValueError('no')", 'raise ImproperlyConfigured("A")', 'sys.exit(1)', "raise KeyError('A')", 'raise RuntimeError')
  }

  #simple (): string {
    return this.#one(() => `x = ${this.#value()}`, () => `y = ${this.#value()}`, () => `l.append(${this.#value()})`, () => `d['k'] = ${this.#value()}`,
      () => `os.environ['${this.#variable()}'] = ${this.#text()}`, () => `C.x = ${this.#value()}`, () => `CORS_${this.#one('P', 'Q')} = ${this.#value()}`,
      () => `assert ${this.#test()}`, () => `globals()['CORS_${this.#one('P', 'R')}'] = ${this.#value()}`, () => `need('${this.#variable()}')`,
      () => `d.update({'j': ${this.#value()}})`, () => `del os.environ['${this.#variable()}']`)
  }

  #statement (depth: number): string {
    if (depth <= 0 || this.#choices.chance(45)) return this.#simple()
    const block = (): string => this.#block(depth)
    const inner = (): string => block().replaceAll(/^/gm, '    ')
    return this.#one(
      () => `if ${this.#test()}:\n${block()}`,
      () => `if ${this.#test()}:\n${block()}\nelse:\n${block()}`,
      () => `if ${this.#test()}: ${this.#end()}`,
      () => `try:\n${block()}\nexcept ${this.#one('KeyError', 'Exception', 'ValueError', '(KeyError, TypeError)', 'ImproperlyConfigured')}${this.#one('', ' as e')}:\n` +
        `${this.#one(block, () => `    ${this.#end()}`, '    pass', '    raise')}${this.#one('', () => `\nelse:\n${block()}`, () => `\nfinally:\n${block()}`)}`,
      () => `with suppress(${this.#one('KeyError', 'Exception')}):\n${block()}`,
      () => `for n in ['A', 'B']:\n    ${this.#one('if n not in os.environ: continue', 'l.append(os.environ[n])', 'd[n] = os.environ.get(n)', 'if not os.environ.get(n): raise ValueError(n)', "globals()['CORS_' + n] = os.environ[n]")}`,
      () => {
        const name = `f${this.#count++}`
        return `def ${name}():\n    global x, y\n${block()}\n    return ${this.#value()}\n${this.#one(`y = ${name}()`, `CORS_F = ${name}()`, `l.append(${name}())`, name)}`
      },
      () => `class C:\n    x = ${this.#value()}\n    y = ${this.#value()}`,
      () => `while ${this.#test()}:\n${block()}\n    break`,
      () => `x = [os.environ[n] for n in ['${this.#variable()}'] if ${this.#test()}]`,
      () => `match ${this.#read()}:\n    case '1' | 'd':\n${inner()}\n    case ${this.#one('None', '_', "'x'", 'str()')}:\n${inner()}`)
  }
}
