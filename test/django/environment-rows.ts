import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'

/** A settings.py, and whether `port` writes it with reads of the environment. */
export interface EnvironmentRow { readonly source: string, readonly isKept: boolean }

const [head = '', ...parts] = readFileSync(join(root, 'test/django/emit-environment.py'), 'utf8').split(/\n\n# (kept|resolved)\n/)

/** What each of the rows is run in. */
export const environments = head.split('\n').flatMap(line => line.startsWith('# env: ') ? [JSON.parse(line.slice(7)) as Record<string, string>] : [])

export const environmentRows: readonly EnvironmentRow[] = parts.flatMap((source, index) => index % 2 === 0 ? [] : [{ source: source.trimEnd(), isKept: parts[index - 1] === 'kept' }])
