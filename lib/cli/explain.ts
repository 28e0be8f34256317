import type { Explanation } from '../explain/explain.js'
import { readPageRequest, type PageRequest } from '../explain/page-request.js'
import { checkFile, runModule, reportContext } from './check.js'
import type { ModuleResult } from './check-module.js'
import { explainSettings } from './explain-settings.js'
import { explanationText } from './explanation-text.js'
import { UsageError, type Io } from './io.js'
import { mustBeEnvFiles } from './must-be-env-files.js'
import type { ExplainOptions } from './options.js'
import { isModule, nameFile, readSettingsFile, type NamedFile } from './read-settings-file.js'
import { textReport } from './report/text.js'

/**
 * Explains a request for the settings of a file. Exit code: 0 if the page may read the response, 1 if not, 2 for a
 * usage error.
 */
export async function explain (file: string, options: ExplainOptions, io: Io): Promise<number> {
  const { url, origin, method, headers, credentials, redirectedFrom } = options
  const request: PageRequest = {
    url, origin, headers, credentials, ...method !== undefined && { method }, ...redirectedFrom !== undefined && { redirectedFrom }
  }
  mustBePossible(request)
  mustBeEnvFiles(options.envFile, io)
  const named = await nameFile(file, options, io)
  let explanation: Explanation | undefined
  const report = await checkFile(named, { failLevel: 'error', quiet: true }, io, async () => {
    const result = await explainFile(named, request, options, io)
    explanation = result.explanation
    return result.messages
  })
  if (explanation === undefined) {
    io.stderr.write(textReport([report], reportContext(io, io.stderr, true)))
    return 2
  }
  const isText = options.explanationFormat === 'text'
  io.stdout.write(isText ? explanationText(explanation, io.stdout.columns) : `${JSON.stringify(explanation, null, 2)}\n`)
  return explanation.readable ? 0 : 1
}

async function explainFile (named: NamedFile, request: PageRequest, options: ExplainOptions, io: Io): Promise<ModuleResult> {
  return isModule(named)
    ? await runModule(named, options, io, request)
    : explainSettings(await readSettingsFile(named, options, io), request)
}

function mustBePossible (request: PageRequest): void {
  try {
    readPageRequest(request)
  } catch (error) {
    const message = (error as TypeError).message.replace(/^explain: /, '').replace(/^redirectedFrom/, 'redirected-from')
    throw new UsageError(/^[a-z-]+ must/.test(message) ? `--${message}` : message)
  }
}
