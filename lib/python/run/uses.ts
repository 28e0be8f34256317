import type { Expression } from '../syntax/ast.js'

/** To the value of an expression nothing may happen, something to the values in it, or anything. */
export type Use = 'read' | 'taken apart' | 'given away'

const changing = new Set((
  'append extend insert remove pop popitem clear sort reverse update setdefault add discard difference_update ' +
  'intersection_update symmetric_difference_update move_to_end putenv unsetenv'
).split(' '))

/** Whether a method changes its object. All others of lists, dicts, sets and libraries' objects only read. */
export function isChanging (method: string): boolean { return changing.has(method) || /^__(?:set|del|i)/.test(method) }

/** Functions that read files into the environment, of whatever library. */
export const settingVariables = /^(?:load_?dotenv|(?:read|load)_?(?:dot)?env\w*|putenv|unsetenv)$/

/** Functions through which code reaches the names of its module. */
export const reachingNames = new Set(
  ['exec', 'eval', 'globals', 'locals', 'vars', 'setattr', 'delattr', '__import__', 'import_module', 'include']
)

/** Functions and methods that, where they are known, only look at what they are given. */
export const looking = new Set((
  'len str repr int float bool print isinstance issubclass hasattr callable id ord chr abs round format join ' +
  'startswith endswith issubset issuperset isdisjoint index count'
).split(' '))

/** Builtins that have asked their one generator for all that they want when they return, and keep only its values. */
export const usingUp = new Set('all any dict frozenset list max min set sorted sum tuple'.split(' '))

const read = new Set((
  'annotation cause conditions exception expression index key message operand test type compare.left compare.right ' +
  'expression.value'
).split(' '))
const takenApart = new Set((
  'iterable mapping augmented-assign.value binary.left binary.right starred.value subscript.value'
).split(' '))

/** The use of a part of code, by the part, or by its kind and the part. `whole` is the use of the whole. */
export function useOfPart (kind: string, part: string, whole: Use): Use {
  const isOne = (uses: ReadonlySet<string>): boolean => uses.has(part) || uses.has(`${kind}.${part}`)
  if (isOne(read) || (whole === 'read' && lookedThrough.has(kind))) return 'read'
  if (isOne(takenApart)) return 'taken apart'
  return /^(?:otherwise|then|values)$/.test(part) ? whole : 'given away'
}

/** A look at one of these is a look at its parts. */
const lookedThrough: ReadonlySet<unknown> = new Set(['subscript', 'binary', 'starred', 'list', 'tuple', 'set', 'dict'])

export function nameOf (callee: Expression): string {
  return callee.kind === 'name' || callee.kind === 'attribute' ? callee.name : ''
}

/** A value that is no text beginning with a `$`. */
export function isNoReference (node: Expression): boolean {
  return /^(?:constant|list|tuple|dict)$/.test(node.kind) || (node.kind === 'string' && !node.text.startsWith('$'))
}
