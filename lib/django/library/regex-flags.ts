import { method } from '../values/define.js'
import { PyInstance, type PyNative, type Value } from '../values/values.js'
import { integerOf } from './arguments.js'
import { classWith } from './module.js'
import { refusing } from './unknown.js'

export class Flags {
  readonly bits: bigint

  constructor (bits: bigint) {
    this.bits = bits
  }
}

/** CPython's bits. */
const bits: ReadonlyArray<readonly [bits: bigint, names: readonly string[]]> = [
  [0n, ['NOFLAG']], [2n, ['I', 'IGNORECASE']], [4n, ['L', 'LOCALE']], [8n, ['M', 'MULTILINE']], [16n, ['S', 'DOTALL']],
  [32n, ['U', 'UNICODE']], [64n, ['X', 'VERBOSE']], [128n, ['DEBUG']], [256n, ['A', 'ASCII']]
]

/** The bits of a flag, or of an int. */
export function flagBits (value: Value | undefined): bigint {
  return value instanceof PyInstance && value.native instanceof Flags ? value.native.bits : integerOf(value)
}

const operation = (name: string, of: (left: bigint, right: bigint) => bigint): PyNative => method(name, 'other', ([self, other]) => flag(of(flagBits(self), flagBits(other))))

const methods: readonly PyNative[] = [
  operation('__or__', (left, right) => left | right), operation('__ror__', (left, right) => left | right),
  operation('__and__', (left, right) => left & right), operation('__rand__', (left, right) => left & right),
  operation('__xor__', (left, right) => left ^ right), operation('__rxor__', (left, right) => left ^ right),
  method('__bool__', '', ([self]) => flagBits(self) !== 0n),
  method('__int__', '', ([self]) => flagBits(self)),
  method('__index__', '', ([self]) => flagBits(self)),
  ...['__str__', '__repr__', '__format__', '__eq__', '__ne__', '__lt__', '__gt__', '__add__', '__radd__', '__invert__', '__hash__', '__iter__', '__contains__']
    .map(name => refusing(name, 'A flag of re is only read by re.compile.', undefined, true))
]
const flagClass = classWith('RegexFlag', methods)

function flag (bits: bigint): PyInstance {
  return new PyInstance(flagClass, new Flags(bits))
}

export const regexFlags: Readonly<Record<string, Value>> = Object.fromEntries(bits.flatMap(([bits, names]) => names.map(name => [name, flag(bits)])))
