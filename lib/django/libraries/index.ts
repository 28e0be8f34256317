import { standardModules } from '../../python/run/imports.js'
import type { Libraries } from '../../python/run/machine.js'
import { moduleOf } from '../../python/stdlib/module.js'
import type { PyModule } from '../../python/values/values.js'
import { configurations } from './configurations.js'
import { decouple, distutilsUtil } from './decouple.js'
import { corsheadersDefaults, djangoExceptions, djangoGlobalSettings, heroku, translation, urlLibrary } from './django.js'
import { dotenv } from './dotenv.js'
import { environ } from './environ.js'
import { environs } from './environs.js'
import { splitSettings } from './split-settings.js'

/** Libraries that are not followed, and whose classes and decorators set no names of the module that uses them. */
const setNoNames: ReadonlySet<string> = new Set((
  'allauth attr attrs boto3 botocore celery channels colorlog compressor constance debug_toolbar django_extensions ' +
  'django_filters django_prometheus django_redis drf_spectacular graphene graphene_django haystack health_check ' +
  'json_log_formatter kombu loguru marshmallow mozilla_django_oidc oauth2_provider pipeline pydantic ' +
  'pydantic_settings pythonjsonlogger redis rest_framework rest_framework_simplejwt sentry_sdk social_core ' +
  'social_django storages strawberry structlog wagtail whitenoise'
).split(' '))

/** Modules that are made by their name. */
function named (make: (name: string) => PyModule, ...names: readonly string[]): Array<[string, () => PyModule]> {
  return names.map(name => [name, () => make(name)])
}

/** What settings files import: Django, the libraries that settings are read with, and what Python brings. */
export const djangoLibraries: Libraries = {
  modules: new Map([
    ...standardModules,
    // What these give depends on more than the file, and changes nothing.
    ...named(
      name => moduleOf(name, []), 'django.contrib.messages', 'django.contrib.messages.constants',
      'django.core.management.utils', 'django.urls', 'django.utils.functional', 'django.utils.log'
    ),
    ['configurations', configurations], ['corsheaders.defaults', corsheadersDefaults], ['decouple', decouple],
    ['django.conf.global_settings', djangoGlobalSettings], ['django.core.exceptions', djangoExceptions],
    ['environ', environ], ['environs', environs], ['split_settings.tools', splitSettings],
    ...named(distutilsUtil, 'distutils.util', 'setuptools._distutils.util'),
    ...named(dotenv, 'dotenv', 'dotenv.main'),
    ...named(heroku, 'django_heroku', 'django_on_heroku'), ...named(translation, 'django.utils.translation'),
    ...named(urlLibrary, 'dj_database_url', 'dj_email_url', 'django_cache_url')
  ]),
  setNoNames
}
