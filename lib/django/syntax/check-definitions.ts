import type { ClassDefinition, FunctionDefinition, Lambda, Parameters, TypeAlias, TypeParameters } from './ast.js'
import { visitAnnotation, visitExpression, visitExpressions } from './check-expressions.js'
import { visitBlock } from './check-statements.js'
import { Scope } from './scope.js'

export function visitFunction (scope: Scope, definition: FunctionDefinition): void {
  scope.mark(definition.name, 'local', definition)
  visitDefaults(scope, definition.parameters)
  visitExpressions(scope, definition.decorators)
  const outer = typeScope(scope, definition.typeParameters)
  for (const { annotation } of definition.parameters.list) visitAnnotation(outer, annotation)
  visitAnnotation(outer, definition.returns)
  const inner = new Scope(scope.source, definition.isAsync ? 'async-function' : 'function', outer)
  markParameters(inner, definition.parameters)
  visitBlock(inner, definition.body)
  if (definition.isAsync || inner.isGenerator) inner.finishGenerator()
  if (definition.isAsync && inner.isGenerator && inner.returnsValue) scope.fail('an async generator cannot return a value', definition)
}

export function visitClass (scope: Scope, definition: ClassDefinition): void {
  scope.mark(definition.name, 'local', definition)
  visitExpressions(scope, definition.decorators)
  const outer = typeScope(scope, definition.typeParameters)
  for (const { value, name } of definition.bases) {
    if (name === '__debug__') scope.fail('__debug__ cannot be bound', definition)
    visitExpression(outer, value)
  }
  visitBlock(new Scope(scope.source, 'class', outer, definition.name), definition.body)
}

export function visitTypeAlias (scope: Scope, { name, typeParameters, value, ...span }: TypeAlias): void {
  scope.mark(name, 'local', span)
  visitAnnotation(typeScope(scope, typeParameters), value)
}

/** The scope of type parameters, around what they belong to. */
function typeScope (scope: Scope, parameters: TypeParameters): Scope {
  if (parameters === undefined) return scope
  const inner = new Scope(scope.source, 'annotation', scope)
  let hasDefault = false
  for (const parameter of parameters) {
    if (inner.has(parameter.name, 'parameter')) scope.fail(`the type parameter ${parameter.name} is there twice`, parameter)
    if (hasDefault && parameter.default === undefined) scope.fail('a type parameter without a default follows one with a default', parameter)
    hasDefault ||= parameter.default !== undefined
    inner.mark(parameter.name, 'parameter', parameter)
    visitAnnotation(inner, parameter.bound)
    visitAnnotation(inner, parameter.default)
  }
  return inner
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
