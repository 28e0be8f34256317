import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import t from 'tap'
import { loadPython314 } from './python-314.js'
import { readRows, rowFiles } from '../../django/rows.js'
import type { Verdict } from './fuzz-worker.js'
import { changes, mutate } from './mutate.js'
import { startOracle } from './oracle.js'
import { seed } from '../../seed.js'

/*
 * FUZZ=1000000 runs more (give --timeout=0 too); SEED=… other ones.
 */
const count = Number(process.env['FUZZ'] ?? 20_000)
const batchSize = 200
/** One text in so many is shown to CPython too. */
const comparedShare = 5
/** Ends what hangs. */
const watchdogMilliseconds = 60_000
const mostHeap = 400 * 2 ** 20

const files = rowFiles.flatMap(file => readRows(file).flatMap(row => Object.entries(row.files).filter(([path]) => path.endsWith('.py')).map(([, text]) => text)))

interface Answer { readonly said: Verdict, readonly milliseconds: number, readonly heap: number }

/** The reader in a thread, which is ended when it does not answer. */
class Reader {
  #worker: Worker = this.#start()

  #start (): Worker {
    return new Worker(new URL('./fuzz-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  }

  async read (source: string): Promise<Answer | string> {
    const abort = new AbortController()
    const worker = this.#worker
    const answered = once(worker, 'message', { signal: abort.signal }) as Promise<[Answer]>
    const died = once(worker, 'exit', { signal: abort.signal }).then(() => 'the thread ended')
    const hung = new Promise<string>(resolve => {
      const timer = setTimeout(() => { resolve('hangs') }, watchdogMilliseconds)
      abort.signal.addEventListener('abort', () => { clearTimeout(timer) })
    })
    died.catch(() => undefined)
    worker.postMessage(source)
    try {
      const first = await Promise.race([answered, died, hung])
      if (typeof first !== 'string') return first[0]
      await worker.terminate()
      this.#worker = this.#start()
      return first
    } catch (error) {
      await worker.terminate()
      this.#worker = this.#start()
      return String(error)
    } finally {
      abort.abort()
      answered.catch(() => undefined)
    }
  }

  async close (): Promise<void> {
    await this.#worker.terminate()
  }
}

const [oracle, newest, reader] = [await startOracle(), await loadPython314(), new Reader()]
t.teardown(() => Promise.all([oracle.close(), reader.close()]))

t.test(`no crash, no hang, no text that CPython refuses, seed ${seed}`, async t => {
  const seen = { texts: 0, read: 0, refused: 0, withoutPlace: 0, bad: 0, compared: 0, notPython: 0, tooLenient: 0 }
  let slowest = 0
  let mostSeen = 0
  const complain = (what: string, source: string): void => {
    if (seen.bad + seen.tooLenient <= 5) t.fail(what, { source: JSON.stringify(source.slice(0, 2000)) })
  }
  for (let done = 0; done < count; done += batchSize) {
    const texts = fc.sample(changes, { seed: seed + done, numRuns: Math.min(batchSize, count - done) }).map(each => mutate(files, each))
    const compared = texts.filter((text, index) => index % comparedShare === 0 && !/coding[:=]|[\ud800-\udfff]/.test(text.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, '')))
    const asked = oracle.compile(compared)
    const verdicts = new Map<string, Verdict>()
    for (const text of texts) {
      const answer = await reader.read(text)
      seen.texts++
      if (typeof answer === 'string') {
        seen.bad++
        complain(answer, text)
        continue
      }
      const { said, milliseconds, heap } = answer
      verdicts.set(text, said)
      slowest = Math.max(slowest, milliseconds)
      mostSeen = Math.max(mostSeen, heap)
      if ('read' in said) seen.read++
      else if ('refused' in said) {
        seen.refused++
        if (!said.isPlaced) seen.withoutPlace++
      } else {
        seen.bad++
        complain(said.crash, text)
      }
    }
    for (const [index, isPython] of (await asked).entries()) {
      const text = compared[index] as string
      const said = verdicts.get(text)
      if (said === undefined || isPython === null) continue
      // The syntax that is read is that of 3.14.
      if (!isPython && newest.tree(text) !== null) continue
      seen.compared++
      if (!isPython) seen.notPython++
      if (!isPython && 'read' in said) {
        seen.tooLenient++
        complain('CPython refuses it as no Python', text)
      }
    }
  }
  t.comment(`CPython ${oracle.version}: ${JSON.stringify(seen)}; slowest ${slowest.toFixed(0)} ms of CPU, at most ${(mostSeen / 2 ** 20).toFixed(0)} MB of heap`)
  t.equal(seen.texts, count)
  t.equal(seen.bad, 0, 'no crash and no hang')
  t.equal(seen.withoutPlace, 0, 'every error names its place')
  t.equal(seen.tooLenient, 0, 'what CPython refuses is refused')
  t.ok(seen.read > count / 20 && seen.refused > count / 20, 'some are read, some are refused')
  t.ok(mostSeen < mostHeap, 'the heap does not grow')
})
