import { a, allowed, ask, closes, foreign, from, goesOn, logging, preflight, preflighted, refused, request, unreadable, type Case } from './case.js'

const b = 'https://b.example'
const long = (length: number) => `https://${'a'.repeat(length - 'https://'.length)}`
const shown = (origin: string, length: string) => `${origin.slice(0, 300)}… (${length} characters)`

/** The Origin header, where it is not one well-spelled origin. */
export const origins: readonly Case[] = [
  { it: 'one origin', pieces: [preflight(from(a))], outcome: goesOn(preflighted()) },

  // Node joins what came twice. No browser takes the answer for an answer to its origin.
  { it: 'two Origin headers that differ', pieces: [preflight(from(a) + from(b))], outcome: goesOn(preflighted(`${a}, ${b}`)) },
  { it: 'two Origin headers, the same', pieces: [preflight(from(a) + from(a))], outcome: goesOn(preflighted(`${a}, ${a}`)) },
  { it: 'two Origin headers on an actual request', pieces: [request(from(a) + from(b))], outcome: goesOn(allowed(`${a}, ${b}`)) },
  { it: 'two Origin headers, the first empty', pieces: [preflight(from('') + from(a))], outcome: goesOn(preflighted(`, ${a}`)) },
  { it: 'two Origin headers in different cases', pieces: [preflight(`ORIGIN: ${a}\r\norigin: ${b}\r\n`)], outcome: goesOn(preflighted(`${a}, ${b}`)) },
  { it: 'a list, with a comma and a space', pieces: [preflight(from(`${a}, ${b}`))], outcome: goesOn(preflighted(`${a}, ${b}`)) },
  { it: 'a list, with a comma', pieces: [preflight(from(`${a},${b}`))], outcome: goesOn(preflighted(`${a},${b}`)) },
  { it: 'a list, with a space, as RFC 6454 has it', pieces: [preflight(from(`${a} ${b}`))], outcome: goesOn(preflighted(`${a} ${b}`)) },

  { it: 'an Origin above Node’s limit for a head', pieces: [preflight(from(long(16_384)))], outcome: closes(foreign(431)) },
  {
    it: 'an Origin just below that limit',
    pieces: [preflight(from(long(16_000)))],
    outcome: logging(goesOn(preflighted(long(16_000))), shown(long(16_000), '16,000'))
  },

  { it: 'no Origin', pieces: [preflight('')], outcome: goesOn(refused()) },
  { it: 'an empty Origin', pieces: [preflight(from(''))], outcome: goesOn(refused()) },
  { it: 'an Origin of white space', pieces: [preflight(from(' \t  '))], outcome: goesOn(refused()) },
  { it: 'white space around it', pieces: [preflight(`Origin:\t ${a} \t \r\n`)], outcome: goesOn(preflighted()) },
  { it: 'no space after the colon', pieces: [preflight(`Origin:${a}\r\n`)], outcome: goesOn(preflighted()) },
  { it: 'a tab in it', pieces: [preflight(from('https://a\t.example'))], outcome: logging(goesOn(preflighted('https://a\t.example')), String.raw`https://a\x09.example`) },
  { it: 'null', pieces: [preflight(from('null'))], outcome: goesOn(preflighted('null')) },
  { it: 'brackets that are none', pieces: [preflight(from('https://[a'))], outcome: logging(goesOn(refused()), 'https://[a') },
  { it: 'user info that would end the host for another reader', pieces: [preflight(from('https://a.example:x@b.example'))], outcome: goesOn(preflighted('https://a.example:x@b.example')) },

  { it: 'header names in odd case', pieces: [request(`oRiGiN: ${a}\r\naccess-CONTROL-request-mEtHoD: PUT\r\n`, 'OPTIONS /here HTTP/1.1')], outcome: goesOn(preflighted()) },
  { it: 'names that resemble Origin', pieces: [preflight(`Origin-: ${a}\r\nX-Origin: ${a}\r\nOrigin_: ${a}\r\nOrigins: ${a}\r\n`)], outcome: goesOn(refused()) },
  { it: 'a name that CGI would read as Access-Control-Request-Method', pieces: [request(`Access_Control_Request_Method: PUT\r\n${from(a)}`, 'OPTIONS /here HTTP/1.1')], outcome: goesOn(preflighted()) },
  { it: 'a space before the colon', pieces: [preflight(`Origin : ${a}\r\n`)], outcome: unreadable },
  { it: 'a name with a NUL in it', pieces: [preflight(`Ori\0gin: ${a}\r\n`)], outcome: unreadable },
  { it: 'a name with a byte above ASCII', pieces: [preflight(`Origin\x80: ${a}\r\n`)], outcome: unreadable },
  { it: 'a line without a name', pieces: [preflight(`: ${a}\r\n`)], outcome: unreadable },
  { it: 'a line without a colon', pieces: [preflight('Origin\r\n')], outcome: unreadable },

  // Obsolete line folding (RFC 9112 section 5.2).
  {
    it: 'an Origin that goes on on the next line',
    pieces: [preflight(`Origin: ${a}\r\n .evil.example\r\n`)],
    outcome: unreadable,
    lenient: goesOn(preflighted(`${a} .evil.example`))
  },
  { it: 'an Origin that starts on the next line', pieces: [preflight(`Origin:\r\n\t${a}\r\n`)], outcome: unreadable, lenient: goesOn(preflighted()) },
  { it: 'an Origin that folds into the line before', pieces: [request(` Origin: ${a}\r\n${ask}`, 'OPTIONS /here HTTP/1.1')], outcome: unreadable, lenient: goesOn(refused()) },

  {
    it: 'an Origin in the trailers of a body',
    pieces: [preflight('Transfer-Encoding: chunked\r\nTrailer: Origin\r\n') + `1\r\nx\r\n0\r\n${from(a)}\r\n`],
    outcome: goesOn(refused())
  },

  // Bytes above ASCII, which no browser sends.
  {
    it: 'UTF-8 in it, on a preflight',
    pieces: [preflight(from('https://\xc3\xa9.example'))],
    outcome: logging(goesOn(refused()), 'https://\xc3\xa9.example')
  },
  {
    it: 'UTF-8 in it, on an actual request',
    pieces: [request(from('https://\xc3\xa9.example'))],
    outcome: logging(goesOn(refused()), 'https://\xc3\xa9.example')
  },
  {
    it: 'a C1 control character in it, which moves a terminal’s cursor',
    pieces: [preflight(from('https://a\x9b31m.example'))],
    outcome: logging(goesOn(refused()), String.raw`https://a\x9b31m.example`)
  },
  {
    it: 'a byte that is no UTF-8, on an actual request',
    pieces: [request(from('https://a\xff.example'))],
    outcome: logging(goesOn(refused()), 'https://a\xff.example')
  },
  {
    it: 'UTF-8 that would be CR LF if each character were cut to a byte',
    pieces: [preflight(from('https://a\xe5\x98\x8d\xe5\x98\x8aset-cookie:b=c'))],
    outcome: logging(goesOn(refused()), String.raw`https://aå\x98\x8då\x98\x8aset-cookie:b=c`)
  }
]
