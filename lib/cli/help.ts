/** The words of the help pages. `More` comes after the options. */

export const program = 'Works on settings of fastify-cors-headers, in a settings.py of Django or in TypeScript: finds ' +
  'their mistakes, turns the one into the other, and explains what they answer.'

export const programMore = `
Examples:
  npx fastify-cors-headers check settings.py
  npx fastify-cors-headers port settings.py -o settings.ts
  npx fastify-cors-headers explain --help
  npx fastify-cors-headers check --help

Exit codes:
  0  all is well
  1  the settings have problems
  2  the command line is wrong, or a file could not be read or written`

export const check = `Finds every mistake in one or more settings files, and says where it is, what a browser would \
make of it, and how to fix it.

  .py                           read as Django would, without running it
  .ts .mts .cts .js .mjs .cjs   imported, which runs it, as your application does
  .json                         one object, with the settings as its keys
  -                             standard input: Python, unless --stdin-filename says otherwise

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
  text    for people, with the code that each finding speaks of
  json    for programs: docs/cli.md describes the shape
  github  annotations in GitHub Actions
  sarif   for code scanning: SARIF 2.1.0

Environment:
  The settings see the environment of this process. What --env says replaces a variable of it, and a file of --dotenv \
only adds variables that it lacks.

Exit codes:
  0  no finding, or none that --fail-level counts
  1  at least one finding that --fail-level counts
  2  the command line is wrong, or a file could not be read`

export const port = 'Reads a Django settings.py, without running it, and writes its CORS settings as a TypeScript module ' +
  'that means the same. What check finds in them is printed to standard error: warnings do not keep the module from being ' +
  'written, errors do.'

export const portMore = `
Examples:
  npx fastify-cors-headers port settings.py
  npx fastify-cors-headers port settings.py -o src/settings.ts
  npx fastify-cors-headers port config/settings/production.py --dotenv .env

Exit codes:
  0  the module was written
  1  the settings have errors, so nothing was written: see --force
  2  the command line is wrong, the file could not be read, or the output exists`

export const explain = 'Tells what becomes of a request that a page of another origin makes with fetch: which setting ' +
  'decides, which headers go out, whether Chromium and Firefox send a preflight, and whether the page may read the answer. ' +
  'Nothing is sent. The files that check reads are read, without the routes of your application.'

export const explainMore = `
Examples:
  npx fastify-cors-headers explain settings.py --url /x --origin null
  npx fastify-cors-headers explain src/settings.ts --origin https://a.example \\
    --url /api/items --method PUT --header x-a --credentials
  npx fastify-cors-headers explain settings.py --origin null --url /api/items \\
    --header "content-type: application/json" --format json

Exit codes:
  0  the page may read the answer, in both browsers
  1  it may not, in one of them at least
  2  the command line is wrong, the file could not be read, or its settings have errors`

export const schema = 'Prints the JSON Schema of the settings, for editors and for validators in other languages. It is ' +
  'the file fastify-cors-headers/schema.json.'

export const schemaMore = `
Example:
  npx fastify-cors-headers schema > cors-settings.schema.json`

/**
 * Breaks the lines that are longer than the terminal is wide. The second line of an item in a list begins below the words of
 * its first. A command stays whole: it is to be copied.
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
