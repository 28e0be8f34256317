import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import type { WrittenSettings } from '../settings/read.js'
import { entryCheck, isString, type Check } from './check.js'
import { analyseRegex, findHttpOrigin } from './analyse-regex.js'
import { originOverHttps } from './suggest-origin.js'
import { isSoundRegex } from './open-regex.js'
import { Proposer, sourceOf, withSource } from './propose.js'
import { overHttps } from './tighten-regex.js'

export function sendsCookies ({ settings }: WrittenSettings): boolean {
  return settings.get('CORS_ALLOW_CREDENTIALS')?.value === true
}

export function allowsAll ({ settings }: WrittenSettings): boolean {
  return settings.get('CORS_ALLOW_ALL_ORIGINS')?.value === true
}

/** How to turn credentialed requests off. */
function without (propose: Proposer): string {
  return propose.set('CORS_ALLOW_CREDENTIALS', propose.dialect.bool(false))
}

/** W001: with credentials, Django sends the request's origin instead of `*`, which browsers accept. */
export const allWithCredentials: Check = {
  id: 'W001',
  * find (written) {
    const all = written.settings.get('CORS_ALLOW_ALL_ORIGINS')
    if (all === undefined || !allowsAll(written) || !sendsCookies(written)) return
    const propose = new Proposer(written)
    yield {
      setting: all.writtenAs,
      value: propose.dialect.bool(true),
      message: `${all.writtenAs} allows every origin, and CORS_ALLOW_CREDENTIALS lets browsers send their visitors’ cookies: any site, such as ${exampleOrigin}, can read what its visitor may read here.`,
      hint: `Write ${propose.set('CORS_ALLOW_ALL_ORIGINS', propose.dialect.bool(false))} and list the intended origins in ${propose.nameOf('CORS_ALLOWED_ORIGINS')}. If every site is intended, write ${without(propose)}.`,
      witness: exampleOrigin
    }
  }
}

const exampleOrigin = 'https://evil.example'

/** W003. A regex that matches every scheme matches http too. */
export const httpWithCredentials: Check = entryCheck('W003', ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'], isPattern, (entry, { setting, writtenAs, value }, written) => {
  const witness = findHttpOrigin(entry, setting === 'CORS_ALLOWED_ORIGINS')
  if (witness === undefined) return undefined
  const propose = new Proposer(written)
  return {
    message: `${printable(entry)} in ${writtenAs} allows ${witness}, and CORS_ALLOW_CREDENTIALS lets browsers send cookies with its requests. Its pages are not encrypted: an attacker on the visitor’s network can change them and read what the visitor may read here.`,
    // A getter, as it looks through the list: of a long one with this problem in each entry, most are never read.
    get hint () {
      const code = setting === 'CORS_ALLOWED_ORIGINS' ? propose.inPlace(originOverHttps(String(entry)), value) : regexHint(entry, propose)
      return `${code}. Serve the pages over https. If cookies are not needed, write ${without(propose)}.`
    },
    witness
  }
}, (entries, written) => sendsCookies(written) && !allowsAll(written) ? entries.keys() : [])

function regexHint (regex: string | RegExp, propose: Proposer): string {
  const meant = withSource(regex, overHttps(sourceOf(regex)))
  const code = isSoundRegex(meant) && analyseRegex(meant)?.nothing === false && findHttpOrigin(meant, false) === undefined ? propose.entries([meant]) : undefined
  return code === undefined ? 'Begin the regex with ^https://' : `Write ${code}`
}

const lists = {
  CORS_ALLOW_METHODS: 'allows only a method named *',
  CORS_ALLOW_HEADERS: 'allows only a header named *',
  CORS_EXPOSE_HEADERS: 'exposes only a header named *'
} as const

/** W014 (Fetch, CORS-preflight fetch, steps 8 and 10; main fetch, step 13). */
export const wildcardWithCredentials: Check = entryCheck('W014', ['CORS_ALLOW_METHODS', 'CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], isString, (entry, { setting, writtenAs }, written) => {
  if (entry !== '*' || !sendsCookies(written)) return undefined
  const propose = new Proposer(written)
  return {
    message: `'*' in ${writtenAs} means all only in requests without credentials. In credentialed requests, which CORS_ALLOW_CREDENTIALS allows, it ${lists[setting as keyof typeof lists]}.`,
    hint: `Write the intended names instead. If cookies are not needed, write ${without(propose)}.`
  }
})
