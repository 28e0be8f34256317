import { existsSync, readFileSync } from 'node:fs'
import * as node from 'node:module'
import type { LoadFnOutput, LoadHookContext, ResolveFnOutput, ResolveHookContext } from 'node:module'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isCommonJs, moduleType } from './module-type.js'
import { openProject, type Compiled, type TypeScriptProject } from './typescript-project.js'

/**
 * Import hooks for Node: they compile with the project's own TypeScript if it is installed, and replace a file by a
 * text from standard input. Node may run them in a separate thread, so they share no state with other files.
 */
export interface HookData {
  /** The path of the settings module. */
  readonly path: string
  /** The path of the `typescript` package. Without it, Node strips the types. */
  readonly compiler?: string | undefined
  /** The module's text, if it does not come from its file. */
  readonly text?: string | undefined
}

let data: HookData
let project: TypeScriptProject | undefined

export function initialize (given: HookData): void {
  data = given
  project = undefined
}

/** Opened when a file needs it: loading TypeScript takes longer than all else, and in Node 20 two threads have these hooks. */
function openedProject (): TypeScriptProject | undefined {
  if (data.compiler === undefined || project !== undefined) return project
  try {
    project = openProject(data.compiler, data.path)
  } catch (error) {
    throw new Error(`The package ${data.compiler} cannot be used: ${String(error)}`, { cause: error })
  }
  // Not before: Node would search all of TypeScript for its source map.
  process.setSourceMapsEnabled(true)
  return project
}

/** Resolves imports as TypeScript does: './origins.js' or './origins' may be origins.ts. */
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
  // Bundlers accept JSON imports without `with { type: 'json' }`.
  if (data.compiler !== undefined && /^file:.*\.json$/.test(url) && isBareImport(context)) {
    return { format: 'module', source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`, shortCircuit: true }
  }
  const path = url.startsWith('file:') ? fileURLToPath(url) : ''
  if (!isTypeScript(url) && (data.text === undefined || path !== data.path)) return next(url, context)
  return { ...read(path), shortCircuit: true }
}

/**
 * Whether this is an import without attributes. Not every version of Node provides both properties; require() has no
 * attributes.
 */
function isBareImport ({ importAttributes, conditions }: Partial<LoadHookContext>): boolean {
  return importAttributes !== undefined && importAttributes['type'] === undefined && conditions?.includes('require') !== true
}

/**
 * Whether a file is compiled to CommonJS and has to be loaded by require(): imported, it could not load ES modules in
 * Node 20 and 22.
 */
export function isForRequire (path: string): boolean {
  return data.compiler !== undefined && moduleType(path) !== 'module' && read(path).format === 'commonjs'
}

/** The same for require(): before Node 24, the hooks do not see every require() of a CommonJS module. */
export function hookRequire (): void {
  const { Module } = node as unknown as { Module: CommonJsLoader }
  const { _resolveFilename: resolveFilename } = Module
  Module._resolveFilename = (specifier, parent, ...rest) => {
    if (data.text !== undefined && specifier === data.path) return specifier
    const found = isTypeScript(parent?.filename ?? '') ? sourceOf(specifier, String(parent?.filename)) : undefined
    return found ?? resolveFilename.call(Module, specifier, parent, ...rest)
  }
  if (data.compiler === undefined) return
  for (const ending of ['.ts', '.cts']) {
    Module._extensions[ending] = (module, path) => { module._compile(read(path).source, path) }
  }
}

interface CommonJsLoader {
  _resolveFilename: (specifier: string, parent: { readonly filename: string } | undefined, ...rest: unknown[]) => string
  readonly _extensions: Record<string, (module: { readonly _compile: (source: string, path: string) => void }, path: string) => void>
}

/** A file's code, ready to run. */
function read (path: string): Compiled {
  const text = path === data.path && data.text !== undefined ? data.text : readFileSync(path, 'utf8')
  if (!isTypeScript(path)) return { format: moduleType(path) ?? formatOf(text), source: text }
  const project = openedProject()
  if (project !== undefined) return project.compile(path, text)
  // Without an explicit type, the code decides: a TypeScript project may use import and export or CommonJS.
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
    return text // Node reports the error when it loads the file.
  }
}

function isTypeScript (name: string): boolean {
  return /\.[cm]?ts$/.test(name) && !name.includes('/node_modules/')
}

/** The file that a TypeScript file imports. Undefined for packages, and if Node finds it itself. */
function sourceOf (specifier: string, importer: string): string | undefined {
  const found = openedProject()?.resolve(specifier, importer)
  if (found !== undefined || !/^\.{0,2}\//.test(specifier)) return found
  const path = resolvePath(dirname(importer), specifier)
  return existsSync(path) ? undefined : writtenAs(path).find(existsSync)
}

function writtenAs (path: string): string[] {
  return /\.[cm]?js$/.test(path) ? [path.replace(/js$/, 'ts')] : [`${path}.ts`, `${path}.js`, join(path, 'index.ts')]
}
