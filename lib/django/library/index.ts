import { builtins } from '../values/builtins.js'
import { PyModule } from '../values/values.js'
import { base64 } from './base64.js'
import { collections } from './collections.js'
import { contextlib } from './contextlib.js'
import { copy } from './copy.js'
import { corsheadersDefaults } from './corsheaders.js'
import { datetime } from './datetime.js'
import { decouple } from './decouple.js'
import { djangoExceptions, djangoFunctional, djangoGlobalSettings, djangoLog, djangoManagementUtils, djangoMessages, djangoTranslation, djangoUrls } from './django.js'
import { dotenv } from './dotenv.js'
import { environ } from './environ.js'
import { environs } from './environs.js'
import { functools } from './functools.js'
import { itertools } from './itertools.js'
import { json } from './json.js'
import { ast } from './literal-eval.js'
import { operator } from './operator.js'
import { os } from './os.js'
import { osPath } from './os-path.js'
import { outside } from './outside.js'
import { pathlib } from './pathlib.js'
import { re } from './re.js'
import { logging, math, string, textwrap, types, warnings } from './small-modules.js'
import { distutilsUtil } from './strtobool.js'
import { sys } from './sys.js'
import { typing } from './typing.js'
import { urlLibrary } from './url-settings.js'
import { urllibParse } from './urllib-parse.js'

/**
 * The libraries whose meaning is known here, by dotted name. Each is made anew for each reading of settings, because
 * what a program sets in one must not show in the next.
 */
export const libraries: ReadonlyMap<string, () => PyModule> = new Map<string, () => PyModule>([
  ['ast', ast],
  ['base64', base64],
  ['builtins', () => new PyModule('builtins', new Map(builtins))],
  ['collections', collections],
  ['contextlib', contextlib],
  ['copy', copy],
  ['corsheaders.defaults', () => corsheadersDefaults('corsheaders.defaults')],
  ['datetime', datetime],
  ['decouple', decouple],
  ['distutils.util', () => distutilsUtil('distutils.util')],
  ...['dj_database_url', 'dj_email_url', 'django_cache_url'].map((name): [string, () => PyModule] => [name, () => urlLibrary(name)]),
  ['django.conf.global_settings', djangoGlobalSettings],
  ['django.contrib.messages', () => djangoMessages('django.contrib.messages')],
  ['django.contrib.messages.constants', () => djangoMessages('django.contrib.messages.constants')],
  ['django.core.exceptions', djangoExceptions],
  ['django.core.management.utils', djangoManagementUtils],
  ['django.urls', djangoUrls],
  ['django.utils.functional', djangoFunctional],
  ['django.utils.log', djangoLog],
  ['django.utils.translation', djangoTranslation],
  ['dotenv', () => dotenv('dotenv')],
  ['dotenv.main', () => dotenv('dotenv.main')],
  ['environ', environ],
  ['environs', environs],
  ['functools', functools],
  ['itertools', itertools],
  ['json', json],
  ['logging', logging],
  ['math', math],
  ['operator', operator],
  ['os', os],
  ['os.path', osPath],
  ['pathlib', pathlib],
  ['posixpath', osPath],
  ['re', re],
  ['setuptools._distutils.util', () => distutilsUtil('setuptools._distutils.util')],
  ['string', string],
  ['sys', sys],
  ['textwrap', textwrap],
  ['types', types],
  ['typing', () => typing('typing')],
  ['typing_extensions', () => typing('typing_extensions')],
  ['urllib.parse', urllibParse],
  ['warnings', warnings],
  ...outside
])
