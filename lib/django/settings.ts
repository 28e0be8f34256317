import { setLanguage } from '../settings/language.js'
import { setLocations, type Location } from '../settings/locations.js'
import { setMentions } from '../settings/mentions.js'
import type { DjangoProblem } from './error.js'
import type { Module, Program, RunFile } from '../python/run/machine.js'
import { premises, runProgram } from '../python/run/run.js'
import { finish } from './libraries/configurations.js'
import { dependsOnVersion } from './libraries/django.js'
import { djangoLibraries } from './libraries/index.js'
import { codeFrame } from '../text/code-frame.js'
import { spans, toJavaScript } from './to-javascript.js'
import { CannotKnow, literalOrPython, takeOutOrPython, type Reason } from '../python/problem.js'
import { excerpt, locationOf, type SourceSpan } from '../text/source.js'
import { UnknownValue, type Value } from '../python/values/values.js'

/** A setting, as it was read. */
export interface ReadSetting {
  readonly name: string
  readonly value: unknown
  /** Where its value was written, and where each of its entries was. */
  readonly span: SourceSpan
  readonly entries: ReadonlyArray<SourceSpan | undefined>
  /** It has names of `default_headers` that only django-cors-headers 3 has there. */
  readonly hasOldDefaults?: boolean
}

/** All that was read: `port` also wants the files. */
export interface ReadSettings { readonly files: readonly RunFile[], readonly settings: readonly ReadSetting[] }

/** Why a setting could not be read; `setting` is empty for all of them. */
export interface Unread { readonly setting: string, readonly reason: Reason, readonly module?: Module }

/** What a module is asked for: all that are called CORS_, as a check may know them, and which checks to silence. */
export function isNeeded (name: string): boolean {
  return name.startsWith('CORS_') || name === 'SILENCED_SYSTEM_CHECKS'
}

/** What says how a Django project uses them. Where these cannot be known, they are left out. */
const wantedNames: readonly string[] = ['MIDDLEWARE', 'INSTALLED_APPS']

/** Runs a settings file and what it imports, and makes its settings those of the configuration that is chosen. */
export function runSettings (
  program: Program, taken = premises()
): { readonly module: Module, readonly files: readonly RunFile[] } {
  const { frame, files } = runProgram(program, { ...taken, libraries: djangoLibraries })
  // The importer of django-configurations looks at the variable before the file runs.
  finish(frame, program.environment.get('DJANGO_CONFIGURATION'))
  return { module: frame.module, files }
}

/** The settings that a module holds once it has run. */
export function settingsOf (module: Module): Omit<ReadSettings, 'files'> & { readonly unread: readonly Unread[] } {
  const settings: ReadSetting[] = []
  const unread: Unread[] = []
  for (const [name, value] of module.scope.variables) {
    if (!isNeeded(name) && !wantedNames.includes(name)) continue
    try {
      settings.push(readSetting(name, value, module))
    } catch (error) {
      if (!(error instanceof CannotKnow)) throw error
      if (isNeeded(name)) unread.push({ setting: name, reason: error.reason, module })
    }
  }
  const { mayHaveMore } = module.value
  if (mayHaveMore !== undefined) unread.push(anySetting(mayHaveMore))
  return { settings, unread }
}

/** Code that cannot be run may have set any name of the module. */
export function anySetting (reason: Reason): Unread {
  const why = `${reason.why} It may set any of the CORS_ settings.`
  return { setting: '', reason: { ...reason, why, fix: reason.fix === literalOrPython ? takeOutOrPython : reason.fix } }
}

function readSetting (name: string, value: Value, module: Module): ReadSetting {
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  const span = spanOf(name, module)
  const hasOldDefaults = dependsOnVersion(value)
  return { name, value: toJavaScript(value, span), span, entries: spans(value), hasOldDefaults }
}

function spanOf (name: string, module: Module): SourceSpan {
  return module.bindings.get(name)?.span ?? { source: module.source, from: 0, to: 0 }
}

export function problemOf ({ setting, reason: { span, why, fix }, module }: Unread): DjangoProblem {
  const location = locationOf(span)
  const frame = codeFrame(span)
  const bound = module === undefined || setting === '' ? undefined : locationOf(spanOf(setting, module))
  const isElsewhere = bound !== undefined && (bound.line !== location.line || bound.file !== location.file)
  const message = isElsewhere ? `${why} ${setting}, set in ${bound.file}:${bound.line}, depends on it.` : why
  return { setting, location, expression: excerpt(span), message, hint: fix, frame }
}

/** The settings as a module, with the places of their values kept aside. */
export function toModule ({ files, settings }: ReadSettings): Record<string, unknown> {
  const module = Object.fromEntries(settings.map(({ name, value }) => [name, value]))
  const locations = new Map<string, Location>()
  for (const { name, span, entries } of settings) {
    locations.set(`/${name}`, locationOf(span))
    for (const [index, entry] of entries.entries()) {
      if (entry !== undefined) locations.set(`/${name}/${index}`, entry.envLine ?? locationOf(entry))
    }
  }
  if (!settings.some(({ name }) => name.startsWith('CORS_'))) {
    const mentions = [...mentionsIn(files)].map(([name, location]) => ({ name, location }))
    const [first] = mentions
    if (first !== undefined) locations.set('', first.location)
    setMentions(module, mentions)
  }
  setLocations(module, locations)
  setLanguage(module, 'python')
  return module
}

/** The names of settings in the code of files, comments aside, with the first place of each. */
function mentionsIn (files: readonly RunFile[]): ReadonlyMap<string, Location> {
  const found = new Map<string, Location>()
  for (const { source } of files) {
    for (const { 0: name, index } of source.text.matchAll(/\bCORS_[A-Z]\w*/g)) {
      const location = { file: source.file, ...source.position(index) }
      if (!found.has(name) && !source.line(location.line).slice(0, location.column).includes('#')) {
        found.set(name, location)
      }
    }
  }
  return found
}
