import { exceptionClasses } from '../values/exceptions.js'
import { native } from '../values/define.js'
import { truth } from '../values/iterate.js'
import { PyStr, refuse, type PyClass, type PyModule } from '../values/values.js'
import { made, textOf } from './arguments.js'
import { fallbackOf, readText } from './environment.js'
import { moduleOf } from './module.js'
import { environObject } from './os-environ.js'
import { osPath } from './os-path.js'
import { folder, pathOf } from './path-object.js'
import { refusing } from './unknown.js'

const unknowable: ReadonlyArray<readonly [why: string, names: readonly string[]]> = [
  ['the folder that Python is started in is not known', ['getcwdb', 'chdir']],
  ['its result is random', ['urandom', 'getrandom']],
  ['it asks the machine that Python runs on', ['uname', 'cpu_count', 'getpid', 'getppid', 'getuid', 'getgid', 'getlogin', 'gethostname', 'getloadavg', 'times', 'sched_getaffinity', 'umask', 'get_terminal_size']],
  ['it runs another program', ['system', 'popen', 'spawnl', 'spawnv', 'execv', 'execvp', 'fork']],
  ['it reads or changes the file system', ['listdir', 'scandir', 'walk', 'stat', 'lstat', 'mkdir', 'remove', 'unlink', 'rename', 'access', 'open', 'read', 'readlink', 'symlink', 'chmod']],
  ['bytes of the environment are not kept', ['getenvb', 'fsencode', 'fsdecode']]
]

export function os (): PyModule {
  return moduleOf('os', [
    native('getenv', 'key default?', ([key, otherwise = null], context) => {
      return readText(context.environment, textOf(key, context), context, fallbackOf(otherwise), otherwise) ?? otherwise
    }),
    native('getcwd', '', (_given, context) => made(folder(context), context)),
    // Neither changes os.environ, but both change what other programs see.
    native('putenv', 'name value /', ([name, value], context) => { textOf(name, context); textOf(value, context); return null }),
    native('unsetenv', 'name /', ([name], context) => { textOf(name, context); return null }),
    native('fspath', 'path', ([path], context) => path instanceof PyStr ? path : made(pathOf(path, context), context)),
    native('makedirs', 'name mode? exist_ok?', ([path, , existOk = false], context) => {
      pathOf(path, context)
      return truth(existOk, context) ? null : refuse(context, 'Whether the folder is there already is not known.', 'Pass exist_ok=True.')
    }),
    ...unknowable.flatMap(([why, names]) => names.map(name => refusing(name, `os.${name}: ${why}.`)))
  ], {
    environ: environObject(),
    path: osPath(),
    sep: new PyStr('/'),
    altsep: null,
    linesep: new PyStr('\n'),
    pathsep: new PyStr(':'),
    curdir: new PyStr('.'),
    pardir: new PyStr('..'),
    extsep: new PyStr('.'),
    devnull: new PyStr('/dev/null'),
    name: new PyStr('posix'),
    error: exceptionClasses.get('OSError') as PyClass
  })
}
