/**
 * Adds `origin` to what a response's Vary already says, once, whatever the case. As in Django, `*`
 * stays alone, and the rest keeps its order and spelling, joined with `, `.
 */
export function varyWithOrigin (current: unknown): string {
  if (current === undefined) return 'origin'
  const tokens = String(current).split(',').map(token => token.trim()).filter(token => token !== '')
  if (tokens.includes('*')) return '*'
  if (!tokens.some(token => token.toLowerCase() === 'origin')) tokens.push('origin')
  return tokens.join(', ')
}
