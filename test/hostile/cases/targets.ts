import { a, allowed, foreign, from, goesOn, preflight, preflighted, request, unreadable, type Case } from './case.js'

const head = from(a)
const get = (target: string) => request(head, `GET ${target} HTTP/1.1`)

/** Request targets that are no plain path (RFC 9112 section 3.2). */
export const targets: readonly Case[] = [
  { it: 'an absolute-form preflight', pieces: [preflight(head, 'http://evil.example/')], outcome: goesOn(preflighted()) },
  { it: 'an absolute-form preflight without a path', pieces: [preflight(head, 'http://evil.example')], outcome: goesOn(preflighted()) },
  { it: 'an absolute-form target with a port, user info and capitals', pieces: [get('HTTP://u:p@EVIL.example:99/here')], outcome: goesOn(allowed()) },
  { it: 'an absolute-form target with a query for a path', pieces: [get('http://evil.example?/here')], outcome: goesOn(allowed(a, 404)) },
  { it: 'an absolute-form target of another scheme', pieces: [get('ftp://evil.example/here')], outcome: goesOn(allowed(a, 404)) },
  { it: 'an absolute-form target without a host', pieces: [get('http:///here')], outcome: goesOn(foreign(400)) },
  { it: 'an absolute-form target whose host does not parse', pieces: [get('http://[/here')], outcome: goesOn(foreign(400)) },
  { it: 'an absolute-form target with a fragment', pieces: [get('http://evil.example/#/here')], outcome: goesOn(foreign(400)) },

  { it: 'OPTIONS *', pieces: [preflight(head, '*')], outcome: goesOn(preflighted()) },
  { it: 'OPTIONS * that is no preflight', pieces: [request(head, 'OPTIONS * HTTP/1.1')], outcome: goesOn(preflighted(a, 404)) },
  { it: 'GET *', pieces: [get('*')], outcome: goesOn(allowed(a, 404)) },
  // The router does not look at the first character.
  { it: 'GET *here', pieces: [get('*here')], outcome: goesOn(allowed()) },
  { it: 'an authority-form target', pieces: [get('evil.example:443')], outcome: unreadable },
  { it: 'a target without a slash', pieces: [get('here')], outcome: unreadable },
  { it: 'an empty target', pieces: [get('')], outcome: unreadable },
  { it: 'a target of a query alone', pieces: [get('?here')], outcome: unreadable },

  // What cannot be decoded, Fastify answers without any hook.
  { it: '/%zz', pieces: [get('/%zz')], outcome: goesOn(foreign(400)) },
  { it: 'a preflight for /%zz', pieces: [preflight(head, '/%zz')], outcome: goesOn(foreign(400)) },
  { it: 'a preflight for /%', pieces: [preflight(head, '/%')], outcome: goesOn(foreign(400)) },
  { it: 'a preflight for bytes that are no UTF-8', pieces: [preflight(head, '/%ff%fe')], outcome: goesOn(foreign(400)) },
  { it: 'a preflight for UTF-8 that is too long', pieces: [preflight(head, '/%c0%af')], outcome: goesOn(foreign(400)) },
  { it: 'a preflight for a surrogate in UTF-8', pieces: [preflight(head, '/%ed%a0%80')], outcome: goesOn(foreign(400)) },
  { it: 'a route parameter that is too long', pieces: [get(`/number/${'1'.repeat(101)}`)], outcome: goesOn(foreign(414)) },

  { it: 'a preflight for /..%2f', pieces: [preflight(head, '/..%2f')], outcome: goesOn(preflighted()) },
  { it: '/..%2f', pieces: [get('/..%2f')], outcome: goesOn(allowed(a, 404)) },
  { it: '/%68ere', pieces: [get('/%68ere')], outcome: goesOn(allowed()) },
  { it: 'dots are left alone', pieces: [get('/x/../here')], outcome: goesOn(allowed(a, 404)) },
  { it: 'a fragment', pieces: [get('/here#/nowhere')], outcome: goesOn(allowed()) },
  { it: 'a backslash', pieces: [get('\\here')], outcome: unreadable },
  { it: 'a long target', pieces: [get(`/${'x'.repeat(15_000)}`)], outcome: goesOn(allowed(a, 404)) },
  { it: '5,000 percent signs', pieces: [preflight(head, `/${'%25'.repeat(5_000)}`)], outcome: goesOn(preflighted()) }
]
