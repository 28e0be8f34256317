import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

/** As django-configurations 2.5 documents it: no Debian package has it, so no oracle is asked. */
function read (body: string, env: Readonly<Record<string, string>> = {}): unknown {
  try {
    return parseDjangoSettings(`from configurations import Configuration, values\n${body}\n`, { env: { DJANGO_CONFIGURATION: 'Prod', ...env } })
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error.message.split('\n').at(-2)
    throw error
  }
}

const prod = (body: string): string => `class Prod(Configuration):\n${body.split('\n').map(line => `    ${line}`).join('\n')}`

const rows: ReadonlyArray<readonly [title: string, body: string, expected: unknown, env?: Readonly<Record<string, string>>]> = [
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
  ['post_setup that changes them', prod('CORS_X = 1\n@classmethod\ndef post_setup(cls): cls.CORS_X = 2'), 'A configuration whose post_setup changes CORS settings is not followed.'],
  ['post_setup that is no function', prod('CORS_X = 1\npost_setup = 5'), 'A configuration whose post_setup changes CORS settings is not followed.'],
  ['pre_setup', prod('CORS_X = 1\n@classmethod\ndef pre_setup(cls): pass'), 'A configuration with a pre_setup of its own is not followed.'],
  ['a DOTENV of its own', prod('CORS_X = 1\nDOTENV = ".env"'), 'A configuration with a DOTENV of its own is not followed.'],
  ['a required variable', prod('CORS_X = values.Value(environ_required=True)'), 'The environment has no variable DJANGO_CORS_X.'],
  ['a secret that is empty', prod('CORS_X = values.SecretValue()'), 'Python raises ValueError here, so the file has no settings.', { DJANGO_CORS_X: '' }],
  ['a secret with a default', prod('CORS_X = values.SecretValue("a")'), 'Python raises ValueError here, so the file has no settings.'],
  ['a bool that is none', prod('CORS_X = values.BooleanValue(5)'), 'Python raises ValueError here, so the file has no settings.'],
  ['a text that is no bool', prod('CORS_X = values.BooleanValue(True)'), 'Python raises ValueError here, so the file has no settings.', { DJANGO_CORS_X: 'perhaps' }],
  ['a text that is no int', prod('CORS_X = values.IntegerValue(1)'), 'Python raises ValueError here, so the file has no settings.', { DJANGO_CORS_X: 'x' }],
  ['an empty separator', prod('CORS_X = values.ListValue(separator="")'), 'Python raises ValueError here, so the file has no settings.', { DJANGO_CORS_X: 'x' }]
]

for (const [title, body, expected, env] of rows) t.test(`configurations: ${title}`, async t => t.strictSame(read(body, env), expected))

t.test('configurations: DJANGO_CONFIGURATION is not set', async t => {
  t.throws(() => parseDjangoSettings(`from configurations import Configuration\n${prod('CORS_X = 1')}\n`), { message: /is not set\.\nFix: Set it: --env DJANGO_CONFIGURATION=Prod/ })
})
