/** A function that a settings.ts brings along. */
export type Helper = 'missing' | 'strip'

const texts: ReadonlyArray<readonly [Helper, string]> = [
  ['missing', `function missing (variable: string): never {
  throw new Error(\`The environment variable \${variable} is not set\`)
}
`],
  ['strip', `/** Python's str.strip: what it takes for white space is not quite what trim() does. */
function strip (text: string): string {
  const space = String.raw\`[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+\`
  return text.replace(new RegExp(\`^\${space}\`), '').replace(new RegExp(\`\${space}$\`), '')
}
`]
]

/** The texts of those that are used, each once. */
export function helpersFor (used: readonly Helper[]): string[] {
  return texts.filter(([helper]) => used.includes(helper)).map(([, text]) => text)
}
