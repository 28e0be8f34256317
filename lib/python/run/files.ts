import { literalOrPython, PythonSyntaxError, UnreadableFile, type Reason } from '../problem.js'
import type { Block } from '../syntax/ast.js'
import { refuse, type Context } from '../values/values.js'
import type { Frame, ProjectFile } from './machine.js'

/** `from ..a import b` in a package; undefined beyond the top. */
export function absoluteName (module: string, level: number, inside: string): string | undefined {
  if (level === 0) return module
  let around = inside
  for (let up = level; around !== ''; up--) {
    if (up === 1) return module === '' ? around : `${around}.${module}`
    around = around.slice(0, Math.max(0, around.lastIndexOf('.')))
  }
  return undefined
}

/** A file that is there and must not be read is as good as unknown. */
export function reading<T> (context: Context, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const unreadable = whyUnreadable(error)
    if (unreadable === undefined) throw error
    refuse(context, unreadable.why, unreadable.fix)
  }
}

/** Why a file of the project cannot be read, if that is what an error says. */
export function whyUnreadable (error: unknown): Pick<Reason, 'why' | 'fix'> | undefined {
  if (error instanceof UnreadableFile) return { why: error.message, fix: error.fix }
  if (!(error instanceof PythonSyntaxError)) return undefined
  const { span: { source, from }, message } = error
  return {
    why: `${source.file} could not be parsed as Python 3.14: line ${source.position(from).line}, ${message}.`,
    fix: literalOrPython
  }
}

/** Undefined where a file of the project must not be read. */
export function ifReadable<T> (read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (whyUnreadable(error) === undefined) throw error
    return undefined
  }
}

/** A file that does not run here and has one of these may set variables of the environment. */
export const mayChangeVariables =
  /putenv|dotenv|read_env|environ(?!\.get\b|\.setdefault\(\s*["']DJANGO_SETTINGS_MODULE)/i

/** Runs a file, or a text, among the names of another file. */
export function runAmong (file: ProjectFile, { machine, module }: Frame, context: Context): Block {
  const parsed = reading(context, () => machine.parse(file))
  const { source, body } = parsed
  machine.files.push(parsed)
  machine.execute(body, { machine, module: { ...module, source, file: file.path }, scope: module.scope })
  return body
}

/** The modules that come with CPython 3.11. Those of them that stdlib/ does not have are not followed. */
export const standardLibrary: ReadonlySet<string> = new Set((
  'abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect ' +
  'builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall ' +
  'concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm ' +
  'decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp ' +
  'fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip ' +
  'hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword ' +
  'lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt ' +
  'multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib ' +
  'pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd ' +
  'py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy ' +
  'sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd ' +
  'sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau ' +
  'symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit ' +
  'tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata ' +
  'unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp ' +
  'zipfile zipimport zlib zoneinfo'
).split(' '))

/** The one decorator of Python's own that does: that of enum. */
export const writingNames = 'global_enum'
