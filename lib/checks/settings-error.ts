import { escapeControls, withCommas, wrap } from '../text/printable.js'
import { countProblems, subjectOf, type CheckMessage } from './message.js'

/**
 * The error that `register` rejects with if the settings have mistakes. Its message lists all problems, one in each
 * paragraph.
 */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly code = 'CORS_ERR_SETTINGS'
  /** The problems of level error, and the misspelt names (W009). */
  declare readonly problems: readonly CheckMessage[]

  /** @param route `PUT /x`, if the settings belong to a route */
  constructor (problems: readonly CheckMessage[], route?: string) {
    super([headline(countProblems(problems), route), ...problems.map(paragraph)].join('\n\n') + '\n')
    // Not enumerable, or Node would print the problems again below the message.
    Object.defineProperty(this, 'problems', { value: problems })
  }
}

function headline (count: number, route: string | undefined): string {
  const settings = route === undefined ? 'The CORS settings' : `The CORS settings of the route ${escapeControls(route)} (config.cors)`
  return count === 1
    ? `${settings} have a mistake and were rejected.`
    : `${settings} have ${withCommas(count)} mistakes and were rejected.`
}

function paragraph ({ id, path, value, message, hint, docs, location }: CheckMessage): string {
  const where = location === undefined ? [] : [`    ${escapeControls(location.file)}:${location.line}:${location.column}`]
  return [`  ${[id, subjectOf({ path })].join('  ')}  ${value}`, ...where, ...wrap(message), ...wrap(`Fix: ${hint}`), ...wrap(`See ${docs}`)].join('\n')
}
