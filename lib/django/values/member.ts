import type { Reason } from '../problem.js'
import { PyInstance, type PyClass, type PyStr, type Value } from './values.js'

/** A member of an enum. `data` is what it is besides: the text of a `(str, Enum)`, the number of an IntEnum. */
export class PyMember extends PyInstance {
  readonly data: PyStr | bigint | undefined

  constructor (type: PyClass, name: PyStr, value: Value, data: PyStr | bigint | undefined) {
    super(type, 'member')
    this.data = data
    for (const attribute of ['name', '_name_']) this.attributes.set(attribute, name)
    for (const attribute of ['value', '_value_']) this.attributes.set(attribute, value)
  }

  /** Its name and its value stay what they are, whatever code it is given to. */
  override spoil (reason: Reason): void {
    if (this.type.isOfFile) super.spoil(reason)
  }
}

/** The members of an enum by their names, those under a second name included. */
const members = new WeakMap<PyClass, ReadonlyMap<string, PyMember>>()

export function membersOf (type: Value): ReadonlyMap<string, PyMember> | undefined {
  return members.get(type as PyClass)
}

export function noteMembers (type: PyClass, all: ReadonlyMap<string, PyMember>): void {
  members.set(type, all)
}

/** Each once, in the order of their definition. */
export function distinctMembers (all: ReadonlyMap<string, PyMember>): readonly PyMember[] {
  return [...new Set(all.values())]
}
