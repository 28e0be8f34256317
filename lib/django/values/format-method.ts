import { native } from './define.js'
import { textArgument } from './arguments.js'
import { raise } from './exceptions.js'
import { fieldSteps, readFieldName } from './format-field.js'
import { templateParts, type Field } from './format-template.js'
import { getItem } from './items.js'
import { positionalMethod } from './positional-method.js'
import { escapeNonAscii } from './quote.js'
import { format, repr, str } from './text.js'
import { PyStr, type Context, type PyNative, type Value } from './values.js'

/** Where a template takes its values from. */
interface Arguments {
  readonly at: (index: bigint) => Value
  readonly named: (name: string) => Value
}

/** Fields with numbers and fields without: not in one template. */
interface Numbering {
  style: 'automatic' | 'manual' | undefined
  next: bigint
}

/** How deep fields may stand in the specs of fields. */
const DEEPEST = 2

function fill (template: string, given: Arguments, numbering: Numbering, depth: number, context: Context): string {
  if (depth === 0) raise('ValueError')
  context.spend(template.length)
  let text = ''
  for (const { literal, field } of templateParts(template)) {
    text += literal
    if (field !== undefined) text += fillField(field, given, numbering, depth, context)
    context.spend(literal.length + 1)
  }
  return text
}

function fillField ({ name, conversion, spec }: Field, given: Arguments, numbering: Numbering, depth: number, context: Context): string {
  const converted = convert(lookUp(name, given, numbering, context), conversion, context)
  const text = format(converted, spec.includes('{') ? fill(spec, given, numbering, depth - 1, context) : spec, context)
  context.spend(text.length)
  return text
}

function lookUp (name: string, given: Arguments, numbering: Numbering, context: Context): Value {
  const { first, index, rest } = readFieldName(name)
  let value = first === '' || index !== undefined ? given.at(position(index, numbering)) : given.named(first)
  for (const step of fieldSteps(rest)) {
    if ('attribute' in step) value = context.attribute(value, step.attribute)
    else value = getItem(value, step.index ?? new PyStr(step.item, context.place), context)
  }
  return value
}

function position (index: bigint | undefined, numbering: Numbering): bigint {
  const style = index === undefined ? 'automatic' : 'manual'
  numbering.style ??= style
  if (numbering.style !== style) raise('ValueError')
  return index ?? numbering.next++
}

function convert (value: Value, conversion: string, context: Context): Value {
  switch (conversion) {
    case '': return value
    case 's': return new PyStr(str(value, context), context.place)
    case 'r': return new PyStr(repr(value, context), context.place)
    case 'a': return new PyStr(escapeNonAscii(repr(value, context)), context.place)
    default: return raise('ValueError')
  }
}

function filled (template: string, given: Arguments, context: Context): PyStr {
  return new PyStr(fill(template, given, { style: undefined, next: 0n }, DEEPEST, context), context.place)
}

export const strFormatMethods: readonly PyNative[] = [
  native('format', 'self / *args **kwargs', ([self], context, args, keywords) => filled(textArgument(self, context), {
    at: index => {
      const value = args[Number(index)]
      return value === undefined ? raise('IndexError') : value
    },
    named: name => {
      const value = keywords.get(name)
      return value === undefined ? raise('KeyError', [new PyStr(name)]) : value
    }
  }, context), true),
  positionalMethod('format_map', 'mapping', ([self, mapping], context) => filled(textArgument(self, context), {
    at: () => raise('ValueError'),
    named: name => getItem(mapping as Value, new PyStr(name, context.place), context)
  }, context))
]
