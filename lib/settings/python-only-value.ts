/**
 * A value of a settings.py with no equivalent in JavaScript: bytes, an object, or a float without a fraction, which
 * JavaScript could not tell from an int. Every type check rejects it.
 */
export class PythonOnlyValue {
  /** `the float 600.0` */
  readonly #description: string

  constructor (description: string) {
    this.#description = description
  }

  get description (): string {
    return this.#description
  }

  /** Unlike instanceof, this triggers no proxy trap. */
  static is (value: unknown): value is PythonOnlyValue {
    return typeof value === 'object' && value !== null && #description in value
  }
}
