# row: os.environ: its views
import os
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    'A' in os.environ.keys(),
    'Z' in os.environ.keys(),
    raised(lambda: 1 in os.environ.keys()),
    sorted(os.environ),
    sorted(os.environ.keys()),
    sorted(os.environ.items()),
    sorted(set(os.environ)),
    dict(os.environ)['A'],
    dict(os.environ.items())['B'],
    {**os.environ}['B'],
    {**os.environ, 'B': 3}['B'],
    os.environ.copy().get('A'),
    os.environ.copy().get('Z', 9),
    len(os.environ.copy()),
    list(os.environ),
    [k + v for k, v in os.environ.items()],
    sorted(os.environ.copy().items()),
    [os.environ.copy().update(C=1), 'C' in os.environ][1],
]
# env: {"A":"1","B":"2"}
# expect: CORS_ALLOWED_ORIGINS = [True, False, "TypeError", ["A", "B"], ["A", "B"], [("A", "1"), ("B", "2")], ["A", "B"], "1", "2", "2", 3, "1", 9, 2, ["A", "B"], ["A1", "B2"], [("A", "1"), ("B", "2")], False]

# row: os.environ: changes
import os
os.environ.update([('C', '3'), ['D', '4']], E='5')
os.environ.update({'F': '6'})
os.environ.update()
copied = os.environ.copy()
copied['A'] = 5
del os.environ['B']
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    os.environ.get('B'),
    os.environ['C'] + os.environ['D'] + os.environ['E'] + os.environ['F'],
    copied['A'],
    os.environ['A'],
    copied['B'],
    os.environ.pop('A'),
    os.environ.pop('A', 'gone'),
    raised(lambda: os.environ.pop('A')),
    os.environ.setdefault('G', '7'),
    os.environ.setdefault('G', '8'),
    raised(lambda: os.environ.setdefault('H')),
    raised(lambda: os.environ.update([('a',)])),
    raised(lambda: os.environ.update([('a', 'b', 'c')])),
    raised(lambda: os.environ.update(a=1)),
    raised(lambda: os.environ.__setitem__('a', 1)),
    raised(lambda: os.environ.__setitem__('', 'a')),
    raised(lambda: os.environ.__setitem__('a=b', 'a')),
    raised(lambda: os.environ.__setitem__('a', 'a\0')),
    raised(lambda: os.environ.__delitem__('Z')),
]
# env: {"A":"1","B":"2"}
# expect: CORS_ALLOWED_ORIGINS = [None, "3456", 5, "1", "2", "1", "gone", "KeyError", "7", "7", "TypeError", "ValueError", "ValueError", "TypeError", "TypeError", "OSError", "ValueError", "ValueError", "KeyError"]

# row: os.environ: replaced
import os
os.environ = {'A': 'a'}
CORS_X = os.getenv('A')
# refused: To replace os.environ

# row: os.environ: deleted
import os
del os.environ
try:
    os.environ
except AttributeError:
    CORS_X = 'none'
try:
    os.getenv('A')
except NameError:
    CORS_Y = 'none'
# refused: Only the deletion of names and entries is supported

# row: collections: more
from collections import OrderedDict
from typing import NamedTuple
class P(NamedTuple):
    a: int
    b: int = 2
class Q(NamedTuple):
    x: int
    y: int
p = P(1)
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    p.a,
    p.b,
    p._replace(b=5).b,
    P(b=1, a=0).a,
    list(p),
    p[0],
    len(p),
    P._fields,
    raised(lambda: P()),
    raised(lambda: P(1, 2, 3)),
    raised(lambda: P(1, c=2)),
    raised(lambda: P(1, a=2)),
    raised(lambda: p._replace(c=1)),
    list(OrderedDict([('b', 1), ('a', 2)])),
    list(OrderedDict(a=1, b=2).items()),
    list(OrderedDict({'z': 1})),
    len(OrderedDict()),
    p[-1],
    Q(*p).y,
]
# expect: CORS_ALLOWED_ORIGINS = [1, 2, 5, 0, [1, 2], 1, 2, ("a", "b"), "TypeError", "TypeError", "TypeError", "TypeError", "ValueError", ["b", "a"], [("a", 1), ("b", 2)], ["z"], 0, 2, 2]

# row: contextlib.suppress: more
import contextlib
with contextlib.suppress(KeyError, ValueError):
    CORS_ALLOW_HEADERS = ['x']
    {}['a']
    CORS_ALLOW_HEADERS = ['y']
with contextlib.suppress():
    CORS_ALLOW_METHODS = ['GET']
