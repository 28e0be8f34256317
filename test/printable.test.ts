import fc from 'fast-check'
import t from 'tap'
import { escapeControls, printable, shorten } from '../lib/text/printable.js'
import { PythonOnlyValue } from '../lib/settings/python-only-value.js'
import { seed } from './seed.js'

t.test('escapes what a terminal does not show as itself', t => {
  const table: Array<[string, string]> = [
    ['plain text, with spaces', 'plain text, with spaces'],
    ['a\nb\r\tc\0', String.raw`a\x0ab\x0d\x09c\x00`],
    ['\x1b[31mred', String.raw`\x1b[31mred`],
    ['\x7f\x85\xa0\xad', String.raw`\x7f\x85\xa0\xad`],
    ['\u200b\u202e\u2028\u2029\ufeff', String.raw`\u{200b}\u{202e}\u{2028}\u{2029}\u{feff}`],
    ['\ud800', String.raw`\u{d800}`],
    ['\u{e0041}', String.raw`\u{e0041}`],
    ['héllo 世界 😀', 'héllo 世界 😀']
  ]
  for (const [text, escaped] of table) t.equal(escapeControls(text), escaped)
  t.end()
})

t.test('shortens', t => {
  t.equal(shorten('abcdef', 6), 'abcdef')
  t.equal(shorten('abcdefg', 6), 'abcdef… (7 characters)')
  t.equal(shorten('x'.repeat(81)), `${'x'.repeat(80)}… (81 characters)`)
  t.end()
})

t.test('shows values', t => {
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const table: Array<[unknown, string]> = [
    ['x', "'x'"], [5, '5'], [-0, '0'], [NaN, 'NaN'], [true, 'true'], [undefined, 'undefined'], [null, 'null'],
    [10n, '10n'], [Symbol('x'), 'a symbol'], [() => 5, 'a function'], [/x\n/i, String.raw`/x\n/i`],
    [[1, 2], 'a list of 2'], [{ toString: () => 'no' }, 'an object'], [new PythonOnlyValue('the float 600.0'), 'the float 600.0'], [revoked.proxy, 'an object that cannot be read']
  ]
  for (const [value, shown] of table) t.equal(printable(value), shown)
  t.end()
})

t.test('never throws, and prints one line', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), value => !/[\p{Cc}\u2028\u2029]/u.test(printable(value))), { seed })
  })
  t.end()
})
