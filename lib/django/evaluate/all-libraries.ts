import { libraries } from '../library/index.js'
import type { PyModule } from '../values/values.js'
import { configurations } from './configurations.js'
import { dataclasses } from './dataclasses.js'
import { enums } from './enums.js'
import { importlib } from './importlib.js'
import { inspect } from './inspect.js'
import { splitSettings } from './split-settings.js'
import { sysModules } from './sys-modules.js'

/** The libraries that are known, with those that run files or classes of the project. */
export const allLibraries: ReadonlyMap<string, () => PyModule> = new Map([
  ...libraries,
  ['configurations', configurations],
  ['dataclasses', dataclasses],
  ['enum', enums],
  ['importlib', importlib],
  ['inspect', inspect],
  ['split_settings.tools', splitSettings],
  ['sys', sys]
])

function sys (): PyModule {
  const module = (libraries.get('sys') as () => PyModule)()
  module.attributes.set('modules', sysModules())
  return module
}
