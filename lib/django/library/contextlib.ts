import { method } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { PyClass, PyInstance, refuse, type PyModule, type Value } from '../values/values.js'
import { moduleOf } from './module.js'
import { unmodelled } from './unknown.js'

/** What `contextlib.suppress(…)` keeps in `native`: a `with` block ends at an exception of one of these. */
interface Suppression { readonly suppresses: readonly PyClass[] }

const suppressClass: PyClass = new PyClass('suppress', [objectClass], objectClass.order, new Map<string, Value>([
  ['__enter__', method('__enter__', '', () => null)]
]), (classes, keywords, context) => {
  if (keywords.size > 0) raise('TypeError')
  const suppresses = classes.map(type => type instanceof PyClass ? type : refuse(context, 'What is suppressed is no class.'))
  return new PyInstance(suppressClass, { suppresses } satisfies Suppression)
})

export function contextlib (): PyModule {
  const unread = ['contextmanager', 'closing', 'ExitStack', 'nullcontext', 'redirect_stdout', 'redirect_stderr', 'asynccontextmanager']
  return moduleOf('contextlib', [], { suppress: suppressClass, ...Object.fromEntries(unread.map(name => [name, unmodelled('contextlib', name)])) })
}
