import { isRegExp } from 'node:util/types'
import { printable } from '../printable.js'
import { accepts } from '../settings/compiled.js'
import { otherPluginOptions, isList, type OtherPluginOption, type SettingName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check, Finding } from './check.js'
import { meantOrigins } from './suggest-origin.js'
import { usefulTokens } from './suggest-token.js'
import { Proposer, type Entry } from './propose.js'
import { isTight, tightened } from './tighten-regex.js'

/** W024: where a file was written for @fastify/cors, nothing of it is read. */
export const otherPluginsOption: Check = {
  id: 'W024',
  * find (written) {
    for (const [option, value] of written.options) {
      if (option === 'prefix' && (value === '' || value === '/')) continue // all paths are below it
      const settings: readonly SettingName[] = otherPluginOptions[option]
      if (!settings.some(setting => written.settings.has(setting))) yield otherPluginOption(option, value, written, `It is not read. ${effect(option)}`)
    }
  }
}

/** One option, what comes of it, and what to write instead. */
export function otherPluginOption (option: OtherPluginOption, value: unknown, written: WrittenSettings, effect: string): Finding {
  const whose = option === 'prefix' ? 'Fastify’s register, which this plugin is not narrowed by' : '@fastify/cors'
  return {
    setting: option,
    value: printable(value),
    message: `${option} is an option of ${whose}, and no setting. ${effect}`,
    hint: translate(option, value, new Proposer(written))
  }
}

function effect (option: OtherPluginOption): string {
  if (option === 'prefix') return 'The settings apply to every path.'
  return option === 'origin' ? 'Browsers let no page of another origin read the answers that it was to allow.' : 'Browsers get the answers without it.'
}

function translate (option: OtherPluginOption, value: unknown, propose: Proposer): string {
  if (option === 'origin' && value === false) return 'Remove origin: no origin is allowed that the settings do not name. A route without CORS has config.cors: false.'
  const [setting] = otherPluginOptions[option] as readonly SettingName[]
  if (setting === undefined) return `Remove ${option}: there is no setting of that meaning. A preflight is always answered here, with 200, before any route.`
  const line = option === 'origin' ? originLines(value, propose) : valueLine(setting, value, propose)
  return line === undefined ? `Remove ${option}, and set ${setting} instead. docs/migrating.md has the two side by side.` : `Write ${line} instead.`
}

function originLines (origin: unknown, propose: Proposer): string | undefined {
  if (origin === true || origin === '*') return propose.allowAll()
  const entries: readonly unknown[] = Array.isArray(origin) ? origin : [origin]
  const regexes = entries.filter(isRegExp).map(regex => tight(matchedAtStart(regex)))
  if (!regexes.every(regex => regex !== undefined)) return undefined
  const lines = [
    listLine('CORS_ALLOWED_ORIGINS', meantOrigins(entries.filter(entry => typeof entry === 'string'), propose.sendsCookies).origins, propose),
    listLine('CORS_ALLOWED_ORIGIN_REGEXES', regexes, propose)
  ].filter(line => line !== undefined)
  return lines.length === 0 ? undefined : lines.join(' and ')
}

/** @fastify/cors looks for a match anywhere; here a regex has to match from the start on. */
function matchedAtStart ({ source, flags }: RegExp): RegExp {
  return new RegExp(source.startsWith('^') ? source : `.*(?:${source})`, flags)
}

/** Without what the regex lets in that it does not name. Undefined where that cannot be told. */
function tight (regex: RegExp): RegExp | undefined {
  if (isTight(regex)) return regex
  const source = tightened(regex.source)
  return source === undefined ? undefined : new RegExp(source, regex.flags)
}

function valueLine (setting: SettingName, value: unknown, propose: Proposer): string | undefined {
  if (setting === 'CORS_URLS_REGEX') {
    return typeof value === 'string' ? propose.set(setting, propose.dialect.text(`^${value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:/|$)`)) : undefined
  }
  if (!isList(setting)) {
    // Options are no Python: a boolean is written as it is.
    return accepts[setting](value) ? propose.set(setting, String(value)) : undefined
  }
  const names: unknown[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return listLine(setting, names.flatMap(name => typeof name === 'string' ? usefulTokens(name, setting, propose) : []), propose)
}

function listLine (setting: SettingName, entries: readonly Entry[], propose: Proposer): string | undefined {
  const code = propose.entries(entries)
  return code === undefined ? undefined : propose.set(setting, `[${code}]`)
}
