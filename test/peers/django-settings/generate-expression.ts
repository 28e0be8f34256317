import type { Choices } from './choices.js'

export const types = ['str', 'int', 'bool', 'list', 'ints', 'tuple', 'set', 'dict'] as const
/** `list`, `tuple` and `set` hold texts, `dict` has texts for keys and values, `ints` is a list of ints. */
export type Type = typeof types[number]

export const environmentNames = ['DEBUG', 'ORIGINS', 'HOST']

export interface Scope {
  readonly names: ReadonlyMap<Type, string[]>
  /** Functions that take a text and more, and give a text. */
  readonly functions: string[]
}

const texts = ["'x'", "''", '"https://a.example"', "'https://b.example:8443'", "r'^https://\\w+\\.example$'", "'a,b,,c'", "' On '", "'é€'", "'😀z'", "'it\\'s'", '"say \\"hi\\""', "'\\n\\t\\x41'", "'7'", "'-12'", "'A' 'b'", "'{}%'", "'''t\nu'''", "u'ß'", "'x-a'", "'True'"]
const ints = ['0', '1', '2', '3', '-1', '10', '0x1f', '86_400', '0b101', '2 ** 40', '-7', 'True', '9007199254740993', '0o17', '255']
const specs = ['', ':6', '!r', '!s', '!r:8', '!s:s']
const intSpecs = ['', ':d', ':04d', ':5', '!r']

export class Expressions {
  readonly #choices: Choices

  constructor (choices: Choices) {
    this.#choices = choices
  }

  any (scope: Scope, depth: number): string {
    const value = (): string => this.of(this.#choices.one(types), scope, depth)
    return this.#choices.one([value, value, value, () => `[${value()}, ${value()}]`, () => `(${value()}, None)`, () => `{'a': ${value()}, 'b': ${value()}}`, () => `${value()} or ${value()}`, () => `${value()} and ${value()}`, () => `sorted(${this.of('dict', scope, 1)}.items())`, () => `[${value()}] * 2`])()
  }

  of (type: Type, scope: Scope, depth: number): string {
    const names = scope.names.get(type) as string[]
    if (depth <= 0 || this.#choices.isUsedUp || this.#choices.chance(12)) return names.length > 0 && (this.#choices.isUsedUp || this.#choices.chance(70)) ? this.#choices.one(names) : this.#literal(type)
    const made = this.#made(type, scope, depth - 1)
    return this.#choices.chance(88) ? `(${made})` : made
  }

  #literal (type: Type): string {
    const c = this.#choices
    const some = (options: readonly string[]): string[] => Array.from({ length: c.below(4) }, () => c.one(options))
    switch (type) {
      case 'str': return c.one(texts)
      case 'int': return c.one(ints)
      case 'bool': return c.one(['True', 'False'])
      case 'list': return `[${some(texts).join(', ')}]`
      case 'ints': return `[${some(ints).join(', ')}]`
      case 'tuple': return c.one(['()', `(${c.one(texts)},)`, `(${c.one(texts)}, ${c.one(texts)})`])
      case 'set': return c.one(['set()', `{${c.one(texts)}}`, `{${c.one(texts)}, ${c.one(texts)}}`, `frozenset([${some(texts).join(', ')}])`.replace('frozenset', 'set')])
      case 'dict': return `{${some(texts).map(key => `${key}: ${c.one(texts)}`).join(', ')}}`
    }
  }

  #made (type: Type, scope: Scope, depth: number): string {
    const options = this.#common(type, scope, depth)
    const own = this.#own[type](scope, depth)
    return this.#choices.one([...own, ...options])()
  }

