import fc from 'fast-check'
import { Choices } from './choices.js'
import { Expressions, environmentNames, type Scope, type Type, types } from './generate-expression.js'

export interface Program {
  /** Statements of the module: each can be left out on its own. */
  readonly statements: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export function sourceOf ({ statements }: Program): string {
  return `import os\n${statements.join('\n')}\n`
}

const environmentValues = ['', 'on', '1', 'False', 'https://a.example', 'https://a.example, https://b.example', 'x', ' é ', '42']

/** Programs as people write them in settings files, only denser. Most of them run without an exception. */
export const program: fc.Arbitrary<Program> = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 600, size: 'max' }).map(numbers => {
  const [ofEnd, ofRest] = [numbers.slice(0, numbers.length / 3), numbers.slice(numbers.length / 3)]
  const choices = new Choices(ofRest)
  const env = Object.fromEntries(environmentNames.filter(() => choices.chance(60)).map(name => [name, choices.one(environmentValues)]))
  const statements = new Statements(choices)
  const body = statements.body()
  return { statements: [...body, ...statements.end(new Choices(ofEnd))], env }
})

const settings = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOW_HEADERS', 'CORS_PREFLIGHT_MAX_AGE', 'CORS_ALLOW_CREDENTIALS', 'CORS_URLS_REGEX', 'CORS_ALLOW_METHODS', 'CORS_EXPOSE_HEADERS', 'CORS_ALLOWED_ORIGIN_REGEXES']

class Statements {
  #choices: Choices
  #expressions: Expressions
  readonly #scope: Scope = { names: new Map(types.map(type => [type, [] as string[]])), functions: [] }
  #count = 0
  /** CPython 3.11 has a bug of its own there: an annotation within a match alone is a NameError. */
  #isInMatch = false

  constructor (choices: Choices) {
    this.#choices = choices
    this.#expressions = new Expressions(choices)
  }

  body (): string[] {
    const start = types.map(type => this.#assignNew(this.#scope, type))
    const rest: string[] = []
    while (!this.#choices.isUsedUp && rest.length < 14) rest.push(this.#statement(this.#scope, 2))
    return [...start, ...rest]
  }

  end (choices: Choices): string[] {
    this.#choices = choices
    this.#expressions = new Expressions(choices)
    const values = settings.map(name => `${name} = ${choices.chance(50) ? this.#known(this.#scope) : this.#expressions.any(this.#scope, 2)}`)
    return choices.chance(50) ? [...values, this.#change(this.#scope)] : values
  }

  #known ({ names }: Scope): string {
    return this.#choices.one([...names.values()].flat())
  }

  #fresh (letter: string): string {
    return `${letter}${this.#count++}`
  }

  #assignNew (scope: Scope, type: Type): string {
    const value = this.#expressions.of(type, scope, 2)
    const name = this.#fresh(type[0] as string)
    scope.names.get(type)?.push(name)
    return `${name} = ${value}`
  }

  #block (scope: Scope, depth: number): string {
    // What a branch defines is known within it alone.
    const inner: Scope = { ...scope, names: new Map([...scope.names].map(([type, names]) => [type, [...names]])), functions: [...scope.functions] }
    const statements = Array.from({ length: 1 + this.#choices.below(2) }, () => this.#statement(inner, depth - 1))
    return indent(statements.join('\n'))
  }

  #statement (scope: Scope, depth: number): string {
    const simple = [() => this.#change(scope), () => this.#assign(scope), () => this.#assignNew(scope, this.#choices.one(types)), () => this.#alias(scope), () => this.#unpack(scope)]
    const compound = [() => this.#if(scope, depth), () => this.#for(scope, depth), () => this.#while(scope, depth), () => this.#try(scope, depth), () => this.#function(scope, depth), () => this.#class(scope), () => this.#match(scope, depth)]
    return this.#choices.one(depth > 0 && this.#choices.chance(45) ? compound : simple)()
  }

  #name (scope: Scope, type: Type): string {
    return this.#choices.one(scope.names.get(type) as string[])
  }

  #assign (scope: Scope): string {
    const type = this.#choices.one(types)
    const name = this.#name(scope, type)
    const value = this.#expressions.of(type, scope, 3)
    return this.#choices.one([`${name} = ${value}`, this.#isInMatch ? `${name} = ${value}` : `${name}: object = ${value}`, `globals()['${name}'] = ${value}`, `${name} = (w := ${value})`, `if (w := ${value}): ${name} = w`])
  }

