import { createRequire } from 'node:module'
import type * as ts from 'typescript'
import type { CheckMessage } from '../checks/message.js'
import { nearest, pointerTo, type Location } from '../settings/locations.js'
import { printable } from '../text/printable.js'

/** Adds locations to messages about a module, as far as its text shows them. */
export function withLocations (messages: readonly CheckMessage[], path: string, text: string, typescript: string): readonly CheckMessage[] {
  const places = placesIn(path, text, createRequire(typescript)(typescript) as typeof ts)
  return messages.map(message => {
    const place = nearest(places, message.path)
    // Code that runs later can have set another value than the one that is written there.
    const isOther = place === undefined || (place.literal !== undefined && printable(place.literal) !== message.value)
    return isOther ? message : { ...message, location: place.location }
  })
}

interface Place {
  readonly location: Location
  /** The text, if a literal is written there. */
  readonly literal: string | undefined
}

/** The places of settings and entries, by JSON Pointer, in all exports whose value the text shows. */
function placesIn (path: string, text: string, ts: typeof import('typescript')): Map<string, Place> {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const places = new Map<string, Place>()
  const variables = new Map<string, ts.Expression>()

  function note (pointer: string, node: ts.Node, value?: ts.Expression): void {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file))
    const literal = value !== undefined && ts.isStringLiteralLike(value) ? value.text : undefined
    places.set(pointer, { location: { file: path, line: line + 1, column: character + 1 }, literal })
  }

  function noteExport (name: string, written: ts.Expression): void {
    if (name === 'default') noteObject(unwrap(written))
    else noteSetting(name, written)
  }

  function noteObject (value: ts.Expression, seen = new Set<ts.Expression>()): void {
    if (!ts.isObjectLiteralExpression(value) || seen.has(value)) return
    seen.add(value)
    for (const property of value.properties) {
      const { name } = property
      if (ts.isSpreadAssignment(property)) noteObject(unwrap(property.expression), seen)
      if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) continue
      if (ts.isShorthandPropertyAssignment(property)) noteSetting(name.text, named(name))
      if (ts.isPropertyAssignment(property)) noteSetting(name.text, property.initializer)
    }
  }

  function noteSetting (name: string, written: ts.Expression): void {
    // A later value replaces an earlier one, and all its entries.
    for (let index = 0; places.delete(pointerTo(name, index)); index++);
    const value = unwrap(written)
    note(pointerTo(name), written, value)
    if (!ts.isArrayLiteralExpression(value)) return
    for (const [index, entry] of value.elements.entries()) {
      if (ts.isSpreadElement(entry)) return // The text does not show how many entries it stands for.
      note(pointerTo(name, index), entry, unwrap(entry))
    }
  }

  function isAssignment (node: ts.Expression): node is ts.BinaryExpression {
    return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
  }

  function isExport ({ kind }: ts.ModifierLike): boolean {
    return kind === ts.SyntaxKind.ExportKeyword
  }

  /** The initializer of a variable, or else the name. */
  function named (name: ts.Identifier | ts.StringLiteral): ts.Expression {
    return variables.get(name.text) ?? name
  }

  /** Removes parentheses and type assertions, and follows variables. */
  function unwrap (node: ts.Expression): ts.Expression {
    const names = new Set<ts.Expression>() // Ends cycles of variables.
    for (;;) {
      if (ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node) || ts.isSatisfiesExpression(node)) node = node.expression
      else if (isAssignment(node)) node = node.right
      else if (!ts.isIdentifier(node) || names.has(node)) return node
      else {
        names.add(node)
        node = named(node)
      }
    }
  }

  /** The declarations of a statement, without destructuring. */
  function declarations ({ declarationList }: ts.VariableStatement): Array<[name: string, initializer: ts.Expression]> {
    return declarationList.declarations.flatMap(({ name, initializer }) => {
      return initializer !== undefined && ts.isIdentifier(name) ? [[name.text, initializer]] : []
    })
  }

  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const [name, initializer] of declarations(statement)) variables.set(name, initializer)
  }
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement) && statement.modifiers?.some(isExport)) {
      for (const [name, initializer] of declarations(statement)) noteExport(name, initializer)
    }
    if (ts.isExportAssignment(statement)) noteExport('default', statement.expression)
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined
    if (ts.isExportDeclaration(statement) && clause !== undefined && ts.isNamedExports(clause)) {
      for (const { name, propertyName = name } of clause.elements) {
        if (statement.moduleSpecifier === undefined) noteExport(name.text, named(propertyName))
        else note(pointerTo(name.text), name)
      }
    }
    if (ts.isExpressionStatement(statement) && isAssignment(statement.expression)) {
      const { left, right } = statement.expression
      const [, name = 'default'] = /^(?:module\.)?exports(?:\.(\w+))?$/.exec(left.getText(file)) ?? ['', '']
      noteExport(name, right)
    }
  }
  return places
}
