import type { Import, ImportedName, ImportFrom } from './ast.js'
import type { Cursor } from './cursor.js'

export function importNames (cursor: Cursor): Import {
  const { from } = cursor.next()
  const names: ImportedName[] = []
  do names.push(imported(cursor, dottedName))
  while (cursor.take(','))
  return { kind: 'import', names, from, to: cursor.to }
}

export function importFrom (cursor: Cursor): ImportFrom {
  const { from } = cursor.next()
  let level = 0
  for (; cursor.isOneOf(['.', '...']); level += cursor.next().text.length);
  const module = level > 0 && cursor.is('import') ? '' : dottedName(cursor)
  cursor.expect('import')
  const names = importedNames(cursor)
  return { kind: 'import-from', module, level, names, from, to: cursor.to }
}

function importedNames (cursor: Cursor): ImportedName[] {
  const { from, to } = cursor.peek()
  if (cursor.take('*')) return [{ name: '*', as: undefined, from, to }]
  const closing = cursor.take('(') ? ')' : undefined
  const names = [imported(cursor, plainName)]
  while (cursor.take(',') && cursor.peek().text !== closing) names.push(imported(cursor, plainName))
  if (closing !== undefined) cursor.expect(closing)
  return names
}

function imported (cursor: Cursor, readName: (cursor: Cursor) => string): ImportedName {
  const from = cursor.from
  const name = readName(cursor)
  const as = cursor.take('as') ? cursor.name() : undefined
  return { name, as, from, to: cursor.to }
}

function plainName (cursor: Cursor): string {
  return cursor.name()
}

function dottedName (cursor: Cursor): string {
  const names = [cursor.name()]
  while (cursor.take('.')) names.push(cursor.name())
  return names.join('.')
}
