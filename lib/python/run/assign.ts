import { CannotKnow } from '../problem.js'
import type { AugmentedAssign, Delete, Expression, Name, TextRange } from '../syntax/ast.js'
import { raise } from '../values/exceptions.js'
import { deleteItem, getItem, setItem } from '../values/entries.js'
import { listOf } from '../values/iterate.js'
import { inPlace } from '../values/operators.js'
import { PyList, refuse, type PyInstance, type Value } from '../values/values.js'
import { setAttribute } from './attributes.js'
import type { Frame } from './machine.js'
import { namesDict } from './names-dict.js'

/** Gives a target its value. `expression` is what it was written as, if it is assigned as it is. */
export function assignTarget (target: Expression, value: Value, frame: Frame, expression?: Expression): void {
  if (target.kind === 'tuple' || target.kind === 'list') {
    unpack(target.elements, listOf(value, frame.machine.contextAt(target, frame)), frame)
  } else placeOf(target, frame, expression ?? target, expression).write(value)
}

interface Place { readonly read: () => Value, readonly write: (value: Value) => void }

/** Python evaluates the parts of a target once. */
function placeOf (target: Expression, frame: Frame, range: TextRange, expression?: Expression): Place {
  const { machine } = frame
  const context = machine.contextAt(target, frame)
  const evaluate = (node: Expression): Value => machine.evaluate(node, frame)
  switch (target.kind) {
    case 'attribute': {
      const owner = evaluate(target.value)
      const { name } = target
      return { read: () => context.attribute(owner, name), write: value => setAttribute(owner, name, value, context) }
    }
    case 'subscript': {
      const container = evaluate(target.value)
      const index = evaluate(target.index)
      return {
        read: () => getItem(container, index, context), write: value => setItem(container, index, value, context)
      }
    }
    default: {
      const { name } = target as Name
      return { read: () => evaluate(target), write: value => bindName(name, value, frame, range, expression) }
    }
  }
}

/** Sets a name, and notes of a module's where its value was written. */
export function bindName (name: string, value: Value, frame: Frame, range: TextRange, expression?: Expression): void {
  frame.scope.set(name, value)
  if (frame.scope.binds(name) === frame.module.scope) noteBinding(name, frame, range, expression)
}

export function noteBinding (name: string, { module }: Frame, { from, to }: TextRange, expression?: Expression): void {
  const count = (module.bindings.get(name)?.count ?? 0) + 1
  module.bindings.set(name, { span: { source: module.source, from, to }, expression, module, count })
}

/** `a, *b = …` */
function unpack (targets: readonly Expression[], values: readonly Value[], frame: Frame): void {
  const star = targets.findIndex(({ kind }) => kind === 'starred')
  if (star === -1 ? values.length !== targets.length : values.length < targets.length - 1) raise('ValueError')
  const extra = values.length - targets.length
  for (const [index, target] of targets.entries()) {
    if (target.kind === 'starred') {
      assignTarget(target.value, new PyList(values.slice(index, index + extra + 1)), frame)
    } else {
      assignTarget(target, values[star !== -1 && index > star ? index + extra : index] as Value, frame)
    }
  }
}

/** `target operator= value` */
export function augment ({ target, operator, value, ...range }: AugmentedAssign, frame: Frame): void {
  const { machine } = frame
  const place = placeOf(target, frame, range)
  const before = place.read()
  place.write(inPlace(operator, before, machine.evaluate(value, frame), machine.contextAt(range, frame)))
}

/** `del a, b[0]` */
export function deleteTargets ({ targets }: Delete, frame: Frame): void {
  const { machine } = frame
  for (const target of targets) {
    const context = machine.contextAt(target, frame)
    if (target.kind === 'name') frame.scope.delete(target.name)
    else if (target.kind === 'subscript') {
      deleteItem(machine.evaluate(target.value, frame), machine.evaluate(target.index, frame), context)
    } else refuse(context, 'Only the deletion of names and entries is supported.')
  }
}

/** `globals()`, or `locals()` in a module or in the body of a class: names which change with it. */
export function namesOfScope (frame: Frame): PyInstance {
  const { module, scope } = frame
  return namesDict({
    variables: scope.variables,
    complete () {
      const reason = scope === module.scope ? module.value.mayHaveMore : scope.taintedBy
      if (reason !== undefined) throw new CannotKnow(reason)
    },
    write (name, value, { span }) {
      if (scope === module.scope) bindName(name, value, frame, span)
      else scope.variables.set(name, value)
    },
    frame
  })
}
