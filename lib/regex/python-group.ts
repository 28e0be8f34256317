import { backReference, withoutGoingBack, type Opening, type Reader } from './parser.js'
import { PatternError } from './pattern-error.js'

const COMMENT = /\(\?#(?:\\[^]|[^\\)])*\)/y
const LOOK = /\(\?(<?)([=!])/y
const NAMED = /\(\?P(?:<([^>]*)>|=([^)]*)\))/y
const FLAGS = /\(\?([aiLmstux]*)(-?)([aiLmstux]*)([:)])/y
const exclusive = 'The flags "a" and "u" exclude each other.'
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

/** Reads a "(" and what belongs to it, up to where the content of the group begins. */
export function readOpening (reader: Reader, flags: string): Opening {
  const start = reader.position
  if (reader.match(COMMENT) !== null) return { type: 'comment' }
  const look = reader.match(LOOK)
  if (look !== null) return { type: 'look', behind: look[1] !== '', negated: look[2] === '!' }
  if (reader.accept('(?>')) throw withoutGoingBack(start)
  const named = reader.match(NAMED)
  if (named !== null) {
    const name = named[1] ?? named[2]!
    if (!IDENTIFIER.test(name)) {
      throw new PatternError('Group names have letters, digits and underscores, no digit first.', start + '(?P<'.length)
    }
    if (named[1] === undefined) throw backReference(start)
    return { type: 'group', flags, name }
  }
  const written = reader.match(FLAGS)
  if (written !== null) return readFlags(written, flags, start)
  if (reader.accept('(?')) throw unknown(reader, start)
  reader.accept('(')
  return { type: 'group', flags }
}

function readFlags ([, on = '', dash, off = '', end]: RegExpExecArray, before: string, start: number): Opening {
  const error = (reason: string): PatternError => new PatternError(reason, start + '(?'.length)
  const isMissing = dash === '-' ? off === '' || end === ')' : on === '' && end === ')'
  if (isMissing) throw error('A flag is missing, one of a, i, m, s, u and x, or the ":" behind those turned off.')
  if (/L/.test(on + off)) throw error('The flag "L" is for byte patterns only. Leave it out.')
  if (/[au]/.test(off)) throw error('The flags "a" and "u" cannot be turned off.')
  if ([...on].some(flag => off.includes(flag))) throw error('A flag is turned on and off at once.')
  if (on.includes('a') && on.includes('u')) throw error(exclusive)
  if (end === ')' && /a.*u|u.*a/.test(before + on)) throw new PatternError(exclusive, start)
  if (/t/.test(on + off)) throw new PatternError('The flag "t" is not supported. Leave it out.', start)
  const gone = off + (on.includes('a') ? 'u' : '') + (on.includes('u') ? 'a' : '')
  const flags = [...before].filter(flag => !gone.includes(flag)).join('') + on
  return end === ')' ? { type: 'flags', flags } : { type: 'group', flags }
}

/** Of a group whose "(?" is followed by nothing that Python knows, or that we do. */
function unknown (reader: Reader, start: number): PatternError {
  if (reader.next === '(') return new PatternError('Conditions are not supported. Write (?:a...|b...).', start)
  if (reader.next === '#') return new PatternError('This comment is not closed: ")" is missing.', start)
  reader.match(/(?:P|[aiLmstux-]+)?/y)
  const beginning = reader.source.slice(start, reader.position + 1)
  if (reader.next === '') return new PatternError(`The pattern ends in a group, ${beginning}.`, reader.position)
  return new PatternError(`A group cannot begin with ${beginning}. To match a parenthesis, write \\(.`, start + 1)
}
