import t from 'tap'
import ts from 'typescript'
import { draw, type Plot } from './plots.js'

const plot: Plot = {
  title: 'Time & number of <things>',
  x: 'Number of things',
  y: 'Time (µs)',
  lines: [
    { name: 'bare & simple', points: [[1, 16], [100, 16], [1_000_000, 16]] },
    { name: 'floor', points: [[1, 17], [100, 17], [1_000_000, 17]] },
    { name: '@fastify/cors', points: [[1, 18], [100, 20], [1_000_000, 14_000]] },
    { name: 'fastify-cors-headers', points: [[1, 17.3], [100, 17.3], [1_000_000, 17.3]] }
  ]
}
const svg = await draw(plot)
const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
const drawn = (role: string): string[] => [...svg.matchAll(new RegExp(`<g class="${role}"[^>]*>(.*?)</g>`, 'g'))].map(([, shapes]) => shapes ?? '')

t.test('well-formed, which for a file without comments TypeScript can tell', t => {
  const { diagnostics } = ts.transpileModule(svg, { fileName: 'plot.tsx', reportDiagnostics: true, compilerOptions: { jsx: ts.JsxEmit.Preserve } })
  t.strictSame(diagnostics?.map(({ messageText }) => messageText), [])
  t.notMatch(svg, /&(?!amp;|lt;|gt;)/)
  t.end()
})

t.test('says what it shows, to eyes and to screen readers', t => {
  t.match(svg, /^<svg role="img" [^>]*width="640" height="360"[^>]*><title>Time &amp; number of &lt;things&gt;<\/title>/)
  for (const text of ['Time &amp; number of &lt;things&gt;', 'Number of things', 'Time (µs)']) t.ok(texts.includes(text), text)
  for (const name of ['bare &amp; simple', 'floor', '@fastify/cors', 'fastify-cors-headers']) t.ok(texts.includes(name), name)
  t.end()
})

t.test('labels the sizes that were measured, and values from below the least to above the most', t => {
  const labels = texts.filter(text => /^[\d,.]+$/.test(text ?? ''))
  t.strictSame(labels, ['1', '100', '1,000,000', '10', '20', '50', '100', '200', '500', '1,000', '2,000', '5,000', '10,000', '20,000'])
  t.end()
})

t.test('both axes are logarithmic', t => {
  // The last line is drawn first.
  const cors = drawn('mark-symbol role-mark')[1] ?? ''
  const places = [...cors.matchAll(/translate\(([\d.]+),([\d.]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)])
  const share = (axis: number): number => (places[1]![axis]! - places[0]![axis]!) / (places[2]![axis]! - places[0]![axis]!)
  t.equal(places.length, 3)
  t.equal(share(0).toFixed(3), (2 / 6).toFixed(3), 'x')
  t.equal(share(1).toFixed(3), (Math.log(20 / 18) / Math.log(14_000 / 18)).toFixed(3), 'y')
  t.end()
})

t.test('lines differ in more than colour', t => {
  const lines = drawn('mark-line role-mark')
  t.equal(lines.length, 4)
  t.equal(new Set(lines.map(line => /stroke-dasharray="[^"]*"/.exec(line)?.[0])).size, 4)
  const shapes = drawn('mark-symbol role-legend-symbol').map(symbol => / d="([^"]*)"/.exec(symbol)?.[1])
  t.equal(new Set(shapes).size, 4)
  t.end()
})

t.test('stands alone on any background, and is the same each time', async t => {
  t.match(svg, '<rect width="640" height="360" fill="white"/>')
  t.notMatch(svg, /<script|<style|<image|href=|url\(| id=/)
  t.ok(svg.length < 30_000, `${svg.length} characters`)
  t.equal(await draw(plot), svg)
})
