/** Text, or a list that takes several lines if it is long or its entries have comments. */
export type Layout = string | Bracketed

interface Bracketed {
  readonly open: string
  readonly items: readonly Item[]
  readonly close: string
  /** Comments after the last entry. */
  readonly rest?: readonly string[]
}

export interface Item {
  /** The comments on lines of their own, above. */
  readonly above: readonly string[]
  readonly content: Layout
  /** The comment at the end of the line. */
  readonly beside: string | undefined
}

/** The longest line that a list is put on. */
const width = 100

/** An item without comments. */
export function bare (content: Layout): Item {
  return { above: [], content, beside: undefined }
}

/** The text of a layout that starts in a given column and on a line of a given indentation. */
export function write (layout: Layout, column: number, indent = ''): string {
  if (typeof layout === 'string') return layout
  const line = onOneLine(layout)
  if (!hasComments(layout) && column + line.length <= width) return line
  const inner = `${indent}  `
  const lines = layout.items.flatMap(({ above, content, beside }, index) => {
    const comma = index + 1 < layout.items.length ? ',' : ''
    const end = beside === undefined ? '' : ` ${beside}`
    return [...above, `${write(content, inner.length, inner)}${comma}${end}`]
  })
  return [layout.open.trimEnd(), ...[...lines, ...layout.rest ?? []].map(line => `${inner}${line}`), `${indent}${layout.close.trimStart()}`].join('\n')
}

/** The text of a layout on one line, without its comments. */
export function onOneLine (layout: Layout): string {
  if (typeof layout === 'string') return layout
  if (layout.items.length === 0) return `${layout.open.trimEnd()}${layout.close.trimStart()}`
  return `${layout.open}${layout.items.map(({ content }) => onOneLine(content)).join(', ')}${layout.close}`
}

function hasComments (layout: Layout): boolean {
  return typeof layout !== 'string' && ((layout.rest ?? []).length > 0 ||
    layout.items.some(({ above, content, beside }) => above.length > 0 || beside !== undefined || hasComments(content)))
}
