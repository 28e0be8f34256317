import { splitUrl } from '../policy/origin.js'
import { indexOrigins } from '../policy/origin-index.js'
import { printable } from '../text/printable.js'
import type { WrittenName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import { entryCheck, isString, type Check, type Problem } from './check.js'
import { suggestOriginHint } from './suggest-origin.js'
import { cannotBe, hasMore, missesPart, type Fault } from './origin-faults.js'
import { Proposer } from './propose.js'
import { spreadFinding, spreadText } from './spread-text.js'
import { sureEntry } from './sure-fix.js'

function originCheck (id: string, fault: (...given: [...Parameters<Fault>, written: WrittenSettings]) => ReturnType<Fault>): Check {
  return entryCheck(id, ['CORS_ALLOWED_ORIGINS'], isString, (origin, { writtenAs }, written) => {
    const url = splitUrl(origin)
    const says = fault(origin, url, written)
    return says === undefined ? undefined : new OriginProblem(origin, says, url === undefined, writtenAs, written)
  }, entries => indexOrigins(entries).nonCanonical)
}

class OriginProblem implements Problem {
  readonly unusable: boolean
  readonly #origin: string
  readonly #says: string
  readonly #writtenAs: WrittenName
  readonly #written: WrittenSettings

  constructor (origin: string, says: string, unusable: boolean, writtenAs: WrittenName, written: WrittenSettings) {
    this.unusable = unusable
    this.#origin = origin
    this.#says = says
    this.#writtenAs = writtenAs
    this.#written = written
  }

  get message (): string { return `Origin ${printable(this.#origin)} in ${this.#writtenAs} ${this.#says}` }
  get fixedValue (): string | undefined { return sureEntry(this.#origin, this.#writtenAs, this.#written) }
  get hint (): string { return suggestOriginHint(this.#origin, this.#writtenAs, new Proposer(this.#written)) }
}

const missingPart = originCheck('E013', missesPart)

/** Django reports each character of `list('https://example.com')`, which is one mistake. */
export const missingSchemeOrHost: Check = {
  ...missingPart,
  * find (written) {
    const setting = written.settings.get('CORS_ALLOWED_ORIGINS')
    const text = spreadText(setting?.value)
    if (setting === undefined || text === undefined) yield * missingPart.find(written)
    else yield spreadFinding(setting, text, written)
  }
}

export const hasMoreThanOrigin = originCheck('E014', hasMore)

/** One fix does for an entry that also has one of the other faults: their messages say this one, too. */
const others: ReadonlyArray<readonly [id: string, fault: Fault]> = [['E013', missesPart], ['E014', hasMore]]

export const cannotBeOrigin = originCheck('E019', (origin, url, { silenced }) =>
  others.some(([id, fault]) => fault(origin, url) !== undefined && !silenced.includes(`corsheaders.${id}`))
    ? undefined
    : cannotBe(origin, url))
