# row: aliasing: two names, one list
a = ['https://a.example']
CORS_ALLOWED_ORIGINS = a
a.append('https://b.example')
CORS_ORIGIN_WHITELIST = CORS_ALLOWED_ORIGINS
CORS_ORIGIN_WHITELIST.extend(('https://c.example',))
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example", "https://c.example"]
# expect: CORS_ORIGIN_WHITELIST = ["https://a.example", "https://b.example", "https://c.example"]

# row: aliasing: a copy is another list
a = ['x']
CORS_ALLOWED_ORIGINS = a.copy()
CORS_ALLOW_HEADERS = a[:]
CORS_EXPOSE_HEADERS = list(a)
CORS_ALLOW_METHODS = [*a]
CORS_ALLOWED_ORIGIN_REGEXES = a + []
a.append('y')
CORS_ALLOW_CREDENTIALS = a
# expect: CORS_ALLOWED_ORIGINS = ["x"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["x"]
# expect: CORS_ALLOW_CREDENTIALS = ["x", "y"]
# expect: CORS_ALLOW_HEADERS = ["x"]
# expect: CORS_ALLOW_METHODS = ["x"]
# expect: CORS_EXPOSE_HEADERS = ["x"]

# row: aliasing: nested lists in a shallow copy
import copy
a = [['x'], 'y']
CORS_ALLOWED_ORIGINS = a.copy()
CORS_ALLOW_HEADERS = copy.deepcopy(a[0])
CORS_EXPOSE_HEADERS = copy.copy(a)
a[0].append('z')
a.append('w')
# expect: CORS_ALLOWED_ORIGINS = [["x", "z"], "y"]
# expect: CORS_ALLOW_HEADERS = ["x"]
# expect: CORS_EXPOSE_HEADERS = [["x", "z"], "y"]

# row: aliasing: through dicts, tuples and loops
shared = ['s']
d = {'a': shared, 'b': shared}
d['a'].append('t')
CORS_ALLOWED_ORIGINS = d['b']
for lst in (shared, d['b']):
    lst.append('u')
CORS_ALLOW_HEADERS = shared
t = (shared,)
t[0].append('v')
CORS_EXPOSE_HEADERS = d
# expect: CORS_ALLOWED_ORIGINS = ["s", "t", "u", "u", "v"]
# expect: CORS_ALLOW_HEADERS = ["s", "t", "u", "u", "v"]
# expect: CORS_EXPOSE_HEADERS = {"a": ["s", "t", "u", "u", "v"], "b": ["s", "t", "u", "u", "v"]}

# row: list methods
x = ['a']
x.append('b')
x.extend(['c', 'd'])
x.extend('ef')
x.insert(0, 'first')
x.insert(-1, 'before last')
x.insert(100, 'end')
CORS_ALLOWED_ORIGINS = x.copy()
x.remove('c')
CORS_ALLOW_HEADERS = [x.pop(), x.pop(0), x.index('b')]
CORS_EXPOSE_HEADERS = list(x)
# expect: CORS_ALLOWED_ORIGINS = ["first", "a", "b", "c", "d", "e", "before last", "f", "end"]
# expect: CORS_ALLOW_HEADERS = ["end", "first", 1]
# expect: CORS_EXPOSE_HEADERS = ["a", "b", "d", "e", "before last", "f"]

# row: list: item assignment and deletion
x = ['a', 'b', 'c', 'd']
x[0] = 'A'
x[-1] = 'D'
del x[1]
CORS_ALLOWED_ORIGINS = x
x[1:] = []
CORS_ALLOW_HEADERS = x[0]
# refused: To change a slice of a list is not supported here.

# row: list: augmented item and attribute
x = [1, ['a']]
x[0] += 5
x[1] += ['b']
CORS_ALLOWED_ORIGINS = x
class K:
    origins = ['k']
K.origins += ['l']
CORS_ALLOW_HEADERS = K.origins
d = {}
d['n'] = d.get('n', 0) + 1
d['n'] += 1
CORS_EXPOSE_HEADERS = d
# expect: CORS_ALLOWED_ORIGINS = [6, ["a", "b"]]
# expect: CORS_ALLOW_HEADERS = ["k", "l"]
# expect: CORS_EXPOSE_HEADERS = {"n": 2}

# row: tuple with a list: augmented assignment raises and changes
t = (['a'],)
try:
    t[0] += ['b']
except TypeError:
    pass
CORS_ALLOWED_ORIGINS = t
# expect: CORS_ALLOWED_ORIGINS = (["a", "b"],)