with contextlib.suppress(ImportError) as nothing, contextlib.suppress(TypeError):
    CORS_EXPOSE_HEADERS = [str(nothing)]
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    raised(lambda: contextlib.suppress(a=1)),
]
# expect: CORS_ALLOWED_ORIGINS = ["TypeError"]
# expect: CORS_ALLOW_HEADERS = ["x"]
# expect: CORS_ALLOW_METHODS = ["GET"]
# expect: CORS_EXPOSE_HEADERS = ["None"]

# row: copy
import copy
a = [[1], {'x': [2]}, (3, [4]), {5}, frozenset([6]), 'x', None]
b = copy.copy(a)
c = copy.deepcopy([1, 'a', (2, None)])
a[0].append(9)
s = [1]
d = copy.copy({'k': s})
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    b[0],
    c,
    d['k'] is s,
    copy.copy(5),
    copy.copy((1,)),
    copy.deepcopy((1, 2)),
    copy.deepcopy('x'),
    raised(lambda: copy.copy()),
]
# expect: CORS_ALLOWED_ORIGINS = [[1, 9], [1, "a", (2, None)], True, 5, (1,), (1, 2), "x", "TypeError"]

# row: datetime.timedelta
from datetime import timedelta
d = timedelta(days=1, hours=2)
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    d.days,
    d.seconds,
    d.total_seconds(),
    int(d.total_seconds()),
    timedelta(1, 2, 3, 4, 5, 6, 7).days,
    timedelta(minutes=-1).days,
    timedelta(days=2.0).days,
    raised(lambda: timedelta(days='x')),
    raised(lambda: timedelta(days=10**10)),
    timedelta(milliseconds=False).days,
]
# expect: CORS_ALLOWED_ORIGINS = [1, 7200, 93600.0, 93600, 50, -1, 2, "TypeError", "OverflowError", 0]

# row: functools.partial
import functools
CORS_ALLOWED_ORIGINS = functools.partial(list, 'ab')()
# expect: CORS_ALLOWED_ORIGINS = ["a", "b"]

# row: functools.partial of a method
import environ, functools
env_list = functools.partial(environ.Env().list, default=['https://a.example'])
CORS_ALLOWED_ORIGINS = env_list('ORIGINS')
CORS_ALLOW_HEADERS = env_list('HEADERS', default=[])
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = []
# env: {"ORIGINS":"https://b.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example"]
# expect: CORS_ALLOW_HEADERS = []

# row: itertools: more
from itertools import chain
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    list(chain([1], 'a', (2,))),
    list(chain.from_iterable([[1], [2, 3]])),
    raised(lambda: chain([1], x=2)),
    raised(lambda: list(islice('abc', -1))),
    raised(lambda: list(islice('abc', 'x'))),
    raised(lambda: list(islice('abc', 0, 1, 0))),
    sorted(chain({3, 1}, {2})),
    raised(lambda: count('a')),
    raised(lambda: repeat(1, 'x')),
]
# expect: CORS_ALLOWED_ORIGINS = [[1, "a", 2], [1, 2, 3], "TypeError", "NameError", "NameError", "NameError", [1, 2, 3], "NameError", "NameError"]

# row: json.loads
import json
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    json.loads('[1, 2.5, -0, 1e3, null, true, false, "a"]'),
    json.loads('{"a": {"b": []}, "a": 1}'),
    json.loads(' { } '),
    json.loads('[ ]'),
    json.loads('"\\u00e9\\n\\/\\ud83d\\ude00"'),
    json.loads('1', object_hook=None),
    raised(lambda: json.loads('')),
    raised(lambda: json.loads('[1,]')),
    raised(lambda: json.loads('{"a" 1}')),
    raised(lambda: json.loads('{a: 1}')),
    raised(lambda: json.loads('[1')),
    raised(lambda: json.loads('"a')),
    raised(lambda: json.loads('"\\q"')),
    raised(lambda: json.loads('"\\u12g4"')),
    raised(lambda: json.loads('01')),
    raised(lambda: json.loads('1 2')),
    raised(lambda: json.loads('-')),
    raised(lambda: json.loads('{"a": 1,}')),
    raised(lambda: json.loads('tru')),
    raised(lambda: json.loads('"a\tb"')),
    raised(lambda: json.loads(None)),
    raised(lambda: json.loads(5)),
    raised(lambda: json.loads('"a\\')),
]
# expect: CORS_ALLOWED_ORIGINS = [[1, 2.5, 0, 1000.0, None, True, False, "a"], {"a": 1}, {}, [], "\u00e9\n/\ud83d\ude00", 1, "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "JSONDecodeError", "TypeError", "TypeError", "JSONDecodeError"]

# row: json.dumps
import json
CORS_ALLOWED_ORIGINS = [json.dumps('a')]
# refused: The result of json.dumps is not supported.

