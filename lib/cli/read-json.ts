import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { printable } from '../text/printable.js'
import { Source } from '../text/source.js'
import { setLanguage } from '../settings/language.js'
import { pointerTo, setLocations, type Location } from '../settings/locations.js'
import { unreadable } from './unreadable.js'

/** Reads settings in one JSON object. Comments and trailing commas are allowed, as in editors. */
export function readJson (text: string, name: string): unknown {
  const source = new Source(name, text)
  const at = (offset: number): Location => ({ file: name, ...source.position(offset) })
  const tree = treeOf(text, at)
  const settings = nested(() => valueOf(tree))
  mustNameOnce(tree, at)
  if (typeof settings === 'object' && settings !== null) {
    setLanguage(settings, 'json')
    setLocations(settings, locationsIn(tree, at))
  }
  return settings
}

function treeOf (text: string, at: (offset: number) => Location): Node {
  const errors: ParseError[] = []
  const tree = nested(() => parseTree(text, errors, { allowTrailingComma: true }))
  const [error] = errors
  if (error === undefined) return tree as Node
  throw unreadable(
    `This is not JSON: ${words(printParseErrorCode(error.error))}.`,
    'Write one object in JSON, with names and texts in double quotes.',
    at(error.offset)
  )
}

/** The names that are read. Others may be there twice: people write comments under the name `//`. */
const isRead = /^(?:CORS_|SILENCED_SYSTEM_CHECKS$|default$)/

/** Throws for a name that is there twice: which value counts is not defined (RFC 8259, section 4). */
function mustNameOnce (tree: Node, at: (offset: number) => Location): void {
  const entriesAt = (node: Node): ReturnType<typeof entriesOf> => node.type === 'object' ? entriesOf(node) : []
  const settings = entriesAt(tree)
  for (const entries of [settings, ...settings.filter(([name]) => name === 'default').map(([, value]) => entriesAt(value))]) {
    const seen = new Set<string>()
    for (const [name, , offset] of entries.filter(([name]) => isRead.test(name))) {
      if (seen.has(name)) throw unreadable(`${printable(name)} is written twice, and JSON does not define which of the two counts.`, 'Remove one of them.', at(offset))
      seen.add(name)
    }
  }
}

/** `CommaExpected` in words. */
function words (code: string): string {
  return code.replaceAll(/(?<!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`).toLowerCase()
}

// The parser recurses into lists. Settings are only two levels deep.
function nested<Result> (parse: () => Result): Result {
  try {
    return parse()
  } catch {
    throw unreadable('The JSON is nested too deeply to be read.', 'Write one object, whose keys are the settings.')
  }
}

function valueOf (node: Node): unknown {
  if (node.type === 'array') return childrenOf(node).map(valueOf)
  return node.type === 'object' ? Object.fromEntries(entriesOf(node).map(([name, value]) => [name, valueOf(value)])) : node.value
}

function childrenOf ({ children }: Node): readonly Node[] {
  return children as readonly Node[]
}

function entriesOf (node: Node): Array<[name: string, value: Node, offset: number]> {
  return childrenOf(node).map(entry => {
    const [name, value] = childrenOf(entry) as [Node, Node]
    return [name.value as string, value, name.offset]
  })
}

/** The location of each setting and of each entry. */
function locationsIn (tree: Node, at: (offset: number) => Location): Map<string, Location> {
  const settings = tree.type === 'object' ? entriesOf(tree) : []
  return new Map(settings.flatMap(([name, value]): Array<[string, Location]> => [
    [pointerTo(name), at(value.offset)],
    ...(value.type === 'array' ? childrenOf(value) : []).map((entry, index): [string, Location] => [pointerTo(name, index), at(entry.offset)])
  ]))
}
