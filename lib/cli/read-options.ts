import type { Io } from './io.js'

/** What the command line says about how settings are to be read. */
export interface ReadOptions {
  /** From `--env NAME=VALUE`. */
  readonly env: Readonly<Record<string, string>>
  /** From `--dotenv`, as paths that need no folder to start from. */
  readonly envFile: readonly string[]
  readonly python?: string
  /** From `--root`, as a path that needs no folder to start from. */
  readonly root?: string
  /** From `--argv`, `--cwd` and `--strict-env`: how Python is started, which a settings.py may ask for. */
  readonly argv?: string
  readonly cwd?: string
  readonly strictEnv?: boolean
  readonly stdinFilename?: string
}

/** The environment that a settings file sees: the process's, and what `--env` adds to it or replaces. */
export function environment ({ env }: ReadOptions, io: Pick<Io, 'env'>): Record<string, string | undefined> {
  return { ...io.env, ...env }
}
