import { join } from 'node:path'
import t from 'tap'
import { emitTypeScript, type DjangoSettings } from '../../lib/django/index.js'
import { compileBlocks } from '../compile-blocks.js'
import { root } from '../root.js'
// The tests that have the modules written run first.
import './emit-environment.test.js'
import './emit-kinds.test.js'
import './emit-libraries.test.js'
import './emit.test.js'
import { written } from './emitted.js'

const named = (modules: readonly string[], name: string) => modules.map((text, i) => [`${name}-${i}`, text] as const)

/** What the strictest compiler says of modules. The types of the package bring those of Node. */
const compile = (blocks: ReadonlyArray<readonly [string, string]>, types: readonly string[]) =>
  compileBlocks(join(root, 'build/emitted'), new Map(blocks), { declaration: true, isolatedDeclarations: true, noUnusedLocals: true, types })

t.test('all modules compile, with the types of Node and without, and register takes known settings', t => {
  const [any, typed] = [[...written.any], [...written.typed]]
  t.ok(any.length > 0 && typed.length > 0)
  const user = typed.map((_, index) => `import * as s${index} from './typed-${index}.js'\nexport const u${index}: CorsSettings = s${index}\n`)
  const modules = [...named(any, 'any'), ...named(typed, 'typed')]
  t.strictSame(compile([...modules, ['user', `import type { CorsSettings } from 'fastify-cors-headers'\n${user.join('')}`]], ['node']), [])
  t.strictSame(compile(modules, []), [])
  t.end()
})

t.test('settings with a mistake do not compile', t => {
  const mistakes: object[] = [
    { CORS_ALLOWED_ORIGINS: 'https://example.com' },
    { CORS_ALLOWED_ORIGINS: [null] },
    { CORS_ALLOW_ALL_ORIGINS: 'yes' },
    { CORS_PREFLIGHT_MAX_AGE: null },
    { CORS_URLS_REGEX: 1 },
    { SILENCED_SYSTEM_CHECKS: true }
  ]
  const modules = mistakes.map(each => emitTypeScript(each as DjangoSettings))
  const found = compile(named(modules, 'wrong'), []).filter(line => line.includes('/wrong-'))
  t.equal(found.length, modules.length)
  for (const [index, module] of modules.entries()) t.match(found[index], new RegExp(`/wrong-${index}\\.ts.*(?:is not assignable|does not satisfy)`), module)
  t.end()
})
