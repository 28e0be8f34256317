/** Groups digits from the right, with zeros in front until there are so many characters. Never starts with a separator. */
export function groupDigits (digits: string, separator: string, size: number, least: number): string {
  const groups: string[] = []
  let remaining = digits.length
  let missing = least
  do {
    const length = Math.min(size, Math.max(remaining, missing, 1))
    groups.push(digits.slice(Math.max(remaining - length, 0), Math.max(remaining, 0)).padStart(length, '0'))
    remaining -= length
    missing -= length + 1
  } while (remaining > 0 || missing + 1 > 0)
  return groups.reverse().join(separator)
}