# row: dict methods
d = {'a': 1}
d.update({'b': 2}, c=3)
d.update([('d', 4)])
CORS_ALLOWED_ORIGINS = dict(d)
CORS_ALLOW_HEADERS = [d.pop('a'), d.pop('zz', None), d.get('b'), d.get('zz', 'no'), d.setdefault('e', [])]
CORS_EXPOSE_HEADERS = [list(d), list(d.values()), list(d.items())]
d.setdefault('l', []).append('x')
CORS_ALLOW_METHODS = d['l']
del d['b']
CORS_ALLOWED_ORIGIN_REGEXES = d
CORS_ALLOW_CREDENTIALS = dict.fromkeys(['p', 'q'], 0)
CORS_PREFLIGHT_MAX_AGE = {}.fromkeys('ab')
# expect: CORS_ALLOWED_ORIGINS = {"a": 1, "b": 2, "c": 3, "d": 4}
# expect: CORS_ALLOWED_ORIGIN_REGEXES = {"c": 3, "d": 4, "e": [], "l": ["x"]}
# expect: CORS_ALLOW_CREDENTIALS = {"p": 0, "q": 0}
# expect: CORS_ALLOW_HEADERS = [1, None, 2, "no", []]
# expect: CORS_ALLOW_METHODS = ["x"]
# expect: CORS_EXPOSE_HEADERS = [["b", "c", "d", "e"], [2, 3, 4, []], [("b", 2), ("c", 3), ("d", 4), ("e", [])]]
# expect: CORS_PREFLIGHT_MAX_AGE = {"a": None, "b": None}

# row: set methods
s = {'a'}
s.add('b')
s.update(['c'], ('d',))
CORS_ALLOWED_ORIGINS = s
CORS_ALLOW_HEADERS = sorted(s | {'e'})
CORS_EXPOSE_HEADERS = s - {'a', 'b'}
CORS_ALLOWED_ORIGIN_REGEXES = frozenset('ab') | {'c'}
# expect: CORS_ALLOWED_ORIGINS = {"a", "b", "c", "d"}
# expect: CORS_ALLOWED_ORIGIN_REGEXES = frozenset({"a", "b", "c"})
# expect: CORS_ALLOW_HEADERS = ["a", "b", "c", "d", "e"]
# expect: CORS_EXPOSE_HEADERS = {"c", "d"}

# row: statement order: the last assignment wins
CORS_ALLOWED_ORIGINS = ['first']
CORS_ALLOWED_ORIGINS = CORS_ALLOWED_ORIGINS + ['second']
CORS_ALLOW_HEADERS = CORS_ALLOWED_ORIGINS
CORS_ALLOWED_ORIGINS = ['third']
# expect: CORS_ALLOWED_ORIGINS = ["third"]
# expect: CORS_ALLOW_HEADERS = ["first", "second"]

# row: del
a = ['x']
CORS_ALLOWED_ORIGINS = a
del a
try:
    a
except NameError:
    CORS_ALLOW_HEADERS = 'gone'
CORS_EXPOSE_HEADERS = 1
del CORS_EXPOSE_HEADERS
d = {'k': 1, 'l': 2}
del d['k'], d['l']
CORS_ALLOW_METHODS = d
# expect: CORS_ALLOWED_ORIGINS = ["x"]
# expect: CORS_ALLOW_HEADERS = "gone"
# expect: CORS_ALLOW_METHODS = {}

# row: if, elif, else
DEBUG = False
ENV = 'prod'
if DEBUG:
    CORS_ALLOW_ALL_ORIGINS = True
elif ENV == 'prod':
    CORS_ALLOWED_ORIGINS = ['https://a.example']
else:
    CORS_ALLOWED_ORIGINS = ['http://localhost']
if not DEBUG and ENV in ('prod', 'stage'): CORS_ALLOW_HEADERS = 'one line'
if []: CORS_EXPOSE_HEADERS = 1
if 'text': CORS_ALLOW_METHODS = 2
if 0.0 or {} or (): CORS_ALLOWED_ORIGIN_REGEXES = 3
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = "one line"
# expect: CORS_ALLOW_METHODS = 2

# row: for with else, break and continue
CORS_ALLOWED_ORIGINS = []
for x in ['a', 'b', 'c', 'd']:
    if x == 'b':
        continue
    if x == 'd':
        break
    CORS_ALLOWED_ORIGINS.append(x)
else:
    CORS_ALLOWED_ORIGINS.append('else')
for y in []:
    pass
else:
    CORS_ALLOW_HEADERS = 'else ran'
CORS_EXPOSE_HEADERS = x
for z in (): pass
CORS_ALLOW_METHODS = 'z' in globals()
# expect: CORS_ALLOWED_ORIGINS = ["a", "c"]
# expect: CORS_ALLOW_HEADERS = "else ran"
# expect: CORS_ALLOW_METHODS = False
# expect: CORS_EXPOSE_HEADERS = "d"

# row: for over dicts, strings, zipped and nested
d = {'a': 'https://a.example', 'b': 'https://b.example'}
CORS_ALLOWED_ORIGINS = []
for key in d:
    CORS_ALLOWED_ORIGINS.append(key)
for key, value in d.items():
    CORS_ALLOWED_ORIGINS.append(key + value)
for i, (k, v) in enumerate(d.items()):
    CORS_ALLOWED_ORIGINS.append(i)
for c in 'xy':
    CORS_ALLOWED_ORIGINS.append(c)
for CORS_ALLOW_HEADERS in range(3):
    pass
for d['loop'] in [1, 2]:
    pass
CORS_EXPOSE_HEADERS = d
# expect: CORS_ALLOWED_ORIGINS = ["a", "b", "ahttps://a.example", "bhttps://b.example", 0, 1, "x", "y"]
# expect: CORS_ALLOW_HEADERS = 2
# expect: CORS_EXPOSE_HEADERS = {"a": "https://a.example", "b": "https://b.example", "loop": 2}

