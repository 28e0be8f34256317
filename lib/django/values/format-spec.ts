import { decimalValue, isDecimal } from './character-kinds.js'
import { codePoints } from './code-points.js'
import { raise } from './exceptions.js'

/** `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`, as `format()` takes it. */
export interface FormatSpec {
  readonly fill: string
  readonly align: Align | undefined
  readonly sign: string
  /** `z`: minus zero is zero. */
  readonly noMinusZero: boolean
  readonly alternate: boolean
  readonly width: number
  readonly grouping: '' | ',' | '_'
  readonly precision: number | undefined
  /** Empty if there is none. */
  readonly type: string
}

export type Align = '<' | '>' | '=' | '^'

const isAlign = (character: string | undefined): character is Align => character !== undefined && '<>=^'.includes(character)

/** For texts a zero before the width is but what it is filled with; numbers are filled behind their sign. */
export function readFormatSpec (text: string, isNumber: boolean): FormatSpec {
  const reader = new SpecReader(codePoints(text))
  const fill = isAlign(reader.at(1)) ? reader.next() : undefined
  const ownAlign = reader.takeAlign()
  const sign = reader.take('+') || reader.take('-') || reader.take(' ')
  const noMinusZero = reader.take('z') !== ''
  const alternate = reader.take('#') !== ''
  const isZeroFilled = fill === undefined && reader.take('0') !== ''
  const align = ownAlign ?? (isZeroFilled && isNumber ? '=' : undefined)
  const width = reader.takeNumber() ?? 0
  const grouping = reader.takeGrouping()
  const precision = reader.takePrecision()
  const type = reader.takeType()
  if (grouping !== '' && !(isNumber && canBeGrouped(type, grouping))) raise('ValueError')
  return { fill: fill ?? (isZeroFilled ? '0' : ' '), align, sign, noMinusZero, alternate, width, grouping, precision, type }
}

function canBeGrouped (type: string, separator: string): boolean {
  return 'defgEG%F'.includes(type) || (separator === '_' && 'boxX'.includes(type))
}

/** The largest width that Python counts with. */
const LARGEST = 2 ** 63 - 1

class SpecReader {
  readonly #characters: readonly string[]
  #next = 0

  constructor (characters: readonly string[]) {
    this.#characters = characters
  }

  at (ahead: number): string | undefined {
    return this.#characters[this.#next + ahead]
  }

  next (): string {
    return this.#characters[this.#next++] as string
  }

  take (wanted: string): string {
    return this.at(0) === wanted ? this.next() : ''
  }

  takeAlign (): Align | undefined {
    const align = this.at(0)
    if (!isAlign(align)) return undefined
    this.#next++
    return align
  }

  takeNumber (): number | undefined {
    let number: number | undefined
    for (let digit = this.at(0); digit !== undefined && isDecimal(digit); digit = this.at(0)) {
      number = (number ?? 0) * 10 + decimalValue(this.next())
      if (number >= LARGEST) raise('ValueError')
    }
    return number
  }

  takeGrouping (): '' | ',' | '_' {
    const comma = this.take(',')
    const underscore = this.take('_')
    if (this.at(0) === ',' || (comma !== '' && underscore !== '')) raise('ValueError')
    return comma !== '' ? ',' : underscore !== '' ? '_' : ''
  }

  takePrecision (): number | undefined {
    if (this.take('.') === '') return undefined
    const precision = this.takeNumber()
    if (precision === undefined) raise('ValueError')
    return precision
  }

  takeType (): string {
    const type = this.at(0) ?? ''
    if (this.at(1) !== undefined) raise('ValueError')
    return type
  }
}
