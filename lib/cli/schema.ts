import { CorsSettings } from '../settings/compiled.js'
import type { Io } from './io.js'

/** Prints the JSON Schema, the content of fastify-cors-headers/schema.json. */
export function schema (io: Io): number {
  io.stdout.write(`${JSON.stringify(CorsSettings, null, 2)}\n`)
  return 0
}
