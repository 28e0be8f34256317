# row: the environment decides which list is aliased
import os
a, b = ['a'], ['b']
CORS_ALLOWED_ORIGINS = a if os.environ.get('A') else b
b.append('more')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["b", "more"]
# env: {"A":"1"}
# expect: CORS_ALLOWED_ORIGINS = ["a"]

# row: a set decides nothing but membership
allowed = {'a', 'b', 'c'}
CORS_ALLOWED_ORIGINS = [x for x in ['c', 'z', 'a'] if x in allowed]
CORS_ALLOW_HEADERS = [len(allowed), 'a' in allowed, allowed == {'c', 'b', 'a'}, max(allowed), sum(len(x) for x in allowed), all(x.islower() for x in allowed), {x: 1 for x in allowed} == {'a': 1, 'b': 1, 'c': 1}]
# either: CORS_ALLOWED_ORIGINS = ["c", "a"]
# either: CORS_ALLOW_HEADERS = [3, True, True, "c", 3, True, True]

# row: a loop over a set where order does not matter
total = 0
seen = set()
for x in {1, 2, 3}:
    total += x
    seen.add(x * 2)
CORS_ALLOWED_ORIGINS = sorted(seen)
CORS_ALLOW_HEADERS = {x.upper() for x in {'a', 'b'}}
# either: CORS_ALLOWED_ORIGINS = [2, 4, 6]
# either: CORS_ALLOW_HEADERS = {"A", "B"}

# row: CORS names that are no settings
CORS_HELPER = lambda x: x
CORS_MODULE = __import__('json') if False else None
class CORS_CLASS: pass
def CORS_FUNCTION(): return 1
CORS_RANGE = range(3)
CORS_ITER = iter([1])
# expect: CORS_CLASS = <type>
# expect: CORS_FUNCTION = <function>
# expect: CORS_HELPER = <function>
# expect: CORS_ITER = <list_iterator>
# expect: CORS_MODULE = None
# expect: CORS_RANGE = <range>

# row: float that looks like an int, and inf
CORS_PREFLIGHT_MAX_AGE = 1e3
CORS_ALLOWED_ORIGINS = 10 / 5
CORS_ALLOW_HEADERS = -0.0
CORS_EXPOSE_HEADERS = 1e400
CORS_ALLOWED_ORIGIN_REGEXES = [0.1, 1.0]
# expect: CORS_ALLOWED_ORIGINS = 2.0
# expect: CORS_ALLOWED_ORIGIN_REGEXES = [0.1, 1.0]
# expect: CORS_ALLOW_HEADERS = -0.0
# expect: CORS_EXPOSE_HEADERS = inf
# expect: CORS_PREFLIGHT_MAX_AGE = 1000.0

# row: big ints in lists
CORS_ALLOWED_ORIGINS = [2 ** 53 - 1, 2 ** 53, -2 ** 63, 10 ** 30]
CORS_ALLOW_HEADERS = int('9' * 20)
# expect: CORS_ALLOWED_ORIGINS = [9007199254740991, 9007199254740992, -9223372036854775808, 1000000000000000000000000000000]
# expect: CORS_ALLOW_HEADERS = 99999999999999999999

# row: strings with control characters and surrogates halves in pairs
CORS_ALLOWED_ORIGINS = '\x00\x1f\x7f\x80'
CORS_ALLOW_HEADERS = '\u2028\u2029\ufeff'
CORS_EXPOSE_HEADERS = '\U0010ffff'
# expect: CORS_ALLOWED_ORIGINS = "\u0000\u001f\u007f\u0080"
# expect: CORS_ALLOW_HEADERS = "\u2028\u2029\ufeff"
# expect: CORS_EXPOSE_HEADERS = "\udbff\udfff"

# row: CRLF-like text inside a string
CORS_ALLOWED_ORIGINS = 'a\r\nb'.splitlines()
CORS_ALLOW_HEADERS = '''x
y'''.split('\n')
# expect: CORS_ALLOWED_ORIGINS = ["a", "b"]
# expect: CORS_ALLOW_HEADERS = ["x", "y"]

# row: default dict order after deletion and re-insertion
d = {'a': 1, 'b': 2}
del d['a']
d['a'] = 3
d['b'] = 4
CORS_ALLOWED_ORIGINS = list(d.items())
# expect: CORS_ALLOWED_ORIGINS = [("b", 4), ("a", 3)]

