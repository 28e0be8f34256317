import { parse, type Spec, View } from 'vega'

export interface Line {
  readonly name: string
  readonly points: ReadonlyArray<readonly [size: number, value: number]>
}

export interface Plot {
  readonly title: string
  /** What the axes count. */
  readonly x: string
  readonly y: string
  /** The last one is what the plot is about: it is drawn strongest. */
  readonly lines: readonly Line[]
}

/** A line chart with two logarithmic axes, as SVG text. */
export async function draw (plot: Plot): Promise<string> {
  const view = new View(parse(specOf(plot)), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  // Vega's own words for screen readers describe its parts. This is one picture with one name.
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}><title>${escape(plot.title)}</title>`) + '\n'
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Colours that colour-blind readers tell apart (Okabe and Ito's), and for who sees none, dashes and shapes.
 * Marks get larger from line to line and are drawn from large to small, so that lines that coincide all show.
 */
const looks = {
  colour: ['#1f2328', '#009e73', '#d55e00', '#0072b2'],
  dash: [[2, 3], [7, 4], [12, 3, 2, 3], [1, 0]],
  shape: ['circle', 'square', 'triangle-up', 'diamond'],
  width: [1.5, 1.5, 2, 3],
  size: [14, 50, 80, 170]
}

/** Of 1, 2, 5, 10, 20, 50 ... those around the values, from the last below to the first above. */
function ticksAround (values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const ticks: number[] = []
  for (let power = Math.floor(Math.log10(least)); ticks.length === 0 || ticks.at(-1)! <= most; power++) {
    ticks.push(...[1, 2, 5].map(digit => Number(`${digit}e${power}`)))
  }
  return ticks.filter((_, index) => (ticks[index + 1] ?? Infinity) > least && (ticks[index - 1] ?? 0) <= most)
}

function specOf ({ title, x, y, lines }: Plot): Spec {
  const left = 98
  const names = lines.map(({ name }) => name)
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(([size]) => size)))]
  const ticks = ticksAround(lines.flatMap(({ points }) => points.map(([, value]) => value)))
  const rows = lines.toReversed().flatMap(({ name, points }) => points.map(([size, value]) => ({ name, size, value })))
  const place = { x: { scale: 'x', field: 'size' }, y: { scale: 'y', field: 'value' }, stroke: { scale: 'colour', field: 'name' } } as const
  const axis = { aria: false, format: ',', grid: true, gridColor: '#d8dee4', domainColor: '#59636e', tickColor: '#59636e', offset: 12 } as const

  return {
    width: 500,
    height: 216,
    // All places are fixed, since without a browser the widths of texts are but guesses.
    autosize: 'none',
    padding: { left, right: 42, top: 82, bottom: 62 },
    background: 'white',
    title: { text: title, anchor: 'start', frame: 'group', offset: 14, dx: 16 - left, fontSize: 15, aria: false },
    config: {
      style: Object.fromEntries(['guide-label', 'guide-title', 'group-title'].map(style => [style, { font: 'sans-serif', fill: '#1f2328' }])),
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal' },
      legend: { labelFontSize: 12 }
    },
    data: [{ name: 'rows', values: rows }],
    scales: [
      { name: 'x', type: 'log', domain: [Math.min(...sizes), Math.max(...sizes)], range: 'width' },
      { name: 'y', type: 'log', domain: [ticks[0]!, ticks.at(-1)!], range: 'height' },
      ...Object.entries(looks).map(([name, range]) => ({ name, type: 'ordinal' as const, domain: names, range }))
    ],
    axes: [
      { ...axis, scale: 'x', orient: 'bottom', title: x, titleY: 34, values: sizes },
      { ...axis, scale: 'y', orient: 'left', title: y, titleX: 40 - left, titleAngle: -90, values: ticks }
    ],
    legends: [{
      aria: false,
      orient: 'none',
      legendX: 16 - left,
      legendY: -36,
      columns: lines.length,
      columnPadding: 8,
      labelLimit: 0,
      stroke: 'colour',
      shape: 'shape'
    }],
    marks: [{
      type: 'group',
      from: { facet: { name: 'line', data: 'rows', groupby: 'name' } },
      marks: [
        { type: 'line', aria: false, from: { data: 'line' }, encode: { enter: { ...place, strokeDash: { scale: 'dash', field: 'name' }, strokeWidth: { scale: 'width', field: 'name' } } } },
        { type: 'symbol', aria: false, from: { data: 'line' }, encode: { enter: { ...place, shape: { scale: 'shape', field: 'name' }, size: { scale: 'size', field: 'name' }, fill: { value: 'white' }, strokeWidth: { value: 1.5 } } } }
      ]
    }]
  }
}
