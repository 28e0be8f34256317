// What fast-check has for these makes a table of all characters first, which takes a second in each process.
import fc from 'fast-check'

/** Text of any characters, half surrogate pairs among them, or such as breaks programs (`__proto__`). */
export const anyText = fc.oneof(fc.string({ unit: fc.nat(0x10ffff).map(point => String.fromCodePoint(point)) }), fc.string())

const afterAuthority = fc.tuple(fc.constantFrom('/', '?', '#'), fc.string({ unit: fc.constantFrom(...'aZ09-._~!$&\'()*+,;=:@/?#', '%2f', '%C3%A9', 'é') })).map(parts => parts.join(''))

/** A URL as people write them, with or without a port, a path, a query and a fragment. */
export const webUrl = fc.tuple(fc.constantFrom('http', 'https'), fc.webAuthority({ withPort: true }), fc.oneof(fc.constant(''), afterAuthority))
  .map(([scheme, authority, rest]) => `${scheme}://${authority}${rest}`)
