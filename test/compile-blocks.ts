import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'
import { ts } from './typescript.js'
import { unobserved } from './unobserved.js'

interface Manifest { readonly dependencies: Readonly<Record<string, string>>, readonly devDependencies?: Readonly<Record<string, string>> }

function dependenciesOf (manifest: string): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Manifest
  return Object.keys({ ...dependencies, ...devDependencies })
}

const installed = new Set(dependenciesOf('package.json'))
const neighbours = dependenciesOf('test/peers/neighbours/apps/package.json').filter(name => !installed.has(name))

/** Whether a block imports a package that only test/peers installs: it is compiled and run there. */
export function importsNeighbour (code: string): boolean {
  return ts.preProcessFile(code).importedFiles.some(({ fileName }) => neighbours.some(name => `${fileName}/`.startsWith(`${name}/`)))
}

/** What the compiler has to say of blocks that are modules of a folder in `parent`, by their names, with the options of this project and more. */
export function compileBlocks (parent: string, blocks: ReadonlyMap<string, string>, more: Readonly<Record<string, boolean | readonly string[]>> = {}): string[] {
  const folder = join(parent, 'blocks')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, code] of blocks) writeFileSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.ts`), `${code}\nexport {}\n`)
  const compilerOptions = { rootDir: '.', noEmit: true, noUnusedLocals: false, ...more }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['.'], exclude: [], references: [] }))
  // Each thread would work out the types of Fastify anew, which takes longer than to check the blocks.
  const command = [...unobserved, process.execPath, join(root, '.build/tool.js'), 'tsgo', '-p', folder, '--pretty', 'false', '--singleThreaded']
  const { status, signal, stdout, stderr } = spawnSync('env', command, { encoding: 'utf8' })
  const said = `${stdout}${stderr}`.split('\n').filter(line => line !== '')
  return status === 0 || said.length > 0 ? said : [`The compiler ended with ${status ?? signal}`]
}
