import { formatFloat } from './format-float.js'

/** `repr(1.5)`: the shortest digits that give the same number. */
export function floatRepr (value: number): string {
  return formatFloat(value, { kind: 'r', precision: 0, alternate: false, addsPoint: true })
}
