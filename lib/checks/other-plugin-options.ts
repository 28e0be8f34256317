import { isRegExp } from 'node:util/types'
import { printable } from '../text/printable.js'
import { accepts } from '../settings/compiled.js'
import { otherPluginOptions, isList, type OtherPluginOption, type SettingName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check, Finding } from './check.js'
import { meantOrigins } from './suggest-origin.js'
import { usefulTokens } from './suggest-token.js'
import { Proposer, type Entry } from './propose.js'
import { isTight, tightened } from './tighten-regex.js'

/** W024: options of @fastify/cors are not read. */
export const otherPluginsOption: Check = {
  id: 'W024',
  * find (written) {
    for (const [option, value] of written.options) {
      if (option === 'prefix' && (value === '' || value === '/')) continue // It excludes no path.
      const settings: readonly SettingName[] = otherPluginOptions[option]
      if (!settings.some(setting => written.settings.has(setting))) yield otherPluginOption(option, value, written, `It is not read. ${effect(option)}`)
    }
  }
}

/** The finding for one option: its effect, and the setting to use instead. */
export function otherPluginOption (option: OtherPluginOption, value: unknown, written: WrittenSettings, effect: string): Finding {
  const whose = option === 'prefix' ? 'Fastify’s register' : '@fastify/cors'
  return {
    setting: option,
    value: printable(value),
    message: `${option} is an option of ${whose}, not a setting. ${effect}`,
    hint: translate(option, value, new Proposer(written))
  }
}

function effect (option: OtherPluginOption): string {
  if (option === 'prefix') return 'The settings apply to every path, as without it.'
  return option === 'origin' ? 'Browsers block the pages that it was meant to allow.' : 'Browsers get responses as if it were not there.'
}

const handler = 'app.corsHeaders.checkRequestEnabled.connect(async request => isKnown(request.headers.origin))'

function translate (option: OtherPluginOption, value: unknown, propose: Proposer): string {
  if (option === 'origin' && value === false) return 'Remove origin: only origins in the settings are allowed. To turn CORS off for a route, set config.cors: false.'
  if (option === 'delegator') return `Remove delegator. To decide for each request, use ${handler}, or set config.cors of a route.`
  if (option === 'origin' && typeof value === 'function') return `Write ${propose.set('CORS_ALLOWED_ORIGINS', '[]')} instead, and decide in a handler: ${handler}.`
  const [setting] = otherPluginOptions[option] as readonly SettingName[]
  if (setting === undefined) return `Remove ${option}: no setting corresponds to it. This plugin replies to every preflight with 200, before any route.`
  const line = option === 'origin' ? originLines(value, propose) : valueLine(setting, value, propose)
  return line === undefined ? `Remove ${option}, and set ${setting} instead: docs/migrating.md compares the two.` : `Write ${line} instead.`
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

/** @fastify/cors finds a match anywhere; this plugin matches at the start. */
function matchedAtStart ({ source, flags }: RegExp): RegExp {
  return new RegExp(source.startsWith('^') ? source : `.*(?:${source})`, flags)
}

/** The regex without the origins that it allows by mistake. Undefined if that cannot be determined. */
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
    // Options are JavaScript, so a boolean is written as it is.
    return accepts[setting](value) ? propose.set(setting, String(value)) : undefined
  }
  const names: unknown[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return listLine(setting, names.flatMap(name => typeof name === 'string' ? usefulTokens(name, setting, propose) : []), propose)
}

function listLine (setting: SettingName, entries: readonly Entry[], propose: Proposer): string | undefined {
  const code = propose.entries(entries)
  return code === undefined ? undefined : propose.set(setting, `[${code}]`)
}
