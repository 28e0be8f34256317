import type { Io } from './io.js'
import type { ReadOptions } from './options.js'

/** The environment of a settings file: that of the process, with the additions and replacements of `--env`. */
export function environment ({ env }: Pick<ReadOptions, 'env'>, io: Pick<Io, 'env'>): Record<string, string | undefined> {
  return { ...io.env, ...env }
}
