// Says in plain words why a request went as it did: from the request, what the API answered and
// what the browser made of it.

export function explain ({ request, origin, result, answers }) {
  const preflight = answers.find(({ asksMethod }) => asksMethod !== undefined)
  const actual = answers.find(({ asksMethod }) => asksMethod === undefined)

  if (result.outcome === 'unsent') return 'The input is wrong: the browser lets no script send this.'
  if (answers.length === 0) return 'The API has no record of the request.'
  const why = result.outcome === 'readable'
    ? [`${leave(preflight)}; the answer allows ${origin}.`, ...cookie(request, actual), ...hidden(result, actual)]
    : [actual === undefined
        ? refused(preflight, request, origin)
        : `The API answered, but ${keptBack(actual, request, origin)}, so the browser keeps the answer from the script.`]
  return [...why, ...dropped(result)].join(' ')
}

function leave (preflight) {
  return preflight === undefined
    ? 'Any page may send this, so there was no preflight'
    : `The browser asked first, because of ${needsLeave(preflight).join(' and ')}, and was given leave`
}

function refused (preflight, request, origin) {
  const reason = refusal(preflight, request, origin)
  return reason === undefined
    ? 'The preflight gave leave, but the API has no record of the request itself.'
    : `${reason}, so the browser never sent the request itself.`
}

/** Why a preflight was refused, if it was. */
function refusal ({ status, headers, asksMethod, asksHeaders = '' }, request, origin) {
  if (!status.startsWith('2')) return `The answer to the preflight is ${status}, and none but a 2xx gives leave`
  if (headers['access-control-allow-origin'] === undefined) return `The answer to the preflight does not allow ${origin}`
  const methods = list(headers['access-control-allow-methods'])
  if (!isSimple(asksMethod) && !methods.includes(asksMethod)) return `CORS_ALLOW_METHODS does not name ${asksMethod}`
  const allowed = list(headers['access-control-allow-headers']).map(name => name.toLowerCase())
  const missing = list(asksHeaders).filter(name => !allowed.includes(name))
  if (missing.length > 0) return `CORS_ALLOW_HEADERS does not name ${missing.join(', ')}`
  return withoutCredentials(headers, request)
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

function dropped ({ dropped: lines }) {
  return lines.length === 0 ? [] : [`The browser dropped ${lines.map(([name]) => name).join(', ')}, which no script may set.`]
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
