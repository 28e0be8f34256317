# row: strings: quotes of every kind
CORS_ALLOWED_ORIGINS = 'single'
CORS_ALLOW_HEADERS = "double"
CORS_EXPOSE_HEADERS = '''triple 'single' "both" '''
CORS_ALLOW_METHODS = """triple
over lines
"""
CORS_ALLOWED_ORIGIN_REGEXES = ''
CORS_ALLOW_CREDENTIALS = """"quoted\""""
# expect: CORS_ALLOWED_ORIGINS = "single"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ""
# expect: CORS_ALLOW_CREDENTIALS = "\"quoted\""
# expect: CORS_ALLOW_HEADERS = "double"
# expect: CORS_ALLOW_METHODS = "triple\nover lines\n"
# expect: CORS_EXPOSE_HEADERS = "triple 'single' \"both\" "

# row: strings: escapes
CORS_ALLOWED_ORIGINS = '\a\b\f\n\r\t\v\\\'\"'
CORS_ALLOW_HEADERS = '\101\60\0\7x\1234'
CORS_EXPOSE_HEADERS = '\x41\x7a\xff'
CORS_ALLOW_METHODS = '\u00e9\u20ac\U0001F600'
CORS_ALLOWED_ORIGIN_REGEXES = '\N{EURO SIGN}\N{LATIN SMALL LETTER E WITH ACUTE}'
CORS_ALLOW_CREDENTIALS = 'a\
b'
# either: CORS_ALLOWED_ORIGINS = "\u0007\b\f\n\r\t\u000b\\'\""
# either: CORS_ALLOWED_ORIGIN_REGEXES = "\u20ac\u00e9"
# either: CORS_ALLOW_CREDENTIALS = "ab"
# either: CORS_ALLOW_HEADERS = "A0\u0000\u0007xS4"
# either: CORS_ALLOW_METHODS = "\u00e9\u20ac\ud83d\ude00"
# either: CORS_EXPOSE_HEADERS = "Az\u00ff"

# row: strings: unknown escapes keep their backslash
CORS_ALLOWED_ORIGINS = '\d+\.\w\-'
CORS_URLS_REGEX = '^/api/\d+$'
CORS_ALLOW_HEADERS = '\%\/'
# expect: CORS_ALLOWED_ORIGINS = "\\d+\\.\\w\\-"
# expect: CORS_ALLOW_HEADERS = "\\%\\/"
# expect: CORS_URLS_REGEX = "^/api/\\d+$"

# row: strings: raw
CORS_ALLOWED_ORIGIN_REGEXES = [r'^https://\w+\.example\.com$', R"^http://\d+$", r'\'', r"\""]
CORS_ALLOWED_ORIGINS = r'\n\x41\\'
CORS_ALLOW_HEADERS = r'''a\
b'''
# expect: CORS_ALLOWED_ORIGINS = "\\n\\x41\\\\"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["^https://\\w+\\.example\\.com$", "^http://\\d+$", "\\'", "\\\""]
# expect: CORS_ALLOW_HEADERS = "a\\\nb"

# row: strings: u prefix
CORS_ALLOWED_ORIGINS = [u'https://a.example', U"https://b.example"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]

# row: strings: concatenation without operator
CORS_ALLOW_HEADERS = 'a' 'b' "c"
CORS_EXPOSE_HEADERS = ('https://'
          "example"   # the name
          '.com')
CORS_ALLOWED_ORIGINS = [
    'https://one.example'
    'https://two.example',
    'https://three.example',
]
CORS_ALLOW_METHODS = r'\d' '\n' u'x'
# expect: CORS_ALLOWED_ORIGINS = ["https://one.examplehttps://two.example", "https://three.example"]
# expect: CORS_ALLOW_HEADERS = "abc"
# expect: CORS_ALLOW_METHODS = "\\d\nx"
# expect: CORS_EXPOSE_HEADERS = "https://example.com"

# row: strings: the forgotten comma
CORS_ALLOW_HEADERS = (
    'accept',
    'authorization'
    'content-type',
)
# expect: CORS_ALLOW_HEADERS = ("accept", "authorizationcontent-type")

# row: strings: non-ASCII, combining, astral
CORS_ALLOWED_ORIGINS = 'äöü ß €'
CORS_ALLOW_HEADERS = '日本語'
CORS_EXPOSE_HEADERS = '😀' + 'e\u0301'
CORS_ALLOW_METHODS = len('😀')
CORS_ALLOWED_ORIGIN_REGEXES = '😀a'[1]
CORS_ALLOW_CREDENTIALS = 'x😀y'[1:]
# expect: CORS_ALLOWED_ORIGINS = "\u00e4\u00f6\u00fc \u00df \u20ac"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "a"
# expect: CORS_ALLOW_CREDENTIALS = "\ud83d\ude00y"
# expect: CORS_ALLOW_HEADERS = "\u65e5\u672c\u8a9e"
# expect: CORS_ALLOW_METHODS = 1
# expect: CORS_EXPOSE_HEADERS = "\ud83d\ude00e\u0301"

# row: strings: a name in Unicode
größe = 'https://a.example'
CORS_ALLOWED_ORIGINS = größe
# expect: CORS_ALLOWED_ORIGINS = "https://a.example"

