import { checkSettings } from '../checks/index.js'
import { explain } from '../explain/explain.js'
import type { PageRequest } from '../explain/page-request.js'
import { prepare } from '../prepare.js'
import type { ModuleResult } from './check-module.js'

/**
 * Explains a request for an app without routes that registers the settings on its root. If they have errors, returns
 * only those.
 */
export function explainSettings (module: unknown, request: PageRequest): ModuleResult {
  const messages = checkSettings(module)
  if (messages.some(({ level }) => level === 'error')) return { messages }
  const { policy } = prepare(module)
  return { messages, explanation: explain(() => ({ policy, signal: { size: 0 } }), request) }
}
