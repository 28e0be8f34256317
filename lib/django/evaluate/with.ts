import type { With } from '../syntax/ast.js'
import { Raised } from '../values/exceptions.js'
import { PyClass, PyInstance, refuse, type Value } from '../values/values.js'
import type { Completion, Frame } from './machine.js'

/** `with contextlib.suppress(…)`. All other contexts are files, locks and the like. */
export function runWith ({ items, body, isAsync }: With, frame: Frame): Completion {
  const { machine } = frame
  const suppressed: PyClass[] = []
  for (const { context: written, target } of items) {
    const types = suppressedBy(machine.evaluate(written, frame))
    if (types === undefined || isAsync) return refuse(machine.contextAt(written, frame), 'What this context manager does is not known.')
    if (target !== undefined) machine.assign(target, null, frame)
    suppressed.push(...types)
  }
  const onlyImports = suppressed.every(({ name }) => name === 'ImportError' || name === 'ModuleNotFoundError')
  machine.guards.push({ catches: onlyImports ? 'imports' : 'anything' })
  try {
    return machine.execute(body, frame)
  } catch (error) {
    if (error instanceof Raised && error.exception.type.order.some(type => suppressed.includes(type))) return undefined
    throw error
  } finally {
    machine.guards.pop()
  }
}

function suppressedBy (context: Value): readonly PyClass[] | undefined {
  const native = context instanceof PyInstance ? context.native : undefined
  return typeof native === 'object' && native !== null && 'suppresses' in native ? native.suppresses as readonly PyClass[] : undefined
}
