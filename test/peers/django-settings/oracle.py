"""Says what CPython makes of settings files. Questions and answers are lines of JSON.

{"files", "main", "env", "standins", "argv", "cwd", "seconds"} is answered by {"values"}, {"raises"}, {"syntax": true} or
{"ended": why}; {"programs": [{"source", "env"}, ...]} by {"outcomes": [...]}: they must not change what they import; {"mysteries": [...]}, the same programs, by
{"mysteries": [[outcome under each behaviour of the library `mystery`, ...], ...]};
{"compile": [text, ...]} by {"compiles": [true, false or null, ...]}. Each question has a process of its own, which
is forked from this one.
"""
import ast
import gc
import importlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import types
import warnings

sys.path.append(os.path.dirname(os.path.abspath(__file__)))
import behaviours  # noqa: E402
from tagger import module_name, values, write_files  # noqa: E402

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
            # As Django does.
            names = {name: getattr(module, name) for name in dir(module)}
        except BaseException as error:
            return {"raises": type(error).__name__}
        return values(names, root)
    finally:
        shutil.rmtree(root, ignore_errors=True)


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
        ast.parse(text.encode("utf-8"))
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
