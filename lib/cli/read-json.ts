import { Source } from '../django/source.js'
import { unreadable } from './unreadable.js'

/** Settings written as one JSON object. */
export function readJson (text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
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
