import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { root } from '../root.js'
import { programOf, ts } from '../typescript.js'

const strictest = { noEmit: true, declaration: true, isolatedDeclarations: true }

/** Modules as functions, by their texts: one is run with many environments. */
const compiled = new Map<string, Function>()

/** What an emitted module exports, run with some environment. */
export function run (module: string, env: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  let execute = compiled.get(module)
  if (execute === undefined) {
    const { outputText } = ts.transpileModule(module, { compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS } })
    execute = compileFunction(outputText, ['exports', 'process'])
    compiled.set(module, execute)
  }
  const exports: Record<string, unknown> = {}
  execute(exports, { env: Object.assign(Object.create(null), env) })
  return exports
}

/**
 * What the compiler says of modules with the strictest options, with the types of Node and without. `typed` are modules
 * of known settings alone, which `register` must take.
 */
export function compile (modules: readonly string[], typed: readonly string[] = []): string[] {
  const sources = new Map([...modules, ...typed].map((text, index) => [join(root, `emitted-${index}.ts`), text]))
  const user = typed.map((_, index) => `import * as settings${index} from './emitted-${modules.length + index}.js'\nexport const user${index}: CorsSettings = settings${index}\n`)
  // The types of the package bring those of Node.
  const withUser = typed.length === 0 ? sources : new Map([...sources, [join(root, 'emitted.ts'), `import type { CorsSettings } from 'fastify-cors-headers'\n${user.join('')}`]])
  const found = [programOf(withUser, { ...strictest, types: ['node'] }), programOf(sources, { ...strictest, types: [] })]
    .flatMap(program => ts.getPreEmitDiagnostics(program)).map(({ file, messageText }) =>
      `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${file === undefined ? '' : sources.get(file.fileName) ?? file.fileName}`)
  return [...new Set(found)]
}
