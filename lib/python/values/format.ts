import { raise } from './exceptions.js'
import { fixedText, floatRepr, integerText, sizeOf, toFloat } from './numbers.js'
import { lengthOf, sliceOf } from './characters.js'
import { refuse, type Context } from './values.js'

/** `[[fill]align][sign][0][width][grouping][.precision][type]`, the part of Python's that is read. */
const shape = /^(?:(.)?([<>=^]))?([-+ ]?)(0?)(\d{0,9})([,_]?)(?:\.(\d{1,9}))?([sdxXf]?)$/su

interface Spec {
  readonly fill: string | undefined
  readonly align: string | undefined
  readonly sign: string
  /** A zero before the width: zeros between the sign and the digits. */
  readonly isZeroFilled: boolean
  readonly width: number
  readonly grouping: string
  readonly precision: number | undefined
  readonly type: string
}

function readSpec (text: string, context: Context): Spec {
  const found = shape.exec(text) ?? refuseFormat(text, context)
  const [, fill, align, sign = '', zero, width, grouping = '', precision, type = ''] = found
  return {
    fill,
    align,
    sign,
    isZeroFilled: zero === '0',
    width: Number(width),
    grouping,
    precision: precision === undefined ? undefined : Number(precision),
    type
  }
}

export function refuseFormat (format: string, context: Context): never {
  return refuse(context, `The format ${JSON.stringify(format)} is not read.`, 'Write the text itself.')
}

/** `format('text', spec)`. */
export function formatText (text: string, specText: string, context: Context): string {
  const spec = readSpec(specText, context)
  const { type, sign, isZeroFilled, grouping, precision, align = '<' } = spec
  if (!'s'.includes(type) || sign !== '' || grouping !== '' || align === '=') raise('ValueError')
  if (isZeroFilled) refuseFormat(specText, context)
  return pad(precision === undefined ? text : sliceOf(text, 0, precision), spec.fill ?? ' ', align, spec.width, context)
}

/** `format(5, spec)` and `format(1.5, spec)`. */
export function formatNumber (value: bigint | number, specText: string, context: Context): string {
  const spec = readSpec(specText, context)
  const { align, fill, sign, isZeroFilled, width, grouping } = spec
  const isGroupingRead = grouping === '' || (!isZeroFilled && align !== '=' && !'xX'.includes(spec.type || 'd'))
  if (!isGroupingRead || (isZeroFilled && (align ?? fill) !== undefined)) refuseFormat(specText, context)
  const text = typeof value === 'bigint'
    ? integerIn(value, spec, context)
    : floatIn(value, spec, specText, context)
  const isMinus = text.startsWith('-')
  const front = isMinus ? '-' : sign === '-' ? '' : sign
  const unsigned = isMinus ? text.slice(1) : text
  const digits = grouping === ''
    ? unsigned
    : unsigned.replace(/^\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, grouping))
  if (isZeroFilled || align === '=') {
    return front + pad(digits, fill ?? (isZeroFilled ? '0' : ' '), '>', width - front.length, context)
  }
  return pad(front + digits, fill ?? ' ', align ?? '>', width, context)
}

function integerIn (value: bigint, { type, precision }: Spec, context: Context): string {
  if (type === 'f') return fixedText(toFloat(value), precision ?? 6, context)
  if (precision !== undefined || type === 's') raise('ValueError')
  if (type === '' || type === 'd') return integerText(value)
  context.spend(sizeOf(value))
  return type === 'X' ? value.toString(16).toUpperCase() : value.toString(16)
}

function floatIn (value: number, { type, precision }: Spec, specText: string, context: Context): string {
  if (type !== '' && type !== 'f') raise('ValueError')
  if (!Number.isFinite(value)) refuseFormat(specText, context)
  if (type === 'f') return fixedText(value, precision ?? 6, context)
  return type === '' && precision === undefined ? floatRepr(value) : refuseFormat(specText, context)
}

/** Fills up to a width. */
export function pad (text: string, fill: string, align: string, width: number, context: Context): string {
  const missing = width - lengthOf(text)
  context.spend(text.length + Math.max(missing, 0))
  if (missing <= 0) return text
  const left = align === '<' ? 0 : align === '^' ? Math.floor(missing / 2) : missing
  return fill.repeat(left) + text + fill.repeat(missing - left)
}
