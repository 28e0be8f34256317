MODULES = ['os', 'os.path', 'environ', 'decouple', 'dotenv', 'json', 'ast', 'urllib.parse', 're', 'itertools', 'functools', 'collections', 'operator', 'copy', 'pathlib', 'datetime', 'string', 'math', 'base64', 'distutils.util', 'shlex', 'typing', 'types', 'logging', 'warnings']
REFUSED = {
    'json.dumps({1, 2}, default=str)[0]',
    "urllib.parse.urlencode('a')", "pathlib.Path('/a') / 1", 'json.dumps(float("inf"))', 'json.dumps(float("nan"))',
    'json.dumps({1: 2, None: 3, True: 4, 1.5: 5})', 'json.dumps({(1, 2): 3})', 'json.dumps({1, 2})', "json.dumps(b'a')",
    "ast.literal_eval('set()')", "ast.literal_eval('1 + 1')", "ast.literal_eval('f()')",
    "\"h\" in urllib.parse.urlparse('https://h/p')", "urllib.parse.urlparse('https://h/p') + (1,)", "repr(urllib.parse.urlparse('https://h/p'))",
    "pathlib.Path('/a/b').with_name('c')", "pathlib.Path('/a/b.x').with_suffix('.y')",
    "re.split(r'\\s+', 'a b')", "re.sub(' ', '', 'a b')", "re.match('a', 'a').group()", "operator.add(1, 2)", "string.digits",
    "itertools.count(1)", "base64.b64decode('YQ==')", "urllib.parse.unquote('%41')", "os.path.splitext('a.b')", "json.dumps([1], indent=2)",
    "types.SimpleNamespace(a=1).a", "datetime.timedelta(1) == datetime.timedelta(1)", "os.environ.__or__({})", "copy.copy(iter([]))",
}
ROWS = []


def add(library, sources, env={}, files={}):
    ROWS.extend((library, source, env, files) for source in sources)


add('os', [
    "os.environ['A']", "os.environ['B']", "os.environ.get('B')", "os.environ.get('B', 'x')", "os.environ.get('A', 'x')", "os.getenv('A')", "os.getenv('B', 5)", "'A' in os.environ", "'B' in os.environ",
    "os.environ.setdefault('A', 'z')", "[os.environ.setdefault('B', 'z'), os.environ['B']]", "os.environ.setdefault('B')", "os.environ.pop('A')", "os.environ.pop('B')", "os.environ.pop('B', None)",
    "[os.environ.update({'C': '1'}, D='2'), os.getenv('C'), os.getenv('D')]", "[os.environ.update([('C', '1')]), os.getenv('C')]", "os.environ.update([('C',)])", "os.environ.update(C=1)",
    "len(os.environ)", "list(os.environ)", "list(os.environ.keys())", "list(os.environ.values())", "list(os.environ.items())", "os.environ[1]", "os.environ.get(None)", "os.environ.copy()['A']", "os.environ.copy().get('Q')",
    "os.environ.__delitem__('B')", "[os.environ.__delitem__('A'), 'A' in os.environ]", "os.environ.__setitem__('', 'x')", "os.environ.__setitem__('a=b', 'x')", "os.environ.__setitem__('a', 'x\\0')", "os.environ.__setitem__('a', 1)",
    "[os.environ.clear(), len(os.environ)]", "os.sep + os.linesep + os.pathsep + os.curdir + os.pardir + os.extsep + os.devnull", "os.name", "os.fspath('a')", "os.fspath(1)", "os.fspath(pathlib.Path('/a'))",
], {'A': 'one'})
add('os.path', [f"os.path.{name}({path!r})" for name in ['split', 'dirname', 'basename', 'normpath', 'isabs'] for path in
    ['', '/', '//', '///', 'a', '/a', '/a/', 'a/b', '/a//b', '/a/b/', '//a/b', '///a', 'a/../b', '/../a', '../a', '../../a', 'a/./b', '.', '..', '.env', 'a.b', 'a.b.c', '..a', '...', 'a/.env', 'a.d/b', '/a/b/../../..', 'a.', '/a///']])
