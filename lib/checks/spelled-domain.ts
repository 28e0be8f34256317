import { compileCharSet, type Pattern } from '../regex/index.js'
import { choiceSize } from './find-origins.js'
import { isRegistrable } from './judge-origin.js'

type Node = Pattern['node']
type CharSet = Extract<Node, { type: 'set' }>['set']

/**
 * Whether a regex spells out the domain of all its origins, as most do: `^https://\w+\.example\.com(:\d+)?$`. It then
 * allows no other domain, so that the search of its automaton can be skipped.
 */
export function spellsOutDomain ({ node }: Pattern): boolean {
  const items = node.type === 'sequence' ? [...node.items] : [node]
  const last = items.pop()
  if (!isPlace(last, 'end') && !isPlace(last, 'endNewline')) return false
  if (isOptionalPort(items.at(-1))) items.pop()
  let text = ''
  for (let character = literal(items.at(-1)); character !== undefined && character !== '/'; character = literal(items.at(-1))) {
    text = character + text
    items.pop()
  }
  // A complete name begins only after a dot or the scheme.
  const begin = isBoundary(items) ? 0 : text.indexOf('.') + 1
  const domain = text.slice(begin)
  // A registrable domain contains a dot. If the host leaves no choice, its owner does not matter.
  return domain.includes('.') && (!items.some(leavesChoice) || isRegistrable(domain))
}

/** Whether many characters fit somewhere. Assume so for lookaround and backreferences. */
function leavesChoice (node: Node): boolean {
  switch (node.type) {
    case 'sequence':
    case 'choice': return node.items.some(leavesChoice)
    case 'repeat': return leavesChoice(node.body)
    case 'set': return mayBeChoice(node.set)
    default: return node.type !== 'place'
  }
}

function mayBeChoice ({ negated, word, ranges }: CharSet): boolean {
  let count = 0
  for (let index = 0; index < ranges.length; index += 2) count += (ranges[index + 1] as number) - (ranges[index] as number) + 1
  return negated || word || count >= choiceSize
}

/** Whether items end in a dot or in the slash of the scheme: `^https://` and `^https://(\w+\.)?` do. */
function isBoundary (items: readonly Node[]): boolean {
  const last = items.at(-1)
  if (literal(last) === '/') return true
  if (last?.type === 'repeat' && last.min === 0) return endsInDot(last.body) && isBoundary(items.slice(0, -1))
  return last !== undefined && endsInDot(last)
}

function endsInDot (node: Node): boolean {
  return node.type === 'sequence' ? node.items.length > 0 && endsInDot(node.items.at(-1) as Node) : literal(node) === '.'
}

function literal (node: Node | undefined): string | undefined {
  return node?.type === 'set' ? compileCharSet(node.set).only : undefined
}

/** `(:\d+)?`. After a colon, nothing belongs to the host. */
function isOptionalPort (node: Node | undefined): boolean {
  if (node?.type !== 'repeat' || node.max !== 1) return false
  return node.body.type === 'sequence' && literal(node.body.items[0]) === ':'
}

/**
 * A short text that a regex matches. Undefined if it has more than sets, choices, groups and repetitions.
 *
 * @param least how often it has what may be left out
 */
export function exampleOf ({ node }: Pattern, least = 0): string | undefined {
  const items = node.type === 'sequence' ? node.items : [node]
  const begin = isPlace(items[0], 'start') ? 1 : 0
  const end = isPlace(items.at(-1), 'end') || isPlace(items.at(-1), 'endNewline') ? -1 : items.length
  return joined(items.slice(begin, end).map(item => exampleOfPart(item, least)))
}

function exampleOfPart (node: Node, least: number): string | undefined {
  switch (node.type) {
    case 'sequence': return joined(node.items.map(item => exampleOfPart(item, least)))
    case 'choice': return exampleOfPart(node.items[0] as Node, least)
    case 'repeat': {
      const count = Math.max(node.min, Math.min(node.max, least))
      return count === 0 ? '' : count > longestRepeat ? undefined : exampleOfPart(node.body, least)?.repeat(count)
    }
    case 'set': return literal(node) ?? characters.find(character => compileCharSet(node.set).has(character.charCodeAt(0)))
    default: return undefined
  }
}

/** The characters of examples. */
const characters = [...'x8abcdefghijklmnopqrstuvwyz012345679']

/** The longest label of a host. */
const longestRepeat = 63

function joined (parts: ReadonlyArray<string | undefined>): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('')
}

function isPlace (node: Node | undefined, place: string): boolean {
  return node?.type === 'place' && node.place === place
}
