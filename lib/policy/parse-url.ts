/**
 * Parses a URL. Returns undefined if the text is not one. Not by URL.canParse, which in Node 20 and 22 rejects hosts
 * outside of ASCII once V8 has optimised the call (findings/url-can-parse-once-hot.sh).
 */
export function parseUrl (text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