# row: True and 1 as keys and in lists
CORS_ALLOWED_ORIGINS = [1, True].index(True)
CORS_ALLOW_HEADERS = {1: 'a', True: 'b'}
CORS_EXPOSE_HEADERS = len({0, False, 0.0, ''})
CORS_ALLOW_METHODS = [0, 1, 1.0].index(True)
# expect: CORS_ALLOWED_ORIGINS = 0
# expect: CORS_ALLOW_HEADERS = {1: "b"}
# expect: CORS_ALLOW_METHODS = 1
# expect: CORS_EXPOSE_HEADERS = 2

# row: int and str multiply, bool and int mix
CORS_ALLOWED_ORIGINS = 'ab' * True
CORS_ALLOW_HEADERS = ['x'] * False
CORS_EXPOSE_HEADERS = True + 2
CORS_ALLOW_METHODS = sum([True, True, False])
CORS_ALLOWED_ORIGIN_REGEXES = [10, 20][True]
# expect: CORS_ALLOWED_ORIGINS = "ab"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = 20
# expect: CORS_ALLOW_HEADERS = []
# expect: CORS_ALLOW_METHODS = 2
# expect: CORS_EXPOSE_HEADERS = 3

# row: slices beyond the ends and of nothing
CORS_ALLOWED_ORIGINS = ['abc'[5:], 'abc'[-10:2], [][1:], 'abc'[2:0], 'abc'[:-5], (1, 2, 3)[-2:]]
# expect: CORS_ALLOWED_ORIGINS = ["", "ab", [], "", "", (2, 3)]