# row: ast.literal_eval: more
import ast
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    ast.literal_eval('[1, (2, 3), {"a": 4.5}]'),
    ast.literal_eval('-1'),
    ast.literal_eval('None'),
    ast.literal_eval(' "a" "b" '),
    ast.literal_eval('(1,)'),
    ast.literal_eval('[] # c'),
    ast.literal_eval('{}'),
    ast.literal_eval('{1: 2, 1.0: 3}'),
    ast.literal_eval("'a;b'"),
    raised(lambda: ast.literal_eval('{[]: 1}')),
]
# expect: CORS_ALLOWED_ORIGINS = [[1, (2, 3), {"a": 4.5}], -1, None, "ab", (1,), [], {}, {1: 3}, "a;b", "TypeError"]

# row: os.path: more
import os, os.path as p
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    p.join('a', 'b', '/c', 'd'),
    p.join('/a/', 'b'),
    p.join(''),
    p.split('/a/b'),
    p.split('//a'),
    p.split('a/'),
    p.dirname('/a/b/'),
    p.basename('/a/b'),
    p.normpath('/a/./b/../c//d'),
    p.normpath(''),
    p.normpath('//a/..'),
    p.normpath('../a'),
    p.isabs('/a'),
    p.isabs('a'),
    p.abspath('/a/../b'),
    p.realpath('/a/../b'),
    p.expanduser('/a'),
    p.sep + p.pathsep + p.curdir + p.pardir,
    os.sep + os.linesep + os.name,
    os.fspath('a'),
    os.path is p,
    os.getenv('A'),
    os.getenv('B', 5),
    os.putenv('C', 'x'),
    os.getenv('C'),
    os.unsetenv('A'),
    os.getenv('A'),
    raised(lambda: p.join(1)),
    raised(lambda: os.fspath(5)),
    raised(lambda: os.getenv()),
    os.error is OSError,
]
# env: {"A":"1"}
# expect: CORS_ALLOWED_ORIGINS = ["/c/d", "/a/b", "", ("/a", "b"), ("//", "a"), ("a", ""), "/a/b", "b", "/a/c/d", ".", "//", "../a", True, False, "/b", "/b", "/a", "/:...", "/\nposix", "a", True, "1", 5, None, None, None, "1", "TypeError", "TypeError", "TypeError", True]

# row: os.path and pathlib: what is there
# file: settings.py
import os
from pathlib import Path
BASE = Path(__file__).resolve(strict=True).parent
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    (BASE / '.env').exists(),
    (BASE / '.env').is_file(),
    (BASE / '.env').is_dir(),
    (BASE / 'conf').is_dir(),
    (BASE / 'nope').exists(),
    (BASE / 'nope').is_file(),
    os.path.exists(BASE / '.env'),
    os.path.isfile(str(BASE / '.env')),
    os.path.isdir(BASE / 'conf'),
    os.path.isfile(BASE / 'conf'),
    (BASE / 'conf/a.txt').read_text(),
    (BASE / 'conf/a.txt').read_text(encoding='UTF-8').split(),
    raised(lambda: (BASE / 'nope').resolve(strict=True)),
    (BASE / 'nope').resolve().name,
    BASE.mkdir(exist_ok=True),
    os.makedirs(BASE, exist_ok=True),
    (BASE / 'a').absolute().name,
    str((BASE / 'a').relative_to(BASE)) if False else 'a',
]
# file: .env
A=1
# file: conf/a.txt
one
two
# expect: CORS_ALLOWED_ORIGINS = [True, True, False, True, False, False, True, True, True, False, "one\ntwo\n", ["one", "two"], "FileNotFoundError", "nope", None, None, "a", "a"]

# row: pathlib
from pathlib import Path, PosixPath
p = Path('/a/b.tar.gz')
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    str(p),
    p.name,
    str(p.parent),
    [str(x) for x in p.parents],
    str(p / 'c'),
    str('x' / Path('y')),
    str('/x' / Path('y')),
    str(p / Path('/c')),
    str(p.joinpath('c', 'd')),
    p.as_posix(),
    p.is_absolute(),
    Path('a').is_absolute(),
    str(Path()),
    str(Path('.')),
    str(Path('.').parent),
    str(Path('/').parent),
    Path('.').name,
    Path('/').name,
    str(Path('a/../b')),
    str(Path('//a')),
    str(Path('///a')),
    str(Path('a', 'b')),
    str(Path('/a/../b').resolve()),
    raised(lambda: Path(1)),
    isinstance(p, PosixPath),
    str(PosixPath('a')),
    str(Path('a') / 'b' / '..'),
    str(Path('/a').absolute()),
    str(Path('a').parent),
    f'{p}',
    str(Path('/a/b').parents[1]),
]
# expect: CORS_ALLOWED_ORIGINS = ["/a/b.tar.gz", "b.tar.gz", "/a", ["/a", "/"], "/a/b.tar.gz/c", "x/y", "/x/y", "/c", "/a/b.tar.gz/c/d", "/a/b.tar.gz", True, False, ".", ".", ".", "/", "", "", "a/../b", "//a", "/a", "a/b", "/b", "TypeError", True, "a", "a/b/..", "/a", ".", "/a/b.tar.gz", "/"]

