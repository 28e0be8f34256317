import type { PyModule } from '../values/values.js'
import { decouple } from './decouple.js'
import { dotenv } from './dotenv.js'
import { environ } from './environ.js'
import { json } from './json.js'
import { ast } from './literal-eval.js'
import { os } from './os.js'
import { osPath } from './os-path.js'
import { distutilsUtil } from './strtobool.js'
import { urllibParse } from './urllib-parse.js'

const named = (make: (name: string) => PyModule, ...names: readonly string[]): Array<[string, () => PyModule]> => names.map(name => [name, () => make(name)])

/**
 * The libraries whose meaning is known here, by dotted name. Each is made anew for each reading of settings, because
 * what a program sets in one must not show in the next.
 */
export const libraries: ReadonlyMap<string, () => PyModule> = new Map([
  ...named(ast, 'ast'),
  ...named(decouple, 'decouple'),
  ...named(distutilsUtil, 'distutils.util', 'setuptools._distutils.util'),
  ...named(dotenv, 'dotenv', 'dotenv.main'),
  ...named(environ, 'environ', 'environ.environ'),
  ...named(json, 'json'),
  ...named(os, 'os'),
  ...named(osPath, 'os.path', 'posixpath'),
  ...named(urllibParse, 'urllib.parse')
])
