import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { repr } from '../values/text.js'
import {
  notImplemented, PyClass, PyInstance, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { checkUtf8, made, type Member, membersOf, moduleOf, nativeOf, property, refusingMethods } from './module.js'
import { absolute, exists, folder, isFile, isFolder, join, pathOf, PathText, rootOf } from './paths.js'
import { textOfFile } from './project-files.js'

/** The text of a path as pathlib keeps it: no `.`, no slash twice, `..` left alone. */
function normalize (path: string): string {
  const text = rootOf(path) + path.split('/').filter(part => part !== '' && part !== '.').join('/')
  return text === '' ? '.' : text
}

function parentOf (path: string): string {
  const root = rootOf(path)
  const end = path.lastIndexOf('/')
  if (path === root || path === '.') return path
  return end < root.length ? root === '' ? '.' : root : path.slice(0, end)
}

function parentsOf (path: string): string[] {
  const parents: string[] = []
  for (let at = path; parentOf(at) !== at; at = parentOf(at)) parents.push(parentOf(at))
  return parents
}

/** A path as an object; one that is not pure may ask the file system, of which only the project's files are known. */
class PosixPath extends PathText {
  readonly type: PyClass

  constructor (text: string, type: PyClass) {
    super(text)
    this.type = type
  }

  /** A path of the same class. */
  other (text: string): PyInstance {
    return new PyInstance(this.type, new PosixPath(text, this.type))
  }
}

/** The path of some texts and paths. */
function joined (parts: readonly Value[], type: PyClass, context: Context): PyInstance {
  const [first = '', ...others] = parts.map(part => pathOf(part, context))
  const text = normalize(join(first, ...others))
  context.spend(text.length)
  if (text.length > 4096) refuse(context, 'The path is longer than a path can be.')
  return new PyInstance(type, new PosixPath(text, type))
}

function isPath (value: Value | undefined): value is PyInstance {
  return value instanceof PyInstance && value.native instanceof PosixPath
}

type OfPath = (path: PosixPath, context: Context, given: Value | undefined, self: Value) => Value

/** A method of a path. */
function ofPath (name: string, parameters: string, of: OfPath): PyNative {
  return method(name, parameters, ([self, given], context) =>
    of(nativeOf(self, PosixPath, context), context, given, self as Value))
}

function attribute (name: string, of: (path: PosixPath, context: Context) => Value): Member {
  return property(name, ([self], context) => of(nativeOf(self, PosixPath, context), context))
}

const pure: readonly Member[] = [
  attribute('parent', path => path.other(parentOf(path.text))),
  attribute('parents', path => new PyTuple(parentsOf(path.text).map(parent => path.other(parent)))),
  attribute('name', ({ text }, context) =>
    made(text === '.' || text === rootOf(text) ? '' : text.slice(text.lastIndexOf('/') + 1), context)),
  ofPath('__truediv__', 'other', ({ type }, context, other, self) =>
    other instanceof PyStr || isPath(other) ? joined([self, other], type, context) : notImplemented),
  ofPath('__rtruediv__', 'other', ({ type }, context, other, self) =>
    other instanceof PyStr || isPath(other) ? joined([other, self], type, context) : notImplemented),
  method('joinpath', '*others', ([path], context, others) =>
    joined([path as Value, ...others], nativeOf(path, PosixPath, context).type, context)),
  ...['__str__', '__fspath__', 'as_posix'].map(name => ofPath(name, '', ({ text }, context) => made(text, context))),
  ofPath('__repr__', '', ({ type, text }, context) => made(`${type.name}(${repr(new PyStr(text), context)})`, context)),
  ofPath('__eq__', 'other', ({ text }, context, other) => {
    if (isPath(other)) return text === nativeOf(other, PosixPath, context).text
    return other instanceof PyInstance ? notImplemented : false
  }),
  ofPath('is_absolute', '', ({ text }) => text.startsWith('/')),
  ...refusingMethods('__hash__ __lt__ __le__ __gt__ __ge__ __bytes__', 'This is not read of a path.')
]

const concrete: readonly Member[] = [
  // Links within the project are taken to lead where their names say.
  ofPath('resolve', 'strict?', (path, context, strict = false) => {
    if (truth(strict, context) && !exists(path.text, context)) raise('FileNotFoundError')
    return path.other(absolute(path.text, context))
  }),
  ofPath('absolute', '', (path, context, _given, self) =>
    path.text.startsWith('/') ? self : path.other(normalize(join(folder(context), path.text)))),
  ofPath('exists', '', ({ text }, context) => exists(text, context)),
  ofPath('is_file', '', ({ text }, context) => isFile(text, context)),
  ofPath('is_dir', '', ({ text }, context) => isFolder(text, context)),
  method('read_text', 'encoding? errors! newline!', ([path, encoding], context) => {
    checkUtf8(encoding, 'The file is', context)
    return textOfFile(absolute(nativeOf(path, PosixPath, context).text, context), context)
  }),
  ofPath('expanduser', '', ({ text }, context, _given, self) =>
    text.startsWith('~') ? refuse(context, 'The home folder is not known.') : self),
  method('mkdir', 'mode? parents? exist_ok?', ([, , , existOk = false], context) =>
    truth(existOk, context) ? null : refuse(context, 'Whether the folder is there already is not known.'))
]

/** Path and PurePath make objects of the classes for this system, which is not Windows. */
export function pathlib (): PyModule {
  const define = (
    name: string, bases: readonly PyClass[], order: readonly PyClass[], members: readonly Member[], type: () => PyClass
  ): PyClass => new PyClass(name, bases, order, membersOf(members), (parts, keywords, context) => {
    if (keywords.size > 0) refuse(context, 'Versions of Python differ in whether a path takes keywords.')
    return joined(parts, type(), context)
  })
  const purePath = define('PurePath', [objectClass], objectClass.order, pure, () => purePosixPath)
  const purePosixPath: PyClass = define('PurePosixPath', [purePath], purePath.order, [], () => purePosixPath)
  const cwd = native('cwd', '*rest', (_given, context) => joined([made(folder(context), context)], posixPath, context))
  const path = define('Path', [purePath], purePath.order, [...concrete, cwd], () => posixPath)
  const order = [path, ...purePosixPath.order]
  const posixPath: PyClass = define('PosixPath', [path, purePosixPath], order, [], () => posixPath)
  return moduleOf('pathlib', [], { Path: path, PurePath: purePath, PosixPath: posixPath, PurePosixPath: purePosixPath })
}