# row: strings: a name that NFKC changes
ﬁ = 1
CORS_ALLOW_HEADERS = fi
# refused: this name has letters that are not supported

# row: f-strings: simple
host = 'example.com'
port = 8443
CORS_ALLOWED_ORIGINS = [f'https://{host}', f"https://{host}:{port}", F'{port}{host}', f'https://{"api"}.{host}']
CORS_ALLOW_HEADERS = f'{{}} {{{host}}}'
CORS_EXPOSE_HEADERS = f''
# expect: CORS_ALLOWED_ORIGINS = ["https://example.com", "https://example.com:8443", "8443example.com", "https://api.example.com"]
# expect: CORS_ALLOW_HEADERS = "{} {example.com}"
# expect: CORS_EXPOSE_HEADERS = ""

# row: f-strings: conversions
x = "it's"
y = 'é\n'
CORS_ALLOWED_ORIGINS = f'{x!r} {x!s} {x!a}'
CORS_ALLOW_HEADERS = f'{y!r} {y!a}'
CORS_EXPOSE_HEADERS = f'{[x, 1]!r}'
# refused: It is not supported here.

# row: f-strings: format specs
n = 7
CORS_ALLOWED_ORIGINS = f'{n:03d}|{n:>5}|{n:<5}|{n:^5}|{n:+}|{n:x}|{n:#b}|{n:e}'
w = 6
CORS_ALLOW_HEADERS = f'{n:{w}}|{n:0{w}}|{"x":*^{w}}'
CORS_EXPOSE_HEADERS = f'{1234567:,}|{1234567:_}|{255:X}|{255:#o}|{65:c}'
CORS_ALLOW_METHODS = f'{3.14159:.2f}|{0.5:%}|{1e10:g}|{2.0}'
# refused: The format ">5" is not supported.

# row: f-strings: self-documenting
debug = True
name = 'x'
CORS_ALLOWED_ORIGINS = f'{debug=}'
CORS_ALLOW_HEADERS = f'{name = }'
CORS_EXPOSE_HEADERS = f'{name=!s}'
CORS_ALLOW_METHODS = f'{len(name)=:3}'
# expect: CORS_ALLOWED_ORIGINS = "debug=True"
# expect: CORS_ALLOW_HEADERS = "name = 'x'"
# expect: CORS_ALLOW_METHODS = "len(name)=  1"
# expect: CORS_EXPOSE_HEADERS = "name=x"

# row: f-strings: expressions inside
hosts = ['a.example', 'b.example']
d = {'k': 'v'}
CORS_ALLOWED_ORIGINS = f'{hosts[0]} {d["k"]} {hosts[-1].upper()} {len(hosts) * 2} {"y" if hosts else "n"}'
CORS_ALLOW_HEADERS = f'{", ".join(h for h in hosts)}'
CORS_EXPOSE_HEADERS = f"{ {'a': 1}['a'] }"
CORS_ALLOW_METHODS = f'{(lambda v: v + 1)(2)}'
CORS_ALLOWED_ORIGIN_REGEXES = f'{hosts}'
# expect: CORS_ALLOWED_ORIGINS = "a.example v B.EXAMPLE 4 y"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "['a.example', 'b.example']"
# expect: CORS_ALLOW_HEADERS = "a.example, b.example"
# expect: CORS_ALLOW_METHODS = "3"
# expect: CORS_EXPOSE_HEADERS = "1"

# row: f-strings: beside plain strings, raw ones
host = 'example'
CORS_ALLOWED_ORIGINS = 'https://' f'{host}' '.com{}'
CORS_ALLOWED_ORIGIN_REGEXES = [rf'^https://\w+\.{host}\.com$', fr"^\d{{1,3}}\.{host}$"]
# expect: CORS_ALLOWED_ORIGINS = "https://example.com{}"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["^https://\\w+\\.example\\.com$", "^\\d{1,3}\\.example$"]

# row: f-strings: triple quoted over lines
a = 1
CORS_ALLOWED_ORIGINS = f"""{a}
  {a +
   1}"""
# expect: CORS_ALLOWED_ORIGINS = "1\n  2"

# row: numbers: ints of every spelling
CORS_PREFLIGHT_MAX_AGE = 86_400
CORS_ALLOWED_ORIGINS = [0, 00, 0_0, 0x1F, 0XfF, 0o17, 0b101, 1_000_000, -5, +5, ~5]
CORS_ALLOW_HEADERS = 9007199254740991
CORS_EXPOSE_HEADERS = 9007199254740992
CORS_ALLOW_METHODS = -9007199254740993
CORS_ALLOWED_ORIGIN_REGEXES = 2 ** 100
# expect: CORS_ALLOWED_ORIGINS = [0, 0, 0, 31, 255, 15, 5, 1000000, -5, 5, -6]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = 1267650600228229401496703205376
# expect: CORS_ALLOW_HEADERS = 9007199254740991
# expect: CORS_ALLOW_METHODS = -9007199254740993
# expect: CORS_EXPOSE_HEADERS = 9007199254740992
# expect: CORS_PREFLIGHT_MAX_AGE = 86400

