import { namedTuple, namedTupleBase } from '../stdlib/collections.js'
import { CannotKnow } from '../problem.js'
import type { ClassDefinition } from '../syntax/ast.js'
import { exceptionClasses, objectClass, raise, type ExceptionState } from '../values/exceptions.js'
import { PyClass, PyInstance, PyStr, refuse, type Context, type Value } from '../values/values.js'
import { inOrder } from './attributes.js'
import { isEnum, makeEnum, noteBody } from './class-kinds.js'
import { boundNames } from './code.js'
import type { Frame } from './machine.js'
import { runsWhenRead } from './provenance.js'
import { Scope } from './scope.js'

/** The class of a `class` statement: its body runs now, once. */
export function makeClass ({ name, bases: written, body, ...range }: ClassDefinition, frame: Frame): PyClass {
  const { machine } = frame
  const context = machine.contextAt(range, frame)
  context.spend(20)
  const bases: PyClass[] = []
  for (const { name: keyword, unpack, value } of written) {
    if (keyword !== undefined || unpack !== '') {
      refuse(context, 'Classes with a metaclass or with keywords are not made here.')
    }
    const base = machine.evaluate(value, frame)
    if (typeof base !== 'object' || base === null || base instanceof PyStr) return raise('TypeError')
    if (!(base instanceof PyClass)) return refuse(context, 'A base of this class is no plain class.')
    bases.push(base)
  }
  if (bases.length === 0) bases.push(objectClass)
  // Python makes `_Class__x` of `__x`.
  if (/\b__(?!\w*__\b)\w/.test(frame.module.source.text.slice(range.from, range.to).normalize('NFKC'))) {
    refuse(context, 'Names that begin with two underscores are private to this class, which is not followed here.')
  }
  const order = linearize(bases)
  const taintedBy = order.find(({ taintedBy }) => taintedBy !== undefined)?.taintedBy
  if (taintedBy !== undefined) throw new CannotKnow(taintedBy)
  const isOfMembers = isEnum(bases, order, body, context)
  const scope = new Scope('class', frame.scope, boundNames(body))
  machine.execute(body, { ...frame, scope })
  const special = [...scope.variables.keys()].find(name => isSpecial(name) && !followed.has(name))
  if (special !== undefined) refuse(context, `A class with a ${special} of its own is not followed.`)
  if (bases[0] === namedTupleBase && bases.length === 1) return namedTupleOf(name, scope)
  for (const base of order) base.onSubclass?.(bases, scope.variables, context)
  const made = isOfMembers
    ? makeEnum(name, bases, order, scope.variables, context)
    : new PyClass(name, bases, order, scope.variables)
  if (!isOfMembers) made.isOfFile = true
  if (scope.taintedBy !== undefined) made.taint(scope.taintedBy)
  scope.owner = made
  if (runsWhenRead(made)) machine.runsWhenRead.value = true
  noteBody(made, { scope, frame })
  return made
}

/** The methods with a meaning of their own that are called where Python calls them. */
const followed = new Set(
  (
    '__init__ __call__ __str__ __repr__ __format__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __bool__ __len__ ' +
    '__iter__ __next__ __getitem__ __setitem__ __delitem__ __contains__ __getattr__ __add__ __radd__ __iadd__ ' +
    '__sub__ __mul__ __mod__ __or__ __and__ __enter__ __exit__ __post_init__ __doc__ __module__ ' +
    '__qualname__ __annotations__'
  ).split(' ')
)

function isSpecial (name: string): boolean {
  return /^__\w+__$/.test(name)
}

/** The order in which the bases are asked, as C3 has it. */
function linearize (bases: readonly PyClass[]): PyClass[] {
  const rows = [...bases.map(({ order }) => [...order]), [...bases]]
  const order: PyClass[] = []
  while (rows.some(row => row.length > 0)) {
    const next = rows.find(([first]) => first !== undefined && !rows.some(row => row.indexOf(first) > 0))?.[0]
    if (next === undefined) return raise('TypeError')
    order.push(next)
    for (const row of rows) if (row[0] === next) row.shift()
  }
  return order
}

/** `Class(…)`. */
export function instantiate (
  type: PyClass, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value {
  if (type.make !== undefined) return type.make(positional, keywords, context)
  const native = type.order.find(({ make }) => make !== undefined)
  if (native !== undefined) refuse(context, `Objects of a class made of ${native.name} are not made here.`)
  if (inOrder(type.order, '__new__') !== undefined) refuse(context, 'Classes with a __new__ of their own are not run.')
  const isException = type.order.includes(exceptionClasses.get('BaseException') as PyClass)
  const made = new PyInstance(type, isException ? { args: positional } satisfies ExceptionState : undefined)
  const start = inOrder(type.order, '__init__')
  if (start !== undefined) context.call(start, [made, ...positional], keywords)
  else if (keywords.size > 0 || (!isException && positional.length > 0)) raise('TypeError')
  return made
}

/** The class of `class Name(NamedTuple):`. Its fields are what has an annotation. */
function namedTupleOf (name: string, { annotations, variables }: Scope): PyClass {
  const fields = [...annotations.keys()]
  if (fields.some(field => field.startsWith('_'))) raise('ValueError')
  const defaults = fields.map(field => variables.get(field)).filter((value): value is Value => value !== undefined)
  if (fields.slice(fields.length - defaults.length).some(field => !variables.has(field))) raise('TypeError')
  const type = namedTuple(name, fields, defaults)
  for (const [attribute, value] of variables) if (!annotations.has(attribute)) type.attributes.set(attribute, value)
  type.isOfFile = true
  return type
}
