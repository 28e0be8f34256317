import * as nodeModule from 'node:module'
import { parseEnv } from 'node:util'
import { pathToFileURL } from 'node:url'
import type { Io } from './io.js'
import { readText } from './read-file.js'
import { environment } from './environment.js'
import type { ReadOptions } from './options.js'
import { findTypeScript, installTypeScript } from './find-typescript.js'
import { describeFailure } from './module-failure.js'
import type { HookData } from './module-hooks.js'
import { unreadable, type UnreadableFile } from './unreadable.js'

/** The features of Node that reading a module depends on. */
export interface NodeFeatures {
  /** Since Node 22.15: hooks in the same thread. */
  registerHooks: ((hooks: object) => unknown) | undefined
  /** Whether Node strips types from TypeScript itself: since Node 22.18. */
  stripsTypes: boolean
}

export const node: NodeFeatures = {
  registerHooks: (nodeModule as Partial<NodeFeatures>).registerHooks,
  stripsTypes: Boolean((process.features as { typescript?: unknown }).typescript)
}

/** Imports a JavaScript or TypeScript module into this process, after setting its environment. Returns the exports. */
export async function importModule (path: string, text: string | undefined, options: ReadOptions, io: Pick<Io, 'env' | 'cwd'>): Promise<unknown> {
  const isTypeScript = /ts$/.test(path)
  const compiler = isTypeScript ? findTypeScript(path, io.cwd) : undefined
  if (isTypeScript && compiler === undefined && !node.stripsTypes) throw noTypeScript()
  const hooks = isTypeScript || text !== undefined ? await install({ path, compiler, text }) : undefined
  setEnvironment({ ...envFiles(options), ...environment(options, io) })
  try {
    const exported = hooks?.isForRequire(path) === true ? { default: requireModule(path) } : await import(pathToFileURL(path).href) as { readonly default?: unknown }
    return isCompiled(exported.default) ? exported.default : exported
  } catch (error) {
    throw describeFailure(error, path)
  }
}

function requireModule (path: string): unknown {
  return nodeModule.createRequire(path)(path)
}

/** Whether an object has the exports of an ES module that was compiled to CommonJS. */
function isCompiled (exported: unknown): boolean {
  return typeof exported === 'object' && exported !== null && Object.hasOwn(exported, '__esModule')
}

function noTypeScript (): UnreadableFile {
  return unreadable(
    `Node ${process.versions.node} cannot read TypeScript, and the project has no package typescript of version 5 or 6.`,
    `Use Node 22.18 or later, or ${installTypeScript}.`
  )
}

async function install (data: HookData): Promise<typeof import('./module-hooks.js')> {
  const hooks = await import('./module-hooks.js')
  hooks.initialize(data)
  hooks.hookRequire()
  if (node.registerHooks !== undefined) node.registerHooks({ resolve: hooks.resolve, load: hooks.load })
  else {
    nodeModule.register('./module-hooks.js', import.meta.url, { data })
    // The other thread that compiles cannot do it for this one.
    if (data.compiler !== undefined) process.setSourceMapsEnabled(true)
  }
  return hooks
}

function envFiles ({ envFile }: ReadOptions): Record<string, string> {
  return Object.assign({}, ...envFile.map(file => parseEnv(readText(file)))) as Record<string, string>
}

function setEnvironment (variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name]
  for (const [name, value] of Object.entries(variables)) if (value !== undefined && process.env[name] !== value) process.env[name] = value
}
