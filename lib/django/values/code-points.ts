/** Python counts a text in code points, JavaScript in UTF-16 units. They differ only where there are surrogates. */
const surrogate = /[\ud800-\udfff]/

function hasSurrogates (text: string): boolean {
  return surrogate.test(text)
}

/** The characters of a text, each a string. */
export function codePoints (text: string): string[] {
  return hasSurrogates(text) ? [...text] : text.split('')
}

/** `len(text)`. */
export function lengthOf (text: string): number {
  return hasSurrogates(text) ? [...text].length : text.length
}

/** `text[start:end]`, for 0 <= start <= end. */
export function sliceOf (text: string, start: number, end: number): string {
  return hasSurrogates(text) ? [...text].slice(start, end).join('') : text.slice(start, end)
}

/** Less than 0, 0, or more: the order of code points, which is not that of UTF-16 units. */
export function compareTexts (left: string, right: string): number {
  if (left === right) return 0
  const shorter = Math.min(left.length, right.length)
  for (let index = 0; index < shorter; index++) {
    const one = left.charCodeAt(index)
    const other = right.charCodeAt(index)
    if (one !== other) return rank(one) - rank(other)
  }
  return left.length - right.length
}

/** Surrogates stand for code points above all others. */
function rank (unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit
}
