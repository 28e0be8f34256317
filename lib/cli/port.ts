import type { Io } from './io.js'

export async function port (file: string, options: { output?: string, force?: boolean, env: Record<string, string>, envFile: string[], python?: string }, io: Io): Promise<number> {
  io.stderr.write(`not yet: ${file} ${String(options.output)}\n`)
  return 2
}
