import { dirname, join } from 'node:path/posix'
import { CannotKnow } from '../problem.js'
import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { PyClass, PyInstance, PyModule, PyStr, PyUnknown, refuse, type Value } from '../values/values.js'
import { boundNames } from './bound-names.js'
import type { Frame, FrameContext, ProjectFile } from './machine.js'
import { reading } from './reading.js'
import { spoilNames } from './spoil-names.js'

const optionalClass = new PyClass('_Optional', [objectClass], [objectClass], new Map())

/** django-split-settings: `include('base.py', optional('local.py'))` runs other files among the names of this one. */
export function splitSettings (): PyModule {
  return new PyModule('split_settings.tools', new Map<string, Value>([
    ['include', native('include', '*patterns scope?', ([scope], context, patterns) => {
      try {
        if (context.file === undefined) refuse(context, 'This was given as a text, without the files beside it.', 'Give the path of the file.')
        const frame = frameOf(scope, context as FrameContext)
        for (const pattern of patterns) include(pattern, frame, context as FrameContext)
        return null
      } catch (error) {
        // What is not included could have set any name.
        if (error instanceof CannotKnow) spoilNames((context as FrameContext).frame.module, error.reason)
        throw error
      }
    })],
    ['optional', native('optional', 'filename', ([filename]) => filename instanceof PyStr ? new PyInstance(optionalClass, { pattern: filename.text }) : filename ?? null)]
  ]))
}

/** Where the included files run: in the scope that is given, else in the one that includes. */
function frameOf (scope: Value | undefined, context: FrameContext): Frame {
  if (scope === undefined || scope === null) return context.frame
  const native = scope instanceof PyInstance ? scope.native : undefined
  return typeof native === 'object' && native !== null && 'frame' in native ? native.frame as Frame : refuse(context, 'Only globals() is followed as the scope of include.')
}

function include (pattern: Value, frame: Frame, context: FrameContext): void {
  const { text, isOptional } = textOf(pattern, context)
  if (isOptional && text === '') return
  const path = join(dirname(context.file as string), text)
  if (/[[\]]/.test(text)) refuse(context, 'Sets of characters in the pattern of an include are not followed.')
  const files = reading(context, () => frame.machine.project.glob(path))
  if (files.length === 0 && !isOptional) raise('OSError', [new PyStr(`No such file: ${path}`)])
  const bound = files.map(file => run(file, frame))
  // The files come in the order of the disk, so a name that two of them set can have either value.
  for (const name of bound.flatMap((names, index) => [...names].filter(name => bound.some((others, other) => other > index && others.has(name))))) {
    frame.module.scope.variables.set(name, new PyUnknown({ place: context.place, why: `Several of the included files set ${name}, and their order is that of the disk.`, fix: 'Include them one by one.' }))
  }
}

function textOf (pattern: Value, context: FrameContext): { readonly text: string, readonly isOptional: boolean } {
  if (pattern instanceof PyStr) return { text: pattern.text, isOptional: false }
  if (pattern instanceof PyInstance && pattern.type === optionalClass) return { text: (pattern.native as { pattern: string }).pattern, isOptional: true }
  return refuse(context, 'What this includes is not known.')
}

/** Runs a file among the names of another. */
function run (file: ProjectFile, { machine, module }: Frame): ReadonlySet<string> {
  const parsed = machine.parse(file)
  const { source, body } = parsed
  machine.files.push(parsed)
  machine.execute(body, { machine, module: { ...module, source, file: file.path }, scope: module.scope })
  const imports = body.filter(({ kind }) => kind === 'import' || kind === 'import-from')
  const imported = new Set(imports.flatMap(statement => [...boundNames(statement).bound]))
  return new Set([...boundNames(body).bound].filter(name => !imported.has(name)))
}
