import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { checkSettings } from '../checks/index.js'
import { explainSettings } from './explain-settings.js'
import type { Answer, Question, ModuleResult } from './check-module.js'
import { findTypeScript } from './find-typescript.js'
import { importModule } from './import-module.js'
import { describeFailure } from './module-failure.js'
import { withLocations } from './module-locations.js'
import { UnreadableFile, unreadable } from './unreadable.js'

// The process that check-module.ts starts for one module.
process.once('message', ({ path, text, options, io, request, token }: Question) => {
  // Saved before the module can change them.
  const { channel } = process
  const send = process.send?.bind(process)
  const answer = (said: Answer): void => {
    channel?.ref() // Keep the process alive until the answer is sent.
    send?.({ ...said, token })
  }
  const resultOf = (settings: unknown): ModuleResult =>
    request === undefined ? { messages: checkSettings(settings, options) } : explainSettings(settings, request)
  // Where TypeScript compiled the module, it is loaded: to load it in the command's process, too, would take long.
  const located = (result: ModuleResult): ModuleResult => {
    const typescript = result.messages.length === 0 ? undefined : findTypeScript(path, io.cwd)
    if (typescript === undefined || !(typescript in createRequire(path).cache)) return result
    try {
      return { ...result, messages: withLocations(result.messages, path, text ?? readFileSync(path, 'utf8'), typescript), isLocated: true }
    } catch {
      return result // The command's process tells why, if it fails there as well.
    }
  }
  const fail = (error: unknown): void => {
    answer({ problems: (error instanceof UnreadableFile ? error : describeFailure(error, path)).problems })
  }
  // With the channel unreferenced, an import that waits for ever ends in beforeExit.
  channel?.unref()
  process.once('beforeExit', () => { fail(neverSettles()) })
  process.once('uncaughtException', fail)
  process.once('disconnect', () => { process.exit() })
  importModule(path, text, options, io).then(settings => { answer(located(resultOf(settings))) }).catch(fail)
})

function neverSettles (): UnreadableFile {
  return unreadable('The module awaits a promise that never settles.', 'Export the settings without waiting.')
}
