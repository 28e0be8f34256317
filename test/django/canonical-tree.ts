import { readFileSync } from 'node:fs'

// Kinds whose end CPython counts differently, for it takes a semicolon in.
const withBlock: ReadonlySet<unknown> = new Set(['if', 'while', 'for', 'try', 'with', 'match', 'function', 'class'])

/** A tree as test/peers/django-settings/ast_dump.py writes it: numbers by their bits, offsets where CPython has the same ones. */
export function canonicalTree (tree: unknown): string {
  return treeText(canonical(tree, false))
}

/**
 * Each node as `kind@from-to(part=…)`, with its parts in the order of their names, but for those that are empty. Names
 * and constants stand for themselves, `a@4` and `"a"@0-3`, and an expression for the statement that is nothing else.
 */
export function treeText (value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(treeText).join(' ')}]`
  if (!isRecord(value)) return JSON.stringify(value)
  const { kind = '', from, to, ...parts } = value
  const place = from === undefined && to === undefined ? '' : `@${from ?? ''}-${to ?? ''}`
  if (kind === 'expression' && isRecord(parts['value']) && parts['value']['from'] === from && parts['value']['to'] === to) return treeText(parts['value'])
  if (kind === 'name') return `${parts['name']}${to === from as number + (parts['name'] as string).length ? `@${from}` : place}`
  if (kind === 'string') return JSON.stringify(parts['text']) + place
  if (kind === 'constant') return `${isRecord(parts['value']) ? Object.values(parts['value'])[0] : parts['value']}${place}`
  const inner = Object.entries(parts).filter(([, part]) => !isEmpty(part)).sort(([a], [b]) => a < b ? -1 : 1).map(([name, part]) => `${name}=${treeText(part)}`)
  return inner.length === 0 && kind !== '' ? `${kind}${place}` : `${kind}${place}(${inner.join(' ')})`
}

function isEmpty (part: unknown): boolean {
  return part === false || part === '' || (Array.isArray(part) && part.length === 0)
}

/** The rows of trees.txt: a source, as JSON has texts, and the tree that CPython 3.14 makes of it. */
export function readTrees (): ReadonlyArray<{ readonly source: string, readonly tree: string }> {
  const lines = readFileSync(new URL('../../../test/django/trees.txt', import.meta.url), 'utf8').trimEnd().split('\n')
  return lines.map(line => {
    const [, source, tree] = /^("(?:[^"\\]|\\.)*") (.+)$/.exec(line) as unknown as [string, string, string]
    return { source: JSON.parse(source) as string, tree }
  })
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
