import t from 'tap'
import { codeFrame } from '../../lib/text/code-frame.js'
import { Source } from '../../lib/text/source.js'

const frame = (text: string, line: number, column: number, length = 0): string => {
  const source = new Source('x', text)
  const from = source.offset(line, column) as number
  return codeFrame({ source, from, to: from + length })
}

t.test('a code frame shows the line, its neighbours and a mark', t => {
  const long = 'x'.repeat(200)
  const table: Array<[actual: string, wanted: string]> = [
    [frame('a\nbcd\r\ne', 2, 3), '  1 | a\n> 2 | bcd\n    |   ^\n  3 | e'],
    [frame('1\n2\n3\n4\n5\n6', 4, 1), '  2 | 2\n  3 | 3\n> 4 | 4\n    | ^\n  5 | 5\n  6 | 6'],
    [frame('a\n', 1, 1), '> 1 | a\n    | ^'],
    [frame('a\n', 2, 1), '  1 | a\n> 2 |\n    | ^'],
    [frame('a', 1, 2), '> 1 | a\n    |  ^'],
    [frame('abcdef', 1, 2, 3), '> 1 | abcdef\n    |  ^^^'],
    [frame('ab(\n)', 1, 2, 4), '> 1 | ab(\n    |  ^^\n  2 | )'],
    [frame('\tb\u001b', 1, 2, 2), '> 1 |     b\\x1b\n    |     ^^^^^'],
    [frame('\u001bb', 1, 2), '> 1 | \\x1bb\n    |     ^'],
    [frame(`${'\n'.repeat(8)}a\nb`, 9, 1), '   7 |\n   8 |\n>  9 | a\n     | ^\n  10 | b'],
    [frame(long, 1, 1, 200), `> 1 | ${'x'.repeat(120)}…\n    | ${'^'.repeat(120)}`],
    [frame(`short\n${long}y${long}`, 2, 201), `  1 |\n> 2 | …${'x'.repeat(60)}y${'x'.repeat(59)}…\n    |  ${' '.repeat(60)}^`]
  ]
  for (const [actual, wanted] of table) t.equal(actual, wanted)
  t.end()
})

t.test('a line and a column are an offset', t => {
  const source = new Source('x', 'ab\r\ncd')
  t.strictSame([source.offset(1, 1), source.offset(2, 2), source.offset(2, 9), source.offset(3, 1)], [0, 5, 6, undefined])
  t.end()
})
