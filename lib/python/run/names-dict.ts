import { mappingEntries } from '../values/dict-methods.js'
import { KeysOnly } from '../stdlib/module.js'
import { CannotKnow } from '../problem.js'
import { dictClass } from '../values/classes.js'
import { method } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { known } from '../values/known.js'
import {
  type Context, PyClass, PyInstance, PyIterator, PyList, type PyNative, PyStr, PyTuple, UnknownValue, refuse, type Value
} from '../values/values.js'
import type { Frame, FrameContext } from './machine.js'

/** Names that Python shows as a dict, `globals()` or `object.__dict__`: it changes with them, and they with it. */
interface ShownNames {
  readonly variables: Map<string, Value>
  readonly ofPython?: ReadonlyArray<readonly [name: string, value: Value]>
  /** Throws CannotKnow where there may be more of them, or this one. */
  readonly complete?: (name?: string) => void
  readonly write?: (name: string, value: Value, context: Context) => void
  /** Of the names of a module: where they are. */
  readonly frame?: Frame
  /** Of the names of an object, or of a class, of which nobody can change them in this way. */
  readonly owner?: PyInstance | PyClass
}

/** Where the names are that a value changes: `globals()`. */
export function frameOfNames (value: Value): Frame | undefined {
  return isNames(value) ? namesOf(value).frame : undefined
}

/** The object whose names a value changes: `object.__dict__`. */
export function ownerOfNames (value: Value): PyInstance | PyClass | undefined {
  return isNames(value) ? namesOf(value).owner : undefined
}

export function namesDict (names: ShownNames): PyInstance {
  return new PyInstance(names.owner instanceof PyClass ? proxyClass : namesClass, names)
}

function isNames (value: Value): value is PyInstance {
  return value instanceof PyInstance && (value.type === namesClass || value.type === proxyClass)
}

/** Those that a class has too, which shows its names as a mappingproxy. */
const readers: readonly PyNative[] = [
  method('__getitem__', 'name', ([self, name]) => orElse(find(self, name), () => raise('KeyError', [name as Value]))),
  method('__contains__', 'name', ([self, name]) => find(self, name) !== undefined),
  // Copied first: Python does not allow a new name during the iteration.
  method('__iter__', '', ([self], context) => new PyIterator('dict_keyiterator', keysOf(self, context).values())),
  method('get', 'name default?', ([self, name, otherwise = null]) => orElse(find(self, name), () => otherwise)),
  method('keys', '', ([self], context) => new PyList(keysOf(self, context))),
  method('values', '', ([self], context) => new PyList(entriesIn(self, context).map(([, value]) => value))),
  method('items', '', ([self], context) =>
    new PyList(entriesIn(self, context).map(([name, value]) => new PyTuple([new PyStr(name), value]))))
]

const methods: readonly PyNative[] = [
  ...readers,
  method('__setitem__', 'name value', ([self, name, value], context) => write(self, name, value as Value, context)),
  method('update', 'mapping? **more', ([self, mapping], context, _rest, more) => {
    for (const [name, value] of entriesOf(mapping, context)) write(self, name, value, context)
    for (const [name, value] of more) write(self, new PyStr(name), value, context)
    return null
  })
]

/** A value that cannot be known stays one, under its name. */
function entriesOf (mapping: Value | undefined, context: Context): ReadonlyArray<readonly [key: Value, value: Value]> {
  if (mapping === undefined) return []
  if (isNames(mapping)) return entriesIn(mapping, context).map(([name, value]) => [new PyStr(name), value] as const)
  if (!(mapping instanceof PyInstance && mapping.native instanceof KeysOnly)) return mappingEntries(mapping, context)
  const { keys, why } = mapping.native
  return keys.map(
    key => [new PyStr(key), new UnknownValue({ span: context.span, why, fix: 'Write the value itself.' })] as const
  )
}

/** A class of which only Python makes objects. */
function dictLike (name: string, base: PyClass, methods: readonly PyNative[], shown: string): PyClass {
  return new PyClass(name, [base], base.order, new Map(methods.map(each => [each.name, each])),
    (_positional, _keywords, context) => refuse(context, `A dict made of the class of ${shown} is not supported.`))
}

const namesClass = dictLike('dict', dictClass, methods, 'globals()')
const proxyClass = dictLike('mappingproxy', objectClass, readers, 'Class.__dict__')

function namesOf (self: Value | undefined): ShownNames { return (self as PyInstance).native as ShownNames }

/** Unknown values included: their use is refused. */
function entriesIn (self: Value | undefined, context: Context): ReadonlyArray<readonly [name: string, value: Value]> {
  const { variables, complete, ofPython = [] } = namesOf(self)
  context.spend(variables.size)
  complete?.()
  return [...new Map([...ofPython, ...variables])]
}

function keysOf (self: Value | undefined, context: Context): Value[] {
  return entriesIn(self, context).map(([name]) => new PyStr(name))
}

/** Not `??`: None is a value like any other. */
function orElse<T> (value: Value | undefined, otherwise: () => T): Value | T {
  return value === undefined ? otherwise() : value
}

/** Nothing but a text is a name. */
function find (self: Value | undefined, name: Value | undefined): Value | undefined {
  if (!(name instanceof PyStr)) return undefined
  const { variables, complete } = namesOf(self)
  const value = variables.get(name.text)
  if (value === undefined) complete?.(name.text)
  return value === undefined ? undefined : known(value)
}

function write (self: Value | undefined, name: Value | undefined, value: Value, context: Context): null {
  if (!(name instanceof PyStr)) return refuse(context, 'Keys that are not names are not supported in such a dict.')
  const { variables, write } = namesOf(self)
  if (write === undefined) variables.set(name.text, value)
  else write(name.text, value, context)
  return null
}

const modulesClass = dictLike('dict', dictClass, [
  method('__getitem__', 'name', ([, name], context) => readModule(name, context)),
  method('__contains__', 'name', ([, name], context) => readModule(name, context) !== undefined)
], 'sys.modules')

/** `sys.modules`, of which only the files of the project are known: `sys.modules[__name__]`. */
export function sysModules (): PyInstance { return new PyInstance(modulesClass, 'sys.modules') }

export function isSysModules (value: Value | undefined): boolean {
  return value instanceof PyInstance && value.type === modulesClass
}

function readModule (name: Value | undefined, context: Context): Value {
  const imported = (context as FrameContext).frame.machine.modules.get(name instanceof PyStr ? name.text : '')
  if (imported instanceof UnknownValue) throw new CannotKnow(imported.reason)
  return imported?.value ?? refuse(context, 'The modules that Python has loaded are not known.')
}
