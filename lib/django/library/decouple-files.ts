import { refuse, type Context } from '../values/values.js'
import { lower, stripEnd, strip, universalNewlines } from '../characters.js'

/** The options of a file; undefined for one that is not read. */
export type Options = ReadonlyMap<string, string | undefined>

/** The rules of RepositoryEnv, since 3.4 of 2021: no `export`, no comments after values, quotes only around the whole. */
export function readEnvOptions (text: string): Options {
  const options = new Map<string, string>()
  for (const whole of universalNewlines(text).split('\n')) {
    const line = strip(whole)
    const equals = line.indexOf('=')
    if (line.startsWith('#') || equals === -1) continue
    options.set(strip(line.slice(0, equals)), unquote(strip(line.slice(equals + 1))))
  }
  return options
}

function unquote (value: string): string {
  const quote = value[0]
  const isQuoted = value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return isQuoted ? value.slice(1, -1) : value
}

/** The section `settings` of an ini file, where it is written plainly. */
export function readIniOptions (text: string, context: Context): Options {
  const sections = new Map<string, Map<string, string | undefined>>()
  let options: Map<string, string | undefined> | undefined
  for (const line of universalNewlines(text).split('\n')) {
    const plain = strip(line)
    if (plain === '' || plain.startsWith('#') || plain.startsWith(';')) continue
    if (line[0] !== plain[0]) refuse(context, 'settings.ini has a line that is indented, which may go on with the value before it.')
    const section = plain.startsWith('[') ? plain.slice(1, plain.lastIndexOf(']')) : ''
    if (section !== '') {
      if (sections.has(section) || section === 'DEFAULT') refuse(context, `settings.ini has the section ${section}, which is twice there or stands for all others.`)
      sections.set(section, options = new Map())
      continue
    }
    const end = plain.search(/[=:]/)
    const name = lower(stripEnd(plain.slice(0, Math.max(0, end))))
    if (options === undefined || name === '' || options.has(name)) refuse(context, 'settings.ini has a line that Python\'s configparser may refuse.')
    const value = strip(plain.slice(end + 1))
    options.set(name, value.includes('%') ? undefined : value)
  }
  return sections.get('settings') ?? new Map()
}
