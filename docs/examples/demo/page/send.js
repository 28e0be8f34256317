// Sends one request, and returns as much of the response as the browser lets this script read.

export async function send (api, asked, id) {
  let request
  try {
    request = requestOf(api, asked, id)
  } catch ({ message }) {
    return { outcome: 'unsent', error: message }
  }
  const sent = {
    headers: [...request.headers],
    dropped: (asked.headers ?? []).filter(([name]) => !request.headers.has(name))
  }
  try {
    const response = await fetch(request)
    return {
      ...sent,
      outcome: 'readable',
      status: `${response.status} ${response.statusText}`,
      answerHeaders: [...response.headers],
      // What `get` gives for each of these: null if the header may not be read.
      read: (asked.reads ?? []).map(name => [name, response.headers.get(name)]),
      text: await response.text()
    }
  } catch (error) {
    return { ...sent, outcome: 'blocked', error: String(error) }
  }
}

/** Makes the request part by part, so that an error names the part that the browser refuses. */
function requestOf (api, { method, path, headers = [], body, credentials = false }, id) {
  const url = attempt(`The path “${path}”`, () => addressIn(api, path))
  url.searchParams.set('request', id)
  attempt(`The method “${method}”`, () => new Request(url, { method }))
  for (const [name, value] of headers) {
    attempt(`The header “${name}”`, () => {
      if (value === undefined) throw new TypeError('a line is a name, a colon and a value')
      return new Headers([[name, value]])
    })
  }
  return attempt(`The body, with the method “${method}”`, () =>
    new Request(url, { method, headers, ...(body && { body }), credentials: credentials ? 'include' : 'omit' }))
}

function addressIn (api, path) {
  const url = new URL(path, api)
  if (url.username + url.password !== '') throw new TypeError('it names a user or a password')
  if (url.origin !== api) throw new TypeError(`it leads to ${url.origin === 'null' ? url.protocol : url.origin}, not to the API`)
  return url
}

function attempt (part, make) {
  try {
    return make()
  } catch (error) {
    throw new TypeError(`${part}: ${error.message}`, { cause: error })
  }
}
