# row: 3.12: an f-string in an f-string with the same quotes
HOSTS = {"app": "a.example", "api": "b.example"}
CORS_ALLOWED_ORIGINS = [f"https://{HOSTS["app"]}", f"https://{f"{HOSTS["api"]}"}", f"{f"{f"{f"{"https://c.example"}"}"}"}"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example", "https://c.example"]

# row: 3.12: comments, line breaks and backslashes in an f-string
HOSTS = ["a.example", "b.example"]
TAB = "\t"
CORS_ALLOWED_ORIGINS = f"{
    "\n".join(  # one a line
        f"https://{host}" for host in HOSTS
    )
}".split("\n")
CORS_EXPOSE_HEADERS = [f'x-{"\x61"}', f"""{
    # the name
    'x-b'
}""", f"{'a' \
'b'}"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_EXPOSE_HEADERS = ["x-a", "x-b", "ab"]

# row: formats in f-strings
width, name, count = 12, "x-a", 7
CORS_EXPOSE_HEADERS = [
    f"{name:{width}}", f"{name!r:{width}}", f"{count:0{width}d}", f"{name=}", f"{ name = !s}", f"{count = :4}", f"{{{name}}}", f"{name}}}{{", rf"\d{{2}}{name}\{name}",
    f"{name!r :8}", f"{count:{'0' if count else ''}{width}}", f"\{name}", f"{'a' if count != 7 else 'b'}", f"{(lambda x: x * 2)(count)}", f"{(y := 3)}{y}", f"{1, 2}"
]
# expect: CORS_EXPOSE_HEADERS = ["x-a         ", "'x-a'       ", "000000000007", "name='x-a'", " name = x-a", "count =    7", "{x-a}", "x-a}{", "\\d{2}x-a\\x-a", "'x-a'   ", "000000000007", "\\x-a", "b", "14", "33", "(1, 2)"]

# row: 3.12: a dict, a comparison and a nested format in the braces of an f-string
a = {"k": {"j": "x-a"}}
CORS_EXPOSE_HEADERS = [f"{a["k"]["j"]}", f"{ {"z": "x-z"}["z"] }", f"{a["k"]["j"] == "x-a"}", f"{"x-b":{""}{8}}|", f"{[f"x-{n}" for n in "cd"][1]}"]
# expect: CORS_EXPOSE_HEADERS = ["x-a", "x-z", "True", "x-b     |", "x-d"]

# row: 3.12: an f-string of a value that is not known
import requests
CORS_ALLOWED_ORIGINS = [f"https://{requests.get("https://config.example")["host"]}"]
# refused: requests is not in the project
# raises: ModuleNotFoundError

# row: 3.12: type statements
type Origins = list[Missing]
type Pair[T, *Ts, **P] = tuple[T, Origins] | Callable[P, tuple[*Ts]]
type = "https"
type: str
CORS_ALLOWED_ORIGINS: Origins = [f"{type}://a.example"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: 3.12: a type is no value
type Origins = list[str]
CORS_ALLOWED_ORIGINS = Origins
# refused: Origins is the name of a type, which no setting can be

# row: 3.13: type parameters with bounds and defaults
def first[T: (str, bytes) = str, *Ts = *tuple[int], **P = [int]](values: list[T], *, scheme="https") -> T:
    return f"{scheme}://{values[0]}"

def made[Item: Missing = Missing](item):
    def inner(more=item):
        return [more]
    return inner

class Box[T]:
    items = ["https://b.example"]
    def get(self, key: T = 0) -> T:
        return self.items[key]

class Named(Box):
    def get(self, key=0):
        return super().get(key) + "/"

CORS_ALLOWED_ORIGINS = [first(["a.example"]), Box().get(), *made("https://c.example")()]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example", "https://c.example"]

# row: 3.12: in a class, type parameters and bases see its names
BASE = "module"

class Outer:
    class Base:
        ORIGIN = "https://a.example"
    DEFAULT = "https://b.example"
    class Inner[T](Base):
        pass
    def get[T](self, value: T = DEFAULT) -> T:
        return value

CORS_ALLOWED_ORIGINS = [Outer.Inner.ORIGIN, Outer().get()]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]

# row: 3.12: a type parameter hides the name of the module in what has it, and nowhere else
T = "https://a.example"

def scheme[T](value: T):
    return value

async def unused[T](value: T) -> T: ...

CORS_ALLOWED_ORIGINS = [scheme(T)]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: 3.12: what a function makes of its type parameter is not known
T = ["https://a.example"]

def get[T]():
    return T

CORS_ALLOWED_ORIGINS = get()
# refused: T of get stands for a type, which no setting can be

# row: 3.12: a generic method with super()
class A:
    def get(self):
        return ["https://a.example"]

class B(A):
    def get[T](self):
        return super().get()

CORS_ALLOWED_ORIGINS = B().get()
# either: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: 3.14: several exceptions without parentheses
def scheme(value):
    try:
        return {"a": "https"}[value].upper().lower()
    except KeyError, IndexError:
        return "http"
    except AttributeError,:
        return "ftp"

try:
    int("x")
except TypeError, ValueError:
    CORS_PREFLIGHT_MAX_AGE = 60
CORS_ALLOWED_ORIGINS = [f"{scheme("a")}://a.example", f"{scheme("b")}://b.example"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "http://b.example"]
# expect: CORS_PREFLIGHT_MAX_AGE = 60

# row: 3.14: a template beside the settings
name = "a.example"
QUERY = t"select {name!r:>10} {t"{name}"}"
PARTS = rt"\d{name}" Tr"{name=}"
CORS_ALLOWED_ORIGINS = [f"https://{name}"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: 3.14: a template in a setting
CORS_ALLOWED_ORIGINS = ["".join(part for part in t"https://a.example")]
# refused: Templates (t-strings) are not supported

# row: 3.14: annotations are not evaluated
from __future__ import generator_stop

LEVEL: Missing = 1
DEBUG: "not here" | None
ORIGINS: list[Missing.what] | "text" = ["https://a.example"]

class Options:
    host: Missing = "b.example"
    port: Later

    def url(self: Options, scheme: Missing = "https", *args: *Missing, **kwargs: Missing[0]) -> Missing | 1:
        value: Missing[1] = f"{scheme}://{self.host}"
        return value

class Later: ...

CORS_ALLOWED_ORIGINS: list[Missing] = ORIGINS + [Options().url()]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]

# row: annotations that raise before 3.14, in a try that catches it
try:
    ORIGINS: Missing = ["https://a.example"]
except NameError:
    ORIGINS = ["https://b.example"]
CORS_ALLOWED_ORIGINS = ORIGINS
# refused: Before Python 3.14, which does not evaluate it, this annotation may raise an exception

# row: annotations that raise nothing, in a try
try:
    ORIGINS: list = ["https://a.example"]
    def get(a: "str | None" = None, *, b: dict) -> list: ...
except Exception:
    ORIGINS = ["https://b.example"]
CORS_ALLOWED_ORIGINS = ORIGINS
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: annotations that may raise, in a try
try:
    ORIGINS: list[str] = ["https://a.example"]
except Exception:
    ORIGINS = ["https://b.example"]
CORS_ALLOWED_ORIGINS = ORIGINS
# refused: this annotation may raise an exception

# row: a call in an annotation, which Python 3.14 does not run
ORIGINS = ["https://a.example"]
VALUE: ORIGINS.append("https://b.example") = 1
CORS_ALLOWED_ORIGINS = ORIGINS
# refused: Calls in annotations are not supported

# row: except*, without an exception
ORIGINS = []
try:
    ORIGINS.append("https://a.example")
except* ValueError:
    ORIGINS.append("https://wrong.example")
else:
    ORIGINS.append("https://b.example")
finally:
    ORIGINS.append("https://c.example")
CORS_ALLOWED_ORIGINS = ORIGINS
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example", "https://c.example"]

# row: except*, with an exception
CORS_ALLOWED_ORIGINS = []
try:
    int("x")
except* KeyError, TypeError:
    CORS_ALLOWED_ORIGINS = ["https://wrong.example"]
except* (LookupError, ValueError) as group:
    CORS_ALLOWED_ORIGINS = ["https://d.example"]
# refused: Exception groups (except*) are not supported here.

# row: except*: what the group is
try:
    int("x")
except* ValueError as group:
    CORS_ALLOWED_ORIGINS = [f"https://{type(group).__name__}.example"]
# refused: Exception groups (except*) are not supported here

# row: except*: an exception in the handler becomes a group
CORS_ALLOWED_ORIGINS = ["https://a.example"]
try:
    try:
        int("x")
    except* ValueError:
        raise KeyError
except KeyError:
    CORS_ALLOWED_ORIGINS = ["https://b.example"]
except ExceptionGroup:
    CORS_ALLOWED_ORIGINS = ["https://c.example"]
# refused: Exception groups (except*) are not supported here

# row: 3.14 warns of what leaves a finally, and runs it
def get():
    try:
        return ["https://a.example"]
    finally:
        return ["https://b.example"]

CORS_ALLOWED_ORIGINS = get()
for origin in ("https://c.example", "https://d.example"):
    try:
        CORS_ALLOWED_ORIGINS.append(origin)
    finally:
        break
for origin in ("https://e.example", "https://f.example"):
    try:
        int("x")
    finally:
        CORS_ALLOWED_ORIGINS.append(origin)
        continue
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example", "https://c.example", "https://e.example", "https://f.example"]

# row: a module three imports away that is not read here is an unknown module
# file: settings.py
from shop.a import scheme
CORS_ALLOWED_ORIGINS = [f"{scheme}://a.example"]
# file: shop/__init__.py

# file: shop/a.py
from .b import app
scheme = "https"
# file: shop/b.py
from shop import tasks
from .tasks import app
app.conf.update(x=1)
# file: shop/tasks.py
class App:
    def __init__(self):
        self.conf = {}
BULLET = "\N{BULLET}"
app = App()
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a value of a module that is not read here
# file: settings.py
from shop import tasks
from shop.tasks import scheme
CORS_ALLOWED_ORIGINS = [f"{scheme}://a.example"]
# file: shop/__init__.py

# file: shop/tasks.py
BULLET = "\N{BULLET}"
scheme = "https"
# refused: shop/tasks.py could not be parsed as Python 3.14: line 1, characters by name (\N{…}) are not supported: write the character itself, or its \u escape

# row: all names of a module that is not read here
# file: settings.py
CORS_ALLOW_CREDENTIALS = True
from base import *
# file: base.py
BULLET = "\N{BULLET}"
CORS_ALLOW_CREDENTIALS = False
# refused: base.py could not be parsed as Python 3.14: line 1, characters by name (\N{…}) are not supported: write the character itself, or its \u escape

# row: a module that is not read here may set variables
# file: settings.py
import os
import variables
CORS_ALLOWED_ORIGINS = [os.environ.get("ORIGIN", "https://a.example")]
# file: variables.py
import os
BULLET = "\N{BULLET}"
os.environ["ORIGIN"] = "https://b.example"
# refused: variables.py could not be parsed as Python 3.14: line 2, characters by name (\N{…}) are not supported: write the character itself, or its \u escape

# row: a module that is not read here, and only says which settings are meant
# file: settings.py
import os
import tasks
CORS_ALLOWED_ORIGINS = [os.environ.get("ORIGIN", "https://a.example")]
# file: tasks.py
import os
BULLET = "\N{BULLET}"
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
DEBUG = os.environ.get("DEBUG")
# env: {"ORIGIN":"https://c.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://c.example"]

# row: a module that is not read here, in a function that is not supported
# with: {"standins":["requests"]}
# file: settings.py
import requests

def load():
    import tasks

requests.hook(load)
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# file: tasks.py
BULLET = "\N{BULLET}"
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: 3.12: doubled braces in a format
x = 'x-a'
CORS_EXPOSE_HEADERS = [f'{x:{{}}}']
# refused: versions of Python read doubled braces in a format differently
# raises: ValueError
