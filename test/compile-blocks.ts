import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompilerOptions, SourceFile } from 'typescript'
import { root } from './root.js'
import { ts } from './typescript.js'

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

/** Declarations of packages, which do not change, parsed once for all programs. */
const declarations = new Map<string, SourceFile>()

/** What tsc has to say of blocks that are modules of `folder`, by their names, with the options of this project and more. */
export function compileBlocks (folder: string, blocks: ReadonlyMap<string, string>, more: CompilerOptions = {}): string[] {
  const sources = new Map([...blocks].map(([name, code]) => [join(folder, `${name.replaceAll(/\W+/g, '-')}.ts`), `${code}\nexport {}\n`]))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = file => sources.has(file) || fileExists(file)
  host.readFile = file => sources.get(file) ?? readFile(file)
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file)
    if (text === undefined) return undefined
    const source = declarations.get(file) ?? ts.createSourceFile(file, text, target)
    if (file.endsWith('.d.ts')) declarations.set(file, source)
    return source
  }
  const program = ts.createProgram([...sources.keys()], { ...options, noUnusedLocals: false, ...more }, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}
