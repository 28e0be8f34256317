import { build, type Contender } from './contenders.js'
import { type SetupName, setups } from './setups.js'
import { measureWork } from './work.js'

// A server in a process of its own, so that its CPU time is nobody else's.
const [contender, setupName] = process.argv.slice(2) as [Contender, SetupName]
// What a server does first decides whether V8 11 compiles process.nextTick well, for good. Here it does in all of them.
for (let i = 0; i < 20_000; i++) await new Promise<void>(resolve => process.nextTick(resolve))
const app = await build(contender, setups[setupName]())
const measure = measureWork(app.server)
const address = await app.listen({ host: '127.0.0.1', port: 0 })

process.on('message', async (count: number) => {
  process.send?.(await measure(count))
})
process.send?.(address)