# row: numbers: floats
CORS_ALLOWED_ORIGINS = 0.5
CORS_ALLOW_HEADERS = [.5, 1.5e3, 1e-3, 3.25, 1_0.2_5]
CORS_PREFLIGHT_MAX_AGE = 600.0
# expect: CORS_ALLOWED_ORIGINS = 0.5
# expect: CORS_ALLOW_HEADERS = [0.5, 1500.0, 0.001, 3.25, 10.25]
# expect: CORS_PREFLIGHT_MAX_AGE = 600.0

# row: numbers: arithmetic
CORS_ALLOWED_ORIGINS = [7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 2 ** 10, 1 << 4, 255 >> 2, 6 & 3, 6 | 3, 6 ^ 3]
CORS_ALLOW_HEADERS = [7 / 2, 2 ** -1, 7.5 // 2, -7.5 % 2]
CORS_PREFLIGHT_MAX_AGE = 60 * 60 * 24
CORS_EXPOSE_HEADERS = int(24 * 60 * 60 / 2)
CORS_ALLOW_METHODS = 60 * 60 * 24 / 2
CORS_ALLOWED_ORIGIN_REGEXES = True + True
CORS_ALLOW_CREDENTIALS = -2 ** 2
# refused: The operator ** of these numbers is not supported.

# row: numbers: int and float functions
CORS_ALLOWED_ORIGINS = [int('42'), int(' 42 '), int('-7'), int('1_000'), int('ff', 16), int('0x1f', 0), int(3.9), int(-3.9), int(True)]
CORS_ALLOW_HEADERS = [float('1.5'), float(' 2.25 '), round(2.5), round(3.5), round(-0.5), round(2.675, 2), abs(-3), divmod(7, 2), pow(2, 5), pow(2, 5, 7)]
CORS_EXPOSE_HEADERS = [min(3, 1, 2), max([3, 1, 2]), sum([1, 2, 3]), sum([[1], [2]], []), min('b', 'a'), max([], default=0)]
CORS_ALLOW_METHODS = [hex(255), oct(8), bin(5), chr(65), ord('A'), str(10), repr('a')]
# refused: The argument `base` of int() is not supported here.

# row: bool: arithmetic and comparison
CORS_ALLOW_ALL_ORIGINS = not True
CORS_ALLOWED_ORIGINS = [True == 1, False == 0, True is True, 1 is not None, True and 'x', 0 or 'y', '' or None, not [], not 'x']
CORS_ALLOW_HEADERS = bool('False')
CORS_EXPOSE_HEADERS = bool('')
CORS_ALLOW_METHODS = bool([])
# expect: CORS_ALLOWED_ORIGINS = [True, True, True, True, "x", "y", None, True, False]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = True
# expect: CORS_ALLOW_METHODS = False
# expect: CORS_EXPOSE_HEADERS = False

# row: bool: the trailing comma
CORS_ALLOW_ALL_ORIGINS = True,
CORS_ALLOW_CREDENTIALS = (True)
CORS_ALLOWED_ORIGINS = True, False
# expect: CORS_ALLOWED_ORIGINS = (True, False)
# expect: CORS_ALLOW_ALL_ORIGINS = (True,)
# expect: CORS_ALLOW_CREDENTIALS = True

# row: tuples without parentheses
CORS_ALLOWED_ORIGINS = 'https://a.example',
CORS_ALLOW_METHODS = 'GET', 'POST', 'PUT'
CORS_ALLOW_HEADERS = ()
CORS_EXPOSE_HEADERS = (1,)
CORS_ALLOWED_ORIGIN_REGEXES = (1)
CORS_ALLOW_CREDENTIALS = 1, *[2, 3], 4
# expect: CORS_ALLOWED_ORIGINS = ("https://a.example",)
# expect: CORS_ALLOWED_ORIGIN_REGEXES = 1
# expect: CORS_ALLOW_CREDENTIALS = (1, 2, 3, 4)
# expect: CORS_ALLOW_HEADERS = ()
# expect: CORS_ALLOW_METHODS = ("GET", "POST", "PUT")
# expect: CORS_EXPOSE_HEADERS = (1,)

# row: lists, tuples, sets, dicts
CORS_ALLOWED_ORIGINS = [1, 'a', None, [2, (3, [])], {'k': ['v']}]
CORS_ALLOW_HEADERS = {'https://a.example', 'https://b.example', 'https://a.example'}
CORS_EXPOSE_HEADERS = set()
CORS_ALLOW_METHODS = {}
CORS_ALLOWED_ORIGIN_REGEXES = {'a': 1, 'b': {'c': 2}, 'a': 3}
CORS_ALLOW_CREDENTIALS = frozenset(['x', 'y'])
# expect: CORS_ALLOWED_ORIGINS = [1, "a", None, [2, (3, [])], {"k": ["v"]}]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = {"a": 3, "b": {"c": 2}}
# expect: CORS_ALLOW_CREDENTIALS = frozenset({"x", "y"})
# expect: CORS_ALLOW_HEADERS = {"https://a.example", "https://b.example"}
# expect: CORS_ALLOW_METHODS = {}
# expect: CORS_EXPOSE_HEADERS = set()

# row: dicts with keys that are no texts
CORS_ALLOWED_ORIGINS = {1: 'a', 'b': 2}
CORS_ALLOW_HEADERS = {(1, 2): 'x'}[1, 2]
CORS_EXPOSE_HEADERS = {True: 'yes', 1: 'one', 1.0: 'float'}[1]
CORS_ALLOW_METHODS = list({True: 'yes', 1: 'one'}.items())
# expect: CORS_ALLOWED_ORIGINS = {1: "a", "b": 2}
# expect: CORS_ALLOW_HEADERS = "x"
# expect: CORS_ALLOW_METHODS = [(True, "one")]
# expect: CORS_EXPOSE_HEADERS = "float"

# row: dicts: unpacking and merging
a = {'x': 1, 'y': 2}
b = {'y': 3, 'z': 4}
CORS_ALLOWED_ORIGINS = {**a, **b}
CORS_ALLOW_HEADERS = a | b
CORS_EXPOSE_HEADERS = {**b, 'y': 0, **a}
CORS_ALLOW_METHODS = dict(a, y=9, w=8)
CORS_ALLOWED_ORIGIN_REGEXES = dict([('p', 1), ['q', 2]])
a |= b
CORS_ALLOW_CREDENTIALS = a
# expect: CORS_ALLOWED_ORIGINS = {"x": 1, "y": 3, "z": 4}
# expect: CORS_ALLOWED_ORIGIN_REGEXES = {"p": 1, "q": 2}
# expect: CORS_ALLOW_CREDENTIALS = {"x": 1, "y": 3, "z": 4}
# expect: CORS_ALLOW_HEADERS = {"x": 1, "y": 3, "z": 4}
# expect: CORS_ALLOW_METHODS = {"x": 1, "y": 9, "w": 8}
# expect: CORS_EXPOSE_HEADERS = {"y": 2, "z": 4, "x": 1}

# row: dicts: order of keys
CORS_ALLOWED_ORIGINS = {'b': 1, 'a': 2, 'c': 3}
CORS_ALLOW_HEADERS = list({'b': 1, 'a': 2, 'b': 3})
CORS_EXPOSE_HEADERS = {'2': 'x', '1': 'y'}
CORS_ALLOW_METHODS = list({'2': 'x', '1': 'y'})
CORS_ALLOWED_ORIGIN_REGEXES = {'__proto__': 1, 'constructor': 2, 'toString': 3}
# expect: CORS_ALLOWED_ORIGINS = {"b": 1, "a": 2, "c": 3}
# expect: CORS_ALLOWED_ORIGIN_REGEXES = {"__proto__": 1, "constructor": 2, "toString": 3}
# expect: CORS_ALLOW_HEADERS = ["b", "a"]
# expect: CORS_ALLOW_METHODS = ["2", "1"]
# expect: CORS_EXPOSE_HEADERS = {"2": "x", "1": "y"}

# row: bytes
CORS_ALLOWED_ORIGINS = b'abc'.decode()
CORS_ALLOW_HEADERS = b'\xc3\xa9'.decode('utf-8')
CORS_EXPOSE_HEADERS = 'é'.encode('utf-8').decode('latin-1')
CORS_ALLOW_METHODS = rb'\d'.decode('ascii')
CORS_ALLOWED_ORIGIN_REGEXES = b'a,b'.split(b',')[1].decode()
CORS_ALLOW_CREDENTIALS = b'opaque'
CORS_PREFLIGHT_MAX_AGE = b'a' b'\x62' == b'ab'
CORS_URLS_REGEX = len(b'\xff\x00')
# refused: split is not supported here.

# row: None and Ellipsis
CORS_ALLOWED_ORIGINS = None
CORS_ALLOW_HEADERS = [None]
CORS_EXPOSE_HEADERS = ... is Ellipsis
CORS_ALLOW_METHODS = type(None) is type(CORS_ALLOWED_ORIGINS)
# expect: CORS_ALLOWED_ORIGINS = None
# expect: CORS_ALLOW_HEADERS = [None]
# expect: CORS_ALLOW_METHODS = True
# expect: CORS_EXPOSE_HEADERS = True

# row: star unpacking in displays
base = ['https://a.example', 'https://b.example']
extra = ('https://c.example',)
CORS_ALLOWED_ORIGINS = [*base, *extra, 'https://d.example']
CORS_ALLOW_HEADERS = (*base, *'xy')
CORS_EXPOSE_HEADERS = {*base, *base}
CORS_ALLOW_METHODS = [*{'k': 1}, *range(3)]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example", "https://c.example", "https://d.example"]
# expect: CORS_ALLOW_HEADERS = ("https://a.example", "https://b.example", "x", "y")
# expect: CORS_ALLOW_METHODS = ["k", 0, 1, 2]
# expect: CORS_EXPOSE_HEADERS = {"https://a.example", "https://b.example"}

# row: concatenation of lists and tuples
CORS_ALLOWED_ORIGINS = ['a'] + ['b'] + []
CORS_ALLOW_HEADERS = ('a',) + ('b', 'c')
CORS_EXPOSE_HEADERS = ['x'] * 3
CORS_ALLOW_METHODS = 2 * ('y', 'z')
CORS_ALLOWED_ORIGIN_REGEXES = 'ab' * 3
CORS_ALLOW_CREDENTIALS = [0] * -1
CORS_PREFLIGHT_MAX_AGE = [[]] * 2
CORS_PREFLIGHT_MAX_AGE[0].append(1)
# expect: CORS_ALLOWED_ORIGINS = ["a", "b"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "ababab"
# expect: CORS_ALLOW_CREDENTIALS = []
# expect: CORS_ALLOW_HEADERS = ("a", "b", "c")
# expect: CORS_ALLOW_METHODS = ("y", "z", "y", "z")
# expect: CORS_EXPOSE_HEADERS = ["x", "x", "x"]
# expect: CORS_PREFLIGHT_MAX_AGE = [[1], [1]]

# row: slices
x = ['a', 'b', 'c', 'd', 'e']
CORS_ALLOWED_ORIGINS = [x[1:3], x[:2], x[3:], x[:], x[-2:], x[:-1], x[10:], x[2:1]]
CORS_ALLOW_HEADERS = [x[::2], x[::-1], x[3:0:-1], x[-1:-4:-2], x[::-2], x[4:None:-3]]
CORS_EXPOSE_HEADERS = ['hello'[1:-1], 'hello'[::-1], ('a', 'b', 'c')[::-1]]
s = slice(1, 3)
CORS_ALLOW_METHODS = x[s]
# refused: Objects of slice are not supported.

# row: slices: assignment and deletion
x = [1, 2, 3, 4, 5]
x[1:3] = ['a', 'b', 'c']
CORS_ALLOWED_ORIGINS = list(x)
x[:0] = ['start']
CORS_ALLOW_HEADERS = list(x)
del x[::2]
CORS_EXPOSE_HEADERS = list(x)
y = [1, 2, 3, 4]
y[::2] = ['p', 'q']
CORS_ALLOW_METHODS = y
# refused: To change a slice of a list is not supported here.

# row: the percent operator
CORS_ALLOWED_ORIGINS = 'https://%s.example' % 'api'
CORS_ALLOW_HEADERS = '%s://%s:%d' % ('http', 'localhost', 3000)
CORS_EXPOSE_HEADERS = '%(scheme)s://%(host)s' % {'scheme': 'https', 'host': 'a.example'}
CORS_ALLOW_METHODS = '%5d|%-5d|%05d|%+d|%x|%X|%o|%c|%%' % (42, 42, 42, 42, 255, 255, 8, 'z')
CORS_ALLOWED_ORIGIN_REGEXES = '%.2f %e %g %s %r' % (3.14159, 12345.678, 0.0001, None, 'q')
CORS_ALLOW_CREDENTIALS = '%s' % [1, 2]
CORS_PREFLIGHT_MAX_AGE = '%s' % (('a', 'b'),)
CORS_URLS_REGEX = '%10s|%-10s|%.2s' % ('a', 'b', 'cde')
# refused: Unsupported template.

# row: str.format
CORS_ALLOWED_ORIGINS = 'https://{}.{}'.format('api', 'example')
CORS_ALLOW_HEADERS = '{1}-{0}-{1}'.format('a', 'b')
CORS_EXPOSE_HEADERS = '{scheme}://{host}:{port:d}'.format(scheme='https', host='h', port=80)
CORS_ALLOW_METHODS = '{0[k]} {1.real} {2[0]}'.format({'k': 'v'}, 5, ['x'])
CORS_ALLOWED_ORIGIN_REGEXES = '{:>8}|{:*^7}|{!r:>6}|{:,}'.format('a', 'b', 'c', 12345)
CORS_ALLOW_CREDENTIALS = '{{}} {:{width}}'.format('x', width=4)
CORS_PREFLIGHT_MAX_AGE = '{x}'.format(**{'x': 'star'})
CORS_URLS_REGEX = 'https://{host}'.format_map({'host': 'map.example'})
# refused: format_map is not supported here.

# row: format and its specs
CORS_ALLOWED_ORIGINS = [format(3, '03'), format('x', '>3'), format(1.5, '.3f'), format(255, '#x'), format(True), format(12, '+,')]
# refused: The format ">3" is not supported.

# row: string methods: case and strip
s = '  Https://A.Example/  '
CORS_ALLOWED_ORIGINS = [s.strip(), s.lstrip(), s.rstrip(), s.strip().lower(), s.upper(), s.strip().rstrip('/'), s.title(), s.swapcase(), 'aBC'.capitalize(), 'ß'.casefold()]
CORS_ALLOW_HEADERS = ['xxaxx'.strip('x'), 'abcba'.strip('ab'), 'a/b/'.rstrip('/'), '\t\n x\u3000'.strip(), 'İ'.lower(), 'ß'.upper()]
# refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.

# row: string methods: split and join
CORS_ALLOWED_ORIGINS = ['a,b,,c'.split(','), 'a b  c '.split(), 'a b c'.split(None, 1), 'a-b-c'.rsplit('-', 1), 'a\nb\r\nc'.splitlines(), ''.split(), ''.split(','), 'a::b'.partition('::')]
CORS_ALLOW_HEADERS = ', '.join(['a', 'b'])
CORS_EXPOSE_HEADERS = '-'.join('abc')
CORS_ALLOW_METHODS = 'a  b'.split(' ')
CORS_ALLOWED_ORIGIN_REGEXES = ' a b '.split(maxsplit=1)
CORS_ALLOW_CREDENTIALS = 'x\x1cy\x0bz'.splitlines()
# expect: CORS_ALLOWED_ORIGINS = [["a", "b", "", "c"], ["a", "b", "c"], ["a", "b c"], ["a-b", "c"], ["a", "b", "c"], [], [""], ("a", "::", "b")]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["a", "b "]
# expect: CORS_ALLOW_CREDENTIALS = ["x", "y", "z"]
# expect: CORS_ALLOW_HEADERS = "a, b"
# expect: CORS_ALLOW_METHODS = ["a", "", "b"]
# expect: CORS_EXPOSE_HEADERS = "a-b-c"

# row: string methods: tests
s = 'https://a.example'
CORS_ALLOWED_ORIGINS = [s.startswith('https'), s.startswith(('ftp', 'http')), s.endswith('.example'), s.startswith('a', 8), 'a' in s, 'zz' not in s, s.find('a'), s.rfind('e'), s.index(':'), s.count('e'), '12'.isdigit(), 'ab'.isalpha(), 'a1'.isalnum(), ' '.isspace(), 'A'.isupper(), 'a'.islower(), 'x_1'.isidentifier(), ''.isdigit(), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), 'Ab'.istitle()]
# refused: The argument `start` of startswith() is not supported here.

