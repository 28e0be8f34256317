import { readFileSync } from 'node:fs'
import { checkSettings } from '../checks/index.js'
import { explainSettings } from './explain-settings.js'
import type { CheckMessage } from '../checks/message.js'
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
  const located = (messages: readonly CheckMessage[]): readonly CheckMessage[] => {
    const typescript = messages.length === 0 ? undefined : findTypeScript(path, io.cwd)
    return typescript === undefined ? messages : withLocations(messages, path, text ?? readFileSync(path, 'utf8'), typescript)
  }
  const resultOf = (settings: unknown): ModuleResult => {
    if (request !== undefined) {
      const result = explainSettings(settings, request)
      return { ...result, messages: located(result.messages) }
    }
    return { messages: located(checkSettings(settings, options)) }
  }
  const fail = (error: unknown): void => {
    answer({ problems: (error instanceof UnreadableFile ? error : describeFailure(error, path)).problems })
  }
  // With the channel unreferenced, an import that waits for ever ends in beforeExit.
  channel?.unref()
  process.once('beforeExit', () => { fail(neverSettles()) })
  process.once('uncaughtException', fail)
  process.once('disconnect', () => { process.exit() })
  importModule(path, text, options, io).then(settings => { answer(resultOf(settings)) }).catch(fail)
})

function neverSettles (): UnreadableFile {
  return unreadable('The module awaits a promise that never settles.', 'Export the settings without waiting.')
}
