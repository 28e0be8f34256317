import { findSpecial } from './classes.js'
import { contains } from './compare.js'
import { method as methodNamed, methodsOf, native } from './define.js'
import { dropEntry, getItem, hashKey, putEntry } from './entries.js'
import { isPythonException, objectClass, raise } from './exceptions.js'
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
  return Object.assign(new PyDict(new Map(dict.entries)), { isOrdered: dict.isOrdered })
}

/** `left | right`. */
export function merge (left: PyDict, right: PyDict, context: Context): PyDict {
  const merged = copyDict(left, context)
  merged.isOrdered ||= right.isOrdered
  update(merged, right, context)
  return merged
}

const method = methodsOf(PyDict)

/** The dict that a view shows. */
function seenIn (view: Value, context: Context): PyDict {
  return view instanceof PyInstance && view.native instanceof PyDict ? view.native : unfit(context, view)
}

/** `dict.keys()` and the like, whose objects are the dict itself, seen from one side. */
function view (name: string, read: (key: Value, value: Value) => Value, ...more: readonly PyNative[]): PyNative {
  const methods = [
    methodNamed('__len__', '', ([self], context) => BigInt(seenIn(self, context).entries.size)),
    methodNamed('__iter__', '', ([self], context) =>
      iterateDict(`dict_${name.slice(0, -1)}iterator`, seenIn(self, context), read, context)),
    ...more
  ]
  const attributes = new Map(methods.map(native => [native.name, native]))
  const type = new PyClass(`dict_${name}`, [objectClass], [objectClass], attributes, (_given, _named, context) =>
    refuse(context, 'Views of dicts are made by dicts alone.'))
  return method(name, '', dict => new PyInstance(type, dict))
}

export const dictMethods: readonly PyNative[] = [
  method('get', 'key default?', (dict, [key, otherwise], context) => {
    const entry = dict.entries.get(hashKey(key, context))
    return entry === undefined ? otherwise : entry[1]
  }),
  view('keys', key => key, methodNamed('__contains__', 'value', ([self, value], context) =>
    contains(seenIn(self, context), value, context))),
  view('values', (_key, value) => value),
  view('items', (key, value) => new PyTuple([key, value])),
  method('pop', 'key default?', (dict, [key, otherwise], context) => {
    // Of an empty one, Python does not ask for the hash.
    const hash = dict.entries.size === 0 ? '' : hashKey(key, context)
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
  native('fromkeys', 'keys value? /', ([keys, value = null], context) => {
    const dict = new PyDict()
    for (const key of listOf(keys, context)) putEntry(dict, key, value, context)
    return dict
  })
]

/** `value.name`, or undefined where there is none. */
export function attributeOf (value: Value, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(known(value), name)
  } catch (thrown) {
    if (!isPythonException(thrown, 'AttributeError')) throw thrown
    return undefined
  }
}

/** The entries of a dict, or of what has `keys()` and items as a dict has them. */
export function mappingEntries (value: Value, context: Context): ReadonlyArray<readonly [key: Value, value: Value]> {
  if (value instanceof PyDict) return [...value.entries.values()]
  const keys = listOf(context.call(attributeOf(value, 'keys', context) ?? raise('TypeError'), []), context)
  return keys.map(key => [key, getItem(value, key, context)] as const)
}
