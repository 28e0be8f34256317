import { isModuleNamespaceObject, isRegExp, isSet } from 'node:util/types'
import { languageFrom, languageKey, type Language } from './language.js'
import { CorsSettings } from './compiled.js'
import { mentionsFrom, mentionsKey, type Mention } from './mentions.js'
import { otherPluginOptions, removedNames, oldNames, settingNames, type OtherPluginOption, type SettingName, type WrittenName } from './names.js'

/** A setting as its author wrote it. */
export interface WrittenSetting {
  /** The present name. */
  readonly setting: SettingName
  /** The name in the module: the present one, or the old one. */
  readonly writtenAs: WrittenName
  /** A copy of the value, so that later changes to the module have no effect. A Set becomes an array. */
  readonly value: unknown
  /** Whether the value is a Set in the module. */
  readonly isSet?: true
}

/** The parts of a settings module that this package reads. */
export interface WrittenSettings {
  readonly settings: ReadonlyMap<SettingName, WrittenSetting>
  /** Values under old names that are not read, because the present name is set too. */
  readonly overridden: ReadonlyMap<SettingName, unknown>
  /** Removed settings that are set: see checks E012 and W011. */
  readonly removed: ReadonlySet<string>
  /** MIDDLEWARE and INSTALLED_APPS of a Django project. */
  readonly django: { readonly middleware: unknown, readonly apps: unknown }
  readonly silenced: Silenced
  /** Names that begin with CORS_ but are not settings. */
  readonly unknown: ReadonlyMap<string, unknown>
  /** Names of settings in another spelling, such as `corsAllowedOrigins`, which are not read. */
  readonly misspelt: ReadonlyMap<string, Misspelt>
  /** The name of a value that holds settings, if the module itself holds none: `{ settings }` instead of `settings`. */
  readonly nested: string | undefined
  /** Options of another plugin. */
  readonly options: ReadonlyMap<OtherPluginOption, unknown>
  /** The settings that a settings.py mentions without setting any. */
  readonly mentions: readonly Mention[]
  /** The language for hints about these settings. */
  readonly language: Language
  /** Whether each setting is an export of its own instead of a property of one object. */
  readonly areExports: boolean
}

/** A value under the name of a setting in another spelling. */
export interface Misspelt { readonly setting: SettingName, readonly value: unknown }

/** The value of SILENCED_SYSTEM_CHECKS: a list of ids, or one string that contains them, which Python allows. */
export type Silenced = string | readonly unknown[]

/** Stands for a value that could not be read, with the reason. Every type check rejects it. */
export class Unreadable {
  readonly #reason: string

  constructor (reason: string) {
    this.#reason = reason
  }

  get reason (): string {
    return this.#reason
  }

  /** Unlike instanceof, this triggers no proxy trap. */
  static is (value: unknown): value is Unreadable {
    return typeof value === 'object' && value !== null && #reason in value
  }
}

/** The longest list that is read. A sparse array can claim four billion entries. */
export const maxEntries = 2_000_000

/**
 * Reads the settings of a module: a namespace object, a plain object, or a module whose default export holds the
 * settings. Never throws, whatever the module contains.
 */
export function readSettings (module: object): WrittenSettings {
  const layers = layersOf(module)
  const settings = new Map<SettingName, WrittenSetting>()
  const overridden = new Map<SettingName, unknown>()
  for (const setting of settingNames) {
    for (const writtenAs of namesOf(setting)) {
      const given = read(layers, writtenAs)
      const value = copy(given)
      if (value === undefined) continue
      if (settings.has(setting)) overridden.set(setting, value)
      else settings.set(setting, { setting, writtenAs, value, ...isSet(given) && { isSet: true } })
    }
  }
  const silenced = copy(read(layers, 'SILENCED_SYSTEM_CHECKS'))
  const unknown = unknownNames(layers)
  // A module may export `prefix` or `origin` for other purposes: look for options there only if it has no setting.
  const isForUs = settings.size === 0 && unknown.size === 0
  return {
    settings,
    unknown,
    misspelt: misspelt(layers),
    nested: isForUs ? layers.flatMap(layer => keysOf(layer).filter(name => holdsSettings(layer, name)))[0] : undefined,
    options: optionsOf(isForUs ? layers : layers.filter(layer => !isEsModule(layer))),
    overridden,
    removed: new Set(removedNames.filter(name => read(layers, name) !== undefined)),
    django: { middleware: copy(read(layers, 'MIDDLEWARE')), apps: copy(read(layers, 'INSTALLED_APPS')) },
    silenced: typeof silenced === 'string' || Array.isArray(silenced) ? silenced : [],
    mentions: mentionsFrom(read(layers, mentionsKey)),
    language: languageFrom(read(layers, languageKey)),
    areExports: layers.length === 1 && isEsModule(module)
  }
}

/** The most names that are read. A proxy can claim any number. */
const maxNames = 1000

function unknownNames (layers: readonly object[]): ReadonlyMap<string, unknown> {
  const names = layers.flatMap(keysOf).filter(name => name.startsWith('CORS_') && !Object.hasOwn(CorsSettings.properties, name) && !removedNames.includes(name))
  return new Map(names.map(name => [name, copy(read(layers, name))]))
}

/** Settings by name, without its prefix, underscores and case. */
const spellings = new Map(settingNames.flatMap(setting => namesOf(setting).map(name => [foldName(name), setting])))

