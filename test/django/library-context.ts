import { Source } from '../../lib/django/source.js'
import { binary, compare, unary } from '../../lib/django/values/operators.js'
import { builtins } from '../../lib/django/values/builtins.js'
import { classOf } from '../../lib/django/values/classes.js'
import { raise } from '../../lib/django/values/exceptions.js'
import { getItem } from '../../lib/django/values/items.js'
import { hashKey } from '../../lib/django/values/hash.js'
import { dictOf } from '../../lib/django/library/arguments.js'
import { libraries } from '../../lib/django/library/index.js'
import {
  PyBound, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, PyModule, PyNative, PySet, PySlice, PySpecial, PyStr, PyTuple, PyUnknown,
  type Context, type Value
} from '../../lib/django/values/values.js'
import { CannotKnow } from '../../lib/django/problem.js'
import type { BinaryOperator, Comparator } from '../../lib/django/syntax/ast.js'

/** An expression as test/peers/django-settings/libraries.py writes it. */
export type Tree = readonly [kind: string, ...parts: readonly unknown[]]

const source = new Source('settings.py', '')

/** As the evaluator's, with the least that libraries ask of it. */
export function contextOf (env: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>, file: string | undefined = '/project/app/settings.py'): Context {
  let left = 1_000_000
  const context: Context = {
    place: { source, from: 0, to: 0 },
    environment: new Map(Object.entries(env)),
    call: (callee, positional, keywords = new Map()) => {
      if (callee instanceof PyNative || callee instanceof PyFunction) return callee.run(positional, keywords, context)
      if (callee instanceof PyBound) return callee.callee.run([callee.self, ...positional], keywords, context)
      if (callee instanceof PyClass && callee.make !== undefined) return callee.make(positional, keywords, context)
      if (callee instanceof PyInstance) return context.call(context.attribute(callee, '__call__'), positional, keywords)
      return raise('TypeError')
    },
    attribute: (value, name) => {
      if (value instanceof PyModule) return known(value.attributes.get(name) ?? raise('AttributeError'))
      if (value instanceof PyInstance && value.attributes.has(name)) return known(value.attributes.get(name) as Value)
      const type = value instanceof PyClass ? value : classOf(value)
      const found = type.order.find(({ attributes }) => attributes.has(name))?.attributes.get(name) ?? raise('AttributeError')
      const isMethod = !(value instanceof PyClass) && (found instanceof PyFunction || (found instanceof PyNative && found.isMethod))
      return isMethod ? new PyBound(value, found as PyNative) : known(found)
    },
    spend: amount => {
      left -= amount
      if (left < 0) throw new CannotKnow({ place: context.place, why: 'too much', fix: '' })
    },
    root: '/project',
    kindOf: path => {
      if (!`${path}/`.startsWith('/project/')) throw new CannotKnow({ place: context.place, why: `${path} is not in the project`, fix: '' })
      if (files[path] !== undefined) return 'file'
      return Object.keys(files).concat('/project/app/settings.py').some(each => each.startsWith(`${path}/`)) ? 'folder' : undefined
    },
    readFile: path => {
      if (!path.startsWith('/project/')) throw new CannotKnow({ place: context.place, why: `${path} is not in the project`, fix: '' })
      return files[path]
    },
    file
  }
  return context
}

function known (value: Value): Value {
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  return value
}

/** The value of an expression. Libraries are made once for it. */
export function evaluate (tree: Tree, context: Context, modules = new Map<string, PyModule>()): Value {
  const [kind, ...parts] = tree
  const of = (part: unknown): Value => evaluate(part as Tree, context, modules)
  const all = (part: unknown): Value[] => (part as Tree[]).map(of)
  switch (kind) {
    case 'value': return decode(parts[0])
    case 'name': return named(parts[0] as string)
    case 'attribute': return context.attribute(of(parts[0]), parts[1] as string)
    case 'call': {
      const [callee, positional, keywords] = [of(parts[0]), all(parts[1]), parts[2] as Array<[string, Tree]>]
      return context.call(callee, positional, new Map(keywords.map(([name, value]) => [name, of(value)])))
    }
    case 'item': return getItem(of(parts[0]), of(parts[1]), context)
    case 'slice': return new PySlice(of(parts[0]), of(parts[1]), of(parts[2]))
    case 'list': return new PyList(all(parts[0]))
    case 'tuple': return new PyTuple(all(parts[0]))
    case 'set': return new PySet(new Map(all(parts[0]).map(item => [hashKey(item, context), item])))
    case 'dict': return dictOf((parts[0] as Array<[Tree, Tree]>).map(([key, value]) => [of(key), of(value)] as const), context)
    case 'binary': return binary(parts[0] as BinaryOperator, of(parts[1]), of(parts[2]), context)
    case 'unary': return unary(parts[0] as '-', of(parts[1]), context)
    case 'compare': return compare(parts[0] as Comparator, of(parts[1]), of(parts[2]), context)
    default: throw new Error(kind)
  }

  function named (name: string): Value {
    const builtin = builtins.get(name)
    if (builtin !== undefined) return builtin
    const make = libraries.get(name)
    if (make === undefined) throw new Error(`${name} is not known`)
    const module = modules.get(name) ?? make()
    modules.set(name, module)
    return module
  }
}

export function decode (value: unknown): Value {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return new PyStr(value)
  const parts = value as { int?: string, float?: string, bytes?: number[] }
  if (parts.int !== undefined) return BigInt(parts.int)
  if (parts.bytes !== undefined) return new PyBytes(Uint8Array.from(parts.bytes))
  return Number(parts.float)
}

/** A value as libraries.py writes it. */
export function encode (value: Value, context: Context): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return { int: String(value) }
  if (typeof value === 'number') return { float: String(value) }
  if (value instanceof PyStr) return value.text
  if (value instanceof PyBytes) return { bytes: [...value.bytes] }
  if (value instanceof PyList) return value.items.map(item => encode(item, context))
  if (value instanceof PyTuple) return { tuple: value.items.map(item => encode(item, context)) }
  if (value instanceof PySet) return { set: [...value.entries.values()].map(item => encode(item, context)) }
  if (value instanceof PyDict) return { dict: [...value.entries.values()].map(pair => pair.map(item => encode(known(item), context))) }
  if (value instanceof PyInstance && value.native instanceof PyTuple) return encode(value.native, context)
  if (value instanceof PyInstance) return { text: (context.call(context.attribute(value, '__str__'), []) as PyStr).text, type: value.type.name }
  if (value instanceof PySpecial) return { text: value.name, type: 'ellipsis' }
  throw new Error('no value to show')
}
