import type { ServerResponse } from 'node:http'

/**
 * Changes the headers of a response behind the plugin, for controls: the plugin has the last word in writeHead, and under
 * what wraps that, and this is in Node's function that stores the head.
 */
export function changeStored (response: ServerResponse, change: () => void): void {
  const storing = response as unknown as { _storeHeader: (line: string, headers: object | undefined) => void }
  const { _storeHeader: store } = storing
  storing._storeHeader = (line, headers) => {
    // Where none was set before, Node has only those that writeHead got.
    if (response.getHeaderNames().length === 0) for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value as string)
    change()
    store.call(response, line, response.getHeaders())
  }
}
