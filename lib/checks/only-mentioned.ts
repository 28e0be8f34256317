import type { Check } from './check.js'

/** The most names in the message. */
const most = 3

/** W027: a file that mentions settings but sets none may need other environment variables. */
export const onlyMentioned: Check = {
  id: 'W027',
  * find ({ mentions, settings, unknown }) {
    if (mentions.length === 0 || settings.size > 0 || unknown.size > 0) return
    const named = mentions.slice(0, most).map(({ name, location: { file, line } }) => `${name} (${file}:${line})`).join(', ')
    const more = mentions.length > most ? ` and ${mentions.length - most} more` : ''
    yield {
      setting: '',
      value: '',
      message: `The file mentions ${named}${more}, but sets no CORS_ setting in this environment: browsers let no page of another origin read the responses.`,
      hint: 'Set them at the top of the file, with an equals sign. If they depend on a condition, set its variable: --env NAME=… on the command line, or the option env.'
    }
  }
}
