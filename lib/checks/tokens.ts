import { token } from '../policy/headers.js'
import { printable } from '../text/printable.js'
import type { SettingName, WrittenName } from '../settings/names.js'
import { entryCheck, isString, type Check } from './check.js'
import { usefulTokens } from './suggest-token.js'
import { Proposer } from './propose.js'

/** A valid field value (RFC 9110, section 5.5): Node refuses others. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/

/** The effect of a header that browsers cannot parse (Fetch, CORS-preflight fetch, step 7). */
const effects = {
  CORS_ALLOW_METHODS: 'Browsers cannot parse it in Access-Control-Allow-Methods, so every preflight fails.',
  CORS_ALLOW_HEADERS: 'Browsers cannot parse it in Access-Control-Allow-Headers, so every preflight fails.',
  CORS_EXPOSE_HEADERS: 'Browsers cannot parse it in Access-Control-Expose-Headers, so pages can read none of the headers.'
}

/** For commas, outer spaces and empty entries, which the list syntax of the header allows (RFC 9110, section 5.6.1). */
const readAsList = 'Browsers read the header as a list, so they find other names than this entry, or none.'

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
          return `${printable(entry)} in ${writtenAs} is not ${kind}: one word of letters, digits and !#$%&'*+.^_\`|~-. ${effect(entry, setting as TokenSetting)}`
        },
        get hint () { return tokenHint(entry, writtenAs, example, new Proposer(written)) },
        unusable: !fieldValue.test(entry)
      })
}

function tokenHint (entry: string, setting: WrittenName, example: string, propose: Proposer): string {
  if (entry.trim() === '') return propose.removeEmpty()
  const all = usefulTokens(entry, setting, propose)
  const tokens = propose.missing(all, setting)
  const hint = propose.asEntries(all, setting) ?? `Remove the entry, or write a name such as ${propose.dialect.text(example)}.`
  return tokens.length > 1 && propose.entries(tokens) !== undefined ? hint + propose.listFromEnvironment(entry, tokens) : hint
}

export const notMethod = tokenCheck('E017', ['CORS_ALLOW_METHODS'], 'an HTTP method', 'PURGE')

export const notHeaderName = tokenCheck('E018', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], 'an HTTP header name', 'x-api-key')
