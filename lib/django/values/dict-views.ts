import { method } from './define.js'
import { positionalMethod } from './positional-method.js'
import { contains } from './containment.js'
import { isEqual } from './equality.js'
import { objectClass, Raised } from './exceptions.js'
import { iterateDict } from './iterators.js'
import { drain } from './iterate.js'
import { unfit } from './known.js'
import { compareOrder, type OrderOperator } from './ordering.js'
import { reverseDict } from './reversing.js'
import { combineSets } from './set-algebra.js'
import { setOf } from './set-methods.js'
import { repr } from './text.js'
import { areInterchangeable } from './unordered.js'
import { notImplemented, PyClass, PyDict, PyInstance, PyList, PySet, PyStr, PyTuple, refuse, type Context, type PyNative, type Value } from './values.js'

type Kind = 'keys' | 'values' | 'items'

/** What `dict.keys()` and the like give: the dict itself, seen from one side. */
interface View { readonly dict: PyDict, readonly kind: Kind }

export function viewDict (dict: PyDict, kind: Kind): PyInstance {
  return new PyInstance(viewClasses[kind], { dict, kind } satisfies View)
}

/** The view that a value is, or undefined. */
function viewOf (value: Value | undefined): View | undefined {
  return value instanceof PyInstance && Object.values(viewClasses).includes(value.type) ? value.native as View : undefined
}

function asView (value: Value | undefined, context: Context): View {
  return viewOf(value) ?? unfit(context, value as Value)
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
  method('__reversed__', '', ([self], context) => {
    const { dict, kind } = asView(self, context)
    return reverseDict(`dict_reverse${kind.slice(0, -1)}iterator`, dict, readerOf(kind), context)
  }),
  method('__repr__', '', ([self], context) => new PyStr(`dict_${asView(self, context).kind}(${repr(new PyList(drain(self as Value, context).items), context)})`, context.place))
]

/** Keys and items are sets to Python. Those that cannot be hashed, which it can compare all the same, are refused. */
function bothSets (self: Value, other: Value, context: Context): readonly [PySet, PySet] {
  try {
    return [setOf(self, context), setOf(other, context)]
  } catch (thrown) {
    if (thrown instanceof Raised) refuse(context, 'Views of what cannot be hashed are not compared.')
    throw thrown
  }
}

function setMethod (name: string, operate: (view: PySet, other: PySet, context: Context) => Value): PyNative {
  return positionalMethod(name, 'other', ([self, given], context) => {
    const [view, other] = bothSets(self as Value, given as Value, context)
    for (const [key, element] of view.entries) {
      if (!areInterchangeable(element, other.entries.get(key) ?? element)) refuse(context, 'Which of two equal keys is kept is not known.')
    }
    return operate(view, other, context)
  })
}

function comparison (name: string, operator: OrderOperator | '=='): PyNative {
  return positionalMethod(name, 'other', ([self, other], context) => {
    const kind = viewOf(other)?.kind
    if (!(other instanceof PySet) && kind !== 'keys' && kind !== 'items') return notImplemented
    const [left, right] = bothSets(self as Value, other as Value, context)
    return operator === '==' ? isEqual(left, right, context) : compareOrder(operator, left, right, context)
  })
}

const operators = { and: '&', or: '|', sub: '-', xor: '^' } as const

const setMethods: readonly PyNative[] = [
  ...Object.entries(operators).flatMap(([name, operator]) => [
    setMethod(`__${name}__`, (view, other, context) => combineSets(operator, view, other, context) as PySet),
    setMethod(`__r${name}__`, (view, other, context) => combineSets(operator, other, view, context) as PySet)
  ]),
  comparison('__eq__', '=='), comparison('__lt__', '<'), comparison('__le__', '<='), comparison('__gt__', '>'), comparison('__ge__', '>='),
  setMethod('isdisjoint', (view, other) => [...view.entries.keys()].every(key => !other.entries.has(key))),
  positionalMethod('__contains__', 'value', ([self, value], context) => {
    const { dict, kind } = asView(self, context)
    if (kind === 'keys') return contains(dict, value as Value, context)
    return drain(self as Value, context).items.some(item => isEqual(item, value as Value, context))
  })
]

function viewClass (kind: Kind, methods: readonly PyNative[]): PyClass {
  return new PyClass(`dict_${kind}`, [objectClass], [objectClass], new Map([...anyMethods, ...methods].map(native => [native.name, native])))
}

export const viewClasses: Readonly<Record<Kind, PyClass>> = { keys: viewClass('keys', setMethods), values: viewClass('values', []), items: viewClass('items', setMethods) }