# row: for: a list that grows while it is read
x = [1]
for i in x:
    if len(x) < 5:
        x.append(i + 1)
CORS_ALLOWED_ORIGINS = x
y = [1, 2, 3, 4]
for i in y:
    y.remove(i)
CORS_ALLOW_HEADERS = y
# expect: CORS_ALLOWED_ORIGINS = [1, 2, 3, 4, 5]
# expect: CORS_ALLOW_HEADERS = [2, 4]

# row: while
n = 3
CORS_ALLOWED_ORIGINS = []
while n:
    CORS_ALLOWED_ORIGINS.append(n)
    n -= 1
else:
    CORS_ALLOWED_ORIGINS.append('done')
while True:
    n += 1
    if n == 3: continue
    if n > 5:
        break
CORS_ALLOW_HEADERS = n
# expect: CORS_ALLOWED_ORIGINS = [3, 2, 1, "done"]
# expect: CORS_ALLOW_HEADERS = 6

# row: try, except, else, finally
CORS_ALLOWED_ORIGINS = []
try:
    CORS_ALLOWED_ORIGINS.append('try')
except Exception:
    CORS_ALLOWED_ORIGINS.append('no')
else:
    CORS_ALLOWED_ORIGINS.append('else')
finally:
    CORS_ALLOWED_ORIGINS.append('finally')
try:
    {}['k']
    CORS_ALLOWED_ORIGINS.append('not reached')
except (ValueError, KeyError) as e:
    CORS_ALLOWED_ORIGINS.append(type(e).__name__)
try:
    int('x')
except LookupError:
    CORS_ALLOWED_ORIGINS.append('wrong')
except ValueError:
    CORS_ALLOWED_ORIGINS.append('value')
CORS_ALLOW_HEADERS = 'e' in globals()
# expect: CORS_ALLOWED_ORIGINS = ["try", "else", "finally", "KeyError", "value"]
# expect: CORS_ALLOW_HEADERS = False

# row: try: exceptions of Python's own operations
got = []
for f in (lambda: [][0], lambda: {}['a'], lambda: 1 / 0, lambda: int('a'), lambda: 'a' + 1, lambda: None.x, lambda: undefined, lambda: [].remove(1), lambda: 'a'.index('b'), lambda: next(iter([])), lambda: (1, 2)[5], lambda: [1] < ['a'], lambda: {[]: 1}, lambda: len(5), lambda: 5(), lambda: float('x'), lambda: '%d' % 'x', lambda: '{}'.format(), lambda: 'x' * 'y', lambda: chr(-1), lambda: b'\xff'.decode('utf-8'), lambda: 1 % 0, lambda: dict(['x']), lambda: 2 << -1, lambda: '%s %s' % ('a',), lambda: '%s' % ('a', 'b'), lambda: '{k}'.format(), lambda: set([[]]), lambda: int(None), lambda: max([])):
    try:
        f()
        got.append('nothing')
    except Exception as e:
        got.append(e.__class__.__name__)
CORS_ALLOWED_ORIGINS = got
# refused: The order of these objects is not supported here.

# row: try: unpacking errors
got = []
def one():
    a, b = [1]
def two():
    a, b = 1, 2, 3
def three():
    a, *b, c = 'x'
def four():
    a, b = 5
for f in (one, two, three, four):
    try:
        f()
    except (ValueError, TypeError) as e:
        got.append(type(e).__name__)
CORS_ALLOWED_ORIGINS = got
# expect: CORS_ALLOWED_ORIGINS = ["ValueError", "ValueError", "ValueError", "TypeError"]

# row: try: raise, re-raise, from, and own exceptions
class Missing(KeyError):
    pass
CORS_ALLOWED_ORIGINS = []
try:
    try:
        raise Missing('origin')
    except LookupError as e:
        CORS_ALLOWED_ORIGINS.append(e.args[0])
        raise
except KeyError as e:
    CORS_ALLOWED_ORIGINS.append(type(e).__name__)
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('bad value') from e
except ValueError as e:
    CORS_ALLOWED_ORIGINS.append(str(e))
    CORS_ALLOWED_ORIGINS.append(type(e.__cause__).__name__)
# either: CORS_ALLOWED_ORIGINS = ["origin", "Missing", "bad value", "ZeroDivisionError"]

# row: try: what raise is from
log = []
try:
    raise ValueError from undefined
except NameError:
    log.append('name')
try:
    raise ValueError from 5
except TypeError:
    log.append('type')
class Own(Exception):
    def __init__(self, name='made'):
        log.append(name)
try:
    raise Own('a') from Own
except Own:
    CORS_X = log
# expect: CORS_X = ["name", "type", "a", "made"]

# row: try: ImportError of a module that is not there
try:
    import definitely_not_a_module_here
    CORS_ALLOWED_ORIGINS = 'there'
except ImportError:
    CORS_ALLOWED_ORIGINS = 'missing'
try:
    from json import no_such_name
except ImportError:
    CORS_ALLOW_HEADERS = 'no name'
# refused: definitely_not_a_module_here is not in the project

# row: try: a local module that is not there
# with: {"main":"conf/settings.py"}
# file: settings.py
try:
    from .local_settings import *
