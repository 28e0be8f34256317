import { frameOfNames } from '../../python/run/names-dict.js'
import { taintGiven } from '../../python/run/taint.js'
import { mappingEntries } from '../../python/values/dict-methods.js'
import { defaultHeaders, defaultMethods } from '../../settings/defaults.js'
import { method, native } from '../../python/values/define.js'
import { exceptionClass } from '../../python/values/exceptions.js'
import {
  PyList, PyModule, PySet, PyStr, PyTuple, refuse, type Context, type PyInstance, type PyNative, type Value
} from '../../python/values/values.js'
import { because, KeysOnly, moduleOf, nativeOf, opaque, textOf, wholeModule } from '../../python/stdlib/module.js'

/* Django, django-cors-headers and the libraries that make settings of URLs. */

/** Django's, which django-environ raises too. */
export const improperlyConfigured = exceptionClass('ImproperlyConfigured', 'Exception')

export function djangoExceptions (): PyModule {
  return moduleOf('django.core.exceptions', [], { ImproperlyConfigured: improperlyConfigured })
}

/** The defaults that say the same in all versions, as far as they are read; a new list for each reading. */
export function djangoGlobalSettings (): PyModule {
  return wholeModule(moduleOf('django.conf.global_settings', [], {
    DEBUG: false,
    INSTALLED_APPS: new PyList([]),
    MIDDLEWARE: new PyList([]),
    SILENCED_SYSTEM_CHECKS: new PyList([]),
    ALLOWED_HOSTS: new PyList([])
  }), djangoSettings)
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

/** The keys that a dict for a database, a cache or a mail server may have: Django's names, none a CORS setting. */
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
  const why = `The result of ${name} is not supported.`
  // Of a URL that it does not know, it raises.
  return context.isGuarded ? refuse(context, why) : opaque('dict', why, changing, new KeysOnly(keys, why))
}

/** dj_database_url, dj_email_url and the like. */
export function urlLibrary (name: string): PyModule {
  return new PyModule(name, new Map(['config', 'parse'].map((made): [string, Value] =>
    [made, native(made, '*rest **others', (_given, context) => urlSettings(`${name}.${made}`, context))])))
}

/** django_heroku and django_on_heroku: `settings(locals())` sets names that are Django's own. */
export function heroku (name: string): PyModule {
  return moduleOf(name, [native('settings', 'config **others', ([config = null], context) => {
    if (context.isGuarded) refuse(context, `Whether ${name}.settings raises is not known.`)
    const databases = frameOfNames(config)?.scope.variables.get('DATABASES') ?? null
    taintGiven([databases], `What ${name} makes of DATABASES is not read.`, context)
    const set = context.attribute(config, '__setitem__')
    for (const key of herokuSettings) {
      context.call(set, [new PyStr(key), because(`What ${name} makes of ${key} is not read.`)])
    }
    return null
  })])
}

const herokuSettings: readonly string[] = (
  'ALLOWED_HOSTS DATABASES LOGGING MIDDLEWARE MIDDLEWARE_CLASSES SECRET_KEY STATICFILES_STORAGE STATIC_ROOT ' +
  'STATIC_URL TEST_RUNNER'
).split(' ')

/** Translated texts say nothing about settings; these names are there in all versions of Django. */
export function translation (name: string): PyModule {
  return moduleOf(name, [], Object.fromEntries(['gettext', 'gettext_lazy', 'gettext_noop', 'ngettext', 'pgettext'].map(
    each => [each, because(`${name}.${each} is not supported here.`)])))
}

