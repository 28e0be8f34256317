import { literal, printable, shorten } from '../printable.js'
import { Unreadable, type WrittenSetting } from '../settings/read.js'
import { accepts } from '../settings/compiled.js'
import { isList, type SettingName, type WrittenName } from '../settings/names.js'
import { limit, type Check, type Finding } from './check.js'

/** The words for one setting whose value has not the type that the schema asks for. */
interface Words {
  readonly id: string
  readonly setting: SettingName
  /** What django-cors-headers says, after the setting's name. */
  readonly should: string
  /** What a browser makes of it. */
  readonly browser: string
  /** How to write it. */
  readonly write: string
}

const strings = 'should be a sequence of strings.'
const bool = 'should be a bool.'

const words: readonly Words[] = [
  {
    id: 'E001',
    setting: 'CORS_ALLOW_HEADERS',
    should: strings,
    browser: 'Browsers learn from it which headers a request may set, and send no request that sets another one.',
    write: "a list of header names, such as ['accept', 'content-type', 'x-api-key']"
  },
  {
    id: 'E002',
    setting: 'CORS_ALLOW_METHODS',
    should: strings,
    browser: 'Browsers learn from it which methods a request may use, and send no PUT, PATCH or DELETE without it.',
    write: "a list of methods, such as ['GET', 'POST', 'PUT']"
  },
  {
    id: 'E003',
    setting: 'CORS_ALLOW_CREDENTIALS',
    should: bool,
    browser: 'It decides whether browsers let pages of other origins use their visitors’ cookies here, so it is not guessed: in Python the text "False" is true.',
    write: 'true or false'
  },
  {
    id: 'E004',
    setting: 'CORS_PREFLIGHT_MAX_AGE',
    should: 'should be an integer greater than or equal to zero.',
    browser: 'Browsers read it as a whole number of seconds, and ask again after five seconds where it is anything else.',
    write: 'a number of seconds, such as 86400, or 0 to leave the header out'
  },
  {
    id: 'E005',
    setting: 'CORS_ALLOW_ALL_ORIGINS',
    should: bool,
    browser: 'It decides whether browsers let the pages of every site read the answers, so it is not guessed: in Python the text "False" is true.',
    write: 'true or false'
  },
  {
    id: 'E006',
    setting: 'CORS_ALLOWED_ORIGINS',
    should: strings,
    browser: 'A browser’s Origin is text and equals nothing but text, so pages of the origin that is meant here would be blocked.',
    write: "a list of origins, such as ['https://example.com']"
  },
  {
    id: 'E007',
    setting: 'CORS_ALLOWED_ORIGIN_REGEXES',
    should: 'should be a sequence of strings and/or compiled regexes.',
    browser: 'Nothing else can be matched against a browser’s Origin, so pages of the origins that are meant here would be blocked.',
    write: 'a list of regexes, such as [String.raw`^https://\\w+\\.example\\.com$`]'
  },
  {
    id: 'E008',
    setting: 'CORS_EXPOSE_HEADERS',
    should: 'should be a sequence of strings.',
    browser: 'Browsers learn from it which response headers a page may read, and hide the others from it.',
    write: "a list of header names, such as ['x-total-count']"
  },
  {
    id: 'E009',
    setting: 'CORS_URLS_REGEX',
    should: 'should be a string or regex.',
    browser: 'It decides which paths answer other origins at all, and browsers block the answers of all others.',
    write: "one regex, such as '^/api/.*$'"
  },
  {
    id: 'E015',
    setting: 'CORS_ALLOW_PRIVATE_NETWORK',
    should: bool,
    browser: 'It decides whether browsers let public pages call this server on a private network, so it is not guessed.',
    write: 'true or false'
  }
]

/** E001 to E009 and E015: the schema says what is wrong, this says it in words. */
export const typeChecks: readonly Check[] = words.map(word => ({
  id: word.id,
  * find ({ settings }) {
    const written = settings.get(word.setting)
    if (written !== undefined) yield * limit(typeFindings(written, word))
  }
}))

function * typeFindings ({ writtenAs, value }: WrittenSetting, words: Words): Iterable<Finding> {
  const isAccepted = accepts[writtenAs]
  if (!isList(writtenAs)) {
    if (!isAccepted(value)) yield finding(writtenAs, value, undefined, words)
  } else if (!Array.isArray(value)) {
    yield finding(writtenAs, value, undefined, words)
  } else {
    for (let index = 0; index < value.length; index++) {
      if (!isAccepted(value[index])) yield finding(writtenAs, value[index], index, words)
    }
  }
}

function finding (setting: WrittenName, value: unknown, index: number | undefined, words: Words): Finding {
  return {
    setting,
    index,
    value: Unreadable.is(value) ? 'unreadable' : printable(value),
    message: `${setting} ${words.should} ${describe(value, index)} ${words.browser}`,
    hint: hint(value, index, words),
    unusable: true
  }
}

function describe (value: unknown, index: number | undefined): string {
  if (Unreadable.is(value)) return `It could not be read: ${shorten(value.reason)}.`
  return index === undefined ? `It is ${nameKind(value)}.` : `Its entry ${index} is ${nameKind(value)}.`
}

function nameKind (value: unknown): string {
  if (typeof value === 'string') return `a string, ${printable(value)}`
  if (typeof value === 'number') return `the number ${value}`
  return printable(value)
}

function hint (value: unknown, index: number | undefined, { setting, write }: Words): string {
  if (isList(setting) && typeof value === 'string') return listHint(value, write)
  if (value === null && index === undefined) return `Write ${write}, or remove the setting to have its default.`
  if (index === undefined) return `Write ${write}.`
  return `Remove entry ${index}, or write it as a string: ${write}.`
}

/** A string where a list belongs: one entry, or some that an environment variable holds. */
function listHint (value: string, write: string): string {
  if (value.length > 200) return `Write ${write}.`
  const entries = value.split(',').map(entry => entry.trim()).filter(entry => entry !== '')
  const list = `Put it in a list: [${entries.map(entry => literal(entry)).join(', ')}].`
  return value.includes(',')
    ? `${list} If it comes from an environment variable, split it: value.split(',').map(entry => entry.trim()).filter(Boolean).`
    : list
}
