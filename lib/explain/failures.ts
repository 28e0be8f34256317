import { requestPath } from '../policy/path.js'
import type { Policy } from '../policy/policy.js'
import { printable } from '../text/printable.js'
import { nameOf, type SettingsAnswer } from './ask.js'
import type { Failure } from './fetch.js'
import type { Blocked } from './outcome.js'
import { canParseMethod, type Fetch } from './page-request.js'

/** Describes a failed step: the cause, the setting that decides it, and how to fix it. */
export function describeFailure (failure: Failure, { method, target, isKnownToNode }: Fetch, origin: string, { decision, policy, asksHandlers }: SettingsAnswer): Blocked {
  const [origins, all] = [nameOf(policy, 'CORS_ALLOWED_ORIGINS'), nameOf(policy, 'CORS_ALLOW_ALL_ORIGINS')]
  const handler = asksHandlers ? ' A checkRequestEnabled handler may allow it, too: explain cannot ask one.' : ''
  switch (failure.of) {
    case 'sending': return {
      reason: 'cannot-be-sent',
      message: `Browsers send no request with the method ${method}: fetch throws.`,
      hint: 'Use another method. No setting changes this.'
    }
    case 'parsing': return {
      reason: 'method-unknown-to-node',
      message: `Node cannot parse the method ${printable(method)}: it replies with 400 and no header of the app, so the page cannot read the response.`,
      hint: otherMethod(method)
    }
    case 'decoding': return {
      reason: 'path-not-decodable',
      message: `Fastify cannot decode the path ${printable(target)}: it replies with 400 before any hook runs, so the response has no CORS header.`,
      hint: 'Encode the path. To add the headers to such responses, set routerOptions.onBadUrl or frameworkErrors: docs/recipes.md shows how.'
    }
    case 'origin':
      if (decision?.reason === 'path-too-long') {
        return {
          reason: 'not-covered',
          message: `${during(failure.during)} has no CORS header, because ${printable(requestPath(target))} is too long for CORS_URLS_REGEX.`,
          setting: 'CORS_URLS_REGEX',
          hint: "Use a shorter path, or a simple regex such as '^/api/'."
        }
      }
      if (decision?.covered !== true) return notCovered(during(failure.during), target, policy, handler)
      return {
        reason: 'origin-not-allowed',
        message: `${during(failure.during)} has no Access-Control-Allow-Origin, because the settings do not allow ${origin}.`,
        setting: origins,
        hint: origin === 'null'
          ? `Do not add null to ${origins}, because any site can send it. Give the page an origin: serve it over https, or over http from localhost.${handler}`
          : `Add ${printable(origin)} to ${origins}, if the pages of that origin may read the responses.${handler}`
      }
    case 'credentials': return {
      reason: 'credentials-not-allowed',
      message: `${during(failure.during)} does not allow credentials, and the page requested with credentials: 'include'.`,
      setting: 'CORS_ALLOW_CREDENTIALS',
      hint: 'Set CORS_ALLOW_CREDENTIALS to true, or have the page request without credentials.'
    }
    case 'wildcard': return {
      reason: 'wildcard-with-credentials',
      message: `${during(failure.during)} has Access-Control-Allow-Origin: *, which browsers reject if the page requested with credentials: 'include'.`,
      setting: all,
      hint: `List the origins in ${origins} instead of ${all}, and set CORS_ALLOW_CREDENTIALS to true; or have the page request without credentials.`
    }
    case 'method': return {
      reason: 'method-not-allowed',
      message: `The preflight response does not allow the method ${method}.${literal(policy?.settings.CORS_ALLOW_METHODS)}`,
      setting: 'CORS_ALLOW_METHODS',
      hint: isKnownToNode ? `Add ${printable(method)} to CORS_ALLOW_METHODS.${defaults('CORS_ALLOW_METHODS', policy)}` : otherMethod(method)
    }
    case 'headers': return {
      reason: 'header-not-allowed',
      message: `The preflight response does not allow the header${failure.names.length === 1 ? '' : 's'} ${failure.names.join(', ')}.${literal(policy?.settings.CORS_ALLOW_HEADERS)}`,
      setting: 'CORS_ALLOW_HEADERS',
      hint: `Add ${failure.names.map(name => printable(name)).join(', ')} to CORS_ALLOW_HEADERS.${defaults('CORS_ALLOW_HEADERS', policy)}`
    }
  }
}

function notCovered (response: string, target: string, policy: Policy | undefined, handler: string): Blocked {
  const blocked = (because: string, hint: string): Blocked => ({ reason: 'not-covered', message: `${response} has no CORS header, because ${because}.`, hint: hint + handler })
  if (policy?.isOff === true) return blocked('config.cors of the route is false', 'Remove cors: false from the config of the route, if pages of other origins may read its responses.')
  return {
    ...policy === undefined
      ? blocked(`no registration of the plugin applies to ${printable(target)}`, 'Register the plugin on the instance that has the route.')
      : blocked(`CORS_URLS_REGEX does not match ${printable(requestPath(target))}`, 'Change CORS_URLS_REGEX so that it matches this path.'),
    setting: 'CORS_URLS_REGEX'
  }
}

function otherMethod (method: string): string {
  return canParseMethod(method.toUpperCase())
    ? `Write the method as ${method.toUpperCase()}: methods are case-sensitive, and browsers change only some to upper case.`
    : 'Use another method: Node cannot parse this one, whatever the settings are.'
}

/** A list that is not written yet takes the place of its default. */
function defaults (list: 'CORS_ALLOW_METHODS' | 'CORS_ALLOW_HEADERS', policy: Policy | undefined): string {
  return policy?.written.has(list) === true ? '' : ' It is not set yet: list its default, too.'
}

function during (request: 'preflight' | 'actual'): string {
  return request === 'preflight' ? 'The preflight response' : 'The response'
}

function literal (list: readonly string[] = []): string {
  return list.includes('*') ? ' In credentialed requests, browsers read * as a literal name.' : ''
}
