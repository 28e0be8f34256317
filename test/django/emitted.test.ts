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

const named = (modules: Iterable<string>, name: string) => Array.from(modules, (text, i) => [`${name}-${i}`, text] as const)

/** What the strictest compiler says of modules. */
const compile = (blocks: ReadonlyArray<readonly [string, string]>, types: readonly string[]) =>
  compileBlocks(join(root, 'build/emitted'), new Map(blocks), { declaration: true, isolatedDeclarations: true, noUnusedLocals: true, types })

t.test('all modules compile, with the types of Node and without, and register takes known settings', t => {
  const [any, typed] = [named(written.any, 'any'), named(written.typed, 'typed')]
  t.ok(typed.length > 0)
  const user = typed.map(([name], i) => `import * as s${i} from './${name}.js'\nexport const u${i}: CorsSettings = s${i}\n`)
  t.strictSame(compile([...any, ...typed, ['user', `import type { CorsSettings } from 'fastify-cors-headers'\n${user.join('')}`]], ['node']), [])
  // The types of the package bring those of Node.
  const alone = any.filter(([, text]) => !text.includes("'fastify-cors-headers'"))
  t.ok(alone.some(([, text]) => text.includes('process.env')))
  t.strictSame(compile(alone, []), [])
  t.end()
})

t.test('settings with a mistake do not compile', t => {
  const modules = [
    { CORS_ALLOWED_ORIGINS: 'https://example.com' },
    { CORS_ALLOWED_ORIGINS: [null] },
    { CORS_ALLOW_ALL_ORIGINS: 'yes' },
    { CORS_PREFLIGHT_MAX_AGE: null },
    { CORS_URLS_REGEX: 1 },
    { SILENCED_SYSTEM_CHECKS: true }
  ].map(each => emitTypeScript(each as object as DjangoSettings))
  const found = compile(named(modules, 'wrong'), []).filter(line => line.includes('/wrong-'))
  t.equal(found.length, modules.length)
  for (const [index, module] of modules.entries()) t.match(found[index], new RegExp(`/wrong-${index}\\.ts.*(?:is not assignable|does not satisfy)`), module)
  t.end()
})
