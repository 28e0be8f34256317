import { createRequire } from 'node:module'
import type * as ts from 'typescript'
import { readLiteral, type FindLiteral } from './literal.js'

/** Finds literals in a module: in exported values, and in variables that are used once, for an export. */
export function moduleLiterals (path: string, text: string, typescript: string): FindLiteral {
  const ts = createRequire(typescript)(typescript) as typeof import('typescript')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const names = new Map<string, number>()
  const literals = new Map<number, ts.Node>()

  function visit (node: ts.Node): void {
    if (ts.isIdentifier(node)) names.set(node.text, (names.get(node.text) ?? 0) + 1)
    if (ts.isStringLiteralLike(node)) literals.set(node.getStart(file), node)
    ts.forEachChild(node, visit)
  }
  visit(file)

  /** Whether every node around a value only passes it on to a setting or a variable. */
  function isPassedOn (node: ts.Node): boolean {
    const { parent } = node
    if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) && isNamedOnce(parent.name.text, parent.parent.parent)
    if (ts.isExportAssignment(parent)) return true
    if (ts.isBinaryExpression(parent)) {
      return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && /^(?:module\.)?exports\b/.test(parent.left.getText(file)) && ts.isExpressionStatement(parent.parent)
    }
    const passes = ts.isArrayLiteralExpression(parent) || ts.isObjectLiteralExpression(parent) || ts.isPropertyAssignment(parent) ||
      ts.isParenthesizedExpression(parent) || ts.isAssertionExpression(parent) || ts.isSatisfiesExpression(parent)
    return passes && isPassedOn(parent)
  }

  /** Whether a name occurs only in its declaration and in one use; or, if that exports it, only in the declaration. */
  function isNamedOnce (name: string, statement: ts.Node): boolean {
    const isExported = ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    return names.get(name) === (isExported ? 1 : 2)
  }

  return (_fix, offset) => {
    const node = literals.get(offset)
    return node !== undefined && isPassedOn(node) ? readLiteral(text, offset, node.getEnd()) : undefined
  }
}
