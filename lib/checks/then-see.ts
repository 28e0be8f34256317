import type { WrittenName } from '../settings/names.js'
import { allWithCredentials, httpWithCredentials, wildcardWithCredentials } from './credentials.js'
import type { Proposer } from './propose.js'
import { listsWithoutEffect, privateNetwork } from './without-effect.js'

/** The warnings that a bool may cause. */
const boolWarnings = [allWithCredentials, httpWithCredentials, wildcardWithCredentials, privateNetwork, listsWithoutEffect]

/** A sentence, with a leading space, about the warnings that a setting causes once it has a value. Or empty. */
export function thenSee (name: WrittenName, value: unknown, propose: Proposer): string {
  const warnings = propose.thenFound(boolWarnings, name, value).map(id => `corsheaders.${id}`)
  return warnings.length === 0 ? '' : ` Then see ${warnings.join(' and ')}.`
}
