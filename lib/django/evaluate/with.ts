import type { Span, With } from '../syntax/ast.js'
import { Raised } from '../values/exceptions.js'
import { PyClass, PyInstance, refuse, type Value } from '../values/values.js'
import { isCaught } from './try.js'
import type { Completion, Frame } from './machine.js'

/** A context manager of a library: `with env.prefixed(…)`. */
interface Manager {
  readonly enter: () => Value
  readonly leave: () => void
}

/** `with contextlib.suppress(…)`, or that of a library. All other contexts are files, locks and the like. */
export function runWith ({ items: [first, ...others], body, isAsync, ...span }: With, frame: Frame): Completion {
  const { machine } = frame
  if (first === undefined) return machine.execute(body, frame)
  const inner = (): Completion => runWith({ items: others, body, isAsync, ...span }, frame)
  const context = machine.evaluate(first.context, frame)
  const [suppressed, manager] = [suppressedBy(context), managerOf(context)]
  if (isAsync || (suppressed === undefined && manager === undefined)) return refuse(machine.contextAt(first.context, frame), 'What this context manager does is not known.')
  const entered = manager?.enter() ?? null
  try {
    if (first.target !== undefined) machine.assign(first.target, entered, frame)
    return suppressed === undefined ? inner() : suppress(suppressed, inner, first.context, frame)
  } finally {
    manager?.leave()
  }
}

function suppress (types: readonly PyClass[], inner: () => Completion, span: Span, frame: Frame): Completion {
  const { machine } = frame
  const onlyImports = types.every(({ name }) => name === 'ImportError' || name === 'ModuleNotFoundError')
  machine.guards.push({ catches: onlyImports ? 'imports' : 'anything' })
  try {
    return inner()
  } catch (error) {
    if (error instanceof Raised && types.some(type => isCaught(error, type, span, frame))) return undefined
    throw error
  } finally {
    machine.guards.pop()
  }
}

function managerOf (context: Value): Manager | undefined {
  const native = context instanceof PyInstance ? context.native : undefined
  return typeof native === 'object' && native !== null && 'enter' in native ? native as Manager : undefined
}

function suppressedBy (context: Value): readonly PyClass[] | undefined {
  const native = context instanceof PyInstance ? context.native : undefined
  return typeof native === 'object' && native !== null && 'suppresses' in native ? native.suppresses as readonly PyClass[] : undefined
}