# row: precedence
CORS_ALLOWED_ORIGINS = [2 + 3 * 4 ** 2, -3 ** 2, not 1 == 2, 1 or 0 and 0, 5 | 3 == 3, 1 < 2 == True, 2 ** 3 ** 2, 7 // 2 * 2, 10 - 4 - 3, 'a' + 'b' * 2, 1 if 0 else 2 if 1 else 3, not 0 + 1, ~1 + 2, 6 | 2 + 1]
# expect: CORS_ALLOWED_ORIGINS = [50, -9, True, 1, False, False, 512, 6, 3, "abb", 2, False, 0, 7]

# row: short circuits do not evaluate
log = []
def f(x):
    log.append(x)
    return x
r = f(0) and f('never')
s = f('yes') or f('never')
t = f('a') if f(0) else f('b')
CORS_ALLOWED_ORIGINS = log
# expect: CORS_ALLOWED_ORIGINS = [0, "yes", 0, "b"]

# row: conditions ask an object once
log = ''
class B:
    def __init__(self, name):
        self.name = name
    def __bool__(self):
        global log
        log += self.name
        return self.name == 'a'
a, b = B('a'), B('b')
if a or b: log += '1'
while not (a or b): pass
assert a or b
log += '2' if a and b else '3'
[1 for _ in 'x' if (a or b) and a]
if (a or b) if a else b: log += '4'
y = a and (b or a)
CORS_X = log
# expect: CORS_X = "a1aa3aaaa4ab"

# row: and in or: how often an object is asked
log = []
class B:
    __bool__ = lambda self: not log.append(1)
y = (B() or 1) and 1
CORS_X = log
# refused: Versions of Python test once, or

# row: comprehension over a name that is rebound inside
x = [1, 2, 3]
x = [x for x in x]
CORS_ALLOWED_ORIGINS = x
y = [[y, z] for y in x if (z := y * 2) > 2]
CORS_ALLOW_HEADERS = y
CORS_EXPOSE_HEADERS = z
# expect: CORS_ALLOWED_ORIGINS = [1, 2, 3]
# expect: CORS_ALLOW_HEADERS = [[2, 4], [3, 6]]
# expect: CORS_EXPOSE_HEADERS = 6

# row: lambda default against closure in loops
fs = []
for s in ('http', 'https'):
    fs.append(lambda h, s=s: f'{s}://{h}')
gs = []
for s in ('http', 'https'):
    gs.append(lambda h: f'{s}://{h}')
CORS_ALLOWED_ORIGINS = [f('a') for f in fs]
CORS_ALLOW_HEADERS = [g('a') for g in gs]
# expect: CORS_ALLOWED_ORIGINS = ["http://a", "https://a"]
# expect: CORS_ALLOW_HEADERS = ["https://a", "https://a"]

# row: exception variable is deleted, others stay
e = 'before'
try:
    1 / 0
except ZeroDivisionError as e:
    kept = type(e).__name__
CORS_ALLOWED_ORIGINS = 'e' in globals()
CORS_ALLOW_HEADERS = kept
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = "ZeroDivisionError"

# row: finally overrides, break in finally
def f():
    while True:
        try:
            return 1
        finally:
            break
    return 2
CORS_ALLOWED_ORIGINS = f()
# expect: CORS_ALLOWED_ORIGINS = 2

# row: a for loop's target list and dict
x = [0, 0]
for x[0] in (1, 2): pass
class K: pass
for K.a in 'xy': pass
CORS_ALLOWED_ORIGINS = [x, K.a]
# expect: CORS_ALLOWED_ORIGINS = [[2, 0], "y"]

# row: a class body that fails half way leaves nothing
try:
    class K:
        CORS = 1
        1 / 0
except ZeroDivisionError:
    pass
CORS_ALLOWED_ORIGINS = 'K' in globals()
# expect: CORS_ALLOWED_ORIGINS = False

# row: str of exceptions and numbers
try:
    raise ValueError('a', 1)
except ValueError as e:
    CORS_ALLOWED_ORIGINS = str(e)
try:
    {}['missing']
except KeyError as e:
    CORS_ALLOW_HEADERS = str(e)
CORS_EXPOSE_HEADERS = [str(1.0), str(1e100), str(-0.0), repr(1e-7), str(123456789.123), str(10 ** 20), str(True), str(None)]
# either: CORS_ALLOWED_ORIGINS = "('a', 1)"
# either: CORS_ALLOW_HEADERS = "'missing'"
# either: CORS_EXPOSE_HEADERS = ["1.0", "1e+100", "-0.0", "1e-07", "123456789.123", "100000000000000000000", "True", "None"]

# row: strip with characters and replace in a chain
CORS_ALLOWED_ORIGINS = 'www.example.com'.lstrip('w.')
CORS_ALLOW_HEADERS = ' "quoted" '.strip().strip('"').strip("'")
CORS_EXPOSE_HEADERS = 'https://https.example'.replace('https', 'http', 1)
CORS_ALLOW_METHODS = 'https://x'.lstrip('https://')
# expect: CORS_ALLOWED_ORIGINS = "example.com"
# expect: CORS_ALLOW_HEADERS = "quoted"
# expect: CORS_ALLOW_METHODS = "x"
# expect: CORS_EXPOSE_HEADERS = "http://https.example"

# row: nested f-strings and dict in f-string
d = {'a': {'b': 'c'}}
n = 3
CORS_ALLOWED_ORIGINS = f"{f'{n}' + f'{n:02d}'}"
CORS_ALLOW_HEADERS = f"{d['a']['b']!r:5}"
CORS_EXPOSE_HEADERS = f'{n!r:{n * 3}}|'
CORS_ALLOW_METHODS = f'{n:{"0"}{n}d}'
CORS_ALLOWED_ORIGIN_REGEXES = f"{'a' 'b'}"
# expect: CORS_ALLOWED_ORIGINS = "303"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "ab"
# expect: CORS_ALLOW_HEADERS = "'c'  "
# expect: CORS_ALLOW_METHODS = "003"
# expect: CORS_EXPOSE_HEADERS = "3        |"

# row: percent with dicts, stars and percent signs
CORS_ALLOWED_ORIGINS = '%(a)s %%' % {'a': 1, 'b': 2}
CORS_ALLOW_HEADERS = '%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 1.239)
CORS_EXPOSE_HEADERS = '%s %r %a' % ('é', 'é', 'é')
CORS_ALLOW_METHODS = '100%%' % ()
CORS_ALLOWED_ORIGIN_REGEXES = '%s' % {'k': 1}
CORS_ALLOW_CREDENTIALS = '%i %u %#x %#o' % (3.99, 4, 255, 8)
# refused: Unsupported template.

# row: __getattr__ of a module-level object
class Env:
    def __getattr__(self, name):
        return name.lower()
    def __getitem__(self, name):
        return '[' + name + ']'
env = Env()
CORS_ALLOWED_ORIGINS = [env.HOST, env['PORT'], getattr(env, 'X')]
# either: CORS_ALLOWED_ORIGINS = ["host", "[PORT]", "x"]

# row: kwargs keep their order
def f(**kw):
    return list(kw)
CORS_ALLOWED_ORIGINS = f(b=1, a=2, **{'d': 3, 'c': 4})
CORS_ALLOW_HEADERS = dict(z=1, y=2)
# expect: CORS_ALLOWED_ORIGINS = ["b", "a", "d", "c"]
# expect: CORS_ALLOW_HEADERS = {"z": 1, "y": 2}

# row: assignment expression in a comprehension condition
import os
CORS_ALLOWED_ORIGINS = [s for o in os.getenv('O', 'a, ,b').split(',') if (s := o.strip())]
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["a", "b"]
# env: {"O":" x "}
# expect: CORS_ALLOWED_ORIGINS = ["x"]

# row: a tuple that is nearly a list
CORS_ALLOWED_ORIGINS = ("https://a.example")
CORS_ALLOW_METHODS = ("GET" "POST",)
CORS_ALLOW_HEADERS = ("a"), ("b")
CORS_EXPOSE_HEADERS = [("c",), ("d")]
# expect: CORS_ALLOWED_ORIGINS = "https://a.example"
# expect: CORS_ALLOW_HEADERS = ("a", "b")
# expect: CORS_ALLOW_METHODS = ("GETPOST",)
# expect: CORS_EXPOSE_HEADERS = [("c",), "d"]

# row: chained string methods on joined lines
CORS_ALLOWED_ORIGINS = """
    https://a.example
    https://b.example   # not a comment in a text

    https://c.example
""".strip().splitlines()
CORS_ALLOW_HEADERS = [l.strip() for l in '''
  x

  y
'''.splitlines() if l.strip()]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "    https://b.example   # not a comment in a text", "", "    https://c.example"]
# expect: CORS_ALLOW_HEADERS = ["x", "y"]

