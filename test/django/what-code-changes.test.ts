import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

/*
 * A statement that cannot be followed still runs where the settings are used. Here each calls code of the file in some
 * way, which changes a list: the list must not be told as it was.
 */
const start = `import functools
import mystery
l = []
class P:
    def __init__(self):
        self.items = l
    @property
    def prop(self):
        l.append(1)
        return 1
    @mystery.deco
    def run(self):
        self.items.append(1)
    @functools.cached_property
    def cached(self):
        self.items.append(1)
    @classmethod
    def make(cls):
        l.append(2)
        return cls()
    @classmethod
    @mystery.deco
    def klass(cls):
        cls.shared.append(1)
    def go(self):
        l.append(2)
    def __len__(self):
        l.append(3)
        return 2
P.shared = l
class H:
    def __init__(self):
        self.parts = [P()]
        self.p = P()
        self.d = {'a': {'b': P()}}
def fn(*a):
    l.append(4)
def get():
    return h
def each():
    for x in h.parts:
        yield x
p, q, h, objs, t = P(), P(), H(), [P()], (P(),)
`

/** What may have been one thing or another from there on. */
const before = {
  'as it was': '',
  'with another value perhaps': 'if mystery.flag(): p = fn = h = objs = t = mystery.value',
  'defined again perhaps': 'if mystery.flag():\n    class P: pass\n    def fn(): pass',
  'the variable of a loop': 'for p in mystery.f(): pass'
}

const statements = [
  'mystery.f() + len(p)', 'mystery.f() + p.prop', 'mystery.f() + p.go()', 'p.run()', 'mystery.f() + p.run()', 'p.cached', 'x = p.cached',
  'mystery.f() + [p][0].cached', 'mystery.f() + objs[0].prop', 'mystery.f() + objs[0].cached', 'mystery.f() + t[0].prop', 'mystery.f() + len([p][0])',
  'mystery.f() + len(objs[0] or p)', "mystery.f() + getattr(p, 'prop')", "mystery.f() + getattr(objs[0], 'prop')", "mystery.f() + hasattr(p, 'prop')",
  'mystery.f() + (p or None).prop', 'mystery.f() + [x.prop for x in objs]', 'x = mystery.f() and p.prop', 'for x in objs:\n    mystery.f() + x.prop',
  'mystery.f() + fn(1)', 'with mystery.f(): fn()', 'mystery.f() + (lambda: fn())()', 'mystery.f() + [fn][0]()', 'sorted(mystery.f(), key=fn)',
  'mystery.f() + h.parts[0].prop', 'mystery.f() + h.p.prop', "mystery.f() + h.d['a']['b'].prop", 'mystery.f() + get().p.prop',
  'mystery.f() + get().parts[0].prop', 'mystery.f() + [x.prop for x in each()]', 'mystery.f() + next(each()).prop', 'mystery.f() + P.make()',
  'P.klass()', 'mystery.f() + P.klass()', 'mystery.f() + type(p).make()', 'mystery.f() + (h.parts == [1])', "mystery.f() + h.__dict__['p'].prop",
  "mystery.f() + vars(h)['p'].prop", "mystery.f() + f'{p.prop}'", "mystery.f() + '{0.prop}'.format(p)", 'mystery.f() + sorted(h.parts, key=lambda x: x.prop)',
  'mystery.f() + [*h.parts][0].prop', 'mystery.f() + (p if mystery.a else q).prop'
]

for (const [how, line] of Object.entries(before)) {
  t.test(`code that a statement runs, ${how}`, async t => {
    const told: string[] = []
    for (const statement of statements) {
      try {
        const { CORS_X: value } = parseDjangoSettings([start, line, statement, 'CORS_X = l', ''].join('\n')) as { CORS_X?: unknown }
        if (Array.isArray(value) && value.length === 0) told.push(statement)
      } catch (error) {
        t.type(error, DjangoSettingsError)
      }
    }
    t.strictSame(told, [], 'none of them is told to change nothing')
  })
}

t.test('and what none of it can reach is still read', async t => {
  // vars() is one of the functions through which code reaches the names of its module.
  for (const statement of statements.filter(each => !each.includes('vars('))) {
    const read = parseDjangoSettings([start, 'other = ["x"]', 'class O:\n    @property\n    def prop(self):\n        return other', 'o = O()', statement, 'CORS_X = other', ''].join('\n'))
    t.strictSame(read, { CORS_X: ['x'] }, statement)
  }
})

/** A function that changes nothing when a statement first calls it, and what is then set so that it does the next time. */
const idleAtFirst: ReadonlyArray<readonly [code: string, then: string]> = [
  ['names = ()\ndef f():\n    for n in names: n.append(1)', 'names = (l,)'],
  ['name = None\ndef f(): name.append(1)', 'name = l'],
  ['def g(): pass\ndef f(): g()', 'def g(): l.append(1)'],
  ['def g(): pass\ndef h(): return g()\ndef f(): return h()', 'def g(): l.append(1)'],
  ['def f(): later()', 'def later(): l.append(1)'],
  ['class C: a = None\ndef f(): C.a.append(1)', 'C.a = l'],
  ['class C: pass\nc = C()\ndef f(): c.a.append(1)', 'c.a = l'],
  ['class C: pass\nc = C()\ndef f(): c.go()', 'C.go = lambda self: l.append(1)'],
  ['class C: pass\nc = C()\ndef f(): c()', 'C.__call__ = lambda self: l.append(1)'],
  ['c = None\ndef f(): return c == 1', 'class C:\n    def __eq__(self, other): l.append(1)\nc = C()'],
  ['names = []\ndef f():\n    for n in names: n.append(1)', 'names.append(l)'],
  ['kept = {}\ndef f(): kept["a"].append(1)', 'kept["a"] = l']
]

t.test('a function that did nothing before may do something now', async t => {
  for (const [code, then] of idleAtFirst) {
    const call = 'mystery.value + f()'
    const lines = ['import mystery', 'l = []', code, call, call, then, call, 'CORS_X = l', '']
    t.throws(() => parseDjangoSettings(lines.join('\n')), DjangoSettingsError, then)
    const unchanged = lines.with(5, 'pass').join('\n')
    t.strictSame(parseDjangoSettings(unchanged), { CORS_X: [] }, `${code}, as it was`)
  }
})
