# group: {"before":["import base64","class K: pass"]}
base64.b64encode(K())  # refused: The result of base64 depends on
# group: {"before":["import collections","class K: pass"]}
collections.namedtuple('P', 'a')(1)  # refused: collections.namedtuple is not supported
collections.defaultdict(list)['a']  # refused: collections.defaultdict
isinstance({}, collections.OrderedDict)  # refused: Only classes and tuples of classes are supported here
# group: {"before":["import contextlib"]}
contextlib.suppress(5)  # refused: is not a class
contextlib.closing(1)  # refused: contextlib.closing
# group: {"before":["import copy","a = []","for i in range(300): a = [a]","class K: pass"]}
copy.deepcopy(a)  # refused: To copy this object
[copy.copy(K())]  # refused: To copy this object
[copy.deepcopy([iter([])])]  # refused: To copy this object
# group: {"before":["from datetime import datetime, timedelta","import datetime as dt","class K: pass"]}
[datetime.now()]  # refused: results depend on the clock
[dt.datetime.now().year]  # refused: results depend on the clock
[dt.date.today()]  # refused: results depend on the clock
[timedelta(1.5).days]  # refused: Only whole numbers
[str(timedelta(1))]  # refused: Only the days and the seconds
[timedelta(1) < 5]  # refused: The order of these objects
[timedelta(1) + 5]  # refused: timedelta
[timedelta(1) * 'x']  # refused: timedelta
[timedelta(days=999999999).total_seconds()]  # refused: too long to be a float
[timedelta.max]  # refused: max
[timedelta(1) / 2]  # refused: Only the days
# group: {"before":["import itertools as i","class K: pass"]}
list(i.groupby('a'))  # refused: itertools.groupby is not supported here
list(i.islice({1, 2}, 1))  # refused: itertools.islice is not supported here
i.chain.nope  # refused: nope
# group: {"before":["import json","x = []","x.append(x)","class K: pass"]}
json.loads('[' * 600 + ']' * 600)  # refused: nested too deeply
json.loads('[]', parse_int=float)  # refused: json.loads with parse_int
json.loads(b'\xff')  # refused: An object is given where a text
json.loads(K())  # refused: An object is given where a text
json.load(open('x'))  # refused: A relative path depends on the folder that Python is started in, which is not known
json.dumps(x)  # refused: The result of json.dumps is not supported
json.dump([], 5)  # refused: json.dump is not supported here
# group: {"before":["import ast","class K: pass"]}
ast.literal_eval(K())  # refused: The argument of ast.literal_eval is not a str
ast.literal_eval('a\0')  # refused: not a supported literal
ast.literal_eval('-1j')  # refused: not a supported literal
ast.literal_eval("'\\ud800'")  # refused: Only literals of
ast.literal_eval('[' * 150 + ']' * 150)  # refused: nested too deeply
ast.literal_eval('[' + '1,' * 120000 + ']')  # refused: too long
ast.parse('1')  # refused: ast.parse is not supported here
# group: {"before":["import os","from os import path","import os.path as p","x = ['/a', os.getlogin()]","class K: pass"]}
[os.getcwd()]  # refused: folder that Python is started in
[p.abspath('a')]  # refused: relative path
[p.realpath('/a', strict=True)]  # refused: The argument `strict` of realpath() is not supported here
[p.expanduser('~/a')]  # refused: home folder
[p.expandvars('/$A')]  # refused: posixpath.expandvars is not supported here
[p.relpath('/a')]  # refused: posixpath.relpath is not supported here
[p.join('a\0')]  # refused: null character
[p.exists('/etc/passwd')]  # refused: outside
[os.makedirs('/a')]  # refused: exist_ok
[os.urandom(1)]  # refused: random
[os.environ | {}]  # refused: dict(os.environ)
[repr(os.environ)]  # refused: dict(os.environ)
[os.environ == {}]  # refused: dict(os.environ)
[os.environ.keys() & {'A'}]  # refused: This use of os.environ is not supported
[os.getlogin()]  # refused: os.getlogin is not supported here
[type(os.environ)()]  # refused: This use of os.environ is not supported
[os.nope]  # refused: os.nope
[os.O_RDONLY]  # refused: os.O_RDONLY
[p.join(*x)]  # refused: os.getlogin is not supported here
[p.join(K())]  # refused: An object is given where a text
# group: {"before":["from pathlib import Path, PurePath","import pathlib","B = Path(__file__).parent","class K: pass"]}
[{Path('a')}]  # refused: hash of an object
[Path('a') < Path('b')]  # refused: The order of these objects
[Path('a').relative_to('b')]  # refused: relative_to
[Path('a').resolve()]  # refused: relative path
[Path('a').absolute()]  # refused: relative path
[Path('~').expanduser()]  # refused: home folder
[Path.cwd()]  # refused: folder that Python is started in
[(B / 'settings.py').read_text(encoding='latin-1')]  # refused: The file is not in UTF-8
[(B / 'settings.py').read_text('utf-8', 'ignore')]  # refused: The argument `errors` of read_text() is not supported here
[(B / 'x').mkdir()]  # refused: already
[list(B.iterdir())]  # refused: iterdir is not supported here
[Path('a', x=1)]  # refused: keywords
[str(Path('a' * 5000))]  # refused: longer than a path
[Path('/etc/passwd').exists()]  # refused: outside
[1 / Path('a')]  # refused: This use of PosixPath
[Path('a') / 1]  # refused: This use of PosixPath
[pathlib.WindowsPath('a')]  # refused: pathlib.WindowsPath
[Path('a') == K()]  # refused: This use of a path is not supported
# group: {"before":["import re","class K: pass"]}
[str(re.compile('a'))]  # refused: Only the text of a compiled
re.compile(K())  # refused: An object is given where a text is expected
[str(re.I)]  # refused: Flags of re are supported
re.template('a')  # refused: re.template
re.compile('a').match('ba', 1)  # refused: The argument `pos`
re.compile('a').flags  # refused: flags is not supported here
# group: {"before":["from urllib.parse import quote, quote_plus, urlencode, urlparse, urlunparse, urlunsplit","class K: pass"]}
[urlparse(b'a')]  # refused: is not a str
[urlunsplit(('https', '', 'p', '', ''))]  # refused: urllib.parse.urlunsplit is not supported here
[urlunparse(('', '', '//p', '', '', ''))]  # refused: urllib.parse.urlunparse is not supported here
[urlparse(None)]  # refused: is not a str
[urlparse('http://a[::1]b/')]  # refused: A URL with brackets, semicolons, white space or letters beyond ASCII is not supported
[quote('a', encoding='latin-1')]  # refused: urllib.parse.quote is not supported here
[quote_plus(b'a')]  # refused: urllib.parse.quote_plus is not supported here
[urlencode(K())]  # refused: urllib.parse.urlencode is not supported here
[{urlparse('a')}]  # refused: hash of an object of ParseResult
[urlparse('a').nope]  # refused: nope
# group: {"before":["import string, math, types, logging, warnings, sys, operator","import typing as t","class K: pass"]}
[string.Template('a')]  # refused: The result of string depends on
t.NamedTuple('P')(1)  # refused: Objects of NamedTuple are not supported
open(__file__, None)  # raises: TypeError
open(__file__, 'rb').readlines()  # refused: An object is given where a text
[math.floor(K())]  # refused: The result of math depends on
[types.MappingProxyType({})]  # refused: The result of types depends on
[logging.getLogger().name]  # refused: logger
[logging.StreamHandler()]  # refused: logging.StreamHandler
[str(logging.getLogger())]  # refused: The state of a logger
[warnings.catch_warnings()]  # refused: warnings.catch_warnings
[sys.argv[1]]  # refused: arguments of the command line
[sys.version_info >= (3, 8)]  # refused: sys.version_info is not supported here
[sys.path[0]]  # refused: folders that Python imports from
[sys.platform]  # refused: sys.platform is not supported here
[str(t.List[int])]  # refused: type hint
[operator.nope]  # refused: The result of operator depends on
[sys.stdout.read()]  # refused: The content of a stream is not known
# group: {"before":["import socket, random, uuid, time, subprocess, decimal, enum, platform"]}
[socket.gethostname()]  # refused: The result of socket depends on
[random.choice('a')]  # refused: The result of random depends on
[uuid.uuid4()]  # refused: The result of uuid depends on
[time.time()]  # refused: The result of time depends on
[subprocess.check_output('x')]  # refused: The result of subprocess depends on
[decimal.Decimal(1)]  # refused: The result of decimal depends on
[socket.nope]  # refused: The result of socket depends on
# group: {"before":["from distutils.util import strtobool","from distutils import util","class K: pass"]}
[strtobool(K())]  # refused: An object is given where a text
[util.get_platform()]  # refused: distutils.util.get_platform is not supported here
# group: {"before":["from django.utils.translation import gettext_lazy as _","from django.urls import reverse_lazy","from django.utils.log import DEFAULT_LOGGING","from django.conf import global_settings","from django.core.exceptions import ImproperlyConfigured","from django.contrib.messages import constants","from django.core.management.utils import get_random_secret_key","from django.utils.functional import lazy"]}
[str(_('x'))]  # refused: django.utils.translation.gettext_lazy is not supported here
[reverse_lazy('x') + 'y']  # refused: django.urls.reverse_lazy is not supported here
[DEFAULT_LOGGING]  # refused: DEFAULT_LOGGING
[get_random_secret_key()]  # refused: django.core.management.utils.get_random_secret_key is not supported here
[lazy(str)]  # refused: django.utils.functional.lazy
global_settings.LANGUAGES  # refused: LANGUAGES
[ImproperlyConfigured('x').nope]  # refused: nope
constants.DEFAULT_TAGS  # refused: DEFAULT_TAGS
# group: {"env":{"L":"a,b","EQ":"a=b=c","ONE":"a","B":"é"," W":"1","WS":" true ","Z":"$Z","S_FILE":"/run/s","D":"x","FL":"1²"},"before":["import environ","from environ import Env, FileAwareEnv","env = Env()","class P:","    def __call__(self): return 1","class K: pass"]}
[env.bool('WS')]  # refused: white space around a bool
env.dict('EQ')  # refused: dict is not supported here
[Env.str(K(), 'A')]  # refused: object that is not an Env
[env('X', default=P())]  # refused: whether a default is called
[str(environ.Path())]  # refused: relative path
[env.nope]  # refused: nope is not supported here
[env('X', default=len)]  # refused: whether a default is called
[env('X', default=b'x')]  # refused: This use of bytes is not
[env('Z')]  # refused: Z refers to another variable
[env.str('L', choices=['a'])]  # refused: choices
[env.bytes('L', encoding='latin-1')]  # refused: bytes is not supported here
[FileAwareEnv()('S')]  # refused: S_FILE names a file with the value of S
[FileAwareEnv().str('S', 'x')]  # refused: S_FILE names a file with the value of S
[Env(A='x')('A')]  # refused: neither a cast
[Env(A={})('A')]  # refused: neither a cast
[env.parse_value(1.5, bool)]  # refused: parse_value is not supported here
[env.warn_on_default]  # refused: warn_on_default
[env.read_env('.env')]  # refused: relative path
[env.read_env('/a', False, 'utf8')]  # refused: The argument `parse_comments` of read_env() is not supported here
[Env.read_env('/a', encoding='latin-1')]  # refused: UTF-8
[Env.DB_SCHEMES]  # refused: DB_SCHEMES
[str(environ.Path('/a') - 'b')]  # refused: number of folders
[str(environ.Path('/a') - 2000)]  # refused: From a path of django-environ, only a number of folders can be subtracted
[environ.Path('/a') == '/a']  # refused: This use of a path of django-environ is not supported
[environ.Path('/a', required=True)]  # refused: required
[str(environ.Path('a'))]  # refused: relative path
[environ.nope]  # refused: environ.nope
[environ.REDIS_DRIVER]  # refused: REDIS_DRIVER
# group: {"env":{"L":"a,b","EQ":"a=b=c","ONE":"a","B":"é"," W":"1","WS":" true ","Z":"$Z","S_FILE":"/run/s","D":"x","FL":"1²"},"before":["import environ, os","class E(environ.Env): pass","env = environ.Env()","env.smart_cast = False"]}
[E()('A')]  # refused: Env
# group: {"env":{"L":"a,b","EQ":"a=b=c","ONE":"a","B":"é"," W":"1","WS":" true ","Z":"$Z","S_FILE":"/run/s","D":"x","FL":"1²"},"before":["from environ import Env","import os","env = Env()","try:","    env.read_env('rel.env', overwrite=True)","except KeyError: pass"]}
[os.environ['D']]  # refused: A relative path depends on the folder that Python is started in, which is not known
# group: {"env":{"L":"a,b","EQ":"a=b=c","ONE":"a","B":"é"," W":"1","WS":" true ","Z":"$Z","S_FILE":"/run/s","D":"x","FL":"1²"},"before":["from environ import Env","import os","try: Env.read_env('rel.env')","finally: pass"]}
[os.environ['Q']]  # refused: A relative path depends on the folder that Python is started in, which is not known
[os.environ.get('Q')]  # refused: A relative path depends on the folder that Python is started in, which is not known
# group: {"files":{"/project/app/.env":"A=x # y\n"},"before":["import environ, os","environ.Env.read_env(os.path.join(os.path.dirname(__file__), '.env'))"]}
[os.environ['A']]  # refused: it has a `#`
[os.environ.copy()['A']]  # refused: it has a `#`
list(os.environ.items())  # refused: it has a `#`
# group: {"files":{"/project/app/settings.ini":"[settings]\nP=%(x)s\n"},"before":["from decouple import AutoConfig, Choices, Config, Csv, RepositoryEmpty, RepositoryEnv, RepositoryIni, config","from decouple import RepositorySecret, Csv","class K: pass"]}
[config('P')]  # refused: has a %
[RepositorySecret()]  # refused: decouple.RepositorySecret is not supported here
[RepositoryIni('a.ini')]  # refused: relative path
[RepositoryIni('/a.ini', encoding='x')]  # refused: encoding
[Csv()(None)]  # refused: Csv makes of None
[Csv()(K())]  # refused: The argument of Csv is an object
[config(K())]  # refused: An object is given where a text
[Config(5)('A')]  # refused: library did not make
[config.SUPPORTED]  # refused: SUPPORTED
# group: {"files":{"/project/app/settings.ini":"[settings]\nA=1\n B=2\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"files":{"/project/app/settings.ini":"[settings]\nA=1\n[settings]\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"files":{"/project/app/settings.ini":"[DEFAULT]\nA=1\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"files":{"/project/app/settings.ini":"A=1\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"files":{"/project/app/settings.ini":"[settings]\nA=1\na=2\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"files":{"/project/app/settings.ini":"[settings]\n=1\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"files":{"/project/app/settings.ini":"[settings]\nnothing\n"},"before":["from decouple import config"]}
[config('A')]  # refused: configparser may read in another way
# group: {"env":{"A":"1"},"files":{"/project/app/.env":"G=1\nH= # c\nI=${H}\n"},"before":["from dotenv import dotenv_values, find_dotenv, get_key, load_dotenv","import os","class K: pass"]}
[load_dotenv('rel.env')]  # refused: relative path
[load_dotenv('/a/b', encoding='latin-1')]  # refused: not in UTF-8
[load_dotenv(stream=K())]  # refused: stream
[find_dotenv(usecwd=True)]  # refused: The argument `usecwd` of find_dotenv() is not supported here
[dotenv_values()['H']]  # refused: Versions of python-dotenv differ
[get_key(find_dotenv(), 'H')]  # refused: dotenv.get_key is not supported here
[dotenv_values()['I']]  # refused: Versions of python-dotenv differ
[load_dotenv('/etc/passwd')]  # refused: outside
# group: {"files":{"/project/app/.env":"﻿A=1\n"},"before":["from dotenv import dotenv_values"]}
[dotenv_values()['A']]  # refused: byte order mark
# group: {"files":{"/project/app/.env":"A='x\\\\'\n"},"before":["from dotenv import dotenv_values"]}
[dotenv_values()['A']]  # refused: backslash before a quote
# group: {"files":{"/project/app/.env":"A='x\\'\n"},"before":["from dotenv import dotenv_values"]}
[dotenv_values()['A']]  # refused: quote that is not closed
# group: {"env":{"PYTHON_DOTENV_DISABLED":"1"},"files":{"/project/app/.env":"B=1\n"},"before":["import os","from dotenv import load_dotenv","load_dotenv()"]}
[os.environ['B']]  # refused: PYTHON_DOTENV_DISABLED
len(os.environ)  # refused: This use of os.environ is not supported
# group: {"env":{"L":"a,b","PROXY":"{{L}}","D":"a=1","DD":"a=b=c"},"before":["from environs import Env","import environs","env = Env()","class K: pass"]}
env.list('L', validate=len)  # refused: with validate
[env('PROXY')]  # refused: refers to another variable
env.list('X', 'a')  # refused: convert a default
env.int('X', '5')  # refused: convert a default
env.bool('X', 1)  # refused: convert a default
env.float('X', 1)  # refused: float is not supported here
env.dict('X', [])  # refused: dict is not supported here
env.json('X', '[]')  # refused: convert a default
env.str('X', 5)  # refused: convert a default
env.list('X', [1], subcast=str)  # refused: convert a default
env.list('X', [1], subcast=int)  # refused: convert a default
env.list('L', subcast=list)  # refused: The cast list of
env.list('L', delimiter=None)  # refused: None as a delimiter
env.url('L')  # refused: url is not supported here
Env(eager=False)  # refused: The argument `eager` of Env() is not supported here
Env(expand_vars=True)  # refused: The argument `expand_vars` of Env() is not supported here
env.nope  # refused: nope
[env.read_env('rel.env')]  # refused: relative path
environs.FileAwareEnv()  # refused: environs.FileAwareEnv
[str(env.read_env())]  # refused: read_env returns
# group: {"before":["import dj_database_url, yaml, toml, tomllib, configparser, requests"]}
[yaml.safe_load('a')]  # refused: yaml is not in the project
[tomllib.loads('')]  # refused: tomllib
[configparser.ConfigParser()]  # refused: configparser
[requests.get('x').text]  # refused: requests is not in the project
# group: {"files":{"/project/a.txt":"old","/project/d/b.txt":"b","/project/l/.env":"A=1"},"before":["import dotenv, logging, os, shutil","from pathlib import Path","A, D = '/project/a.txt', '/project/d'"]}
Path(A).write_text('new')
Path(A).read_text()  # refused: The program changed /project/a.txt before, or may
with Path(A).open('a') as f: f.write('new')
open(A).read()  # refused: The program changed /project/
with open('/project/e.txt', mode='w') as f: f.write('new')
os.path.exists('/project/e.txt')  # refused: The program changed /project/
os.remove(Path(A))
os.path.exists(A)  # refused: The program changed /project/
os.rename(D, dst='/project/e')
[os.path.isfile(D + '/b.txt')]  # refused: The program changed /project/
os.rename(D, dst='/project/e')
os.path.isdir('/project/e')  # refused: The program changed /project/
shutil.copy('/project/l/.env', '/project/app/.env')
dotenv.find_dotenv()  # refused: The program changed /project/
shutil.rmtree('/project/l')
dotenv.dotenv_values('/project/l/.env')  # refused: The program changed /project/
logging.basicConfig(filename='/project/e.log')
os.path.isfile('/project/e.log')  # refused: The program changed /project/
os.makedirs('/project/m/n', exist_ok=True)
os.path.isdir('/project/m')  # refused: The program changed /project/
Path(D, 'm').mkdir(exist_ok=True)
Path(D, 'm').exists()  # refused: The program changed /project/
os.mkdir('/project/m')
os.path.exists('/project/m')  # refused: The program changed /project/
