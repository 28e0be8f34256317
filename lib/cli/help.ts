/** The texts of the help pages. `…More` is printed after the options. */

export const program = 'Checks the settings of fastify-cors-headers, in a Django settings.py or in TypeScript, converts the first ' +
  'into the second, and explains whether a page may read a response.'

export const programMore = `
Examples:
  npx fastify-cors-headers check settings.py
  npx fastify-cors-headers port settings.py -o settings.ts
  npx fastify-cors-headers explain --help
  npx fastify-cors-headers check --help

Exit codes:
  0  success
  1  the settings have errors, or the page may not read the response
  2  the command line is wrong, or a file could not be read or written`

export const check = `Finds every mistake in one or more settings files: where it is, what browsers would do, and how \
to fix it.

  .py                           read as Django would, without running it
  .ts .mts .cts .js .mjs .cjs   imported, which runs it, as in your application
  .json .jsonc                  one object, with the settings as its keys
  -                             standard input: Python, unless --stdin-filename has another ending

Without a file, it looks for settings.ts, .js, .json or .py here and in src, and then for the module of DJANGO_SETTINGS_MODULE, \
in the environment or in manage.py.`

export const checkMore = `
Examples:
  npx fastify-cors-headers check
  npx fastify-cors-headers check settings.py --fix
  npx fastify-cors-headers check src/settings.ts --fail-level warning
  npx fastify-cors-headers check settings.py --dotenv .env --env DEBUG=0
  npx fastify-cors-headers check settings/*.py --format github
  npx fastify-cors-headers check settings.py --format sarif > cors.sarif
  git show main:settings.py | npx fastify-cors-headers check -

Formats:
  text    for people, with the code of each finding
  json    for programs: docs/cli.md describes the shape
  github  annotations in GitHub Actions
  sarif   for code scanning: SARIF 2.1.0

Environment:
  The settings see the environment of this process. --env adds or replaces a variable; a --dotenv file \
only adds variables.

Exit codes:
  0  no finding, or none that --fail-level counts
  1  at least one finding that --fail-level counts
  2  the command line is wrong, or a file could not be read or written`

export const port = 'Reads a Django settings.py, without running it, and writes its CORS settings as an equivalent TypeScript ' +
  'module. The findings of check are printed to standard error. With errors, the module is not written; with warnings ' +
  'it is.'

export const portMore = `
Examples:
  npx fastify-cors-headers port settings.py
  npx fastify-cors-headers port settings.py -o src/settings.ts
  npx fastify-cors-headers port config/settings/production.py --dotenv .env

Exit codes:
  0  the module was written
  1  the settings have errors, and nothing was written: see --force
  2  the command line is wrong, the file could not be read, or the output exists`

export const explain = 'Explains the outcome of a request that a page of another origin makes with fetch: which setting ' +
  'decides, which headers go out, whether Chromium and Firefox send a preflight, and whether the page may read the response. ' +
  'Nothing is sent. It reads the same files as check, and does not know the routes of your application.'

export const explainMore = `
Examples:
  npx fastify-cors-headers explain settings.py --url /x --origin null
  npx fastify-cors-headers explain src/settings.ts --origin https://a.example \\
    --url /api/items --method PUT --header x-a --credentials
  npx fastify-cors-headers explain settings.py --origin null --url /api/items \\
    --header "content-type: application/json" --format json

Exit codes:
  0  the page may read the response, in both browsers
  1  it may not, in at least one of them
  2  the command line is wrong, the file could not be read, or its settings have errors`

export const schema = 'Prints the JSON Schema of the settings, for editors and for validators in other languages: the file ' +
  'fastify-cors-headers/schema.json.'

export const schemaMore = `
Example:
  npx fastify-cors-headers schema > cors-settings.schema.json`

/**
 * Breaks lines that are wider than the terminal. Continuation lines of a list item are aligned with its text. A command
 * stays whole, so that it can be copied.
 */
export function fill (text: string, width: number): string {
  return text.split('\n').flatMap(line => line.includes('npx ') ? [line] : fillLine(line, width)).join('\n')
}

function fillLine (line: string, width: number): string[] {
  const words = line.replace(/^ *(?:\S+(?: \S+)* {2,})?/, '')
  const indent = line.length - words.length
  const lines: string[] = []
  let last = line.slice(0, indent)
  for (const [index, word] of words.split(' ').entries()) {
    const longer = index === 0 ? last + word : `${last} ${word}`
    if (index > 0 && longer.length > width) {
      lines.push(last)
      last = ' '.repeat(indent) + word
    } else last = longer
  }
  return [...lines, last]
}
