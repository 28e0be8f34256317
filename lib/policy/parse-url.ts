/**
 * A URL, if the text is one. Not by URL.canParse: in Node 20 and 22 that calls a host outside of ASCII no URL, once V8
 * has optimised it (findings/url-can-parse-once-hot.sh).
 */
export function parseUrl (text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
