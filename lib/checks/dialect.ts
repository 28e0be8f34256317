import { printable, unprintable } from '../text/printable.js'
import type { WrittenSettings } from '../settings/read.js'

/** How hints write code in the language of the settings file, so that it can be pasted there. */
export interface Dialect {
  /** A text or a regex. */
  readonly text: (text: string) => string
  readonly bool: (value: boolean) => string
  /** A value as messages show it. */
  readonly show: (value: unknown) => string
  /** The line that sets a setting. */
  readonly set: (name: string, code: string) => string
  /** Code that converts an environment variable, `value`. JSON has none. */
  readonly environment?: Environment
}

interface Environment {
  readonly split: Readonly<Record<Separator, string>>
  readonly splitEmpty: string
  readonly isText: (text: string) => string
  readonly toNumber: string
}

/** The separator of a list in an environment variable. */
export type Separator = ',' | ' '

const typescript: Dialect = {
  text: text => {
    const isPrintable = text.search(unprintable) < 0
    if (isPrintable && !/['\\]/.test(text)) return `'${text}'`
    // In plain quotes, `\.` is `.`.
    const canBeRaw = isPrintable && text.includes('\\') && !/`|\$\{|\\$/.test(text)
    return canBeRaw ? `String.raw\`${text}\`` : quote(text)
  },
  bool: String,
  show: value => printable(value),
  set: (name, code) => `${name}: ${code}`,
  environment: {
    split: { ',': "value.split(',').map(entry => entry.trim()).filter(Boolean)", ' ': 'value.split(/\\s+/).filter(Boolean)' },
    splitEmpty: "''.split(',') is ['']",
    isText: text => `value === '${text}'`,
    toNumber: 'Number(value)'
  }
}

/** For settings that are exported constants. */
const exported: Dialect = { ...typescript, set: (name, code) => `export const ${name} = ${code}` }

const python: Dialect = {
  text: text => {
    const isPrintable = text.search(unprintable) < 0
    if (isPrintable && !/['\\]/.test(text)) return `'${text}'`
    const canBeRaw = isPrintable && text.includes('\\') && !/"|\\$/.test(text)
    return canBeRaw
      ? `r"${text}"`
      : quote(text).replaceAll(/\\ud[89ab]..\\ud[c-f]../g, pair => {
        const code = (JSON.parse(`"${pair}"`) as string).codePointAt(0) as number
        return `\\U${code.toString(16).padStart(8, '0')}`
      })
  },
  bool: value => value ? 'True' : 'False',
  show: value => {
    if (typeof value === 'bigint') return printable(value).slice(0, -'n'.length)
    return value === null ? 'None' : typeof value === 'boolean' ? python.bool(value) : printable(value)
  },
  set: (name, code) => `${name} = ${code}`,
  environment: {
    split: { ',': '[entry.strip() for entry in value.split(",") if entry.strip()]', ' ': 'value.split()' },
    splitEmpty: '"".split(",") is [""]',
    isText: text => `value == "${text}"`,
    toNumber: 'int(value)'
  }
}

const json: Dialect = {
  text: quote,
  bool: String,
  show: value => printable(value),
  set: (name, code) => `"${name}": ${code}`
}

const dialects = { typescript, python, json }

/** The dialect of some settings. */
export function dialectOf ({ language, areExports }: Pick<WrittenSettings, 'language' | 'areExports'>): Dialect {
  return language === 'typescript' && areExports ? exported : dialects[language]
}

/** In double quotes, which all three languages read alike, except beyond U+FFFF. */
function quote (text: string): string {
  return JSON.stringify(text).replace(unprintable, character =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''))
}
