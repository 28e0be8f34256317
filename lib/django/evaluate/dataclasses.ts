import { because, moduleOf } from '../library/module.js'
import { native } from '../values/define.js'
import { PyClass, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { makeDataClass, type Options } from './dataclass.js'
import { flag, keywordOnlyMark, makeField } from './dataclass-fields.js'
import { dataclassFunctions } from './dataclass-functions.js'
import { frozenInstanceError } from './dataclass-methods.js'

const options = 'init? repr? eq? order? unsafe_hash? frozen? match_args? kw_only? slots? weakref_slot?'

/** `@dataclass`, with its options or without. */
const dataclass = native('dataclass', `cls? / * ${options}`, ([type, init, repr, eq, order, hash, frozen, match, keywordOnly, slots, weak], context) => {
  flag(match, true, context)
  if ([hash, slots, weak].some(given => flag(given, false, context))) refuse(context, 'This option of a dataclass is not followed.', 'Leave it out, if nothing needs it.')
  const given: Options = {
    init: flag(init, true, context),
    repr: flag(repr, true, context),
    eq: flag(eq, true, context),
    order: flag(order, false, context),
    frozen: flag(frozen, false, context),
    keywordOnly: flag(keywordOnly, false, context)
  }
  return type === undefined || type === null ? native('wrap', 'cls', ([type], context) => make(type as Value, given, context)) : make(type, given, context)
})

function make (type: Value, given: Options, context: Context): PyClass {
  return type instanceof PyClass ? makeDataClass(type, given, context) : refuse(context, 'A dataclass is made of a class.')
}

export function dataclasses (): PyModule {
  return moduleOf('dataclasses', [dataclass, makeField, ...dataclassFunctions], {
    FrozenInstanceError: frozenInstanceError,
    KW_ONLY: keywordOnlyMark,
    ...Object.fromEntries(['InitVar', 'MISSING', 'make_dataclass', 'Field'].map(name => [name, because(`dataclasses.${name} is not read.`)]))
  })
}
