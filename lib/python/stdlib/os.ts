import { native } from '../values/define.js'
import { exceptionClasses, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import {
  PyStr, PyTuple, refuse, type Context, type PyClass, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { made, textOf } from './arguments.js'
import { fallbackOf, readText } from './environment.js'
import { moduleOf, nothing } from './module.js'
import { environObject } from './os-environ.js'
import { absolute, dirname, exists, folder, isFile, isFolder, join, normpath, pathOf, split } from './paths.js'

type Answer = string | boolean | readonly string[]

/** A function of os.path: of one path, by its text. */
function ofPath (name: string, of: (path: string, context: Context) => Answer): PyNative {
  return native(name, 'path', ([path], context) => asValue(of(pathOf(path, context), context), context))
}

function asValue (value: Answer, context: Context): Value {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? made(value, context) : new PyTuple(value.map(part => made(part, context)))
}

const names = {
  sep: new PyStr('/'),
  altsep: null,
  pathsep: new PyStr(':'),
  curdir: new PyStr('.'),
  pardir: new PyStr('..'),
  extsep: new PyStr('.'),
  devnull: new PyStr('/dev/null')
}

/** A module of its own to Python: `from os.path import join`, `import os.path`, `import posixpath`. */
export function osPath (): PyModule {
  return moduleOf('posixpath', [
    native('join', 'a *p', ([first], context, rest) =>
      made(join(pathOf(first, context), ...rest.map(path => pathOf(path, context))), context)),
    ofPath('split', split),
    ofPath('dirname', dirname),
    ofPath('basename', path => split(path)[1]),
    ofPath('normpath', normpath),
    ofPath('isabs', path => path.startsWith('/')),
    ofPath('abspath', absolute),
    // Links within the project are taken to lead where their names say.
    native('realpath', 'filename * strict?', ([path, strict], context) => {
      const named = pathOf(path, context)
      if (strict !== undefined && truth(strict, context) && !exists(named, context)) raise('FileNotFoundError')
      return made(absolute(named, context), context)
    }),
    ofPath('isfile', isFile),
    ofPath('exists', exists),
    ofPath('isdir', isFolder),
    ofPath('expanduser', (path, context) =>
      path.startsWith('~') ? refuse(context, 'The home folder is not known.') : path)
  ], names)
}

export function os (): PyModule {
  return moduleOf('os', [
    native('getenv', 'key default?', ([key, otherwise = null], context) => {
      return readText(context.environment, textOf(key, context), context, fallbackOf(otherwise), otherwise) ?? otherwise
    }),
    native('getcwd', '', (_given, context) => made(folder(context), context)),
    // Neither changes os.environ, but both change what other programs see.
    ...['putenv', 'unsetenv'].map(nothing),
    native('fspath', 'path', ([path], context) => path instanceof PyStr ? path : made(pathOf(path, context), context)),
    native('makedirs', 'name mode? exist_ok?', ([path, , existOk = false], context) => {
      pathOf(path, context)
      if (!truth(existOk, context)) {
        refuse(context, 'Whether the folder is there already is not known.', 'Pass exist_ok=True.')
      }
      return null
    })
  ], {
    ...names,
    environ: environObject(),
    path: osPath(),
    linesep: new PyStr('\n'),
    name: new PyStr('posix'),
    error: exceptionClasses.get('OSError') as PyClass
  })
}