# row: deleting while building
x = ['a', 'b', 'c', 'a']
while 'a' in x:
    x.remove('a')
CORS_ALLOWED_ORIGINS = x
del x[:]
CORS_ALLOW_HEADERS = x
# refused: To change a slice of a list is not supported here.

# row: type unions, generics and subscripts at run time
from typing import Any, Callable, ClassVar, Dict, Generic, Literal, Optional, TypeVar
T = TypeVar('T')
Origins = list[str]
Handler = Callable[[int], str]
x: Optional[Dict[str, Any]] = None
CORS_ALLOWED_ORIGINS: Origins = ['a']
CORS_ALLOW_HEADERS: Literal['x', 'y'] = 'x'
class K:
    y: ClassVar[int] = 1
CORS_EXPOSE_HEADERS = K.y
# either: CORS_ALLOWED_ORIGINS = ["a"]
# either: CORS_ALLOW_HEADERS = "x"
# either: CORS_EXPOSE_HEADERS = 1

# row: operator, string and math helpers
import math
import operator
CORS_ALLOWED_ORIGINS = sorted([('b', 1), ('a', 2)], key=operator.itemgetter(0))
CORS_ALLOW_HEADERS = [math.ceil(1.2), math.floor(-1.2), math.pi > 3]
CORS_EXPOSE_HEADERS = operator.attrgetter('real')(5)
# either: CORS_ALLOWED_ORIGINS = [("a", 2), ("b", 1)]
# either: CORS_ALLOW_HEADERS = [2, -2, True]
# either: CORS_EXPOSE_HEADERS = 5

# row: base64, hashlib
import base64
import hashlib
CORS_ALLOWED_ORIGINS = base64.b64decode('aHR0cHM6Ly9hLmV4YW1wbGU=').decode()
CORS_ALLOW_HEADERS = hashlib.sha256(b'x').hexdigest()[:8]
# either: CORS_ALLOWED_ORIGINS = "https://a.example"
# either: CORS_ALLOW_HEADERS = "2d711642"

# row: read a JSON file of the project
# file: settings.py
import json
import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
CORS_ALLOWED_ORIGINS = json.loads((BASE_DIR / 'origins.json').read_text())
import json
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
CORS_ALLOWED_ORIGINS = json.loads((BASE_DIR / 'origins.json').read_text())
with open(BASE_DIR / 'origins.json') as f:
    CORS_ALLOW_HEADERS = json.load(f)
# file: origins.json
["https://a.example",
 "https://b.example"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_HEADERS = ["https://a.example", "https://b.example"]
