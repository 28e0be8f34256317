/**
 * Origins of hostile clients and of friends, as Node shows a header's bytes: as latin1. Each holds the
 * number it is made with, in base 36, so that no two are the same.
 */
export type MakeOrigin = (id: string) => string

/** What the bytes of UTF-8 look like in a header. */
const utf8 = (text: string) => Buffer.from(text).toString('latin1')
const umlaut = utf8('exämple')
const cyrillic = utf8('ехаmple')
const ideographicStop = utf8('example。com')
const fullwidth = utf8('ｅxample')

/** None of them may read an answer, whichever of the apps it asks. */
export const hostile: readonly MakeOrigin[] = [
  // Near misses of what is listed.
  id => `https://example.com.x${id}.test`,
  id => `https://x${id}-example.com`,
  id => `https://x${id}example.com`,
  id => `https://example.com:${parseInt(id, 36)}`,
  id => `https://x${id}@example.com`,
  id => `https://example.com@x${id}.test`,
  id => `http-${id}://example.com`,
  id => `https://example.com.:${id}`,
  id => `https://example.com\`.x${id}.test`,
  id => `https://example.com%60.x${id}.test`,
  id => `https://example.com}.x${id}.test`,
  id => `https://example.com, https://x${id}.test`,
  id => `https://example.com\t.x${id}.test`,
  id => `https:/example.com/${id}`,
  // Near misses of what the regexes match: only their end tells.
  id => `https://x${id}.example.com.test`,
  id => `https://x${id}.example.com:8443`,
  id => `https://x${id}.EXAMPLE.COM`,
  id => `http://x${id}.example.com`,
  id => `https://a.b.c.x${id}.staging.example.net`,
  id => `https://x${id}.staging.example.com:80x`,
  id => `https://${'a-'.repeat(100)}.x${id}.staging.example.com.`,
  // Long ones: the longest that the regexes see, one that is just too long, and some kilobytes.
  id => `https://${id.padStart(316, '-')}.a`,
  id => `https://${id.padStart(400, '-')}.example.com`,
  id => `https://${'a.'.repeat(2000)}x${id}.example.com`,
  // Bytes beyond ASCII.
  id => `https://${umlaut}.x${id}.com`,
  id => `https://${cyrillic}${id}.com`,
  id => `https://${ideographicStop}.x${id}.test`,
  id => `https://${fullwidth}.x${id}.example.com.`,
  id => `https://\xd7\xff${id}.example.com`,
  // What looks like null, and what is no URL.
  id => `null${id}`,
  id => `Null-${id}`,
  id => `null, ${id}`,
  id => `null://${id}`,
  id => `https://[x${id}`,
  id => `https://x${id}].example.com`,
  id => `https://[::${id}%]`
]

/** What the settings of every app allow. */
export const listed: readonly MakeOrigin[] = [
  () => 'https://example.com',
  () => 'HTTPS://example.com',
  () => 'http://localhost:5173'
]

/** What the regexes match. */
export const matched: readonly MakeOrigin[] = [
  id => `https://x${id}.example.com`,
  id => `https://a.x${id}.staging.example.org:8443`
]

/** What the handler knows. */
export const partners: readonly MakeOrigin[] = [
  id => `https://x${id}.partner.test`
]

/** The hostile origin of this number. No other number has it. */
export function hostileOrigin (number: number): string {
  return hostile[number % hostile.length]!(number.toString(36))
}
