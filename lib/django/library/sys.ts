import { method, native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import type { PyModule, PyNative } from '../values/values.js'
import { moduleOf } from './module.js'
import { nothing, opaque } from './opaque.js'
import { because } from './unknown.js'

const which = 'depends on the Python that runs the settings'

/** What can be read of the machine is refused; where imports are looked for does not matter to what is read here. */
export function sys (): PyModule {
  const silent = (name: string): PyNative => nothing(name, true)
  const stream = opaque('TextIOWrapper', 'What a stream holds is not known.', [silent('write'), silent('flush'), silent('reconfigure')])
  return moduleOf('sys', [
    native('exit', 'status? /', ([status]) => raise('SystemExit', status === undefined ? [] : [status])),
    nothing('setrecursionlimit')
  ], {
    path: opaque('list', 'The folders that Python imports from are not known.', [
      ...['insert', 'append', 'extend', 'remove'].map(silent),
      method('__iadd__', 'other', ([self]) => self as never)
    ]),
    stdout: stream,
    stderr: stream,
    dont_write_bytecode: because(`sys.dont_write_bytecode ${which}.`),
    argv: because('The arguments of the command line are not known.', 'Say how the server is started: --argv "manage.py runserver" on the command line, or the option argv.'),
    modules: because('Which modules are imported already is not known.'),
    ...Object.fromEntries(['version_info', 'version', 'hexversion', 'platform', 'executable', 'prefix', 'base_prefix', 'maxsize', 'byteorder', 'stdin', 'implementation', 'flags', 'gettrace', 'getdefaultencoding']
      .map(name => [name, because(`sys.${name} ${which}.`)]))
  })
}
