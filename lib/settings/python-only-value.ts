/**
 * A value of a settings.py that JavaScript has nothing like: bytes, an object, or a float without a fraction, which
 * here would be taken for an int. No check of type lets it pass.
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

  /** Unlike instanceof, this runs no trap of a proxy. */
  static is (value: unknown): value is PythonOnlyValue {
    return typeof value === 'object' && value !== null && #description in value
  }
}
