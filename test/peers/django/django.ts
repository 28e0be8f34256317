import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { root } from '../../root.js'

/** A request as it is on the wire, before any server has read it. All text is latin1: a character a byte. */
export interface RawRequest {
  readonly method: string
  readonly target: string
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
}

/** Of a response: its status, Vary, Content-Length and Access-Control-*. Names are in lower case. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** A compiled regex, which JSON has no word for: `re.compile(compiled, flags)`. */
export interface CompiledRegex {
  readonly compiled: string
  /** Of `ims`. */
  readonly flags: string
}

/**
 * A checkRequestEnabled handler that both sides can have: where it finds the text, it gives a value or
 * raises; elsewhere it says False. Settings hold them under the name HANDLERS.
 */
export interface HandlerRule {
  readonly where: 'origin' | 'target'
  readonly contains: string
  readonly says?: boolean | number | string | null
  readonly raises?: boolean
}

/** The header of a request that names headers for the view to set: `[["Vary", "Accept"]]`. */
export const viewHeader = 'X-View'

/**
 * The header of a request that says how our view writes them: through the reply, on Node's response, or past
 * Fastify's hooks. Django's view has one way.
 */
export const viewWayHeader = 'X-View-Way'
export const viewWays = ['reply', 'raw', 'hijack'] as const
export type ViewWay = typeof viewWays[number]

/** The real django-cors-headers, in a process of its own. */
export interface Django {
  readonly versions: { readonly python: string, readonly django: string, readonly corsheaders: string }
  /**
   * What Django answers to these requests, with these settings. Regexes are Python's: text, or
   * {@link CompiledRegex}. Handlers are {@link HandlerRule}s under the name HANDLERS.
   */
  answer (settings: unknown, requests: readonly RawRequest[]): Promise<Answer[]>
  /** The ids that Django's checks report, or the name of the exception that ends them. */
  check (settings: unknown): Promise<string[]>
  close (): Promise<void>
}

/** Debian's Python has Debian's Django and django-cors-headers. */
const python = '/usr/bin/python3'

export async function startDjango (): Promise<Django> {
  const server = spawn(python, ['-I', '-W', 'ignore', `${root}test/peers/django/server.py`], {
    env: {},
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const waiting: Array<{ resolve: (said: unknown) => void, reject: (error: Error) => void }> = []
  let ended: Error | undefined
  const end = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  const exited = once(server, 'exit')
  exited.catch(() => undefined)
  server.once('error', end)
  server.once('exit', code => { end(new Error(`Django's process ended with ${code}. It needs Debian's python3-django-cors-headers.`)) })
  server.stdin.once('error', end)
  createInterface({ input: server.stdout }).on('line', line => { waiting.shift()?.resolve(JSON.parse(line)) })

  const next = (): Promise<unknown> => new Promise((resolve, reject) => {
    if (ended === undefined) waiting.push({ resolve, reject })
    else reject(ended)
  })
  const ask = (question: object): Promise<unknown> => {
    const said = next()
    if (ended === undefined) server.stdin.write(`${JSON.stringify(question)}\n`)
    return said
  }

  return {
    versions: await next() as Django['versions'],
    answer: async (settings, requests) => await ask({ settings, requests: requests.map(({ method, target, headers }) => [method, target, headers]) }) as Answer[],
    check: async settings => await ask({ settings, check: true }) as string[],
    async close () {
      const forced = setTimeout(() => { server.kill() }, 10_000)
      if (server.exitCode === null) server.stdin.end()
      await exited
      clearTimeout(forced)
    }
  }
}
