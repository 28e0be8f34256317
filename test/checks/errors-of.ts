import { checkSettings, type CheckMessage } from '../../lib/index.js'

/** What is refused in a module. */
export function errorsOf (module: unknown): CheckMessage[] {
  return checkSettings(module).filter(({ level }) => level === 'error')
}
