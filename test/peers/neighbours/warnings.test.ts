/** What the log says of CORS headers that neighbours set, and that it says nothing once they are told not to. */
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import type { CheckMessage } from '../../../lib/checks/message.js'
import { corsHeaders } from '../../../lib/index.js'
import { root } from '../../root.js'
import type { App } from './app.js'
import { ask } from './ask.js'

const origin = 'https://app.example'
const both = ['access-control-allow-credentials', 'access-control-allow-origin']

/** The routes that are warned of both headers. All others follow the hint, or have nothing to follow. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'http-proxy': ['/proxied'],
  'reply-from': ['/', '/fails'],
  'graphql-yoga': ['/fetched', '/raw', '/returned'],
  'express-cors': ['/', 'a URL without a route'],
  compression: ['/', '/response', 'a URL without a route'],
  compress: ['/explicit', '/own', '/response'],
  hono: ['/hono/*'],
  orpc: ['/rpc/*'],
  // Without cors.
  express: [],
  middie: [],
  trpc: [],
  mercurius: [],
  apollo: []
}

for (const [name, routes] of Object.entries(expected)) {
  t.test(name, async t => {
    const { requests, build } = await import(join(root, 'build/neighbours', `${name}.mjs`)) as App
    let warnings: () => ReadonlyArray<{ readonly args: readonly unknown[] }> = () => []
    const app = await build(async app => {
      warnings = t.capture(app.log, 'warn')
      await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
    })
    t.teardown(() => app.close())
    if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    for (const request of Object.values(requests)) {
      for (const from of [origin, 'https://evil.example', origin, 'https://evil.example']) {
        const headers = { ...request.headers, Origin: from }
        const { status } = await ask(port, { ...request, headers }, request.answers)
        t.equal(status, request.status ?? 200)
      }
    }

    const told = warnings().map(({ args: [about] }) => (about as { check: CheckMessage }).check)
    const pairs = told.map(({ id, message }) => {
      const [, header, route] = /set the header '(\S+)' .* on a response of (?:the route )?(.*)\. On paths/.exec(message) ?? []
      return [id, header, route?.replaceAll("'", '')].join()
    })
    t.strictSame(pairs.sort(), both.flatMap(header => routes.map(route => ['corsheaders.W026', header, route].join())))
  })
}
