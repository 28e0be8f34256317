import { readDotenv, type Disputed } from './libraries/dotenv.js'
import { envLines, writeVariable } from '../python/stdlib/environment.js'
import { UnreadableFile } from '../python/problem.js'
import { bytesOfFile, sizeOfFile } from './regular-file.js'

const longest = 1_000_000

/**
 * Sets the variables of a .env file, as python-dotenv reads its lines. `${NAME}` is no reference: a value stays as it
 * is written.
 */
export function readEnvFile (path: string, environment: Map<string, string>): void {
  const text = textOf(path).replaceAll(/\r\n?/g, '\n')
  const lines = envLines(path, text)
  try {
    for (const [name, value] of readDotenv(text)) {
      if (typeof value === 'string') writeVariable(environment, name, value, lines.get(name))
    }
  } catch (error) {
    throw new UnreadableFile(
      `${path} holds what versions of python-dotenv read differently: ${(error as Disputed).message}.`,
      'Write the line so that all versions agree.'
    )
  }
}

function textOf (path: string): string {
  if (sizeOfFile(path, path) <= longest) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOfFile(path, path))
  }
  throw new UnreadableFile(
    `${path} has more than ${longest.toLocaleString('en')} bytes.`,
    'Keep in it what the settings read.'
  )
}
