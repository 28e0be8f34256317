import { PyDict, PyList, PySet, PyTuple, refuse, type Context, type Value } from './values.js'

type Collection = PyList | PyTuple | PySet | PyDict

/** Those that are being shown, from the outermost to the innermost: one that holds itself is shown as dots. */
const open = new Set<Collection>()

const DEEPEST = 200

/** `repr([1, 2])`. */
export function collectionRepr (value: Collection, repr: (value: Value, context: Context) => string, context: Context): string {
  const [before, after] = bracketsOf(value)
  if (open.has(value)) return `${before}...${after}`
  if (open.size >= DEEPEST) refuse(context, `Values more than ${DEEPEST} deep in each other are not written out.`)
  open.add(value)
  try {
    const items = itemsOf(value, repr, context)
    const text = items.join(', ')
    context.spend(text.length)
    if (value instanceof PySet && items.length === 0) return value.isFrozen ? 'frozenset()' : 'set()'
    return `${before}${text}${value instanceof PyTuple && items.length === 1 ? ',' : ''}${after}`
  } finally {
    open.delete(value)
  }
}

function bracketsOf (value: Collection): [before: string, after: string] {
  if (value instanceof PyList) return ['[', ']']
  if (value instanceof PyTuple) return ['(', ')']
  return value instanceof PySet && value.isFrozen ? ['frozenset({', '})'] : ['{', '}']
}

function itemsOf (value: Collection, repr: (value: Value, context: Context) => string, context: Context): string[] {
  if (value instanceof PyDict) return [...value.entries.values()].map(([key, item]) => `${repr(key, context)}: ${repr(item, context)}`)
  const items = value instanceof PySet ? [...value.entries.values()] : value.items
  if (items.length > 1 && (value instanceof PySet || value.isUnordered)) refuse(context, 'The order of a set changes from run to run.', 'Use a list or `sorted`.')
  return items.map(item => repr(item, context))
}