# row: re
import re
r = re.compile(r'\s*,\s*')
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    re.split(r'[^\w-]+', 'a-b c') if False else 1,
    re.escape('a.b*c d'),
    r.pattern,
    re.compile(r).pattern,
    raised(lambda: re.compile(5)),
    raised(lambda: re.compile(re.compile('a'), re.I)),
    raised(lambda: re.escape(5)),
    re.sub('é', 'e', 'é') if False else 2,
    re.NOFLAG == re.NOFLAG if False else 3,
]
# expect: CORS_ALLOWED_ORIGINS = [1, "a\\.b\\*c\\ d", "\\s*,\\s*", "\\s*,\\s*", "TypeError", "ValueError", "TypeError", 2, 3]

# row: urllib.parse
from urllib.parse import urlparse, urlsplit
u = urlparse('https://user:pa@Host.example:8443/a/b?x=1&y=#f')
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    list(u),
    u.scheme,
    u.netloc,
    u.username,
    u.password,
    u.hostname,
    u.port,
    u.path,
    u.params,
    u.query,
    u.fragment,
    urlparse('//h').hostname,
    urlparse('h').hostname,
    urlparse('https://h').port,
    urlparse('https://h').username,
    urlparse('https://u@h').password,
    raised(lambda: parse_qs('a', strict_parsing=True)),
    raised(lambda: parse_qsl('a=1', separator='')),
]
# expect: CORS_ALLOWED_ORIGINS = [["https", "user:pa@Host.example:8443", "/a/b", "", "x=1&y=", "f"], "https", "user:pa@Host.example:8443", "user", "pa", "host.example", 8443, "/a/b", "", "x=1&y=", "f", "h", None, None, None, None, "NameError", "NameError"]

# row: strtobool
from distutils.util import strtobool
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    strtobool('Yes'),
    strtobool('off'),
    raised(lambda: strtobool('x')),
    raised(lambda: strtobool(True)),
    raised(lambda: strtobool()),
]
# expect: CORS_ALLOWED_ORIGINS = [1, 0, "ValueError", "AttributeError", "TypeError"]

# row: logging, warnings
import logging, warnings, sys
logger = logging.getLogger(__name__)
logger.setLevel(logging.INFO)
logger.propagate = False
logging.basicConfig(level=logging.DEBUG)
warnings.filterwarnings('ignore')
sys.path.insert(0, '/x')
sys.path += ['/y']
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    raised(lambda: types.SimpleNamespace(1)),
    logging.ERROR,
    logging.WARN,
    logger.info('x'),
    logger.propagate,
]
# expect: CORS_ALLOWED_ORIGINS = ["NameError", 40, 30, None, False]

# row: print: an object in a list
log = []
class Own:
    __repr__ = lambda *given: log.append('x') or ''
print([Own()])
CORS_X = log
# refused: To print this is not supported

# row: print: to an object
log = []
class Own:
    write = lambda *given: log.append('x') or ''
print("x", file=Own())
CORS_X = log
# refused: To print this is not supported

# row: sys.stdout: an object
log = []
class Own:
    write = lambda *given: log.append('x') or ''
import sys
sys.stdout = Own()
print("x")
CORS_X = log
# refused: To replace stdout by a function

# row: logging: an object is shown
log = []
class Own:
    __str__ = lambda *given: log.append('x') or ''
import logging
logging.warning("%s", Own())
CORS_X = log
# refused: To run code of the file

# row: logging: a function of the file
log = []
class Own:
    run = lambda *given: log.append('x') or ''
import logging
logging.getLogger().addFilter(Own().run)
logging.warning("x")
CORS_X = log
# refused: To run code of the file

# row: warnings: a function of the file
log = []
class Own:
    run = lambda *given: log.append('x') or ''
import warnings
warnings.showwarning = Own().run
warnings.warn("x")
CORS_X = log
# refused: To replace showwarning by a function

# row: warnings: a filter that makes errors of them
import warnings
warnings.simplefilter('error')
try:
    warnings.warn('x')
except UserWarning:
    CORS_X = 'raised'
# refused: A filter may turn this warning into

# row: logging: a level that is none
import logging
try:
    logging.getLogger().setLevel('verbose')
except ValueError:
    CORS_X = 'raised'
# refused: logging has no level

# row: print, logging, warnings: objects that run nothing
import logging, warnings
class Own(UserWarning):
    def origins(self):
        return ['x']
own = Own()
warnings.filterwarnings('ignore', category=Own)
try:
    warnings.warn(own)
    logging.basicConfig(level='INFO')
