import { createRequire } from 'node:module'

/** By require(): to import a module of CommonJS, Node parses all of it a second time, for the names that it exports. */
export const ts = createRequire(import.meta.url)('typescript') as typeof import('typescript')
