import { runInNewContext } from 'node:vm'
import type { CheckMessage } from '../../lib/index.js'
import { parseDjangoSettings } from '../../lib/django/index.js'
import { errorsOf } from './errors-of.js'
import { setLanguage, type Language } from '../../lib/settings/language.js'

export type Module = Record<string, unknown>

/** What a hint's code is in the language that it is written in. */
const evaluate: Readonly<Record<Language, (code: string) => unknown>> = {
  typescript: code => runInNewContext(`(${code})`) as unknown,
  python: code => parseDjangoSettings(`CORS_X = ${code}\n`)['CORS_X'],
  json: code => JSON.parse(code) as unknown
}

export function checkIn (language: Language, module: Module): CheckMessage[] {
  const noted = { ...module }
  setLanguage(noted, language)
  return errorsOf(noted)
}

/** Does to the letter what the hint of a message says. Throws where it says nothing that can be done. */
export function follow (module: Module, { setting, path, hint }: CheckMessage, language: Language): Module {
  const read = evaluate[language]
  const index = /\/(\d+)$/.exec(path)?.[1]
  const entries = module[setting] as readonly unknown[]
  const without = (name: string): Module => Object.fromEntries(Object.entries(module).filter(([other]) => other !== name))
  const replace = (...written: unknown[]): Module =>
    index === undefined ? { ...module, [setting]: written[0] } : { ...module, [setting]: entries.toSpliced(Number(index), 1, ...written) }
  const remove = (): Module => index === undefined ? without(setting) : replace()
  const list = (code: string): unknown[] => read(`[${code}]`) as unknown[]

  const said = hint.replace(/ If (?:it|the list) comes from an environment variable.*/, '').replace(/ Silencing .*/, '')
  const match = (regex: RegExp): string[] | undefined => regex.exec(said)?.slice(1)

  const [patterns = ''] = match(/^A list of origins takes no patterns\. (.*)$/) ?? []
  if (patterns !== '') {
    const [, first = '', name = '', code = ''] = /^(.*?[.,]) (?:and add|Add) to (\w+): (.*)\.$/.exec(patterns) ?? []
    const rest = first.startsWith('Remove') ? remove() : follow(module, { setting, path, hint: first } as CheckMessage, language)
    return { ...rest, [name]: [...(module[name] ?? []) as unknown[], ...list(code)] }
  }
  const [, name, code] = match(/^Remove (.*), and write "?(\w+)"?(?: =|:) (\w+) if every origin/) ?? []
  if (name !== undefined) return { ...remove(), [name]: read(code as string) }
  if (/^(?:Remove|Write scheme and host|Write the regex in .*, or remove the entry)/.test(said)) return remove()
  const [one] = match(/^(?:Put it in a list|Write an empty list): (.*)\.$/) ?? match(/such as (.*?)(?:, or (?:0 to|remove the setting) .*)?\.$/) ?? []
  if (one !== undefined) return replace(read(one))
  const [several] = match(/^Write (?:each|what).*? (?:of its own|itself): (.*)\.$/) ?? []
  if (several !== undefined) return replace(...list(several))
  const [value] = match(/^Write (.*?)(?: or (?:false|False))?(?:, or with https?:.*)?(?: to leave .*)?(?:, or remove .*)?\.$/) ?? []
  if (value === undefined) throw new Error(`nothing to do: ${hint}`)
  return replace(read(value))
}