add('os.path', [
    "os.path.join('/a', 'b')", "os.path.join('/a', '/b')", "os.path.join('/a/', 'b', '')", "os.path.join('', 'b')", "os.path.join('a', '', 'b')", "os.path.join('a', 1)", "os.path.join()", "os.path.join(pathlib.Path('/a'), 'b')",
    "os.path.abspath('/a/../b')", "os.path.abspath('//a')", "os.path.isfile('/project/manage.py')", "os.path.isfile('/project/none.py')", "os.path.exists('/project/manage.py')", "os.path.exists('/project/app')", "os.path.isdir('/project/app')",
    "os.path.isdir('/project/manage.py')", "os.path.expanduser('/a')", "os.path.dirname(os.path.dirname(os.path.abspath('/project/app/settings.py')))",
])
words = ['1', '0', 'true', 'True', 'TRUE', 'on', 'y', 'yes', 't', 'f', 'no', 'off', 'n', 'False', '', 'maybe', ' true', '2']
add('distutils', [f'distutils.util.strtobool({word!r})' for word in words])
add('distutils', ['distutils.util.strtobool(1)'])

texts = ['{}', '[]', '[1, 2, 3]', ' [ 1 , 2 ] ', '"a"', '"\\u00e9\\ud83d\\ude00"', '"\\n\\/\\b"', '"\\x"', '"\\u12"', '"a\nb"', '1', '-1', '-0', '-0.0', '1.5e3', '1E400', '01', '1.', '.5', '+1', '-', 'NaN', 'Infinity', '-Infinity', 'nan', 'true', 'false', 'null', 'True',
    '{"a": 1, "a": 2}', '{"a": 1, "b": {"c": [true, null]}}', '{a: 1}', "{'a': 1}", '[1,]', '{"a": 1,}', '{"a" 1}', '{"a": }', '[', '{', '"a', '', ' ', '[1] x', '\ufeff[]', '\u00a0[]', '["https://a.example", "https://b.example"]', '123456789012345678901234567890', '[1 2]', '{1: 2}', '"\x7f"', '[[[[]]]]', '1e5', '1e', '{"a": 1, "b": 2, "a": 3}']
add('json', [f'json.loads({text!r})' for text in texts])
add('json', ["json.loads(b'[1]')", 'json.loads(None)', 'json.loads(5)', 'json.loads("\\"a\\nb\\"", strict=False)', "json.loads(b'\\xef\\xbb\\xbf[1]')"])
values = ['None', 'True', '1', '1.5', '1e16', '1e-7', 'float("inf")', 'float("nan")', '"a"', '"\\u00e9\\U0001f600"', '"\\x7f\\x1f\\"\\\\\\n"', '[]', '{}', '[1, "a", None]', '(1, 2)', '{"a": [1, {"b": 2}], "c": {}}', '{1: 2, None: 3, True: 4, 1.5: 5}', '{"b": 1, "a": 2}', '{(1, 2): 3}', '{1, 2}', "b'a'"]
add('json', [f'json.dumps({value})' for value in values])
add('json', ['json.dumps({1, 2}, default=str)[0]'])

literals = ['1', '-1', '+1', '- -1', '1.5', '"a"', "'a' 'b'", "b'a'", '[1, "a"]', '(1,)', '()', '{1}', '{}', 'set()', "{'a': 1}", 'None', 'True', '...', ' 1', '\t1', '1 # c', '1;', '1;2', 'x', 'x = 1', '', '[1', '1 + 1', 'f"a"', '[*a]', '{**a}', 'a.b', 'f()', '[[1], {2: (3,)}]', '-True', '~1', 'not 1', '{[]: 1}', '{[]}', "['https://a.example']", '(1)', '1\n', '\n1', '1 if 1 else 2', '"\\x41"', 'lambda: 1']
add('ast', [f'ast.literal_eval({text!r})' for text in literals])
add('ast', ['ast.literal_eval(1)', 'ast.literal_eval(None)', 'ast.literal_eval([1])'])