except Exception:
    pass
logging.info('%s', own)
print([own, {}])
CORS_X = own.origins()
# expect: CORS_X = ["x"]

# row: typing
from typing import Any, Dict, List, Optional, TYPE_CHECKING, TypeVar, Union, cast, final, overload
X: List[str] = ['a']
Y = cast(List[str], ['b'])
T = TypeVar('T')
@overload
def f(x: int) -> Optional[int]: ...
@final
def g(x: 'Union[int, None]' = None) -> Dict[str, Any]: return 1
U = Optional[List[str]] | None if False else Union[str, int]
CORS_ALLOWED_ORIGINS = [
    X,
    Y,
    TYPE_CHECKING,
    g(),
]
# expect: CORS_ALLOWED_ORIGINS = [["a"], ["b"], False, 1]

# row: star imports
from corsheaders.defaults import *
from django.conf.global_settings import *
CORS_ALLOWED_ORIGINS = [
    list(default_headers),
    default_methods,
    environ.__class__.__name__ if False else 1,
]
# env: {"A":"1"}
# expect: CORS_ALLOWED_ORIGINS = [["accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with"], ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"), 1]
# expect: INSTALLED_APPS = []
# expect: MIDDLEWARE = []
# expect: SILENCED_SYSTEM_CHECKS = []

# row: corsheaders.defaults, whole
from corsheaders.defaults import *
CORS_ALLOWED_ORIGINS = [
    *default_headers,
    *default_methods,
]
# expect: CORS_ALLOWED_ORIGINS = ["accept", "accept-encoding", "authorization", "content-type", "dnt", "origin", "user-agent", "x-csrftoken", "x-requested-with", "DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"]

# row: django-environ: casts
import environ, os
env = environ.Env(A=(bool, False), B=int, C=(str, 'dflt'))
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    env('A'),
    env('B'),
    env('C'),
    env.bool('T'),
    env.bool('F'),
    env.int('B'),
    env.json('J'),
    env.list('L'),
    env.list('L', cast=str),
    env.list('N', cast=int),
    env('N', cast=[int]),
    env('L', cast=list),
    env('X', default='d'),
    env.int('X', default=5),
    env.list('X', default=['d']),
    env.bool('X', default=True),
    env.get_value('N', cast=str),
    raised(lambda: env('X')),
    raised(lambda: env.int('L')),
    raised(lambda: env.json('L')),
    raised(lambda: environ.Env(1)),
    raised(lambda: env.bool('X')),
    env('N', default=None),
]
# env: {"A":"on","B":"7","T":"True","F":"no","FL":"1,234.5","FM":"2","J":"{\"a\": [1]}","L":"a,b,,c","N":"1,2","TU":"(x,y)","TN":"(1,2)","D":"a=1,b=2","E":"p=1;q=x","M":"a\\nb","P":"$B","U":"https://h.example/x","EMPTY":""}
# expect: CORS_ALLOWED_ORIGINS = [True, 7, "dflt", True, False, 7, {"a": [1]}, ["a", "b", "c"], ["a", "b", "c"], [1, 2], [1, 2], ["a", "b", "c"], "d", 5, ["d"], True, "1,2", "ImproperlyConfigured", "ValueError", "JSONDecodeError", "TypeError", "ImproperlyConfigured", "1,2"]

# row: django-environ: FileAwareEnv
import environ
env = environ.FileAwareEnv(ORIGINS=(list, []), DEBUG=(bool, False))
CORS_ALLOWED_ORIGINS = env('ORIGINS')
CORS_ALLOW_ALL_ORIGINS = env.bool('DEBUG')
CORS_URLS_REGEX = env('URLS', default='^/api/.*$')
# env: {}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_URLS_REGEX = "^/api/.*$"
# env: {"ORIGINS":"https://a.example","DEBUG":"on","URLS":"^/b","URLS_FILE":""}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_URLS_REGEX = "^/b"
# env: {"ORIGINS":"https://a.example","ORIGINS_FILE":"/run/secrets/origins"}
# with: {"documented":true}
# refused: ORIGINS_FILE names a file with the value of ORIGINS

# row: django-environ: paths
import environ, os
p = environ.Path('/a/b/c')
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    str(p),
    p.root,
    str(p - 1),
    str(p - 0),
    str(p + 'd'),
    p(),
    p('x', 'y'),
    str(p.path('d')),
    str(p.path('d', 'e')),
    str(environ.Path('/a/b.py', is_file=True)),
    str(environ.Path('/')),
    raised(lambda: environ.Path('/a', start='/b')),
    str(environ.Path(start='/a')),
]
# env: {"Q":"/q/r"}
# expect: CORS_ALLOWED_ORIGINS = ["/a/b/c", "/a/b/c", "/a/b", "/a/b/c", "/a/b/c/d", "/a/b/c", "/a/b/c/x/y", "/a/b/c/d", "/a/b/c/d/e", "/a", "/", "TypeError", "/a"]

