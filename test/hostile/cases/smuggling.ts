import { a, ask, closes, from, goesOn, logging, overtaken, preflight, preflighted, privately, refused, request, unreadable, foreign, allowed, type Case, type Outcome } from './case.js'

const cookie = 'Set-Cookie: smuggled=1'
const asOptions = (lines: string) => request(lines, 'OPTIONS /here HTTP/1.1')

/**
 * Everything of a preflight, but its Origin, that a server may be tempted to send back or to log, with room for
 * more at its end. Hono sent the request's Vary back (GHSA-q7jf-gf43-6x6p, https://github.com/github/advisory-database/pull/6462).
 */
const places: ReadonlyArray<readonly [place: string, write: (more: string) => string, withText: Outcome]> = [
  ['Access-Control-Request-Method', more => asOptions(`${from(a)}Access-Control-Request-Method: PUT${more}\r\n`), goesOn(preflighted())],
  ['Access-Control-Request-Headers', more => preflight(`${from(a)}Access-Control-Request-Headers: x-one${more}\r\n`), goesOn(preflighted())],
  ['Access-Control-Request-Private-Network', more => preflight(`${from(a)}Access-Control-Request-Private-Network: true${more}\r\n`), goesOn(preflighted())],
  ['Vary', more => preflight(`${from(a)}Vary: origin${more}\r\n`), goesOn(preflighted())]
]

/** Control characters that end no line. */
const controls: ReadonlyArray<readonly [name: string, byte: string]> =
  [['NUL', '\0'], ['SOH', '\x01'], ['BS', '\b'], ['VT', '\v'], ['FF', '\f'], ['ESC', '\x1b'], ['DEL', '\x7f']]

const encoded = ['%0d%0a', '%0D%0A%20', '%0a', '%0d', '%00', '%1b', '%E5%98%8D%E5%98%8A', '\\r\\n', '%5Cr%5Cn', '%250d%250a', '&#13;&#10;', '\u00e5']

function inPlaces (): Case[] {
  return places.flatMap(([place, write, withText]) => [
    ...controls.map(([name, byte]): Case => ({ it: `${name} in ${place}`, pieces: [write(byte + cookie)], outcome: unreadable, lenient: withText })),
    { it: `encoded line ends in ${place}`, pieces: [write(encoded.map(text => text + cookie).join(''))], outcome: withText },
    { it: `CR in ${place}`, pieces: [write(`\r${cookie}`)], outcome: unreadable },
    { it: `LF in ${place}`, pieces: [write(`\n${cookie}`)], outcome: unreadable, lenient: goesOn(place.endsWith('Private-Network') ? privately : preflighted()) },
    // A header line of its own in the request, and none in the response.
    { it: `CR LF in ${place}`, pieces: [write(`\r\n${cookie}`)], outcome: goesOn(place.endsWith('Private-Network') ? privately : preflighted()) }
  ])
}

function inOrigin (): Case[] {
  return [
    // No header may carry these: what cannot be sent back is refused.
    ...controls.flatMap(([name, byte]): Case[] => {
      const origin = `https://a${byte}${cookie}`
      const shown = `https://a\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}${cookie}`
      return [
        { it: `${name} in Origin, on a preflight`, pieces: [preflight(from(origin))], outcome: unreadable, lenient: logging(goesOn(refused()), shown) },
        { it: `${name} in Origin, on an actual request`, pieces: [request(from(origin))], outcome: unreadable, lenient: logging(goesOn(refused()), shown) },
        { it: `${name} in Origin, where there is no route`, pieces: [request(from(origin), 'PUT /nowhere HTTP/1.1')], outcome: unreadable, lenient: logging(goesOn(refused(404)), shown) }
      ]
    }),
    ...encoded.map((text): Case => {
      const origin = `https://a.example${text}${cookie}`
      const outcome = text === '\u00e5' ? logging(goesOn(refused()), origin) : goesOn(preflighted(origin))
      return { it: `${text} in Origin`, pieces: [preflight(from(origin))], outcome }
    }),
    { it: 'CR in Origin', pieces: [preflight(from(`${a}\r${cookie}`))], outcome: unreadable },
    { it: 'LF in Origin', pieces: [preflight(from(`${a}\n${cookie}`))], outcome: unreadable, lenient: goesOn(preflighted()) },
    { it: 'CR LF in Origin', pieces: [preflight(from(`${a}\r\n${cookie}`))], outcome: goesOn(preflighted()) },
    { it: 'CR CR LF in Origin', pieces: [preflight(from(`${a}\r\r\n${cookie}`))], outcome: unreadable },
    { it: 'LF CR in Origin', pieces: [preflight(from(`${a}\n\r${cookie}`))], outcome: unreadable, lenient: closes(preflighted(), foreign(400)), askedLeniently: overtaken },
    { it: 'a whole response in Origin', pieces: [preflight(from(`${a}%0d%0a%0d%0aHTTP/1.1 200 OK%0d%0aContent-Length: 0`))], outcome: goesOn(preflighted(`${a}%0d%0a%0d%0aHTTP/1.1 200 OK%0d%0aContent-Length: 0`)) },
    { it: 'JSON in Origin, to end the log’s', pieces: [preflight(from('","level":60,"msg":"owned'))], outcome: goesOn(preflighted('","level":60,"msg":"owned')) },
    { it: 'a format string in Origin', pieces: [preflight(from('%s%j%o%d%%{}'))], outcome: goesOn(preflighted('%s%j%o%d%%{}')) },
    { it: '__proto__ for an Origin', pieces: [preflight(from('__proto__'))], outcome: goesOn(preflighted('__proto__')) }
  ]
}

