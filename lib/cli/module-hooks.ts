import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { LoadFnOutput, LoadHookContext, ResolveFnOutput, ResolveHookContext } from 'node:module'

/**
 * Hooks for Node's import: TypeScript for a Node that has none, and a text from standard input in the
 * place of a file. Node may run them in a thread of their own, and so nothing is shared with the rest.
 */
export interface HookData {
  /** The path of the `typescript` package. Without it, Node is left to take the types out. */
  readonly compiler?: string | undefined
  /** A text that stands for a file. */
  readonly given?: { readonly url: string, readonly text: string } | undefined
}

/** What is asked of the `typescript` package. */
interface Compiler {
  readonly version: string
  readonly ModuleKind: { readonly CommonJS: number, readonly ESNext: number }
  readonly ScriptTarget: { readonly ES2022: number }
  readonly transpileModule?: (text: string, options: object) => { readonly outputText: string, readonly diagnostics: readonly Diagnostic[] }
  readonly flattenDiagnosticMessageText: (text: unknown, newLine: string) => string
}

interface Diagnostic {
  readonly messageText: unknown
  readonly start: number
  readonly file: { getLineAndCharacterOfPosition: (offset: number) => { line: number, character: number } }
}

let compiler: Compiler | undefined
const given = new Map<string, string>()

export function initialize (data: HookData): void {
  if (data.compiler !== undefined) compiler = createRequire(data.compiler)(data.compiler) as Compiler
  if (data.given !== undefined) given.set(data.given.url, data.given.text)
}

/** TypeScript's own way to name a file: './origins.js' or './origins' is origins.ts, where that is what there is. */
export function resolve<Result extends ResolveFnOutput | Promise<ResolveFnOutput>> (
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context: ResolveHookContext) => Result
): Result | ResolveFnOutput {
  if (given.has(specifier)) return { url: specifier, shortCircuit: true }
  if (/^\.{0,2}\//.test(specifier) && isTypeScript(context.parentURL ?? '')) {
    const url = new URL(specifier, context.parentURL).href
    const found = existsSync(fileURLToPath(url)) ? undefined : writtenAs(url).find(url => existsSync(fileURLToPath(url)))
    if (found !== undefined) return { url: found, shortCircuit: true }
  }
  return next(specifier, context)
}

export function load<Result extends LoadFnOutput | Promise<LoadFnOutput>> (
  url: string,
  context: LoadHookContext,
  next: (url: string, context: LoadHookContext) => Result
): Result | LoadFnOutput {
  const text = given.get(url)
  const format = /\.c[jt]s$/.test(url) ? 'commonjs' : 'module'
  if (isTypeScript(url) && compiler !== undefined) {
    return { format, source: compile(compiler, text ?? readFileSync(fileURLToPath(url), 'utf8'), url), shortCircuit: true }
  }
  if (text === undefined) return next(url, context)
  return { format: isTypeScript(url) ? `${format}-typescript` as 'module' : format, source: text, shortCircuit: true }
}

function isTypeScript (url: string): boolean {
  return /^file:.*\.[cm]?ts$/.test(url)
}

function writtenAs (url: string): string[] {
  return /\.[cm]?js$/.test(url) ? [url.replace(/js$/, 'ts')] : [`${url}.ts`, `${url}.js`, `${url}/index.ts`]
}

function compile ({ version, transpileModule, flattenDiagnosticMessageText, ModuleKind, ScriptTarget }: Compiler, text: string, url: string): string {
  if (transpileModule === undefined) throw new Error(`TypeScript ${version} compiles no single file. Use Node 22.18 or later, which reads TypeScript by itself.`)
  const { outputText, diagnostics: [mistake] } = transpileModule(text, {
    fileName: fileURLToPath(url),
    reportDiagnostics: true,
    compilerOptions: {
      module: url.endsWith('.cts') ? ModuleKind.CommonJS : ModuleKind.ESNext,
      target: ScriptTarget.ES2022,
      inlineSourceMap: true,
      inlineSources: true
    }
  })
  if (mistake === undefined) return outputText
  const { line, character } = mistake.file.getLineAndCharacterOfPosition(mistake.start)
  throw new SyntaxError(`${flattenDiagnosticMessageText(mistake.messageText, ' ')}\n    at ${url}:${line + 1}:${character + 1}`)
}