except ImportError:
    LOCAL = False
CORS_ALLOWED_ORIGINS = ['https://a.example'] if not LOCAL else []
# file: conf/settings.py
try:
    from .local_settings import *
except ImportError:
    LOCAL = False
CORS_ALLOWED_ORIGINS = ['https://a.example'] if not LOCAL else []
# file: conf/__init__.py
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: assert
assert True
assert 1 == 1, 'fine'
try:
    assert [], 'empty'
except AssertionError as e:
    CORS_ALLOWED_ORIGINS = str(e)
# either: CORS_ALLOWED_ORIGINS = "empty"

# row: match: values
import os
def pick(x):
    match x:
        case 'dev' | 'local':
            return ['http://localhost']
        case 'prod':
            return ['https://a.example']
        case None:
            return 'none'
        case True:
            return 'true'
        case list() | int():
            return 'other'
        case str() as s:
            return s
CORS_ALLOW_HEADERS = [pick(v) for v in ('dev', 'local', 'prod', None, True, 7, [], 'x')]
match os.environ.get('ENV', 'dev'):
    case 'dev':
        CORS_ALLOW_ALL_ORIGINS = True
    case env if env.startswith('prod'):
        CORS_ALLOWED_ORIGINS = [f'https://{env}.example']
CORS_EXPOSE_HEADERS = 'env' in globals()
# env: {}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_HEADERS = [["http://localhost"], ["http://localhost"], ["https://a.example"], "none", "true", "other", "other", "x"]
# expect: CORS_EXPOSE_HEADERS = False
# env: {"ENV":"prod2"}
# expect: CORS_ALLOWED_ORIGINS = ["https://prod2.example"]
# expect: CORS_ALLOW_HEADERS = [["http://localhost"], ["http://localhost"], ["https://a.example"], "none", "true", "other", "other", "x"]
# expect: CORS_EXPOSE_HEADERS = True
# env: {"ENV":"x"}
# expect: CORS_ALLOW_HEADERS = [["http://localhost"], ["http://localhost"], ["https://a.example"], "none", "true", "other", "other", "x"]
# expect: CORS_EXPOSE_HEADERS = True

# row: globals and locals
globals()['CORS_ALLOWED_ORIGINS'] = ['https://g.example']
for name, value in (('CREDENTIALS', True), ('ALL_ORIGINS', False)):
    globals()[f'CORS_ALLOW_{name}'] = value
globals().update({'CORS_ALLOW_HEADERS': 1}, CORS_EXPOSE_HEADERS=2)
locals()['CORS_ALLOW_METHODS'] = 3
vars()['CORS_ALLOWED_ORIGIN_REGEXES'] = CORS_ALLOW_METHODS + 1
CORS_PREFLIGHT_MAX_AGE = globals()['CORS_ALLOW_HEADERS']
# expect: CORS_ALLOWED_ORIGINS = ["https://g.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = 4
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = 1
# expect: CORS_ALLOW_METHODS = 3
# expect: CORS_EXPOSE_HEADERS = 2
# expect: CORS_PREFLIGHT_MAX_AGE = 1

# row: a star import of corsheaders.defaults and its uses
from corsheaders.defaults import default_headers, default_methods
CORS_ALLOW_HEADERS = list(default_headers) + ['x-a']
CORS_ALLOW_METHODS = (*default_methods, 'VIEW')
CORS_ALLOWED_ORIGINS = default_headers + ('x-b',)
CORS_EXPOSE_HEADERS = default_methods
CORS_ALLOWED_ORIGIN_REGEXES = [*default_headers, 'x-c']
CORS_ALLOW_CREDENTIALS = [h for h in default_headers if h.startswith('x-')]
CORS_PREFLIGHT_MAX_AGE = len(default_methods)
# expect: CORS_ALLOWED_ORIGINS = ("accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with", "x-b")
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with", "x-c"]
# expect: CORS_ALLOW_CREDENTIALS = ["x-csrftoken", "x-requested-with"]
# expect: CORS_ALLOW_HEADERS = ["accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with", "x-a"]
# expect: CORS_ALLOW_METHODS = ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT", "VIEW")
# expect: CORS_EXPOSE_HEADERS = ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT")
# expect: CORS_PREFLIGHT_MAX_AGE = 6

# row: corsheaders.defaults: imported otherwise
import corsheaders.defaults
from corsheaders import defaults
from corsheaders import defaults as d
from corsheaders.defaults import *
from corsheaders.defaults import default_headers as dh
CORS_ALLOWED_ORIGINS = corsheaders.defaults.default_methods
CORS_ALLOW_HEADERS = defaults.default_headers + ('x',)
CORS_EXPOSE_HEADERS = tuple(d.default_methods)
CORS_ALLOW_METHODS = default_methods
CORS_ALLOWED_ORIGIN_REGEXES = list(dh)
CORS_ALLOW_CREDENTIALS = set(dh) | {'x-set'}
# expect: CORS_ALLOWED_ORIGINS = ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT")
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with"]
# expect: CORS_ALLOW_CREDENTIALS = {"accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with", "x-set"}
# expect: CORS_ALLOW_HEADERS = ("accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with", "x")
# expect: CORS_ALLOW_METHODS = ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT")
# expect: CORS_EXPOSE_HEADERS = ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT")

