import { CannotKnow } from '../problem.js'
import { native } from '../values/define.js'
import { isRaised, objectClass, raise } from '../values/exceptions.js'
import { PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, PyNative, PyRange, PySet, PyStr, PyTuple, PyUnknown, refuse, type Context, type Value } from '../values/values.js'
import { headOfText, type Annotation, type ClassBody } from './class-bodies.js'

/** What `field(…)` says, and what a class says of an attribute with an annotation. */
export interface Field {
  readonly name: string
  readonly default: Value | undefined
  readonly factory: Value | undefined
  readonly init: boolean
  readonly repr: boolean
  readonly compare: boolean
  /** Undefined where it is the class that says so. */
  readonly keywordOnly: boolean | undefined
}

export const fieldClass = new PyClass('Field', [objectClass], [objectClass], new Map(), (_positional, _keywords, context) => refuse(context, 'Use field(…).'))
/** `_: KW_ONLY`: the fields that follow are given by name. */
export const keywordOnlyMark = new PyInstance(new PyClass('_KW_ONLY_TYPE', [objectClass], [objectClass], new Map()), 'KW_ONLY')

/** An option that is True or False. */
export function flag (value: Value | undefined, otherwise: boolean, context: Context): boolean {
  if (value === undefined) return otherwise
  return typeof value === 'boolean' ? value : refuse(context, 'What this option of a dataclass is given is neither True nor False.')
}

export const makeField = native('field', '* default? default_factory? init? repr? hash? compare? metadata? kw_only?', ([preset, factory, init, repr, _hash, compare, _metadata, keywordOnly], context) => {
  if (preset !== undefined && factory !== undefined) raise('ValueError')
  return new PyInstance(fieldClass, {
    name: '',
    default: preset,
    factory,
    init: flag(init, true, context),
    repr: flag(repr, true, context),
    compare: flag(compare, true, context),
    keywordOnly: keywordOnly === undefined ? undefined : flag(keywordOnly, false, context)
  } satisfies Field)
})

export function isField (value: Value | undefined): value is PyInstance & { readonly native: Field } {
  return value instanceof PyInstance && value.type === fieldClass
}

/** What an attribute of a class is, from its annotation. */
export function kindOf (annotation: Annotation, body: ClassBody, context: Context): 'field' | 'class variable' | 'mark' {
  const { head, owner } = 'text' in annotation ? headOfText(annotation.text, body) : { head: annotation.head, owner: undefined }
  if (head instanceof PyUnknown) throw new CannotKnow(head.reason)
  const isMark = head === keywordOnlyMark
  const isClassVariable = head instanceof PyInstance && head.type.name === 'ClassVar'
  if ('text' in annotation && (isMark || (isClassVariable && owner !== undefined && owner !== 'typing'))) refuse(context, 'How a dataclass reads this annotation is not followed.')
  return isMark ? 'mark' : isClassVariable ? 'class variable' : 'field'
}

/** The default of an attribute: what the class, or one of its bases, has under its name. */
export function defaultOf (type: PyClass, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(type, name)
  } catch (error) {
    if (isRaised(error, 'AttributeError')) return undefined
    throw error
  }
}

/** A default that can change would be shared by all objects; what has no hash is thought to be such. */
export function checkDefault (value: Value, context: Context): void {
  if (value instanceof PyList || value instanceof PyDict || (value instanceof PySet && !value.isFrozen)) raise('ValueError')
  const isHashable = value === null || typeof value !== 'object' || [PyStr, PyBytes, PyTuple, PySet, PyRange, PyFunction, PyNative, PyClass].some(kind => value instanceof kind) || isPlain(value)
  if (!isHashable) refuse(context, 'Whether this default of a dataclass can change is not known.')
}

/** An object that compares by identity, or of a class whose objects never change. */
function isPlain (value: Value): boolean {
  if (!(value instanceof PyInstance)) return false
  if (/^(?:PosixPath|timedelta|date|datetime)$/.test(value.type.name) && !value.type.isOfFile) return true
  return value.native === undefined && value.type.order.every(({ attributes, make }) => make === undefined && !attributes.has('__eq__') && !attributes.has('__hash__'))
}
