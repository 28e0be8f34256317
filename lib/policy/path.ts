/** Scheme and authority of a target in absolute form, `GET http://host/path` (RFC 9112, section 3.2.2). */
const beforePath = /^https?:\/\/[^/?#]*\/?/i

const numberSign = 0x23
const percentSign = 0x25
const questionMark = 0x3f

const escapes = /%[0-9a-f]{2}/gi

/** A well-formed UTF-8 sequence of more than one byte (RFC 3629, section 4), or else a stray byte. */
const utf8 = /([\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})|[\x80-\xff]/g

/**
 * The path that Django matches with CORS_URLS_REGEX: without query and fragment, percent-decoded as UTF-8, with invalid
 * bytes escaped again. It is not normalised, and `+` stays.
 */
export function requestPath (url: string): string {
  const target = url.startsWith('/') ? url : url.replace(beforePath, '/')
  let isDecoded = true
  let end = 0
  for (; end < target.length; end++) {
    const unit = target.charCodeAt(end)
    // The end of the path. No browser sends a fragment; the router and gunicorn cut it off.
    if (unit === questionMark || unit === numberSign) break
    // Node decodes the bytes of a request target as latin1.
    if (unit === percentSign || unit > 0x7f) isDecoded = false
  }
  const path = target.slice(0, end)
  return isDecoded ? path : decode(path)
}

function decode (path: string): string {
  return path
    .replace(escapes, escape => String.fromCharCode(Number.parseInt(escape.slice(1), 16)))
    .replace(utf8, (bytes, sequence?: string) => sequence === undefined
      ? `%${bytes.charCodeAt(0).toString(16).toUpperCase()}`
      : Buffer.from(sequence, 'latin1').toString())
}
