import { builtins } from '../values/builtins.js'
import { PyModule } from '../values/values.js'
import { ast } from './ast.js'
import { collections } from './collections.js'
import { datetime } from './datetime.js'
import { decouple, distutilsUtil } from './decouple.js'
import {
  corsheadersDefaults, djangoExceptions, djangoGlobalSettings, djangoManagementUtils, djangoMessages,
  djangoTranslation, djangoUrls, urlLibrary
} from './django.js'
import { dotenv } from './dotenv.js'
import { environ } from './environ.js'
import { environs } from './environs.js'
import { copy, functools, itertools } from './functional.js'
import { json } from './json.js'
import { moduleOf } from './module.js'
import { os, osPath } from './os.js'
import { pathlib } from './pathlib.js'
import { re } from './re.js'
import { contextlib, logging, math, outside, sys, textwrap, warnings } from './small-modules.js'
import { typing } from './typing.js'
import { urllibParse } from './urllib-parse.js'

/** Modules that are made by their name. */
function named (make: (name: string) => PyModule, ...names: readonly string[]): Array<[string, () => PyModule]> {
  return names.map(name => [name, () => make(name)])
}

/**
 * The libraries whose meaning is known here, by dotted name. Each is made anew for each reading of settings, because
 * what a program sets in one must not show in the next.
 */
export const libraries: ReadonlyMap<string, () => PyModule> = new Map<string, () => PyModule>([
  ['ast', ast],
  ['builtins', () => new PyModule('builtins', new Map(builtins))],
  ['collections', collections],
  ['contextlib', contextlib],
  ['copy', copy],
  ['corsheaders.defaults', corsheadersDefaults],
  ['datetime', datetime],
  ['decouple', decouple],
  ['django.conf.global_settings', djangoGlobalSettings],
  ['django.core.exceptions', djangoExceptions],
  ['django.core.management.utils', djangoManagementUtils],
  ['django.urls', djangoUrls],
  ['django.utils.functional', () => moduleOf('django.utils.functional', [])],
  ['django.utils.log', () => moduleOf('django.utils.log', [])],
  ['django.utils.translation', djangoTranslation],
  ['environ', environ],
  ['environs', environs],
  ['functools', functools],
  ['itertools', itertools],
  ['json', json],
  ['logging', logging],
  ['math', math],
  ['os', os],
  ['os.path', osPath],
  ['pathlib', pathlib],
  ['posixpath', osPath],
  ['re', re],
  ['sys', sys],
  ['textwrap', textwrap],
  ['urllib.parse', urllibParse],
  ['warnings', warnings],
  ...named(distutilsUtil, 'distutils.util', 'setuptools._distutils.util'),
  ...named(djangoMessages, 'django.contrib.messages', 'django.contrib.messages.constants'),
  ...named(dotenv, 'dotenv', 'dotenv.main'),
  ...named(typing, 'typing', 'typing_extensions'),
  ...named(urlLibrary, 'dj_database_url', 'dj_email_url', 'django_cache_url'),
  ...outside
])
