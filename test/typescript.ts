import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './root.js'

/** By require(): to import a module of CommonJS, Node parses all of it a second time, for the names that it exports. */
export const ts = createRequire(import.meta.url)('typescript') as typeof import('typescript')

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: { compilerOptions: unknown } }
/** Those of this project. */
export const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)

/** As tsc, which skips most of the comments: they are half of what there is to parse. */
export const jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors

/** What the modules build on, parsed once for all services: that takes longer than to check them. */
export const registry = ts.createDocumentRegistry(true, root, jsDocParsingMode)
