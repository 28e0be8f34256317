import { Source } from '../../text/source.js'
import type { Expression, Name, Statement } from '../../python/syntax/ast.js'
import { children } from '../../python/run/code.js'
import { parsePython } from '../../python/syntax/parse.js'
import { readLiteral, type FindLiteral } from './literal.js'

/** An assignment to a name. */
interface Assigned { readonly name: string, readonly value: Expression }

/** Finds literals in a settings.py: in assignments to a setting, if the file uses its name for nothing else. */
export function pythonLiterals (text: string): FindLiteral {
  const assigned: Assigned[] = []
  const names: string[] = []
  visit(parsePython(new Source('settings.py', text)))
  return ({ setting, entry }, offset) => {
    const own = assigned.filter(({ name }) => name === setting)
    if (names.filter(name => name === setting).length > own.length) return undefined
    const values = own.flatMap(({ value }) => entry === undefined ? [value] : 'elements' in value ? value.elements : [])
    const found = values.find(value => value.kind === 'string' && value.from === offset)
    return found && readLiteral(text, found.from, found.to)
  }

  function visit (parent: object): void {
    for (const child of children(parent)) {
      const node = child as Name | Statement
      if (node.kind === 'name') names.push(node.name)
      else assigned.push(...assignedBy(node))
      visit(node)
    }
  }
}

function assignedBy (statement: Statement): Assigned[] {
  if (statement.kind === 'assign') {
    const [target, ...others] = statement.targets
    return target?.kind === 'name' && others.length === 0 ? [{ name: target.name, value: statement.value }] : []
  }
  const isOne = statement.kind === 'annotated-assign' || statement.kind === 'augmented-assign'
  return isOne && statement.target.kind === 'name' && statement.value !== undefined ? [{ name: statement.target.name, value: statement.value }] : []
}
