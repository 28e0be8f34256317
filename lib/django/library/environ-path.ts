import { method } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { PyClass, PyInstance, refuse, type Context, type Value } from '../values/values.js'
import { integerOf, made, nativeOf } from './arguments.js'
import { absolute, PathText, pathOf } from './path-object.js'
import { dirname, join } from './posix.js'
import { refusing } from './unknown.js'

/** django-environ's own class of paths: `environ.Path(__file__) - 2`. */
export function environPath (): PyClass {
  const rootOf = (value: Value | undefined, context: Context): string => nativeOf(value, PathText, context).text
  const joined = (first: string, paths: readonly Value[], context: Context): string => absolute(join(first, ...paths.map(path => pathOf(path, context))), context)

  function make (start: string, paths: readonly Value[], others: ReadonlyMap<string, Value>, context: Context): PyInstance {
    checkRequired(others, context)
    const isFile = truth(others.get('is_file') ?? false, context)
    return pathAt(joined(isFile ? dirname(start) : start, paths, context), context)
  }

  function pathAt (root: string, context: Context): PyInstance {
    const path = new PyInstance(pathClass, new PathText(root))
    path.attributes.set('root', made(root, context))
    return path
  }

  const pathClass: PyClass = new PyClass('Path', [objectClass], objectClass.order, new Map<string, Value>([
    method('path', '*paths **others', ([self], context, paths, others) => make(rootOf(self, context), paths, others, context)),
    method('__call__', '*paths **others', ([self], context, paths, others) => {
      checkRequired(others, context)
      return made(joined(rootOf(self, context), paths, context), context)
    }),
    method('__eq__', 'other', ([self, other], context) => rootOf(self, context) === same(other, context)),
    method('__ne__', 'other', ([self, other], context) => rootOf(self, context) !== same(other, context)),
    method('__add__', 'other', ([self, other], context) => pathAt(joined(rootOf(self, context), [other as Value], context), context)),
    method('__sub__', 'other', ([self, other], context) => {
      if (typeof other !== 'bigint') refuse(context, 'From a path of django-environ only a number of folders can be taken.')
      const count = integerOf(other)
      if (count > 1000n) refuse(context, 'So many folders have no path.')
      return pathAt(joined(rootOf(self, context), [made('../'.repeat(Math.max(0, Number(count))), context)], context), context)
    }),
    method('__invert__', '', ([self], context) => pathAt(absolute(join(rootOf(self, context), '..'), context), context)),
    method('__contains__', 'item', ([self, item], context) => {
      const base = rootOf(self, context)
      return rootOf(item, context).startsWith(base.length > 1 ? join(base, '') : base)
    }),
    method('__str__', '', ([self], context) => made(rootOf(self, context), context)),
    method('__fspath__', '', ([self], context) => made(rootOf(self, context), context)),
    method('__repr__', '', ([self], context) => made(`<Path:${rootOf(self, context)}>`, context)),
    ...['file', '__getitem__', 'find', 'rfind', '__hash__'].map(name => refusing(name, `The method ${name} of a path of django-environ is not read.`, 'Use str(path).', true))
  ].map(made => [made.name, made])), (positional, keywords, context) => {
    const [start, ...paths] = positional
    if (start !== undefined && keywords.has('start')) raise('TypeError')
    const first = start ?? keywords.get('start')
    return make(first === undefined ? '' : pathOf(first, context), paths, keywords, context)
  })
  return pathClass
}

/** Before 0.9 a path could only be compared with another one. */
function same (other: Value | undefined, context: Context): string {
  if (other instanceof PyInstance && other.native instanceof PathText) return other.native.text
  return refuse(context, 'Versions of django-environ differ in what a path is compared with.', 'Compare str(path).')
}

function checkRequired (others: ReadonlyMap<string, Value>, context: Context): void {
  if (truth(others.get('required') ?? false, context)) refuse(context, 'Whether the folder is there is not known.', 'Leave `required` out.')
}
