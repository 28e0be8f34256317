import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'
import { root } from '../root.js'

/** Made by test/peers/django-settings/re_rows.py: an expression, and the text of its value or what it raises. */
const rows = JSON.parse(readFileSync(join(root, 'test/django/re-rows.json'), 'utf8')) as Array<[source: string, outcome: string]>

function outcome (source: string): unknown {
  const program = `import os, re\ntry:\n    CORS_X = repr(${source})\nexcept Exception as error:\n    CORS_X = 'raises ' + type(error).__name__\n`
  try {
    return (parseDjangoSettings(program, { env: {} }) as Record<string, unknown>)['CORS_X']
  } catch (error) {
    if (error instanceof DjangoSettingsError) return `refused: ${error.message}`
    throw error
  }
}

t.test('what CPython makes of it', t => {
  for (const [source, expected] of rows) t.equal(outcome(source), expected, source)
  t.ok(rows.length >= 250)
  t.end()
})

t.test('what cannot be known is refused', t => {
  const sources = [
    "re.match('a', 'a').lastgroup", "re.match('a', 'a').lastindex", "re.match(r'(a)\\1', 'aa')", "re.match('(?>a)', 'a')", "re.match('a++', 'a')", "re.match('(?=(a))a', 'a')", "re.match('(a*)*', 'a')",
    "re.match('(?(1)a|b)', 'a')", "re.match('a', 'a\\u0378')", "re.match('\u0378', 'a')", "re.match(b'a', b'a')", "re.compile(b'a').search(b'a')", "re.compile('a').match('a', 0)", "re.compile('a').match('a', endpos=1)", "re.compile('a').flags",
    "re.compile('a').groups", "hash(re.match('a', 'a'))", "hash(re.compile('a'))", "repr(re.compile('a'))", "re.sub('a', b'x', 'a')", "re.sub('a', re.I, 'a')", "re.sub('(?P<n>a)', r'\\g<m>', 'a')", "re.match('a', 'a').group(re.compile('a'))",
    "re.compile('(?i)a') == re.compile('(?i)a', re.I)", "re.compile('a', 4)", "re.compile('a', 1)", "re.compile('a', re.A | re.U)", "re.compile('(?u)a', re.A).search('a')", "re.match(re.I, 'a')",
    "re.match('a', 'a').nothing", "re.match('a', 'a') == re.match('a', 'a')", "re.match('(a*)*', 'a', 0)", "re.compile('a').match('a', 0, 1)",
    "re.compile('a' * 100001)", "re.match('(?:' * 201 + ')' * 201, 'a')", "re.match('((a{0,1000}){0,1000}){0,1000}', 'a')", "re.match('(?:a|a)*' * 200 + 'b', 'a' * 2000)"
  ]
  for (const source of sources) {
    const before = process.cpuUsage().user
    t.match(outcome(source), /^refused/, source)
    t.ok(process.cpuUsage().user - before < 1_000_000, 'soon')
  }
  t.end()
})

t.test('what would take CPython for ever is found soon', t => {
  t.equal(outcome("re.sub('(x+x+)+y', '', 'x' * 2000) == 'x' * 2000"), 'True')
  t.end()
})
