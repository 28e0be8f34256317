import { readDotenv, type Disputed } from './library/dotenv-file.js'
import { UnreadableFile } from './problem.js'
import { bytesOfFile, sizeOfFile } from './regular-file.js'

const longest = 1_000_000

/** The variables of a .env file, as python-dotenv reads its lines. `${NAME}` is no reference: a value stays as it is written. */
export function readEnvFile (path: string): Map<string, string> {
  const text = textOf(path)
  try {
    return new Map(readDotenv(text.replaceAll(/\r\n?/g, '\n')).filter((binding): binding is [string, string] => typeof binding[1] === 'string'))
  } catch (error) {
    throw new UnreadableFile(`${path} holds what versions of python-dotenv read differently: ${(error as Disputed).message}.`, 'Write the line so that all versions agree.')
  }
}

function textOf (path: string): string {
  if (sizeOfFile(path, path) <= longest) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOfFile(path, path))
  throw new UnreadableFile(`${path} has more than ${longest.toLocaleString('en')} bytes.`, 'Keep in it what the settings read.')
}
