import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { repr } from '../values/text.js'
import {
  notImplemented, PyClass, PyInstance, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { checkUtf8, made, nativeOf } from './arguments.js'
import { moduleOf, PropertyInstance, refusingMethods } from './module.js'
import { absolute, exists, folder, isFile, isFolder, join, pathOf, PathText } from './paths.js'
import { textOfFile } from './project-files.js'

/** The text of a path as pathlib keeps it: no `.`, no slash twice, `..` left alone. */
function normalize (path: string): string {
  const root = path.startsWith('//') && !path.startsWith('///') ? '//' : path.startsWith('/') ? '/' : ''
  const text = root + path.split('/').filter(part => part !== '' && part !== '.').join('/')
  return text === '' ? '.' : text
}

function rootOf (path: string): string {
  return (/^\/*/.exec(path) as RegExpExecArray)[0]
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

function nameOf (path: string): string {
  return path === '.' || path === rootOf(path) ? '' : path.slice(path.lastIndexOf('/') + 1)
}

/** A path as an object; one that is not pure may ask the file system, of which only the project's files are known. */
class PosixPath extends PathText {
  readonly type: PyClass

  constructor (text: string, type: PyClass) {
    super(text)
    this.type = type
  }
}

function pathAt (text: string, type: PyClass): PyInstance {
  const path: PyInstance = new PropertyInstance(type, new PosixPath(text, type), {
    parent: () => parentOf(text) === text ? path : pathAt(parentOf(text), type),
    parents: () => new PyTuple(parentsOf(text).map(parent => pathAt(parent, type))),
    name: () => new PyStr(nameOf(text))
  })
  return path
}

/** The path of some texts and paths. */
function joined (parts: readonly Value[], type: PyClass, context: Context): PyInstance {
  const [first = '', ...others] = parts.map(part => pathOf(part, context))
  const text = normalize(join(first, ...others))
  context.spend(text.length)
  if (text.length > 4096) refuse(context, 'The path is longer than a path can be.')
  return pathAt(text, type)
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

const text = ({ text }: PosixPath, context: Context): Value => made(text, context)

const pure: readonly PyNative[] = [
  ofPath('__truediv__', 'other', ({ type }, context, other, self) =>
    other instanceof PyStr || isPath(other) ? joined([self, other], type, context) : notImplemented),
  ofPath('__rtruediv__', 'other', ({ type }, context, other, self) =>
    other instanceof PyStr || isPath(other) ? joined([other, self], type, context) : notImplemented),
  method('joinpath', '*others', ([path], context, others) =>
    joined([path as Value, ...others], nativeOf(path, PosixPath, context).type, context)),
  ...['__str__', '__fspath__', 'as_posix'].map(name => ofPath(name, '', text)),
  ofPath('__repr__', '', ({ type, text }, context) => made(`${type.name}(${repr(new PyStr(text), context)})`, context)),
  ofPath('__eq__', 'other', ({ text }, context, other) => {
    if (isPath(other)) return text === nativeOf(other, PosixPath, context).text
    return other instanceof PyInstance ? notImplemented : false
  }),
  ofPath('is_absolute', '', ({ text }) => text.startsWith('/')),
  ...refusingMethods(
    '__hash__ __lt__ __le__ __gt__ __ge__ __bytes__', 'This is not read of a path.')
]

const concrete: readonly PyNative[] = [
  // Links within the project are taken to lead where their names say.
  ofPath('resolve', 'strict?', ({ text, type }, context, strict = false) => {
    if (truth(strict, context) && !exists(text, context)) raise('FileNotFoundError')
    return pathAt(absolute(text, context), type)
  }),
  ofPath('absolute', '', ({ text, type }, context, _given, self) =>
    text.startsWith('/') ? self : pathAt(normalize(join(folder(context), text)), type)),
  ofPath('exists', '', ({ text }, context) => exists(text, context)),
  ofPath('is_file', '', ({ text }, context) => isFile(text, context)),
  ofPath('is_dir', '', ({ text }, context) => isFolder(text, context)),
  method('read_text', 'encoding? errors?', ([path, encoding, errors = null], context) => {
    checkUtf8(encoding, 'The file is', context)
    if (errors !== null) refuse(context, 'Only UTF-8 is read, in the usual way.')
    return textOfFile(absolute(nativeOf(path, PosixPath, context).text, context), context)
  }),
  ofPath('expanduser', '', ({ text }, context, _given, self) =>
    text.startsWith('~') ? refuse(context, 'The home folder is not known.') : self),
  method('mkdir', 'mode? parents? exist_ok?', ([, , , existOk = false], context) =>
    truth(existOk, context) ? null : refuse(context, 'Whether the folder is there already is not known.'))
]

const attributes = (natives: readonly PyNative[]): Map<string, Value> => new Map(natives.map(made => [made.name, made]))

/** Path and PurePath make objects of the classes for this system, which is not Windows. */
export function pathlib (): PyModule {
  const maker = (type: () => PyClass): NonNullable<PyClass['make']> => (parts, keywords, context) => {
    if (keywords.size > 0) refuse(context, 'Versions of Python differ in whether a path takes keywords.')
    return joined(parts, type(), context)
  }
  const purePath = new PyClass('PurePath', [objectClass], objectClass.order, attributes(pure), maker(() =>
    purePosixPath))
  const purePosixPath: PyClass = new PyClass('PurePosixPath', [purePath], purePath.order, new Map(), maker(() =>
    purePosixPath))
  const path = new PyClass('Path', [purePath], purePath.order, attributes(concrete), maker(() => posixPath))
  const order = [path, ...purePosixPath.order]
  const posixPath: PyClass = new PyClass('PosixPath', [path, purePosixPath], order, new Map(), maker(() => posixPath))
  path.attributes.set('cwd', native('cwd', '*rest', (_given, context) => pathAt(folder(context), posixPath)))
  return moduleOf('pathlib', [], { Path: path, PurePath: purePath, PosixPath: posixPath, PurePosixPath: purePosixPath })
}
