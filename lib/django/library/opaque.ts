import { native } from '../values/define.js'
import { PyInstance, type PyNative } from '../values/values.js'
import { classWith } from './module.js'
import { refusing } from './unknown.js'

/** All that Python may ask of an object, and that one refuses whose value is not known. */
const questions = [
  '__str__', '__repr__', '__format__', '__bool__', '__len__', '__iter__', '__contains__', '__getitem__', '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__hash__',
  '__add__', '__radd__', '__mul__', '__rmul__', '__mod__', '__rmod__', '__int__', '__float__', '__index__', '__fspath__', '__call__', '__getattr__'
]

/** An object that may be passed on and kept, but tells nothing. */
export function opaque (name: string, why: string, methods: readonly PyNative[] = [], native?: unknown): PyInstance {
  const known = new Set(methods.map(({ name }) => name))
  const refused = questions.filter(question => !known.has(question)).map(question => refusing(question, why, undefined, true))
  return new PyInstance(classWith(name, [...refused, ...methods]), native)
}

/** A function that does nothing that matters to settings. */
export function nothing (name: string, isMethod = false): PyNative {
  return native(name, '*rest **others', () => null, isMethod)
}
