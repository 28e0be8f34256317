import { splitUrl } from '../policy/origin.js'
import { indexOrigins } from '../policy/origin-index.js'
import { printable } from '../printable.js'
import { entryCheck, isString, type Check } from './check.js'
import { mendHint } from './mend-origin.js'
import { cannotBe, hasMore, missesPart, type Fault } from './origin-faults.js'
import { Proposer } from './propose.js'

function originCheck (id: string, fault: Fault): Check {
  return entryCheck(id, ['CORS_ALLOWED_ORIGINS'], isString, (origin, { writtenAs }, written) => {
    const says = fault(origin)
    return says === undefined
      ? undefined
      : {
          get message () { return `Origin ${printable(origin)} in ${writtenAs} ${says}` },
          get hint () { return mendHint(origin, writtenAs, new Proposer(written)) },
          unusable: splitUrl(origin) === undefined
        }
  }, entries => indexOrigins(entries).odd)
}

export const missingSchemeOrHost = originCheck('E013', missesPart)
export const hasMoreThanOrigin = originCheck('E014', hasMore)
export const cannotBeOrigin = originCheck('E019', cannotBe)