# row: string methods: replace and the rest
CORS_ALLOWED_ORIGINS = ['a.b.c'.replace('.', '-'), 'aaa'.replace('a', 'b', 2), 'x'.center(5, '*'), 'x'.ljust(3, '.'), 'x'.rjust(3), '7'.zfill(3), '-7'.zfill(4), 'a\tb'.expandtabs(4), 'https://x'.removeprefix('https://'), 'x.py'.removesuffix('.py'), 'abc'.translate(str.maketrans('ab', 'xy')), 'abc'.translate({97: None}), 'ab'.replace('', '-')]
# refused: center is not supported here.

# row: comparison: chained
x = 5
CORS_ALLOWED_ORIGINS = [1 < x < 10, 1 < x > 7, 1 == 1.0 == True, 'a' < 'b' <= 'b', [1, 2] < [1, 3], (1,) < (1, 0), 1 < 2 in [2], 'a' < 'B', x is not None is not False]
def note(seen, value):
    seen.append(value)
    return value
seen = []
r = note(seen, 1) < note(seen, 0) < note(seen, 5)
CORS_ALLOW_HEADERS = seen
CORS_EXPOSE_HEADERS = {1, 2} < {1, 2, 3}
# refused: The order of these objects is not supported here.

# row: comparison: equality across types
CORS_ALLOWED_ORIGINS = [[1] == (1,), 1 == '1', None == False, {1: 2} == {1.0: 2}, {'a'} == frozenset(['a']), [] is [], 0.1 + 0.2 == 0.3, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53]
# refused: The operator + of these numbers is not supported.

