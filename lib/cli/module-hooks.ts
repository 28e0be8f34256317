import { existsSync, readFileSync } from 'node:fs'
import * as node from 'node:module'
import type { LoadFnOutput, LoadHookContext, ResolveFnOutput, ResolveHookContext } from 'node:module'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isCommonJs, moduleType } from './module-type.js'
import { openProject, type Compiled, type TypeScriptProject } from './typescript-project.js'

/**
 * Hooks for Node's import: the project's own TypeScript where it is installed, and a text from standard input in the
 * place of a file. Node may run them in a thread of their own, and so nothing is shared with the rest.
 */
export interface HookData {
  /** The path of the settings module. */
  readonly path: string
  /** The path of the `typescript` package. Without it, Node takes the types out. */
  readonly compiler?: string | undefined
  /** What the module holds, if that is not in its file. */
  readonly text?: string | undefined
}

let data: HookData
let project: TypeScriptProject | undefined

export function initialize (given: HookData): void {
  data = given
  project = given.compiler === undefined ? undefined : openProject(given.compiler, given.path)
}

/** TypeScript's own way to name a file: './origins.js' or './origins' is origins.ts, where that is what there is. */
export function resolve<Result extends ResolveFnOutput | Promise<ResolveFnOutput>> (
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context: ResolveHookContext) => Result
): Result | ResolveFnOutput {
  if (data.text !== undefined && specifier === pathToFileURL(data.path).href) return { url: specifier, shortCircuit: true }
  const { parentURL = '' } = context
  const found = isTypeScript(parentURL) ? sourceOf(specifier, fileURLToPath(parentURL)) : undefined
  return found === undefined ? next(specifier, context) : { url: pathToFileURL(found).href, shortCircuit: true }
}

export function load<Result extends LoadFnOutput | Promise<LoadFnOutput>> (
  url: string,
  context: LoadHookContext,
  next: (url: string, context: LoadHookContext) => Result
): Result | LoadFnOutput {
  // A bundler asks for no `with { type: 'json' }`.
  if (project !== undefined && /^file:.*\.json$/.test(url) && isBareImport(context)) {
    return { format: 'module', source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`, shortCircuit: true }
  }
  const path = url.startsWith('file:') ? fileURLToPath(url) : ''
  if (!isTypeScript(url) && (data.text === undefined || path !== data.path)) return next(url, context)
  return { ...read(path), shortCircuit: true }
}

/** Not every Node gives both, and require() has no attributes. */
function isBareImport ({ importAttributes, conditions }: Partial<LoadHookContext>): boolean {
  return importAttributes !== undefined && importAttributes['type'] === undefined && conditions?.includes('require') !== true
}

/** Whether a file is compiled to CommonJS. It then needs require(): Node 20 and 22 import no ES module for an imported one. */
export function isForRequire (path: string): boolean {
  return project !== undefined && read(path).format === 'commonjs'
}

/** The same for require(): no Node before 24 asks the hooks for all that a CommonJS module requires. */
export function hookRequire (): void {
  const { Module } = node as unknown as { Module: CommonJsLoader }
  const { _resolveFilename: resolveFilename } = Module
  Module._resolveFilename = (specifier, parent, ...rest) => {
    if (data.text !== undefined && specifier === data.path) return specifier
    const found = isTypeScript(parent?.filename ?? '') ? sourceOf(specifier, String(parent?.filename)) : undefined
    return found ?? resolveFilename.call(Module, specifier, parent, ...rest)
  }
  if (project === undefined) return
  for (const ending of ['.ts', '.cts']) {
    Module._extensions[ending] = (module, path) => { module._compile(read(path).source, path) }
  }
}

interface CommonJsLoader {
  _resolveFilename: (specifier: string, parent: { readonly filename: string } | undefined, ...rest: unknown[]) => string
  readonly _extensions: Record<string, (module: { readonly _compile: (source: string, path: string) => void }, path: string) => void>
}

/** What a file holds, ready to run. */
function read (path: string): Compiled {
  const text = path === data.path && data.text !== undefined ? data.text : readFileSync(path, 'utf8')
  if (!isTypeScript(path)) return { format: moduleType(path) ?? formatOf(text), source: text }
  if (project !== undefined) return project.compile(path, text)
  // A project that compiles to CommonJS writes import and export nevertheless.
  const format = /\.[cm]ts$/.test(path) || moduleType(path) === 'module' ? moduleType(path) : formatOf(withoutTypes(text))
  return { format: `${format}-typescript` as 'module', source: text }
}

function formatOf (source: string): Compiled['format'] {
  return isCommonJs(source) ? 'commonjs' : 'module'
}

function withoutTypes (text: string): string {
  try {
    return (node as unknown as { stripTypeScriptTypes: (text: string) => string }).stripTypeScriptTypes(text)
  } catch {
    return text // Node says what is wrong with it when it loads the file.
  }
}

function isTypeScript (name: string): boolean {
  return /\.[cm]?ts$/.test(name) && !name.includes('/node_modules/')
}

/** The file that an import of a TypeScript file means. Undefined for packages, and where Node finds it by itself. */
function sourceOf (specifier: string, importer: string): string | undefined {
  const found = project?.resolve(specifier, importer)
  if (found !== undefined || !/^\.{0,2}\//.test(specifier)) return found
  const path = resolvePath(dirname(importer), specifier)
  return existsSync(path) ? undefined : writtenAs(path).find(existsSync)
}

function writtenAs (path: string): string[] {
  return /\.[cm]?js$/.test(path) ? [path.replace(/js$/, 'ts')] : [`${path}.ts`, `${path}.js`, join(path, 'index.ts')]
}