# row: corsheaders.defaults: a tuple does not take a list
from corsheaders.defaults import default_headers
CORS_ALLOW_HEADERS = default_headers + ['x-a']
# refused: Python raises TypeError
# raises: TypeError

# row: corsheaders.defaults: list methods on a list of it
from corsheaders.defaults import default_headers, default_methods
CORS_ALLOW_HEADERS = list(default_headers)
CORS_ALLOW_HEADERS.append('x-a')
CORS_ALLOW_HEADERS.extend(['x-b'])
CORS_ALLOW_HEADERS += ('x-c',)
CORS_ALLOW_HEADERS.remove('dnt')
CORS_ALLOW_METHODS = [m for m in default_methods if m != 'DELETE']
# expect: CORS_ALLOW_HEADERS = ["accept", "accept-encoding", "authorization", "content-type", "origin", "user-agent", "x-csrftoken", "x-requested-with", "x-a", "x-b", "x-c"]
# expect: CORS_ALLOW_METHODS = ["GET", "OPTIONS", "PATCH", "POST", "PUT"]

# row: if __name__
CORS_ALLOWED_ORIGINS = __name__ == '__main__'
if __name__ == '__main__':
    CORS_ALLOW_HEADERS = 'script'
else:
    CORS_ALLOW_HEADERS = 'module'
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = "module"

# row: or [] and other idioms for nothing
ORIGINS = None
CORS_ALLOWED_ORIGINS = ORIGINS or []
CORS_ALLOW_HEADERS = (ORIGINS or '').split(',')
CORS_EXPOSE_HEADERS = ORIGINS if ORIGINS is not None else ['x']
CORS_ALLOW_METHODS = ['a'] and ORIGINS
CORS_ALLOWED_ORIGIN_REGEXES = list(ORIGINS or ())
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOWED_ORIGIN_REGEXES = []
# expect: CORS_ALLOW_HEADERS = [""]
# expect: CORS_ALLOW_METHODS = None
# expect: CORS_EXPOSE_HEADERS = ["x"]

# row: itertools
from itertools import chain
import itertools
CORS_ALLOWED_ORIGINS = list(chain(['a'], ('b',), 'c'))
CORS_ALLOW_HEADERS = list(itertools.chain.from_iterable([['a'], ['b', 'c']]))
# expect: CORS_ALLOWED_ORIGINS = ["a", "b", "c"]
# expect: CORS_ALLOW_HEADERS = ["a", "b", "c"]

# row: collections
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap
o = OrderedDict([('b', 1), ('a', 2)])
CORS_ALLOWED_ORIGINS = list(o)
d = defaultdict(list)
d['x'].append('y')
CORS_ALLOW_HEADERS = d['x']
CORS_EXPOSE_HEADERS = list(OrderedDict.fromkeys(['b', 'a', 'b']))
CORS_ALLOW_METHODS = dict(o)
CORS_ALLOWED_ORIGIN_REGEXES = d['new']
# either: CORS_ALLOWED_ORIGINS = ["b", "a"]
# either: CORS_ALLOWED_ORIGIN_REGEXES = []
# either: CORS_ALLOW_HEADERS = ["y"]
# either: CORS_ALLOW_METHODS = {"b": 1, "a": 2}
# either: CORS_EXPOSE_HEADERS = ["b", "a"]

# row: re.compile and its flags
import re
from re import compile as rc
CORS_ALLOWED_ORIGIN_REGEXES = [re.compile(r'^https://\w+\.example$'), re.compile('x', re.IGNORECASE), re.compile('y', re.I | re.M), rc('z', flags=re.X | re.S), 'plain']
CORS_URLS_REGEX = re.compile(r'^/api/.*$')
CORS_ALLOWED_ORIGINS = re.compile('(?i)inline')
CORS_ALLOW_HEADERS = re.compile('a', re.ASCII)
CORS_EXPOSE_HEADERS = re.compile('u', re.UNICODE)
CORS_ALLOW_METHODS = CORS_URLS_REGEX.pattern
CORS_ALLOW_CREDENTIALS = re.compile('', re.VERBOSE | re.DOTALL | re.MULTILINE | re.IGNORECASE)
# expect: CORS_ALLOWED_ORIGINS = re.compile("(?i)inline", "i")
# expect: CORS_ALLOWED_ORIGIN_REGEXES = [re.compile("^https://\\w+\\.example$", ""), re.compile("x", "i"), re.compile("y", "im"), re.compile("z", "sx"), "plain"]
# expect: CORS_ALLOW_CREDENTIALS = re.compile("", "imsx")
# expect: CORS_ALLOW_HEADERS = re.compile("a", "a")
# expect: CORS_ALLOW_METHODS = "^/api/.*$"
# expect: CORS_EXPOSE_HEADERS = re.compile("u", "")
# expect: CORS_URLS_REGEX = re.compile("^/api/.*$", "")

