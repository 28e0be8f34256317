// Kinds whose end CPython counts differently, for it takes a semicolon in.
const withBlock: ReadonlySet<unknown> = new Set(['if', 'while', 'for', 'try', 'with', 'match', 'function', 'class'])

/** A tree as test/peers/django-settings/ast_dump.py writes it: numbers by their bits, offsets where CPython has the same ones. */
export function canonicalTree (tree: unknown): string {
  return JSON.stringify(canonical(tree, false))
}

/** JSON with the keys of its objects in order. */
export function sortedJson (value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner)
}

function canonical (value: unknown, isInFormat: boolean): unknown {
  if (typeof value === 'bigint') return { int: `0x${value.toString(16)}` }
  if (typeof value === 'number') return { float: bits(value) }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (Array.isArray(value)) return value.map(inner => canonical(inner, isInFormat))
  if (!isRecord(value)) return value
  const entries: Array<[string, unknown]> = []
  for (const key of Object.keys(value).sort()) {
    const inner = value[key]
    // Ours are read as expressions.
    if (inner === undefined || key === 'pattern') continue
    if (key === 'level') entries.push([key, inner])
    else if (key !== 'from' && key !== 'to') entries.push([key, canonical(inner, isInFormat || key === 'parts')])
    else if (!isInFormat && hasOffset(value, key)) entries.push([key, inner])
  }
  return Object.fromEntries(entries)
}

function hasOffset (node: Record<string, unknown>, key: 'from' | 'to'): boolean {
  const isParameter = 'default' in node
  return typeof node['kind'] === 'string' && !isParameter && !(key === 'to' && withBlock.has(node['kind']))
}

function bits (value: number): string {
  const buffer = Buffer.alloc(8)
  buffer.writeDoubleBE(value)
  return buffer.toString('hex')
}

function isRecord (value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
