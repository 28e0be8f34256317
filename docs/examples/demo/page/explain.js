// Says in plain words why a request went as it did: from the request, what the API answered and
// what the browser made of it.

export function explain ({ request, origin, result, answers }) {
  const preflight = answers.find(({ asksMethod }) => asksMethod !== undefined)
  const actual = answers.find(({ asksMethod }) => asksMethod === undefined)

  if (answers.length === 0) return 'The request did not reach the API.'
  if (!result.readable && actual === undefined) return `${refusal(preflight, request, origin)}, so the browser never sent the request itself.`
  if (!result.readable) return `The API did its work, but ${keptBack(actual, request, origin)}, so the browser keeps the answer from the script.`

  const first = preflight === undefined
    ? 'Any page may send this, so there was no preflight'
    : `The browser asked first, because of ${needsLeave(preflight).join(' and ')}, and was given leave`
  return [`${first}; the answer allows ${origin}.`, ...cookie(request, actual), ...hidden(result, actual)].join(' ')
}

/** Why a preflight was refused. */
function refusal ({ headers, asksMethod, asksHeaders = '' }, request, origin) {
  if (headers['access-control-allow-origin'] === undefined) return `The answer to the preflight does not allow ${origin}`
  const methods = list(headers['access-control-allow-methods'])
  if (!isSimple(asksMethod) && !methods.includes(asksMethod)) return `CORS_ALLOW_METHODS does not name ${asksMethod}`
  const allowed = list(headers['access-control-allow-headers']).map(name => name.toLowerCase())
  const refused = list(asksHeaders).filter(name => !allowed.includes(name))
  if (refused.length > 0) return `CORS_ALLOW_HEADERS does not name ${refused.join(', ')}`
  return withoutCredentials(headers, request) ?? 'The preflight failed'
}

/** Why an answer is kept from the script. */
function keptBack ({ headers, status }, request, origin) {
  if (headers['access-control-allow-origin'] !== undefined) return withoutCredentials(headers, request) ?? `something else than CORS went wrong (the status is ${status})`
  // Where CORS applies at all, Vary names the origin.
  if (!list(headers.vary).includes('origin')) return 'CORS_URLS_REGEX leaves the path out'
  return `the answer does not allow ${origin}`
}

function withoutCredentials (headers, { credentials }) {
  return credentials && headers['access-control-allow-credentials'] === undefined
    ? 'CORS_ALLOW_CREDENTIALS is not set'
    : undefined
}

function needsLeave ({ asksMethod, asksHeaders = '' }) {
  const names = list(asksHeaders)
  return [
    ...(isSimple(asksMethod) ? [] : [`the method ${asksMethod}`]),
    ...(names.length === 0 ? [] : [`the header${names.length > 1 ? 's' : ''} ${names.join(', ')}`])
  ]
}

function cookie ({ credentials }, { hadCookie }) {
  if (hadCookie) return ['The cookie went along.']
  return credentials ? ['There was no cookie yet to go along.'] : []
}

function hidden ({ read = [] }, { headers }) {
  return read
    .filter(([name, value]) => value === null && headers[name] !== undefined)
    .map(([name]) => `CORS_EXPOSE_HEADERS does not name ${name}, so the script may not read it.`)
}

function isSimple (method) {
  return ['GET', 'HEAD', 'POST'].includes(method)
}

function list (text = '') {
  return text.split(',').map(item => item.trim()).filter(item => item !== '')
}
