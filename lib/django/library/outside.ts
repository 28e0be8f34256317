import { PyModule, type Value } from '../values/values.js'
import { because } from './unknown.js'

const literal = 'Write the value itself, or pass it in a variable of the environment.'

/** Modules that tell of the world outside of the settings: what is read of them is refused, each with its reason. */
const reasons: Readonly<Record<string, readonly [why: string, names: readonly string[]]>> = {
  socket: ['socket asks the network', ['gethostname', 'getfqdn', 'gethostbyname', 'gethostbyname_ex', 'getaddrinfo', 'socket', 'create_connection']],
  random: ['random gives another value each time', ['random', 'randint', 'choice', 'choices', 'shuffle', 'sample', 'SystemRandom', 'uniform', 'randrange', 'getrandbits', 'seed']],
  secrets: ['secrets gives another value each time', ['token_hex', 'token_urlsafe', 'token_bytes', 'choice', 'randbelow', 'randbits']],
  uuid: ['uuid gives another value each time', ['uuid1', 'uuid3', 'uuid4', 'uuid5', 'UUID', 'getnode']],
  time: ['time reads the clock', ['time', 'time_ns', 'monotonic', 'perf_counter', 'strftime', 'localtime', 'gmtime', 'sleep', 'ctime']],
  subprocess: ['subprocess runs another program', ['check_output', 'run', 'Popen', 'call', 'check_call', 'getoutput', 'CalledProcessError', 'PIPE', 'DEVNULL']],
  platform: ['platform asks the machine that Python runs on', ['node', 'system', 'machine', 'platform', 'python_version', 'release', 'uname', 'python_implementation']],
  getpass: ['getpass asks the machine that Python runs on', ['getuser', 'getpass']],
  hashlib: ['hashlib is not read', ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'new']],
  decimal: ['decimal is not read', ['Decimal', 'getcontext']],
  enum: ['enum is not read', ['Enum', 'IntEnum', 'Flag', 'IntFlag', 'StrEnum', 'auto', 'unique']],
  dataclasses: ['dataclasses is not read', ['dataclass', 'field', 'asdict', 'replace']],
  tempfile: ['tempfile makes files', ['mkdtemp', 'mkstemp', 'gettempdir', 'TemporaryDirectory', 'NamedTemporaryFile']],
  shutil: ['shutil works on files', ['which', 'copy', 'rmtree', 'copyfile', 'move']],
  glob: ['glob asks for the file system', ['glob', 'iglob']]
}

export const outside: ReadonlyArray<readonly [name: string, make: () => PyModule]> = Object.entries(reasons).map(([name, [why, names]]) => [
  name,
  () => new PyModule(name, new Map<string, Value>(names.map(attribute => [attribute, because(`${why}: ${name}.${attribute}.`, literal)])))
])
