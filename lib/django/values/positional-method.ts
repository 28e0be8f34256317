import { native, type Body } from './define.js'
import type { PyNative } from './values.js'

/** A method of a class of Python's whose parameters can only be given by position, as most can. */
export function positionalMethod (name: string, parameters: string, body: Body): PyNative {
  return native(name, `self ${parameters} /`, body, true)
}
