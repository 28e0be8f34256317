import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type * as ts from 'typescript'
import { isCommonJs, moduleType } from './module-type.js'

/** Reads the files of a project as its own TypeScript does, by its tsconfig.json. */
export interface TypeScriptProject {
  /** The source file that an import means, by relative name, `paths` or `baseUrl`. Undefined for packages. */
  readonly resolve: (specifier: string, importer: string) => string | undefined
  readonly compile: (path: string, text: string) => Compiled
}

export interface Compiled {
  readonly format: 'module' | 'commonjs'
  readonly source: string
}

/**
 * @param compiler - the path of the package `typescript`
 * @param path - the settings module, from which tsconfig.json is looked for
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
        // Top-level await and import.meta are for ES modules alone.
        if (path.endsWith('.cts') || isCommonJs(source)) return { format: 'commonjs', source }
      }
      return { format: 'module', source: transpile(ts, path, text, { ...options, module: ts.ModuleKind.ESNext }) }
    }
  }
}

/** What of a tsconfig.json changes what a file means when it runs. */
function compilerOptions (ts: typeof import('typescript'), path: string): ts.CompilerOptions {
  const config = ts.findConfigFile(dirname(path), ts.sys.fileExists)
  // Which files belong to the project does not matter here, and looking for them takes long.
  const host = { ...ts.sys, readDirectory: () => [], onUnRecoverableConfigFileDiagnostic () {} }
  const given = config === undefined ? {} : ts.getParsedCommandLineOfConfigFile(config, {}, host)?.options ?? {}
  const { target = ts.ScriptTarget.ES2022, module, paths, pathsBasePath, baseUrl, rootDirs } = given
  // The default of TypeScript 5.
  const isPlainCommonJs = module === ts.ModuleKind.CommonJS && Number.parseInt(ts.version) < 6
  const { esModuleInterop = !isPlainCommonJs, experimentalDecorators, emitDecoratorMetadata, useDefineForClassFields } = given
  return stated({
    // Later ones leave decorators to an engine that Node does not have.
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

/** @throws SyntaxError, with the place as Node writes it. */
function transpile (ts: typeof import('typescript'), fileName: string, text: string, compilerOptions: ts.CompilerOptions): string {
  const { outputText, diagnostics: [mistake] = [] } = ts.transpileModule(text, { fileName, reportDiagnostics: true, compilerOptions })
  if (mistake?.file === undefined) return outputText
  const { line, character } = mistake.file.getLineAndCharacterOfPosition(mistake.start ?? 0)
  throw new SyntaxError(`${ts.flattenDiagnosticMessageText(mistake.messageText, ' ')}\n    at ${fileName}:${line + 1}:${character + 1}`)
}
