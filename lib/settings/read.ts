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
  /** The value, copied: what happens to the module later changes nothing. A Set becomes an array. */
  readonly value: unknown
}

/** What a settings module says, and no more of it than concerns us. */
export interface WrittenSettings {
  readonly settings: ReadonlyMap<SettingName, WrittenSetting>
  /** What the old name of a setting holds that its present name has, too. */
  readonly overridden: ReadonlyMap<SettingName, unknown>
  /** The names that were settings once and are set: see checks E012 and W011. */
  readonly removed: ReadonlySet<string>
  /** Of a Django project's. */
  readonly django: { readonly middleware: unknown, readonly apps: unknown }
  readonly silenced: Silenced
  /** Names that begin with CORS_ and are no settings. */
  readonly unknown: ReadonlyMap<string, unknown>
  /** Options of another plugin. */
  readonly options: ReadonlyMap<OtherPluginOption, unknown>
  /** Of a settings.py without any setting: the settings that it names. */
  readonly mentions: readonly Mention[]
  /** What a hint about these settings has to be written in. */
  readonly language: Language
  /** Whether each setting is an export of its own, and not a property of one object. */
  readonly areExports: boolean
}

/** What SILENCED_SYSTEM_CHECKS holds: ids, in a list or, as Python allows, in one string. */
export type Silenced = string | readonly unknown[]

/** Stands for a value that could not be read, and says why. No check of type lets it pass. */
export class Unreadable {
  readonly #reason: string

  constructor (reason: string) {
    this.#reason = reason
  }

  get reason (): string {
    return this.#reason
  }

  /** Unlike instanceof, this runs no trap of a proxy. */
  static is (value: unknown): value is Unreadable {
    return typeof value === 'object' && value !== null && #reason in value
  }
}

/** The most entries of a list that are read. A sparse array can claim four billion. */
const maxEntries = 2_000_000

/**
 * Reads the settings out of a module: a namespace object, a plain object, or one whose settings are
 * its default export. Never throws, whatever the module holds.
 */
export function readSettings (module: object): WrittenSettings {
  const layers = layersOf(module)
  const settings = new Map<SettingName, WrittenSetting>()
  const overridden = new Map<SettingName, unknown>()
  for (const setting of settingNames) {
    for (const writtenAs of namesOf(setting)) {
      const value = copy(read(layers, writtenAs))
      if (value === undefined) continue
      if (settings.has(setting)) overridden.set(setting, value)
      else settings.set(setting, { setting, writtenAs, value })
    }
  }
  const silenced = copy(read(layers, 'SILENCED_SYSTEM_CHECKS'))
  const unknown = unknownNames(layers)
  // A module of an application's has an export that is called `prefix` or `origin` for reasons of its own.
  const isForUs = settings.size === 0 && unknown.size === 0
  return {
    settings,
    unknown,
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

/** The most names that are looked at. A proxy can claim any number. */
const maxNames = 1000

function unknownNames (layers: readonly object[]): ReadonlyMap<string, unknown> {
  const names = layers.flatMap(keysOf).filter(name => name.startsWith('CORS_') && !Object.hasOwn(CorsSettings.properties, name) && !removedNames.includes(name))
  return new Map(names.map(name => [name, copy(read(layers, name))]))
}

function keysOf (layer: object): string[] {
  try {
    return Object.keys(layer).slice(0, maxNames)
  } catch {
    return [] // a proxy that lets nobody look
  }
}

function optionsOf (layers: readonly object[]): ReadonlyMap<OtherPluginOption, unknown> {
  const names = layers.flatMap(keysOf).filter((name): name is OtherPluginOption => Object.hasOwn(otherPluginOptions, name))
  return new Map(names.map(name => [name, copy(read(layers, name))] as const).filter(([, value]) => value !== undefined))
}

/** The names under which a setting may be written. The first that is there counts. */
function namesOf (setting: SettingName): readonly WrittenName[] {
  return Object.hasOwn(oldNames, setting) ? [setting, oldNames[setting as keyof typeof oldNames]] : [setting]
}

/**
 * The module, then its default export: `await import()` of a CommonJS file gives both, with all of
 * the settings in the second and some of them in the first. If that file was an ES module before it
 * was compiled, its own default export is one further in.
 */
function layersOf (module: object): readonly object[] {
  const exported = defaultOf(module)
  if (exported === undefined) return [module]
  const inner = read([exported], '__esModule') === true ? defaultOf(exported) : undefined
  return inner === undefined ? [module, exported] : [module, exported, inner]
}

/** Also after it was compiled to CommonJS. */
function isEsModule (module: object): boolean {
  return isModuleNamespaceObject(module) || read([module], '__esModule') === true
}

function defaultOf (module: object): object | undefined {
  const exported = read([module], 'default')
  return typeof exported === 'object' && exported !== null && !Unreadable.is(exported) ? exported : undefined
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

/** The longest chain of prototypes that is followed. A proxy can make one that never ends. */
const maxPrototypes = 100

/**
 * Whether a layer has a property from Object.prototype and from nowhere before it: somebody polluted the prototype of
 * all objects, and no author of settings wrote that. What a class or another prototype gives does count.
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
    return false // a proxy that lets nobody look: reading the property says more
  }
}

/** Of any realm: a test runner may load the settings in a context of their own. */
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
    return new Unreadable(`it claims ${length.toLocaleString('en')} entries, and ${maxEntries.toLocaleString('en')} are the most that are read`)
  }
  // By index, not by iterator: a subclass or a proxy can bring an iterator that never ends.
  const copies = new Array<unknown>(length)
  for (let index = 0; index < length; index++) {
    const entry = entries[index]
    copies[index] = typeof entry === 'string' ? entry : copyRegExp(entry)
  }
  return copies
}

/** A RegExp carries state (lastIndex), and its owner may change it. */
function copyRegExp (value: unknown): unknown {
  return isRegExp(value) ? new RegExp(value) : value
}

function describeError (error: unknown): string {
  try {
    return error instanceof Error ? `'${error.message}'` : 'something that is not an Error'
  } catch {
    return 'something that cannot be read either'
  }
}
