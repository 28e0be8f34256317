import { CorsSettings } from '../settings/compiled.js'
import type { Io } from './io.js'

/** The JSON Schema, as fastify-cors-headers/schema.json has it. */
export function schema (io: Io): number {
  io.stdout.write(`${JSON.stringify(CorsSettings, null, 2)}\n`)
  return 0
}
