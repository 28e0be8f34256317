import fc from 'fast-check'

const tokens = ['(', ')', '[', ']', '{', '}', ':', ',', '.', '=', '==', ':=', '+', '-', '*', '**', '/', '//', '%', '@', '|', '~', '->', ';', '\\', '#', '"', "'", '"""', "'''", 'f"', "f'{", 'rb"', '\n', '\n\n', '    ', '\t', '\r', '\r\n', '\f', '\0', '\ufeff', ' ', '\u2028', '😀', '\ud800', 'é', '0', '1', '0x', '1e', '1_', '9'.repeat(50), '1j', 'None', 'True', 'and', 'or', 'not', 'in', 'is', 'if', 'else', 'elif', 'for', 'while', 'try:', 'except', 'finally:', 'with', 'as', 'def f(', 'class K:', 'lambda', 'return', 'yield', 'await', 'async', 'import', 'from', 'global', 'nonlocal', 'del', 'pass', 'break', 'continue', 'raise', 'assert', 'match', 'case', '_', 'print', '...', '!r', '{x=}', '\\N{', '\\x', '\\u12']

interface Change { readonly kind: number, readonly at: number, readonly length: number, readonly token: number, readonly other: number }

const change: fc.Arbitrary<Change> = fc.record({ kind: fc.nat(11), at: fc.nat(1_000_000), length: fc.nat(60), token: fc.nat(tokens.length - 1), other: fc.nat(1_000_000) })

/** What is done to a file: some small changes, each at a place of its own. */
export const changes: fc.Arbitrary<{ readonly file: number, readonly changes: readonly Change[] }> = fc.record({ file: fc.nat(1_000_000), changes: fc.array(change, { minLength: 1, maxLength: 6 }) })

export function mutate (files: readonly string[], { file, changes }: { readonly file: number, readonly changes: readonly Change[] }): string {
  const start = files[file % files.length] as string
  return changes.reduce((text, change) => applied(files, text, change), start)
}

function applied (files: readonly string[], text: string, { kind, at: anywhere, length, token, other }: Change): string {
  const at = anywhere % (text.length + 1)
  const piece = tokens[token] as string
  const cut = (from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to)
  const lines = text.split('\n')
  const line = anywhere % lines.length
  switch (kind) {
    case 0: return cut(at, at + 1 + length % 4, '')
    case 1: return cut(at, at, piece)
    case 2: return cut(at, at + 1, piece)
    case 3: return cut(at, at + 1, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << (length % 8))))
    case 4: return lines.toSpliced(line, 1 + length % 3).join('\n')
    case 5: return lines.toSpliced(line, 0, lines[other % lines.length] as string).join('\n')
    case 6: return lines.with(line, ' '.repeat(length % 9) + (lines[line] as string).trimStart()).join('\n')
    case 7: {
      const from = files[other % files.length] as string
      const start = anywhere % (from.length + 1)
      return cut(at, at + length, from.slice(start, start + 3 * length))
    }
    case 8: return cut(at, at, text.slice(at, at + length).repeat(1 + other % 4))
    case 9: return cut(at, at, piece.repeat(1 + other % 300))
    case 10: return cut(at, at + length, [...text.slice(at, at + length)].reverse().join(''))
    default: return text.slice(0, at)
  }
}