urls = ['https://example.com', 'HTTPS://Example.com:443/a;p?b#c', 'http://u:p@h:80/', 'http://u@h', 'http://[::1]:80/a', 'http://[::1', 'http://[v1.a]', 'http://[1.2.3.4]/', 'http://h:x', 'http://h:99999', 'http://h:', '//h/p', 'a/b;c;d', '/a;b/c', 'mailto:a@b', '', ' http://h', 'http://h\n/a', 'redis://:pw@h:6379/0', 'postgres://u:p%40w@h/db?x=1', 'http://\u2100.com', 'http://H\u00c4', '1a:b', 'a:80', 'http://@h', 'http://u:@h', 'http://a@b@c', 'http://[fe80::1%25eth0]']
for url in urls:
    parsed = f'urllib.parse.urlparse({url!r})'
    add('urllib', [parsed, f'urllib.parse.urlsplit({url!r})', f'[{parsed}.hostname, {parsed}.username, {parsed}.password, {parsed}.scheme, {parsed}.netloc]', f'{parsed}.port', f'{parsed}.geturl()', f'urllib.parse.urlunsplit(urllib.parse.urlsplit({url!r}))'])
parsed = "urllib.parse.urlparse('https://h/p')"
add('urllib', [f'{parsed}._replace(scheme="http").geturl()', f'{parsed}._replace(x=1)', f'{parsed}[1]', f'len({parsed})', f'list({parsed})', f'{parsed}[1:3]', f'{parsed} == {parsed}', f'"h" in {parsed}', f'isinstance({parsed}, tuple)', f'{parsed} + (1,)', f'repr({parsed})',
    "urllib.parse.urlparse('/a', scheme='http')", "urllib.parse.urlparse('/a#b', allow_fragments=False)", "urllib.parse.urlunparse(('http', 'h', 'a', 'p', 'q', 'f'))", "urllib.parse.urlunparse(('http', 'h'))", "urllib.parse.urlunsplit(['', '', 'a', '', ''])"])
joins = [('http://a/b/c/d;p?q', url) for url in ['g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../../g', 'g:h', 'http:g', 'g/./h', 'g/../h', 'https://x/y']] + [('', 'a'), ('http://a', 'b'), ('http://a/b', 'c'), ('mailto:a', 'b'), ('/a/b', 'c')]
add('urllib', [f'urllib.parse.urljoin({base!r}, {url!r})' for base, url in joins])
quoted = ['', 'a b', 'a/b', 'a+b&c=d', '\u00e9', '~_.-', '%', '\U0001f600']
add('urllib', [f'urllib.parse.{name}({text!r}{safe})' for name in ['quote', 'quote_plus'] for text in quoted for safe in ['', ", safe=''", ", ' /'"]])
add('urllib', ["urllib.parse.urlencode('a')"])

