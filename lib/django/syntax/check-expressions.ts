import type { Comprehension, DictComprehension, Expression, FormatPart, Yield } from './ast.js'
import { visitLambda } from './check-definitions.js'
import { Scope } from './scope.js'

export function visitExpressions (scope: Scope, expressions: ReadonlyArray<Expression | undefined>, isTarget = false): void {
  for (const expression of expressions) visitExpression(scope, expression, isTarget)
}

/** An annotation, or what else stands for a type: it has a scope of its own, for Python evaluates it later or never. */
export function visitAnnotation (scope: Scope, annotation: Expression | undefined): void {
  visitExpression(new Scope(scope.source, 'annotation', scope), annotation)
}

/** Visits an expression in the order in which CPython's symbol table does. */
export function visitExpression (scope: Scope, expression: Expression | undefined, isTarget = false): void {
  if (expression === undefined) return
  switch (expression.kind) {
    case 'constant':
    case 'string':
    case 'bytes':
      return
    case 'name':
      return scope.mark(expression.name, isTarget ? 'local' : 'used', expression)
    case 'attribute':
      if (isTarget && expression.name === '__debug__') scope.fail('__debug__ cannot be bound', expression)
      return visitExpression(scope, expression.value)
    case 'subscript':
      return visitExpressions(scope, [expression.value, expression.index])
    case 'slice':
      return visitExpressions(scope, [expression.start, expression.stop, expression.step])
    case 'starred':
      return visitExpression(scope, expression.value, isTarget)
    case 'list':
    case 'tuple':
    case 'set':
      return visitExpressions(scope, expression.elements, isTarget)
    case 'dict':
      return expression.entries.forEach(({ key, value }) => visitExpressions(scope, [key, value]))
    case 'unary':
      return visitExpression(scope, expression.operand)
    case 'binary':
      return visitExpressions(scope, [expression.left, expression.right])
    case 'logical':
      return visitExpressions(scope, expression.values)
    case 'compare':
      return visitExpressions(scope, [expression.left, ...expression.rest.map(({ right }) => right)])
    case 'conditional':
      return visitExpressions(scope, [expression.test, expression.then, expression.otherwise])
    case 'format':
    case 'template':
      return visitParts(scope, expression.parts)
  }
  visitSpecial(scope, expression)
}

type Special = Extract<Expression, { kind: 'call' | 'lambda' | 'walrus' | 'yield' | 'await' | 'list-comprehension' | 'set-comprehension' | 'dict-comprehension' | 'generator' }>

function visitSpecial (scope: Scope, expression: Special): void {
  switch (expression.kind) {
    case 'call':
      visitExpression(scope, expression.callee)
      for (const { value, name } of expression.arguments) {
        if (name === '__debug__') scope.fail('__debug__ cannot be bound', expression)
        visitExpression(scope, value)
      }
      return
    case 'lambda':
      return visitLambda(scope, expression)
    case 'walrus':
      scope.bindWalrus(expression.target.name, expression)
      return visitExpression(scope, expression.value)
    case 'yield':
      return visitYield(scope, expression)
    case 'await':
      if (scope.kind !== 'async-function' && scope.kind !== 'comprehension') scope.fail('await is not in an async function', expression)
      scope.isCoroutine = true
      return visitExpression(scope, expression.value)
    default:
      return visitComprehension(scope, expression)
  }
}

function visitParts (scope: Scope, parts: readonly FormatPart[]): void {
  for (const part of parts) {
    if (typeof part === 'string') continue
    visitExpression(scope, part.expression)
    visitParts(scope, part.format)
  }
}

function visitYield (scope: Scope, expression: Yield): void {
  if (!scope.isFunction || scope.kind === 'comprehension') scope.fail('yield is not in a function', expression)
  if (expression.isFrom && scope.kind === 'async-function') scope.fail('yield from cannot be in an async function', expression)
  scope.isGenerator = true
  visitExpression(scope, expression.value)
}

function visitComprehension (scope: Scope, expression: Comprehension | DictComprehension): void {
  const inner = new Scope(scope.source, 'comprehension', scope)
  for (const [index, { target, iterable, conditions, isAsync }] of expression.clauses.entries()) {
    const outer = index === 0 ? scope : inner
    if (index === 0) visitIterable(outer, iterable)
    inner.isInIterationTarget = true
    visitExpression(inner, target, true)
    inner.isInIterationTarget = false
    if (index > 0) visitIterable(inner, iterable)
    visitExpressions(inner, conditions)
    inner.isCoroutine ||= isAsync
  }
  if (expression.kind === 'dict-comprehension') visitExpressions(inner, [expression.value, expression.key])
  else visitExpression(inner, expression.element)
  if (!inner.isCoroutine || expression.kind === 'generator') return
  if (scope.kind !== 'async-function' && scope.kind !== 'comprehension') scope.fail('an asynchronous comprehension is not in an async function', expression)
  scope.isCoroutine = true
}

function visitIterable (scope: Scope, iterable: Expression): void {
  const before = scope.isInIterable
  scope.isInIterable = true
  visitExpression(scope, iterable)
  scope.isInIterable = before
}
