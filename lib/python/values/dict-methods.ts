import { findSpecial } from './classes.js'
import { contains } from './compare.js'
import { method as methodNamed, methodsOf, native } from './define.js'
import { dropEntry, getItem, hashKey, putEntry } from './entries.js'
import { objectClass, raise } from './exceptions.js'
import { iterateDict, listOf } from './iterate.js'
import { known, unfit } from './known.js'
import { PyClass, PyDict, PyInstance, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** `dict.update(source)`: of a dict, of what has keys, or of pairs. */
export function update (dict: PyDict, source: Value, context: Context): void {
  const hasKeys = source instanceof PyInstance && findSpecial(source, 'keys', context) !== undefined
  if (source instanceof PyDict || hasKeys) {
    const entries = mappingEntries(source, context)
    context.spend(entries.length)
    for (const [key, value] of entries) putEntry(dict, key, value, context)
    return
  }
  for (const pair of listOf(source, context)) {
    const [key, value, ...others] = listOf(known(pair), context)
    if (key === undefined || value === undefined || others.length > 0) raise('ValueError')
    else putEntry(dict, key, value, context)
  }
}

export function putNamed (dict: PyDict, named: ReadonlyMap<string, Value>, context: Context): void {
  for (const [name, value] of named) putEntry(dict, new PyStr(name, context.span), value, context)
}

function copyDict (dict: PyDict, context: Context): PyDict {
  context.spend(dict.entries.size)
  return new PyDict(new Map(dict.entries))
}

/** `left | right`. */
export function merge (left: PyDict, right: PyDict, context: Context): PyDict {
  const merged = copyDict(left, context)
  update(merged, right, context)
  return merged
}

const method = methodsOf(PyDict)

export const dictMethods: readonly PyNative[] = [
  method('get', 'key default?', (dict, [key, otherwise], context) => {
    const entry = dict.entries.get(hashKey(key, context))
    return entry === undefined ? otherwise : entry[1]
  }),
  method('keys', '', dict => viewDict(dict, 'keys')),
  method('values', '', dict => viewDict(dict, 'values')),
  method('items', '', dict => viewDict(dict, 'items')),
  method('pop', 'key default?', (dict, [key, otherwise], context) => {
    const hash = hashKey(key, context)
    const entry = dict.entries.get(hash)
    if (!dropEntry(dict, hash)) return otherwise === undefined ? raise('KeyError', [key]) : otherwise
    return entry?.[1]
  }),
  method('setdefault', 'key default?', (dict, [key, otherwise = null], context) => {
    const entry = dict.entries.get(hashKey(key, context))
    if (entry !== undefined) return entry[1]
    putEntry(dict, key, otherwise, context)
    return otherwise
  }),
  method('update', '/ source? / **others', (dict, [source], context, _rest, others) => {
    if (source !== undefined) update(dict, source, context)
    putNamed(dict, others, context)
  }),
  method('copy', '', (dict, _given, context) => copyDict(dict, context)),
  method('clear', '', dict => {
    for (const key of [...dict.entries.keys()]) dropEntry(dict, key)
  }),
  native('fromkeys', 'keys value? /', ([keys, value = null], context) => {
    const dict = new PyDict()
    for (const key of listOf(keys, context)) putEntry(dict, key, value, context)
    return dict
  })
]

/** How an entry looks in `dict.keys()` and the like, and what their iterators are called. */
const sides = {
  keys: [(key: Value) => key, 'dict_keyiterator'],
  values: [(_key: Value, value: Value) => value, 'dict_valueiterator'],
  items: [(key: Value, value: Value) => new PyTuple([key, value]), 'dict_itemiterator']
} as const

type Kind = keyof typeof sides

/** What `dict.keys()` and the like give: the dict itself, seen from one side. */
class View {
  readonly dict: PyDict
  readonly kind: Kind

  constructor (dict: PyDict, kind: Kind) {
    this.dict = dict
    this.kind = kind
  }
}

function viewOf (value: Value, context: Context): View {
  return value instanceof PyInstance && value.native instanceof View ? value.native : unfit(context, value)
}

const viewMethods: readonly PyNative[] = [
  methodNamed('__len__', '', ([self], context) => BigInt(viewOf(self, context).dict.entries.size)),
  methodNamed('__iter__', '', ([self], context) => {
    const { dict, kind } = viewOf(self, context)
    const [read, type] = sides[kind]
    return iterateDict(type, dict, read, context)
  })
]

const keysMethod = methodNamed('__contains__', 'value', ([self, value], context) =>
  contains(viewOf(self, context).dict, value, context))

const viewClass = (kind: Kind, ...more: readonly PyNative[]): PyClass => {
  const attributes = new Map([...viewMethods, ...more].map(native => [native.name, native]))
  return new PyClass(`dict_${kind}`, [objectClass], [objectClass], attributes, (_given, _named, context) =>
    refuse(context, 'Views of dicts are made by dicts alone.'))
}

const viewClasses = { keys: viewClass('keys', keysMethod), values: viewClass('values'), items: viewClass('items') }

function viewDict (dict: PyDict, kind: Kind): PyInstance {
  return new PyInstance(viewClasses[kind], new View(dict, kind))
}

/** The entries of a dict, or of what has `keys()` and items as a dict has them. */
export function mappingEntries (value: Value, context: Context): ReadonlyArray<readonly [key: Value, value: Value]> {
  if (value instanceof PyDict) return [...value.entries.values()]
  const keys = listOf(context.call(context.attribute(value, 'keys'), []), context)
  return keys.map(key => [key, getItem(value, key, context)] as const)
}
