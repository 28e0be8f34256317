/** The language of a settings file. Hints use it too. */
export type Language = 'typescript' | 'python' | 'json'

// A registered symbol: the module may come from another copy, or another entry, of this package.
export const languageKey = Symbol.for('fastify-cors-headers.language')

/** Attaches the language of the file to a settings module. */
export function setLanguage (module: object, language: Language): void {
  Object.defineProperty(module, languageKey, { value: language })
}

/** The default is for settings that a module or other code provides. */
export function languageFrom (noted: unknown): Language {
  return noted === 'python' || noted === 'json' ? noted : 'typescript'
}