function misspelt (layers: readonly object[]): ReadonlyMap<string, Misspelt> {
  return new Map(layers.flatMap(keysOf).filter(name => !name.startsWith('CORS_')).flatMap(name => {
    const setting = spellings.get(foldName(name))
    const value = setting && read(layers, name)
    // A function is a helper, not a setting.
    return setting === undefined || typeof value === 'function' ? [] : [[name, { setting, value: copy(value) }] as const]
  }))
}

/** Whether a property is an object with settings. Runs no getter. */
function holdsSettings (layer: object, name: string): boolean {
  try {
    const value: unknown = Object.getOwnPropertyDescriptor(layer, name)?.value
    return isObject(value) && keysOf(value).some(key => Object.hasOwn(CorsSettings.properties, key))
  } catch {
    return false // A proxy refused.
  }
}

function foldName (name: string): string {
  return name.replaceAll(/[\s_-]/g, '').toLowerCase().replace(/^c(?:or|ro)s/, '')
}

/** The names in an object. None if it is a proxy that refuses. */
export function keysOf (layer: object): string[] {
  try {
    return Object.keys(layer).slice(0, maxNames)
  } catch {
    return []
  }
}

function optionsOf (layers: readonly object[]): ReadonlyMap<OtherPluginOption, unknown> {
  const names = layers.flatMap(keysOf).filter((name): name is OtherPluginOption => Object.hasOwn(otherPluginOptions, name))
  return new Map(names.map(name => [name, copy(read(layers, name))] as const).filter(([, value]) => value !== undefined))
}

/** The names of a setting, the present one first. The first name that is set counts. */
function namesOf (setting: SettingName): readonly WrittenName[] {
  return Object.hasOwn(oldNames, setting) ? [setting, oldNames[setting as keyof typeof oldNames]] : [setting]
}

/**
 * The objects to search: the module, then its default export. `await import()` of a CommonJS file gives some of the
 * settings in the first and all in the second. If the file was compiled from an ES module, its own default export is
 * one level further in.
 */
function layersOf (module: object): readonly object[] {
  const exported = defaultOf(module)
  if (exported === undefined) return [module]
  const inner = read([exported], '__esModule') === true ? defaultOf(exported) : undefined
  return inner === undefined ? [module, exported] : [module, exported, inner]
}

/** An ES module, or one that was compiled to CommonJS. */
function isEsModule (module: object): boolean {
  return isModuleNamespaceObject(module) || read([module], '__esModule') === true
}

/** The default export of a module, or of the ES module that its file was compiled from. */
export function defaultExport (module: object): unknown {
  const exported = read([module], 'default')
  return isObject(exported) && read([exported], '__esModule') === true ? read([exported], 'default') : exported
}

function defaultOf (module: object): object | undefined {
  const exported = read([module], 'default')
  return isObject(exported) && !Unreadable.is(exported) ? exported : undefined
}

function isObject (value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function read (layers: readonly object[], name: string | symbol): unknown {
  try {
    for (const layer of layers) {
      if (isPolluted(layer, name)) continue
      const value: unknown = Reflect.get(layer, name)
      if (value !== undefined) return value
    }
    return undefined
  } catch (error) {
    return new Unreadable(`reading it threw ${describeError(error)}`)
  }
}

/** The longest prototype chain that is followed. A proxy can make an endless one. */
const maxPrototypes = 100

/**
 * Whether a property comes from Object.prototype: then it is prototype pollution, not a setting. Properties of a class
 * or of any other prototype count.
 */
function isPolluted (layer: object, name: string | symbol): boolean {
  try {
    let holder: object | null = layer
    for (let count = 0; holder !== null && count < maxPrototypes; count++) {
      if (Object.hasOwn(holder, name)) return holder !== layer && isObjectPrototype(holder)
      holder = Object.getPrototypeOf(holder) as object | null
    }
    return false
  } catch {
    return false // A proxy refused: reading the property reports it.
  }
}

/** Object.prototype of any realm: a test runner may load the settings in another context. */
function isObjectPrototype (object: object): boolean {
  return Object.getPrototypeOf(object) === null && Object.hasOwn(object, 'isPrototypeOf')
}

function copy (value: unknown): unknown {
  try {
    if (isSet(value)) return copyEntries([...Set.prototype.values.call(value)])
    if (Array.isArray(value)) return copyEntries(value)
    return copyRegExp(value)
  } catch (error) {
    return new Unreadable(`reading it threw ${describeError(error)}`)
  }
}

function copyEntries (entries: readonly unknown[]): unknown {
  const { length } = entries
  if (length > maxEntries) {
    return new Unreadable(`it claims ${length.toLocaleString('en')} entries, and the limit is ${maxEntries.toLocaleString('en')}`)
  }
  // By index: the iterator of a subclass or a proxy may never end.
  const copies = new Array<unknown>(length)
  for (let index = 0; index < length; index++) {
    const entry = entries[index]
    copies[index] = typeof entry === 'string' ? entry : copyRegExp(entry)
  }
  return copies
}

/** Copies a RegExp, because it has state (lastIndex) that its owner may change. */
function copyRegExp (value: unknown): unknown {
  return isRegExp(value) ? new RegExp(value) : value
}

function describeError (error: unknown): string {
  try {
    return error instanceof Error ? `'${error.message}'` : 'a value that is not an Error'
  } catch {
    return 'an error that cannot be read either'
  }
}