/** Line ends in the path ended flask-cors's debug line (CVE-2024-1681, https://github.com/corydolphin/flask-cors/pull/351). */
function inTargets (): Case[] {
  const target = (more: string, origin = from(a)) => preflight(origin, `/here${more}`)
  return [
    ...controls.map(([name, byte]): Case => ({ it: `${name} in the target`, pieces: [target(byte)], outcome: unreadable })),
    ...['\r', '\n', '\t', ' ', '\r\n'].map((text): Case => ({ it: `${JSON.stringify(text)} in the target`, pieces: [target(`${text}x`)], outcome: unreadable })),
    ...['\x80', '\xff', '\xc3\xa9', '\xe2\x80\xae'].map((text): Case => ({ it: `bytes above ASCII in the target: ${JSON.stringify(text)}`, pieces: [target(text)], outcome: unreadable })),
    ...['%00', '%1b%5B31m', '%0d', '%0a', '%E2%80%AE', '%C2%9B31m', '/%E5%98%8D%E5%98%8A', '%2500', '?%0d%0aset-cookie:b=c'].map((text): Case => ({ it: `${text} in the target`, pieces: [target(text)], outcome: goesOn(preflighted()) })),
    // The default CORS_URLS_REGEX, ^.*$, matches no path with a line end in its midst: `.` is anything but.
    {
      it: '%0d%0a in the target',
      pieces: [request(from(a), `GET /here%0d%0a${cookie.replace(' ', '%20')} HTTP/1.1`)],
      outcome: goesOn(foreign(404)),
      asked: goesOn(allowed(a, 404))
    },
    { it: 'a status line in the target', pieces: [request(from(a), 'GET /x HTTP/1.1 200 OK HTTP/1.1')], outcome: unreadable }
  ]
}

export const smuggling: readonly Case[] = [
  ...inPlaces(),
  ...inOrigin(),
  ...inTargets(),
  { it: 'Access-Control-Request-Private-Network twice', pieces: [preflight(from(a) + 'Access-Control-Request-Private-Network: true\r\n'.repeat(2))], outcome: goesOn(preflighted()) },
  { it: 'Access-Control-Request-Method twice', pieces: [preflight(from(a) + ask)], outcome: goesOn(preflighted()) },
  { it: 'an empty Access-Control-Request-Method', pieces: [asOptions(`${from(a)}Access-Control-Request-Method:\r\n`)], outcome: goesOn(preflighted()) },
  { it: 'response headers in the request', pieces: [request(`${from(a)}Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Credentials: false\r\n`)], outcome: goesOn(allowed()) },
  // What it took rs/cors to read these (GHSA-mh55-gqvf-xfwm, https://github.com/rs/cors/issues/170). The plugin does not read them.
  { it: '16 KB of commas in Access-Control-Request-Headers', pieces: [preflight(`${from(a)}Access-Control-Request-Headers: ${','.repeat(15_000)}\r\n`)], outcome: goesOn(preflighted()) },
  { it: '64,000 commas in Access-Control-Request-Headers', pieces: [preflight(`${from(a)}Access-Control-Request-Headers: ${','.repeat(64_000)}\r\n`)], outcome: closes(foreign(431)) }
]
