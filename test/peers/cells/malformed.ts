/** E017 and E018: one name that is none spoils the whole list. */
import type { Cell } from '../cell.js'
import { rawPath } from '../raw-api.js'
import { readable, refused } from './outcomes.js'

const custom = { headers: { 'x-a': '1' } }
const bad = ['b@d', 'b d', '(bad)', 'bäd', 'b"d"', 'https://example.com']

export const malformed: readonly Cell[] = bad.flatMap((name): Cell[] => {
  const methods = { 'access-control-allow-methods': `PUT, ${name}` }
  const headers = { 'access-control-allow-headers': `x-a, ${name}` }
  return [
    { name: `${name} among the methods`, settings: 'raw', send: { method: 'PUT', path: rawPath(methods) }, expect: refused },
    { name: `${name} among the methods, of which the request needs none`, settings: 'raw', send: { ...custom, path: rawPath({ ...methods, 'access-control-allow-headers': 'x-a' }) }, expect: refused },
    { name: `${name} among the headers`, settings: 'raw', send: { ...custom, path: rawPath(headers) }, expect: refused },
    { name: `${name} among the headers, of which the request needs none`, settings: 'raw', send: { method: 'PUT', path: rawPath({ ...headers, 'access-control-allow-methods': 'PUT' }) }, expect: refused },
    { name: `${name} among the exposed headers`, settings: 'raw', send: { path: rawPath({}, { 'access-control-expose-headers': `x-a, ${name}`, 'x-a': '1' }) }, expect: { ...readable, reads: { 'x-a': null } } }
  ]
})
