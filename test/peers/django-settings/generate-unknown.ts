import fc from 'fast-check'
import { Choices } from './choices.js'
import type { Program } from './generate-program.js'

/** Programs that use a library that is not in the project in all places where one can be used. */
export const unknownProgram: fc.Arbitrary<Program> = fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 90, size: 'max' }).map(numbers => {
  const statements = new Unknowns(new Choices(numbers))
  return { statements: statements.all(), env: { A: 'a', ON: '1' } }
})

const lists = ['l0', 'l1', 'l2', 'al', 'obj.items', 'K.items', "d['k']", 't[0]', 'get()', 'fn.box', 'sub.items']
const strings = ["'x'", "'y'", 's0', 's1', 'obj.name', 'K.name', "os.environ.get('A', '')", "e.get('B', '')", 'str(len(l0))', "','.join(map(str, l1))"]
const functions = ['fn', 'push', 'get', 'lambda *a: l0.append("lam")', 'obj.add', 'K.put', 'sub.add', 'l1.append', 'K', 'part', 'inner', 'setg', 'obj', 'wrapped', 'cached', 'dflt']

const start = [
  'import os, functools, itertools',
  'import mystery',
  'from mystery import f, g, Thing',
  "l0, l1, l2 = ['a'], ['b', 'c'], []",
  'al = l0',
  "s0, s1 = 's', 't'",
  "d = {'k': ['d'], 's': 'v'}",
  't = (l1, s0)',
  'e = os.environ',
  "class K:\n    items = ['K']\n    name = 'n'\n    def __init__(self, *a):\n        self.own = list(a)\n    def add(self, *a):\n        self.items.append('add')\n        self.name = 'added'\n    @classmethod\n    def put(cls, *a):\n        cls.name = 'put'\n        l2.append('put')\n    @property\n    def prop(self):\n        l2.append('prop')\n        return 'p'\n    def __call__(self, *a):\n        self.own.append('call')\n    def __len__(self):\n        s1_list.append('len')\n        return 2\n    @mystery.deco\n    def deco(self, *a):\n        self.own.append('deco')\n    @functools.cached_property\n    def kept(self):\n        self.own.append('kept')\n        return 'k'",
  "class S(K):\n    items = ['S']\n    def add(self, *a):\n        super().add(*a)\n        l0.append('S')",
  's1_list = []',
  "obj, sub = K('o'), S('p')",
  "objs = [obj, {'k': [sub]}, K('q')]",
  "def fn(*a):\n    l0.append('fn')\n    return l1",
  'fn.box = []',
  'def push(x=l2, *a):\n    x.append("p") if isinstance(x, list) else None',
  'def get(*a):\n    return l2',
  "def setg(*a):\n    global s0\n    s0 = 'set'",
  "def outer():\n    n = ['n']\n    def inner(*a):\n        nonlocal n\n        n = n + ['i']\n    def show():\n        return n\n    return inner, show",
  'inner, show = outer()',
  "part = functools.partial(l2.append, 'part')",
  "def wrap(fn):\n    @functools.wraps(fn)\n    def made(*a):\n        l1.append('wrap')\n        return fn(*a)\n    return made",
  "@wrap\ndef wrapped(*a):\n    return 'w'",
  '@functools.lru_cache(None)\ndef cached(*a):\n    return ["c"]',
  "def dflt(x=[]):\n    if isinstance(x, list): x.append('q')\n    return x",
  "it = iter(['i', 'j', 'k'])",
  "gen = (l2.append(x) or x for x in ['g', 'h'])",
  'ns = globals()'
]

const results = ['l0', 'l1', 'l2', 's0', 's1', 'd', 't', 'obj.items', 'obj.name', 'K.items', 'K.name', 'obj.own', 'sub.items', 'S.items', 'fn.box', 'show()', 'al', "os.environ.get('A')", "os.getenv('B', 'none')", 'list(it)', 'list(gen)', 's1_list', 'dflt()', 'cached()', 'sub.name', 'len(obj)', 'al is l0', 'obj.prop', 'objs[2].own', 'objs[0].own']

class Unknowns {
  readonly #choices: Choices
  #count = 0

  constructor (choices: Choices) {
    this.#choices = choices
  }

