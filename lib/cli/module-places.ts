import { createRequire } from 'node:module'
import type * as ts from 'typescript'
import type { CheckMessage } from '../checks/message.js'
import type { Location } from '../settings/locations.js'

/** Messages about a module, with the places where it writes what they speak of: as far as its text shows them. */
export function withPlaces (messages: readonly CheckMessage[], path: string, text: string, typescript: string): readonly CheckMessage[] {
  const places = placesIn(path, text, createRequire(typescript)(typescript) as typeof ts)
  return messages.map(message => {
    const location = places.get(message.path) ?? places.get(message.path.replace(/(?<=.)\/[^/]*$/, ''))
    return location === undefined ? message : { ...message, location }
  })
}

/** Where settings and their entries are written, by JSON Pointer: of `export const` and of an object that is exported by default. */
function placesIn (path: string, text: string, ts: typeof import('typescript')): Map<string, Location> {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const places = new Map<string, Location>()
  const constants = new Map<string, ts.Expression>()

  function note (pointer: string, node: ts.Node): void {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file))
    places.set(pointer, { file: path, line: line + 1, column: character + 1 })
  }

  function noteSetting (name: string, written: ts.Expression): void {
    note(`/${name}`, written)
    const value = plain(written)
    if (!ts.isArrayLiteralExpression(value)) return
    for (const [index, entry] of value.elements.entries()) {
      if (ts.isSpreadElement(entry)) return // how many it stands for, the text does not show
      note(`/${name}/${index}`, entry)
    }
  }

  /** Without the types that are said of it, and by what a constant stands for. */
  function plain (node: ts.Expression): ts.Expression {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return plain(node.expression)
    const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined
    if (constant === undefined) return node
    constants.delete((node as ts.Identifier).text) // so that two that stand for each other come to an end
    return plain(constant)
  }

  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer === undefined || !ts.isIdentifier(name)) continue
        constants.set(name.text, initializer)
        if (isExported) noteSetting(name.text, initializer)
      }
    }
    if (ts.isExportAssignment(statement)) {
      const value = plain(statement.expression)
      if (!ts.isObjectLiteralExpression(value)) continue
      for (const property of value.properties) {
        if (ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))) noteSetting(property.name.text, property.initializer)
      }
    }
  }
  return places
}
