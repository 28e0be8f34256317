import { CorsSettings } from '../../settings/compiled.js'
import { isList, wrap, type Code, type Kind } from './code.js'
import type { WrittenName } from '../../settings/names.js'
import type { Comments } from './comments.js'
import type { Helper } from './helpers.js'
import type { Layout } from './layout.js'
import type { Names } from './names.js'
import { translateDefinition, type Translation } from './translate.js'

/** A setting that stays a read of the environment. */
export interface Translated {
  readonly helpers: readonly Helper[]
  /** Takes the comments of its entries. */
  readonly layout: (comments: Comments) => Layout
}

/** A setting whose value in every environment TypeScript can say, and of the type that the setting takes. */
export function translateSetting (name: string, names: Names): Translated | undefined {
  const definition = names.isCertain ? names.definition(name) : undefined
  if (definition === undefined) return undefined
  const found = translateDefinition(definition, names, () => ({ above: [], beside: undefined }))
  // A list that is named again may be changed there.
  if (found === undefined || !fits(name, found.code) || (isList(found.code) && names.mentions(name) > 1)) return undefined
  return {
    helpers: found.helpers,
    layout: comments => layoutOf((translateDefinition(definition, names, place => comments.around(place)) as Translation).code)
  }
}

/** What the values of a JSON type are made of. No integer is translated. */
const kinds: ReadonlyMap<string, Kind> = new Map([['boolean', 'truth'], ['string', 'text']])

function layoutOf (code: Code): Layout {
  return code.items === undefined ? wrap(code) : { open: '[', items: code.items, close: ']' }
}

function fits (name: string, code: Code): boolean {
  if (name === 'SILENCED_SYSTEM_CHECKS') return isList(code)
  if (!(name in CorsSettings.properties)) return isList(code) || code.kind === 'text' || code.kind === 'truth'
  const { type } = CorsSettings.properties[name as WrittenName]
  return type === 'array' ? isList(code) : code.kind === kinds.get(String(type))
}
