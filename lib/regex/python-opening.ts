import { PatternError, UnsupportedPattern } from './pattern-error.js'
import type { Flags } from './python-flags.js'
import { changeFlags } from './python-flags.js'
import type { PythonReader } from './python-reader.js'

/** What a "(" turned out to open. */
export type Opening =
  | { readonly type: 'comment' }
  | { readonly type: 'flags', readonly change: (flags: Flags) => Flags }
  | { readonly type: 'reference', readonly name: string, readonly position: number }
  | { readonly type: 'look', readonly behind: boolean, readonly negated: boolean, readonly flags: Flags }
  | {
    readonly type: 'group'
    readonly capture: boolean
    readonly atomic: boolean
    readonly name: string | undefined
    readonly namePosition: number
    readonly flags: Flags
  }

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u
const FLAG_LETTERS = 'aiLmstux'

/** Reads on after a "(", up to where the content of the group begins. */
export function readOpening (reader: PythonReader, flags: Flags, start: number): Opening {
  const group = { type: 'group', capture: false, atomic: false, name: undefined, namePosition: start, flags } as const
  if (!reader.accept('?')) return { ...group, capture: true }
  const letter = readToken(reader)
  switch (letter) {
    case ':':
      return group
    case '>':
      return { ...group, atomic: true }
    case '=':
    case '!':
      return { type: 'look', behind: false, negated: letter === '!', flags }
    case '<':
      return readLookBehind(reader, flags, start)
    case 'P':
      return readNamed(reader, flags, start)
    case '#':
      return readComment(reader, start)
    case '(':
      throw new UnsupportedPattern('Conditions on groups, (?(1)...), are not supported. Write the alternatives out: (?:a...|b...).', start)
    default:
      if (letter === '-' || FLAG_LETTERS.includes(letter)) return readFlags(reader, letter, flags, start)
      throw unknown(letter, start)
  }
}

function readToken (reader: PythonReader): string {
  const token = reader.get()
  if (token === undefined) throw new PatternError('The pattern ends in the middle of a group.', reader.position)
  return token
}

function unknown (extension: string, start: number): PatternError {
  return new PatternError(`A group cannot begin with (?${extension}. To match a "?", write \\?.`, start + 1)
}

function readLookBehind (reader: PythonReader, flags: Flags, start: number): Opening {
  const sign = readToken(reader)
  if (sign !== '=' && sign !== '!') {
    throw new PatternError(`A group cannot begin with (?<${sign}. A group with a name is written (?P<name>...).`, start + 1)
  }
  return { type: 'look', behind: true, negated: sign === '!', flags }
}

function readNamed (reader: PythonReader, flags: Flags, start: number): Opening {
  const sign = readToken(reader)
  const position = reader.position
  if (sign === '=') return { type: 'reference', name: readName(reader, ')'), position }
  if (sign !== '<') throw unknown(`P${sign}`, start)
  const name = readName(reader, '>')
  return { type: 'group', capture: true, atomic: false, name, namePosition: position, flags }
}

function readName (reader: PythonReader, terminator: string): string {
  const start = reader.position
  const name = reader.getName(terminator)
  if (!IDENTIFIER.test(name)) {
    throw new PatternError(`"${name}" cannot be a group name: use letters, digits and underscores, and no digit first.`, start)
  }
  return name
}

function readComment (reader: PythonReader, start: number): Opening {
  for (;;) {
    const token = reader.get()
    if (token === undefined) throw new PatternError('This comment is not closed: ")" is missing.', start)
    if (token === ')') return { type: 'comment' }
  }
}

function readFlags (reader: PythonReader, letter: string, flags: Flags, start: number): Opening {
  let on = ''
  let off = ''
  let token = letter
  for (; FLAG_LETTERS.includes(token); token = readToken(reader)) {
    checkFlag(token, reader)
    if ((token === 'a' && on.includes('u')) || (token === 'u' && on.includes('a'))) {
      throw new PatternError('The flags "a" and "u" exclude each other.', reader.position - 1)
    }
    on += token
  }
  if (token === ')') return { type: 'flags', change: before => changeGlobalFlags(before, on, start) }
  if (token === '-') {
    token = readToken(reader)
    for (; FLAG_LETTERS.includes(token); token = readToken(reader)) {
      checkFlag(token, reader)
      if (token === 'a' || token === 'u') {
        throw new PatternError(`The flag "${token}" cannot be turned off.`, reader.position - 1)
      }
      off += token
    }
    if (off === '') throw unknownFlag(token, reader)
  }
  if (token !== ':') throw unknownFlag(token, reader)
  for (const flag of off) {
    if (on.includes(flag)) throw new PatternError(`The flag "${flag}" is turned on and off at once.`, reader.position - 1)
  }
  return {
    type: 'group', capture: false, atomic: false, name: undefined, namePosition: start, flags: changeFlags(flags, on, off)
  }
}

function changeGlobalFlags (before: Flags, on: string, start: number): Flags {
  if ((on.includes('u') && before.ascii) || (on.includes('a') && before.unicode)) {
    throw new UnsupportedPattern('The flags "a" and "u" exclude each other.', start)
  }
  return changeFlags(before, on, '')
}

function checkFlag (flag: string, reader: PythonReader): void {
  if (flag === 'L') {
    throw new PatternError('The flag "L" is for byte patterns only. Leave it out.', reader.position - 1)
  }
  if (flag === 't') {
    throw new UnsupportedPattern('The flag "t" is not supported. Leave it out.', reader.position - 1)
  }
}

function unknownFlag (token: string, reader: PythonReader): PatternError {
  return new PatternError(`"${token}" is not a flag. The flags are a, i, m, s, u and x, followed by ")" or ":".`, reader.position - token.length)
}
