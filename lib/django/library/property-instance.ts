import { PyInstance, type PyClass, type Value } from '../values/values.js'

type Getters = Readonly<Record<string, () => Value>>

class Properties extends Map<string, Value> {
  readonly #getters: Getters

  constructor (getters: Getters) {
    super()
    this.#getters = getters
  }

  override get (name: string): Value | undefined {
    return super.has(name) || !Object.hasOwn(this.#getters, name) ? super.get(name) : (this.#getters[name] as () => Value)()
  }
}

/** An object of a library with attributes that are computed when they are read, or raise an exception then. */
export class PropertyInstance extends PyInstance {
  readonly #properties: Properties

  constructor (type: PyClass, native: unknown, getters: Getters) {
    super(type, native)
    this.#properties = new Properties(getters)
  }

  override get attributes (): Map<string, Value> {
    this.check()
    return this.#properties
  }
}