# row: re.escape and joined patterns
import re
hosts = ['a.example', 'b-c.example', 'x+y']
CORS_ALLOWED_ORIGIN_REGEXES = [r'^https://' + re.escape(h) + '$' for h in hosts]
CORS_ALLOWED_ORIGINS = re.escape('https://a.b/c?d=[e]&f#g~é _%')
CORS_ALLOW_HEADERS = '|'.join(map(re.escape, hosts))
CORS_EXPOSE_HEADERS = rf"^https://(?:{'|'.join(re.escape(h) for h in hosts)})$"
# expect: CORS_ALLOWED_ORIGINS = "https://a\\.b/c\\?d=\\[e\\]\\&f\\#g\\~\u00e9\\ _%"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["^https://a\\.example$", "^https://b\\-c\\.example$", "^https://x\\+y$"]
# expect: CORS_ALLOW_HEADERS = "a\\.example|b\\-c\\.example|x\\+y"
# expect: CORS_EXPOSE_HEADERS = "^https://(?:a\\.example|b\\-c\\.example|x\\+y)$"

# row: re: simple searches
import re
CORS_ALLOWED_ORIGINS = bool(re.match(r'^https?://', 'https://a.example'))
CORS_ALLOW_HEADERS = re.sub(r'/+$', '', 'https://a.example//')
CORS_EXPOSE_HEADERS = re.split(r'[,;\s]+', 'a, b;c d')
CORS_ALLOW_METHODS = re.findall(r'\d+', 'a1b22')
# either: CORS_ALLOWED_ORIGINS = True
# either: CORS_ALLOW_HEADERS = "https://a.example"
# either: CORS_ALLOW_METHODS = ["1", "22"]
# either: CORS_EXPOSE_HEADERS = ["a", "b", "c", "d"]

# row: pathlib: BASE_DIR and values made of paths
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
CORS_ALLOWED_ORIGINS = (BASE_DIR / 'settings.py').name
CORS_ALLOW_HEADERS = Path('/srv/app/x.tar.gz').name
CORS_EXPOSE_HEADERS = str(Path('/srv') / 'app' / 'a.txt')
CORS_ALLOW_METHODS = [Path('/a/b/c').parent.name, str(Path('/a/b/../c')), Path('/a/b').parents[1].as_posix()]
CORS_ALLOWED_ORIGIN_REGEXES = str(BASE_DIR)
TEMPLATES = [{'DIRS': [BASE_DIR / 'templates']}]
# expect: CORS_ALLOWED_ORIGINS = "settings.py"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "<root>"
# expect: CORS_ALLOW_HEADERS = "x.tar.gz"
# expect: CORS_ALLOW_METHODS = ["b", "/a/b/../c", "/"]
# expect: CORS_EXPOSE_HEADERS = "/srv/app/a.txt"

# row: os.path
import os
from os.path import join, dirname, abspath, basename
BASE_DIR = os.path.dirname(os.path.abspath(__file__))
CORS_ALLOWED_ORIGINS = os.path.join('/srv', 'app', 'x.py')
CORS_ALLOW_HEADERS = basename(__file__)
CORS_EXPOSE_HEADERS = [os.path.split('/a/b'), os.path.normpath('/a/./b/../c'), os.path.isabs('/x'), join('a', '/b'), os.sep, dirname('/a/b/')]
CORS_ALLOW_METHODS = BASE_DIR
CORS_ALLOWED_ORIGIN_REGEXES = abspath(join(BASE_DIR, '..', 'x')).endswith('/x')
# expect: CORS_ALLOWED_ORIGINS = "/srv/app/x.py"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = True
# expect: CORS_ALLOW_HEADERS = "settings.py"
# expect: CORS_ALLOW_METHODS = "<root>"
# expect: CORS_EXPOSE_HEADERS = [("/a", "b"), "/a/c", True, "/b", "/", "/a/b"]

# row: sys: argv aside, what is always the same
import sys
CORS_ALLOWED_ORIGINS = sys.version_info >= (3, 6)
if sys.version_info[0] < 3:
    CORS_ALLOW_HEADERS = 'two'
else:
    CORS_ALLOW_HEADERS = 'three'
# either: CORS_ALLOWED_ORIGINS = True
# either: CORS_ALLOW_HEADERS = "three"

# row: importlib and the module's own names
CORS_ALLOWED_ORIGINS = __name__
CORS_ALLOW_HEADERS = __doc__
# expect: CORS_ALLOWED_ORIGINS = "settings"
# expect: CORS_ALLOW_HEADERS = None

# row: loops that make several settings
SITES = {'shop': ['https://shop.example'], 'blog': ['https://blog.example', 'https://www.blog.example']}
CORS_ALLOWED_ORIGINS = []
for site, origins in SITES.items():
    for origin in origins:
        if origin not in CORS_ALLOWED_ORIGINS:
            CORS_ALLOWED_ORIGINS.append(origin)
CORS_ALLOW_HEADERS = {site: len(o) for site, o in SITES.items()}
# expect: CORS_ALLOWED_ORIGINS = ["https://shop.example", "https://blog.example", "https://www.blog.example"]
# expect: CORS_ALLOW_HEADERS = {"shop": 1, "blog": 2}

# row: http and https of each host
HOSTS = ('example.com', 'www.example.com')
CORS_ALLOWED_ORIGINS = []
for host in HOSTS:
    CORS_ALLOWED_ORIGINS += [f'http://{host}', f'https://{host}']
