/**
 * Firefox's own protocol for its tests. WebDriver BiDi does not tell what Firefox writes to a page's console when
 * it blocks a request; scripts with the browser's rights, which Marionette runs, can read it.
 */
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDaemon } from './caches/daemon.js'

type Answer = readonly [type: 1, id: number, error: { message: string } | null, result: { value?: unknown } | null]

export interface Marionette {
  /** Opens a page. */
  open (url: string): Promise<void>
  /** Runs a function's body in the page. Its last argument is a function that takes the result. */
  inPage (body: string, ...args: unknown[]): Promise<unknown>
  /** Runs a function's body with the browser's rights. */
  inBrowser (body: string): Promise<unknown>
  close (): Promise<void>
}

export async function startMarionette (): Promise<Marionette> {
  const profile = await mkdtemp(join(tmpdir(), 'cors-firefox-'))
  await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n')
  const port = async () => Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'))
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const firefox = await startDaemon('/usr/bin/firefox-esr', args, port)
  const socket = connect(await port(), '127.0.0.1')
  await once(socket, 'connect')
  const call = makeCall(socket)
  await call('WebDriver:NewSession')
  const run = async (context: 'content' | 'chrome', command: string, script: string, args: readonly unknown[]) => {
    await call('Marionette:SetContext', { value: context })
    return (await call(command, { script, args }))?.value
  }
  return {
    async open (url) {
      await call('Marionette:SetContext', { value: 'content' })
      await call('WebDriver:Navigate', { url })
    },
    inPage: (body, ...args) => run('content', 'WebDriver:ExecuteAsyncScript', body, args),
    inBrowser: body => run('chrome', 'WebDriver:ExecuteScript', body, []),
    async close () {
      socket.destroy()
      await firefox.end()
      await rm(profile, { recursive: true, force: true })
    }
  }
}

/** A message is its length in bytes, a colon, and JSON. */
function makeCall (socket: Socket) {
  const waiting = new Map<number, (answer: Answer) => void>()
  let received = Buffer.alloc(0)
  socket.on('data', chunk => {
    received = Buffer.concat([received, chunk])
    for (let colon = received.indexOf(':'); colon >= 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.toString('utf8', 0, colon))
      if (received.length < end) return
      const message = JSON.parse(received.toString('utf8', colon + 1, end)) as unknown
      received = received.subarray(end)
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Answer)
    }
  })
  let last = 0
  return async (name: string, params: object = {}): Promise<Answer[3]> => {
    const id = ++last
    const text = JSON.stringify([0, id, name, params])
    const [, , error, result] = await new Promise<Answer>(resolve => {
      waiting.set(id, resolve)
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
    if (error !== null) throw new Error(`${name}: ${error.message}`)
    return result
  }
}
