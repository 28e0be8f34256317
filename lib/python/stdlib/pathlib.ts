import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import {
  notImplemented, PyClass, PyInstance, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value
} from '../values/values.js'
import {
  because, checkUtf8, made, membersOf, moduleOf, nativeOf, property, refusingMethods, type Member
} from './module.js'
import {
  absolute, changing, folder, isPathLike, join, kindAt, makeFolder, pathOf, PathText, rootOf, split
} from './paths.js'
import { openFile, textOfFile } from './project-files.js'

/** A path whose text is as pathlib keeps it: no `.`, no slash twice, `..` left alone. */
function pathAt (path: string, type: PyClass, context: Context): PyInstance {
  const text = rootOf(path) + path.split('/').filter(part => part !== '' && part !== '.').join('/')
  context.spend(text.length)
  if (text.length > 4096) refuse(context, 'The path is longer than a path can be.')
  return new PyInstance(type, new PathText(text === '' ? '.' : text))
}

/** The path of some texts and paths. */
function joined (parts: readonly Value[], type: PyClass, context: Context): PyInstance {
  const [first = '', ...others] = parts.map(part => pathOf(part, context))
  return pathAt(join(first, ...others), type, context)
}

function parentOf (text: string): string { return text === '.' ? text : split(text)[0] || '.' }

function parentsOf (text: string): string[] {
  const parent = parentOf(text)
  return parent === text ? [] : [parent, ...parentsOf(parent)]
}

type OfPath = (text: string, self: PyInstance, context: Context, given?: Value) => Value

/** A method of a path. */
function ofPath (name: string, parameters: string, of: OfPath): PyNative {
  return method(name, parameters, ([self, given], context) =>
    of(nativeOf(self, PathText, context).text, self as PyInstance, context, given))
}

function attribute (name: string, of: OfPath): Member {
  return property(name, ([self], context) => of(nativeOf(self, PathText, context).text, self as PyInstance, context))
}

const members: readonly Member[] = [
  attribute('parent', (text, { type }, context) => pathAt(parentOf(text), type, context)),
  attribute('parents', (text, { type }, context) =>
    new PyTuple(parentsOf(text).map(parent => pathAt(parent, type, context)))),
  attribute('name', (text, _self, context) => made(text === '.' ? '' : split(text)[1], context)),
  ofPath('__truediv__', 'other', (_text, self, context, other) =>
    isPathLike(other) ? joined([self, other], self.type, context) : notImplemented),
  ofPath('__rtruediv__', 'other', (_text, self, context, other) =>
    isPathLike(other) ? joined([other, self], self.type, context) : notImplemented),
  method('joinpath', '*others', ([self], context, others) =>
    joined([self as Value, ...others], (self as PyInstance).type, context)),
  ...['__str__', '__fspath__', 'as_posix'].map(name => ofPath(name, '', (text, _self, context) => made(text, context))),
  ofPath('is_absolute', '', text => text.startsWith('/')),
  ...refusingMethods('__repr__ __eq__ __ne__ __hash__ __bytes__', 'This use of a path is not supported.', 'Use str(path).'),
  // Links within the project are taken to lead where their names say.
  ofPath('resolve', 'strict?', (text, { type }, context, strict = false) => {
    if (truth(strict, context) && kindAt(text, context) === undefined) raise('FileNotFoundError')
    return pathAt(absolute(text, context), type, context)
  }),
  ofPath('absolute', '', (text, self, context) =>
    text.startsWith('/') ? self : pathAt(join(folder(context), text), self.type, context)),
  ofPath('exists', '', (text, _self, context) => kindAt(text, context) !== undefined),
  ofPath('is_file', '', (text, _self, context) => kindAt(text, context) === 'file'),
  ofPath('is_dir', '', (text, _self, context) => kindAt(text, context) === 'folder'),
  ofPath('read_text', 'encoding? errors! newline!', (text, _self, context, encoding) => {
    checkUtf8(encoding, 'The file is', context)
    return textOfFile(absolute(text, context), context)
  }),
  ofPath('expanduser', '', (text, self, context) =>
    text.startsWith('~') ? refuse(context, 'The home folder is not known.') : self),
  native('open', 'self / mode? buffering? encoding? errors? newline?', openFile, true),
  method('mkdir', 'mode? parents? exist_ok?', ([self, , , isOk = false], context) => makeFolder(self, isOk, context)),
  ...changing('write_text write_bytes touch unlink rename replace rmdir symlink_to hardlink_to', true)
]

/** Path makes objects of the class for this system, which is not Windows. */
export function pathlib (): PyModule {
  const cwd = native('cwd', '*rest', (_given, context) => pathAt(folder(context), posixPath, context))
  const make: PyNative['run'] = (parts, keywords, context) => keywords.size > 0
    ? refuse(context, 'Versions of Python differ in whether a path takes keywords.')
    : joined(parts, posixPath, context)
  const path = new PyClass('Path', [objectClass], objectClass.order, membersOf([...members, cwd]), make)
  const posixPath: PyClass = new PyClass('PosixPath', [path], path.order, new Map(), make)
  const pure = because('Pure paths of pathlib are not supported.', 'Use Path.')
  return moduleOf('pathlib', [], { Path: path, PosixPath: posixPath, PurePath: pure, PurePosixPath: pure })
}
