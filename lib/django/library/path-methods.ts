/** The text of a path as pathlib keeps it: no `.`, no slash twice, `..` left alone. */
export function normalize (path: string): string {
  const root = path.startsWith('//') && !path.startsWith('///') ? '//' : path.startsWith('/') ? '/' : ''
  const text = root + path.split('/').filter(part => part !== '' && part !== '.').join('/')
  return text === '' ? '.' : text
}

export function rootOf (path: string): string {
  let end = 0
  while (path[end] === '/') end++
  return path.slice(0, end)
}

/** The root, if there is one, and the names. */
export function partsOf (path: string): string[] {
  const root = rootOf(path)
  return [root, ...path.slice(root.length).split('/')].filter(part => part !== '' && path !== '.')
}

export function parentOf (path: string): string {
  const root = rootOf(path)
  const end = path.lastIndexOf('/')
  if (path === root || path === '.') return path
  return end < root.length ? root === '' ? '.' : root : path.slice(0, end)
}

export function nameOf (path: string): string {
  return path === '.' || /^\/+$/.test(path) ? '' : path.slice(path.lastIndexOf('/') + 1)
}

/** What comes after the last dot, with the dot; not of `.env` nor of `name.`. */
export function suffixOf (path: string): string {
  const name = nameOf(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 && dot < name.length - 1 ? name.slice(dot) : ''
}

export function stemOf (path: string): string {
  const name = nameOf(path)
  return name.slice(0, name.length - suffixOf(path).length)
}