/** The names of django.conf.global_settings, of all versions since 1.8. */
const djangoSettings: readonly string[] = (
  'ABSOLUTE_URL_OVERRIDES ADMINS ADMIN_FOR ALLOWED_HOSTS ALLOWED_INCLUDE_ROOTS APPEND_SLASH AUTHENTICATION_BACKENDS ' +
  'AUTH_PASSWORD_VALIDATORS AUTH_USER_MODEL CACHES CACHE_MIDDLEWARE_ALIAS CACHE_MIDDLEWARE_KEY_PREFIX ' +
  'CACHE_MIDDLEWARE_SECONDS CSRF_COOKIE_AGE CSRF_COOKIE_DOMAIN CSRF_COOKIE_HTTPONLY CSRF_COOKIE_MASKED ' +
  'CSRF_COOKIE_NAME CSRF_COOKIE_PATH CSRF_COOKIE_SAMESITE CSRF_COOKIE_SECURE CSRF_FAILURE_VIEW CSRF_HEADER_NAME ' +
  'CSRF_TRUSTED_ORIGINS CSRF_USE_SESSIONS DATABASES DATABASE_ROUTERS DATA_UPLOAD_MAX_MEMORY_SIZE ' +
  'DATA_UPLOAD_MAX_NUMBER_FIELDS DATA_UPLOAD_MAX_NUMBER_FILES DATETIME_FORMAT DATETIME_INPUT_FORMATS DATE_FORMAT ' +
  'DATE_INPUT_FORMATS DEBUG DEBUG_PROPAGATE_EXCEPTIONS DECIMAL_SEPARATOR DEFAULT_AUTO_FIELD DEFAULT_CHARSET ' +
  'DEFAULT_CONTENT_TYPE DEFAULT_EXCEPTION_REPORTER DEFAULT_EXCEPTION_REPORTER_FILTER DEFAULT_FILE_STORAGE ' +
  'DEFAULT_FROM_EMAIL DEFAULT_HASHING_ALGORITHM DEFAULT_INDEX_TABLESPACE DEFAULT_TABLESPACE DISALLOWED_USER_AGENTS ' +
  'EMAIL_BACKEND EMAIL_HOST EMAIL_HOST_PASSWORD EMAIL_HOST_USER EMAIL_PORT EMAIL_SSL_CERTFILE EMAIL_SSL_KEYFILE ' +
  'EMAIL_SUBJECT_PREFIX EMAIL_TIMEOUT EMAIL_USE_LOCALTIME EMAIL_USE_SSL EMAIL_USE_TLS FILE_CHARSET ' +
  'FILE_UPLOAD_DIRECTORY_PERMISSIONS FILE_UPLOAD_HANDLERS FILE_UPLOAD_MAX_MEMORY_SIZE FILE_UPLOAD_PERMISSIONS ' +
  'FILE_UPLOAD_TEMP_DIR FIRST_DAY_OF_WEEK FIXTURE_DIRS FORCE_SCRIPT_NAME FORMAT_MODULE_PATH ' +
  'FORMS_URLFIELD_ASSUME_HTTPS FORM_RENDERER IGNORABLE_404_URLS INSTALLED_APPS INTERNAL_IPS LANGUAGES ' +
  'LANGUAGES_BIDI LANGUAGE_CODE LANGUAGE_COOKIE_AGE LANGUAGE_COOKIE_DOMAIN LANGUAGE_COOKIE_HTTPONLY ' +
  'LANGUAGE_COOKIE_NAME LANGUAGE_COOKIE_PATH LANGUAGE_COOKIE_SAMESITE LANGUAGE_COOKIE_SECURE LOCALE_PATHS LOGGING ' +
  'LOGGING_CONFIG LOGIN_REDIRECT_URL LOGIN_URL LOGOUT_REDIRECT_URL LOGOUT_URL MANAGERS MEDIA_ROOT MEDIA_URL ' +
  'MESSAGE_STORAGE MIDDLEWARE MIDDLEWARE_CLASSES MIGRATION_MODULES MONTH_DAY_FORMAT NUMBER_GROUPING ' +
  'PASSWORD_HASHERS PASSWORD_RESET_TIMEOUT PASSWORD_RESET_TIMEOUT_DAYS PREPEND_WWW ROOT_URLCONF SECRET_KEY ' +
  'SECRET_KEY_FALLBACKS SECURE_BROWSER_XSS_FILTER SECURE_CONTENT_TYPE_NOSNIFF SECURE_CROSS_ORIGIN_OPENER_POLICY ' +
  'SECURE_CSP SECURE_CSP_REPORT_ONLY SECURE_HSTS_INCLUDE_SUBDOMAINS SECURE_HSTS_PRELOAD SECURE_HSTS_SECONDS ' +
  'SECURE_PROXY_SSL_HEADER SECURE_REDIRECT_EXEMPT SECURE_REFERRER_POLICY SECURE_SSL_HOST SECURE_SSL_REDIRECT ' +
  'SERVER_EMAIL SESSION_CACHE_ALIAS SESSION_COOKIE_AGE SESSION_COOKIE_DOMAIN SESSION_COOKIE_HTTPONLY ' +
  'SESSION_COOKIE_NAME SESSION_COOKIE_PATH SESSION_COOKIE_SAMESITE SESSION_COOKIE_SECURE SESSION_ENGINE ' +
  'SESSION_EXPIRE_AT_BROWSER_CLOSE SESSION_FILE_PATH SESSION_SAVE_EVERY_REQUEST SESSION_SERIALIZER ' +
  'SHORT_DATETIME_FORMAT SHORT_DATE_FORMAT SIGNING_BACKEND SILENCED_SYSTEM_CHECKS STATICFILES_DIRS ' +
  'STATICFILES_FINDERS STATICFILES_STORAGE STATIC_ROOT STATIC_URL STORAGES TASKS TEMPLATES ' +
  'TEMPLATE_CONTEXT_PROCESSORS TEMPLATE_DEBUG TEMPLATE_DIRS TEMPLATE_LOADERS TEMPLATE_STRING_IF_INVALID ' +
  'TEST_NON_SERIALIZED_APPS TEST_RUNNER THOUSAND_SEPARATOR TIME_FORMAT TIME_INPUT_FORMATS TIME_ZONE ' +
  'URLIZE_ASSUME_HTTPS USE_DEPRECATED_PYTZ USE_ETAGS USE_I18N USE_L10N USE_THOUSAND_SEPARATOR USE_TZ ' +
  'USE_X_FORWARDED_HOST USE_X_FORWARDED_PORT WSGI_APPLICATION X_FRAME_OPTIONS YEAR_MONTH_FORMAT gettext_noop'
).split(' ')
