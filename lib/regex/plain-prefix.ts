/** A beginning, and perhaps the rest of the line: no character in it means anything but itself. */
const plain = /^\^?((?:[\w/-]|\\[./-])*)(\.\*\$?)?$/

/**
 * The verdict of a pattern that only asks how the text begins, such as `^.*$` or `^/api/.*$`, as nearly every
 * CORS_URLS_REGEX does: that takes no parser and no engine. Undefined for all others.
 */
export function plainPrefix (pattern: string): ((text: string) => boolean) | undefined {
  const [, written, rest] = plain.exec(pattern) ?? []
  if (written === undefined) return undefined
  const prefix = written.replaceAll('\\', '')
  if (rest !== '.*$') return text => text.startsWith(prefix)
  return text => text.startsWith(prefix) && isOneLine(text, prefix.length)
}

/** Python's `.` matches no newline, and its `$` comes before one at the end, too. */
function isOneLine (text: string, from: number): boolean {
  const newline = text.indexOf('\n', from)
  return newline < 0 || newline === text.length - 1
}
