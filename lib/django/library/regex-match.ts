import type { Spans } from '../../regex/index.js'
import { method } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { quote } from '../values/text.js'
import {
  PyClass, PyInstance, PyStr, PyTuple, refuse, type Context, type PyNative, type Value
} from '../values/values.js'
import { dictOf, made, nativeOf, textOf } from './arguments.js'
import { classWith } from './module.js'
import { PropertyInstance } from './property-instance.js'
import { Flags, flagBits } from './regex-flags.js'
import { expand, readTemplate } from './regex-template.js'
import { because, refusing } from './unknown.js'

/** A text that is cut at its code points. */
export class Points {
  readonly length: number
  readonly #text: string
  /** Where some need two units. */
  readonly #characters: readonly string[] | undefined

  constructor (text: string) {
    this.#text = text
    this.#characters = /[\ud800-\udfff]/.test(text) ? [...text] : undefined
    this.length = this.#characters?.length ?? text.length
  }

  slice (from: number, to: number): string {
    return this.#characters?.slice(from, to).join('') ?? this.#text.slice(from, to)
  }
}

/** Where a pattern has matched, and what its groups hold. */
export class Found {
  readonly points: Points
  readonly spans: Spans
  readonly names: ReadonlyMap<string, number>

  constructor (points: Points, spans: Spans, names: ReadonlyMap<string, number>) {
    this.points = points
    this.spans = spans
    this.names = names
  }

  /** How many groups there are, beside the whole match. */
  get groups (): number {
    return this.spans.length / 2 - 1
  }

  span (group: number): readonly [from: number, to: number] {
    return [this.spans[2 * group] as number, this.spans[2 * group + 1] as number]
  }

  text (group: number): string | undefined {
    const [from, to] = this.span(group)
    return to < 0 ? undefined : this.points.slice(from, to)
  }

  /** What a group holds, as a value of Python's. */
  value (group: number, otherwise: Value, context: Context): Value {
    const text = this.text(group)
    return text === undefined ? otherwise : made(text, context)
  }

  /** All groups; where there are none, an empty list. */
  values (otherwise: Value, context: Context): Value[] {
    return Array.from({ length: this.groups }, (_, index) => this.value(index + 1, otherwise, context))
  }
}

/** The number of a group that is given by number or name. */
function groupOf ({ groups, names }: Found, value: Value | undefined, context: Context): number {
  if (value instanceof PyInstance && !(value.native instanceof Flags)) return refuse(context, 'An object stands where a group of a pattern is asked for.')
  if (value instanceof PyStr) return names.get(value.text) ?? raise('IndexError')
  if (typeof value !== 'bigint' && typeof value !== 'boolean' && !(value instanceof PyInstance)) return raise('IndexError')
  const number = Number(flagBits(value))
  return number >= 0 && number <= groups ? number : raise('IndexError')
}

const asFound = (self: Value | undefined, context: Context): Found => nativeOf(self, Found, context)

/** A method that may be given a group; otherwise it is asked of the whole match. */
function ofGroup (name: string, of: (from: number, to: number) => Value): PyNative {
  return method(name, 'group? /', ([self, group], context) => {
    const found = asFound(self, context)
    return of(...found.span(group === undefined ? 0 : groupOf(found, group, context)))
  })
}

const orNone = (value: Value | undefined): Value => value === undefined ? null : value

const methods: readonly PyNative[] = [
  method('group', '*groups', ([self], context, groups) => {
    const found = asFound(self, context)
    const values = (groups.length === 0 ? [0n] : groups).map(group => found.value(groupOf(found, group, context), null, context))
    return values.length === 1 ? values[0] as Value : new PyTuple(values)
  }),
  method('groups', 'default?', ([self, otherwise], context) => new PyTuple(asFound(self, context).values(orNone(otherwise), context))),
  method('groupdict', 'default?', ([self, otherwise], context) => {
    const found = asFound(self, context)
    return dictOf([...found.names].map(([name, group]) => [made(name, context), found.value(group, orNone(otherwise), context)] as const), context)
  }),
  ofGroup('start', from => BigInt(from)),
  ofGroup('end', (_from, to) => BigInt(to)),
  ofGroup('span', (from, to) => new PyTuple([BigInt(from), BigInt(to)])),
  method('__getitem__', 'group', ([self, group], context) => {
    const found = asFound(self, context)
    return found.value(groupOf(found, group, context), null, context)
  }),
  method('expand', 'template', ([self, template], context) => {
    const found = asFound(self, context)
    return made(expand(readTemplate(textOf(template, context), found.groups, found.names, context), found), context)
  }),
  method('__repr__', '', ([self], context) => {
    const found = asFound(self, context)
    const [from, to] = found.span(0)
    return made(`<re.Match object; span=(${from}, ${to}), match=${quote(found.points.slice(from, to), context)}>`, context)
  }),
  refusing('__hash__', 'The hash of a match is not read.', undefined, true)
]

export const matchClass: PyClass = classWith('Match', methods)

/** A match object. `pattern` is what its attribute `re` gives. */
export function matchOf (found: Found, pattern: Value, text: PyStr): PyInstance {
  return new PropertyInstance(matchClass, found, {
    string: () => text,
    re: () => pattern,
    pos: () => 0n,
    endpos: () => BigInt(found.points.length),
    lastindex: () => because('Which group of a pattern was the last to match is not computed here.'),
    lastgroup: () => because('Which group of a pattern was the last to match is not computed here.'),
    regs: () => new PyTuple(Array.from({ length: found.groups + 1 }, (_, group) => new PyTuple(found.span(group).map(BigInt))))
  })
}
