import { method, native } from '../values/define.js'
import { mappingEntries } from '../values/dict-methods.js'
import { PyModule, PyStr, refuse, type Context, type PyInstance, type PyNative, type Value } from '../values/values.js'
import { nativeOf, textOf } from './arguments.js'
import { opaque } from './opaque.js'

/** The keys that such dicts may have. Django's names, none of them a CORS setting. */
const keys: readonly string[] = (
  'EMAIL_BACKEND EMAIL_FILE_PATH EMAIL_HOST EMAIL_HOST_PASSWORD EMAIL_HOST_USER EMAIL_PORT EMAIL_TIMEOUT EMAIL_USE_SSL EMAIL_USE_TLS SERVER_EMAIL DEFAULT_FROM_EMAIL OPTIONS ' +
  'ENGINE NAME USER PASSWORD HOST PORT TEST CONN_MAX_AGE CONN_HEALTH_CHECKS DISABLE_SERVER_SIDE_CURSORS ATOMIC_REQUESTS AUTOCOMMIT TIME_ZONE ' +
  'BACKEND LOCATION TIMEOUT KEY_PREFIX VERSION KEY_FUNCTION BINARY CONFIG URL INDEX_NAME KWARGS PATH BATCH_SIZE INCLUDE_SPELLING EXCLUDED_INDEXES STORAGE POST_LIMIT FLAGS'
).split(' ')

/** What a library makes of the URL of a database, a cache or a mail server: a dict of which only the keys are known that it may have. */
export class UrlSettings {
  readonly keys = [...keys]
  readonly why: string

  constructor (why: string) {
    this.why = why
  }
}

/** Settings add to such dicts: a key more is known then. */
const changing: readonly PyNative[] = [
  method('__setitem__', 'key value', ([self, key], context) => add(self, key, context)),
  method('update', 'other? **others', ([self, other], context, _rest, others) => {
    for (const name of [...other === undefined ? [] : mappingEntries(other, context).map(([name]) => name), ...[...others.keys()].map(name => new PyStr(name))]) add(self, name, context)
    return null
  })
]

function add (self: Value | undefined, key: Value | undefined, context: Context): null {
  nativeOf(self, UrlSettings, context).keys.push(textOf(key, context))
  return null
}

export function urlSettings (name: string, context: Context): PyInstance {
  const why = `What ${name} makes of a URL is not read.`
  // Of a URL that it does not know, it raises.
  return context.isGuarded ? refuse(context, why) : opaque('dict', why, changing, new UrlSettings(why))
}

/** dj_database_url, dj_email_url and the like. */
export function urlLibrary (name: string): PyModule {
  return new PyModule(name, new Map(['config', 'parse'].map((made): [string, Value] => [made, native(made, '*rest **others', (_given, context) => urlSettings(`${name}.${made}`, context))])))
}
