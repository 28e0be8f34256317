/**
 * Adds `origin` to a response's Vary unless it is there in any case. As in Django, `*` stays alone, and the other names
 * keep their order and spelling.
 */
export function varyWithOrigin (current: unknown): string {
  return current === undefined ? 'origin' : mergeVary(current, 'origin')
}

/** Adds the names of another Vary that this one lacks. */
export function mergeVary (current: unknown, other: unknown): string {
  const names = namesIn(current)
  const known = new Set(names.map(name => name.toLowerCase()))
  for (const name of namesIn(other)) if (!known.has(name.toLowerCase())) names.push(name)
  return names.includes('*') ? '*' : names.join(', ')
}

/** The names in a header that is a list. */
export function namesIn (list: unknown): string[] {
  return list === undefined ? [] : String(list).split(',').map(name => name.trim()).filter(name => name !== '')
}
