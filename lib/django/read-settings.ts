import { Budget } from '../python/run/machine.js'
import { copyOf } from '../python/stdlib/environment.js'
import { DjangoSettingsError } from './error.js'
import { explore, mostSteps, Unreadable, type Question, type Task } from './explore.js'
import { problemOf, type ReadSettings, type Unread } from './settings.js'

/** Reads settings. The error names all variables that they lack, where that is certain. */
export function readSettings (question: Question): ReadSettings {
  const task = { ...question, budget: new Budget(), parsed: new Map() }
  try {
    return explore(task)
  } catch (error) {
    throw error instanceof Unreadable ? refused([...error.unread, ...alsoLacked(error.unread, task)]) : error
  }
}

/**
 * The other variables that settings lack: each shows once the one before has a value. Where the value matters, as in
 * `os.environ['URL_' + os.environ['NAME']]`, two of them show different ones, and none is told.
 */
function alsoLacked (unread: readonly Unread[], task: Task): readonly Unread[] {
  const lacking = unread.filter(({ reason: { variable, choice } }) => variable !== undefined && choice === undefined)
  // Each takes some readings more.
  if (lacking.length === 0 || task.budget.spent > mostSteps) return []
  const settings = new Set(lacking.map(({ setting }) => setting))
  // The texts that most casts take.
  const [next, other] = [withAll(lacking, '1', task), withAll(lacking, '0', task)] as const
  const inBoth = new Set(unreadOf(other).map(lackOf))
  const more = unreadOf(next).filter(each =>
    each.reason.variable !== undefined && settings.has(each.setting) && inBoth.has(lackOf(each)))
  return [...more, ...alsoLacked(more, next)]
}

const lackOf = ({ setting, reason }: Unread): string => `${setting} ${reason.variable}`

function withAll (lacking: readonly Unread[], text: string, task: Task): Task {
  const environment = copyOf(task.environment)
  for (const { reason } of lacking) environment.set(reason.variable as string, text)
  return { ...task, environment }
}

function unreadOf (task: Task): readonly Unread[] {
  try {
    explore(task)
    return []
  } catch (error) {
    return error instanceof Unreadable ? error.unread : []
  }
}

export function refused (unread: readonly Unread[]): DjangoSettingsError {
  return new DjangoSettingsError(unread.map(problemOf))
}
