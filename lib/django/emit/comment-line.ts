import { escapeControls } from '../../printable.js'

/** A comment of Python's, or the text of one, as a comment of TypeScript's: on one line, and no order to the compiler. */
export function commentLine (text: string): string {
  const words = escapeControls(text.replace(/^#[:!]?/, '').replaceAll('\t', ' ').trim())
  return `// ${words.startsWith('@') ? '# ' : ''}${words}`.trimEnd()
}
