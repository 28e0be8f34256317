import type { Cell } from '../cell.js'
import { keptBack, readable, readableAfterPreflight, refused } from './outcomes.js'

const post = (contentType: string) => ({ method: 'POST', headers: { 'content-type': contentType }, body: 'a=1' })

export const headers: readonly Cell[] = [
  // Content types that a form can send need no leave.
  { name: 'content-type: text/plain', settings: 'list', send: post('text/plain'), expect: readable },
  { name: 'content-type: text/plain with a charset', settings: 'list', send: post('text/plain;charset=utf-8'), expect: readable },
  { name: 'content-type: application/x-www-form-urlencoded', settings: 'list', send: post('application/x-www-form-urlencoded'), expect: readable },
  { name: 'content-type: multipart/form-data', settings: 'list', send: post('multipart/form-data; boundary=x'), expect: readable },
  { name: 'content-type: application/json', settings: 'list', send: post('application/json'), expect: readableAfterPreflight },
  { name: 'content-type: application/json from nowhere allowed', settings: 'list', from: 'otherPort', send: post('application/json'), expect: refused },
  { name: 'content-type longer than 128 bytes', settings: 'list', send: post(`text/plain; x=${'a'.repeat(128)}`), expect: readableAfterPreflight },

  { name: 'accept', settings: 'list', send: { headers: { accept: 'application/json' } }, expect: readable },
  { name: 'accept-language', settings: 'list', send: { headers: { 'accept-language': 'de' } }, expect: readable },
  { name: 'accept-language with a byte that needs leave', settings: 'list', send: { headers: { 'accept-language': 'de"' } }, expect: refused },
  { name: 'content-language', settings: 'list', send: { headers: { 'content-language': 'de' } }, expect: readable },
  { name: 'accept longer than 128 bytes, allowed by default', settings: 'list', send: { headers: { accept: 'a'.repeat(129) } }, expect: readableAfterPreflight },
  { name: 'a range that needs leave', settings: 'list', send: { headers: { range: 'bytes=-9' } }, expect: refused },
  { name: 'a simple range', settings: 'list', send: { headers: { range: 'bytes=0-9' } }, expect: readable },

  { name: 'authorization, allowed by default', settings: 'list', send: { headers: { authorization: 'Bearer x' } }, expect: readableAfterPreflight },
  // A page may set it, by the standard. Chromium drops it without a word, as the standard once asked.
  { name: 'user-agent, allowed by default', settings: 'list', send: { headers: { 'user-agent': 'mine' } }, expect: readableAfterPreflight, butIn: { chromium: readable } },
  { name: 'user-agent, left out', settings: 'few', send: { headers: { 'user-agent': 'mine' } }, expect: refused, butIn: { chromium: readable } },
  { name: 'x-csrftoken, allowed by default', settings: 'list', send: { headers: { 'x-csrftoken': 'x' } }, expect: readableAfterPreflight },
  { name: 'x-requested-with, allowed by default', settings: 'list', send: { headers: { 'x-requested-with': 'XMLHttpRequest' } }, expect: readableAfterPreflight },
  { name: 'a header of our own that is allowed', settings: 'list', send: { headers: { 'x-api-key': 'k' } }, expect: readableAfterPreflight },
  { name: 'two that are allowed', settings: 'list', send: { headers: { 'x-api-key': 'k', 'x-csrftoken': 'x' } }, expect: readableAfterPreflight },
  { name: 'a header that is not allowed', settings: 'list', send: { headers: { 'x-debug': '1' } }, expect: refused },
  { name: 'one that is allowed and one that is not', settings: 'list', send: { headers: { 'x-api-key': 'k', 'x-debug': '1' } }, expect: refused },
  { name: 'a default that the list left out', settings: 'few', send: { headers: { authorization: 'Bearer x' } }, expect: refused },

  // The page may not set these: what it says is dropped, and no leave is asked.
  { name: 'dnt and accept-encoding', settings: 'list', send: { headers: { dnt: '1', 'accept-encoding': 'br' } }, expect: readable },
  { name: 'an origin that the page makes up', settings: 'nothing', send: { headers: { origin: 'https://example.com' } }, expect: keptBack },

  // Names have no case.
  { name: 'X-Api-Key where the list says x-api-key', settings: 'list', send: { headers: { 'X-Api-Key': 'k' } }, expect: readableAfterPreflight },
  { name: 'x-api-key where the list says X-API-Key', settings: 'mixedCase', send: { headers: { 'x-api-key': 'k' } }, expect: readableAfterPreflight }
]