# row: django-environ: env files
# file: settings.py
import environ, os
environ.Env.read_env(os.path.join(os.path.dirname(os.path.abspath(__file__)), '.env'))
env = environ.Env()
CORS_ALLOWED_ORIGINS = [
    env('A'),
    env('B'),
    env('SET'),
    env('E', default='none'),
    env('Q'),
]
# file: .env
A=1
B='two words'
C="x\ny"
# E=5
SET=inner
not a line
Q="it's"
# env: {"SET":"outer"}
# expect: CORS_ALLOWED_ORIGINS = ["1", "two words", "outer", "none", "it's"]

# row: python-decouple: .env
# file: settings.py
from decouple import config, Csv, UndefinedValueError, Config, RepositoryEnv, AutoConfig
import os
here = os.path.dirname(os.path.abspath(__file__))
own = Config(RepositoryEnv(os.path.join(here, '.env')))
auto = AutoConfig(search_path=here)
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    config('A'),
    config('QUOTED'),
    config('SINGLE'),
    config('BOTH'),
    config('HALF'),
    config('INNER'),
    config('EMPTY'),
    config('SPACED'),
    config('EXPORTED', default='none'),
    config('N', cast=int),
    config('B', cast=bool),
    config('EMPTY', cast=bool),
    config('L', cast=Csv()),
    config('L', cast=Csv(str, post_process=tuple)),
    config('NUMS', cast=Csv(int)),
    config('L', cast=Csv(delimiter=';')),
    config('L', cast=Csv(strip='a ')),
    config('X', default=None),
    config('X', default=[], cast=Csv()) if False else 1,
    config('X', 'd'),
    config('X', default='1,2', cast=Csv(int)),
    config('X', default=False, cast=bool),
    config('X', default=1, cast=bool),
    config('SET'),
    own('A'),
    own.get('QUOTED'),
    auto('A'),
    raised(lambda: config('X')),
    raised(lambda: config('A', cast=int)),
    raised(lambda: config('L', cast=bool)),
    raised(lambda: config('L', cast=Csv())('x')),
    raised(lambda: Csv()(5)),
    raised(lambda: RepositoryEnv('/nope/nope') if False else None),
    raised(lambda: Config(1, 2)),
    raised(lambda: AutoConfig(1, 2)),
    Csv(strip=None)(' a , b '),
    raised(lambda: RepositoryEnv()),
    raised(lambda: RepositoryEnv(os.path.join(here, 'no'))),
    Csv()('"a,b",c \\,d'),
    Csv()('a # b\nc'),
    Csv()(''),
    Csv()("''"),
    raised(lambda: Csv()('"')),
    raised(lambda: Csv()('a\\')),
    Csv()('"a\\"b\\c"'),
    Csv(strip=None)(' a , b ') if False else 2,
]
# file: .env
A=1
QUOTED="a b"
SINGLE='x'
BOTH='"x"'
HALF='x
INNER=a"b"c
EMPTY=
SPACED =  y  
export EXPORTED=1
# C=1
noequals
N=5
B=yes
L=a, b ,c
NUMS=1,2
CASE=x
SET=inner
# env: {"SET":"outer"}
# expect: CORS_ALLOWED_ORIGINS = ["1", "a b", "x", "\"x\"", "'x", "a\"b\"c", "", "y", "none", 5, True, False, ["a", "b", "c"], ("a", "b", "c"), [1, 2], ["a, b ,c"], ["", "b", "c"], None, 1, "d", [1, 2], False, True, "outer", "1", "a b", "1", "UndefinedValueError", "nothing", "ValueError", "TypeError", "AttributeError", "nothing", "TypeError", "TypeError", ["a", "b"], "TypeError", "FileNotFoundError", ["a,b", "c ,d"], ["a", "c"], [], [""], "ValueError", "ValueError", ["a\"b\\c"], 2]

# row: python-decouple: settings.ini
# file: settings.py
from decouple import config, Config, RepositoryIni
import os
own = Config(RepositoryIni(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'settings.ini')))
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    config('A'),
    config('a'),
    config('COLON'),
    config('Z', default='none'),
    own('A'),
    raised(lambda: own('Z')),
]
# file: settings.ini
; comment
# comment

[other]
A=0
[settings]
A = 1
Colon: two words
# expect: CORS_ALLOWED_ORIGINS = ["1", "1", "two words", "none", "1", "UndefinedValueError"]

# row: python-decouple: no file, no section
# file: settings.py
from decouple import config
CORS_ALLOWED_ORIGINS = [
    config('A', default='x'),
]
# file: settings.ini
[other]
A=0
# expect: CORS_ALLOWED_ORIGINS = ["x"]

