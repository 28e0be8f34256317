import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPyodide } from 'pyodide'
import { root } from '../../root.js'
import { questionOf, type Case, type Row } from '../../django/rows.js'
import type { TaggedValues } from '../../django/python-values.js'

/** CPython 3.14, in WebAssembly: it needs nothing but Node. */
export interface Python314 {
  readonly version: string
  /** The tree of a file as ast_dump.py writes it; null where it is no Python. */
  readonly tree: (text: string) => unknown
  readonly run: (row: Row, each: Case) => { readonly values: TaggedValues } | { readonly raises: string }
  /** Of each byte, the character that it is in an encoding. */
  readonly characters: (encoding: string) => ReadonlyArray<string | null>
}

const folder = join(root, 'test/peers/django-settings')

export async function loadPython314 (): Promise<Python314> {
  // Said, because source maps mislead its own guess.
  const python = await loadPyodide({ indexURL: join(root, 'test/node_modules/pyodide') })
  for (const name of ['ast_dump', 'tagger', 'python_314']) python.FS.writeFile(`/home/pyodide/${name}.py`, readFileSync(join(folder, `${name}.py`)))
  const module = python.pyimport('python_314') as Readonly<Record<'tree' | 'run' | 'characters', (given: string) => string>>
  return {
    version: python.runPython('import sys; sys.version.split()[0]') as string,
    tree: text => JSON.parse(module.tree(text)),
    run: (row, each) => JSON.parse(module.run(JSON.stringify(questionOf(row, each)))),
    characters: encoding => JSON.parse(module.characters(encoding))
  }
}
