import { raise } from '../values/exceptions.js'

type State = 'between' | 'word' | "'" | '"' | 'escape'

/**
 * What `shlex.shlex(text, posix=True)` gives with `whitespace` set to the delimiters and `whitespace_split`:
 * pieces between delimiters, with quotes, backslashes and comments as a shell has them.
 */
export function splitAsShell (text: string, delimiters: string): string[] {
  const characters = [...text]
  const pieces: string[] = []
  let piece = ''
  let isQuoted = false
  let state = 'between' as State
  let escapedIn: State = 'word'
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string
    if (state === "'" || state === '"') {
      if (character === state) state = 'word'
      else if (character === '\\' && state === '"') [escapedIn, state] = [state, 'escape']
      else piece += character
    } else if (state === 'escape') {
      // Within double quotes a backslash stays before all but itself and the quote.
      if (escapedIn === '"' && character !== '\\' && character !== '"') piece += '\\'
      piece += character
      state = escapedIn
    } else if (delimiters.includes(character) || character === '#') {
      if (!delimiters.includes(character)) while (at + 1 < characters.length && characters[at] !== '\n') at++
      if (piece !== '' || isQuoted) {
        pieces.push(piece)
        ;[piece, isQuoted] = ['', false]
      }
      state = 'between'
    } else if (character === "'" || character === '"') {
      [state, isQuoted] = [character, true]
    } else if (character === '\\') {
      [escapedIn, state] = ['word', 'escape']
    } else {
      piece += character
      state = 'word'
    }
  }
  if (state === "'" || state === '"' || state === 'escape') raise('ValueError')
  if (piece !== '' || isQuoted) pieces.push(piece)
  return pieces
}