# row: python-dotenv: a file
# file: settings.py
import os
from dotenv import load_dotenv, dotenv_values, find_dotenv
loaded = load_dotenv()
path = find_dotenv()
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    loaded,
    os.path.basename(path),
    os.getenv('A'),
    os.getenv('B'),
    os.getenv('C'),
    os.getenv('D'),
    os.getenv('E'),
    os.getenv('F'),
    os.getenv('G'),
    os.getenv('H'),
    os.getenv('I'),
    os.getenv('J'),
    os.getenv('K'),
    os.getenv('L'),
    os.getenv('BARE'),
    os.getenv('SET'),
    os.getenv('quoted name'),
    dotenv_values(path)['C'],
    dotenv_values()['BARE'],
    dotenv_values(path, interpolate=False)['D'],
    load_dotenv('/nope') if False else 0,
    find_dotenv('nope.env'),
    raised(lambda: find_dotenv('nope.env', raise_error_if_not_found=True)),
    load_dotenv(os.path.join(os.path.dirname(path), 'none.env')),
    load_dotenv(path, override=True),
    os.getenv('SET'),
    dotenv_values(path, encoding='utf-8')['A'],
]
# file: .env
A=1
export B=two # comment
C='single \' q'
D=${A}-${NOPE:-dflt}-${NOPE}
E="a\nb"
F=
G=a#b
H=${
I=${A
J=${A:x}
K=${SET}
L=${BARE}
BARE
SET=inner
'quoted name'=5
!bad line = x y
= z
''=1

N="open

# env: {"SET":"outer"}
# expect: CORS_ALLOWED_ORIGINS = [True, ".env", "1", "two", "single ' q", "1-dflt-", "a\nb", "", "a#b", "${", "${A", "${A:x}", "outer", "", None, "outer", "5", "single ' q", None, "${A}-${NOPE:-dflt}-${NOPE}", 0, "", "OSError", False, True, "inner", "1"]

# row: python-dotenv: a file that raises
# file: settings.py
from dotenv import load_dotenv
import os
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'x.env')
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    raised(lambda: load_dotenv(path)),
]
# file: x.env
'a=b'=1
# expect: CORS_ALLOWED_ORIGINS = ["ValueError"]

# row: environ: an env file of a mere text
import environ
environ.Env.read_env()
env = environ.Env()
CORS_ALLOWED_ORIGINS = [
    env('A'),
]
# env: {"A":"1"}
# expect: CORS_ALLOWED_ORIGINS = ["1"]

# row: python-dotenv, python-decouple: a mere text
from dotenv import load_dotenv, find_dotenv
from decouple import config, AutoConfig
load_dotenv()
CORS_ALLOWED_ORIGINS = [
    config('A'),
    find_dotenv(),
    AutoConfig('/etc/nope')('A'),
]
# env: {"A":"1"}
# expect: CORS_ALLOWED_ORIGINS = ["1", "", "1"]

# row: environ: a variable that is set again
# file: settings.py
import environ, os
environ.Env.read_env(os.path.join(os.path.dirname(os.path.abspath(__file__)), '.env'))
os.environ['A'] = 'new'
os.environ.pop('B') if False else None
del os.environ['C']
CORS_ALLOWED_ORIGINS = [
    os.environ['A'],
    os.environ.get('C'),
]
# file: .env
A=x # y
C=x # y
# expect: CORS_ALLOWED_ORIGINS = ["new", None]

# row: environs
# file: settings.py
from environs import Env, EnvError, EnvValidationError
env = Env()
env.read_env()
own = Env(prefix='P_')
with env.prefixed('P_') as inner:
    with inner.prefixed('Q_'):
        deep = env('X')
    middle = env('X', 'none')
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    env('A'),
    env.str('A'),
    env.list('A'),
    env.list('A', subcast=str),
    env.list('N', subcast=int),
    env.list('BS', subcast=bool),
    env.list('A', subcast=lambda s: s.strip()),
    env.list('SEMI', delimiter=';'),
    env.list('E'),
    env.bool('T'),
    env.bool('F'),
    env.int('I'),
    env.json('J'),
    env('Z', None),
    env.list('Z', ['x']),
    env.list('Z', []),
    env.list('Z', ['x'], subcast=str),
    env.list('Z', [], subcast=int),
    env.bool('Z', default=False),
    env.int('Z', 5),
    env.str('Z', 'd'),
    env.json('Z', [1]),
    env.json('Z', {}),
    env('FROMFILE'),
    env('SET'),
    own('X'),
    deep,
    middle,
    raised(lambda: env('Z')),
    raised(lambda: env.bool('A')),
    raised(lambda: env.int('A')),
    raised(lambda: env.json('A')),
    raised(lambda: env.list('A', subcast=int)),
    raised(lambda: env.list('A', delimiter='')),
    raised(lambda: Env(1)),
    raised(lambda: env.read_env(__file__.rsplit('/', 1)[0])),
    issubclass(EnvValidationError, EnvError),
]
# file: .env
FROMFILE=ff
SET=inner
# env: {"A":"a, b","N":"1,2","BS":"yes,Off","SEMI":"a;b","E":"","T":"on","F":"0","I":" 7 ","FL":"1.5","J":"{\"a\": [1]}","D":"a=1, b = 2","SET":"outer","P_X":"px","P_Q_X":"qx","NAN":"nan"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["a, b", "a, b", ["a", " b"], ["a", " b"], [1, 2], [True, False], ["a", "b"], ["a", "b"], [], True, False, 7, {"a": [1]}, None, ["x"], [], ["x"], [], False, 5, "d", [1], {}, "ff", "outer", "px", "qx", "px", "EnvError", "EnvValidationError", "EnvValidationError", "EnvValidationError", "EnvValidationError", "ValueError", "TypeError", "ValueError", True]

