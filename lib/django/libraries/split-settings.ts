import { CannotKnow } from '../../python/problem.js'
import { boundNames, children, type AnyNode } from '../../python/run/code.js'
import { reading, runAmong } from '../../python/run/files.js'
import type { Frame, FrameContext } from '../../python/run/machine.js'
import { frameOfNames } from '../../python/run/names-dict.js'
import { taintNames } from '../../python/run/taint.js'
import { isChanging, reachingNames } from '../../python/run/uses.js'
import { moduleOf } from '../../python/stdlib/module.js'
import { pathOf, PathText, dirname, join } from '../../python/stdlib/paths.js'
import type { Block, Expression } from '../../python/syntax/ast.js'
import { native } from '../../python/values/define.js'
import { objectClass, raise, PythonException } from '../../python/values/exceptions.js'
import {
  PyClass, PyInstance, PyList, PyModule, PyStr, UnknownValue, refuse, type Context, type Value
} from '../../python/values/values.js'

const optionalClass = new PyClass('_Optional', [objectClass], [objectClass], new Map())

/** django-split-settings: `include('base.py', optional('local.py'))` runs other files among the names of this one. */
export function splitSettings (): PyModule {
  return moduleOf('split_settings.tools', [
    native('include', '*patterns scope?', ([scope = null], context, patterns) => {
      const { frame } = context as FrameContext
      const into = scope === null ? frame : frameOfNames(scope)
      try {
        if (context.file === undefined) {
          refuse(context, 'This was given as a text, without the files beside it.', 'Give the path of the file.')
        }
        if (into === undefined || (into.scope !== into.module.scope && scope !== null)) {
          return refuse(context, 'Only globals() is supported as the scope of include.')
        }
        includeAll(patterns, into, context)
        return null
      } catch (error) {
        // What is not included could have set any name, and nobody knows what was.
        if (error instanceof CannotKnow) {
          const tainted = into ?? frame
          taintNames(tainted, error.reason)
          tainted.module.scope.variables.set(includedFiles, new UnknownValue(error.reason))
        }
        throw error
      }
    }),
    native('optional', 'filename', ([filename = null], context) =>
      new PyInstance(optionalClass, new PathText(filename === null ? '' : pathOf(filename, context))))
  ])
}

/** What the library keeps in the scope that it fills: the files that it ran there, each once, and the running one. */
const includedFiles = '__included_files__'
const includedFile = '__included_file__'

function includeAll (patterns: readonly Value[], frame: Frame, context: Context): void {
  const { variables } = frame.module.scope
  const included = variables.get(includedFiles) ?? new PyList([])
  variables.set(includedFiles, included)
  const before = variables.get(includedFile)
  const from = before ?? variables.get('__file__')
  if (from instanceof UnknownValue) throw new CannotKnow(from.reason)
  if (!(included instanceof PyList && from instanceof PyStr)) {
    return refuse(context, 'The file changes a name that split_settings uses itself.')
  }
  for (const pattern of patterns) {
    include(pattern, dirname(from.text), included, frame, context)
    if (before === undefined) variables.delete(includedFile)
    else variables.set(includedFile, before)
  }
}

function include (pattern: Value, folder: string, included: PyList, frame: Frame, context: Context): void {
  const text = pathOf(pattern, context)
  const isOptional = (pattern as PyInstance).type === optionalClass
  if (isOptional && text === '') return
  const path = join(folder, text)
  if (/[[\]]/.test(text)) refuse(context, 'Sets of characters in the pattern of an include are not supported.')
  const files = reading(context, () => frame.machine.project.glob(path))
  if (files.length === 0 && !isOptional) {
    // Where nobody expects it to be missing, the project has it where it runs.
    if (frame.machine.guards.length === 0) {
      refuse(context, `There is no file ${path} in the project.`, 'Put it there, or make it optional(…).')
    }
    raise('OSError', [new PyStr(`No such file: ${path}`)])
  }
  const bodies: Block[] = []
  for (const file of files) {
    const name = new PyStr(file.path as string)
    if (included.items.some(each => each instanceof PyStr && each.text === name.text)) continue
    included.items.push(name)
    frame.module.scope.variables.set(includedFile, name)
    try {
      bodies.push(runAmong(file, frame, context))
    } catch (error) {
      // In another order it may not have come to that.
      if (files.length > 1 && error instanceof PythonException) {
        refuse(context, `One of the included files ends in ${error.exception.type.name}, ${andOrder}`, oneByOne)
      }
      throw error
    }
  }
  if (bodies.length > 1) taintDisputed(bodies.map(usesOf), frame, context)
}

const andOrder = 'and their order depends on the disk.'
const oneByOne = 'Include them one by one.'

/** Files come in the order of the disk: what one of them sets or changes and another one uses can have either value. */
function taintDisputed (files: readonly Uses[], { module: { scope: { variables } } }: Frame, context: Context): void {
  if (files.some(({ uses }) => [...uses].some(name => reachingNames.has(name)))) {
    refuse(context, `Several of the included files set or read names through texts, ${andOrder}`, oneByOne)
  }
  for (const file of files) {
    const disputed = (name: string): boolean =>
      files.some(other => other !== file && (other.sets.has(name) || other.changes.has(name)))
    const depends = [...file.uses].some(name => disputed(name) && (!file.sets.has(name) || file.changes.has(name)))
    for (const name of [...file.sets, ...depends ? file.changes : []].filter(name => depends || disputed(name))) {
      const value = variables.get(name)
      const why = `Several of the included files set ${name} or what it depends on, ${andOrder}`
      const reason = { span: context.span, why, fix: oneByOne }
      if (value instanceof PyList) value.taint(reason)
      variables.set(name, new UnknownValue(reason, value))
    }
  }
}

/** Which names a file sets, names at all, and changes, if they are there before. */
interface Uses { readonly sets: ReadonlySet<string>, readonly uses: Set<string>, readonly changes: Set<string> }

function usesOf (body: Block): Uses {
  const namesIn = (block: Block): ReadonlySet<string> => boundNames(block).bound
  const imported = namesIn(body.filter(({ kind }) => kind === 'import' || kind === 'import-from'))
  const sets = new Set([...namesIn(body)].filter(name => !imported.has(name)))
  const found: Uses = { sets, uses: new Set(), changes: new Set() }
  for (const statement of body) look(statement)
  return found

  function look (node: AnyNode): void {
    const code = node as Expression | Block[number]
    if (code.kind === 'name' && (!imported.has(code.name) || reachingNames.has(code.name))) found.uses.add(code.name)
    const changed = code.kind === 'attribute' && isChanging(code.name)
      ? [code.value]
      : code.kind === 'augmented-assign' ? [code.target] : 'targets' in code ? code.targets : []
    for (const target of changed) if (target.kind !== 'name' || code.kind !== 'assign') change(target)
    for (const child of children(node)) look(child)
  }

  function change (target: Expression): void {
    if (target.kind === 'name') found.changes.add(target.name)
    else if (target.kind === 'subscript' || target.kind === 'attribute') change(target.value)
  }
}
