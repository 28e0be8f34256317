import type { Block, Expression, ImportedName, ImportFrom, Statement, Try } from './ast.js'
import { visitAnnotation, visitExpression, visitExpressions } from './check-expressions.js'
import { visitClass, visitFunction, visitTypeAlias } from './check-definitions.js'
import { isFuture, isText } from './check-futures.js'
import { visitPattern } from './check-patterns.js'
import type { Scope } from './scope.js'

/** Visits statements in the order in which CPython's symbol table does. */
export function visitBlock (scope: Scope, block: Block, isFile = false): void {
  let mayImportFuture = isFile
  for (const [index, statement] of block.entries()) {
    if (statement.kind === 'import-from' && isFuture(statement)) {
      if (!mayImportFuture) scope.fail('imports from __future__ must be at the beginning of the file', statement)
    } else mayImportFuture &&= index === 0 && isText(statement)
    visitStatement(scope, statement)
  }
}

function visitStatement (scope: Scope, statement: Statement): void {
  switch (statement.kind) {
    case 'expression':
      return visitExpression(scope, statement.value)
    case 'assign':
      visitExpressions(scope, statement.targets, true)
      return visitExpression(scope, statement.value)
    case 'augmented-assign':
      visitExpression(scope, statement.target, true)
      return visitExpression(scope, statement.value)
    case 'annotated-assign':
      return visitAnnotated(scope, statement)
    case 'delete':
      return visitExpressions(scope, statement.targets, true)
    case 'return':
      return visitReturn(scope, statement)
    case 'raise':
      return visitExpressions(scope, [statement.exception, statement.cause])
    case 'assert':
      return visitExpressions(scope, [statement.test, statement.message])
    case 'global':
    case 'nonlocal':
      if (statement.kind === 'nonlocal' && scope.kind === 'module') scope.fail('there is nothing nonlocal in a module', statement)
      for (const name of statement.names) scope.declare(name, statement.kind, statement)
      return
    case 'import':
    case 'import-from':
      return visitImport(scope, statement.names, statement)
    case 'break':
    case 'continue':
      if (!scope.isInLoop) scope.fail(`${statement.kind} is not in a loop that it can leave`, statement)
      return
    case 'pass':
      return
    case 'function':
      return visitFunction(scope, statement)
    case 'class':
      return visitClass(scope, statement)
    case 'type-alias':
      return visitTypeAlias(scope, statement)
  }
  visitCompound(scope, statement)
}

function visitCompound (scope: Scope, statement: Extract<Statement, { kind: 'if' | 'while' | 'for' | 'try' | 'with' | 'match' }>): void {
  switch (statement.kind) {
    case 'if':
      visitExpression(scope, statement.test)
      visitBlock(scope, statement.body)
      return visitBlock(scope, statement.otherwise)
    case 'while':
      visitExpression(scope, statement.test)
      visitLoop(scope, statement)
      return
    case 'for':
      checkAsync(scope, statement)
      visitExpression(scope, statement.target, true)
      visitExpression(scope, statement.iterable)
      visitLoop(scope, statement)
      return
    case 'try':
      return visitTry(scope, statement)
    case 'with':
      checkAsync(scope, statement)
      for (const { context, target } of statement.items) {
        visitExpression(scope, context)
        visitExpression(scope, target, true)
        scope.enter('other', context)
      }
      visitBlock(scope, statement.body)
      for (let count = statement.items.length; count > 0; count--) scope.leave()
      return
    case 'match':
      visitExpression(scope, statement.subject)
      for (const [index, { pattern, guard, body }] of statement.cases.entries()) {
        visitPattern(scope, pattern, guard !== undefined || index === statement.cases.length - 1)
        visitExpression(scope, guard)
        visitBlock(scope, body)
      }
  }
}

function visitLoop (scope: Scope, statement: Extract<Statement, { kind: 'while' | 'for' }>): void {
  scope.enter('loop', statement)
  visitBlock(scope, statement.body)
  scope.leave()
  visitBlock(scope, statement.otherwise)
}

function checkAsync (scope: Scope, statement: Extract<Statement, { kind: 'with' | 'for' }>): void {
  if (statement.isAsync && scope.kind !== 'async-function') scope.fail(`an async ${statement.kind} can be in an async function only`, statement)
}

function visitTry (scope: Scope, statement: Try): void {
  if (statement.last.length > 0) scope.enter('other', statement)
  if (statement.handlers.length > 0) scope.enter('other', statement)
  visitBlock(scope, statement.body)
  if (statement.handlers.length > 0) scope.leave()
  visitBlock(scope, statement.otherwise)
  if (statement.handlers.length > 0) scope.enter(statement.isGroup ? 'group-handler' : 'other', statement)
  for (const handler of statement.handlers) {
    visitExpression(scope, handler.type)
    if (handler.name !== undefined) scope.mark(handler.name, 'local', handler)
    scope.enter('other', handler)
    visitBlock(scope, handler.body)
    scope.leave()
  }
  if (statement.handlers.length > 0) scope.leave()
  if (statement.last.length > 0) scope.leave()
  if (statement.last.length > 0) scope.enter('other', statement)
  visitBlock(scope, statement.last)
  if (statement.last.length > 0) scope.leave()
}

function visitReturn (scope: Scope, statement: Extract<Statement, { kind: 'return' }>): void {
  if (scope.kind !== 'function' && scope.kind !== 'async-function') scope.fail('return is not in a function', statement)
  if (scope.isInGroupHandler) scope.fail('return cannot leave an except* block', statement)
  scope.returnsValue ||= statement.value !== undefined
  visitExpression(scope, statement.value)
}

function visitAnnotated (scope: Scope, statement: Extract<Statement, { kind: 'annotated-assign' }>): void {
  const { target } = statement
  if (target.kind === 'name') {
    if (statement.isSimple && scope.kind !== 'module' && scope.has(target.name, 'global', 'nonlocal')) scope.fail(`${target.name} is declared elsewhere and cannot have an annotation`, statement)
    if (statement.isSimple) scope.mark(target.name, 'annotated', target)
    if (statement.isSimple || statement.value !== undefined) scope.mark(target.name, 'local', target)
  } else {
    // What is in the brackets is evaluated by itself then, where a star has no meaning.
    if (target.kind === 'subscript' && statement.value === undefined && holdsStar(target.index)) scope.fail('a starred expression cannot be used here', statement)
    visitExpression(scope, target, true)
  }
  visitAnnotation(scope, statement.annotation)
  visitExpression(scope, statement.value)
}

function holdsStar (index: Expression): boolean {
  return index.kind === 'starred' || (index.kind === 'tuple' && index.elements.some(holdsStar))
}

function visitImport (scope: Scope, names: readonly ImportedName[], statement: Extract<Statement, { kind: 'import' }> | ImportFrom): void {
  for (const { name, as, from, to } of names) {
    if (name !== '*') scope.mark(as ?? name.split('.')[0] as string, 'imported', { from, to })
    else if (scope.kind !== 'module') scope.fail('import * can be in a module only, not in a function or a class', statement)
  }
}
