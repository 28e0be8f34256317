import type { WrittenSetting, WrittenSettings } from '../settings/read.js'
import { printable } from '../text/printable.js'
import type { Finding } from './check.js'
import { Proposer } from './propose.js'
import { originsTypeHint } from './type-hints.js'

/** The text whose characters a list holds one by one. Undefined for any other list. */
export function spreadText (list: unknown): string | undefined {
  if (!Array.isArray(list) || !list.every(entry => typeof entry === 'string' && /^.$/su.test(entry))) return undefined
  const text = list.join('')
  return text.includes('://') ? text : undefined
}

/** E013, once for all characters of a text. */
export function spreadFinding ({ writtenAs, value }: WrittenSetting, text: string, written: WrittenSettings): Finding {
  const { dialect } = new Proposer(written)
  return {
    setting: writtenAs,
    value: dialect.show(value),
    message: `${writtenAs} is a list of the single characters of ${printable(text)}, each of which is missing scheme or netloc. Browsers send whole origins, so none matches, and they block the pages that are meant.`,
    hint: originsTypeHint(text, { name: writtenAs, index: undefined }, new Proposer(written))
  }
}