  #common (type: Type, scope: Scope, depth: number): ReadonlyArray<() => string> {
    const same = (): string => this.of(type, scope, depth)
    const bool = (): string => this.of('bool', scope, depth)
    return [
      () => `${same()} if ${bool()} else ${same()}`,
      () => `${same()} or ${same()}`,
      () => `[${same()}, ${same()}][${this.of('bool', scope, 0)}]`,
      () => `(lambda v, w=${same()}: v if ${bool()} else w)(${same()})`
    ]
  }

  /** A scope with one more text, for what a comprehension or a lambda binds. */
  #with (scope: Scope, name: string, type: Type = 'str'): Scope {
    return { ...scope, names: new Map([...scope.names].map(([each, names]) => [each, each === type ? [...names, name, name] : names])) }
  }

  readonly #own: Readonly<Record<Type, (scope: Scope, depth: number) => ReadonlyArray<() => string>>> = {
    str: (scope, depth) => {
      const c = this.#choices
      const [str, int, list] = [() => this.of('str', scope, depth), () => this.of('int', scope, depth), () => this.of('list', scope, depth)]
      return [
        () => `${str()} + ${str()}`,
        () => `${str()} * ${c.below(3)}`,
        () => `f'${c.one(['', 'https://', '{{', 'é'])}{${this.#quiet(str())}${c.one(specs)}}-{${this.#quiet(int())}${c.one(intSpecs)}}'`,
        () => `f"{${this.#quiet(list(), '"')}}"`,
        () => `('${c.one(['%s', '%r', '<%5s>'])}' % (${str()},))`,
        () => `('${c.one(['%d', '%04d', '%s', '%5d|', '%i%%'])}' % ${c.below(1000)})`,
        () => `('%s://%s' % (${str()}, ${str()}))`,
        () => `('%(a)s-%(b)d' % {'a': ${str()}, 'b': ${int()}})`,
        () => `'{}${c.one(['', ':{}', '-{!r}', '{:5}'])}'.format(${str()}, ${str()})`,
        () => `'{a}/{b}'.format(a=${int()}, b=${str()})`,
        () => `${str()}.${c.one(['upper', 'lower', 'strip', 'lstrip', 'rstrip'])}()`,
        () => `${str()}.${c.one(['strip', 'lstrip', 'rstrip'])}(${str()})`,
        () => `${str()}.replace(${str()}, ${str()})`,
        () => `${str()}.${c.one(['removeprefix', 'removesuffix'])}(${str()})`,
        () => `${str()}[${c.one(['1:', ':-1', ':3', '-2:', '1:4'])}]`,
        () => `${str()}[:1]`,
        () => `${str()}.join(${list()})`,
        () => `','.join(sorted(${this.of('set', scope, depth)}))`,
        () => `' '.join(map(str, ${this.of('ints', scope, depth)}))`,
        () => `str(${this.of(c.one(['int', 'bool', 'list', 'ints', 'tuple', 'dict']), scope, depth)})`,
        () => `repr(${this.of(c.one(['str', 'int', 'list', 'dict']), scope, depth)})`,
        () => `os.environ.get('${c.one(environmentNames)}', ${str()})`,
        () => `(os.getenv('${c.one(environmentNames)}') or ${str()})`,
        () => `${this.of('dict', scope, depth)}.get(${str()}, ${str()})`,
        () => `${str()}.partition(${c.one(["','", "':'", "'x'"])})[${c.below(3)}]`,
        () => `(${str()}.split(',') or [''])[-1]`,
        () => `next(iter(${list()}), ${str()})`,
        () => `max(${list()}, default=${str()})`,
        () => `min([${str()}, ${str()}])`,
        () => `format(${int()}, '${c.one(['d', '8'])}')`,
        () => scope.functions.length === 0 ? str() : `${c.one(scope.functions)}(${c.one([str(), `${str()}, *${list()}[:2]`, `*[${str()}]`])})`,
        () => `{True: ${str()}, False: ${str()}}[${this.of('bool', scope, depth)}]`,
        () => `[*${list()}, ${str()}][0]`
      ]
    },
    int: (scope, depth) => {
      const c = this.#choices
      const [int, str, list, ints] = [() => this.of('int', scope, depth), () => this.of('str', scope, depth), () => this.of('list', scope, depth), () => this.of('ints', scope, depth)]
      return [
        () => `${int()} ${c.one(['+', '-'])} ${int()}`,
        () => `${int()} * ${c.one(['2', '3', '-1', '60'])}`,
        () => `${c.below(90)} ${c.one(['//', '%'])} ${c.one(['2', '3', '7', '60'])}`,
        () => `${c.below(9)} ** ${c.below(4)}`,
        () => `${c.one(['-', '+'])}${int()}`,
        () => `len(${this.of(c.one(['str', 'list', 'tuple', 'set', 'dict']), scope, depth)})`,
        () => `${str()}.find(${str()})`,
        () => `int('${c.one(['7', '-12', ' 3 ', '1_000', '007'])}')`,
        () => `sum(${ints()})`,
        () => `max(${ints()}, default=${int()})`,
        () => `min(${int()}, ${int()})`,
        () => `sum(1 for _ in ${list()})`,
        () => `sorted(${ints()} + [${int()}])[0]`,
        () => `sum(len(s) for s in ${list()})`
      ]
    },
    bool: (scope, depth) => {
      const c = this.#choices
      const of = (type: Type): string => this.of(type, scope, depth)
      return [
        () => `${of('int')} ${c.one(['<', '<=', '==', '!=', '>', '>='])} ${of('int')}`,
        () => `${of('int')} < ${of('int')} <= ${of('int')}`,
        () => `${of('str')} ${c.one(['<', '==', '!=', '>=', 'in', 'not in'])} ${of('str')}`,
        () => `${of('str')} in ${of(c.one(['list', 'tuple', 'set', 'dict']))}`,
        () => `${of('int')} in ${of('ints')}`,
        () => `not ${of(c.one(types))}`,
        () => `bool(${of(c.one(types))})`,
        () => `${of('bool')} and ${of('bool')}`,
        () => `${of('bool')} == ${of('int')}`,
        () => `${of('str')}.${c.one(['startswith', 'endswith'])}(${c.one([of('str'), of('tuple')])})`,
        () => `${of('str')}.${c.one(['isdigit', 'isupper'])}()`,
        () => `isinstance(${of(c.one(types))}, ${c.one(['str', 'int', 'bool', '(list, tuple)', 'dict', 'set'])})`,
        () => `any(${this.#generator(scope, depth)})`,
        () => `all(${this.#generator(scope, depth)})`,
        () => `os.environ.get('${c.one(environmentNames)}', '').lower() in ('1', 'true', 'on')`,
        () => `'${c.one(environmentNames)}' in os.environ`,
        () => `${of('list')} ${c.one(['==', '<', '>=', '!='])} ${of('list')}`,
        () => `${of('tuple')} == ${of('list')}`,
        () => `${of('set')} ${c.one(['==', '!='])} ${of('set')}`,
        () => `${of('dict')} == ${of('dict')}`,
        () => `${of('dict')}.get(${of('str')}) is ${c.one(['', 'not '])}None`,
        () => `${of('list')} is ${of('list')}`.replace(/^(.*)$/s, (_, text: string) => /^[a-z]\w* is [a-z]\w*$/.test(text) ? text : 'None is None')
      ]
    },
    list: (scope, depth) => {
      const c = this.#choices
      const of = (type: Type): string => this.of(type, scope, depth)
      return [
        () => `[${of('str')}, *${of('list')}, ${of('str')}]`,
        () => `${of('list')} + ${of('list')}`,
        () => `${of('list')}[${c.one(['1:', ':-1', ':2', '-2:'])}]`,
        () => `list(${of(c.one(['tuple', 'list', 'dict', 'str']))})`,
        () => `sorted(${of(c.one(['list', 'tuple', 'set', 'dict', 'str']))}${c.one(['', ', reverse=True'])})`,
        () => `sorted(${of(c.one(['list', 'tuple', 'dict', 'str']))}, key=${c.one(['len', 'str.lower', 'lambda v: (len(v), v)', 'lambda v: v[-1:]'])})`,
        () => `${of('str')}.split(${c.one(["','", "':'", "' '", '', "'.'", 'None, 1', "',', 1"])})`,
        () => `${of('str')}.splitlines()`,
        () => `${of('str')}.rsplit('/', 1)`,
        () => `[${this.#element(scope, depth)} for s in ${of(c.one(['list', 'tuple', 'dict', 'str']))}]`,
        () => `[${this.#element(scope, depth)} for s in ${of('list')} if ${this.of('bool', this.#with(scope, 's'), depth)}]`,
        () => `[s + t for s in ${of('list')}[:3] for t in ${of('tuple')}[:3]${c.one(['', ' if s != t', ' if s'])}]`,
        () => `[f'{k}={v}' for k, v in ${of('dict')}.items()]`,
        () => `[f'{i}{s}' for i, s in enumerate(${of('list')}${c.one(['', ', 1', ', start=5'])})]`,
        () => `[s + t for s, t in zip(${of('list')}, ${of('tuple')})]`,
        () => `list(map(${c.one(['str.strip', 'str.upper', "lambda s: s + '!'", 'repr', "'<{}>'.format"])}, ${of('list')}))`,
        () => `list(filter(${c.one(['None', 'bool', 'len', "lambda s: 'a' in s"])}, ${of('list')}))`,
        () => `list(dict.fromkeys(${of('list')}))`,
        () => `list(${of('dict')}.${c.one(['keys', 'values'])}())`,
        () => `[*${of('tuple')}, *${of('list')}]`,
        () => `${of('list')} * ${c.below(3)}`,
        () => `${of('list')}.copy()`,
        () => `sum([${of('list')}, ${of('list')}], [])`,
        () => `[str(n) for n in ${of('ints')}]`,
        () => `[x for y in [${of('list')}, ${of('list')}] for x in y]`
      ]
    },
    ints: (scope, depth) => {
      const c = this.#choices
      const of = (type: Type): string => this.of(type, scope, depth)
      return [
        () => `[${of('int')}, ${of('int')}]`,
        () => `${of('ints')} + ${of('ints')}`,
        () => `list(range(${c.below(5)}))`,
        () => `list(range(${c.below(5)}, ${c.below(9)}, ${1 + c.below(3)}))`,
        () => `[n ${c.one(['+', '*', '-'])} ${c.one(['1', '2', '-3'])} for n in ${of('ints')}]`,
        () => `[len(s) for s in ${of('list')}]`,
        () => `sorted(${of('ints')})`,
        () => `${of('ints')}[1:]`,
        () => `[int(c) for c in ${of('str')} if c in '0123456789']`,
        () => `list(map(len, ${of('list')}))`,
        () => `[i for i, _ in enumerate(${of('tuple')})]`,
        () => `sorted({n for n in ${of('ints')}})`
      ]
    },
    tuple: (scope, depth) => {
      const of = (type: Type): string => this.of(type, scope, depth)
      return [
        () => `(${of('str')}, ${of('str')})`,
        () => `(${of('str')}, *${of('list')})`,
        () => `${of('tuple')} + ${of('tuple')}`,
        () => `tuple(${of(this.#choices.one(['list', 'dict', 'str']))})`,
        () => `${of('tuple')}[${this.#choices.one(['1:', ':1', '-1:'])}]`,
        () => `tuple(s for s in ${of('list')} if s)`,
        () => `tuple(sorted(${of('set')}))`,
        () => `${of('str')}.partition(':')`,
        () => `${of('tuple')} * 2`
      ]
    },
    set: (scope, depth) => {
      const of = (type: Type): string => this.of(type, scope, depth)
      return [
        () => `{${of('str')}, ${of('str')}}`,
        () => `set(${of(this.#choices.one(['list', 'tuple', 'set', 'dict', 'str']))})`,
        () => `${of('set')} ${this.#choices.one(['|', '-'])} ${of('set')}`,
        () => `{${this.#element(scope, depth)} for s in ${of(this.#choices.one(['list', 'tuple']))}}`,
        () => `${of('set')}.union(${of('list')})`,
        () => `{*${of('list')}, *${of('set')}}`,
        () => `${of('set')}.difference(${of('tuple')})`
      ]
    },
    dict: (scope, depth) => {
      const of = (type: Type): string => this.of(type, scope, depth)
      return [
        () => `{${of('str')}: ${of('str')}, ${of('str')}: ${of('str')}}`,
        () => `{**${of('dict')}, ${of('str')}: ${of('str')}}`,
        () => `{**${of('dict')}, **${of('dict')}}`,
        () => `(${of('dict')} | ${of('dict')})`,
        () => `dict(a=${of('str')}, **{'b': ${of('str')}})`,
        () => `dict(zip(${of('list')}, ${of('tuple')}))`,
        () => `{s: ${this.#element(scope, depth)} for s in ${of(this.#choices.one(['list', 'tuple']))}}`,
        () => `{v: k for k, v in ${of('dict')}.items()}`,
        () => `dict.fromkeys(${of('list')}, ${of('str')})`,
        () => `dict(${of('dict')})`,
        () => `{k: v for k, v in sorted(${of('dict')}.items()) if ${this.of('bool', this.#with(scope, 'k'), depth)}}`
      ]
    }
  }

  #element (scope: Scope, depth: number): string {
    return this.of('str', this.#with(scope, 's'), depth)
  }

  #generator (scope: Scope, depth: number): string {
    return `${this.of('bool', this.#with(scope, 's'), depth)} for s in ${this.of(this.#choices.one(['list', 'tuple']), scope, depth)}`
  }

  /** An expression that may stand within an f-string of CPython 3.11: no quote of its own, no backslash, no colon. */
  #quiet (expression: string, quote = "'"): string {
    return !expression.includes(quote) && !/[\\\n#:!]|lambda|'''/.test(expression) ? expression : this.#choices.one(['1', '7 * 2', 'None or 3', '[1][0]', 'len("ab")'].filter(each => !each.includes(quote)))
  }
}
