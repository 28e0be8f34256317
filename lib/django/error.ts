import type { Location } from '../settings/locations.js'

/** One thing in a settings.py that keeps its settings from being read. */
export interface DjangoProblem {
  /** The setting that could not be read; empty where the whole file could not. */
  readonly setting: string
  readonly location: Location
  /** The expression, on one line, shortened. Empty for a file that could not be opened. */
  readonly expression: string
  /** Why its value cannot be known without running Python. */
  readonly message: string
  readonly hint: string
  /** The lines around the place with a mark below it, ready to print. */
  readonly frame: string
}

/** What `loadDjangoSettings` and `parseDjangoSettings` throw. The message lists all problems with their code frames. */
export class DjangoSettingsError extends Error {
  override readonly name = 'DjangoSettingsError'
  readonly code = 'CORS_ERR_DJANGO_SETTINGS'
  declare readonly problems: readonly DjangoProblem[]

  constructor (problems: readonly DjangoProblem[]) {
    super(problems.map(({ location: { file, line, column }, setting, message, hint, frame }) => {
      const place = `${file}:${line}:${column}${setting === '' ? '' : `  ${setting}`}`
      return [place, frame, message, `Fix: ${hint}`].filter(part => part !== '').join('\n')
    }).join('\n\n'))
    Object.defineProperty(this, 'problems', { value: problems })
  }
}
