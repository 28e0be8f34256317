import type { Place, Source } from '../source.js'
import type { Block } from '../syntax/ast.js'

/** What reading a settings.py has found, with what the writer of a settings.ts needs to keep comments and reads of the environment. */
export interface ReadSettings {
  /** The file that was asked for and all that it imported from its project, each once. */
  readonly files: readonly ReadFile[]
  readonly settings: readonly ReadSetting[]
}

export interface ReadFile { readonly source: Source, readonly body: Block }

export interface ReadSetting {
  readonly name: string
  /** As loadDjangoSettings gives it. */
  readonly value: unknown
  /** The statement that bound the name last. */
  readonly place?: Place | undefined
  /** Where each entry of a list or a set is written, in the order of the value; undefined for one that no file has. */
  readonly entries?: ReadonlyArray<Place | undefined> | undefined
}
