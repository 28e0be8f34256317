import t from 'tap'
import { libraries } from '../../lib/django/library/index.js'
import { CannotKnow } from '../../lib/django/problem.js'
import { PyStr, type PyClass, type PyInstance, type PyModule, type Value } from '../../lib/django/values/values.js'
import { contextOf } from './library-context.js'

const text = (value: string): PyStr => new PyStr(value)

/** Reads an env file with a library, then asks for a variable. */
function after (library: 'environ' | 'dotenv', file: string, name: string, path: string, env: Record<string, string> = {}): unknown {
  const context = contextOf(env, { '/project/.env': file })
  const [module, os] = [libraries.get(library)?.() as PyModule, libraries.get('os')?.() as PyModule]
  const [owner, method] = library === 'environ' ? [module.attributes.get('Env') as Value, 'read_env'] : [module, 'load_dotenv']
  const load = context.attribute(owner, method)
  const attempt = (action: () => Value): Value | 'refused' => {
    try {
      return action()
    } catch (error) {
      if (error instanceof CannotKnow) return 'refused'
      throw error
    }
  }
  attempt(() => context.call(load, [text(path)]))
  const found = attempt(() => context.call(context.attribute(os, 'getenv'), [text(name)]))
  return found instanceof PyStr ? found.text : found
}

const rows: ReadonlyArray<readonly [why: string, library: 'environ' | 'dotenv', file: string, name: string, expected: string, path?: string, env?: Record<string, string>]> = [
  ['0.11 cuts at #, others do not', 'environ', 'A=x#y\nB=1', 'A', 'refused'],
  ['the other lines are known', 'environ', 'A=x#y\nB=1', 'B', '1'],
  ['a # in double quotes', 'environ', 'A="x#y"', 'A', 'refused'],
  ['a # in single quotes is the same to all', 'environ', "A='x#y'", 'A', 'x#y'],
  ['what is set stays', 'environ', 'A=x#y', 'A', 'set', '/project/.env', { A: 'set' }],
  ['a relative path may be any file: what is not set is not known', 'environ', 'A=1', 'A', 'refused', '.env'],
  ['but what is set', 'environ', 'A=1', 'A', 'set', '.env', { A: 'set' }],
  ['a file outside of the project', 'environ', 'A=1', 'A', 'refused', '/etc/env'],
  ['a relative path', 'dotenv', 'A=1', 'A', 'refused', '.env'],
  ['a comment right after =, before 1.2.4 a value', 'dotenv', 'A= # c\nB=1', 'A', 'refused'],
  ['and what stands for it', 'dotenv', 'A= # c\nB=$' + '{A}', 'B', 'refused'],
  ['the other lines', 'dotenv', 'A= # c\nB=1', 'B', '1'],
  ['a byte order mark, since 1.2.3 taken away', 'dotenv', '\uFEFFA=1', 'A', 'refused'],
  ['a backslash before a quote, since 1.2.3 read otherwise', 'dotenv', "A='x\\\\'\nB=1", 'B', 'refused'],
  ['a quote that is only closed by an escaped one', 'dotenv', "A='x\\'\nB=1", 'B', 'refused'],
  ['PYTHON_DOTENV_DISABLED, which versions before 1.2 do not know', 'dotenv', 'A=1', 'A', 'refused', '/project/.env', { PYTHON_DOTENV_DISABLED: '1' }]
]

for (const [why, library, file, name, expected, path = '/project/.env', env = {}] of rows) {
  t.test(`${library}: ${why}`, t => {
    t.equal(after(library, file, name, path, env), expected)
    t.end()
  })
}

t.test('an Env whose class or scheme was changed', t => {
  const context = contextOf({ A: '1' }, {})
  const asked = (change: (type: PyClass, env: PyInstance) => void): (() => Value) => () => {
    const type = libraries.get('environ')?.().attributes.get('Env') as PyClass
    const env = context.call(type, []) as PyInstance
    change(type, env)
    return context.call(context.attribute(type, '__call__'), [env, text('A')])
  }
  t.match(asked(() => {})(), { text: '1' })
  t.throws(asked(type => type.attributes.set('ENVIRON', null)), CannotKnow)
  t.throws(asked((_type, env) => env.attributes.set('scheme', null)), CannotKnow)
  t.end()
})

t.test('how many variables there are is not known after a file that cannot be read', t => {
  const context = contextOf({}, {})
  const [dotenv, os] = [libraries.get('dotenv')?.() as PyModule, libraries.get('os')?.() as PyModule]
  t.throws(() => context.call(dotenv.attributes.get('load_dotenv') as Value, [text('.env')]), CannotKnow)
  t.throws(() => context.call(context.attribute(os.attributes.get('environ') as Value, '__len__'), []), CannotKnow)
  t.end()
})
