import { METHODS } from 'node:http'
import { printable } from '../printable.js'
import type { SettingsAnswer } from './ask.js'
import type { Failure } from './fetch.js'
import type { Blocked } from './outcome.js'
import type { Fetch } from './page-request.js'

/** Says of what failed in an answer which setting decides it, and how to change that. */
export function describeFailure (failure: Failure, { method, target, isKnownToNode }: Fetch, origin: string, { decision, policy, asksHandlers }: SettingsAnswer): Blocked {
  const handler = asksHandlers ? ' A checkRequestEnabled handler may allow it, too: explain cannot ask one.' : ''
  switch (failure.of) {
    case 'sending': return {
      reason: 'cannot-be-sent',
      message: `Browsers send no request with the method ${method}: fetch throws.`,
      hint: 'Use another method. No setting changes this.'
    }
    case 'parsing': return {
      reason: 'method-unknown-to-node',
      message: `Node cannot parse the method ${printable(method)}: it answers 400, without any header of the app, and the page may not read that.`,
      hint: otherMethod(method)
    }
    case 'decoding': return {
      reason: 'path-not-decodable',
      message: `Fastify cannot decode the path ${printable(target)}: it answers 400 before any hook runs, so that the answer carries no CORS header.`,
      hint: 'Encode the path. To give such answers the headers, set routerOptions.onBadUrl or frameworkErrors: docs/recipes.md shows how.'
    }
    case 'origin': return decision?.covered === true
      ? {
          reason: 'origin-not-allowed',
          message: `${during(failure.during)} names no allowed origin, because the settings do not allow ${origin}.`,
          setting: 'CORS_ALLOWED_ORIGINS',
          hint: `Add ${printable(origin)} to CORS_ALLOWED_ORIGINS, if the pages of that origin may read the answers.${handler}`
        }
      : {
          reason: 'not-covered',
          message: `${during(failure.during)} carries no CORS header, because ${policy === undefined ? 'no registration of the plugin answers for' : 'CORS_URLS_REGEX does not match'} ${printable(target)}.`,
          setting: 'CORS_URLS_REGEX',
          hint: (policy === undefined ? 'Register the plugin on the instance that has the route.' : 'Let CORS_URLS_REGEX match this path.') + handler
        }
    case 'credentials': return {
      reason: 'credentials-not-allowed',
      message: `${during(failure.during)} does not allow credentials, and the page asked with credentials: 'include'.`,
      setting: 'CORS_ALLOW_CREDENTIALS',
      hint: 'Set CORS_ALLOW_CREDENTIALS to true, or let the page ask without credentials.'
    }
    case 'wildcard': return {
      reason: 'wildcard-with-credentials',
      message: `${during(failure.during)} allows every origin by *, which browsers do not take where the page asked with credentials: 'include'.`,
      setting: 'CORS_ALLOW_ALL_ORIGINS',
      hint: 'List the origins in CORS_ALLOWED_ORIGINS instead of CORS_ALLOW_ALL_ORIGINS, and set CORS_ALLOW_CREDENTIALS to true; or let the page ask without credentials.'
    }
    case 'method': return {
      reason: 'method-not-allowed',
      message: `The answer to the preflight does not allow the method ${method}.${literal(policy?.settings.CORS_ALLOW_METHODS)}`,
      setting: 'CORS_ALLOW_METHODS',
      hint: isKnownToNode ? `Add ${printable(method)} to CORS_ALLOW_METHODS.` : otherMethod(method)
    }
    case 'headers': return {
      reason: 'header-not-allowed',
      message: `The answer to the preflight does not allow the header${failure.names.length === 1 ? '' : 's'} ${failure.names.join(', ')}.${literal(policy?.settings.CORS_ALLOW_HEADERS)}`,
      setting: 'CORS_ALLOW_HEADERS',
      hint: `Add ${failure.names.map(name => printable(name)).join(', ')} to CORS_ALLOW_HEADERS.`
    }
  }
}

function otherMethod (method: string): string {
  return METHODS.includes(method.toUpperCase())
    ? `Write the method as ${method.toUpperCase()}: methods have a case, and browsers put only some into capitals.`
    : 'Use another method: Node can parse none of that name, whatever the settings say.'
}

function during (request: 'preflight' | 'actual'): string {
  return request === 'preflight' ? 'The answer to the preflight' : 'The answer'
}

function literal (list: readonly string[] = []): string {
  return list.includes('*') ? ' Where a page asks with credentials, browsers read * as a mere name.' : ''
}
