import { dictClass } from '../values/classes.js'
import { update, putNamed } from '../values/dict-methods.js'
import { method, native } from '../values/define.js'
import { exceptionClasses, raise } from '../values/exceptions.js'
import { isInteger } from '../values/numbers.js'
import {
  PyDict, PyInstance, PyIterator, PyStr, PyTuple, refuse, type Context, type PyClass, type PyModule, type PyNative,
  type Value
} from '../values/values.js'
import { made, moduleOf, nothing, opaque, opaqueClass, textOf } from './module.js'
import {
  checkAll, fallbackOf, hasVariable, readText, readVariable, removeVariable, writeVariable
} from './environment.js'
import { absolute, changing, dirname, folder, join, kindAt, makeFolder, normpath, pathOf, split } from './paths.js'

/* os, os.environ and os.path. */

const why = 'This use of os.environ is not supported.'

const contains = method('__contains__', 'key', ([, key], context) => hasVariable(textOf(key, context), context))

/** All variables, in the order of the environment. */
function all (of: (name: PyStr, value: PyStr) => Value): PyNative {
  return method('__iter__', '', (_given, context) => {
    checkAll(context)
    const items = [...context.environment].map(([name, value]) => of(made(name, context), made(value, context)))
    return new PyIterator('dict_iterator', items.values())
  })
}

/** Sets a variable, if the system takes its name and its value. */
function set (name: Value | undefined, value: Value | undefined, context: Context): null {
  const [key, text] = [textOf(name, context), textOf(value, context)]
  if (`${key}${text}`.includes('\0') || key.includes('=')) raise('ValueError')
  if (key === '') raise('OSError')
  context.spend(text.length)
  writeVariable(context.environment, key, text)
  return null
}

/** Removes a variable that is set. */
function remove (name: string, context: Context): null {
  if (!hasVariable(name, context)) lacking(name)
  removeVariable(context.environment, name)
  return null
}

const lacking = (name: string): never => raise('KeyError', [new PyStr(name)], name)

/** `os.getenv(key, default)`, and `os.environ.get`. */
function get (key: Value | undefined, otherwise: Value, context: Context): Value {
  return readText(textOf(key, context), context, fallbackOf(otherwise), otherwise) ?? otherwise
}

const environClass = opaqueClass('_Environ', why, [
  method('__getitem__', 'key', ([, key], context) => {
    const name = textOf(key, context)
    return readText(name, context, 'nothing') ?? lacking(name)
  }),
  contains,
  method('__setitem__', 'key value', ([, key, value], context) => set(key, value, context)),
  method('__delitem__', 'key', ([, key], context) => remove(textOf(key, context), context)),
  all(name => name),
  method('get', 'key default?', ([, key, otherwise = null], context) => get(key, otherwise, context)),
  method('setdefault', 'key value', ([, key, value], context) => {
    const name = textOf(key, context)
    if (!hasVariable(name, context)) set(key, value, context)
    return readText(name, context, 'nothing') as Value
  }),
  method('pop', 'key default?', ([, key, otherwise], context) => {
    const name = textOf(key, context)
    const value = readVariable(name, context)
    if (value === undefined && otherwise !== undefined) return otherwise
    remove(name, context)
    return made(value as string, context)
  }),
  method('keys', '', () => opaque('dict_keys', why, [all(name => name), contains], 'keys')),
  method('items', '', () => opaque('dict_items', why, [all((name, value) => new PyTuple([name, value]))], 'items')),
  method('copy', '', ([self], context) => context.call(dictClass, [self])),
  method('update', 'other? **others', ([, other], context, _rest, others) => {
    const added = new PyDict()
    if (other !== undefined) update(added, other, context)
    putNamed(added, others, context)
    for (const [name, value] of added.entries.values()) set(name, value, context)
    return null
  })
], undefined, 'Use dict(os.environ).')

/** Whether a value is `os.environ`, which no copy is. */
export function isEnvironment (value: Value | undefined): boolean {
  return value instanceof PyInstance && value.type === environClass
}

/** `os.environ`: a live look at the environment. */
export function environObject (): PyInstance { return new PyInstance(environClass, 'os.environ') }

/** A function of os.path: of one path, by its text. */
function ofPath (name: string, parameter: string, of: (path: string, context: Context) => string | boolean): PyNative {
  return native(name, parameter, ([path], context) => {
    const answer = of(pathOf(path, context), context)
    return typeof answer === 'string' ? made(answer, context) : answer
  })
}

function onDisk (name: string, parameter: string, of: (kind: ReturnType<typeof kindAt>) => boolean): PyNative {
  return native(name, parameter, ([path], context) => isInteger(path as Value)
    ? refuse(context, 'A number as the descriptor of an open file is not supported.')
    : of(kindAt(pathOf(path, context), context)))
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

// Made once: most settings files import them.
const pathFunctions = [
  native('join', 'a *p', ([first], context, rest) =>
    made(join(pathOf(first, context), ...rest.map(path => pathOf(path, context))), context)),
  native('split', 'p', ([path], context) =>
    new PyTuple(split(pathOf(path, context)).map(part => made(part, context)))),
  ofPath('dirname', 'p', dirname),
  ofPath('basename', 'p', path => split(path)[1]),
  ofPath('normpath', 'path', normpath),
  ofPath('isabs', 's', path => path.startsWith('/')),
  ofPath('abspath', 'path', absolute),
  // Links within the project are taken to lead where their names say.
  ofPath('realpath', 'filename * strict!', absolute),
  onDisk('isfile', 'path', kind => kind === 'file'),
  onDisk('exists', 'path', kind => kind !== undefined),
  onDisk('isdir', 's', kind => kind === 'folder'),
  ofPath('expanduser', 'path', (path, context) =>
    path.startsWith('~') ? refuse(context, 'The home folder is not known.') : path)
]

const functions = [
  native('getenv', 'key default?', ([key, otherwise = null], context) => get(key, otherwise, context)),
  native('getcwd', '', (_given, context) => made(folder(context), context)),
  // Neither changes os.environ, but both change what other programs see.
  ...['putenv', 'unsetenv'].map(nothing),
  native('fspath', 'path', ([path], context) => path instanceof PyStr ? path : made(pathOf(path, context), context)),
  native('makedirs', 'name mode? exist_ok?', ([path, , isOk = false], context) => makeFolder(path, isOk, context)),
  native('mkdir', 'path mode? * dir_fd!', ([path], context) => makeFolder(path, false, context)),
  ...changing('remove unlink rename renames replace rmdir removedirs symlink link truncate')
]

/** A module of its own to Python: `from os.path import join`, `import os.path`, `import posixpath`. */
export function osPath (): PyModule { return moduleOf('posixpath', pathFunctions, names) }

export function os (): PyModule {
  return moduleOf('os', functions, {
    ...names,
    environ: environObject(),
    path: osPath(),
    linesep: new PyStr('\n'),
    name: new PyStr('posix'),
    error: exceptionClasses.get('OSError') as PyClass
  })
}
