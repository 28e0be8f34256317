/** A piece of a regex that can match a text in very many ways, and what such texts are made of. */
interface Core {
  readonly source: string
  readonly pump: string
}

const core = (source: string, pump = 'a'): Core => ({ source, pump })

const nested = [
  core('(a+)+'), core('(a*)*'), core('((a+)+)+'), core('(a+)*'), core('(?:a?)+'), core('(?:a{1,3})+'), core('(\\w+)+'), core('(\\w+)*'),
  core('(.*)*'), core('(.+)+'), core('([a-z]+)+'), core('(?:[a-z0-9]+-?)+'), core('(?:\\w+\\.?)+'), core('(?:a+b?)+'), core('(?:(?:a|b)+)+', 'ab'), core('(?:a*?)*?')
]
const overlapping = [
  core('(a|a)+'), core('(a|aa)+'), core('(?:a|ab|b)+', 'ab'), core('(\\w|\\d)+', '1'), core('(?:a|\\w)*'), core('([a-z]|[a-m])+'), core('(?:ab|a|b)+', 'ab'),
  core('(?:x|xx|xxx)+', 'x'), core('(?:a|b|ab)*', 'ab'), core('(?:\\w|-|\\w-)+', 'a-'), core('(?:aa|a)*'), core('(?:.|a)+')
]
const adjacent = [
  core('a*a*a*a*a*'), core('\\w+\\w+\\w+\\d'), core('.*.*.*-'), core('(.*a){8}'), core('\\d+\\d+\\d+-', '1'), core('(?:.*,){6}', ','), core('[^-]*[^_]*[^+]*-'), core('a+?a+?a+?b')
]
const counted = [
  core('(a{0,20}){0,20}'), core('(?:a?){90}a{90}'), core('.{0,100}.{0,100}-'), core('(?:\\w{1,20}){1,20}'), core('(a|b)*a(a|b){12}', 'ab'), core('(?:a{1,9}){9,}'), core('(?:[a-z]{1,63}\\.?){1,15}')
]
const literals = [
  core(`(?:${'a'.repeat(60)}b)+`), core(`(?:${Array.from({ length: 20 }, (_, i) => 'a'.repeat(30) + i).join('|')})+`),
  core(`(?:${'a'.repeat(40)})*`), core(`(?:${'ab'.repeat(30)}|${'ab'.repeat(29)}a)+`, 'ab'), core(`a{200}(?:${'a'.repeat(20)})*`),
  core(`${'a*'.repeat(30)}b`), core(`(?:${'a?'.repeat(30)}){3}`)
]
const cores = [...nested, ...overlapping, ...adjacent, ...counted, ...literals]

/** A regex that has to run after its beginning, and the longest texts that nearly match. */
export interface Shape {
  readonly regex: string
  readonly makeText: (length: number) => string
}

/** What can stand around a core, each of which sends it another way through the regex engines. */
function around ({ source, pump }: Core, start: string): Shape[] {
  const fill = (length: number, pumped: string, end: string): string => start + pumped.repeat(length / pumped.length).slice(0, length - start.length - end.length) + end
  return [
    { regex: `^${start}${source}!$`, makeText: length => fill(length, pump, '?') },
    // A lookahead, which is split off, and goes through the text on its own.
    { regex: `^${start}(?!${source}~!)${source}!$`, makeText: length => fill(length, pump, '~?') },
    { regex: `(?i)^${start}(?P<first>.?)${source}[!]$`, makeText: length => fill(length, pump, '?') },
    { regex: `^${start}${source}(?a:\\b)!$`, makeText: length => fill(length, pump, '\u00e9?') }
  ]
}

export function shapes (start: string): Shape[] {
  return cores.flatMap(core => around(core, start))
}
