import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type * as ts from 'typescript'
import { isCommonJs, moduleType } from './module-type.js'

/** Resolves and compiles the files of a project with its own TypeScript and tsconfig.json. */
export interface TypeScriptProject {
  /** The source file of an import, by relative name, `paths` or `baseUrl`. Undefined for packages. */
  readonly resolve: (specifier: string, importer: string) => string | undefined
  readonly compile: (path: string, text: string) => Compiled
}

export interface Compiled {
  readonly format: 'module' | 'commonjs'
  readonly source: string
}

/**
 * @param compiler - the path of the package `typescript`
 * @param path - the settings module, where the search for tsconfig.json starts
 */
export function openProject (compiler: string, path: string): TypeScriptProject {
  const ts = createRequire(compiler)(compiler) as typeof import('typescript')
  const options = compilerOptions(ts, path)

  return {
    resolve (specifier, importer) {
      const { resolvedModule } = ts.resolveModuleName(specifier, importer, { ...options, moduleResolution: ts.ModuleResolutionKind.Bundler }, ts.sys)
      if (resolvedModule === undefined || resolvedModule.isExternalLibraryImport === true) return undefined
      return resolvedModule.extension === ts.Extension.Dts ? undefined : resolvedModule.resolvedFileName
    },
    compile (path, text) {
      if (moduleType(path) !== 'module') {
        const source = transpile(ts, path, text, { ...options, module: ts.ModuleKind.CommonJS })
        // With top-level await or import.meta, it is an ES module.
        if (path.endsWith('.cts') || isCommonJs(source)) return { format: 'commonjs', source }
      }
      return { format: 'module', source: transpile(ts, path, text, { ...options, module: ts.ModuleKind.ESNext }) }
    }
  }
}

/** The options of a tsconfig.json that change what a file does at run time. */
function compilerOptions (ts: typeof import('typescript'), path: string): ts.CompilerOptions {
  const config = ts.findConfigFile(dirname(path), ts.sys.fileExists)
  // Skip the search for the project's files, which is slow and not needed.
  const host = { ...ts.sys, readDirectory: () => [], onUnRecoverableConfigFileDiagnostic () {} }
  const given = config === undefined ? {} : ts.getParsedCommandLineOfConfigFile(config, {}, host)?.options ?? {}
  const { target = ts.ScriptTarget.ES2022, module, paths, pathsBasePath, baseUrl, rootDirs } = given
  // The default of TypeScript 5.
  const isPlainCommonJs = module === ts.ModuleKind.CommonJS && Number.parseInt(ts.version) < 6
  const { esModuleInterop = !isPlainCommonJs, experimentalDecorators, emitDecoratorMetadata, useDefineForClassFields } = given
  return stated({
    // Later targets leave decorators to the engine, and Node has none.
    target: Math.min(target, ts.ScriptTarget.ES2022),
    paths,
    pathsBasePath,
    baseUrl,
    rootDirs,
    esModuleInterop,
    experimentalDecorators,
    emitDecoratorMetadata,
    useDefineForClassFields,
    resolveJsonModule: true,
    inlineSourceMap: true,
    inlineSources: true
  })
}

function stated (options: Readonly<Record<string, unknown>>): ts.CompilerOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as ts.CompilerOptions
}

/** @throws SyntaxError, with the location in Node's format. */
function transpile (ts: typeof import('typescript'), fileName: string, text: string, compilerOptions: ts.CompilerOptions): string {
  const { outputText, diagnostics: [mistake] = [] } = ts.transpileModule(text, { fileName, reportDiagnostics: true, compilerOptions })
  if (mistake?.file === undefined) return outputText
  const { line, character } = mistake.file.getLineAndCharacterOfPosition(mistake.start ?? 0)
  throw new SyntaxError(`${ts.flattenDiagnosticMessageText(mistake.messageText, ' ')}\n    at ${fileName}:${line + 1}:${character + 1}`)
}
