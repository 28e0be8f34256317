import { Kind, OptionalKind, type TSchema } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { schema } from './schema.js'

/** The text of compiled.ts: the schema and TypeBox's type checks, as code that does not import TypeBox. */
export function compileSchema (): string {
  return `// Generated from schema.ts by \`npm run schema\`; a test compares them. Edit schema.ts instead.
import { isPattern } from './is-pattern.js'
import type { Static } from '@sinclair/typebox'
import type { schema, Sequence } from './schema.js'

const Kind = Symbol.for('${Symbol.keyFor(Kind)}')
const Optional = Symbol.for('${Symbol.keyFor(OptionalKind)}')

const kind = (_name: string, _instance: number, value: unknown): boolean => isPattern(value)

export const CorsSettings = ${writeValue(schema, '')} as unknown as typeof schema

/** A settings module, as its author writes it. Every setting is optional. */
export type CorsSettings = Static<typeof schema> & {
  /** The ids of checks to silence, as in Django: \`['corsheaders.E014']\`. */
  SILENCED_SYSTEM_CHECKS?: Sequence<string>
}

/** Whether a value has the type that the schema requires; for a list, whether an entry has it. */
export const accepts: Readonly<Record<keyof typeof schema.properties, (value: unknown) => boolean>> = {
${Object.entries(schema.properties).map(([name, schema]) => `  ${name}: ${writeCheck(schema)}`).join(',\n')}
}
`
}

function literal (text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}

function writeValue (value: unknown, indent: string): string {
  if (typeof value === 'string') return literal(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map(entry => writeValue(entry, inner))
    : Reflect.ownKeys(value).map(key => writeMember(key, Reflect.get(value, key), inner))
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return members.length === 0 ? open + close : `${open}\n${members.map(member => inner + member).join(',\n')}\n${indent}${close}`
}

function writeMember (key: string | symbol, value: unknown, indent: string): string {
  // TypeBox elsewhere does not know our own kind, and would throw.
  if (key === Kind) return `[Kind]: ${literal(value === 'PythonRegex' ? 'Any' : String(value))}`
  const name = String(key)
  return `${key === OptionalKind ? '[Optional]' : /^[$\w]+$/.test(name) ? name : literal(name)}: ${writeValue(value, indent)}`
}

function writeCheck (schema: TSchema): string {
  const ofOne = 'items' in schema ? schema['items'] as TSchema : schema
  const expression = TypeCompiler.Code(ofOne).replace(/^return function check\(value\) {\s*return \(\s*/, '').replace(/\s*\)\s*}$/, '')
  return `(value: any) => ${expression.replaceAll(/\n */g, ' ')}`
}