  #alias (scope: Scope): string {
    const type = this.#choices.one(['list', 'dict', 'set', 'ints'] as const)
    const name = this.#fresh('alias')
    const value = this.#name(scope, type)
    scope.names.get(type)?.push(name)
    return this.#choices.one([`${name} = ${value}`, `${name} = ${this.#name(scope, type)} = ${value}`, `${name} = [${value}][0]`, `${name} = {'k': ${value}}['k']`])
  }

  #unpack (scope: Scope): string {
    const [a, b] = [this.#fresh('u'), this.#fresh('u')]
    const [x, y] = [this.#expressions.of('str', scope, 1), this.#expressions.of('str', scope, 1)]
    const list = this.#name(scope, 'list')
    const text = this.#choices.one([`${a}, ${b} = ${x}, ${y}`, `(${a}, [${b}]) = [${x}, (${y},)]`, `${a}, *rest = [${x}, *${list}]\n${b} = ','.join(rest)`, `*rest, ${a} = *${list}, ${x}\n${b} = str(len(rest))`, `${a}, ${b} = ${x}, ${y}\n${a}, ${b} = ${b}, ${a}`, `${a} = ${b} = ${x}`])
    scope.names.get('str')?.push(a, b)
    return text
  }

  /** Something that changes an object in place. */
  #change (scope: Scope): string {
    const e = this.#expressions
    const str = (): string => e.of('str', scope, 2)
    const list = this.#name(scope, 'list')
    const ints = this.#name(scope, 'ints')
    const set = this.#name(scope, 'set')
    const dict = this.#name(scope, 'dict')
    return this.#choices.one<() => string>([
      () => `${list}.append(${str()})`,
      () => `${list} += ${e.of(this.#choices.one(['list', 'tuple']), scope, 2)}`,
      () => `${list}.extend(${e.of(this.#choices.one(['list', 'tuple', 'str']), scope, 1)})`,
      () => `${list}.insert(${e.of('int', scope, 1)}, ${str()})`,
      () => `${list}.sort(${this.#choices.one(['', 'reverse=True', 'key=len', 'key=lambda s: s[::-1]'])})`,
      () => `del ${list}[${this.#choices.one(['1:', ':-3', '::3', '5:', '-1:0'])}]`,
      () => `if ${list}: ${this.#choices.one([`${list}.pop()`, `${list}[0] = ${str()}`, `del ${list}[-1]`, `${list}[-1] += ${str()}`])}`,
      () => `${ints}.append(${e.of('int', scope, 2)})`,
      () => `${ints} += [${e.of('int', scope, 1)}, ${e.of('int', scope, 1)}]`,
      () => `${set} ${this.#choices.one(['|=', '-=', '^='])} ${e.of('set', scope, 1)}`,
      () => `${set}.add(${str()})`,
      () => `${set}.update(${e.of('list', scope, 1)}, ${e.of('tuple', scope, 1)})`,
      () => `${dict}[${str()}] = ${str()}`,
      () => `${dict}.update(${e.of('dict', scope, 1)})`,
      () => `${dict}.update(k=${str()})`,
      () => `${dict}.setdefault(${str()}, ${str()})`,
      () => `${dict}.pop(${str()}, None)`,
      () => `${dict} |= ${e.of('dict', scope, 1)}`,
      () => `${this.#name(scope, 'str')} += ${str()}`,
      () => `${this.#name(scope, 'int')} ${this.#choices.one(['+=', '-=', '|=', '^='])} ${e.of('int', scope, 2)}`,
      () => `${this.#name(scope, 'tuple')} += ${e.of('tuple', scope, 1)}`,
      () => `${list} = ${list} + ${e.of('list', scope, 1)}`
    ])()
  }

  #if (scope: Scope, depth: number): string {
    const test = (): string => this.#expressions.of(this.#choices.chance(70) ? 'bool' : this.#choices.one(types), scope, 2)
    const start = `if ${test()}:\n${this.#block(scope, depth)}`
    return this.#choices.one([() => start, () => `${start}\nelse:\n${this.#block(scope, depth)}`, () => `${start}\nelif ${test()}:\n${this.#block(scope, depth)}\nelse:\n${this.#block(scope, depth)}`])()
  }

  #loopBody (scope: Scope, depth: number): string {
    const body = this.#block(scope, depth)
    const test = this.#expressions.of('bool', scope, 1)
    return this.#choices.one([body, body, `${body}\n    if ${test}: break`, `    if ${test}: continue\n${body}`, `    if ${test}:\n        break\n${body}\nelse:\n${this.#block(scope, depth)}`])
  }

  #for (scope: Scope, depth: number): string {
    const name = this.#fresh('x')
    const e = this.#expressions
    const [head, target] = this.#choices.one<() => [string, Type]>([
      () => [`for ${name} in ${e.of('list', scope, 1)}[:4]:`, 'str'],
      () => [`for ${name} in ${e.of('tuple', scope, 1)}[:4]:`, 'str'],
      () => [`for ${name} in list(${this.#name(scope, 'dict')})[:4]:`, 'str'],
      () => [`for ${name} in range(${this.#choices.below(4)}):`, 'int'],
      () => [`for _, ${name} in list(${this.#name(scope, 'dict')}.items())[:4]:`, 'str'],
      () => [`for i, ${name} in enumerate(${e.of('list', scope, 1)}[:3], 1):`, 'str'],
      () => [`for ${name}, _ in zip(${e.of('tuple', scope, 1)}, range(3)):`, 'str'],
      () => [`for ${name} in ${e.of('str', scope, 1)}[:3]:`, 'str'],
      () => [`for ${name} in sorted(${this.#name(scope, 'set')})[:4]:`, 'str'],
      () => [`for ${name} in reversed(${e.of('ints', scope, 1)}[:3]):`, 'int']
    ])()
    const inner: Scope = { ...scope, names: new Map([...scope.names].map(([type, names]) => [type, type === target ? [...names, name] : names])) }
    return `${head}\n${this.#loopBody(inner, depth)}`
  }

  #while (scope: Scope, depth: number): string {
    const counter = this.#fresh('n')
    return `${counter} = 0\nwhile ${counter} < ${1 + this.#choices.below(3)}:\n    ${counter} += 1\n${this.#loopBody(scope, depth)}`
  }

  #try (scope: Scope, depth: number): string {
    const e = this.#expressions
    const risky = this.#choices.one([`${this.#name(scope, 'dict')}[${e.of('str', scope, 1)}]`, `int(${e.of('str', scope, 1)})`, `${this.#name(scope, 'list')}[${e.of('int', scope, 1)}]`, `${this.#name(scope, 'list')}.remove(${e.of('str', scope, 1)})`, '1 // 0', 'undefined_name', `os.environ['${this.#choices.one(environmentNames)}']`, `${this.#name(scope, 'str')}.index('/')`, '[].pop()', `len(${this.#name(scope, 'int')})`, `${this.#name(scope, 'str')}.nope`, `next(iter(${this.#name(scope, 'list')}))`, `{}[${e.of('int', scope, 0)}]`, `raise_(${e.of('str', scope, 0)})`])
    const types = this.#choices.one(['Exception', '(KeyError, ValueError, IndexError)', 'LookupError', 'ValueError', 'KeyError', 'ZeroDivisionError', 'ArithmeticError', 'NameError', ''])
    const inner = `try:\n    ${risky}\n${this.#block(scope, depth)}\nexcept${types === '' ? '' : ` ${types}`}${types !== '' && this.#choices.chance(30) ? ' as error' : ''}:\n${this.#block(scope, depth)}`
    const last = types === '' || types === 'Exception' ? '' : `\nexcept Exception:\n${this.#block(scope, depth)}`
    return `${inner}${last}${this.#choices.chance(30) ? `\nelse:\n${this.#block(scope, depth)}` : ''}${this.#choices.chance(30) ? `\nfinally:\n${this.#block(scope, depth)}` : ''}`
  }

  #function (scope: Scope, depth: number): string {
    const name = this.#fresh('f')
    const e = this.#expressions
    const fallback = e.of('str', scope, 1)
    const [p, q, r] = ['p', 'q', 'r'].map(letter => this.#fresh(letter)) as [string, string, string]
    // Names of the module are only read: an assignment would make them local.
    const inner: Scope = { names: new Map([...scope.names].map(([type, names]) => [type, type === 'str' ? [...names, p, q] : type === 'tuple' ? [...names, r] : names])), functions: [] }
    const change = this.#choices.one([`${this.#name(scope, 'list')}.append(${p})`, `${this.#name(scope, 'dict')}[${q}] = ${p}`, 'pass', `if ${e.of('bool', inner, 1)}: return ${e.of('str', inner, 2)}`, `${q} = ${e.of('str', inner, 2)}`, `for ${p} in ${r}[:2]: ${q} += ${p}`, `def deep():\n    nonlocal ${q}\n    ${q} += '!'\n    return ${q}\n${q} = deep()`, `try:\n    return ${e.of('str', inner, 1)}\nfinally:\n    ${this.#name(scope, 'list')}.append('f')`, `${this.#choices.chance(50) ? `global ${this.#name(scope, 'int')}_g\n${this.#name(scope, 'int')}_h` : q} = ${p}`])
    const signature = this.#choices.one([`${p}, ${q}=${fallback}, *${r}`, `${p}, *${r}, ${q}=${fallback}`, `${p}=${fallback}, /, ${q}='q', *${r}, **kw`])
    const parameters = `def ${name}(${signature}):\n${indent(`${change}\nreturn ${e.of('str', inner, 2 + Math.min(depth, 1))}`)}`
    scope.functions.push(name)
    return parameters
  }

  #class (scope: Scope): string {
    const name = this.#fresh('K')
    const e = this.#expressions
    const base = this.#fresh('B')
    const inner: Scope = { ...scope, names: new Map([...scope.names].map(([type, names]) => [type, type === 'str' ? [...names, 'self.a', `${name}.a`] : names])) }
    const methodName = this.#choices.one(['origin', 'url'])
    const lines = `class ${base}:\n    a = ${e.of('str', scope, 1)}\n    b = ${e.of('list', scope, 1)}\n    def ${methodName}(self, x='x'):\n        return self.a + x\nclass ${name}(${base}):\n    ${this.#choices.one(['c = 1', `a = ${e.of('str', scope, 1)}`, `b = ${base}.b + ['c']`])}\n    def __init__(self, v=${e.of('str', scope, 1)}):\n        self.v = v\n    def ${methodName}(self, x='y'):\n        return ${this.#choices.one([`super().${methodName}(x)`, 'self.v + x', e.of('str', inner, 2)])}\n    @classmethod\n    def make(cls, *a):\n        return cls(*a).${methodName}()\n    @property\n    def w(self):\n        return self.v * 2`
    const [x, y] = [this.#fresh('s'), this.#fresh('l')]
    const use = this.#choices.one([`${x} = ${name}().${methodName}(${e.of('str', scope, 1)})\n${y} = ${name}.b`, `${x} = ${name}.make(${e.of('str', scope, 1)})\n${name}.b.append(${x})\n${y} = ${base}.b`, `o = ${name}('o')\no.a = ${e.of('str', scope, 1)}\n${x} = o.${methodName}() + o.w + ${name}.a\n${y} = o.b`])
    scope.names.get('str')?.push(x)
    scope.names.get('list')?.push(y)
    return `${lines}\n${use}`
  }

  #match (scope: Scope, depth: number): string {
    const e = this.#expressions
    const subject = this.#choices.one([e.of('str', scope, 1), this.#name(scope, 'list'), this.#name(scope, 'tuple'), this.#name(scope, 'int'), this.#name(scope, 'dict'), e.of('bool', scope, 1)])
    const patterns = [`'${this.#choices.one(['', 'x', 'on'])}' | 'https://a.example'`, '[one]', '[first, *others]', '(_, second, *_)', '{"k": found}', '{**everything}', 'str() as text if text', 'int(number)', 'True | None', '0 | 1 | 2', '[] | ()', 'str(text)', 'bool()']
    const wasInMatch = this.#isInMatch
    this.#isInMatch = true
    const cases = Array.from({ length: 1 + this.#choices.below(3) }, () => `    case ${this.#choices.one(patterns)}:\n${indent(this.#block(scope, depth))}`)
    const rest = this.#choices.chance(50) ? `\n    case _:\n${indent(this.#block(scope, depth))}` : ''
    this.#isInMatch = wasInMatch
    return `match ${subject}:\n${cases.join('\n')}${rest}`
  }
}

function indent (text: string): string {
  return text.replaceAll(/^/gm, '    ')
}
