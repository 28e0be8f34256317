/** The functions that terms call: a settings.ts brings along what it needs of them. */
const helpers = `function missing (variable: string): never {
  throw new Error(\`The environment variable \${variable} is not set\`)
}

function refuse (variables: string, why: string): never {
  throw new Error(\`The value of the environment variable \${variables} is refused: \${why}\`)
}

/** Python's str.strip: it removes other white space than trim(). */
function strip (text: string): string {
  const space = String.raw\`[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+\`
  return text.replace(new RegExp(\`^\${space}\`), '').replace(new RegExp(\`\${space}$\`), '')
}

/** In django-environ, a text that begins with $ refers to another variable. */
function environText (variables: string, text: string): string {
  return text.startsWith('$') ? refuse(variables, 'it begins with $, and stands for another variable') : text
}

/** A bool of django-environ: a number, or a word. */
function environBool (variables: string, text: string): boolean {
  if (/[^\\0-\\x7f]/.test(text) && /\\p{Nd}/u.test(text)) return refuse(variables, 'it has digits beyond 0 to 9')
  if (/^[+-]?\\d+(?:_\\d+)*$/.test(strip(text))) return /[1-9]/.test(text)
  const words = ['true', 'on', 'ok', 'y', 'yes', '1']
  const isTrue = words.includes(text.toLowerCase())
  if (isTrue || !words.includes(strip(text.toLowerCase()))) return isTrue
  return refuse(variables, 'it has white space around it')
}

/** A bool of python-decouple. */
function decoupleBool (variables: string, text: string): boolean {
  const word = text.toLowerCase()
  if (['y', 'yes', 't', 'true', 'on', '1'].includes(word)) return true
  return ['', 'n', 'no', 'f', 'false', 'off', '0'].includes(word) ? false : refuse(variables, 'it is no bool')
}

/** The list that python-decouple's Csv makes from a text: words with a shell's quotes, between commas. */
function decoupleCsv (variables: string, text: string): string[] {
  const word = /#[^\\n]*\\n?|(?:[^,#'"\\\\]|'[^']*'|"(?:[^"\\\\]|\\\\[^])*"|\\\\[^])+/g
  const quoted = /'([^']*)'|"((?:[^"\\\\]|\\\\[^])*)"|\\\\([^])/g
  if (/[^,]/.test(text.replace(word, ''))) return refuse(variables, 'a quote in it is not closed')
  return (text.match(word) ?? []).filter(entry => !entry.startsWith('#')).map(entry => entry
    .replace(quoted, (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replace(/\\\\(["\\\\])/g, '$1') ?? String(escaped))
    .replace(/^[ \\t-\\r]+|[ \\t-\\r]+$/g, ''))
}`.split('\n\n')

/** Those that the code calls, and those that these call. */
export function helpersFor (code: string): string[] {
  const calls = (text: string, helper: string): boolean => text.includes(`${/function (\w+)/.exec(helper)?.[1]}(`)
  const texts = [code, ...helpers.filter(helper => calls(code, helper))]
  return helpers.filter(helper => texts.some(text => calls(text, helper))).map(helper => `${helper}\n`)
}
