import type { Block, Expression, Parameter, Parameters } from '../syntax/ast.js'
import { raise } from '../values/exceptions.js'
import { hashKey } from '../values/entries.js'
import { PyDict, PyFunction, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'
import { boundNames, type BoundNames } from './bound-names.js'
import { makeGenerator } from './generators.js'
import type { Frame } from './machine.js'
import { noteMade } from './made.js'
import { Scope } from './scope.js'

/** A function or a lambda. Its defaults are evaluated now, once. */
export function makeFunction (name: string, parameters: Parameters, body: Block | Expression, frame: Frame, isAsync = false): PyFunction {
  frame.machine.contextAt(parameters, frame).spend(10)
  const { list } = parameters
  const names = namesOf(list, body)
  const defaults = new Map(list.filter(parameter => parameter.default !== undefined)
    .map(parameter => [parameter.name, frame.machine.evaluate(parameter.default as Expression, frame)]))
  const callee = new PyFunction(name, (positional, keywords, context) => {
    if (isAsync) refuse(context, `${name} is a coroutine, and these are not run.`, 'Have it return a list.')
    const scope = new Scope('function', frame.scope, names)
    bindArguments(list, defaults, positional, keywords, scope, context)
    const inside = { ...frame, scope }
    return names.yields && !('kind' in body) ? makeGenerator(body, inside, context) : runBody(body, inside)
  })
  noteMade(callee, { body, parameters, defaults, frame })
  return callee
}

function namesOf (list: readonly Parameter[], body: Block | Expression): BoundNames {
  const names = boundNames(body)
  return { ...names, bound: new Set([...names.bound, ...list.map(({ name }) => name)]) }
}

function runBody (body: Block | Expression, frame: Frame): Value {
  if ('kind' in body) return frame.machine.evaluate(body, frame)
  const completion = frame.machine.execute(body, frame)
  return typeof completion === 'object' ? completion.value : null
}

function bindArguments (
  list: readonly Parameter[],
  defaults: ReadonlyMap<string, Value>,
  positional: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  scope: Scope,
  context: Context
): void {
  const byPosition = list.filter(({ kind }) => kind === 'positional-only' || kind === 'plain')
  const rest = list.find(({ kind }) => kind === 'args')
  const others = list.find(({ kind }) => kind === 'kwargs')
  const byName = new Map(keywords)
  if (positional.length > byPosition.length && rest === undefined) raise('TypeError')
  for (const [index, { name, kind }] of byPosition.entries()) {
    const value = positional[index]
    const named = kind === 'plain' ? byName.get(name) : undefined
    if (value !== undefined && named !== undefined) raise('TypeError')
    bind(name, value !== undefined ? value : named)
    if (kind === 'plain') byName.delete(name)
  }
  for (const { name } of list.filter(({ kind }) => kind === 'keyword-only')) {
    bind(name, byName.get(name))
    byName.delete(name)
  }
  if (rest !== undefined) scope.set(rest.name, new PyTuple(positional.slice(byPosition.length)))
  if (others !== undefined) scope.set(others.name, new PyDict(new Map([...byName].map(([name, value]) => [hashKey(new PyStr(name), context), [new PyStr(name), value]]))))
  else if (byName.size > 0) raise('TypeError')

  function bind (name: string, given: Value | undefined): void {
    const value = given !== undefined ? given : defaults.get(name)
    if (value === undefined) raise('TypeError')
    scope.set(name, value)
  }
}
