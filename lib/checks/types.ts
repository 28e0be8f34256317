import { printable, shorten } from '../text/printable.js'
import { Unreadable, type WrittenSetting, type WrittenSettings } from '../settings/read.js'
import { accepts } from '../settings/compiled.js'
import { isPattern } from '../settings/is-pattern.js'
import { isList, type SettingName, type WrittenName } from '../settings/names.js'
import type { Check, Finding } from './check.js'
import { dialectOf } from './dialect.js'
import { boolHint, originsTypeHint, pathHint, regexesHint, secondsHint, tokensHint, type TypeHint } from './type-hints.js'
import { Proposer } from './propose.js'
import { sureList } from './sure-fix.js'

/** The texts for a setting whose value has the wrong type. */
interface TypeCheckText {
  readonly id: string
  /** The message of django-cors-headers, without the setting's name. */
  readonly should: string
  /** What browsers would do. */
  readonly browser: string
  /** Makes the hint. */
  readonly kind: TypeHint
}

const strings = 'should be a sequence of strings.'
const bool = 'should be a bool.'

/** One for each setting, in order of their messages. */
const textsBySetting: Readonly<Record<SettingName, TypeCheckText>> = {
  CORS_ALLOW_HEADERS: {
    id: 'E001',
    should: strings,
    browser: 'Browsers send only requests whose headers it lists.',
    kind: tokensHint('header names', 'accept', 'content-type', 'x-api-key')
  },
  CORS_ALLOW_METHODS: {
    id: 'E002',
    should: strings,
    browser: 'Browsers send PUT, PATCH and DELETE only if it lists them.',
    kind: tokensHint('methods', 'GET', 'POST', 'PUT')
  },
  CORS_ALLOW_CREDENTIALS: {
    id: 'E003',
    should: bool,
    browser: 'It decides whether browsers send cookies with requests of other origins, so it is not guessed: in Python the text "False" is true.',
    kind: boolHint
  },
  CORS_PREFLIGHT_MAX_AGE: {
    id: 'E004',
    should: 'should be an integer greater than or equal to zero.',
    browser: 'Browsers read it as a whole number of seconds. For any other value, Chromium sends a new preflight after five seconds, Firefox for every request.',
    kind: secondsHint
  },
  CORS_ALLOW_ALL_ORIGINS: {
    id: 'E005',
    should: bool,
    browser: 'It decides whether browsers let the pages of every site read the responses, so it is not guessed: in Python the text "False" is true.',
    kind: boolHint
  },
  CORS_ALLOWED_ORIGINS: {
    id: 'E006',
    should: strings,
    browser: 'Each entry is compared with the Origin that browsers send, so they would block the pages that it is meant for.',
    kind: originsTypeHint
  },
  CORS_ALLOWED_ORIGIN_REGEXES: {
    id: 'E007',
    should: 'should be a sequence of strings and/or compiled regexes.',
    browser: 'Each entry is matched against the Origin that browsers send, so they would block the pages that it is meant for.',
    kind: regexesHint
  },
  CORS_EXPOSE_HEADERS: {
    id: 'E008',
    should: strings,
    browser: 'Browsers let pages read only the response headers that it lists.',
    kind: tokensHint('header names', 'x-total-count')
  },
  CORS_URLS_REGEX: {
    id: 'E009',
    should: 'should be a string or regex.',
    browser: 'It decides which paths are covered, and browsers block the responses of all others.',
    kind: pathHint
  },
  CORS_ALLOW_PRIVATE_NETWORK: {
    id: 'E015',
    should: bool,
    browser: 'It decides whether browsers let public pages call this server on a private network, so it is not guessed.',
    kind: boolHint
  }
}

/** The type checks of the schema, with messages. */
export const typeChecks: readonly Check[] = (Object.entries(textsBySetting) as Array<[SettingName, TypeCheckText]>).map(([name, words]) => ({
  id: words.id,
  * find (written) {
    const setting = written.settings.get(name)
    if (setting !== undefined) yield * typeFindings(setting, words, written)
  }
}))

function * typeFindings ({ writtenAs, value, isSet }: WrittenSetting, words: TypeCheckText, written: WrittenSettings): Iterable<Finding> {
  const isAccepted = accepts[writtenAs]
  const finding = (found: unknown, index?: number): Finding => new TypeFinding(writtenAs, found, index, words, written)
  if (!isList(writtenAs)) {
    if (!isAccepted(value)) yield finding(value)
  } else if (!Array.isArray(value)) {
    yield finding(value)
  } else {
    if (isSet === true && written.language === 'python') yield setFinding(writtenAs, value, words, new Proposer(written))
    for (let index = 0; index < value.length; index++) {
      if (!isAccepted(value[index])) yield finding(value[index], index)
    }
  }
}

/** A set is no sequence in Python. Here it is read like a list, so that silencing the check helps. */
function setFinding (setting: WrittenName, entries: readonly unknown[], { should }: TypeCheckText, propose: Proposer): Finding {
  const code = entries.length === 0 ? '' : entries.every(isPattern) ? propose.entries(entries) : undefined
  return {
    setting,
    value: 'a set',
    message: `${setting} ${should} It is a set. Browsers see no difference, but Django’s checks fail, so that its commands do not start.`,
    hint: code === undefined ? 'Write it as a list: put list(…) around it.' : `Write it as a list: [${code}].`
  }
}

/** A class with getters, because there may be a million and most texts are never read. */
class TypeFinding implements Finding {
  readonly setting: WrittenName
  readonly index: number | undefined
  readonly #found: unknown
  readonly #words: TypeCheckText
  readonly #written: WrittenSettings

  constructor (setting: WrittenName, found: unknown, index: number | undefined, words: TypeCheckText, written: WrittenSettings) {
    this.setting = setting
    this.index = index
    this.#found = found
    this.#words = words
    this.#written = written
  }

  get unusable (): boolean { return true }
  get value (): string { return Unreadable.is(this.#found) ? 'unreadable' : dialectOf(this.#written).show(this.#found) }
  get message (): string { return `${this.setting} ${this.#words.should} ${nameValue(this.#found, this.index, this.#written)} ${this.#words.browser}` }
  get hint (): string { return this.#words.kind(this.#found, { name: this.setting, index: this.index }, new Proposer(this.#written)) }
  get fixedValue (): readonly string[] | undefined {
    return this.index === undefined && typeof this.#found === 'string' ? sureList(this.#found, this.setting, this.#written) : undefined
  }
}

function nameValue (value: unknown, index: number | undefined, written: WrittenSettings): string {
  if (Unreadable.is(value)) return `It could not be read: ${shorten(value.reason)}.`
  if (index !== undefined) return `Its entry ${index} is ${nameKind(value, written)}.`
  const comma = written.language === 'python' && Array.isArray(value) && value.length === 1 ? ': a comma after the value makes one' : ''
  return `It is ${nameKind(value, written)}${comma}.`
}

function nameKind (value: unknown, written: WrittenSettings): string {
  if (typeof value === 'string') return `a string, ${printable(value)}`
  const isAbove = (typeof value === 'number' || typeof value === 'bigint') && value > Number.MAX_SAFE_INTEGER && value !== Infinity
  if (isAbove) return `${dialectOf(written).show(value)}, and the limit is ${Number.MAX_SAFE_INTEGER}`
  if (typeof value === 'number') return `the number ${value}`
  return dialectOf(written).show(value)
}
