import { mappingEntries } from '../../python/values/dict-methods.js'
import { defaultHeaders, defaultMethods } from '../../settings/defaults.js'
import { method, native } from '../../python/values/define.js'
import { exceptionClass } from '../../python/values/exceptions.js'
import {
  PyList, PyModule, PySet, PyStr, PyTuple, refuse, type Context, type PyInstance, type PyNative, type Value
} from '../../python/values/values.js'
import { KeysOnly, moduleOf, nativeOf, opaque, textOf, wholeModule } from '../../python/stdlib/module.js'

/*
 * Django, django-cors-headers and the libraries that make settings of URLs.
 */

/** Django's, which django-environ raises too. */
export const improperlyConfigured = exceptionClass('ImproperlyConfigured', 'Exception')

export function djangoExceptions (): PyModule {
  return moduleOf('django.core.exceptions', [], { ImproperlyConfigured: improperlyConfigured })
}

/** The defaults that say the same in all versions, as far as they are read; a new list for each reading. */
export function djangoGlobalSettings (): PyModule {
  return moduleOf('django.conf.global_settings', [], {
    DEBUG: false,
    INSTALLED_APPS: new PyList([]),
    MIDDLEWARE: new PyList([]),
    SILENCED_SYSTEM_CHECKS: new PyList([]),
    ALLOWED_HOSTS: new PyList([])
  })
}

/** Those of default_headers that django-cors-headers 4.0 took out of it. */
const onlyBefore4 = ['accept-encoding', 'dnt', 'origin']

/** The objects that `default_headers` has for them. */
const ofDefaults = new WeakSet<Value & object>()

/** `corsheaders.defaults`: what this project takes for the defaults is what a settings file adds its own to. */
export function corsheadersDefaults (): PyModule {
  const tuple = (texts: readonly string[]): PyTuple => new PyTuple(texts.map(text => new PyStr(text)))
  const headers = tuple(defaultHeaders)
  for (const header of headers.items as readonly PyStr[]) if (onlyBefore4.includes(header.text)) ofDefaults.add(header)
  const values = { default_headers: headers, default_methods: tuple(defaultMethods) }
  return wholeModule(moduleOf('corsheaders.defaults', [], values))
}

/** Whether the value of a setting would be another one by the `default_headers` of django-cors-headers 4. */
export function dependsOnVersion (value: Value): boolean {
  const isSequence = value instanceof PyList || value instanceof PyTuple
  const items = value instanceof PySet ? [...value.entries.values()] : isSequence ? value.items : []
  return items.some(item => item instanceof PyStr && ofDefaults.has(item))
}

/**
 * The keys that a dict for a database, a cache or a mail server may have. Django's names, none of them a CORS setting.
 */
const keys: readonly string[] = (
  'EMAIL_BACKEND EMAIL_FILE_PATH EMAIL_HOST EMAIL_HOST_PASSWORD EMAIL_HOST_USER EMAIL_PORT EMAIL_TIMEOUT ' +
  'EMAIL_USE_SSL EMAIL_USE_TLS SERVER_EMAIL DEFAULT_FROM_EMAIL OPTIONS ENGINE NAME USER PASSWORD HOST PORT TEST ' +
  'CONN_MAX_AGE CONN_HEALTH_CHECKS DISABLE_SERVER_SIDE_CURSORS ATOMIC_REQUESTS AUTOCOMMIT TIME_ZONE BACKEND ' +
  'LOCATION TIMEOUT KEY_PREFIX VERSION KEY_FUNCTION BINARY CONFIG URL INDEX_NAME KWARGS PATH BATCH_SIZE ' +
  'INCLUDE_SPELLING EXCLUDED_INDEXES STORAGE POST_LIMIT FLAGS'
).split(' ')

function addKey (self: Value | undefined, key: Value | undefined, context: Context): null {
  nativeOf(self, KeysOnly, context).keys.push(textOf(key, context))
  return null
}

/** Settings add to such dicts: a key more is known then. */
const changing: readonly PyNative[] = [
  method('__setitem__', 'key value', ([self, key], context) => addKey(self, key, context)),
  method('update', 'other? **others', ([self, other], context, _rest, others) => {
    for (const [name] of other === undefined ? [] : mappingEntries(other, context)) addKey(self, name, context)
    for (const name of others.keys()) addKey(self, new PyStr(name), context)
    return null
  })
]

export function urlSettings (name: string, context: Context): PyInstance {
  const why = `What ${name} makes of a URL is not read.`
  // Of a URL that it does not know, it raises.
  return context.isGuarded ? refuse(context, why) : opaque('dict', why, changing, new KeysOnly(keys, why))
}

/** dj_database_url, dj_email_url and the like. */
export function urlLibrary (name: string): PyModule {
  return new PyModule(name, new Map(['config', 'parse'].map((made): [string, Value] =>
    [made, native(made, '*rest **others', (_given, context) => urlSettings(`${name}.${made}`, context))])))
}
