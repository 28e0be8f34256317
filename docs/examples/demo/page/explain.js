// Says in plain words why a request went as it did. What the settings and the browser make of it, the plugin's own
// `explain` says; the rest is what the API answered and what the browser told the script.

export function explain ({ request, origin, result, answers, outcome }) {
  if (result.outcome === 'unsent') return 'The input is wrong: the browser lets no script send this.'
  if (answers.length === 0) return 'The API has no record of the request.'
  const why = result.outcome === 'readable'
    ? [`${leave(outcome)}; the answer allows ${origin}.`, ...cookie(request, answers), ...hidden(result, answers)]
    : [blocked(outcome, answers)]
  return [...why, ...leftOut(outcome)].join(' ')
}

/** What the page asks the demo's server about, as the plugin's `explain` takes it. */
export function pageRequest (api, origin, { method, path, headers = [], credentials = false }) {
  const joined = {}
  for (const [name, value] of headers) joined[name] = Object.hasOwn(joined, name) ? `${joined[name]}, ${value}` : value
  return { url: new URL(path, api).href, origin, method, headers: joined, credentials }
}

function leave ({ preflight }) {
  return preflight === undefined
    ? 'Any page may send this, so there was no preflight'
    : `The browser asked first, because of ${preflight.because.join(' and ')}, and was given leave`
}

function blocked (outcome, answers) {
  const refused = answers.find(({ asksMethod, status }) => asksMethod !== undefined && !status.startsWith('2'))
  if (refused !== undefined) return `The preflight response is ${refused.status}, and none but a 2xx gives leave.`
  if (outcome.blocked === undefined) return `Something else than CORS went wrong (the status is ${answers.at(-1).status}).`
  const { message, hint } = outcome.blocked
  return `${message} ${outcome.sent ? 'The API answered, but the browser keeps the answer from the script.' : 'The browser never sent the request itself.'} ${hint}`
}

function leftOut ({ drops }) {
  return drops.length === 0 ? [] : [`The browser left out ${drops.join(', ')}, which no script may set.`]
}

function cookie ({ credentials }, answers) {
  if (answers.at(-1).hadCookie) return ['The cookie went along.']
  return credentials ? ['There was no cookie yet to go along.'] : []
}

function hidden ({ read = [] }, answers) {
  return read
    .filter(([name, value]) => value === null && answers.at(-1).headers[name] !== undefined)
    .map(([name]) => `CORS_EXPOSE_HEADERS does not name ${name}, so the script may not read it.`)
}