env = {'S': 'text', 'E': '', 'T': 'True', 'F': 'off', 'N': '12', 'NEG': '-3', 'FL': '1.234,5', 'FL2': '1,234.5', 'FL3': '-1.5', 'L': 'a,b,,c', 'LI': '1,2,3', 'TU': '(1,2)', 'D': 'a=1,b=2', 'DX': 'a', 'DC': 'a=1;b=true', 'J': '{"a": [1]}', 'U': 'https://u:p@h:80/x?y=1', 'P': '$S', 'PP': '$P', 'PM': '$NONE', 'ESC': '\\$S', 'M': 'a\\nb\\r\\nc', 'W': 'x y', 'PATH_X': '/a/b', 'PRE_X': '7', 'ONE': '1', 'LS': ' a , b '}
add('environ', [f'environ.Env(){call}' for call in [
    "('S')", "('NONE')", "('NONE', default=None)", "('NONE', default='d')", "('S', default=None)", "('E')", "('E', default='d')", "('N', default=1)", "('NONE', default=1)", "('T', default=False)", "('F', default=True)", "('L', default=[])", "('TU', default=())", "('D', default={})", "('FL', default=1.5)",
    "('N', cast=int)", "('S', cast=int)", "('N', int)", "('N', int, 5)", "('LI', cast=[int])", "('TU', cast=(int,))", "('L', cast=list)", "('D', cast=dict)", "('DX', cast=dict)", "('DC', cast={'value': bool})", "('DC', cast={'cast': {'a': int}, 'key': str})", "('T', cast=bool)", "('S', cast=bool)", "('N', cast=bool)", "('FL', cast=float)", "('S', cast=float)",
    ".str('S')", ".str('NONE')", ".str('NONE', 'd')", ".str('NONE', default=None)", ".str('M', multiline=True)", ".str('M')", ".bool('T')", ".bool('F')", ".bool('E')", ".bool('ONE')", ".bool('NONE')", ".bool('NONE', False)", ".bool('NONE', default=None)", ".bool('S')", ".int('N')", ".int('NEG')", ".int('S')", ".int('NONE', default='5')", ".float('FL')", ".float('FL2')", ".float('FL3')", ".float('N')",
    ".json('J')", ".json('S')", ".json('NONE', default={})", ".json('NONE', default=[])", ".list('L')", ".list('E')", ".list('LI', int)", ".list('LS')", ".list('NONE', default=['x'])", ".list('NONE', default=[])", ".list('NONE')", ".list('S')", ".list('LI', cast=bool)", ".list('S', cast=int)", ".tuple('TU')", ".tuple('TU', int)", ".tuple('L')", ".dict('D')", ".dict('NONE', default={})", ".dict('DC', cast={'value': str})",
    ".url('U')", ".url('U').hostname", ".url('NONE', default='http://x/y').netloc", ".url('NONE', default=None)", "('P')", "('PP')", "('PM')", "('PM', default='z')", ".list('P')", ".int('P', default=5)", "('NONE', default='$S')", "('ESC')", ".get_value('N', cast=int)", ".parse_value('1', int)", ".parse_value('a,b', list)", ".__contains__('S')", ".__contains__('Q')", ".list('W')", "(5)", ".path('PATH_X')('c')", ".path('PATH_X').root",
]], env)
add('environ', ["environ.Env(N=int)('N')", "environ.Env(N=(int, 5))('N')", "environ.Env(Q=(int, 5))('Q')", "environ.Env(Q=(int, 5))('Q', default=6)", "environ.Env(Q=int)('Q')", "environ.Env(L=(list, []))('L')", "environ.Env(Q=(list, []))('Q')", "environ.Env(T=(bool, False)).bool('T')", "environ.Env(LI=([int], [1]))('LI')", "environ.Env(D=(dict, {}))('D')", "environ.Env(S=(str, 'x'))('S')", "environ.Env(T=(bool, True))('T')", "environ.Env(LI=(list, []))('LI', cast=[int])", "environ.Env(Q=(int, 5)).str('Q')", "environ.Env(1)"], env)
add('environ', ["str(environ.Path('/a/b/c') - 2)", "environ.Path('/a/b/c')('x', 'y')", "str(environ.Path('/a').path('b', '..', 'c'))", "environ.Path('/a') == environ.Path('/a/')", "str(environ.Path('/a') + 'b')", "str(environ.Path('/a/b.py', is_file=True))", "environ.Path('/a').root"])
env_file = "A=1\nB='x y'\nC=\"a\\\"b\\n\"\nexport D=4\n E=5\nF =6\nG=\n# H=1\nI=a=b\nJ='\"q\"'\nA=2\nK=\"un\nL=it's\nM=  sp  \nN='\n1X=2\n"
add('environ', [f"[environ.Env.read_env('/project/.env'), os.environ.get({name!r})]" for name in ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', '1X', 'SET']], {'SET': 'yes', 'I': 'kept'}, {'/project/.env': env_file})
add('environ', ["[environ.Env().read_env(), os.environ.get('A')]", "[environ.Env.read_env('/project/none'), os.environ.get('A')]", "[environ.Env.read_env('/project/app/.env', overwrite=True), os.environ['I']]", "[environ.Env.read_env('/project/app/.env', Z='9'), os.environ['Z']]", "[environ.Env.read_env(environ.Path('/project/app').path('.env')(  )), environ.Env().int('A')]"], {'I': 'kept'}, {'/project/app/.env': 'A=1\r\nI=new\r\n'})
add('environ', [f"[environ.Env.read_env('/project/.env', parse_comments=True), os.environ.get({name!r})]" for name in 'ABCDEF'], {}, {'/project/.env': "A=x # c\nB='y' # it's\nC= 'z'\nD=#a\nE='a'b'#c\nF='a\n"})

env = {'S': 'text', 'E': '', 'T': 'True', 'Y': 'y', 'F': 'off', 'N': '12', 'L': 'a, b ,,c', 'Q': '"a,b",c', 'H': 'a,b#c,d\ne', 'X': 'a\\,b', 'BADQ': '"a', 'BADX': 'a\\', 'EQ': "''", 'MIX': "a'b c'd,\"x\\\"y\\z\"", 'SP': 'a b;c', 'LI': '1,2'}
add('decouple', [f'decouple.config({call})' for call in [
    "'S'", "'NONE'", "'NONE', default='d'", "'NONE', default=None", "'NONE', 5", "'E'", "'T', cast=bool", "'Y', cast=bool", "'F', cast=bool", "'E', cast=bool", "'N', cast=bool", "'S', cast=bool", "'NONE', default=True, cast=bool", "'NONE', default='no', cast=bool", "'NONE', default=0, cast=bool", "'NONE', default=None, cast=bool", "'N', cast=int", "'S', cast=int", "'NONE', default='7', cast=int", "'NONE', cast=int",
    "'L', cast=decouple.Csv()", "'E', cast=decouple.Csv()", "'Q', cast=decouple.Csv()", "'H', cast=decouple.Csv()", "'X', cast=decouple.Csv()", "'BADQ', cast=decouple.Csv()", "'BADX', cast=decouple.Csv()", "'EQ', cast=decouple.Csv()", "'MIX', cast=decouple.Csv()", "'SP', cast=decouple.Csv(delimiter=';')", "'SP', cast=decouple.Csv(delimiter=' ')", "'LI', cast=decouple.Csv(int)", "'LI', cast=decouple.Csv(cast=int, post_process=tuple)", "'LI', cast=decouple.Csv(post_process=set)", "'L', cast=decouple.Csv(strip=' a')", "'S', cast=decouple.Csv(int)", "'NONE', default='x,y', cast=decouple.Csv()", "'NONE', default='', cast=decouple.Csv()", "'NONE', default=[], cast=decouple.Csv()", "'NONE', default=['a'], cast=decouple.Csv()", "'S', cast=decouple.Choices(['text', 'b'])", "'S', cast=decouple.Choices(['b'])", "'N', cast=decouple.Choices([12], cast=int)", "'S', cast=decouple.Choices(choices=[('text', 'Text')])", "'S', cast=str.upper", "'LI', cast=json.loads", "'S', cast=decouple.undefined", "'H', cast=decouple.Csv(delimiter='#')", "'N', cast=decouple.Csv(int)",
]], env)
env_file = "A=1\n B = x y \n#C=1\nD='q'\nE=\"q\"\nF='q\nG=\nexport H=1\nI=a#b\nJ=a # b\nK==\nnothing\nL='a'b'\nA=2\nM=\"\"\nO='\n"
files = {'/project/.env': env_file}
add('decouple', [f'decouple.config({name!r})' for name in ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'export H', 'I', 'J', 'K', 'nothing', 'L', 'M', 'N', 'O']], {'N': 'env'}, files)
add('decouple', ["decouple.Config(decouple.RepositoryEnv('/project/.env'))('A')", "decouple.Config(decouple.RepositoryEnv('/project/.env')).get('A', cast=int)", "decouple.Config(decouple.RepositoryEnv('/project/none'))", "decouple.Config(decouple.RepositoryEmpty())('A', default=1)", "decouple.AutoConfig('/project')('A')", "decouple.AutoConfig(search_path='/project/app')('A')", "'A' in decouple.RepositoryEnv('/project/.env')", "'Z' in decouple.RepositoryEnv('/project/.env')"], {}, files)
add('decouple', ["decouple.config('A')", "decouple.config('a')", "decouple.config('B')", "decouple.config('C', default='d')", "decouple.config('D')"], {}, {'/project/.env': 'A=env\n', '/project/settings.ini': '[other]\nA=0\n[settings]\nA=ini\n; no\nB: b c\nD = x = y ; z\n'})
add('decouple', ["decouple.config('A')"], {}, {'/project/.env': 'A=far\n', '/project/app/.env': 'A=near\n'})

env_file = """A=1
export B=2
C = 'x y'  # comment
D="a\\nb\\"c\\\\d"
E='a\\nb\\'c'
F=a # c
G=a#b
H=
I
J="multi
line"
K=${A}-${B}
L=${NONE:-dflt}
M=${NONE}
N='${A}'
'O'=5
P: 6
Q="x" y
R=unclosed"
# S=1
T=  spaced  
A=3
U=${A}${SET}
V=${SET:-z}
W=$A
X=${}
Y=${A:x}${A
1Z=${I}
"""
names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', '1Z']
files = {'/project/.env': env_file}
add('dotenv', [f"[dotenv.load_dotenv(), os.environ.get({name!r})][1]" for name in names], {'SET': 'env', 'B': 'mine'}, files)
add('dotenv', [f"[dotenv.load_dotenv(override=True), os.environ.get({name!r})][1]" for name in ['B', 'K', 'U', 'V']], {'SET': 'env', 'B': 'mine'}, files)
add('dotenv', ["dotenv.dotenv_values('/project/.env')", "dotenv.dotenv_values('/project/.env', interpolate=False)", "dotenv.load_dotenv()", "dotenv.load_dotenv('/project/none')", "dotenv.dotenv_values('/project/none')", "dotenv.find_dotenv()", "dotenv.find_dotenv(filename='.env')", "dotenv.get_key('/project/.env', 'K')", "dotenv.get_key('/project/.env', 'ZZ')", "[dotenv.load_dotenv(dotenv_path='/project/.env', interpolate=False), os.environ['K']]", "[dotenv.load_dotenv(pathlib.Path('/project/.env')), os.environ['A']]"], {'SET': 'env'}, files)
add('dotenv', ["dotenv.dotenv_values('/project/.env')"], {}, {'/project/.env': "A=1\r\nB='x\r\ny'\r\n\r\n=x\n'=1\n\"=2\nexport=3\nexport  Q=4\nC='a' 'b'\nD='open\nE=5\n  F=6\n\tG = 7\t\nH\u00a0=\u00a08\u00a0\nI=\\n\nJ=\"\\u0041\\t\\q\"\nK=''\nL=\"\" # x\n#M\nN='a'#c\nO=x\u00a0#c"})

add('pathlib', [f'pathlib.Path({path!r}).{name}' for path in ['/a/b.c.d', 'a', '', '/', '//a', '///a//b/./c/', '../x', '/a/.env', 'a.', '..'] for name in ['__str__()', 'name', 'parent', 'as_posix()', 'is_absolute()', '__repr__()']])
add('pathlib', ["pathlib.Path('/a') / 'b'", "pathlib.Path('/a') / '/b'", "'/x' / pathlib.Path('b')", "pathlib.Path('/a', 'b', 'c')", "pathlib.Path('/a').joinpath('b', '../c')", "pathlib.Path('/a/b/c').parents[0]", "pathlib.Path('/a/b/c').parents[2]", "pathlib.Path('/a').parents[1]", "len(pathlib.Path('a/b').parents)", "pathlib.Path('/project/app/settings.py').resolve().parent.parent", "pathlib.Path('/a/../b').resolve()", "pathlib.Path('/a/../b').absolute()", "pathlib.Path('/a') == pathlib.Path('/a/')", "pathlib.Path('/a') == '/a'", "pathlib.Path('/project/manage.py').exists()", "pathlib.Path('/project/none').is_file()", "pathlib.Path('/project/t').read_text()", "pathlib.Path(1)", "pathlib.Path('/a') / 1", "pathlib.Path('/a/b').with_name('c')", "pathlib.Path('/a/b.x').with_suffix('.y')", "str(pathlib.Path('/a'))", "pathlib.PurePath('/a') / 'b'", "isinstance(pathlib.Path('/a'), pathlib.PurePath)", "isinstance(pathlib.Path('/a'), pathlib.Path)", "os.path.join(pathlib.Path('/a').parent, 'x')"], {}, {'/project/t': 'a\r\nb\n'})
add('re', ["re.escape('a.b*c-d/e:f é~&# ')", "re.compile('a').pattern", "re.compile(re.compile('a')).pattern", "re.compile(re.compile('a'), re.I)", "re.compile(1)", "re.compile('a', re.I | re.M).pattern"])
add('itertools', ["list(itertools.chain([1], (2,), 'ab'))", "list(itertools.chain.from_iterable([[1], [2]]))", "list(itertools.chain())", "list(itertools.product('ab', [1, 2]))", "list(itertools.product())", "list(itertools.chain(1))"])
add('functools', ["functools.partial(int, base=2)('101')", "functools.lru_cache(maxsize=None)(len)('abc')", "functools.lru_cache(len)('abc')", "functools.cache(len)([])", "functools.reduce(max, [3, 1])"])
add('collections', ["collections.namedtuple('P', 'x y')(1, y=2)", "collections.namedtuple('P', ['x', 'y'])(1, 2).y", "collections.namedtuple('P', 'x, y', defaults=[5])(1)", "collections.namedtuple('P', 'x')(1, 2)", "collections.namedtuple('P', 'x')()", "collections.namedtuple('P', 'x y')(1, 2)._asdict()", "collections.namedtuple('P', 'x y')._fields", "dict(collections.OrderedDict([('a', 1)], b=2))"])
add('copy', ["copy.copy([1, [2]])", "copy.deepcopy({'a': [1, {2}], 'b': (1, [2])})", "copy.deepcopy('a')", "copy.copy({'a': 1})"])
add('datetime', ["datetime.timedelta(days=1).total_seconds()", "datetime.timedelta(days=1, hours=2, microseconds=-1).days", "datetime.timedelta(days=1, hours=2, microseconds=-1).seconds", "datetime.timedelta(hours=-1).days", "datetime.timedelta(minutes=5).seconds", "(datetime.timedelta(minutes=5) * 2).seconds", "(datetime.timedelta(1) + datetime.timedelta(hours=1)).total_seconds()", "datetime.timedelta(days=10000000000)", "datetime.timedelta('a')", "datetime.timedelta(milliseconds=1500).total_seconds()", "datetime.timedelta(weeks=1).days"])
add('math', ['math.floor(-1.5)', 'math.ceil(1.2)', 'math.floor(3)', 'math.floor(float("nan"))', 'math.ceil(math.inf)', 'math.pi', 'math.trunc(-1.5)', 'math.floor("a")'])
add('types', ["typing.cast(int, 'a')", "typing.TYPE_CHECKING", "logging.DEBUG", "logging.getLogger('x').info('a')", "warnings.warn('x')"])
# What is not read of them, each for its own reason.
add('re', ["re.split(r'\\s+', 'a b')", "re.sub(' ', '', 'a b')", "re.match('a', 'a').group()"])
add('operator', ["operator.add(1, 2)"])
add('string', ["string.digits"])
add('itertools', ["itertools.count(1)"])
add('base64', ["base64.b64decode('YQ==')"])
add('urllib', ["urllib.parse.unquote('%41')"])
add('os.path', ["os.path.splitext('a.b')"])
add('json', ["json.dumps([1], indent=2)"])
add('types', ["types.SimpleNamespace(a=1).a"])
add('datetime', ["datetime.timedelta(1) == datetime.timedelta(1)"])
# Conditions on texts.
texts = ['production', 'https://a.example', 'HTTPS://A.EXAMPLE', 'x', 'a b']
patterns = ['prod', 'prod.*', '^https://', 'example$', '[a-z]+', '(?i)https://a', 'a|x', r'\w+\Z', r'.*\.example', 'x|y|']
add('re', [f'{made} is None' for pattern in patterns for text in texts for name in ['match', 'fullmatch', 'search']
           for made in [f're.{name}({pattern!r}, {text!r})'] if name == 'match' or not (pattern.startswith('(?i)') or pattern.endswith('$'))])
add('re', ["bool(re.compile('A', re.I).match('abc'))", "bool(re.compile('A').match('abc'))", 
           "[1 for _ in 'a' if re.match('a', 'a')]", "re.match('a', 'a') is not None"])
