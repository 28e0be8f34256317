/** `from ..a import b` in a package; undefined beyond the top. */
export function absoluteName (module: string, level: number, inside: string): string | undefined {
  if (level === 0) return module
  const parts = inside === '' ? [] : inside.split('.')
  return level > parts.length ? undefined : [...parts.slice(0, parts.length - level + 1), module].filter(part => part !== '').join('.')
}
