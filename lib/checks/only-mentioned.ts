import type { Check } from './check.js'

/** How many names are told. */
const most = 3

/** W027: a file that names settings and sets none may be read in an environment that it was not written for. */
export const onlyMentioned: Check = {
  id: 'W027',
  * find ({ mentions, settings, unknown }) {
    if (mentions.length === 0 || settings.size > 0 || unknown.size > 0) return
    const named = mentions.slice(0, most).map(({ name, location: { file, line } }) => `${name} (${file}:${line})`).join(', ')
    const more = mentions.length > most ? ` and ${mentions.length - most} more` : ''
    yield {
      setting: '',
      value: '',
      message: `The file mentions ${named}${more}, and sets no CORS_ setting in this environment: browsers let no page of another origin read the answers.`,
      hint: 'If they are meant to be set, see which condition, class or function they depend on, and set its variable: --env NAME=… on the command line, or the option env.'
    }
  }
}
