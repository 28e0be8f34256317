import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

/** As django-configurations 2.5.1 has it, whose code was run for these rows: no Debian package has it, so no oracle is asked. */
function read (body: string, env: Readonly<Record<string, string>> = {}): unknown {
  try {
    return parseDjangoSettings(`from configurations import Configuration, values\n${body}\n`, { env: { DJANGO_CONFIGURATION: 'Prod', ...env } })
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error.message.split('\n').at(-2)
    throw error
  }
}

const prod = (body: string): string => `class Prod(Configuration):\n${body.split('\n').map(line => `    ${line}`).join('\n')}`

const raises = (type: string): string => `Python raises ${type} here, so the file has no settings.`

const unread = 'is not in the project, and the code of libraries is not read.'

type Row = readonly [title: string, body: string, expected: unknown, env?: Readonly<Record<string, string>>]

const rows: readonly Row[] = [
  ['attributes are settings', prod('CORS_X = 1\nOTHER = 2'), { CORS_X: 1 }],
  ['the bases have settings too, the first one first', 'class A:\n    CORS_X = "a"\n    CORS_Y = "a"\nclass B(Configuration):\n    CORS_Y = "b"\n    CORS_Z = "b"\nclass Prod(A, B):\n    CORS_Z = "prod"', { CORS_X: 'a', CORS_Y: 'a', CORS_Z: 'prod' }],
  ['properties and methods are asked', prod('@property\ndef CORS_X(self): return self.CORS_Y + [2]\nCORS_Y = [1]\ndef CORS_Z(self): return "z"'), { CORS_X: [1, 2], CORS_Y: [1], CORS_Z: 'z' }],
  ['a value without a variable', prod('CORS_X = values.ListValue(["a"])\nCORS_Y = values.BooleanValue(True)\nCORS_Z = values.Value("z")\nCORS_W = values.TupleValue()\nCORS_V = values.ListValue()\nCORS_U = values.Value()'), { CORS_X: ['a'], CORS_Y: true, CORS_Z: 'z', CORS_W: [], CORS_V: [], CORS_U: null }],
  ['a value with one', prod('CORS_X = values.ListValue(["a"])\nCORS_Y = values.BooleanValue(True)\nCORS_Z = values.IntegerValue(5)\nCORS_W = values.TupleValue(separator=";")\nCORS_V = values.Value("v")'), { CORS_X: ['b', 'c'], CORS_Y: false, CORS_Z: 7, CORS_W: ['x', 'y'], CORS_V: '' }, { DJANGO_CORS_X: ' b, c,,', DJANGO_CORS_Y: ' No ', DJANGO_CORS_Z: '7', DJANGO_CORS_W: 'x; y', DJANGO_CORS_V: '' }],
  ['names and prefixes of variables', prod('CORS_X = values.Value("x", environ_prefix="MY_")\nCORS_Y = values.Value("y", environ_prefix=None)\nCORS_Z = values.Value("z", environ_name="ZED", late_binding=True)\nCORS_W = values.Value("w", environ_prefix="")'), { CORS_X: '1', CORS_Y: '2', CORS_Z: '3', CORS_W: '4' }, { MY_CORS_X: '1', CORS_Y: '2', DJANGO_ZED: '3', CORS_W: '4' }],
  ['a value that is known at once', prod('CORS_X = values.Value("x", environ_name="X") + "!"\nCORS_Y = values.Value("y", environ=False) + "?"'), { CORS_X: '1!', CORS_Y: 'y?' }, { DJANGO_X: '1' }],
  ['a value that takes none from the environment', prod('CORS_X = values.Value("", environ=False)\nCORS_Y = values.BooleanValue(False, environ=False, environ_name="Y")'), { CORS_X: '', CORS_Y: false }, { DJANGO_Y: '1' }],
  ['a method that gives a value', prod('def CORS_X(self): return values.Value("x")'), { CORS_X: '1' }, { DJANGO_CORS_X: '1' }],
  ['a secret', prod('CORS_X = values.SecretValue()'), { CORS_X: 's' }, { DJANGO_CORS_X: 's' }],
  ['post_setup that has nothing to do with them', prod('CORS_X = 1\n@classmethod\ndef post_setup(cls): print("up")'), { CORS_X: 1 }],
  ['no configuration is chosen', `${prod('CORS_X = 1')}\nclass Dev(Prod): pass`, 'The settings are in the classes Prod, Dev, and DJANGO_CONFIGURATION, which chooses one, is none of them.', { DJANGO_CONFIGURATION: 'Test' }],
  ['methods of its own', prod('CORS_X = [1]\n@classmethod\ndef pre_setup(cls):\n    super().pre_setup()\n    cls.CORS_X.append(2)\n    cls.CORS_Y = 5\n@classmethod\ndef setup(cls):\n    super().setup()\n    cls.CORS_X.append(3)\n@classmethod\ndef post_setup(cls):\n    super().post_setup()\n    cls.CORS_X.append(4)\n    cls.CORS_Y = 6'), { CORS_X: [1, 2, 3, 4], CORS_Y: 5 }],
  ['a post_setup that is not supported', 'import lib\n' + prod('CORS_X = [1]\nCORS_Y = [2]\n@classmethod\ndef post_setup(cls):\n    if lib.a: return\n    cls.CORS_X.append(2)'), 'lib is not in the project, and the code of libraries is not read. CORS_X, set in settings.py:3, depends on it.'],
  ['an __init__ of its own', prod('CORS_X = [1]\ndef __init__(self):\n    super().__init__()\n    self.CORS_Y = self.CORS_X + [2]\n    self.CORS_X = [0]'), { CORS_X: [0], CORS_Y: [1, 2] }],
  ['what makes one setting changes another', prod('CORS_X = [1]\n@property\ndef A(self): self.CORS_X.append(2)\ndef B(self): self.CORS_X.append(3)'), { CORS_X: [1, 2, 3] }],
  ['what makes one setting may change another', 'import lib\n' + prod('CORS_X = [1]\n@property\ndef A(self): return lib.a or self.CORS_X.append(2)'), 'lib is not in the project, and the code of libraries is not read. CORS_X, set in settings.py:3, depends on it.'],
  ['what a method sets comes too late for other settings', prod('CORS_X = 1\nL = [1]\ndef A(self):\n    self.CORS_X = 9\n    self.L.append(2)\n@property\ndef CORS_Y(self): return list(self.L)'), { CORS_X: 1, CORS_Y: [1] }],
  ['what Django may not have, of a class with a __getattr__', prod('CORS_X = [1]\ndef __getattr__(self, name): self.CORS_X.append(2)\n@property\ndef P(self): return self.NEW'), 'The value of django.conf.global_settings.NEW depends on the version of Django.'],
  ['a method may change one', 'import lib\n' + prod('CORS_X = [1]\ndef A(self): return lib.a or self.CORS_X.append(2)'), 'lib is not in the project, and the code of libraries is not read. CORS_X, set in settings.py:3, depends on it.'],
  ['a setting that nothing can follow is no obstacle', 'import lib\n' + prod('CORS_X = [1]\nA = lib.a\n@property\ndef B(self): return lib.b\ndef D(self): return lib.d'), { CORS_X: [1] }],
  ['one list under two names', prod('ORIGINS = [1]\nCORS_X = ORIGINS\n@classmethod\ndef post_setup(cls): cls.ORIGINS.append(2)'), { CORS_X: [1, 2] }],
  ['the settings of Django are those of the first base that is a configuration', 'class M:\n    SILENCED_SYSTEM_CHECKS = ["a"]\n    CORS_X = 1\nclass Prod(Configuration, M): pass', { CORS_X: 1 }],
  ['a mixin before it', 'class M:\n    SILENCED_SYSTEM_CHECKS = ["a"]\n    CORS_X = 1\nclass Prod(M, Configuration): pass', { CORS_X: 1, SILENCED_SYSTEM_CHECKS: ['a'] }],
  ['of two configurations, the first one', 'class A(Configuration): CORS_X = 1\nclass M(Configuration):\n    INSTALLED_APPS = ["a"]\n    CORS_X = 2\nclass Prod(A, M): pass', { CORS_X: 1 }],
  ['the settings of Django in its body', prod('INSTALLED_APPS = Configuration.INSTALLED_APPS + ["x"]\nCORS_X = Configuration.DEBUG\nLANGUAGES = Configuration.LANGUAGES + ["x"]'), { INSTALLED_APPS: ['x'], CORS_X: false }],
  ['a setting of Django that is not known, of a base', 'class A(Configuration): CORS_X = [1]\nclass Prod(A): STORAGES = A.STORAGES | {}', { CORS_X: [1] }],
  ['a setting of Django that is not known', prod('CORS_X = len(Configuration.LANGUAGES)'), 'The value of django.conf.global_settings.LANGUAGES depends on the version of Django. CORS_X, set in settings.py:2, depends on it.'],
  ['a setting that Django may have', prod('CORS_X = getattr(Configuration, "NEW", 1)'), 'The value of django.conf.global_settings.NEW depends on the version of Django. CORS_X, set in settings.py:2, depends on it.'],
  ['a classmethod of a base is the base\'s', 'class B(Configuration):\n    @classmethod\n    def CORS_X(cls): return cls.CORS_Y\n    CORS_Y = 1\nclass Prod(B): CORS_Y = 2', { CORS_X: 1, CORS_Y: 2 }],
  ['a staticmethod', prod('@staticmethod\ndef CORS_X(): return 1'), { CORS_X: 1 }],
  ['a staticmethod of a base is a method', 'class B(Configuration):\n    @staticmethod\n    def CORS_X(): return 1\nclass Prod(B): pass', raises('TypeError')],
  ['a function that is no setting\'s', 'from configurations import pristinemethod\n' + prod('CORS_X = 1\n@pristinemethod\ndef CHECK(user): return user.x'), { CORS_X: 1 }],
  ['other names of the modules', 'from configurations.base import Configuration as C\nfrom configurations.values import ListValue\nclass Prod(C): CORS_X = ListValue(["a"])', { CORS_X: ['a'] }],
  ['a value in the body of its class', prod('B = values.BooleanValue(False)\nCORS_X = B == True'), 'The value of a BooleanValue is unknown before its class is set up. CORS_X, set in settings.py:2, depends on it.'],
  ['a value in the body of its class that binds late', prod('CORS_X = [values.Value("z", environ_name="Z", late_binding=True).value]'), 'The value of a Value is unknown before its class is set up. CORS_X, set in settings.py:2, depends on it.', { DJANGO_Z: '1' }],
  ['all that a class of it has', `${prod('CORS_X = 1')}\nCORS_Y = len(vars(Prod))`, 'Not all attributes of Configuration are known here. Prod, the class that DJANGO_CONFIGURATION chooses, depends on it.'],
  ['a converter', prod('CORS_X = values.ListValue([], converter=int)\nCORS_Y = values.ListValue(["1"], converter=int)\nCORS_Z = values.TupleValue(("2",), converter=int)'), { CORS_X: [5, 6], CORS_Y: [1], CORS_Z: [2] }, { DJANGO_CORS_X: '5,6' }],
  ['a converter that fails', prod('CORS_X = values.ListValue(["x"], converter=int)'), raises('ValueError')],
  ['a converter that does not take it', prod('CORS_X = values.ListValue(["x"], converter=len)\nCORS_Y = values.ListValue(["x"], converter=lambda x: {}[x])'), "Python raises KeyError here, so the file has no settings. It says 'x'."],
  ['other kinds of values', prod('CORS_X = values.SetValue(["a"])\nCORS_Y = values.PositiveIntegerValue(5)\nCORS_Z = values.FloatValue(1.5)\nCORS_W = values.PositiveIntegerValue(5)\nCORS_V = values.FloatValue(0)'), { CORS_X: new Set(['a', 'b']), CORS_Y: 5, CORS_Z: 1.5, CORS_W: 6, CORS_V: 2.5 }, { DJANGO_CORS_X: 'a,b', DJANGO_CORS_W: '6', DJANGO_CORS_V: '2.5' }],
  ['a number that is not positive', prod('CORS_X = values.PositiveIntegerValue(5)'), raises('ValueError'), { DJANGO_CORS_X: '-5' }],
  ['a text that is no float', prod('CORS_X = values.FloatValue(5)'), raises('ValueError'), { DJANGO_CORS_X: 'x' }],
  ['a number for a bool', prod('CORS_X = values.BooleanValue(1)\nCORS_Y = values.BooleanValue(0)'), { CORS_X: 1, CORS_Y: 0 }],
  ['what a value takes and does not use', prod('CORS_X = values.Value("x", True, None, "DJANGO", False, 1, foo=1, environ_name="")'), raises('TypeError')],
  ['a value that takes more than it uses', prod('CORS_X = values.Value("x", True, "", "DJANGO", False, 1, foo=1)'), { CORS_X: 'x' }],
  ['a value of a value', prod('CORS_X = values.Value(values.Value("x"))'), 'A Value with another Value as its default is not supported. CORS_X, set in settings.py:2, depends on it.'],
  ['a kind of value that is not known', prod('CORS_X = values.DictValue({"a": 1})'), 'configurations.values.DictValue is not supported here. CORS_X, set in settings.py:2, depends on it.'],
  ['a list in the default of a kind of value that is not known', prod('CORS_X = [1]\nA = values.DictValue({"a": CORS_X})\n@classmethod\ndef post_setup(cls): cls.A["a"].append(2)'), 'configurations.values.DictValue is not supported here. CORS_X, set in settings.py:2, depends on it.'],
  ['a list in the default of a value of a value', prod('CORS_X = [1]\nA = values.Value(values.Value([CORS_X]))\n@classmethod\ndef post_setup(cls): cls.A[0].append(2)'), 'A Value with another Value as its default is not supported. CORS_X, set in settings.py:2, depends on it.'],
  ['a kind of value that is not known in a try', prod('try:\n    A = values.IPValue("x")\n    CORS_X = 1\nexcept ValueError: CORS_X = 2'), 'configurations.values.IPValue is not supported here. CORS_X, set in settings.py:2, depends on it.'],
  ...['', ', environ_name="B"'].map((named): Row => [`what else an EmailURLValue sets${named}`, prod(`EMAIL_HOST = "x"\nMAIL = values.EmailURLValue("smtp://y"${named})\n@property\ndef CORS_X(self): return self.EMAIL_HOST`), 'configurations.values.EmailURLValue is not supported here. CORS_X, set in settings.py:2, depends on it.']),
  ['a DOTENV that is not known', prod('DOTENV = ".env"\nCORS_X = values.Value("x")\nCORS_Y = values.Value("y")'), 'The file that DOTENV names is not read.', { DJANGO_CORS_X: '1' }],
  ['no DOTENV', prod('DOTENV = None\nCORS_X = values.Value("x")'), { CORS_X: 'x' }],
  ['post_setup comes too late for the class', prod('CORS_X = 1\n@classmethod\ndef post_setup(cls): cls.CORS_X = 2'), { CORS_X: 1 }],
  ['post_setup changes what the settings hold, by a method too', prod('CORS_X = [1]\n@classmethod\ndef add(cls): cls.CORS_X.append(2)\n@classmethod\ndef post_setup(cls):\n    super().post_setup()\n    cls.add()'), { CORS_X: [1, 2] }],
  ['post_setup that sets names of the module', `def add(): globals()["CORS_Y"] = 2\n${prod('CORS_X = 1\n@classmethod\ndef post_setup(cls): add()')}`, { CORS_X: 1, CORS_Y: 2 }],
  ['post_setup that hands the settings to a library', `import lib\n${prod('CORS_X = [1]\n@classmethod\ndef post_setup(cls): lib.f(cls.CORS_X)')}`, `lib ${unread} CORS_X, set in settings.py:3, depends on it.`],
  ['post_setup that a library cuts short', `import lib\n${prod('CORS_X = [1]\nCORS_Y = 2\n@classmethod\ndef post_setup(cls):\n    if lib.x: return\n    cls.CORS_X.append(2)')}`, `lib ${unread} CORS_X, set in settings.py:3, depends on it.`],
  ['a property of values that are not known', prod('CORS_X = 1\nA = values.SecretValue()\nB = values.SecretValue(environ_name="B")\nC = values.URLValue()\nD = values.Value(A)\n@property\ndef P(self): return [self.A, self.B, self.C, self.D, self.OTHER]'), { CORS_X: 1 }],
  ['a property of what a library made', `import lib\n${prod('CORS_X = 1\nA = lib.x\n@property\ndef P(self): return self.A')}`, `lib ${unread}`],
  ['post_setup that hands a library the name of the class', `import lib\n${prod('CORS_X = [1]\nA = values.SecretValue()\n@classmethod\ndef post_setup(cls): lib.f(cls.A, cls.__name__.lower())')}`, { CORS_X: [1] }],
  ['a converter that a library cuts short', `import lib\nL = [1]\ndef f(x):\n    L.append(x)\n    return lib.f()\n${prod('CORS_X = L\nA = values.ListValue([], converter=f)')}`, `lib ${unread} CORS_X, set in settings.py:7, depends on it.`, { DJANGO_A: 'x' }],
  ['post_setup that is no function', prod('CORS_X = 1\npost_setup = 5'), raises('TypeError')],
  ['pre_setup', prod('CORS_X = 1\n@classmethod\ndef pre_setup(cls):\n    super().pre_setup()\n    cls.CORS_X += 1'), { CORS_X: 2 }],
  ['setup', prod('CORS_X = values.ListValue(["a"])\n@classmethod\ndef setup(cls):\n    super().setup()\n    cls.CORS_X.append("b")'), { CORS_X: ['a', 'b'] }],
  ['__init__', prod('CORS_X = 1\ndef __init__(self):\n    self.CORS_X = 2\n    self.CORS_Y = 3'), { CORS_X: 2, CORS_Y: 3 }],
  ['a DOTENV', prod('CORS_X = 1\nDOTENV = ".env"'), { CORS_X: 1 }],
  ['a DOTENV that is none', prod('CORS_X = 1\nDOTENV = None'), { CORS_X: 1 }],
  ["Django's defaults are settings of the class", `SILENCED_SYSTEM_CHECKS = ["x"]\n${prod('CORS_X = 1')}`, { SILENCED_SYSTEM_CHECKS: [], CORS_X: 1 }],
  ['a static method is no setting of a class below', 'class Base(Configuration):\n    @staticmethod\n    def CORS_X(): return 1\nclass Prod(Base): pass', raises('TypeError')],
  ['a class method stays that of its class', 'class Base(Configuration):\n    Z = 1\n    @classmethod\n    def CORS_X(cls): return cls.Z\nclass Prod(Base):\n    Z = 2', { CORS_X: 1 }],
  ['the importer looks at the variable before the file runs', `import os\nos.environ["DJANGO_CONFIGURATION"] = "Dev"\n${prod('CORS_X = 1')}\nclass Dev(Configuration):\n    CORS_X = 2`, { CORS_X: 1 }],
  ['the class of another name', `${prod('CORS_X = 1')}\nOld = Prod`, { CORS_X: 1 }, { DJANGO_CONFIGURATION: 'Old' }],
  ['the class that __getattr__ gives', `${prod('CORS_X = 1')}\ndef __getattr__(name): return Prod`, 'The __getattr__ of settings is not supported.', { DJANGO_CONFIGURATION: 'Old' }],
  ['one setting is unknown', `import lib\n${prod('@property\ndef CORS_X(self): return lib.x\nOTHER = lib.y\nINSTALLED_APPS = [lib.z]\nCORS_Y = 1')}`, `lib ${unread} CORS_X, set in settings.py:3, depends on it.`],
  ['others are unknown', `import lib\n${prod('@property\ndef OTHER(self): return lib.x\nOTHERS = lib.y\nCORS_Y = 1')}`, { CORS_Y: 1 }],
  ['a value that is not supported', `${prod('OTHER = values.PathValue("x")\nCORS_Y = 1')}`, { CORS_Y: 1 }],
  ...[
    ['over an unknown mixin', 'class Prod(lib.Mixin, Configuration):\n    CORS_X = 1'],
    ['before an unknown mixin', 'class Prod(Configuration, lib.Mixin):\n    CORS_X = 1'],
    ['over a class over an unknown mixin', 'class Base(lib.Mixin, Configuration): pass\nclass Prod(Base):\n    CORS_X = 1'],
    ['over an unknown base', 'class Prod(lib.Base):\n    CORS_X = 1'],
    ['under an unknown decorator', '@lib.wrap\nclass Prod(Configuration):\n    CORS_X = 1'],
    ['under an unknown condition', 'if lib.x:\n    class Prod(Configuration):\n        CORS_X = 1'],
    ['of a library', 'Prod = lib.Prod']
  ].map(([where, body]): Row => [`a class ${String(where)}`, `import lib\n${String(body)}`, `lib ${unread} Prod, the class that DJANGO_CONFIGURATION chooses, depends on it.`]),
  ['a class that unknown code was given', `import lib\n${prod('CORS_X = 1')}\nlib.f(Prod)`, `lib ${unread}`],
  ['a base that unknown code was given', 'import lib\nclass Base(Configuration): pass\nlib.f(Base)\nclass Prod(Base):\n    CORS_X = 1', `lib ${unread} Prod, the class that DJANGO_CONFIGURATION chooses, depends on it.`],
  ['no class was found', 'import lib\nif lib.x:\n    class Other(Configuration):\n        CORS_X = 1', 'The file imports Configuration of django-configurations, but has no subclass of it that could be read.'],
  ['a required variable', prod('CORS_X = values.Value(environ_required=True)'), 'The environment has no variable DJANGO_CORS_X.'],
  ['a secret that is empty', prod('CORS_X = values.SecretValue()'), raises('ValueError'), { DJANGO_CORS_X: '' }],
  ['a secret with a default', prod('CORS_X = values.SecretValue("a")'), raises('ValueError')],
  ['a bool that is none', prod('CORS_X = values.BooleanValue(5)'), raises('ValueError')],
  ['a text that is no bool', prod('CORS_X = values.BooleanValue(True)'), raises('ValueError'), { DJANGO_CORS_X: 'perhaps' }],
  ['a text that is no int', prod('CORS_X = values.IntegerValue(1)'), raises('ValueError'), { DJANGO_CORS_X: 'x' }],
  ['an empty separator', prod('CORS_X = values.ListValue(separator="")'), raises('ValueError'), { DJANGO_CORS_X: 'x' }],
  ['no separator', prod('CORS_X = values.ListValue(separator=None)'), 'None as a delimiter is not supported here. CORS_X, set in settings.py:2, depends on it.', { DJANGO_CORS_X: 'x' }]
]

/** Configuration has Django's own settings. */
const defaults = { INSTALLED_APPS: [], MIDDLEWARE: [], SILENCED_SYSTEM_CHECKS: [] }

for (const [title, body, expected, env] of rows) {
  t.test(`configurations: ${title}`, async t => t.strictSame(read(body, env), typeof expected === 'string' ? expected : { ...defaults, ...expected as object }))
}

t.test('configurations: DJANGO_CONFIGURATION is not set', async t => {
  t.throws(() => parseDjangoSettings(`from configurations import Configuration\n${prod('CORS_X = 1')}\n`), { message: /is not set\.\nFix: Set it: --env DJANGO_CONFIGURATION=Prod/ })
})
