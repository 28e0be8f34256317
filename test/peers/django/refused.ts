import { checkSettings } from '../../../lib/index.js'
import { toOurs } from './ours.js'
import type { Settings } from './pair.js'

/** The checks of ours that Django does not have. What they refuse is taken out of the settings, on both sides. */
export const refusals = {
  'corsheaders.E016': 'a regex that we do not run; a mistake in one is found at start and not at the first request',
  'corsheaders.E017': 'a method that is no token: no header injection, and no header that browsers cannot parse',
  'corsheaders.E018': 'a header name that is no token: the same',
  'corsheaders.E019': 'an origin that no browser can send, so that the entry is a mistake',
  'corsheaders.E021': 'a regex that lets every origin in by accident'
} as const

export type Refusal = keyof typeof refusals

/** Settings without the entries that only our checks refuse, and what refused them. */
export function withoutRefused (settings: Settings): { settings: Settings, refused: ReadonlySet<Refusal> } {
  const refused = new Set<Refusal>()
  const paths = new Set<string>()
  for (const { id, level, path } of checkSettings(toOurs(settings))) {
    if (level !== 'error') continue
    if (!isRefusal(id)) throw new Error(`These settings are refused with ${id}, by Django too: ${JSON.stringify(settings)}`)
    refused.add(id)
    paths.add(path)
  }
  if (paths.size === 0) return { settings, refused }
  const kept = Object.entries(settings).filter(([name]) => !paths.has(`/${name}`)).map(([name, value]) =>
    [name, Array.isArray(value) ? value.filter((_, index) => !paths.has(`/${name}/${index}`)) : value])
  return { settings: Object.fromEntries(kept) as Settings, refused }
}

function isRefusal (id: string): id is Refusal {
  return id in refusals
}
