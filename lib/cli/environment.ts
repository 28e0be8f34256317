import type { Io } from './io.js'
import type { ReadOptions } from './options.js'

/** The environment that a settings file sees: the process's, and what `--env` adds to it or replaces. */
export function environment ({ env }: Pick<ReadOptions, 'env'>, io: Pick<Io, 'env'>): Record<string, string | undefined> {
  return { ...io.env, ...env }
}
