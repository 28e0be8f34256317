import { checkSettings } from '../checks/index.js'
import { explain } from '../explain/explain.js'
import type { PageRequest } from '../explain/page-request.js'
import { prepare } from '../prepare.js'
import type { ModuleResult } from './check-module.js'

/** What settings make of a request in an app that registers them on its root and has no routes; or else their errors. */
export function explainSettings (module: unknown, request: PageRequest): ModuleResult {
  const messages = checkSettings(module)
  if (messages.some(({ level }) => level === 'error')) return { messages }
  const { policy } = prepare(module)
  return { messages, explanation: explain(() => ({ policy, signal: { size: 0 } }), request) }
}
