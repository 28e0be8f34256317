# group: {"before":["import os.path"]}
os.path.dirname(p='a/b')  # expect: "a"
os.path.isabs(s='a')  # expect: False
os.path.isdir(s='/project/app')  # expect: True
os.path.isfile(path=0)  # refused: A number as the descriptor of an
os.path.split('')  # expect: ("", "")
os.path.split('/')  # expect: ("/", "")
os.path.split('//')  # expect: ("//", "")
os.path.split('a')  # expect: ("", "a")
os.path.split('/a/')  # expect: ("/a", "")
os.path.split('a/b')  # expect: ("a", "b")
os.path.dirname('')  # expect: ""
os.path.dirname('/')  # expect: "/"
os.path.dirname('//')  # expect: "//"
os.path.dirname('a')  # expect: ""
os.path.dirname('/a/')  # expect: "/a"
os.path.dirname('a/b')  # expect: "a"
os.path.basename('')  # expect: ""
os.path.normpath('')  # expect: "."
os.path.normpath('/')  # expect: "/"
os.path.normpath('//')  # expect: "//"
os.path.normpath('///')  # expect: "/"
os.path.normpath('a')  # expect: "a"
os.path.normpath('/a')  # expect: "/a"
os.path.normpath('/a/')  # expect: "/a"
os.path.normpath('a/b')  # expect: "a/b"
os.path.normpath('//a/b')  # expect: "//a/b"
os.path.normpath('///a')  # expect: "/a"
os.path.normpath('a/../b')  # expect: "b"
os.path.normpath('/../a')  # expect: "/a"
os.path.normpath('../a')  # expect: "../a"
os.path.normpath('../../a')  # expect: "../../a"
os.path.normpath('a/./b')  # expect: "a/b"
os.path.normpath('.')  # expect: "."
os.path.normpath('..')  # expect: ".."
os.path.normpath('/a/b/../../..')  # expect: "/"
os.path.isabs('')  # expect: False
os.path.isabs('/')  # expect: True
os.path.isabs('//')  # expect: True
os.path.join('/a', 'b')  # expect: "/a/b"
os.path.join('/a', '/b')  # expect: "/b"
os.path.join('/a/', 'b', '')  # expect: "/a/b/"
os.path.join('', 'b')  # expect: "b"
os.path.join('a', '', 'b')  # expect: "a/b"
os.path.join('a', 1)  # raises: TypeError
os.path.join()  # raises: TypeError
os.path.abspath('/a/../b')  # expect: "/b"
os.path.abspath('//a')  # expect: "//a"
os.path.isfile('/project/manage.py')  # expect: True
os.path.isfile('/project/none.py')  # expect: False
os.path.exists('/project/manage.py')  # expect: True
os.path.isdir('/project/app')  # expect: True
os.path.expanduser('/a')  # expect: "/a"
os.path.dirname(os.path.dirname(os.path.abspath('/project/app/settings.py')))  # expect: "/project"
os.path.splitext('a.b')  # refused: posixpath.splitext is not supported here.
# group: {}
import os.path, pathlib
os.path.join(pathlib.Path('/a'), 'b')  # expect: "/a/b"
# group: {"before":["import json"]}
json.loads('{}')  # expect: {}
json.loads('[]')  # expect: []
json.loads('[1, 2, 3]')  # expect: [1, 2, 3]
json.loads(' [ 1 , 2 ] ')  # expect: [1, 2]
json.loads('"a"')  # expect: "a"
json.loads('"\\u00e9\\ud83d\\ude00"')  # expect: "\u00e9\ud83d\ude00"
json.loads('"\\n\\/\\b"')  # expect: "\n/\b"
json.loads('"\\x"')  # raises: JSONDecodeError
json.loads('"\\u12"')  # raises: JSONDecodeError
json.loads('"a\nb"')  # raises: JSONDecodeError
json.loads('1')  # expect: 1
json.loads('-1')  # expect: -1
json.loads('-0.0')  # expect: -0.0
json.loads('1.5e3')  # expect: 1500.0
json.loads('1E400')  # expect: inf
json.loads('01')  # raises: JSONDecodeError
json.loads('1.')  # raises: JSONDecodeError
json.loads('.5')  # raises: JSONDecodeError
json.loads('+1')  # raises: JSONDecodeError
json.loads('NaN')  # refused: JSON with NaN or Infinity, or nested deeply, is not supported.
json.loads('[' * 100000)  # refused: nested deeply
json.loads('[' * 100)  # raises: JSONDecodeError
json.loads('true')  # expect: True
json.loads('false')  # expect: False
json.loads('null')  # expect: None
json.loads('{"a": 1, "a": 2}')  # expect: {"a": 2}
json.loads('{"a": 1, "b": {"c": [true, null]}}')  # expect: {"a": 1, "b": {"c": [True, None]}}
json.loads('{a: 1}')  # raises: JSONDecodeError
json.loads("{'a': 1}")  # raises: JSONDecodeError
json.loads('[1,]')  # raises: JSONDecodeError
json.loads('{"a": 1,}')  # raises: JSONDecodeError
json.loads('{"a" 1}')  # raises: JSONDecodeError
json.loads('{"a": }')  # raises: JSONDecodeError
json.loads('[')  # raises: JSONDecodeError
json.loads('"a')  # raises: JSONDecodeError
json.loads('[1] x')  # raises: JSONDecodeError
json.loads('["https://a.example", "https://b.example"]')  # expect: ["https://a.example", "https://b.example"]
json.loads('[1 2]')  # raises: JSONDecodeError
json.loads('"\x7f"')  # expect: "\u007f"
json.loads('[[[[]]]]')  # expect: [[[[]]]]
json.loads('1e5')  # expect: 100000.0
json.loads('{"a": 1, "b": 2, "a": 3}')  # expect: {"a": 3, "b": 2}
json.loads(b'[1]')  # refused: An object is given where a text is expected.
json.loads(None)  # raises: TypeError
json.loads(5)  # raises: TypeError
json.loads("\"a\nb\"", strict=False)  # refused: json.loads with strict is not supported.
json.dumps(None)  # refused: The result of json.dumps is not supported.
# group: {"before":["import ast"]}
ast.literal_eval('1')  # expect: 1
ast.literal_eval('-1')  # expect: -1
ast.literal_eval('+1')  # refused: Only literals of texts, numbers, words, and lists, tuples and dicts of them are supported here.
ast.literal_eval('1.5')  # expect: 1.5
ast.literal_eval('"a"')  # expect: "a"
ast.literal_eval("'a' 'b'")  # expect: "ab"
ast.literal_eval('[1, "a"]')  # expect: [1, "a"]
ast.literal_eval('(1,)')  # expect: (1,)
ast.literal_eval('()')  # expect: ()
ast.literal_eval('{}')  # expect: {}
ast.literal_eval("{'a': 1}")  # expect: {"a": 1}
ast.literal_eval('None')  # expect: None
ast.literal_eval('True')  # expect: True
ast.literal_eval(' 1')  # expect: 1
ast.literal_eval('1;')  # refused: This text is not a supported literal, or it is too long or nested too deeply.
ast.literal_eval('[[1], {2: (3,)}]')  # expect: [[1], {2: (3,)}]
ast.literal_eval('{[]: 1}')  # raises: TypeError
ast.literal_eval("['https://a.example']")  # expect: ["https://a.example"]
ast.literal_eval(1)  # refused: The argument of ast.literal_eval is not a str.
# group: {"before":["import urllib.parse"]}
urllib.parse.urlparse('https://example.com')  # expect: ("https", "example.com", "", "", "", "")
urllib.parse.urlsplit('https://example.com')  # expect: ("https", "example.com", "", "", "")
[urllib.parse.urlparse('https://example.com').hostname, urllib.parse.urlparse('https://example.com').username, urllib.parse.urlparse('https://example.com').password, urllib.parse.urlparse('https://example.com').scheme, urllib.parse.urlparse('https://example.com').netloc]  # expect: ["example.com", None, None, "https", "example.com"]
urllib.parse.urlparse('https://example.com').port  # expect: None
urllib.parse.urlparse('https://example.com').geturl()  # refused: geturl is not supported here.
urllib.parse.urlunsplit(urllib.parse.urlsplit('https://example.com'))  # refused: urllib.parse.urlunsplit is not supported here.
urllib.parse.urlparse('HTTPS://Example.com:443/a;p?b#c')  # refused: A URL with brackets, semicolons, white space or letters beyond ASCII is not supported.
urllib.parse.urlparse('http://u:p@h:80/')  # expect: ("http", "u:p@h:80", "/", "", "", "")
urllib.parse.urlsplit('http://u:p@h:80/')  # expect: ("http", "u:p@h:80", "/", "", "")
[urllib.parse.urlparse('http://u:p@h:80/').hostname, urllib.parse.urlparse('http://u:p@h:80/').username, urllib.parse.urlparse('http://u:p@h:80/').password, urllib.parse.urlparse('http://u:p@h:80/').scheme, urllib.parse.urlparse('http://u:p@h:80/').netloc]  # expect: ["h", "u", "p", "http", "u:p@h:80"]
urllib.parse.urlparse('http://u:p@h:80/').port  # expect: 80
urllib.parse.urlparse('http://u@h')  # expect: ("http", "u@h", "", "", "", "")
urllib.parse.urlsplit('http://u@h')  # expect: ("http", "u@h", "", "", "")
[urllib.parse.urlparse('http://u@h').hostname, urllib.parse.urlparse('http://u@h').username, urllib.parse.urlparse('http://u@h').password, urllib.parse.urlparse('http://u@h').scheme, urllib.parse.urlparse('http://u@h').netloc]  # expect: ["h", "u", None, "http", "u@h"]
urllib.parse.urlparse('http://u@h').port  # expect: None
[urllib.parse.urlparse('http://h:x').hostname, urllib.parse.urlparse('http://h:x').username, urllib.parse.urlparse('http://h:x').password, urllib.parse.urlparse('http://h:x').scheme, urllib.parse.urlparse('http://h:x').netloc]  # expect: ["h", None, None, "http", "h:x"]
urllib.parse.urlparse('http://h:x').port  # refused: The port of this URL is not a number up to 65535.
[urllib.parse.urlparse('http://h:99999').hostname, urllib.parse.urlparse('http://h:99999').username, urllib.parse.urlparse('http://h:99999').password, urllib.parse.urlparse('http://h:99999').scheme, urllib.parse.urlparse('http://h:99999').netloc]  # expect: ["h", None, None, "http", "h:99999"]
urllib.parse.urlparse('http://h:').port  # expect: None
urllib.parse.urlparse('//h/p')  # expect: ("", "h", "/p", "", "", "")
urllib.parse.urlsplit('//h/p')  # expect: ("", "h", "/p", "", "")
[urllib.parse.urlparse('//h/p').hostname, urllib.parse.urlparse('//h/p').username, urllib.parse.urlparse('//h/p').password, urllib.parse.urlparse('//h/p').scheme, urllib.parse.urlparse('//h/p').netloc]  # expect: ["h", None, None, "", "h"]
urllib.parse.urlparse('//h/p').port  # expect: None
urllib.parse.urlparse('mailto:a@b')  # expect: ("mailto", "", "a@b", "", "", "")
urllib.parse.urlsplit('mailto:a@b')  # expect: ("mailto", "", "a@b", "", "")
[urllib.parse.urlparse('mailto:a@b').hostname, urllib.parse.urlparse('mailto:a@b').username, urllib.parse.urlparse('mailto:a@b').password, urllib.parse.urlparse('mailto:a@b').scheme, urllib.parse.urlparse('mailto:a@b').netloc]  # expect: [None, None, None, "mailto", ""]
urllib.parse.urlparse('mailto:a@b').port  # expect: None
urllib.parse.urlparse('')  # expect: ("", "", "", "", "", "")
[urllib.parse.urlparse('').hostname, urllib.parse.urlparse('').username, urllib.parse.urlparse('').password, urllib.parse.urlparse('').scheme, urllib.parse.urlparse('').netloc]  # expect: [None, None, None, "", ""]
urllib.parse.urlparse('').port  # expect: None
urllib.parse.urlparse('redis://:pw@h:6379/0')  # expect: ("redis", ":pw@h:6379", "/0", "", "", "")
[urllib.parse.urlparse('redis://:pw@h:6379/0').hostname, urllib.parse.urlparse('redis://:pw@h:6379/0').username, urllib.parse.urlparse('redis://:pw@h:6379/0').password, urllib.parse.urlparse('redis://:pw@h:6379/0').scheme, urllib.parse.urlparse('redis://:pw@h:6379/0').netloc]  # expect: ["h", "", "pw", "redis", ":pw@h:6379"]
urllib.parse.urlparse('redis://:pw@h:6379/0').port  # expect: 6379
urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1')  # expect: ("postgres", "u:p%40w@h", "/db", "", "x=1", "")
urllib.parse.urlsplit('postgres://u:p%40w@h/db?x=1')  # expect: ("postgres", "u:p%40w@h", "/db", "x=1", "")
[urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1').hostname, urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1').username, urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1').password, urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1').scheme, urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1').netloc]  # expect: ["h", "u", "p%40w", "postgres", "u:p%40w@h"]
urllib.parse.urlparse('postgres://u:p%40w@h/db?x=1').port  # expect: None
urllib.parse.urlparse('a:80')  # expect: ("a", "", "80", "", "", "")
urllib.parse.urlsplit('a:80')  # expect: ("a", "", "80", "", "")
[urllib.parse.urlparse('a:80').hostname, urllib.parse.urlparse('a:80').username, urllib.parse.urlparse('a:80').password, urllib.parse.urlparse('a:80').scheme, urllib.parse.urlparse('a:80').netloc]  # expect: [None, None, None, "a", ""]
urllib.parse.urlparse('a:80').port  # expect: None
[urllib.parse.urlparse('http://@h').hostname, urllib.parse.urlparse('http://@h').username, urllib.parse.urlparse('http://@h').password, urllib.parse.urlparse('http://@h').scheme, urllib.parse.urlparse('http://@h').netloc]  # expect: ["h", "", None, "http", "@h"]
[urllib.parse.urlparse('http://u:@h').hostname, urllib.parse.urlparse('http://u:@h').username, urllib.parse.urlparse('http://u:@h').password, urllib.parse.urlparse('http://u:@h').scheme, urllib.parse.urlparse('http://u:@h').netloc]  # expect: ["h", "u", "", "http", "u:@h"]
urllib.parse.urlparse('https://h/p')._replace(x=1)  # raises: ValueError
urllib.parse.urlparse('https://h/p')[1]  # expect: "h"
len(urllib.parse.urlparse('https://h/p'))  # expect: 6
list(urllib.parse.urlparse('https://h/p'))  # expect: ["https", "h", "/p", "", "", ""]
urllib.parse.urlparse('https://h/p')[1:3]  # expect: ("h", "/p")
urllib.parse.urlparse('https://h/p') == urllib.parse.urlparse('https://h/p')  # refused: Only the items of a named tuple are supported.
"h" in urllib.parse.urlparse('https://h/p')  # refused: Only the items of a named tuple are supported.
isinstance(urllib.parse.urlparse('https://h/p'), tuple)  # expect: True
urllib.parse.urlparse('https://h/p') + (1,)  # refused: Only the items of a named tuple are supported.
repr(urllib.parse.urlparse('https://h/p'))  # refused: Only the items of a named tuple are supported.
urllib.parse.urlparse('/a', scheme='http')  # refused: The argument `scheme` of urlparse() is not supported here.
urllib.parse.urlparse('/a#b', allow_fragments=False)  # refused: The argument `allow_fragments` of urlparse() is not supported here.
urllib.parse.urlunparse(('http', 'h', 'a', 'p', 'q', 'f'))  # refused: urllib.parse.urlunparse is not supported here.
urllib.parse.urljoin('http://a/b/c/d;p?q', 'g')  # refused: urllib.parse.urljoin is not supported here.
urllib.parse.quote('')  # refused: urllib.parse.quote is not supported here.
urllib.parse.quote_plus('')  # refused: urllib.parse.quote_plus is not supported here.
urllib.parse.urlencode('a')  # refused: urllib.parse.urlencode is not supported here.
urllib.parse.unquote('%41')  # refused: urllib.parse.unquote is not supported here.
# group: {"before":["import pathlib"]}
pathlib.Path('/a/b.c.d').__str__()  # expect: "/a/b.c.d"
pathlib.Path('/a/b.c.d').name  # expect: "b.c.d"
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a/b.c.d').parent)  # expect: ("PosixPath", "/a")
pathlib.Path('/a/b.c.d').as_posix()  # expect: "/a/b.c.d"
pathlib.Path('/a/b.c.d').is_absolute()  # expect: True
pathlib.Path('/a/b.c.d').__repr__()  # refused: This use of a path is not supported.
pathlib.Path('a').__str__()  # expect: "a"
pathlib.Path('a').name  # expect: "a"
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('a').parent)  # expect: ("PosixPath", ".")
pathlib.Path('a').as_posix()  # expect: "a"
pathlib.Path('a').is_absolute()  # expect: False
pathlib.Path('').__str__()  # expect: "."
pathlib.Path('').name  # expect: ""
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('').parent)  # expect: ("PosixPath", ".")
pathlib.Path('').as_posix()  # expect: "."
pathlib.Path('').is_absolute()  # expect: False
pathlib.Path('/').__str__()  # expect: "/"
pathlib.Path('/').name  # expect: ""
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/').parent)  # expect: ("PosixPath", "/")
pathlib.Path('/').as_posix()  # expect: "/"
pathlib.Path('/').is_absolute()  # expect: True
pathlib.Path('//a').__str__()  # expect: "//a"
pathlib.Path('//a').name  # expect: "a"
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('//a').parent)  # expect: ("PosixPath", "//")
pathlib.Path('//a').as_posix()  # expect: "//a"
pathlib.Path('//a').is_absolute()  # expect: True
pathlib.Path('///a//b/./c/').__str__()  # expect: "/a/b/c"
pathlib.Path('///a//b/./c/').name  # expect: "c"
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('///a//b/./c/').parent)  # expect: ("PosixPath", "/a/b")
pathlib.Path('///a//b/./c/').as_posix()  # expect: "/a/b/c"
pathlib.Path('///a//b/./c/').is_absolute()  # expect: True
pathlib.Path('../x').name  # expect: "x"
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('../x').parent)  # expect: ("PosixPath", "..")
pathlib.Path('../x').is_absolute()  # expect: False
pathlib.Path('/a/.env').name  # expect: ".env"
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a/.env').parent)  # expect: ("PosixPath", "/a")
pathlib.Path('/a/.env').is_absolute()  # expect: True
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('a.').parent)  # expect: ("PosixPath", ".")
# group: {"files":{"/project/t":"a\r\nb\n"},"before":["import pathlib"]}
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a') / 'b')  # expect: ("PosixPath", "/a/b")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a') / '/b')  # expect: ("PosixPath", "/b")
(lambda it: (type(it).__name__, str(it)))('/x' / pathlib.Path('b'))  # expect: ("PosixPath", "/x/b")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a', 'b', 'c'))  # expect: ("PosixPath", "/a/b/c")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a').joinpath('b', '../c'))  # expect: ("PosixPath", "/a/b/../c")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a/b/c').parents[0])  # expect: ("PosixPath", "/a/b")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a/b/c').parents[2])  # expect: ("PosixPath", "/")
pathlib.Path('/a').parents[1]  # raises: IndexError
len(pathlib.Path('a/b').parents)  # expect: 2
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/project/app/settings.py').resolve().parent.parent)  # expect: ("PosixPath", "/project")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a/../b').resolve())  # expect: ("PosixPath", "/b")
(lambda it: (type(it).__name__, str(it)))(pathlib.Path('/a/../b').absolute())  # expect: ("PosixPath", "/a/../b")
pathlib.Path('/a') == pathlib.Path('/a/')  # refused: This use of a path is not supported.
pathlib.Path('/project/manage.py').exists()  # expect: True
pathlib.Path('/project/none').is_file()  # expect: False
pathlib.Path('/project/t').read_text()  # expect: "a\nb\n"
pathlib.Path(1)  # raises: TypeError
pathlib.Path('/a') / 1  # refused: This use of PosixPath is not supported.
pathlib.Path('/a/b').with_name('c')  # refused: with_name is not supported here.
pathlib.Path('/a/b.x').with_suffix('.y')  # refused: with_suffix is not supported here.
str(pathlib.Path('/a'))  # expect: "/a"
pathlib.PurePath('/a') / 'b'  # refused: Pure paths of pathlib are not supported.
isinstance(pathlib.Path('/a'), pathlib.Path)  # expect: True
# group: {"files":{"/project/t":"a\r\nb\n"}}
import os.path, pathlib
os.path.join(pathlib.Path('/a').parent, 'x')  # expect: "/x"
# group: {"before":["import re"]}
re.escape('a.b*c-d/e:f é~&# ')  # expect: "a\\.b\\*c\\-d/e:f\\ \u00e9\\~\\&\\#\\ "
re.compile('a').pattern  # expect: "a"
re.compile(re.compile('a')).pattern  # expect: "a"
re.compile(re.compile('a'), re.I)  # raises: ValueError
re.compile(1)  # raises: TypeError
re.compile('a', re.I | re.M).pattern  # expect: "a"
re.split(r'\s+', 'a b')  # refused: re.split is not supported here.
re.sub(' ', '', 'a b')  # refused: re.sub is not supported here.
re.match('a', 'a').group()  # refused: Of a match, only its existence is known.
re.match('prod', 'production') is None  # expect: False
re.fullmatch('prod', 'production') is None  # expect: True
re.search('prod', 'production') is None  # expect: False
re.match('prod', 'https://a.example') is None  # expect: True
bool(re.compile('A', re.I).match('abc'))  # expect: True
bool(re.compile('A').match('abc'))  # expect: False
[1 for _ in 'a' if re.match('a', 'a')]  # expect: [1]
re.match('a', 'a') is not None  # expect: True
# group: {"before":["import itertools"]}
list(itertools.chain([1], (2,), 'ab'))  # expect: [1, 2, "a", "b"]
list(itertools.chain.from_iterable([[1], [2]]))  # expect: [1, 2]
list(itertools.chain())  # expect: []
list(itertools.product('ab', [1, 2]))  # refused: itertools.product is not supported here.
list(itertools.chain(1))  # refused: itertools.chain of an object, or of a value without items, is not supported
# group: {"before":["import functools"]}
functools.partial(int, base=2)('101')  # refused: The argument `base` of int() is not supported here.
functools.lru_cache(maxsize=None)(len)('abc')  # refused: functools.lru_cache is not supported here.
functools.reduce(max, [3, 1])  # refused: functools.reduce is not supported here.
# group: {"before":["import collections"]}
collections.namedtuple('P', 'x y')(1, y=2)  # refused: collections.namedtuple is not supported.
dict(collections.OrderedDict([('a', 1)], b=2))  # expect: {"a": 1, "b": 2}
collections.OrderedDict(a=1) == {'a': 1}  # expect: True
isinstance(collections.OrderedDict(), dict)  # expect: True
{**collections.OrderedDict(a=1)} == collections.OrderedDict(a=1)  # expect: True
'%(a)s' % collections.OrderedDict(a=1)  # expect: "1"
collections.OrderedDict(a=1, b=2) == collections.OrderedDict(b=2, a=1)  # refused: To compare OrderedDicts
collections.OrderedDict(a=1).copy() in [{} | collections.OrderedDict(a=1)]  # refused: To compare OrderedDicts
str(collections.OrderedDict(a=1))  # refused: Versions of Python differ in the text of an OrderedDict
f'{[collections.OrderedDict(a=1) | {}]}'  # refused: Versions of Python differ in the text of an OrderedDict
type(collections.OrderedDict()) is dict  # refused: This use of type() is not supported
type(collections.OrderedDict)  # refused: Whether this is a function or a class of Python
isinstance(collections.OrderedDict, type)  # refused: Whether this is a function or a class of Python
issubclass(collections.OrderedDict, dict)  # refused: Whether this is a function or a class of Python
# group: {"before":["import copy"]}
copy.copy([1, [2]])  # expect: [1, [2]]
copy.deepcopy({'a': [1, {2}], 'b': (1, [2])})  # refused: To copy this object is not supported.
copy.deepcopy('a')  # expect: "a"
copy.deepcopy('a', {})  # refused: The argument `memo`
copy.copy({'a': 1})  # expect: {"a": 1}
# group: {"before":["import datetime"]}
datetime.timedelta(days=1).total_seconds()  # expect: 86400.0
datetime.timedelta(days=1, hours=2, microseconds=-1).days  # expect: 1
datetime.timedelta(days=1, hours=2, microseconds=-1).seconds  # expect: 7199
datetime.timedelta(hours=-1).days  # expect: -1
datetime.timedelta(minutes=5).seconds  # expect: 300
(datetime.timedelta(minutes=5) * 2).seconds  # refused: Only the days and the seconds of a timedelta are supported.
datetime.timedelta(days=10000000000)  # raises: OverflowError
datetime.timedelta('a')  # raises: TypeError
datetime.timedelta(hours=None)  # raises: TypeError
datetime.timedelta(milliseconds=1500).total_seconds()  # expect: 1.5
datetime.timedelta(weeks=1).days  # expect: 7
# group: {"before":["import math"]}
math.floor(-1.5)  # refused: The result of math depends on more than the file, or is not supported here.
# group: {}
import typing
typing.cast(int, 'a')  # expect: "a"
import typing
typing.TYPE_CHECKING  # expect: False
import logging
logging.DEBUG  # expect: 10
import logging
logging.getLogger('x').info('a')  # expect: None
import warnings
warnings.warn('x')  # expect: None
import types
types.SimpleNamespace(a=1).a  # refused: The result of types depends on more than the file, or is not supported here.
# group: {}
import operator
operator.add(1, 2)  # refused: The result of operator depends on more than the file, or is not supported here.
# group: {}
import string
string.digits  # refused: The result of string depends on more than the file, or is not supported here.
# group: {}
import base64
base64.b64decode('YQ==')  # refused: The result of base64 depends on more than the file, or is not supported here.
import functools
functools.partial(None)  # raises: TypeError
import posixpath, os.path
os.path is posixpath  # expect: True
