/** The language of a settings file, which hints are written in. */
export type Language = 'typescript' | 'python' | 'json'

// A registered symbol: the module may come from another copy of this package, or from another of its entries.
export const languageKey = Symbol.for('fastify-cors-headers.language')

/** Notes aside which language the values of a module are written in. */
export function setLanguage (module: object, language: Language): void {
  Object.defineProperty(module, languageKey, { value: language })
}

/** Without a note, the settings were written in a module or handed over by code. */
export function languageFrom (noted: unknown): Language {
  return noted === 'python' || noted === 'json' ? noted : 'typescript'
}