# row: environs: the null of JSON
from environs import Env
CORS_ALLOW_CREDENTIALS = Env().json('N') is None
# env: {"N":"null"}
# with: {"documented":true}
# expect: CORS_ALLOW_CREDENTIALS = True

# row: environs: another file
# file: settings.py
import os
from environs import Env, env
here = os.path.dirname(__file__)
env.read_env(os.path.join(here, 'conf', 'x.env'))
env.read_env(os.path.join(here, 'y.env'), recurse=False, override=True)
CORS_ALLOWED_ORIGINS = [
    env('X'),
    env('Y'),
]
# file: x.env
X=above
# file: conf/empty

# file: y.env
Y=2
# env: {"Y":"1"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["above", "2"]

# row: environs: a mere text
from environs import Env
env = Env()
env.read_env()
CORS_ALLOWED_ORIGINS = [
    env('A'),
]
# env: {"A":"1"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["1"]

# row: django-environ: what new versions have
# file: settings.py
import environ, os
here = os.path.dirname(os.path.abspath(__file__))
environ.Env.read_env(env_file=os.path.join(here, 'plain.env'), encoding='utf-8', EXTRA=5)
env = environ.Env()
bare = environ.Env()
def raised(what):
    try:
        what()
    except Exception as error:
        return type(error).__name__
    return 'nothing'
CORS_ALLOWED_ORIGINS = [
    env('B'),
    env('EXTRA'),
    env.str('E', default=None),
    raised(lambda: env.read_env('/a', env_file='/b')),
    os.path.join(environ.Path('/a'), 'z'),
    raised(lambda: env.read_env('/a', True, overwrite=True)),
]
# file: plain.env
B=x
# env: {"P_X":"\\$y","M":"a\\nb","E":"","SEMI":"a;b","SEMI2":"a=b"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["x", "5", None, "TypeError", "/a/z", "TypeError"]

# row: base64 is not read
import base64
CORS_ALLOWED_ORIGINS = [base64.b64decode('aHR0cHM6Ly9hLmV4YW1wbGU=').decode()]
# refused: The result of base64 depends on more than the file

# row: operator is not read
import operator
CORS_ALLOWED_ORIGINS = sorted(['https://a.example'], key=operator.itemgetter(0))
# refused: The result of operator depends on more than the file

# row: string is not read
import string
CORS_ALLOW_HEADERS = list(string.ascii_lowercase)
# refused: The result of string depends on more than the file

# row: which names os has is not known
from os import *
CORS_ALLOWED_ORIGINS = [getenv('A', 'https://a.example')]
# refused: The names of os are not known here

# row: which names decouple has is not known
from decouple import *
CORS_ALLOWED_ORIGINS = config('A', default='https://a.example', cast=Csv())
# refused: The names of decouple are not known here

# row: what a match holds is not read
import re
CORS_ALLOWED_ORIGINS = [re.match('(https://.*)/', 'https://a.example/').group(1)]
# refused: Of a match, only its existence is known

# row: what a pattern splits is not read
import os, re
CORS_ALLOWED_ORIGINS = re.split(r'[,\s]+', 'https://a.example, https://b.example')
# refused: re.split is not supported here

# row: re as a condition
import os, re
STAGE = os.environ.get('STAGE', 'production')
CORS_ALLOWED_ORIGINS = ['https://a.example']
if re.match(r'dev|test', STAGE):
    CORS_ALLOWED_ORIGINS = ['http://localhost:3000']
CORS_ALLOW_CREDENTIALS = re.compile('PROD', re.I).search(STAGE) is not None
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True
# env: {"STAGE":"testing"}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]
# expect: CORS_ALLOW_CREDENTIALS = False