  all (): string[] {
    const body: string[] = []
    const most = 1 + this.#choices.below(6)
    while (!this.#choices.isUsedUp && body.length < most) body.push(this.#statement(2))
    const end = ['CORS_A', 'CORS_B'].slice(this.#choices.below(2)).map(name => `${name} = ${this.#choices.one(results)}`)
    return [...start, ...body, ...end]
  }

  #one (...options: ReadonlyArray<() => string>): string {
    return this.#choices.one(options)()
  }

  #fresh (letter: string): string {
    return `${letter}${this.#count++}`
  }

  #list (): string { return this.#choices.one(lists) }
  #string (): string { return this.#choices.one(strings) }
  #callee (): string { return this.#choices.one(functions) }

  #object (): string {
    return this.#choices.one(['obj', 'sub', 'objs[0]', 'objs[2]', "objs[1]['k'][0]", '(obj or sub)', 'objs[-1]', '(mystery.value or sub)'])
  }

  /** Something that may be given away. */
  #thing (): string {
    return this.#one(() => this.#list(), () => this.#list(), () => this.#string(), () => this.#callee(), () => 'd', () => 't', () => 'obj', () => 'sub', () => 'K', () => 'S', () => 'it', () => 'gen', () => `[${this.#list()}]`, () => `{'k': ${this.#list()}}`,
      () => `(x for x in ${this.#list()})`, () => `map(${this.#callee()}, ${this.#list()})`, () => `zip([${this.#list()}], [1])`, () => `${this.#list()}[:]`, () => `list(${this.#list()})`, () => `*${this.#list()}`, () => `k=${this.#list()}`, () => 'd.get(\'k\')',
      () => `max(${this.#list()}, ['A'])`, () => `enumerate(${this.#list()})`, () => `f'{${this.#list()}}'`, () => `lambda *a: ${this.#list()}`, () => `lambda *a: ${this.#changing()}`, () => 'os.environ.copy()', () => 'd.items()', () => 'd.values()', () => `functools.partial(${this.#callee()})`, () => `iter([${this.#list()}])`, () => 'vars(obj)', () => 'obj.add', () => 'sub.own', () => 'ns', () => 'getattr(obj, \'items\')')
  }

  #call (): string {
    const given = Array.from({ length: this.#choices.below(3) }, () => this.#thing()).sort((a, b) => Number(/^k=/.test(a)) - Number(/^k=/.test(b)))
    const unique = given.filter((each, index) => !each.startsWith('k=') || given.findIndex(other => other.startsWith('k=')) === index)
    return `${this.#choices.one(['mystery.f', 'f', 'g', 'mystery.register', 'mystery.flag', 'Thing', "mystery.table['k'] or f"])}(${unique.join(', ')})`.replace(/^mystery.table\['k'\] or f/, 'f')
  }

  /** What cannot be known. */
  #unknown (): string {
    return this.#one(() => this.#call(), () => this.#call(), () => 'mystery.value', () => 'mystery.flag()', () => "mystery.table['k']", () => `${this.#call()} == ${this.#string()}`, () => `not ${this.#call()}`, () => `(${this.#list()} if mystery.flag() else ${this.#list()})`,
      () => `(${this.#call()} or ${this.#list()})`, () => `(mystery.flag() and ${this.#list()})`, () => `(${this.#change()}, ${this.#call()})[1]`, () => `[${this.#call()} for x in ${this.#list()}]`, () => `(w := ${this.#call()})`, () => `${this.#callee()}(${this.#call()})`, () => `sorted(${this.#list()}, key=mystery.f)`, () => `any(mystery.flag() for x in ${this.#choices.one(['it', 'gen', 'l1'])})`, () => '[x for x in it if mystery.flag()]')
  }

  /** An expression that changes something. */
  #change (): string {
    return this.#one(() => this.#changing(), () => `${this.#callee()}()`, () => 'next(it, None)', () => 'next(gen, None)', () => 'list(gen)', () => 'obj.prop', () => 'len(obj)', () => `${this.#list()}.extend(${this.#list()}[:2])`, () => `list(map(${this.#callee()}, [1]))`, () => `d.setdefault(${this.#string()}, [${this.#string()}])`, () => `(lambda: ${this.#changing()})()`, () => "e.pop('A', None)", () => "e.setdefault('B', 'b')", () => "e.update(A='u')", () => "os.environ.__setitem__('B', 'z')", () => `[${this.#changing()} for _ in [1, 2]]`, () => `(w := ${this.#list()})`, () => 'part()', () => `setattr(obj, 'name', ${this.#string()})`, () => "ns.update(s0='n')", () => "globals().update(s1='n')", () => 'isinstance(obj, K) and obj.add()', () => `sub(${this.#list()})`,
      () => `${this.#object()}.${this.#choices.one(['prop', 'kept', 'deco()', 'add()', 'put()', 'name'])}`, () => `len(${this.#object()})`, () => `getattr(${this.#object()}, '${this.#choices.one(['prop', 'kept'])}')`)
  }

  #changing (): string {
    return this.#one(() => `${this.#list()}.append(${this.#string()})`, () => `${this.#list()}.insert(0, 'i')`, () => `${this.#list()}.clear()`, () => `d.update(k=${this.#list()})`, () => 'd.pop(\'s\', None)', () => `${this.#list()}.append(${this.#string()})`)
  }

  #simple (): string {
    return this.#one(
      () => this.#change(), () => this.#change(), () => this.#call(), () => this.#call(),
      () => `${this.#choices.one(['l0', 'l1', 'l2', 'al', 's0', 's1'])} = ${this.#one(() => this.#list(), () => this.#string(), () => this.#unknown(), () => `${this.#list()} + ['+']`, () => `${this.#list()}[:]`)}`,
      () => `${this.#choices.one(['l0', 'l1', 'al', 'obj.items', 'K.items', "d['k']", 't[0]'].slice(0, 6))} += ${this.#one(() => this.#list(), () => `[${this.#string()}]`, () => `[${this.#unknown()}]`)}`,
      () => `${this.#choices.one(['obj.name', 'K.name', 'obj.items', 'S.name', "d['s']", "d['k']", 'obj.new', 'fn.box', 'sub.name', "ns['s0']", "globals()['l0']"])} = ${this.#one(() => this.#string(), () => this.#list(), () => this.#unknown(), () => `[${this.#call()}]`)}`,
      () => `e['${this.#choices.one(['A', 'B'])}'] = ${this.#one(() => `str(${this.#string()})`, () => `str(${this.#call()})`)}`,
      () => `${this.#choices.one(['l0[0:1]', 'l1[:]', 'al[0:0]'])} = ${this.#one(() => `[${this.#unknown()}]`, () => this.#list())}`,
      () => `${this.#choices.one(['s0, l2', 'l0, *l1', 's1, obj.name', "d['k'], al"])} = ${this.#one(() => `${this.#list()}, ${this.#list()}`, () => `[${this.#unknown()}], ${this.#list()}`)}`,
      () => `fn = ${this.#callee()}`,
      () => `obj = ${this.#choices.one(["K('n')", 'sub', 'S()', `K(${this.#list()})`, `K(${this.#call()})`, 'mystery.f(obj) and obj or K()'])}`,
      () => `del ${this.#choices.one(["d['s']", 'l1[0:1]', "e['A']", 's1'])}`,
      () => `assert ${this.#unknown()} or True`,
      () => `it = ${this.#choices.one(['iter(l1)', '(x for x in l0)', "iter(['z', 'y'])", 'itertools.chain(l0, l1)'])}`,
      () => 'from mystery import extra',
      () => `if mystery.flag(): ${this.#choices.one(['fn', 'obj', 'sub', 'objs', 'get', 'part', 'K'])} = ${this.#choices.one(['None', 'mystery.f', 'sub', '[]'])}`,
      () => `f(1) == ${this.#change()}`,
      () => `${this.#fresh('u')} = ${this.#unknown()}`)
  }

  #block (depth: number, extra: readonly string[] = []): string {
    const statements = Array.from({ length: 1 + this.#choices.below(2) }, () => this.#statement(depth - 1))
    return [...statements, ...extra].join('\n').replaceAll(/^/gm, '    ')
  }

  #test (): string {
    return this.#one(() => this.#unknown(), () => this.#unknown(), () => this.#string(), () => this.#list(), () => `${this.#list()} and ${this.#unknown()}`, () => `'a' in ${this.#list()}`, () => `len(${this.#list()}) > 1`)
  }

  #statement (depth: number): string {
    if (depth <= 0 || this.#choices.chance(45)) return this.#simple()
    const block = (): string => this.#block(depth)
    return this.#one(
      () => `if ${this.#test()}:\n${block()}`,
      () => `if ${this.#test()}:\n${block()}\nelse:\n${block()}`,
      () => `if mystery.flag():\n${block()}`,
      () => `for x in ${this.#one(() => `${this.#list()}[:3]`, () => 'mystery.items', () => 'it', () => `[${this.#list()}, ${this.#list()}]`, () => '[fn, get, obj.add]', () => 'range(2)')}:\n${this.#block(depth, [this.#one(() => 'x', () => 'x.append("x") if isinstance(x, list) else None', () => 'x() if callable(x) else None', () => `if ${this.#unknown()}: ${this.#choices.one(['break', 'continue'])}`, () => 'l2.append(str(x))')])}${this.#one(() => '', () => `\nelse:\n${block()}`)}`,
      () => `${this.#fresh('n')} = 0\nfor _ in range(3):\n    while ${this.#one(() => 'False', () => `len(l2) < 1 and ${this.#unknown()}`)}:\n        l2.append('w')\n    else:\n${this.#block(depth).replaceAll(/^/gm, '    ')}\n        ${this.#one(() => `if ${this.#unknown()}: break`, () => 'pass', () => `if ${this.#unknown()}: continue`)}\n    l1.append('after')`,
      () => `try:\n${block()}\nexcept ${this.#choices.one(['Exception', 'ValueError', 'KeyError', '(ValueError, TypeError)'])}${this.#choices.one(['', ' as err'])}:\n${block()}${this.#one(() => '', () => `\nelse:\n${block()}`, () => `\nfinally:\n${block()}`)}`,
      () => `try:\n${block()}\nfinally:\n${block()}`,
      () => `with ${this.#one(() => `mystery.cm(${this.#list()})`, () => 'mystery.cm()')}${this.#choices.one(['', ' as l0', ' as cm', ' as obj.name'])}:\n${block()}`,
      () => {
        const name = this.#fresh('h')
        const body = this.#block(depth, [this.#one(() => `return ${this.#list()}`, () => `if ${this.#unknown()}: return ${this.#list()}\nreturn ${this.#string()}`, () => 'pass', () => `return ${this.#unknown()}`, () => `try:\n    ${this.#call()}\n    l0.append('t')\nfinally:\n    return ${this.#list()}`)])
        // A name that is bound in a function would be local to it.
        return `def ${name}(p=${this.#list()}, *a):\n    global l0, l1, l2, al, s0, s1, fn, obj, it\n${body}\n${this.#one(() => `${name}()`, () => `${this.#choices.one(['l0', 's0', 'al', 'z'])} = ${name}(${this.#list()})`, () => `f(${name})`, () => `if mystery.flag(): ${name}()`, () => `l1.append(str(${name}()))`)}`
      },
      () => `@${this.#choices.one(['mystery.deco', 'wrap', 'f'])}\ndef fn(*a):\n    ${this.#change()}\n    return 'dec'\n${this.#choices.one(['fn()', 'f(fn)', 's0 = fn()', ''])}`,
      () => `class ${this.#choices.one(['K', 'Q', 'S'])}(${this.#choices.one(['mystery.Base', 'K', 'Thing', 'S'])}):\n    items = ${this.#list()}\n    extra = ${this.#one(() => this.#unknown(), () => this.#list())}\n    def add(self, *a):\n        ${this.#change()}\n${this.#choices.one(['obj = K()', 'obj = S()', 'pass', 'K().add()', 'f(K)'])}`,
      () => `match ${this.#one(() => this.#unknown(), () => `[${this.#list()}, ${this.#call()}]`, () => this.#list())}:\n    case [x, *_]:\n${block().replaceAll(/^/gm, '    ')}\n        x.append('m') if isinstance(x, list) else None\n    case ${this.#choices.one(['_', 'None', "'mystery'", 'str()', '{"k": s0}'])}:\n${block().replaceAll(/^/gm, '    ')}`,
      () => `obj.cb = lambda *a: ${this.#change()}\n${this.#choices.one(['f(obj.cb)', 'obj.cb() if mystery.flag() else 0', 'f(obj)'])}`
    )
  }
}