CORS_ALLOW_HEADERS = ['%s://%s' % (s, h) for h in HOSTS for s in ('http', 'https')]
CORS_EXPOSE_HEADERS = sum(([f'http://{h}', f'https://{h}'] for h in HOSTS), [])
# expect: CORS_ALLOWED_ORIGINS = ["http://example.com", "https://example.com", "http://www.example.com", "https://www.example.com"]
# expect: CORS_ALLOW_HEADERS = ["http://example.com", "https://example.com", "http://www.example.com", "https://www.example.com"]
# expect: CORS_EXPOSE_HEADERS = ["http://example.com", "https://example.com", "http://www.example.com", "https://www.example.com"]

# row: pass, ellipsis bodies, nothing statements
if True:
    pass
def f(): ...
class K: ...
'a string statement'
1 + 1
CORS_ALLOWED_ORIGINS = f()
# expect: CORS_ALLOWED_ORIGINS = None

# row: nested data and look-ups
CONFIG = {'cors': {'origins': {'dev': ['http://localhost'], 'prod': ('https://a.example',)}, 'age': 60}}
CORS_ALLOWED_ORIGINS = CONFIG['cors']['origins']['prod']
CORS_PREFLIGHT_MAX_AGE = CONFIG['cors'].get('age', 0)
CORS_ALLOW_HEADERS = CONFIG.get('none', {}).get('x', 'fallback')
CONFIG['cors']['origins']['dev'].append('x')
CORS_EXPOSE_HEADERS = CONFIG['cors']['origins']['dev']
# expect: CORS_ALLOWED_ORIGINS = ("https://a.example",)
# expect: CORS_ALLOW_HEADERS = "fallback"
# expect: CORS_EXPOSE_HEADERS = ["http://localhost", "x"]
# expect: CORS_PREFLIGHT_MAX_AGE = 60

# row: SILENCED_SYSTEM_CHECKS, MIDDLEWARE, INSTALLED_APPS
INSTALLED_APPS = ['django.contrib.admin', 'corsheaders']
INSTALLED_APPS += ['app']
MIDDLEWARE = ['corsheaders.middleware.CorsMiddleware'] + ['django.middleware.common.CommonMiddleware']
MIDDLEWARE.insert(0, 'first')
SILENCED_SYSTEM_CHECKS = ['corsheaders.E013', *['security.W001']]
CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: INSTALLED_APPS = ["django.contrib.admin", "corsheaders", "app"]
# expect: MIDDLEWARE = ["first", "corsheaders.middleware.CorsMiddleware", "django.middleware.common.CommonMiddleware"]
# expect: SILENCED_SYSTEM_CHECKS = ["corsheaders.E013", "security.W001"]

# row: with-less exceptions inside a loop
values = ['1', 'x', '3', None]
CORS_ALLOWED_ORIGINS = []
for v in values:
    try:
        n = int(v)
    except ValueError:
        continue
    except TypeError:
        break
    else:
        CORS_ALLOWED_ORIGINS.append(n)
    finally:
        CORS_ALLOWED_ORIGINS.append('f')
# expect: CORS_ALLOWED_ORIGINS = [1, "f", "f", 3, "f", "f"]

# row: string building in loops
s = ''
for i, h in enumerate(['a', 'b', 'c']):
    s += (',' if i else '') + h
CORS_ALLOWED_ORIGINS = s
CORS_ALLOW_HEADERS = s.split(',')
# expect: CORS_ALLOWED_ORIGINS = "a,b,c"
# expect: CORS_ALLOW_HEADERS = ["a", "b", "c"]

# row: truth of everything
CORS_ALLOWED_ORIGINS = [bool(x) for x in (0, 1, '', ' ', [], [0], {}, {'a': 0}, (), (0,), None, 0.0, 0.1, set(), {0}, range(0), range(1), ..., len, int)]
# expect: CORS_ALLOWED_ORIGINS = [False, True, False, True, False, True, False, True, False, True, False, False, True, False, True, False, True, True, True, True]

# row: identity
a = []
b = a
CORS_ALLOWED_ORIGINS = [a is b, a is [], a is not [], None is None, (a,)[0] is a, True is (1 == 1)]
# expect: CORS_ALLOWED_ORIGINS = [True, False, True, True, True, True]

# row: chained attribute and item access
data = [{'hosts': [{'name': 'a'}, {'name': 'b'}]}]
CORS_ALLOWED_ORIGINS = data[0]['hosts'][-1]['name'].upper().lower()
CORS_ALLOW_HEADERS = [h['name'] for h in data[0]['hosts']]
# expect: CORS_ALLOWED_ORIGINS = "b"
# expect: CORS_ALLOW_HEADERS = ["a", "b"]

# row: numbers in strings, zeros, ports
CORS_ALLOWED_ORIGINS = [f'http://localhost:{3000 + i}' for i in range(3)] + ['http://localhost:%d' % p for p in (8000, 8080)]
CORS_ALLOW_HEADERS = [f'v{i:02d}' for i in (1, 10)]
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "http://localhost:3001", "http://localhost:3002", "http://localhost:8000", "http://localhost:8080"]
# expect: CORS_ALLOW_HEADERS = ["v01", "v10"]

