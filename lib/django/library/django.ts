import { native } from '../values/define.js'
import type { PyModule, PyNative } from '../values/values.js'
import { improperlyConfigured } from './improperly-configured.js'
import { moduleOf } from './module.js'
import { opaque } from './opaque.js'
import { unmodelled } from './unknown.js'

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

export function djangoGlobalSettings (): PyModule {
  return moduleOf('django.conf.global_settings', [])
}
