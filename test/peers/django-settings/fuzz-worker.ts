import { parentPort } from 'node:worker_threads'
import { DjangoSettingsError, parseDjangoSettings } from '../../../lib/django/index.js'

/** What became of a text: the number of settings it has, or how it was refused. */
export type Verdict = { readonly read: number } | { readonly refused: true, readonly isPlaced: boolean } | { readonly crash: string }

function verdict (source: string): Verdict {
  try {
    return { read: Object.keys(parseDjangoSettings(source, { env: { DEBUG: 'on', ORIGINS: 'https://a.example' } })).length }
  } catch (error) {
    if (!(error instanceof DjangoSettingsError)) return { crash: error instanceof Error ? error.stack ?? error.message : String(error) }
    return { refused: true, isPlaced: error.problems.length > 0 && error.problems.every(({ location, message }) => location.line > 0 && location.column > 0 && message !== '') }
  }
}

parentPort?.on('message', (source: string) => {
  const before = process.cpuUsage()
  const said = verdict(source)
  const { user, system } = process.cpuUsage(before)
  parentPort?.postMessage({ said, milliseconds: (user + system) / 1000, heap: process.memoryUsage().heapUsed })
})
