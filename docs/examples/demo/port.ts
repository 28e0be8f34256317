/** The port that an environment variable names. Not set, or empty, it is the fallback. */
export function portFrom (variable: string, fallback: number): number {
  const text = process.env[variable] ?? ''
  if (text === '') return fallback
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (port <= 65535) return port
  throw new Error(`${variable} must be a port, a whole number from 0 to 65535, and is ${JSON.stringify(text)}.`)
}
