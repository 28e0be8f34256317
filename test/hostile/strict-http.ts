/** One response as it stood on the wire, its text as latin1. */
export interface WireResponse {
  readonly status: number
  /** In the order and the case of the wire. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
  readonly body: string
}

const statusLine = /^HTTP\/1\.1 ([1-5]\d\d) [\x20-\x7e]*$/
const fieldLine = /^([!#$%&'*+.^_`|~\dA-Za-z-]+): ?([\t\x20-\x7e\x80-\xff]*)$/

/**
 * Reads what came over one connection as HTTP/1.1 responses, and throws at the first byte that is out
 * of place (RFC 9112), so that nothing passes that another reader could take for one response more or
 * less. `methods` are those of the requests, in their order: the answer to HEAD has no body.
 */
export function readResponses (bytes: string, methods: readonly string[] = []): WireResponse[] {
  const responses: WireResponse[] = []
  let answered = 0
  for (let rest = bytes; rest !== '';) {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) throw new Error(`no end of the head: ${JSON.stringify(rest.slice(0, 200))}`)
    const { status, headers } = readHead(rest.slice(0, end))
    const isBodyless = status < 200 || status === 204 || status === 304 || methods[answered] === 'HEAD'
    const [body, after] = isBodyless ? ['', rest.slice(end + 4)] : readBody(headers, rest.slice(end + 4))
    if (status >= 200) answered++
    responses.push({ status, headers, body })
    rest = after
  }
  return responses
}

function readHead (head: string): Pick<WireResponse, 'status' | 'headers'> {
  const [first = '', ...lines] = head.split('\r\n')
  const status = statusLine.exec(first)?.[1]
  if (status === undefined) throw new Error(`no status line: ${JSON.stringify(first)}`)
  const headers = lines.map(line => {
    const [, name, value] = fieldLine.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`no header line: ${JSON.stringify(line)}`)
    return [name, value] as const
  })
  const names = headers.map(([name]) => name.toLowerCase())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`${twice} came twice`)
  return { status: Number(status), headers }
}

function readBody (headers: WireResponse['headers'], rest: string): [body: string, after: string] {
  const value = (name: string) => headers.find(header => header[0].toLowerCase() === name)?.[1]
  const length = value('content-length')
  const coding = value('transfer-encoding')
  if ((length === undefined) === (coding === undefined)) throw new Error('it takes either Content-Length or Transfer-Encoding')
  if (length === undefined) {
    if (coding !== 'chunked') throw new Error(`an unknown transfer coding: ${String(coding)}`)
    return readChunks(rest)
  }
  if (!/^\d+$/.test(length) || rest.length < Number(length)) throw new Error(`Content-Length ${length}, and ${rest.length} bytes`)
  return [rest.slice(0, Number(length)), rest.slice(Number(length))]
}

function readChunks (bytes: string): [body: string, after: string] {
  let body = ''
  for (let rest = bytes; ;) {
    const [line, size] = /^([\da-f]+)\r\n/i.exec(rest) ?? []
    if (line === undefined || size === undefined) throw new Error(`no chunk: ${JSON.stringify(rest.slice(0, 50))}`)
    const end = line.length + parseInt(size, 16)
    if (rest.slice(end, end + 2) !== '\r\n') throw new Error('a chunk has no end')
    body += rest.slice(line.length, end)
    rest = rest.slice(end + 2)
    if (end === line.length) return [body, rest]
  }
}