# row: a dunder all of one's own does no harm
__all__ = ['CORS_ALLOWED_ORIGINS']
CORS_ALLOWED_ORIGINS = 1
CORS_ALLOW_HEADERS = 2
_hidden = 3
CORS_EXPOSE_HEADERS = _hidden
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOW_HEADERS = 2
# expect: CORS_EXPOSE_HEADERS = 3

# row: starred assignment in loops
CORS_ALLOWED_ORIGINS = []
for head, *tail in [('a', 'b', 'c'), ('d',)]:
    CORS_ALLOWED_ORIGINS.append([head, tail])
[x, *y] = 'abc'
CORS_ALLOW_HEADERS = [x, y]
# expect: CORS_ALLOWED_ORIGINS = [["a", ["b", "c"]], ["d", []]]
# expect: CORS_ALLOW_HEADERS = ["a", ["b", "c"]]

# row: nested functions and early returns
def origins(env, *, extra=()):
    def local():
        return ['http://localhost:%s' % p for p in ports]
    ports = [3000]
    if env == 'dev':
        ports.append(8000)
        return local()
    for e in extra:
        if e.startswith('https'):
            return [e]
    return []
CORS_ALLOWED_ORIGINS = origins('dev')
CORS_ALLOW_HEADERS = origins('prod', extra=['http://x', 'https://y', 'https://z'])
CORS_EXPOSE_HEADERS = origins('prod')
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "http://localhost:8000"]
# expect: CORS_ALLOW_HEADERS = ["https://y"]
# expect: CORS_EXPOSE_HEADERS = []

# row: with of a file's own context manager
class Manager:
    def __enter__(self):
        log.append('enter')
        return 'value'
    def __exit__(self, *args):
        log.append('exit')
        return True
log = []
with Manager() as m:
    log.append(m)
    raise ValueError
CORS_ALLOWED_ORIGINS = log
# either: CORS_ALLOWED_ORIGINS = ["enter", "value", "exit"]

# row: contextlib.suppress
from contextlib import suppress
CORS_ALLOWED_ORIGINS = ['https://a.example']
with suppress(KeyError):
    CORS_ALLOWED_ORIGINS.append({}['x'])
    CORS_ALLOWED_ORIGINS.append('not reached')
with suppress(ImportError, AttributeError):
    CORS_ALLOW_HEADERS = 'done'
# either: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# either: CORS_ALLOW_HEADERS = "done"

# row: print and logging do nothing
import logging
import sys
import warnings
logger = logging.getLogger(__name__)
logger.info('reading %s', 'settings')
print('x', file=sys.stderr)
warnings.warn('old')
CORS_ALLOWED_ORIGINS = logging.INFO
# expect: CORS_ALLOWED_ORIGINS = 20

# row: datetime.timedelta as seconds
from datetime import timedelta
CORS_PREFLIGHT_MAX_AGE = int(timedelta(days=1).total_seconds())
CORS_ALLOWED_ORIGINS = timedelta(hours=1).seconds
CORS_ALLOW_HEADERS = timedelta(minutes=10) // timedelta(seconds=1)
# either: CORS_ALLOWED_ORIGINS = 3600
# either: CORS_ALLOW_HEADERS = 600
# either: CORS_PREFLIGHT_MAX_AGE = 86400

# row: string constants and Template
import string
CORS_ALLOWED_ORIGINS = string.ascii_lowercase[:3]
CORS_ALLOW_HEADERS = string.digits
# either: CORS_ALLOWED_ORIGINS = "abc"
# either: CORS_ALLOW_HEADERS = "0123456789"

# row: a comprehension over a set calls a function of the file
seen = []
def f(x):
    seen.append(x)
    return x
ALL = {f(x) for x in {'a', 'b'}}
CORS_EXPOSE_HEADERS = list(seen)
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set calls a method that changes something
seen = []
ALL = [seen.append(x) for x in {'a', 'b'}]
CORS_EXPOSE_HEADERS = [str(i) + x for i, x in enumerate(seen)]
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set binds a name
ALL = {(last := x) for x in {'a', 'b'}}
CORS_EXPOSE_HEADERS = [last]
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set calls a lambda
seen = []
ALL = {x: (lambda y: seen.append(y))(x) for x in {'a', 'b'}}
CORS_EXPOSE_HEADERS = list(seen)
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set that only makes values
from urllib.parse import quote
ALL = sorted({quote(str(x).upper()) + '-x' for x in {'a', 'b'}})
CORS_EXPOSE_HEADERS = ALL
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set leaves traces in its condition
seen = []
ALL = {x for x in {'a', 'b'} if seen.append(x) is None}
CORS_EXPOSE_HEADERS = list(seen)
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set leaves traces in its key
seen = []
def f(x):
    seen.append(x)
    return x
ALL = {f(x): 1 for x in {'a', 'b'}}
CORS_EXPOSE_HEADERS = list(seen)
# refused: This iterates over a set, whose order changes from run to run.

# row: a comprehension over a set and a list of functions
ALL = sorted({f(x) for x in {'A', 'B'} for f in [str, repr] if f is str})
CORS_EXPOSE_HEADERS = ALL
# refused: This iterates over a set, whose order changes from run to run.
