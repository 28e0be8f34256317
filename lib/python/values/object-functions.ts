import { callSpecial, classOf, findSpecial, partsOf, unionTypeClass } from './classes.js'
import { native } from './define.js'
import { isPythonException, raise } from './exceptions.js'
import { isForeign, known, unfit } from './known.js'
import { format, repr } from './text.js'
import {
  PyBound, PyClass, PyFunction, PyInstance, PyNative, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** Whether one of the classes, which may be tuples of classes and unions, is one that is sought. */
function isAnyOf (
  classes: Value, isSought: (type: PyClass) => boolean, asked: Value, special: string, context: Context
): boolean {
  if (classes instanceof PyTuple) return classes.items.some(type => isAnyOf(type, isSought, asked, special, context))
  if (classes === null) return raise('TypeError')
  if (classes instanceof PyInstance && classes.type === unionTypeClass) {
    return partsOf(classes).some(type =>
      type === null ? isSought(classOf(null)) : isAnyOf(type, isSought, asked, special, context))
  }
  if (classes instanceof PyClass) return isSought(classes)
  const answer = classes instanceof PyInstance ? callSpecial(classes, special, [asked], context) : undefined
  return typeof answer === 'boolean' ? answer : unfit(context, classes)
}

function isSubclass (type: Value, classes: Value, context: Context): boolean {
  return type instanceof PyClass
    ? isAnyOf(classes, sought => type.order.includes(sought), type, '__subclasscheck__', context)
    : unfit(context, type)
}

function textOf (name: Value, context: Context): string {
  return name instanceof PyStr ? name.text : unfit(context, name)
}

/** `value.name`, or undefined where there is none. */
function attributeOf (value: Value, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(known(value), name)
  } catch (thrown) {
    if (!isPythonException(thrown, 'AttributeError')) throw thrown
    // Python's own values have more of these than are kept here.
    if (/^__\w+__$/.test(name) && !(value instanceof PyInstance && !isForeign(value))) {
      refuse(context, `Whether it has ${name} is not known.`)
    }
    return undefined
  }
}

function setAttribute (target: Value, name: string, value: Value, context: Context): null {
  if (target instanceof PyFunction) target.attributes.set(name, value)
  else if (
    target instanceof PyInstance && !isForeign(target) &&
    findSpecial(target, '__setattr__', context) === undefined && findSpecial(target, name, context) === undefined
  ) {
    target.attributes.set(name, value)
  } else refuse(context, 'What setattr() does here is not known.')
  return null
}

function isCallable (value: Value, context: Context): boolean {
  if (value instanceof PyInstance) return findSpecial(value, '__call__', context) !== undefined
  return known(value) instanceof PyFunction || value instanceof PyNative || value instanceof PyBound ||
    value instanceof PyClass
}

/** What is printed is nobody's business, but an object's own method for it is called. */
function print (values: readonly Value[], context: Context): null {
  for (const value of values) {
    if (!(known(value) instanceof PyInstance)) continue
    const instance = value as PyInstance
    if (callSpecial(instance, '__str__', [], context) === undefined) callSpecial(instance, '__repr__', [], context)
  }
  return null
}

export const objectFunctions: readonly PyNative[] = [
  native('isinstance', 'value classes /', ([value, classes], context) => {
    const { order } = classOf(value as Value)
    return isAnyOf(classes as Value, sought => order.includes(sought), value as Value, '__instancecheck__', context)
  }),
  native('issubclass', 'type classes /', ([type, classes], context) =>
    isSubclass(type as Value, classes as Value, context)),
  native('getattr', 'value name default? /', ([value, name, otherwise], context) => {
    const text = textOf(name as Value, context)
    if (otherwise === undefined) return context.attribute(known(value as Value), text)
    const found = attributeOf(value as Value, text, context)
    return found === undefined ? otherwise : found
  }),
  native('hasattr', 'value name /', ([value, name], context) =>
    attributeOf(value as Value, textOf(name as Value, context), context) !== undefined),
  native('setattr', 'target name value /', ([target, name, value], context) =>
    setAttribute(known(target as Value), textOf(name as Value, context), value as Value, context)),
  native('callable', 'value /', ([value], context) => isCallable(value as Value, context)),
  native('repr', 'value /', ([value], context) => new PyStr(repr(value as Value, context), context.span)),
  native('format', 'value spec? /', ([value, spec], context) =>
    new PyStr(format(value as Value, spec === undefined ? '' : textOf(spec, context), context), context.span)),
  native('print', '*values sep? end? file? flush?', (_given, context, values) => print(values, context))
]
