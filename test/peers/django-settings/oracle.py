"""Says what CPython makes of settings files. Questions and answers are lines of JSON.

{"files", "main", "env", "standins", "argv", "cwd", "seconds"} is answered by {"values"}, {"raises"}, {"syntax": true} or
{"ended": why}; {"programs": [{"source", "env"}, ...]} by {"outcomes": [...]}: they must not change what they import; {"mysteries": [...]}, the same programs, by
{"mysteries": [[outcome under each behaviour of the library `mystery`, ...], ...]};
{"compile": [text, ...]} by {"compiles": [true, false or null, ...]}. Each question has a process of its own, which
is forked from this one.
"""
import gc
import importlib
import json
import os
import re
import resource
import shutil
import signal
import sys
import tempfile
import types
import warnings
from collections import OrderedDict, defaultdict

sys.path.append(os.path.dirname(os.path.abspath(__file__)))
import behaviours  # noqa: E402

# What programs import often is loaded once. A fork cannot change it for the next one.
for name in ("ast", "collections", "corsheaders.defaults", "datetime", "decouple", "distutils.util", "dotenv",
             "environ", "fnmatch", "functools", "itertools", "json", "logging", "operator", "pathlib",
             "split_settings.tools", "string", "typing", "unittest.mock", "urllib.parse"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        importlib.import_module(name)

MEMORY = 1 << 30
# No text of a program holds it.
NO_ROOT = "\0no root"
OTHER_NAMES = ("SILENCED_SYSTEM_CHECKS", "MIDDLEWARE", "INSTALLED_APPS")
FLAGS = ((re.I, "i"), (re.M, "m"), (re.S, "s"), (re.X, "x"), (re.A, "a"))


class TooMuch(Exception):
    pass


class Tagger:
    """Values as JSON. Texts, bools and None are themselves; all else is an object with one key."""

    def __init__(self, root):
        self.root = root
        self.left = 200_000
        self.open = set()

    def tag(self, value):
        self.left -= 1
        if self.left < 0:
            raise TooMuch
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is str:
            self.left -= len(value) // 10
            return value.replace(self.root, "<root>")
        if kind is int:
            return {"int": str(value)} if value.bit_length() < 10_000 else {"int": hex(value)}
        if kind is float:
            return {"float": repr(value)}
        if kind is re.Pattern and type(value.pattern) is str:
            return {"pattern": value.pattern, "flags": "".join(letter for flag, letter in FLAGS if value.flags & flag)}
        if kind is bytes:
            return {"bytes": list(value)}
        if len(self.open) > 200:
            raise TooMuch
        if id(value) in self.open:
            return {"other": "cycle"}
        self.open.add(id(value))
        try:
            if kind is list:
                return {"list": [self.tag(each) for each in value]}
            if kind is tuple or isinstance(value, tuple) and hasattr(kind, "_fields"):
                return {"tuple": [self.tag(each) for each in value]}
            if kind in (set, frozenset):
                return {kind.__name__: sorted((self.tag(each) for each in value), key=json.dumps)}
            if kind in (dict, OrderedDict, defaultdict):
                return {"dict": [[self.tag(key), self.tag(each)] for key, each in value.items()]}
        finally:
            self.open.discard(id(value))
        return {"other": kind.__name__}


def module_name(path):
    parts = path.removesuffix(".py").split("/")
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def write_files(root, files):
    for path, text in files.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(text.encode("utf-8", "surrogatepass"))


def run(question):
    """In the child."""
    root = tempfile.mkdtemp(prefix="settings-")
    try:
        write_files(root, question["files"])
        with open(os.path.join(root, question["main"]), "rb") as file:
            source = file.read()
        try:
            compile(source, question["main"], "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            return {"syntax": True}
        os.chdir(os.path.join(root, question.get("cwd", "")))
        os.environ.clear()
        os.environ.update(question.get("env", {}))
        sys.path.insert(0, root)
        sys.argv = question.get("argv", ["manage.py"])
        for name in question.get("standins", []):
            sys.modules[name] = importlib.import_module("unittest.mock").MagicMock(name=name)
        try:
            module = importlib.import_module(module_name(question["main"]))
        except BaseException as error:
            return {"raises": type(error).__name__}
        return values(vars(module), root)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def values(names, root):
    tagger = Tagger(root)
    try:
        return {"values": {name: tagger.tag(value) for name, value in sorted(names.items())
                           if name.startswith("CORS_") or name in OTHER_NAMES}}
    except TooMuch:
        return {"ended": "too large"}


class TooSlow(BaseException):
    pass


def too_slow(*_):
    raise TooSlow


def run_with_mystery(program):
    """Under each of the ways the unknown library may behave, a short time each."""
    signal.signal(signal.SIGVTALRM, too_slow)
    outcomes = []
    code = compiled(program["source"])
    if code is None:
        return [{"syntax": True}]
    # Every other one, which others for the next program: it takes half the time.
    for number in range(len(program["source"]) % 2, len(behaviours.BEHAVIOURS), 2):
        behaviours.install(number)
        try:
            # Once more if the program swallows it.
            signal.setitimer(signal.ITIMER_VIRTUAL, 0.02, 0.02)
            outcome = run_code(code, program["env"])
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        except TooSlow:
            outcome = {"ended": "too slow"}
        outcomes.append({"ended": "too slow"} if outcome.get("raises") == "TooSlow" else outcome)
    return outcomes


def compiled(source):
    try:
        return compile(source.encode("utf-8", "surrogatepass"), "settings.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return None


def run_program(program):
    code = compiled(program["source"])
    return {"syntax": True} if code is None else run_code(code, program["env"])


def run_code(code, env):
    os.environ.clear()
    os.environ.update(env)
    names = vars(types.ModuleType("settings"))
    try:
        exec(code, names)
    except BaseException as error:
        return {"raises": type(error).__name__}
    return values(names, NO_ROOT)


def compiles(text):
    try:
        compile(text.encode("utf-8"), "settings.py", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False
    except (MemoryError, RecursionError, OverflowError, UnicodeError):
        return None


def answer(question):
    if "compile" in question:
        return {"compiles": [compiles(text) for text in question["compile"]]}
    if "mysteries" in question:
        return {"mysteries": [run_with_mystery(program) for program in question["mysteries"]]}
    if "programs" in question:
        return {"outcomes": [run_program(program) for program in question["programs"]]}
    return run(question)


def child(question, out):
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    seconds = question.get("seconds", 2)
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 2, int(seconds) + 2))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    said = json.dumps(answer(question)).encode()
    while said:
        said = said[os.write(out, said):]


def ask_child(question):
    back, out = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            os.close(back)
            child(question, out)
        finally:
            os._exit(0)
    os.close(out)
    with os.fdopen(back, "rb") as file:
        said = file.read()
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return {"ended": "too slow" if number in (signal.SIGALRM, signal.SIGXCPU) else signal.Signals(number).name}
    return json.loads(said) if said else {"ended": "no answer"}


def main():
    warnings.simplefilter("ignore")
    gc.collect()
    gc.freeze()
    folder = tempfile.mkdtemp(prefix="oracle-")
    # Whatever a child leaves behind when it is ended is in here.
    tempfile.tempdir = folder
    try:
        print(json.dumps({"python": sys.version.split()[0]}), flush=True)
        for line in sys.stdin:
            print(json.dumps(ask_child(json.loads(line))), flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
