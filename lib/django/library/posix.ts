/** What Python's posixpath computes from the text of a path alone. */

export function join (first: string, ...others: readonly string[]): string {
  return others.reduce((path, other) => other.startsWith('/') ? other : path === '' || path.endsWith('/') ? path + other : `${path}/${other}`, first)
}

export function split (path: string): readonly [head: string, tail: string] {
  const end = path.lastIndexOf('/') + 1
  const head = path.slice(0, end)
  let kept = head.length
  while (kept > 0 && head[kept - 1] === '/') kept--
  return [kept === 0 ? head : head.slice(0, kept), path.slice(end)]
}

export function dirname (path: string): string {
  return split(path)[0]
}

export function splitext (path: string): readonly [stem: string, suffix: string] {
  const dot = path.lastIndexOf('.')
  let start = path.lastIndexOf('/') + 1
  while (start < dot && path[start] === '.') start++
  return start < dot ? [path.slice(0, dot), path.slice(dot)] : [path, '']
}

export function normpath (path: string): string {
  const root = path.startsWith('//') && !path.startsWith('///') ? '//' : path.startsWith('/') ? '/' : ''
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..') parts.push(part)
    else parts.pop()
  }
  const normal = root + parts.join('/')
  return normal === '' ? '.' : normal
}
