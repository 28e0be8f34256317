import type { Source } from '../../text/source.js'
import type { Block } from './ast.js'
import { Cursor } from './cursor.js'
import { checkDepth } from './walk.js'
import { textStart } from './encoding.js'
import { scanFile } from './scan.js'
import { fileBody } from './statements.js'
import { syntaxError } from './tokens.js'

const longestText = 1_000_000

/**
 * Parses a file. Throws PythonSyntaxError for what CPython 3.14 refuses, but for some of what could not make a wrong
 * value: two parameters of one name, say, or what its compiler refuses.
 */
export function parsePython (source: Source): Block {
  if (source.text.length > longestText) {
    syntaxError(source, 'the file has more than a million characters, which is not read', 0, 0)
  }
  const block = fileBody(new Cursor(source, scanFile(source, textStart(source))))
  checkDepth(source, block)
  checkLeaves(source, block)
  return block
}

interface Around {
  readonly isModule: boolean
  readonly isFunction: boolean
  readonly isLoop: boolean
}

const module: Around = { isModule: true, isFunction: false, isLoop: false }

/**
 * Refuses the statements that would end a block which they cannot end: whoever reads on would take what follows for
 * code that never runs. Of what else CPython's compiler refuses, no value is read wrongly.
 */
function checkLeaves (source: Source, block: Block, around: Around = module): void {
  for (const statement of block) {
    const { kind } = statement
    const fail = (message: string): never => syntaxError(source, message, statement.from, statement.to)
    if (kind === 'return' && !around.isFunction) fail('return is not in a function')
    if ((kind === 'break' || kind === 'continue') && !around.isLoop) fail(`${kind} is not in a loop that it can leave`)
    if (kind === 'import-from' && !around.isModule && statement.names.some(({ name }) => name === '*')) {
      fail('import * can be in a module only, not in a function or a class')
    }
    const inner = kind === 'function' || kind === 'class'
      ? { isModule: false, isFunction: kind === 'function', isLoop: false }
      : kind === 'for' || kind === 'while' ? { ...around, isLoop: true } : around
    if ('body' in statement) checkLeaves(source, statement.body, inner)
    if ('otherwise' in statement) checkLeaves(source, statement.otherwise, around)
    if (kind === 'match') for (const { body } of statement.cases) checkLeaves(source, body, around)
    if (kind !== 'try') continue
    // `except*` handles a group: nothing can leave its block early.
    const handled = statement.isGroup ? { ...around, isFunction: false, isLoop: false } : around
    for (const { body } of statement.handlers) checkLeaves(source, body, handled)
    checkLeaves(source, statement.last, around)
  }
}
