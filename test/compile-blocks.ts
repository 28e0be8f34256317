import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompilerOptions } from 'typescript'
import { root } from './root.js'
import { programOf, ts } from './typescript.js'

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

/** What tsc has to say of blocks that are modules of `folder`, by their names, with the options of this project and more. */
export function compileBlocks (folder: string, blocks: ReadonlyMap<string, string>, more: CompilerOptions = {}): string[] {
  const sources = new Map([...blocks].map(([name, code]) => [join(folder, `${name.replaceAll(/\W+/g, '-')}.ts`), `${code}\nexport {}\n`]))
  return ts.getPreEmitDiagnostics(programOf(sources, { noUnusedLocals: false, ...more }))
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}
