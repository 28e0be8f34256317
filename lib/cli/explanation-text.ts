import { isDeepStrictEqual } from 'node:util'
import type { Explanation, Step } from '../explain/explain.js'
import type { Outcome } from '../explain/outcome.js'
import { escapeControls, wrap } from '../text/printable.js'

/** An explanation for people: the steps of the settings, and the outcome in each browser. */
export function explanationText (explanation: Explanation, columns: number): string {
  const { request: { method, target, origin, credentials }, steps, chromium, firefox, differences } = explanation
  const browsers = isDeepStrictEqual(chromium, firefox)
    ? [paragraph('Chromium and Firefox', wordsOf(chromium))]
    : [paragraph('Chromium', wordsOf(chromium)), paragraph('Firefox', wordsOf(firefox))]
  const paragraphs = [
    paragraph(`${method} ${target} from a page of ${origin}${credentials ? ', with credentials' : ''}`, steps.flatMap(linesOf)),
    ...browsers,
    ...differences.length === 0 ? [] : [paragraph('Where they differ', differences)]
  ]
  return paragraphs.map(([title, lines]) => [title, ...lines].flatMap((text, index) => {
    const escaped = escapeControls(text)
    // A header stays whole, so that it can be copied.
    return index === 0 ? [escaped] : text.startsWith(' ') ? [`    ${escaped}`] : wrap(escaped, Math.min(columns, 96))
  }).join('\n') + '\n').join('\n')
}

function linesOf ({ text, headers = {} }: Step): string[] {
  return [text, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
}

function paragraph (title: string, lines: readonly string[]): [string, readonly string[]] {
  return [title, lines]
}

function wordsOf ({ throws, drops, preflight, sent, credentialed, readable, readableHeaders, blocked }: Outcome): string[] {
  const fix = blocked === undefined ? [] : [`Fix: ${blocked.hint}`]
  if (throws !== undefined) return [`${throws}, and sends nothing.`, ...fix]
  return [
    ...drops.map(name => `The browser drops the header ${name}: ${name === 'authorization' ? 'a redirect led to another server' : 'scripts cannot set it'}.`),
    preflight === undefined
      ? 'No preflight is needed.'
      : `The browser sends a preflight first, because of ${preflight.because.join(' and ')}. The preflight ${preflight.passes ? 'succeeds' : 'fails'}.`,
    sent ? `The actual request is sent, ${credentialed ? 'with' : 'without'} credentials.` : 'The actual request is not sent.',
    ...blocked === undefined ? [] : [`fetch rejects. ${blocked.message}`, ...fix],
    ...readable ? [`The page may read the response and these headers: ${headersIn(readableHeaders)}.`] : []
  ]
}

function headersIn (names: readonly string[]): string {
  return names.includes('*') ? 'all but Set-Cookie' : names.join(', ')
}
