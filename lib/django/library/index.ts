import type { PyModule } from '../values/values.js'

/**
 * The libraries whose meaning is known here, by dotted name. Each is made anew for each reading of settings, because
 * what a program sets in one must not show in the next.
 */
export const libraries: ReadonlyMap<string, () => PyModule> = new Map()
