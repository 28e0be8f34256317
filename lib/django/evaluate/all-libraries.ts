import { libraries } from '../library/index.js'
import type { PyModule } from '../values/values.js'
import { configurations, configurationValues } from './configurations.js'
import { splitSettings } from './split-settings.js'

/** The libraries that are known, with those that run files or classes of the project. */
export const allLibraries: ReadonlyMap<string, () => PyModule> = new Map([
  ...libraries,
  ['configurations', configurations],
  ['configurations.values', configurationValues],
  ['split_settings.tools', splitSettings]
])
