import fc from 'fast-check'

/**
 * Text of any characters, half surrogate pairs among them, or such as breaks programs (`__proto__`). The unit `binary`
 * of fast-check takes a second in each process, for a table of all characters.
 */
export const anyText = fc.oneof(fc.string({ unit: fc.nat(0x10ffff).map(point => String.fromCodePoint(point)) }), fc.string())
