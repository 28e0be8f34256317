import { builtins } from '../values/builtins.js'
import { PyModule } from '../values/values.js'
import { collections, typing } from './collections.js'
import { ast, json } from './literals.js'
import { os, osPath } from './os.js'
import { pathlib } from './pathlib.js'
import { re } from './re.js'
import {
  contextlib, copy, datetime, functools, itertools, logging, shutil, sys, urllibParse, warnings
} from './small-modules.js'

/**
 * The modules of Python's own whose meaning is known here, by dotted name. Each is made anew for each reading of
 * settings, because what a program sets in one must not show in the next.
 */
export const libraries: ReadonlyMap<string, () => PyModule> = new Map<string, () => PyModule>([
  ['ast', ast], ['builtins', () => new PyModule('builtins', new Map(builtins))], ['collections', collections],
  ['contextlib', contextlib], ['copy', copy], ['datetime', datetime], ['functools', functools],
  ['itertools', itertools], ['json', json], ['logging', logging], ['os', os], ['os.path', osPath], ['pathlib', pathlib],
  ['posixpath', osPath], ['re', re], ['shutil', shutil], ['sys', sys], ['typing', () => typing('typing')],
  ['typing_extensions', () => typing('typing_extensions')], ['urllib.parse', urllibParse], ['warnings', warnings]
])
