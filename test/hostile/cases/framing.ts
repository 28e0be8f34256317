import { a, allowed, ask, closes, foreign, from, goesOn, logging, overtaken, preflight, preflighted, refused, request, unreadable, type Case } from './case.js'

const head = from(a)
const json = 'Content-Type: application/json\r\n'
const body = (length: number) => `Content-Length: ${length}\r\n\r\n${'x'.repeat(length)}`
const withBody = (lines: string, more: string) => `OPTIONS /here HTTP/1.1\r\nHost: h\r\n${ask}${head}${lines}${more}`
const smuggled = request(from('https://smuggled.example'))

/** Where a request ends, and what it asks of the connection. */
export const framing: readonly Case[] = [
  // Bodies, which a preflight has none of. They are read past, not parsed.
  { it: 'a preflight with a body that is no JSON', pieces: [withBody(json, body(3))], outcome: goesOn(preflighted()) },
  { it: 'a preflight with a body of 2 MB, above the body limit', pieces: [withBody(json, body(2_000_000))], outcome: goesOn(preflighted()) },
  { it: 'a preflight with a request for a body', pieces: [withBody('', `Content-Length: ${smuggled.length}\r\n\r\n${smuggled}`)], outcome: goesOn(preflighted()) },
  { it: 'a preflight with a chunked body', pieces: [withBody('', 'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n')], outcome: goesOn(preflighted()) },
  { it: 'a preflight with a request in a chunk', pieces: [withBody('', `Transfer-Encoding: chunked\r\n\r\n${smuggled.length.toString(16)}\r\n${smuggled}\r\n0\r\n\r\n`)], outcome: goesOn(preflighted()) },
  { it: 'a preflight with a chunk of no size', pieces: [withBody('', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n')], outcome: closes(preflighted(), foreign(400)), asked: overtaken },
  { it: 'a POST that declares more than the body limit', pieces: [request(`${head}${json}Content-Length: 5000000\r\n`, 'POST /here HTTP/1.1')], outcome: closes(allowed(a, 413)) },
  { it: 'a POST of a type that nobody parses', pieces: [request(`${head}Content-Type: application/evil\r\nContent-Length: 0\r\n`, 'POST /here HTTP/1.1')], outcome: goesOn(allowed(a, 415)) },
  { it: 'a POST of broken JSON', pieces: [`POST /here HTTP/1.1\r\nHost: h\r\n${head}${json}Content-Length: 1\r\n\r\n{`], outcome: logging(closes(allowed(a, 400)), a, 'https://next.example') },

  // Two lengths (RFC 9112 section 6.3).
  {
    it: 'Transfer-Encoding and Content-Length',
    pieces: [withBody('', 'Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n')],
    outcome: unreadable,
    lenient: goesOn(preflighted())
  },
  { it: 'Content-Length and Transfer-Encoding', pieces: [withBody('', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')], outcome: unreadable, lenient: goesOn(preflighted()) },
  { it: 'two lengths', pieces: [withBody('', 'Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde')], outcome: unreadable },
  { it: 'a negative length', pieces: [withBody('', 'Content-Length: -1\r\n\r\n')], outcome: unreadable },
  { it: 'a length with a sign', pieces: [withBody('', 'Content-Length: +3\r\n\r\nabc')], outcome: unreadable },
  { it: 'a length that is none', pieces: [withBody('', 'Content-Length: 0x3\r\n\r\nabc')], outcome: unreadable },
  { it: 'an unknown transfer coding', pieces: [withBody('', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'), ''], inTurn: true, alone: true, ends: true, outcome: closes(preflighted(), foreign(400)), lenient: closes(preflighted()), asked: overtaken, askedLeniently: closes(preflighted()) },

  // Versions.
  { it: 'HTTP/1.0', pieces: [`OPTIONS /here HTTP/1.0\r\n${ask}${head}\r\n`], alone: true, outcome: closes(preflighted()) },
  { it: 'HTTP/1.0 with Host, an actual request', pieces: [request(head, 'GET /here HTTP/1.0')], alone: true, outcome: closes(allowed()) },
  { it: 'HTTP/1.0 that keeps the connection', pieces: [`OPTIONS /here HTTP/1.0\r\nConnection: keep-alive\r\n${ask}${head}\r\n`], outcome: goesOn(preflighted()) },
  { it: 'HTTP/0.9', pieces: ['GET /here\r\n'], outcome: unreadable },
  { it: 'HTTP/1.2', pieces: [request(head, 'GET /here HTTP/1.2')], outcome: unreadable, lenient: goesOn(allowed()) },
  { it: 'HTTP/2’s opening', pieces: ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], outcome: unreadable },
  { it: 'something else than HTTP', pieces: ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'], outcome: unreadable },
  { it: 'an unknown method', pieces: [request(head, 'EVIL /here HTTP/1.1')], outcome: unreadable },
  { it: 'a method in lower case', pieces: [preflight(head).replace('OPTIONS', 'options')], outcome: unreadable },
  { it: 'a method that no route has', pieces: [request(head, 'TRACE /nowhere HTTP/1.1')], outcome: goesOn(allowed(a, 404)) },
  { it: 'HEAD', pieces: [request(head, 'HEAD /here HTTP/1.1')], methods: ['HEAD'], outcome: goesOn(allowed()) },
  { it: 'OPTIONS that is no preflight', pieces: [request(head, 'OPTIONS /here HTTP/1.1')], outcome: goesOn(preflighted()) },

  // Host. Node reads on after a request that it has refused, but sends no more.
  { it: 'no Host', pieces: [`OPTIONS /here HTTP/1.1\r\n${ask}${head}\r\n`], outcome: logging(closes(foreign(400)), 'https://next.example') },
  { it: 'an empty Host', pieces: [`OPTIONS /here HTTP/1.1\r\nHost:\r\n${ask}${head}\r\n`], outcome: goesOn(preflighted()) },
  { it: 'a Host of odd bytes', pieces: [`OPTIONS /here HTTP/1.1\r\nHost: a]b@c:d\xff/\\\r\n${ask}${head}\r\n`], outcome: goesOn(preflighted()) },
  { it: 'two Hosts', pieces: [preflight(`Host: other\r\n${head}`)], outcome: goesOn(preflighted()) },

  // What is asked of the connection.
  { it: 'Expect: 100-continue', pieces: [preflight(`Expect: 100-continue\r\n${head}`)], outcome: goesOn(foreign(100), preflighted()) },
  { it: 'Expect: 100-continue, with a body', pieces: [withBody('Expect: 100-continue\r\n', body(5))], outcome: goesOn(foreign(100), preflighted()) },
  { it: 'Expect: something else', pieces: [preflight(`Expect: a-teapot\r\n${head}`)], outcome: goesOn(foreign(417)) },
  {
    it: 'Upgrade on what would be a preflight: the router gets it',
    pieces: [preflight(`Connection: Upgrade\r\nUpgrade: websocket\r\n${head}`, '/nowhere')],
    inTurn: true,
    outcome: goesOn(preflighted(a, 404))
  },
  { it: 'Upgrade to HTTP/2 on an actual request', pieces: [request(`Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n${head}`)], inTurn: true, outcome: goesOn(allowed()) },
  { it: 'CONNECT', pieces: [request(head, 'CONNECT h:443 HTTP/1.1')], outcome: closes() },
  { it: 'Connection: close', pieces: [preflight(`Connection: close\r\n${head}`)], alone: true, outcome: closes(preflighted()) },
  { it: 'Connection: origin, which would take it off at a proxy', pieces: [preflight(`Connection: keep-alive, origin\r\n${head}`)], outcome: goesOn(preflighted()) },

  // Line ends, halves, and the very slow.
  { it: 'empty lines before the request', pieces: [`\r\n\r\n${preflight(head)}`], outcome: goesOn(preflighted()) },
  { it: 'LF for every line end', pieces: [preflight(head).replaceAll('\r\n', '\n')], outcome: unreadable, lenient: goesOn(preflighted()) },
  { it: 'CR for every line end', pieces: [preflight(head).replaceAll('\r\n', '\r')], outcome: unreadable },
  { it: 'byte by byte', pieces: [...preflight(head)], outcome: goesOn(preflighted()) },
  { it: 'half a head', pieces: [preflight(head).slice(0, 60)], alone: true, ends: true, outcome: unreadable },
  { it: 'a head without its last line end', pieces: [preflight(head).slice(0, -2)], alone: true, ends: true, outcome: unreadable },
  { it: 'half a body', pieces: [withBody('', body(10).slice(0, -5)), ''], inTurn: true, alone: true, ends: true, outcome: closes(preflighted(), foreign(400)) },
  { it: 'nothing at all', pieces: [], alone: true, ends: true, outcome: closes() },
  { it: 'a malformed request after a good one', pieces: [preflight(head) + request('Origin : x\r\n')], outcome: closes(preflighted(), foreign(400)), asked: overtaken },
  {
    it: 'preflights and actual requests of different origins, all at once',
    pieces: [preflight(from('https://one.example')) + request(from('https://two.example')) + request('') + preflight(from('https://[three')) + request(from('null'), 'GET /nowhere HTTP/1.1') + preflight(from('https://six.example'), '/nowhere')],
    outcome: logging(
      goesOn(preflighted('https://one.example'), allowed('https://two.example'), refused(), refused(), allowed('null', 404), preflighted('https://six.example')),
      'https://one.example', 'https://two.example', 'https://[three', 'null', 'https://six.example')
  }
]
