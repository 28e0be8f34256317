import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// How much CPU time it takes to check settings of 10,000 origins and 100 regexes, of which no regex was seen before:
// `errors` alone, or `everything`. By the checkout in a folder. Prints one line of JSON, in milliseconds.
const [what, folder = ''] = process.argv.slice(2)
const load = async <Module>(file: string): Promise<Module> => await import(pathToFileURL(resolve(folder, 'build/lib/checks', file)).href) as Module
const { checkRead, readModule } = await load<typeof import('../../lib/checks/index.js')>('index.js')
const { errorChecks } = await load<typeof import('../../lib/checks/errors.js')>('errors.js')

const regexes = [
  String.raw`^https://\w+\.tenant-{n}\.example\.com$`,
  String.raw`^https://([a-z0-9-]+\.)?shop{n}\.example$`,
  String.raw`^https://app-{n}\.example\.org(:\d+)?$`,
  String.raw`^https?://(?:www|api|cdn)\.brand{n}\.example\.net$`,
  String.raw`^https://[a-z0-9-]+--site{n}\.netlify-team\.example$`
]

function makeSettings (round: number): object {
  return {
    CORS_ALLOWED_ORIGINS: Array.from({ length: 10_000 }, (_, index) => `https://site-${round}-${index}.example.com`),
    CORS_ALLOWED_ORIGIN_REGEXES: Array.from({ length: 100 }, (_, index) => regexes[index % 5]!.replace('{n}', `${round}x${index}`))
  }
}

function check (settings: object): number {
  const written = readModule(settings)
  return what === 'everything' ? checkRead(settings, written).length : errorChecks.flatMap(({ find }) => [...find(written)]).length
}

function measure (round: number): number {
  const settings = makeSettings(round)
  const before = process.cpuUsage()
  const found = check(settings)
  const { user, system } = process.cpuUsage(before)
  if (found > 0) throw new Error('These settings are right.')
  return (user + system) / 1000
}

const first = measure(0)
const later = Array.from({ length: 25 }, (_, round) => measure(round + 1)).sort((one, other) => one - other)
console.log(JSON.stringify({ first, later: later[12] }))
