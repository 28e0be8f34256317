import { compileFunction } from 'node:vm'
import { ts } from '../typescript.js'

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

/** What emitted.test.ts compiles: any modules, and those of known settings alone. */
export const written = { any: new Set<string>(), typed: new Set<string>() }
