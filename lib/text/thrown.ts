const unreadable = 'it threw an error that cannot be read'

/**
 * The message of what others' code threw, and the value for loggers. A library may throw anything; if reading it
 * throws too, as with a proxy, another error takes its place.
 */
export function readThrown (thrown: unknown): { readonly message: string, readonly value: unknown } {
  try {
    const { message } = Object(thrown) as { message?: unknown }
    if (!(thrown instanceof Error)) return { message: 'it threw a value that is not an Error', value: thrown }
    if (typeof message === 'string') return { message, value: thrown }
  } catch {
    // Reported below.
  }
  return { message: unreadable, value: new Error(unreadable) }
}
