import type { Case } from './case.js'
import { framing } from './framing.js'
import { origins } from './origins.js'
import { smuggling } from './smuggling.js'
import { targets } from './targets.js'

export const cases: readonly Case[] = [...origins, ...smuggling, ...framing, ...targets]
