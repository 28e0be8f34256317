import { setTimeout as pause } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import { corsHeaders } from '../../lib/index.js'
import type { OriginSource } from '../../lib/origins/index.js'
import { logLines, type LogLine } from '../log-lines.js'

export interface Asked {
  readonly app: FastifyInstance
  /** Whether a page of the origin may read the response, which is 200. */
  readonly allows: (origin: string, host?: string) => Promise<boolean>
  readonly logged: LogLine[]
  /** Asks about the shop, and tells whether its verdict was remembered: a source with a store does so once it trusts the connection. */
  readonly isRemembered: () => Promise<boolean>
}

export const shop = 'https://shop.example'

/** An app that asks a source, and no settings. */
export async function buildApp (source: OriginSource): Promise<Asked> {
  const { lines: logged, logger } = logLines('warn')
  const app = Fastify({ logger })
  await app.register(corsHeaders, { SILENCED_SYSTEM_CHECKS: ['corsheaders.W008'] })
  app.corsHeaders.checkRequestEnabled.connect(source)
  app.get('/', async () => 'hello')
  const allows = async (origin: string, host = 'api.example'): Promise<boolean> => {
    const response: LightMyRequestResponse = await app.inject({ url: '/', headers: { host, origin } })
    if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${response.body}`)
    return response.headers['access-control-allow-origin'] === origin
  }
  const isRemembered = async (): Promise<boolean> => {
    const { hits } = source.stats()
    await allows(shop)
    return source.stats().hits > hits
  }
  return { app, allows, logged, isRemembered }
}

/** Waits until it is so, in real time, also where a test has its own: turns of the event loop would keep a processor busy. */
export async function until (isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await pause(1)
}
