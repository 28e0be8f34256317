import { decide, type Decision, type Facts } from '../policy/decide.js'
import type { Policy } from '../policy/policy.js'
import { headersOf } from '../policy/response-head.js'
import type { Answer } from './fetch.js'

/** Finds the rule for a request. Undefined if no registration applies to it. */
export type FindRule = (facts: Facts) => { readonly policy: Policy, readonly signal: { readonly size: number } } | undefined

/** The decision of the settings on a request. */
export interface SettingsAnswer {
  readonly decision: Decision | undefined
  readonly policy: Policy | undefined
  /** Only a handler of checkRequestEnabled can decide, and handlers run for real requests only. */
  readonly asksHandlers: boolean
}

export function askSettings (find: FindRule, facts: Facts): SettingsAnswer {
  const rule = find(facts)
  if (rule === undefined) return { decision: undefined, policy: undefined, asksHandlers: false }
  const { policy, signal } = rule
  const asksHandlers = signal.size > 0 && decide(policy, facts, undefined).reason === 'handler-pending'
  return { decision: decide(policy, facts, false), policy, asksHandlers }
}

/** The name of a setting as it is written. The old name is not read once the present one is set, too. */
export function nameOf (policy: Policy | undefined, setting: keyof Policy['settings']): string {
  return policy?.written.get(setting)?.writtenAs ?? setting
}

export function answerOf ({ decision }: SettingsAnswer): Answer {
  return decision === undefined ? {} : headersOf(decision)
}
