import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import ts from 'typescript'
import { root } from '../root.js'

/** What an emitted module exports, run with some environment. */
export function run (module: string, env: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  const { outputText } = ts.transpileModule(module, { compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS } })
  const exports: Record<string, unknown> = {}
  compileFunction(outputText, ['exports', 'process'])(exports, { env: Object.assign(Object.create(null), env) })
  return exports
}

const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root)
/** What the modules build on, parsed once for all programs: that takes longer than to check them. */
const declarations = new Map<string, ts.SourceFile | undefined>()

/** What the compiler says of modules, with the strictest options. */
export function compile (modules: readonly string[], more: ts.CompilerOptions = {}): string[] {
  const sources = new Map(modules.map((text, index) => [join(root, `emitted-${index}.ts`), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = file => sources.has(file) || fileExists(file)
  host.getSourceFile = (file, target) => {
    const text = sources.get(file)
    if (text !== undefined) return ts.createSourceFile(file, text, target)
    if (!declarations.has(file)) declarations.set(file, getSourceFile(file, target))
    return declarations.get(file)
  }
  const program = ts.createProgram([...sources.keys()], { ...options, noEmit: true, ...more }, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) =>
    `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${file === undefined ? '' : sources.get(file.fileName) ?? file.fileName}`)
}
