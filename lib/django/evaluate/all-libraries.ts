import { libraries } from '../library/index.js'
import type { PyModule } from '../values/values.js'
import { splitSettings } from './split-settings.js'

/** The libraries that are known, with those that run files or classes of the project. */
export const allLibraries: ReadonlyMap<string, () => PyModule> = new Map([
  ...libraries,
  ['split_settings.tools', splitSettings]
])