# row: in: lists, dicts, strings, sets, ranges
CORS_ALLOWED_ORIGINS = ['a' in ['a'], 'k' in {'k': 1}, 1 in {'k': 1}.values(), 'ell' in 'hello', '' in 'x', 3 in range(0, 10, 3), 4 in range(0, 10, 3), True in [1], 'x' not in {'y'}, ('a', 1) in {'a': 1}.items()]
# expect: CORS_ALLOWED_ORIGINS = [True, True, True, True, True, True, False, True, True, True]

# row: conditional expressions
DEBUG = False
CORS_ALLOW_ALL_ORIGINS = True if DEBUG else False
CORS_ALLOWED_ORIGINS = [] if DEBUG else ['https://a.example']
CORS_ALLOW_HEADERS = 'a' if DEBUG else 'b' if not DEBUG else 'c'
CORS_EXPOSE_HEADERS = [x if x else '-' for x in ['', 'y']]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = "b"
# expect: CORS_EXPOSE_HEADERS = ["-", "y"]

# row: and, or: give operands
CORS_ALLOWED_ORIGINS = [None or [], [] or {} or 'last', 'a' and 'b', '' and 'b', 0 or 0.0 or False, 1 and [] or 'x', not 'a' or 'b']
# expect: CORS_ALLOWED_ORIGINS = [[], "last", "b", "", False, "x", "b"]

