// The reason for a result, in words: of the settings and the browser, what the plugin's `explain` says; the rest is from
// the log of the API and from the script.

export function explain ({ request, origin, result, answers, outcome }) {
  if (result.outcome === 'unsent') return 'The input is wrong: browsers do not let a script send this.'
  if (answers.length === 0) return 'The API has no record of the request.'
  const why = result.outcome === 'readable'
    ? [`${preflightOf(outcome)} The response allows ${origin}.`, ...cookie(request, answers), ...hidden(result, answers)]
    : [blocked(outcome, answers)]
  return [...why, ...leftOut(outcome)].join(' ')
}

/** What the page asks the demo's server about, as the plugin's `explain` takes it. */
export function pageRequest (api, origin, { method, path, headers = [], credentials = false }) {
  const joined = {}
  for (const [name, value] of headers) joined[name] = Object.hasOwn(joined, name) ? `${joined[name]}, ${value}` : value
  return { url: new URL(path, api).href, origin, method, headers: joined, credentials }
}

function preflightOf ({ preflight }) {
  return preflight === undefined
    ? 'The request needs no preflight.'
    : `The browser sent a preflight first, because of ${preflight.because.join(' and ')}, and it succeeded.`
}

function blocked (outcome, answers) {
  const refused = answers.find(({ asksMethod, status }) => asksMethod !== undefined && !status.startsWith('2'))
  if (refused !== undefined) return `The status of the preflight response is ${refused.status}. Browsers accept only 2xx.`
  if (outcome.blocked === undefined) return `The request failed for another reason than CORS (the status is ${answers.at(-1).status}).`
  const { message, hint } = outcome.blocked
  return `${message} ${outcome.sent ? 'The API responded, but the browser does not let the script read the response.' : 'The browser did not send the actual request.'} ${hint}`
}

function leftOut ({ drops }) {
  return drops.length === 0 ? [] : [`The browser dropped ${drops.join(', ')}: no script may set these.`]
}

function cookie ({ credentials }, answers) {
  if (answers.at(-1).hadCookie) return ['The browser sent the cookie.']
  return credentials ? ['There was no cookie yet.'] : []
}

function hidden ({ read = [] }, answers) {
  return read
    .filter(([name, value]) => value === null && answers.at(-1).headers[name] !== undefined)
    .map(([name]) => `CORS_EXPOSE_HEADERS does not name ${name}, so the script may not read it.`)
}
