import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { PyModule, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'
import { made } from './arguments.js'
import { moduleOf } from './module.js'
import { absolute, exists, isFile, isFolder, pathOf } from './path-object.js'
import { dirname, join, normpath, split, splitext } from './posix.js'
import { refusing } from './unknown.js'

const ofPath = (name: string, of: (path: string, context: Context) => string | boolean | readonly string[]) =>
  native(name, 'path', ([path], context) => asValue(of(pathOf(path, context), context), context))

function asValue (value: string | boolean | readonly string[], context: Context): Value {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? made(value, context) : new PyTuple(value.map(part => made(part, context)))
}

/** A module of its own to Python: `from os.path import join`, `import os.path`, `import posixpath`. */
export function osPath (): PyModule {
  return moduleOf('posixpath', [
    native('join', 'a *p', ([first], context, rest) => made(join(pathOf(first, context), ...rest.map(path => pathOf(path, context))), context)),
    ofPath('split', split),
    ofPath('dirname', dirname),
    ofPath('basename', path => split(path)[1]),
    ofPath('splitext', splitext),
    ofPath('normpath', normpath),
    ofPath('normcase', path => path),
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
    ofPath('lexists', exists),
    ofPath('isdir', isFolder),
    ofPath('expanduser', (path, context) => path.startsWith('~') ? refuse(context, 'The home folder is not known.') : path),
    ofPath('expandvars', (path, context) => path.includes('$') ? refuse(context, 'How variables in paths are replaced is not read.', 'Use os.environ.') : path),
    ...['relpath', 'getsize', 'getmtime', 'getctime', 'getatime', 'islink', 'ismount', 'samefile'].map(name => refusing(name, `os.path.${name} asks for the file system, which is not known.`))
  ], { sep: new PyStr('/'), pathsep: new PyStr(':'), curdir: new PyStr('.'), pardir: new PyStr('..'), extsep: new PyStr('.'), altsep: null, devnull: new PyStr('/dev/null') })
}
