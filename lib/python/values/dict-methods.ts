import { findSpecial } from './classes.js'
import { contains } from './compare.js'
import { method, native, positionalMethod, refusedMethods } from './define.js'
import { dropEntry, hashKey, putEntry } from './entries.js'
import { objectClass, raise } from './exceptions.js'
import { getItem } from './items.js'
import { iterateDict, listOf } from './iterate.js'
import { known, unfit } from './known.js'
import { PyClass, PyDict, PyInstance, PyNative, PyStr, PyTuple, type Context, type Value } from './values.js'

function asDict (value: Value | undefined, context: Context): PyDict {
  return value instanceof PyDict ? value : unfit(context, value as Value)
}

/** `dict.update(source, **others)`: of a dict, of what has keys, or of pairs. */
export function update (dict: PyDict, source: Value, context: Context): void {
  if (source instanceof PyDict) {
    context.spend(source.entries.size)
    for (const [key, value] of [...source.entries.values()]) putEntry(dict, key, value, context)
  } else if (source instanceof PyInstance && findSpecial(source, 'keys', context) !== undefined) {
    for (const [key, value] of mappingEntries(source, context)) putEntry(dict, key, value, context)
  } else for (const pair of listOf(source, context)) putPair(dict, pair, context)
}

function putPair (dict: PyDict, pair: Value, context: Context): void {
  const [key, value, ...others] = listOf(known(pair), context)
  if (key === undefined || value === undefined || others.length > 0) raise('ValueError')
  else putEntry(dict, key, value, context)
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

function pop (dict: PyDict, key: Value, otherwise: Value | undefined, context: Context): Value {
  const hash = hashKey(key, context)
  const entry = dict.entries.get(hash)
  if (entry === undefined) return otherwise === undefined ? raise('KeyError', [key]) : otherwise
  dropEntry(dict, hash)
  return entry[1]
}

export const dictMethods: readonly PyNative[] = [
  positionalMethod('get', 'key default?', ([self, key, otherwise], context) => {
    const entry = asDict(self, context).entries.get(hashKey(key as Value, context))
    return entry === undefined ? otherwise ?? null : entry[1]
  }),
  method('keys', '', ([self], context) => viewDict(asDict(self, context), 'keys')),
  method('values', '', ([self], context) => viewDict(asDict(self, context), 'values')),
  method('items', '', ([self], context) => viewDict(asDict(self, context), 'items')),
  positionalMethod('pop', 'key default?', ([self, key, otherwise], context) =>
    pop(asDict(self, context), key as Value, otherwise, context)),
  positionalMethod('setdefault', 'key default?', ([self, key, otherwise], context) => {
    const dict = asDict(self, context)
    const entry = dict.entries.get(hashKey(key as Value, context))
    if (entry !== undefined) return entry[1]
    putEntry(dict, key as Value, otherwise ?? null, context)
    return otherwise ?? null
  }),
  native('update', 'self source? / **others', ([self, source], context, _rest, others) => {
    const dict = asDict(self, context)
    if (source !== undefined) update(dict, source, context)
    putNamed(dict, others, context)
    return null
  }, true),
  method('copy', '', ([self], context) => copyDict(asDict(self, context), context)),
  method('clear', '', ([self], context) => {
    const dict = asDict(self, context)
    for (const key of [...dict.entries.keys()]) dropEntry(dict, key)
    return null
  }),
  method('popitem', '', ([self], context) => {
    const dict = asDict(self, context)
    const last = [...dict.entries].at(-1)
    if (last === undefined) return raise('KeyError')
    dropEntry(dict, last[0])
    return new PyTuple(last[1])
  }),
  native('fromkeys', 'keys value? /', ([keys, value], context) => {
    const dict = new PyDict()
    for (const key of listOf(keys as Value, context)) putEntry(dict, key, value ?? null, context)
    return dict
  }),
  ...refusedMethods('dict', '__len__ __iter__ __contains__ __getitem__ __setitem__ ' +
    '__delitem__')
]

type Kind = 'keys' | 'values' | 'items'

/** What `dict.keys()` and the like give: the dict itself, seen from one side. */
interface View { readonly dict: PyDict, readonly kind: Kind }

function viewDict (dict: PyDict, kind: Kind): PyInstance {
  return new PyInstance(viewClasses[kind], { dict, kind } satisfies View)
}

function asView (value: Value | undefined, context: Context): View {
  const isView = value instanceof PyInstance && Object.values(viewClasses).includes(value.type)
  return isView ? value.native as View : unfit(context, value as Value)
}

/** How an entry looks from a side. */
function readerOf (kind: Kind): (key: Value, value: Value) => Value {
  switch (kind) {
    case 'keys': return key => key
    case 'values': return (_key, value) => value
    case 'items': return (key, value) => new PyTuple([key, value])
  }
}

const iteratorTypes = { keys: 'dict_keyiterator', values: 'dict_valueiterator', items: 'dict_itemiterator' } as const

const anyMethods: readonly PyNative[] = [
  method('__len__', '', ([self], context) => BigInt(asView(self, context).dict.entries.size)),
  method('__iter__', '', ([self], context) => {
    const { dict, kind } = asView(self, context)
    return iterateDict(iteratorTypes[kind], dict, readerOf(kind), context)
  }),
  ...refusedMethods('the views of a dict', '__repr__ __reversed__')
]

/** Keys and items are sets to Python. */
const setMethods: readonly PyNative[] = refusedMethods('the views of a dict', 'isdisjoint __eq__ __lt__ __le__ ' +
  '__gt__ __ge__ __and__ __or__ __sub__ __xor__ __rand__ __ror__ __rsub__ __rxor__')

const keysMethods: readonly PyNative[] = [
  ...setMethods,
  positionalMethod('__contains__', 'value', ([self, value], context) =>
    contains(asView(self, context).dict, value as Value, context))
]

function viewClass (kind: Kind, methods: readonly PyNative[]): PyClass {
  const attributes = new Map([...anyMethods, ...methods].map(native => [native.name, native]))
  return new PyClass(`dict_${kind}`, [objectClass], [objectClass], attributes)
}

export const viewClasses: Readonly<Record<Kind, PyClass>> = {
  keys: viewClass('keys', keysMethods), values: viewClass('values', []), items: viewClass('items', setMethods)
}

/** The entries of a dict, or of what has `keys()` and items as a dict has them. */
export function mappingEntries (value: Value, context: Context): ReadonlyArray<readonly [key: Value, value: Value]> {
  if (value instanceof PyDict) return [...value.entries.values()]
  const keys = listOf(context.call(context.attribute(value, 'keys'), []), context)
  return keys.map(key => [key, getItem(value, key, context)] as const)
}
