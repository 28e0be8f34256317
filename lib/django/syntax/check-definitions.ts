import type { ClassDefinition, FunctionDefinition, Lambda, Parameters } from './ast.js'
import { visitAnnotation, visitExpression, visitExpressions } from './check-expressions.js'
import { visitBlock } from './check-statements.js'
import { Scope } from './scope.js'

export function visitFunction (scope: Scope, definition: FunctionDefinition): void {
  scope.mark(definition.name, 'local', definition)
  visitDefaults(scope, definition.parameters)
  for (const { annotation } of definition.parameters.list) visitAnnotation(scope, annotation)
  visitAnnotation(scope, definition.returns)
  visitExpressions(scope, definition.decorators)
  const inner = new Scope(scope.source, definition.isAsync ? 'async-function' : 'function', scope)
  markParameters(inner, definition.parameters)
  visitBlock(inner, definition.body)
  if (definition.isAsync && inner.isGenerator && inner.returnsValue) scope.fail('an async generator cannot return a value', definition)
}

export function visitClass (scope: Scope, definition: ClassDefinition): void {
  scope.mark(definition.name, 'local', definition)
  for (const { value, name } of definition.bases) {
    if (name === '__debug__') scope.fail('__debug__ cannot be bound', definition)
    visitExpression(scope, value)
  }
  visitExpressions(scope, definition.decorators)
  visitBlock(new Scope(scope.source, 'class', scope, { className: definition.name }), definition.body)
}

export function visitLambda (scope: Scope, { parameters, body }: Lambda): void {
  visitDefaults(scope, parameters)
  const inner = new Scope(scope.source, 'lambda', scope)
  markParameters(inner, parameters)
  visitExpression(inner, body)
}

function visitDefaults (scope: Scope, { list }: Parameters): void {
  visitExpressions(scope, list.map(parameter => parameter.default))
}

function markParameters (scope: Scope, { list }: Parameters): void {
  for (const parameter of list) {
    // Two that are spelled apart can be one in a class.
    if (scope.has(parameter.name, 'parameter')) scope.fail(`the parameter ${parameter.name} is there twice`, parameter)
    scope.mark(parameter.name, 'parameter', parameter)
  }
}
