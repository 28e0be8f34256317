/** What may happen to the value of an expression: nothing, something to what it holds, or anything. */
export type Use = 'read' | 'taken apart' | 'given away'

const changing = new Set(['append', 'extend', 'insert', 'remove', 'pop', 'popitem', 'clear', 'sort', 'reverse', 'update', 'setdefault', 'add', 'discard',
  'difference_update', 'intersection_update', 'symmetric_difference_update', 'move_to_end', 'putenv', 'unsetenv'])

/** Whether a method changes its object. All others of lists, dicts, sets and libraries' objects only read. */
export function isChanging (method: string): boolean {
  return changing.has(method) || /^__(?:set|del|i)/.test(method)
}

/** Functions that read files into the environment, of whatever library. */
export const settingVariables = /^(?:load_?dotenv|(?:read|load)_?(?:dot)?env\w*|putenv|unsetenv)$/

/** Functions through which code reaches the names of its module. */
export const reachingNames = new Set(['exec', 'eval', 'globals', 'locals', 'vars', 'setattr', 'delattr', '__import__', 'import_module', 'include'])

const looking = new Set(['len', 'str', 'repr', 'int', 'float', 'bool', 'print', 'isinstance', 'issubclass', 'hasattr', 'callable', 'id', 'ord', 'chr', 'abs', 'round', 'format', 'join', 'startswith',
  'endswith', 'issubset', 'issuperset', 'isdisjoint', 'index', 'count'])
const copying = new Set(['list', 'tuple', 'set', 'frozenset', 'dict', 'sorted', 'reversed', 'enumerate', 'zip', 'any', 'all', 'map', 'filter', 'iter', 'extend', 'update', 'union', 'intersection',
  'difference', 'symmetric_difference', 'difference_update', 'intersection_update', 'symmetric_difference_update', 'dumps', 'chain'])

/** What a function or method that is known does with what it is given. */
export function useOfArguments (name: string): Use {
  return looking.has(name) ? 'read' : copying.has(name) ? 'taken apart' : 'given away'
}
