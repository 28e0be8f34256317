/**
 * Two processes that share the origins in one Redis, and a page to add and remove them.
 *
 * REDIS_URL is the address of Redis; PORT and OTHER_PORT are the processes' ports (3000 and 3001), 0 for any free one.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const children: ChildProcess[] = []

async function start (port: string): Promise<string> {
  const child = fork(new URL('server.js', import.meta.url), { env: { ...process.env, PORT: port } })
  children.push(child)
  const ended = once(child, 'exit').then(() => { throw new Error('A server ended before it listened. Check that Redis is running at REDIS_URL.') })
  const [taken] = await Promise.race([once(child, 'message'), ended]) as [number]
  ended.catch(() => undefined)
  return `http://localhost:${taken}`
}

const endAll = (): void => { for (const child of children) child.kill('SIGTERM') }

try {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endAll)
  const [first, second] = [await start(process.env['PORT'] ?? '3000'), await start(process.env['OTHER_PORT'] ?? '3001')]
  console.log(`
One process:      ${first}   open it in a browser, and add or remove an origin there
The other one:    ${second}

Both allow the origins that are in Redis:
  curl -i ${first}/api/hello -H "Origin: https://shop.example"
  curl -i ${second}/api/hello -H "Origin: https://shop.example"

Ctrl-C ends them.
`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  endAll()
}
