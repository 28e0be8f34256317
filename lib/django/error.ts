import type { Location } from '../settings/locations.js'

/** A reason why a settings.py, or a setting in it, could not be read. */
export interface DjangoProblem {
  /** The setting that could not be read; empty if the problem concerns the whole file. */
  readonly setting: string
  readonly location: Location
  /** The expression, on one line, shortened. Empty for a file that could not be opened. */
  readonly expression: string
  /** The cause. */
  readonly message: string
  readonly hint: string
  /** The code around the location, with a mark below the expression, ready to print. */
  readonly frame: string
}

/** The error of `loadDjangoSettings` and `parseDjangoSettings`. Its message lists all problems, with the code. */
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
