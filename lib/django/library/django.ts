import { native } from '../values/define.js'
import { PyList, type PyModule, type PyNative } from '../values/values.js'
import { djangoSettings } from './django-settings.js'
import { improperlyConfigured } from './improperly-configured.js'
import { moduleOf, wholeModule } from './module.js'
import { opaque } from './opaque.js'
import { refusing, unmodelled } from './unknown.js'

const lazy = (name: string, why: string): PyNative => native(name, '*rest **others', () => opaque('__proxy__', why))

export function djangoExceptions (): PyModule {
  return moduleOf('django.core.exceptions', [], { ImproperlyConfigured: improperlyConfigured })
}

export function djangoTranslation (): PyModule {
  const names = ['gettext', 'gettext_lazy', 'gettext_noop', 'ngettext', 'ngettext_lazy', 'pgettext', 'pgettext_lazy', 'ugettext', 'ugettext_lazy', 'ugettext_noop']
  return moduleOf('django.utils.translation', names.map(name => lazy(name, 'A translated text depends on the language.')))
}

export function djangoUrls (): PyModule {
  return moduleOf('django.urls', ['reverse_lazy', 'reverse'].map(name => lazy(name, 'A reversed URL depends on the project\'s URLs.')))
}

export function djangoLog (): PyModule {
  return moduleOf('django.utils.log', [], { DEFAULT_LOGGING: unmodelled('django.utils.log', 'DEFAULT_LOGGING') })
}

/** The defaults that say the same in all versions, as far as they are read; a new list for each reading. */
export function djangoGlobalSettings (): PyModule {
  const values = { DEBUG: false, INSTALLED_APPS: new PyList([]), MIDDLEWARE: new PyList([]), SILENCED_SYSTEM_CHECKS: new PyList([]), ALLOWED_HOSTS: new PyList([]) }
  return wholeModule(moduleOf('django.conf.global_settings', [], values), djangoSettings)
}

const levels = { DEBUG: 10n, INFO: 20n, SUCCESS: 25n, WARNING: 30n, ERROR: 40n }

export function djangoMessages (name: string): PyModule {
  return moduleOf(name, [], levels)
}

export function djangoManagementUtils (): PyModule {
  return moduleOf('django.core.management.utils', [refusing('get_random_secret_key', 'get_random_secret_key gives another value each time.')])
}

export function djangoFunctional (): PyModule {
  return moduleOf('django.utils.functional', [], Object.fromEntries(['SimpleLazyObject', 'cached_property', 'lazy', 'lazystr'].map(name => [name, unmodelled('django.utils.functional', name)])))
}
