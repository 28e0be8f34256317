import { createContext, runInContext } from 'node:vm'
import type { CheckMessage } from '../../lib/index.js'
import { parseDjangoSettings } from '../../lib/django/index.js'
import { errorsOf } from './errors-of.js'
import { setLanguage, type Language } from '../../lib/settings/language.js'

export type Module = Record<string, unknown>

/** One for all: to make a context takes longer than most checks do. */
const context = createContext()

/** What a hint's code is in the language that it is written in. */
const evaluate: Readonly<Record<Language, (code: string) => unknown>> = {
  typescript: code => runInContext(`(${code})`, context) as unknown,
  python: code => parseDjangoSettings(`CORS_X = ${code}\n`)['CORS_X'],
  json: code => JSON.parse(code) as unknown
}

export function checkIn (language: Language, module: Module, check = errorsOf): CheckMessage[] {
  const noted = { ...module }
  setLanguage(noted, language)
  return check(noted)
}

/** Does to the letter what the hint of a message says. Throws if the hint does not say what to do. */
function follow (module: Module, { setting, path, hint }: CheckMessage, language: Language): Module {
  const read = evaluate[language]
  const index = /\/(\d+)$/.exec(path)?.[1]
  const entries = module[setting] as readonly unknown[]
  const without = (name: string): Module => Object.fromEntries(Object.entries(module).filter(([other]) => other !== name))
  const replace = (...written: unknown[]): Module =>
    index === undefined ? { ...module, [setting]: written[0] } : { ...module, [setting]: entries.toSpliced(Number(index), 1, ...written) }
  const remove = (): Module => index === undefined ? without(setting) : replace()
  const list = (code: string): unknown[] => read(`[${code}]`) as unknown[]

  const said = hint.replace(/ If (?:it|the list) comes from an environment variable.*/, '').replace(/ (?:Silencing|Then see|Serve the pages over https, because) .*/, '')
  const match = (regex: RegExp): string[] | undefined => regex.exec(said)?.slice(1)

  const [patterns = ''] = match(/^A list of origins takes no wildcards\. (.*)$/) ?? []
  if (patterns !== '') {
    const [, first = '', name = '', code = ''] = /^(.*?[.,]) (?:and add|Add) to (\w+): (.*)\.$/.exec(patterns) ?? []
    const rest = first.startsWith('Remove') ? remove() : follow(module, { setting, path, hint: first } as CheckMessage, language)
    return { ...rest, [name]: [...(module[name] ?? []) as unknown[], ...list(code)] }
  }
  const [lists = '', lines = ''] = match(/^Remove (.*), and write (.*) if every origin/) ?? []
  const all = [...lines.matchAll(/"?(CORS_\w+)"?(?: =|:) (\w+)/g)].map(([, name, code]) => [name, read(code as string)])
  const kept = Object.entries(module).filter(([name]) => !lists.split(' and ').includes(name))
  if (all.length > 0) return Object.fromEntries([...kept, ...all]) as Module
  if (/^(?:Remove|Write scheme and host|(?:Write|Fix) the regex .*, or remove the entry)/.test(said)) return remove()
  const [one] = match(/^(?:Put it in a list|Write an empty list): (.*)\.$/) ?? match(/such as (.*?)(?:, or (?:0 to|remove the setting) .*)?\.$/) ?? []
  if (one !== undefined) return replace(read(one))
  const [several] = match(/^(?:Write each|Put the content).*? (?:of its own|itself): (.*)\.$/) ?? []
  if (several !== undefined) return replace(...list(several))
  const [value] = match(/^Write (.*?)(?: or (?:false|False))?(?:, or https?:.*)?(?: to leave .*)?(?:, or remove .*)?\.$/) ?? []
  if (value === undefined) throw new Error(`nothing to do: ${hint}`)
  return replace(read(value))
}

/** Follows every hint, once for each value that messages are about. Says what messages are left. */
export function followAll (language: Language, module: Module): { mended: Module, ids: string[] } {
  const ids: string[] = []
  let mended = module
  let messages = checkIn(language, mended)
  for (let count = 0; count < 20; count++) {
    const [first] = messages
    if (first === undefined) return { mended, ids }
    ids.push(first.id)
    mended = follow(mended, first, language)
    const before = messages.filter(({ path }) => path === first.path).length
    const left = checkIn(language, mended)
    if (left.length > messages.length - before) throw new Error(`${JSON.stringify(module)}: ${first.hint}\nleft: ${JSON.stringify(left.map(({ message, hint }) => [message, hint]))}`)
    messages = left
  }
  throw new Error('no end of messages')
}

/**
 * The same of a warning.
 *
 * @param meant what the hint leaves to its reader to fill in: the names or origins that are meant
 */
export function followWarning (module: Module, message: CheckMessage, language: Language, meant: readonly string[]): Module {
  const { setting, path } = message
  const hint = message.hint.replace(/ (?:Serve the pages|If (?:cookies|every|handlers|it is not|only)) .*/, '')
  const without = (name: string): Module => Object.fromEntries(Object.entries(module).filter(([other]) => other !== name))
  const listed = (name: string, more: unknown): unknown => Array.isArray(more) ? [...new Set([...(module[name] ?? []) as unknown[], ...more as unknown[]])] : more
  const assign = (into: Module, code: string): Module => code.split(' and ').reduce<Module>((settings, line) => {
    const [, name = '', value = ''] = /^(?:export const )?"?(CORS_\w+)"?(?: =|:) (.*)$/.exec(line) ?? []
    return { ...settings, [name]: evaluate[language](value) }
  }, into)

  if (hint.endsWith(' or remove the entry.')) return follow(module, { ...message, hint: 'Remove it.' }, language)
  const [, first = ''] = /^Put '(.*)' first in MIDDLEWARE\.$/.exec(hint) ?? []
  if (first !== '') return { ...module, [setting]: [first, ...(module[setting] as string[]).filter(name => name !== first)] }
  const [, app = ''] = /^Add '(.*)' to INSTALLED_APPS\.$/.exec(hint) ?? []
  if (app !== '') return { ...module, [setting]: [...module[setting] as string[], app] }
  const [, name = ''] = /^Rename it to (\w+)[,.]/.exec(hint) ?? []
  if (name !== '') return { ...without(setting), [name]: module[setting] }
  const [, other = ''] = /^Move (?:its|any missing) entries to (\w+)/.exec(hint) ?? []
  if (other !== '') return { ...without(setting), [other]: listed(other, module[setting]) }
  const [, list = ''] = /list(?: the intended origins in)? (CORS_\w+)/i.exec(hint) ?? []
  const all = /^Write (.*) and list /.exec(hint)?.[1]
  if (all !== undefined) return { ...assign(module, all), [list]: listed(list, meant) }
  if (list !== '') return { ...follow(module, { ...message, hint: 'Remove it.' }, language), [list]: listed(list, meant) }
  if (hint.startsWith('Write the intended names')) return { ...module, [setting]: meant }
  const [, code = ''] = /^(?:Write|Set) ((?:export const )?"?CORS_\w+"?(?: =|:) .*?)(?: instead| with the origins of your pages)?\.$/.exec(hint) ?? []
  if (code !== '') return assign(hint.endsWith('instead.') ? without(setting) : module, code)
  const [, several = ''] = path.endsWith(`/${setting}`) ? [] : /^Write ('[^']*', '[^']*')\.$/.exec(hint) ?? []
  if (several !== '') return follow(module, { ...message, hint: `Write each as an entry of its own: ${several}.` }, language)
  return follow(module, { ...message, hint }, language)
}
