import { token } from '../policy/headers.js'
import { printable } from '../printable.js'
import type { SettingName, WrittenName } from '../settings/names.js'
import { entryCheck, isString, type Check } from './check.js'
import { usefulTokens } from './suggest-token.js'
import { Proposer } from './propose.js'

/** RFC 9110 section 5.5: what Node sends at all. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/

/** What a browser does that cannot parse the header (Fetch, CORS-preflight fetch, step 7). */
const effects = {
  CORS_ALLOW_METHODS: 'A browser that meets it in Access-Control-Allow-Methods gives up the preflight, whatever the method.',
  CORS_ALLOW_HEADERS: 'A browser that meets it in Access-Control-Allow-Headers gives up the preflight, whatever the headers.',
  CORS_EXPOSE_HEADERS: 'A browser that meets it in Access-Control-Expose-Headers shows the page none of the headers.'
}

/** Commas, outer spaces and nothing at all, which the header's own syntax takes (RFC 9110 section 5.6.1). */
const readAsList = 'Browsers read the header as a list, so that it comes to other names than this entry, or to none.'

function effect (entry: string, name: TokenSetting): string {
  const isList = entry.split(',').map(part => part.trim()).every(part => part === '' || token.test(part))
  return isList ? readAsList : effects[name]
}

type TokenSetting = SettingName & keyof typeof effects

function tokenCheck (id: string, names: readonly TokenSetting[], kind: string, example: string): Check {
  return entryCheck(id, names, isString, (entry, { setting, writtenAs }, written) => token.test(entry)
    ? undefined
    : {
        get message () {
          return `${printable(entry)} in ${writtenAs} is not ${kind}, which is one word of letters, digits and !#$%&'*+.^_\`|~- with nothing around it. ${effect(entry, setting as TokenSetting)}`
        },
        get hint () { return tokenHint(entry, writtenAs, example, new Proposer(written)) },
        unusable: !fieldValue.test(entry)
      })
}

function tokenHint (entry: string, setting: WrittenName, example: string, propose: Proposer): string {
  if (entry.trim() === '') return propose.removeEmpty()
  const all = usefulTokens(entry, setting, propose)
  const tokens = propose.missing(all, setting)
  if (tokens.length === 0 && all.length > 0) return propose.removeRepeated(all)
  const code = propose.entries(tokens)
  if (code === undefined) return `Remove the entry, or write a name such as ${propose.dialect.text(example)}.`
  if (tokens.length === 1) return `Write ${code}.`
  return `Write each as an entry of its own: ${code}.${propose.listFromEnvironment(entry, tokens)}`
}

export const notMethod = tokenCheck('E017', ['CORS_ALLOW_METHODS'], 'an HTTP method', 'PURGE')

export const notHeaderName = tokenCheck('E018', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], 'an HTTP header name', 'x-api-key')
