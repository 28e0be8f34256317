import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { root } from './root.js'
import { ts } from './typescript.js'

/** The first TypeScript block of each section of docs/recipes.md, by the section's title. */
export const recipes: ReadonlyMap<string, string> = new Map(readFileSync(join(root, 'docs/recipes.md'), 'utf8').split('\n## ').slice(1).map(section => {
  const [title = ''] = section.split('\n')
  return [title, /\n```ts\n([^]*?)\n```/.exec(section)?.[1] ?? '']
}))

let built = 0

/** Writes a recipe as it stands into a file of `folder`, from where its packages are found. */
export function writeRecipe (title: string, folder = join(root, '.tap/recipes')): string {
  const code = recipes.get(title)
  if (code === undefined) throw new Error(`docs/recipes.md has no section ${title}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${title.replaceAll(/\W+/g, '-')}.mjs`)
  const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, experimentalDecorators: true, emitDecoratorMetadata: true }
  writeFileSync(file, `${ts.transpile(code, options)}\nexport { app }\n`)
  return file
}

/** Runs a recipe, and gives its app, a new one each time. */
export async function buildRecipe (title: string, folder?: string): Promise<FastifyInstance> {
  return (await import(`${pathToFileURL(writeRecipe(title, folder)).href}?${built++}`) as { app: FastifyInstance }).app
}
