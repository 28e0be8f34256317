const alwaysSafe = new Set([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~'].map(character => character.charCodeAt(0)))

/** `urllib.parse.quote_from_bytes`. */
export function quoteBytes (bytes: Uint8Array, safe: string): string {
  const kept = new Set([...safe].map(character => character.codePointAt(0) as number).filter(code => code < 128))
  return Array.from(bytes, byte => alwaysSafe.has(byte) || kept.has(byte) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

export function quote (text: string, safe: string): string {
  return quoteBytes(new TextEncoder().encode(text), safe)
}

export function quotePlus (text: string, safe: string): string {
  return text.includes(' ') ? quote(text, `${safe} `).replaceAll(' ', '+') : quote(text, safe)
}

/** `urllib.parse.unquote`: escapes of UTF-8, what is none becomes U+FFFD. */
export function unquote (text: string): string {
  return text.replaceAll(/[\0-\x7f]+/g, run => run.includes('%') ? decode(run) : run)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function decode (run: string): string {
  const bytes: number[] = []
  for (let at = 0; at < run.length; at++) {
    const escape = run[at] === '%' && /^[0-9a-fA-F]{2}$/.test(run.slice(at + 1, at + 3))
    bytes.push(escape ? parseInt(run.slice(at + 1, at + 3), 16) : run.charCodeAt(at))
    if (escape) at += 2
  }
  return decoder.decode(Uint8Array.from(bytes))
}
