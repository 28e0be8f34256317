import type { CorsSettings } from '../settings/compiled.js'

export { DjangoSettingsError, type DjangoProblem } from './error.js'

export interface ParseOptions {
  /** The only environment the file sees. Default: an empty one for parseDjangoSettings, process.env for loadDjangoSettings. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What the text is called in messages. Default: `settings.py`. */
  readonly path?: string
}

export interface LoadOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** A .env file, or some, read into the environment first; what `env` holds wins. */
  readonly envFile?: string | readonly string[]
  /** A Python to ask for what cannot be read: `'python3'`. It executes the file. Default: none. */
  readonly python?: string
  /** The folder below which imports resolve and files are read. Default: the nearest one above with manage.py, pyproject.toml, setup.cfg, setup.py or .git. */
  readonly root?: string
}

/** A settings module as `register` and `checkSettings` take it; locations are kept aside under the symbol of settings/locations.ts. */
export type DjangoSettings = CorsSettings & Readonly<Record<string, unknown>>

/** Reads the text of a settings.py, without any file: what it imports from its project is refused. */
export function parseDjangoSettings (source: string, options: ParseOptions = {}): DjangoSettings {
  throw new Error(`not yet: ${source}${String(options.path)}`)
}

/** Reads a settings.py and what it imports from its project. */
export async function loadDjangoSettings (path: string, options: LoadOptions = {}): Promise<DjangoSettings> {
  throw new Error(`not yet: ${path}${String(options.python)}`)
}
