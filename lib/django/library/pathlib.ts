import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { repr } from '../values/text.js'
import { notImplemented, PyClass, PyInstance, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { made, nativeOf, textOf } from './arguments.js'
import { moduleOf, wholeModule } from './module.js'
import { nameOf, normalize, parentOf, partsOf, rootOf, stemOf, suffixOf } from './path-methods.js'
import { absolute, exists, folder, isFile, isFolder, PathText, pathOf } from './path-object.js'
import { textOfFile } from './open-file.js'
import { join } from './posix.js'
import { PropertyInstance } from './property-instance.js'
import { refusing, unmodelled } from './unknown.js'

/** A path as an object; one that is not pure may ask the file system, of which only the project's files are known. */
class PosixPath extends PathText {
  readonly type: PyClass

  constructor (text: string, type: PyClass) {
    super(text)
    this.type = type
  }
}

const self = (value: Value | undefined, context: Context): PosixPath => nativeOf(value, PosixPath, context)

function pathAt (text: string, type: PyClass): PyInstance {
  const path: PyInstance = new PropertyInstance(type, new PosixPath(text, type), {
    parent: () => parentOf(text) === text ? path : pathAt(parentOf(text), type),
    parents: () => new PyTuple(parentsOf(text).map(parent => pathAt(parent, type))),
    parts: () => new PyTuple(partsOf(text).map(part => new PyStr(part))),
    name: () => new PyStr(nameOf(text)),
    stem: () => new PyStr(stemOf(text)),
    suffix: () => new PyStr(suffixOf(text)),
    root: () => new PyStr(rootOf(text)),
    anchor: () => new PyStr(rootOf(text)),
    drive: () => new PyStr('')
  })
  return path
}

function parentsOf (text: string): string[] {
  const parents: string[] = []
  for (let at = text; parentOf(at) !== at; at = parentOf(at)) parents.push(parentOf(at))
  return parents
}

/** The path of some texts and paths; `other` of no more than one is checked by the caller. */
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

const pure: readonly PyNative[] = [
  method('__truediv__', 'other', ([path, other], context) => other instanceof PyStr || isPath(other) ? joined([path as Value, other], self(path, context).type, context) : notImplemented),
  method('__rtruediv__', 'other', ([path, other], context) => other instanceof PyStr || isPath(other) ? joined([other, path as Value], self(path, context).type, context) : notImplemented),
  method('joinpath', '*others', ([path], context, others) => joined([path as Value, ...others], self(path, context).type, context)),
  method('__str__', '', ([path], context) => made(self(path, context).text, context)),
  method('__fspath__', '', ([path], context) => made(self(path, context).text, context)),
  method('as_posix', '', ([path], context) => made(self(path, context).text, context)),
  method('__repr__', '', ([path], context) => made(`${self(path, context).type.name}(${repr(new PyStr(self(path, context).text), context)})`, context)),
  method('__eq__', 'other', ([path, other], context) => {
    if (isPath(other)) return self(path, context).text === self(other, context).text
    return other instanceof PyInstance ? notImplemented : false
  }),
  method('is_absolute', '', ([path], context) => self(path, context).text.startsWith('/')),
  method('with_name', 'name', ([path, name], context) => renamed(self(path, context), textOf(name, context), context)),
  method('with_suffix', 'suffix', ([path, suffix], context) => {
    const [of, text] = [self(path, context), textOf(suffix, context)]
    if (text !== '' && (!text.startsWith('.') || text === '.' || text.includes('/'))) raise('ValueError')
    return renamed(of, stemOf(of.text) + text, context)
  }),
  ...['__hash__', '__lt__', '__le__', '__gt__', '__ge__', '__bytes__', 'relative_to', 'is_relative_to', 'match', 'as_uri', 'with_stem'].map(name => refusing(name, `The method ${name} of a path is not read.`, undefined, true))
]

function renamed ({ text, type }: PosixPath, name: string, context: Context): PyInstance {
  if (nameOf(text) === '' || name === '' || name.includes('/') || name === '.') raise('ValueError')
  return joined([new PyStr(parentOf(text)), new PyStr(name)], type, context)
}

const concrete: readonly PyNative[] = [
  // Links within the project are taken to lead where their names say.
  method('resolve', 'strict?', ([path, strict = false], context) => {
    if (truth(strict, context) && !exists(self(path, context).text, context)) raise('FileNotFoundError')
    return pathAt(absolute(self(path, context).text, context), self(path, context).type)
  }),
  method('absolute', '', ([path], context) => {
    const { text, type } = self(path, context)
    return text.startsWith('/') ? path as Value : pathAt(normalize(join(folder(context), text)), type)
  }),
  method('exists', '', ([path], context) => exists(self(path, context).text, context)),
  method('is_file', '', ([path], context) => isFile(self(path, context).text, context)),
  method('is_dir', '', ([path], context) => isFolder(self(path, context).text, context)),
  method('read_text', 'encoding? errors?', ([path, encoding = null, errors = null], context) => {
    if (errors !== null || (encoding !== null && !/^utf-?8$/i.test(textOf(encoding, context)))) refuse(context, 'Only UTF-8 is read.')
    return textOfFile(absolute(self(path, context).text, context), context)
  }),
  method('expanduser', '', ([path], context) => self(path, context).text.startsWith('~') ? refuse(context, 'The home folder is not known.') : path as Value),
  method('mkdir', 'mode? parents? exist_ok?', ([, , , existOk = false], context) => truth(existOk, context) ? null : refuse(context, 'Whether the folder is there already is not known.')),
  ...['open', 'read_bytes', 'write_text', 'write_bytes', 'glob', 'rglob', 'iterdir', 'stat', 'unlink', 'touch', 'rename', 'owner', 'is_symlink', 'readlink', 'samefile'].map(name => refusing(name, `The method ${name} of a path works on files.`, undefined, true)),
  refusing('home', 'Path.home() is not known.', 'Start from `__file__`.')
]

const attributes = (natives: readonly PyNative[]): Map<string, Value> => new Map(natives.map(made => [made.name, made]))

/** Path and PurePath make objects of the classes for this system, which is not Windows. */
export function pathlib (): PyModule {
  const maker = (type: () => PyClass): NonNullable<PyClass['make']> => (parts, keywords, context) => keywords.size > 0 ? refuse(context, 'Versions of Python differ in whether a path takes keywords.') : joined(parts, type(), context)
  const purePath = new PyClass('PurePath', [objectClass], objectClass.order, attributes(pure), maker(() => purePosixPath))
  const purePosixPath: PyClass = new PyClass('PurePosixPath', [purePath], purePath.order, new Map(), maker(() => purePosixPath))
  const path = new PyClass('Path', [purePath], purePath.order, attributes(concrete), maker(() => posixPath))
  const posixPath: PyClass = new PyClass('PosixPath', [path, purePosixPath], [path, ...purePosixPath.order], new Map(), maker(() => posixPath))
  path.attributes.set('cwd', native('cwd', '*rest', (_given, context) => pathAt(folder(context), posixPath)))
  const unread = Object.fromEntries(['PureWindowsPath', 'WindowsPath'].map(name => [name, unmodelled('pathlib', name)]))
  return wholeModule(moduleOf('pathlib', [], { Path: path, PurePath: purePath, PosixPath: posixPath, PurePosixPath: purePosixPath, ...unread }))
}