# row: lambda
f = lambda x, y=2, *args, **kw: (x, y, args, kw)
CORS_ALLOWED_ORIGINS = f(1)
CORS_ALLOW_HEADERS = f(1, 3, 4, z=5)
CORS_EXPOSE_HEADERS = (lambda: 'x')()
CORS_ALLOW_METHODS = sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s))
CORS_ALLOWED_ORIGIN_REGEXES = [(lambda i=i: i)() for i in range(3)]
CORS_ALLOW_CREDENTIALS = [f() for f in [lambda: i for i in range(3)]]
# expect: CORS_ALLOWED_ORIGINS = (1, 2, (), {})
# expect: CORS_ALLOWED_ORIGIN_REGEXES = [0, 1, 2]
# expect: CORS_ALLOW_CREDENTIALS = [2, 2, 2]
# expect: CORS_ALLOW_HEADERS = (1, 3, (4,), {"z": 5})
# expect: CORS_ALLOW_METHODS = ["ccc", "bb", "a"]
# expect: CORS_EXPOSE_HEADERS = "x"

# row: walrus
if (n := len([1, 2, 3])) > 2:
    CORS_ALLOWED_ORIGINS = n
CORS_ALLOW_HEADERS = [y := 5, y ** 2]
CORS_EXPOSE_HEADERS = [last := x for x in 'abc']
CORS_ALLOW_METHODS = last
CORS_ALLOWED_ORIGIN_REGEXES = (m := 'https://a.example').startswith('https') and m
while (k := len(CORS_ALLOW_HEADERS)) < 4:
    CORS_ALLOW_HEADERS.append(k)
