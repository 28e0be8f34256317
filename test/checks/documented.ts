import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { SettingsError, type CheckMessage } from '../../lib/index.js'
import { parseDjangoSettings } from '../../lib/django/index.js'
import { root } from '../root.js'

/** A block of docs/checks.md: a settings.py, a module of settings, or an app. */
export interface Example { readonly kind: 'python' | 'settings' | 'app', readonly code: string }

/** A section of docs/checks.md. */
export interface Documented { readonly id: string, readonly text: string, readonly wrong: Example, readonly right: Example }

export const documented: readonly Documented[] = readFileSync(join(root, 'docs/checks.md'), 'utf8').split('\n## ').slice(1).map(text => {
  const [id = ''] = text.split('\n')
  return { id, text, wrong: exampleOf(text, 'Wrong'), right: exampleOf(text, 'Right') }
})

function exampleOf (section: string, title: string): Example {
  const [, language = '', code = ''] = new RegExp(`\\n${title}:\\n\\n\`\`\`(\\w+)\\n([^]*?)\`\`\``).exec(section) ?? []
  return { kind: language === 'python' ? 'python' : code.includes('export default') ? 'settings' : 'app', code }
}

/** The same with its check silenced. */
export function silence ({ kind, code }: Example, id: string): Example {
  const [object, assignment] = [`SILENCED_SYSTEM_CHECKS: ['corsheaders.${id}'],`, `SILENCED_SYSTEM_CHECKS = ["corsheaders.${id}"]\n`]
  return { kind, code: kind === 'python' ? code + assignment : code.replace(/(?<=export default |register\(corsHeaders, )\{/, `{ ${object}`) }
}

let written = 0

/** By the code of an example: more than one test asks for its settings. */
const known = new Map<string, Promise<object>>()

/** The settings that an example holds. */
export async function settingsOf ({ kind, code }: Example): Promise<object> {
  const settings = known.get(code) ?? (kind === 'python' ? Promise.resolve(parseDjangoSettings(code)) : imported(code).then(module => (module as { default: object }).default))
  known.set(code, settings)
  return await settings
}

interface Line { readonly level: number, readonly check?: CheckMessage }

const warn = 40

/** What an app tells when it starts and answers a page of https://example.com: in its log, or when it is refused. */
export async function toldByApp ({ code }: Example): Promise<readonly CheckMessage[]> {
  const logged = code.replace('Fastify()', "Fastify({ logger: { level: 'warn', stream: { write: line => { lines.push(JSON.parse(line)) } } } })")
  try {
    const { app, lines } = await imported(`const lines = []\n${logged}\nexport { app, lines }`) as { app: FastifyInstance, lines: Line[] }
    await app.ready()
    const headers = { origin: 'https://example.com' }
    await app.inject({ url: '/items', headers })
    await app.inject({ method: 'OPTIONS', url: '/items', headers: { ...headers, 'access-control-request-method': 'GET' } })
    await app.close()
    return lines.flatMap(({ level, check }) => level === warn && check !== undefined ? [check] : [])
  } catch (error) {
    if (error instanceof Error && error.name === SettingsError.name) return (error as SettingsError).problems
    throw error
  }
}

/** Imports code from a file of the project, where it finds its packages, and `./settings.js`. */
async function imported (code: string): Promise<unknown> {
  const folder = join(root, '.tap/checks')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.js'), "export default { CORS_ALLOWED_ORIGINS: ['https://example.com'] }\n")
  const file = join(folder, `${process.pid}-${written++}.js`)
  writeFileSync(file, code)
  return await import(pathToFileURL(file).href)
}
