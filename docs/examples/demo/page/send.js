// Sends one request and says what the browser lets this script know of the answer.

export async function send (api, { method, path, headers = {}, body, credentials = false, reads = [] }, id) {
  const url = new URL(api + path)
  url.searchParams.set('request', id)
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body && { body }),
      credentials: credentials ? 'include' : 'omit'
    })
    return {
      readable: true,
      status: response.status,
      headers: [...response.headers],
      // What `get` gives for each of these: null if the header may not be read.
      read: reads.map(name => [name, response.headers.get(name)]),
      text: await response.text()
    }
  } catch (error) {
    return { readable: false, error: String(error) }
  }
}