# expect: CORS_ALLOWED_ORIGINS = 3
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "https://a.example"
# expect: CORS_ALLOW_HEADERS = [5, 25, 2, 3]
# expect: CORS_ALLOW_METHODS = "c"
# expect: CORS_EXPOSE_HEADERS = ["a", "b", "c"]

# row: names that begin like keywords, soft keywords
match = 'm'
case = 'c'
type = 't'
_ = 'u'
CORS_ALLOWED_ORIGINS = [match, case, type, _]
print = 'p'
CORS_ALLOW_HEADERS = print
# expect: CORS_ALLOWED_ORIGINS = ["m", "c", "t", "u"]
# expect: CORS_ALLOW_HEADERS = "p"

# row: line joining, comments, semicolons
CORS_ALLOWED_ORIGINS = 1 + \
    2
CORS_ALLOW_HEADERS = [  # comment
    'a',  # 'b',
    # 'c',
    'd'
]; CORS_EXPOSE_HEADERS = 3; CORS_ALLOW_METHODS = 4
if CORS_EXPOSE_HEADERS: CORS_ALLOWED_ORIGIN_REGEXES = 5; CORS_ALLOW_CREDENTIALS = 6
# expect: CORS_ALLOWED_ORIGINS = 3
# expect: CORS_ALLOWED_ORIGIN_REGEXES = 5
# expect: CORS_ALLOW_CREDENTIALS = 6
# expect: CORS_ALLOW_HEADERS = ["a", "d"]
# expect: CORS_ALLOW_METHODS = 4
# expect: CORS_EXPOSE_HEADERS = 3

# row: indentation by tabs and odd widths
if True:
	CORS_ALLOWED_ORIGINS = 1
	if True:
	        CORS_ALLOW_HEADERS = 2
if True:
   CORS_EXPOSE_HEADERS = 3
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOW_HEADERS = 2
# expect: CORS_EXPOSE_HEADERS = 3

# row: assignment: several targets
CORS_ALLOWED_ORIGINS = CORS_ALLOW_HEADERS = ['x']
CORS_ALLOWED_ORIGINS.append('y')
CORS_EXPOSE_HEADERS = d = (1, 2)
# expect: CORS_ALLOWED_ORIGINS = ["x", "y"]
# expect: CORS_ALLOW_HEADERS = ["x", "y"]
# expect: CORS_EXPOSE_HEADERS = (1, 2)

# row: assignment: unpacking
CORS_ALLOWED_ORIGINS, CORS_ALLOW_HEADERS = 1, 2
(CORS_EXPOSE_HEADERS, [CORS_ALLOW_METHODS, CORS_ALLOWED_ORIGIN_REGEXES]) = 'a', 'bc'
first, *CORS_ALLOW_CREDENTIALS = ['x', 'y', 'z']
*CORS_PREFLIGHT_MAX_AGE, last = 'abc'
CORS_URLS_REGEX, *rest, CORS_ALLOW_ALL_ORIGINS = (1, 2)
a, b = 1, 2
a, b = b, a
CORS_ALLOW_PRIVATE_NETWORK = (a, b)
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "c"
# expect: CORS_ALLOW_ALL_ORIGINS = 2
# expect: CORS_ALLOW_CREDENTIALS = ["y", "z"]
# expect: CORS_ALLOW_HEADERS = 2
# expect: CORS_ALLOW_METHODS = "b"
# expect: CORS_ALLOW_PRIVATE_NETWORK = (2, 1)
# expect: CORS_EXPOSE_HEADERS = "a"
# expect: CORS_PREFLIGHT_MAX_AGE = ["a", "b"]
# expect: CORS_URLS_REGEX = 1

# row: assignment: order of evaluation
log = []
def f(x):
    log.append(x)
    return x
d = {}
d[f('key')] = f('value')
CORS_ALLOWED_ORIGINS = log[:]
log.clear()
i = 0
x = [0, 0]
i, x[i] = 1, 'set'
CORS_ALLOW_HEADERS = x
# expect: CORS_ALLOWED_ORIGINS = ["value", "key"]
# expect: CORS_ALLOW_HEADERS = [0, "set"]

# row: augmented assignment of every operator
a = 10; a += 5; a -= 1; a *= 2; a //= 3; a **= 2; a %= 50; a <<= 2; a >>= 1; a |= 1; a &= 0xff; a ^= 3
CORS_ALLOWED_ORIGINS = a
b = 3; b /= 2
CORS_ALLOW_HEADERS = b
s = 'x'; s += 'y'; s *= 2
CORS_EXPOSE_HEADERS = s
t = 'v=%s'; t %= 1
CORS_ALLOW_METHODS = t
e = {1, 2}; e |= {3}; e &= {2, 3}; e -= {2}; e ^= {9}
CORS_ALLOWED_ORIGIN_REGEXES = e
# refused: The operator &= of sets is not supported here.

