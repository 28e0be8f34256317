import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

function read (lines: readonly string[], env: Readonly<Record<string, string>> = {}): unknown {
  try {
    return parseDjangoSettings(lines.join('\n'), { env })['CORS_X']
  } catch (error) {
    if (error instanceof DjangoSettingsError) return 'refused'
    throw error
  }
}

/** Programs, and what CPython has in CORS_X after them. */
const programs: ReadonlyArray<readonly [lines: readonly string[], value: unknown]> = [
  [['g = (x for x in range(3))', 'for i in range(300): g = (x for x in g)', 'CORS_X = list(g)'], [0, 1, 2]],
  [['g = (next(x) for x in [iter([])])', 'try:', '    list(g)', 'except RuntimeError as error:', '    CORS_X = type(error).__name__'], 'RuntimeError'],
  [['g = (1 / x for x in [0, 1])', 'try:', '    list(g)', 'except ZeroDivisionError:', '    CORS_X = list(g)'], []],
  [['def f(**options):', '    return sorted(options)', 'try:', '    CORS_X = f(a=1, **{"a": 2})', 'except TypeError:', '    CORS_X = "twice"'], 'twice'],
  [['def f(a: int, b):', '    return [a, b]', 'CORS_X = f(1, 2)'], [1, 2]],
  [['import enum', 'class Kind(enum.Enum):', '    A = (1, "a")', 'CORS_X = Kind.A.name'], 'A'],
  [['import enum', 'class Kind(str, enum.Enum):', '    A = "a%s"', 'CORS_X = [Kind.A == "a%s", bool(Kind.A)]'], [true, true]],
  [['class A:', '    def __init__(self):', '        self.x = 1', 'class B(A):', '    def __init__(self):', '        super().__init__()', '        self.y = 2', 'b = B()', 'b.__dict__["z"] = 3', 'CORS_X = [b.y, b.z, sorted(b.__dict__)]'], [2, 3, ['x', 'y', 'z']]],
  [['try:', '    (5).x = 1', 'except AttributeError:', '    CORS_X = 1'], 1]
]

t.test('programs', async t => {
  for (const [lines, value] of programs) t.strictSame(read(lines), value, lines.join('; '))
})

const refused: ReadonlyArray<readonly string[]> = [
  ['import a', 'g = (a.x for _ in range(3))', 'x = list(g)', 'CORS_X = list(g)'],
  ['import os', 'g = (os.environ[x] for x in ["A", "B"])', 'x = list(g)', 'CORS_X = list(g)'],
  ['g = (x for y in [1, 2] for x in {y, 3})', 'CORS_X = list(g)'],
  ['g = (next(g) for _ in range(3))', 'try:', '    CORS_X = list(g)', 'except ValueError as error:', '    CORS_X = str(error)'],
  ['def f():', '    async for x in []:', '        yield x', 'CORS_X = list(f())'],
  ['import enum', 'class Kind(str, enum.Enum):', '    A = "a"', 'CORS_X = Kind.A'],
  ['import os', 'CORS_X = os.path.exists("/a")']
]

t.test('what is refused', async t => {
  for (const lines of refused) t.equal(read(lines), 'refused', lines.join('; '))
})
