import { Source } from '../django/source.js'
import { setLanguage } from '../settings/language.js'
import { unreadable } from './unreadable.js'

/** Settings written as one JSON object. */
export function readJson (text: string, name: string): unknown {
  try {
    const settings = JSON.parse(text) as unknown
    if (typeof settings === 'object' && settings !== null) setLanguage(settings, 'json')
    return settings
  } catch (error) {
    const { message } = error as SyntaxError
    const [, position] = / at position (\d+)/.exec(message) ?? []
    const offset = position === undefined ? text.length : Number(position)
    throw unreadable(
      `This is not JSON: ${message}.`,
      'Write one object in JSON: names and texts in double quotes, no comments, no comma after the last entry.',
      { file: name, ...new Source(name, text).position(offset) }
    )
  }
}