# row: augmented assignment: a list changes, a tuple is replaced
a = ['x']
b = a
a += ['y']
CORS_ALLOWED_ORIGINS = b
c = ('x',)
d = c
c += ('y',)
CORS_ALLOW_HEADERS = [c, d]
e = ['x']
f = e
e = e + ['y']
CORS_EXPOSE_HEADERS = f
a += 'yz'
a += ('t',)
CORS_ALLOW_METHODS = a
a *= 2
CORS_ALLOWED_ORIGIN_REGEXES = b
# refused: To repeat a list in place is not supported here.

# row: deep nesting that is ordinary
CORS_ALLOWED_ORIGINS = [[[[[[[[[['x']]]]]]]]]]
CORS_ALLOW_HEADERS = {'a': {'b': {'c': {'d': ({'e': ['f']},)}}}}
CORS_EXPOSE_HEADERS = ((((((1))))))
CORS_ALLOW_METHODS = 1 + (2 * (3 - (4 + (5))))
# expect: CORS_ALLOWED_ORIGINS = [[[[[[[[[["x"]]]]]]]]]]
# expect: CORS_ALLOW_HEADERS = {"a": {"b": {"c": {"d": ({"e": ["f"]},)}}}}
# expect: CORS_ALLOW_METHODS = -11
# expect: CORS_EXPOSE_HEADERS = 1

# row: set operations
a = {'x', 'y'}
b = {'y', 'z'}
CORS_ALLOWED_ORIGINS = a | b
CORS_ALLOW_HEADERS = a & b
CORS_EXPOSE_HEADERS = a - b
CORS_ALLOW_METHODS = a ^ b
CORS_ALLOWED_ORIGIN_REGEXES = sorted(a.union(b, ['w']))
CORS_ALLOW_CREDENTIALS = sorted(a.difference(['x']))
CORS_PREFLIGHT_MAX_AGE = a.isdisjoint({'q'})
CORS_URLS_REGEX = a <= (a | b)
# refused: The operator ^ of sets is not supported here.

# row: repr and str of containers
CORS_ALLOWED_ORIGINS = str(['a', "b'c", 1, None, True, 1.5, ('x',), {'k': 'v'}])
CORS_ALLOW_HEADERS = repr(('a', 'b'))
CORS_EXPOSE_HEADERS = str({'a': [1]})
CORS_ALLOW_METHODS = str(set())
CORS_ALLOWED_ORIGIN_REGEXES = repr(range(3))
CORS_PREFLIGHT_MAX_AGE = str({'one'})
CORS_URLS_REGEX = repr(0.1 + 0.2)
# refused: The text of a range, a function, a

# row: a file with a coding line and a shebang
#!/usr/bin/env python
# -*- coding: utf-8 -*-
"""Settings of the project."""
CORS_ALLOWED_ORIGINS = __doc__
CORS_ALLOW_HEADERS = __name__
# expect: CORS_ALLOWED_ORIGINS = "Settings of the project."
# expect: CORS_ALLOW_HEADERS = "settings"

# row: from __future__ and a docstring
"""Doc."""
from __future__ import annotations
from typing import Final, List
CORS_ALLOWED_ORIGINS: List[str] = ['https://a.example']
CORS_PREFLIGHT_MAX_AGE: Final = 600
CORS_ALLOW_HEADERS: undefined_name[0] = 1
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = 1
# expect: CORS_PREFLIGHT_MAX_AGE = 600

# row: annotations
from typing import Dict, List, Optional, Tuple, Union
CORS_ALLOWED_ORIGINS: list[str] = ['https://a.example']
CORS_ALLOW_ALL_ORIGINS: bool = False
CORS_ALLOW_HEADERS: Optional[List[str]] = None
CORS_EXPOSE_HEADERS: 'Tuple[str, ...]' = ('a',)
CORS_ALLOW_METHODS: Dict[str, int]
(x): int = 5
CORS_ALLOWED_ORIGIN_REGEXES = x
CORS_ALLOW_CREDENTIALS: Union[str, int] = 1
CORS_PREFLIGHT_MAX_AGE: str | None = None
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = 5
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_CREDENTIALS = 1
# expect: CORS_ALLOW_HEADERS = None
# expect: CORS_EXPOSE_HEADERS = ("a",)
# expect: CORS_PREFLIGHT_MAX_AGE = None

# row: typing: cast, TYPE_CHECKING and friends
from typing import TYPE_CHECKING, Any, NamedTuple, Sequence, cast
if TYPE_CHECKING:
    from nowhere import Something
CORS_ALLOWED_ORIGINS = cast('list[str]', ['a'])
CORS_ALLOW_HEADERS: Sequence[Any] = (1, 'a')
CORS_EXPOSE_HEADERS = TYPE_CHECKING
# expect: CORS_ALLOWED_ORIGINS = ["a"]
# expect: CORS_ALLOW_HEADERS = (1, "a")
# expect: CORS_EXPOSE_HEADERS = False
