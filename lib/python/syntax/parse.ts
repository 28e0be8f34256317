import type { Source } from '../../text/source.js'
import type { Block, Statement } from './ast.js'
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
    const fail = (message: string): never => syntaxError(source, message, statement.from, statement.to)
    switch (statement.kind) {
      case 'return':
        if (!around.isFunction) fail('return is not in a function')
        break
      case 'break':
      case 'continue':
        if (!around.isLoop) fail(`${statement.kind} is not in a loop that it can leave`)
        break
      case 'import-from':
        if (!around.isModule && statement.names.some(({ name }) => name === '*')) {
          fail('import * can be in a module only, not in a function or a class')
        }
        break
      default:
        for (const [inner, within] of innerBlocks(statement, around)) checkLeaves(source, inner, within)
    }
  }
}

function innerBlocks (statement: Statement, around: Around): Array<readonly [Block, Around]> {
  switch (statement.kind) {
    case 'function': return [[statement.body, { isModule: false, isFunction: true, isLoop: false }]]
    case 'class': return [[statement.body, { isModule: false, isFunction: false, isLoop: false }]]
    case 'while':
    case 'for': return [[statement.body, { ...around, isLoop: true }], [statement.otherwise, around]]
    case 'if': return [[statement.body, around], [statement.otherwise, around]]
    case 'with': return [[statement.body, around]]
    case 'match': return statement.cases.map(({ body }) => [body, around])
    case 'try': {
      // `except*` handles a group: nothing can leave its block early.
      const handled = statement.isGroup ? { ...around, isFunction: false, isLoop: false } : around
      const handlers = statement.handlers.map(({ body }) => [body, handled] as const)
      return [[statement.body, around], ...handlers, [statement.otherwise, around], [statement.last, around]]
    }
    default: return []
  }
}
