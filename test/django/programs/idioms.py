# row: split-settings: a file is included once
# file: settings.py
from split_settings.tools import include, optional
CORS_A = []
include('parts/a.py', 'parts/b.py', 'parts/a.py')
include('parts/a.py')
# file: parts/a.py
CORS_A.append('a')
# file: parts/b.py
from split_settings.tools import include, optional
CORS_A.append('b')
include('a.py')
CORS_A.append('c')
# expect: CORS_A = ["a", "b", "c"]

# row: split-settings: a file that includes itself
# file: settings.py
from split_settings.tools import include, optional
CORS_A = []
include('a.py')
# file: a.py
from split_settings.tools import include, optional
CORS_A.append('a')
include('a.py', '../nothing/../a.py') if False else include('a.py')
CORS_A.append('b')
# expect: CORS_A = ["a", "b"]

# row: split-settings: two ways to one file
# file: settings.py
from split_settings.tools import include, optional
CORS_A = []
include('parts/../a.py', 'a.py', optional('./a.py'))
# file: a.py
CORS_A.append('a')
# file: parts/x.py

# expect: CORS_A = ["a"]

# row: split-settings: a file that was included keeps what was set since
# file: settings.py
from split_settings.tools import include, optional
include('base.py', 'dev.py')
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://shop.example']
CORS_ALLOW_ALL_ORIGINS = False
# file: dev.py
from split_settings.tools import include, optional
CORS_ALLOW_ALL_ORIGINS = True
include('base.py')
# expect: CORS_ALLOWED_ORIGINS = ["https://shop.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: split-settings: each module has a scope of its own
# file: settings.py
from split_settings.tools import include, optional
CORS_A = []
import other
include('a.py')
CORS_B = other.CORS_A
# file: other.py
from split_settings.tools import include, optional
CORS_A = []
include('a.py')
# file: a.py
CORS_A.append('a')
# expect: CORS_A = ["a"]
# expect: CORS_B = ["a"]

# row: split-settings: where patterns start
# file: settings.py
from split_settings.tools import include, optional
import os
HERE = os.path.dirname(os.path.abspath(__file__))
include('parts/a.py', os.path.join(HERE, 'b.py'))
CORS_F = os.path.basename(__file__)
# file: parts/a.py
from split_settings.tools import include, optional
CORS_A = ['a']
include('c.py', '../d.py')
CORS_E = __included_file__.split('/')[-1]
# file: parts/c.py
CORS_C = 'parts'
# file: c.py
CORS_C = 'top'
# file: d.py
CORS_D = 'd'
# file: b.py
CORS_B = ['b']
# expect: CORS_A = ["a"]
# expect: CORS_B = ["b"]
# expect: CORS_C = "parts"
# expect: CORS_D = "d"
# expect: CORS_E = "a.py"
# expect: CORS_F = "settings.py"

# row: split-settings: paths
# file: settings.py
from split_settings.tools import include, optional
from pathlib import Path
HERE = Path(__file__).resolve().parent
include(HERE / 'a.py', optional(str(HERE / 'none.py')))
# file: a.py
CORS_A = ['a']
# expect: CORS_A = ["a"]

# row: split-settings: the scope of another module
# with: {"standins":[]}
# file: settings.py
from lib.load import load
load(globals())
CORS_B = [CORS_A]
# file: lib/__init__.py

# file: lib/load.py
from split_settings.tools import include, optional
def load(scope):
    include('a.py', scope=scope)
CORS_A = 'none'
# file: a.py
CORS_A = 'a'
# file: lib/a.py
CORS_A = 'lib'
# expect: CORS_A = "a"
# expect: CORS_B = ["a"]

# row: split-settings: the scope that was kept
# file: settings.py
from split_settings.tools import include, optional
SCOPE = globals()
include('parts/a.py')
# file: parts/a.py
from split_settings.tools import include, optional
include('b.py', scope=SCOPE)
# file: parts/b.py
CORS_A = 'parts'
# file: b.py
CORS_A = 'top'
# expect: CORS_A = "parts"

# row: split-settings: a wildcard skips what was included
# file: settings.py
from split_settings.tools import include, optional
CORS_A = []
include('parts/a.py', 'parts/*.py')
# file: parts/a.py
CORS_A = CORS_A + ['a']
# file: parts/b.py
CORS_B = ['b']
# expect: CORS_A = ["a"]
# expect: CORS_B = ["b"]

# row: split-settings: an include that fails in a try
# file: settings.py
from split_settings.tools import include, optional
CORS_A = []
try:
    include('parts/bad.py')
except ValueError:
    pass
include('a.py')
# file: parts/bad.py
raise ValueError('no')
# file: a.py
CORS_A = 'top'
# file: parts/a.py
CORS_A = 'parts'
# expect: CORS_A = "parts"

# row: split-settings: a file that is missing in a try
from split_settings.tools import include, optional
CORS_A = []
try:
    include('none.py')
except IOError:
    CORS_A = ['none']
# expect: CORS_A = ["none"]

# row: split-settings: a file that is not there
from split_settings.tools import include, optional
CORS_A = []
include('none.py')
# refused: /none.py in the project
# raises: OSError

# row: split-settings: what an include that cannot be followed included
# file: settings.py
from split_settings.tools import include, optional
import mystery
CORS_A = []
include(mystery.files())
include('a.py')
# file: a.py
CORS_A = ['a']
# refused: mystery is not in the project
# raises: OSError

# row: settings in a class: dir of a class
class Settings:
    'All of them.'
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
for name in dir(Settings):
    if name.isupper() and name != 'CORS_METHOD':
        globals()[name] = getattr(Settings, name)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: dir of an object
class Settings:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
settings = Settings()
for name in dir(settings):
    if not name.startswith('_') and not callable(getattr(settings, name)):
        globals()[name] = getattr(settings, name)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: vars of a class
class Settings:
    'All of them.'
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
for name, value in vars(Settings).items():
    if name.isupper() and not callable(value):
        globals()[name] = value
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: __dict__ of a class, in one go
class Settings:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
globals().update({k: v for k, v in Settings.__dict__.items() if k.isupper() and k != 'CORS_METHOD'})
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: all of vars
class Settings:
    'All of them.'
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
globals().update(vars(Settings))
CORS_METHOD = None
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_METHOD = None

# row: settings in a class: setattr on the module
class Settings:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
import sys
for name in dir(Settings):
    if name.startswith('CORS_A'): setattr(sys.modules[__name__], name, getattr(Settings, name))
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: locals
class Settings:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
locals().update({name: getattr(Settings, name) for name in dir(Settings) if name.startswith('CORS_A')})
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: a function that does it
class Settings:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    CORS_ALLOW_CREDENTIALS: bool = True
    debug = False
    def CORS_METHOD(self): return 1
def export(cls, into):
    for name in [n for n in dir(cls) if n.startswith('CORS_A')]:
        into[name] = getattr(cls, name)
export(Settings, globals())
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings in a class: of its bases and its objects
class Base:
    CORS_A = 'base'
    CORS_B = 'base'
class Settings(Base):
    CORS_B = 'own'
    def __init__(self):
        self.CORS_C = 'object'
settings = Settings()
for name in dir(settings):
    if name.isupper(): globals()[name] = getattr(settings, name)
CORS_D = sorted(n for n in dir(Settings) if n.isupper())
CORS_E = [n for n in vars(Settings) if n.isupper()]
CORS_F = dir(Settings) == sorted(dir(Settings)) and 'CORS_A' not in vars(Settings) and '__init__' in dir(Settings)
CORS_G = vars(Settings).get('CORS_B'), vars(Settings)['CORS_B'], vars(Settings).get('none', 1), list(vars(settings).values())
# expect: CORS_A = "base"
# expect: CORS_B = "own"
# expect: CORS_C = "object"
# expect: CORS_D = ["CORS_A", "CORS_B"]
# expect: CORS_E = ["CORS_B"]
# expect: CORS_F = True
# expect: CORS_G = ("own", "own", 1, ["object"])

# row: settings in a class: one of them cannot be known, by a loop
import mystery
class Settings:
    SECRET = mystery.secret()
    CORS_A = ['a']
for name in dir(Settings):
    if name.isupper(): globals()[name] = getattr(Settings, name)
# expect: CORS_A = ["a"]

# row: settings in a class: one of them cannot be known, by setattr
import mystery
class Settings:
    SECRET = mystery.secret()
    CORS_A = ['a']
import sys
for name in dir(Settings):
    if name.isupper(): setattr(sys.modules[__name__], name, getattr(Settings, name))
# expect: CORS_A = ["a"]

# row: settings in a class: one of them cannot be known, by a dict
import mystery
class Settings:
    SECRET = mystery.secret()
    CORS_A = ['a']
globals().update({name: getattr(Settings, name) for name in dir(Settings) if name.isupper()})
# expect: CORS_A = ["a"]

# row: settings in a class: one of them cannot be known, by vars
import mystery
class Settings:
    SECRET = mystery.secret()
    CORS_A = ['a']
globals().update({k: v for k, v in vars(Settings).items() if k.isupper()})
# expect: CORS_A = ["a"]

# row: settings in a class: one of them cannot be known, by a list
import mystery
class Settings:
    SECRET = mystery.secret()
    CORS_A = ['a']
for name, value in [(name, getattr(Settings, name)) for name in dir(Settings) if name.isupper()]:
    globals()[name] = value
# expect: CORS_A = ["a"]

# row: settings in a class: a property that cannot be followed changes one
import mystery
class Settings:
    CORS_A = ['a']
    @property
    def B(self):
        self.CORS_A.append(1)
        return mystery.b()
settings = Settings()
for name in dir(settings):
    if name.isupper(): globals()[name] = getattr(settings, name)
# refused: mystery is not in the project

# row: settings in a class: what a setting is cannot be known
import mystery
class Settings:
    CORS_A = mystery.secret()
for name in dir(Settings):
    if name.isupper(): globals()[name] = getattr(Settings, name)
# refused: mystery is not in the project

# row: settings in a class: unknown code changes it
import mystery
class Settings:
    CORS_A = ['a']
mystery.f(vars(Settings))
CORS_A = Settings.CORS_A
# refused: mystery is not in the project

# row: settings in a class: names that code puts in its body
class Settings:
    vars().update(CORS_A=['a'])
    locals()['CORS_B'] = CORS_A
    CORS_C = [n for n in dir() if n.isupper()]
globals().update({n: getattr(Settings, n) for n in dir(Settings) if n.isupper()})
# expect: CORS_A = ["a"]
# expect: CORS_B = ["a"]
# expect: CORS_C = ["CORS_A", "CORS_B"]

# row: settings in a class: names that unknown code puts in its body
import mystery
class Settings:
    CORS_A = ['a']
    mystery.f(vars())
CORS_A = Settings.CORS_A
# refused: mystery is not in the project

# row: settings in a class: names of unknown code in its body
import mystery
class Settings:
    CORS_A = ['a']
    vars().update(mystery.f())
CORS_A = Settings.CORS_A
# refused: mystery is not in the project

# row: settings in a class: a class cannot be written to in this way
class Settings: pass
vars(Settings)['CORS_A'] = 1
# refused: This use of mappingproxy is not supported
# raises: TypeError

# row: settings in a class: what a class has of Python
class Settings: A = 1
CORS_A = vars(Settings)['__weakref__'] is None
# refused: The attribute __weakref__ of a class is not known here

# row: settings in a class: dir of a module
# file: settings.py
import base
for name in dir(base):
    if name.startswith('CORS_'): globals()[name] = getattr(base, name)
CORS_C = [n for n in dir() if n.startswith('CORS_')]
globals().update({k: v for k, v in vars(base).items() if k == 'CORS_B'})
# file: base.py
CORS_B = ['b']
CORS_A = ['a']
OTHER = 1
# expect: CORS_A = ["a"]
# expect: CORS_B = ["b"]
# expect: CORS_C = ["CORS_A", "CORS_B"]

# row: settings in a class: dir of what is not known whole
import json
CORS_A = len(dir(json))
# refused: The result of dir() is not known here

# row: settings in a class: dir of an exception
class E(Exception): pass
CORS_A = len(dir(E))
# refused: Not all attributes of Exception are known here

# row: settings in a class: dir with a __dir__ of its own
class S:
    def __dir__(self): return ['CORS_A']
CORS_A = dir(S())
# refused: A class with a __dir__ of its own is not supported

# row: settings in a class: dir in a function
def f():
    a = 1
    return dir()
CORS_A = f()
# refused: This use of dir() is not supported

# row: settings in a class: dir of a module with a __dir__
# file: settings.py
import base
CORS_A = dir(base)
# file: base.py
def __dir__(): return ['a']
# refused: The result of dir() is not known here

# row: URLs: django-environ, vars
import environ
env = environ.Env()
CORS_A = ['a']
vars().update(env.email_url('EMAIL_URL'))
# env: {"EMAIL_URL":"smtp+tls://me:pw@mail.example:587"}
# expect: CORS_A = ["a"]

# row: URLs: django-environ, globals
import environ
env = environ.Env()
CORS_A = ['a']
EMAIL_CONFIG = env.email_url('EMAIL_URL', default='consolemail://')
globals().update(EMAIL_CONFIG)
# env: {"EMAIL_URL":"smtp+tls://me:pw@mail.example:587"}
# expect: CORS_A = ["a"]

# row: URLs: django-environ, locals
import environ
env = environ.Env()
CORS_A = ['a']
locals().update(env.email_url())
# env: {"EMAIL_URL":"smtp+tls://me:pw@mail.example:587"}
# expect: CORS_A = ["a"]

# row: URLs: what may be in it is not known
import environ
env = environ.Env()
EMAIL_HOST = 'old.example'
vars().update(env.email_url())
CORS_A = ['https://' + EMAIL_HOST]
# env: {"EMAIL_URL":"smtp://mail.example"}
# refused: The result of Env.email_url is not supported

# row: URLs: databases and caches
import environ
env = environ.Env()
CORS_A = ['a']
DATABASES = {'default': env.db('DATABASE_URL', default='sqlite:///x')}
DATABASES['default']['ATOMIC_REQUESTS'] = True
DATABASES['default'].update(CONN_MAX_AGE=5)
CACHES = {'default': env.cache('CACHE_URL', default='locmemcache://')}
OTHER = env.db_url_config('sqlite:///y')
# expect: CORS_A = ["a"]

# row: URLs: one that is not set, in a try
import environ
env = environ.Env()
from environ import ImproperlyConfigured
CORS_A = ['a']
try:
    DATABASES = {'default': env.db()}
except ImproperlyConfigured:
    CORS_A = ['b']
# expect: CORS_A = ["b"]

# row: URLs: what may fail in a try
import environ
env = environ.Env()
from environ import ImproperlyConfigured
CORS_A = ['a']
try:
    EMAIL = env.email_url()
except ImproperlyConfigured:
    CORS_A = ['b']
# env: {"EMAIL_URL":"nonsense://x"}
# refused: The result of Env.email_url is not supported

# row: URLs: dj_database_url
import dj_database_url
CORS_A = ['a']
DATABASES = {}
DATABASES['default'] = dj_database_url.config(default='sqlite:///x')
vars().update(dj_database_url.parse('postgres://u:p@db.example/x'))
# expect: CORS_A = ["a"]

# row: the environment in texts: percent
import os
CORS_A = ['https://%(A)s.example' % os.environ, '%(A)s%(B)s' % os.environ]
CORS_B = 'plain' % os.environ
# env: {"A":"a","B":"b"}
# expect: CORS_A = ["https://a.example", "ab"]
# expect: CORS_B = "plain"

# row: the environment in texts: format
import os
CORS_A = ['https://{A}.example'.format(**os.environ), '{A}{B}'.format(**os.environ), '{A}'.format_map(os.environ), '{0[A]}'.format(os.environ)]
# env: {"A":"a","B":"b"}
# refused: format_map is not supported here.

# row: the environment in texts: a variable that only another setting needs, by percent
import os
CORS_A = ['a']
OTHER = '%(A)s' % os.environ
# env:
# with: {"lacking":{"A":"a"}}
# expect: CORS_A = ["a"]

# row: the environment in texts: a variable that is not set, by percent
import os
CORS_A = '%(A)s' % os.environ
# refused: The environment has no variable A
# raises: KeyError

# row: the environment in texts: a variable that only another setting needs, by format
import os
CORS_A = ['a']
OTHER = '{A}'.format(**os.environ)
# env:
# with: {"lacking":{"A":"a"}}
# expect: CORS_A = ["a"]

# row: the environment in texts: a variable that is not set, by format
import os
CORS_A = '{A}'.format(**os.environ)
# refused: The environment has no variable A
# raises: KeyError

# row: the environment in texts: other mappings
class M:
    def __getitem__(self, key): return key * 2
A = 'a'
CORS_A = ['%(x)s' % M(), '%(A)s' % globals(), 'plain' % M()]
try:
    CORS_B = '%(x)s' % {'y': 1}
except KeyError:
    CORS_B = 'none'
# expect: CORS_A = ["xx", "a", "plain"]
# expect: CORS_B = "none"

# row: exec: open, compile
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(HERE, 'base.py')
exec(compile(open(path, 'rb').read(), path, 'exec'))
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_F = "settings"

# row: exec: open, compile, globals
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(HERE, 'base.py')
exec(compile(open(path).read(), path, 'exec'), globals(), locals())
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_F = "settings"

# row: exec: open
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
exec(open(HERE + '/base.py').read())
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_F = "settings"

# row: exec: with
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, 'base.py'), encoding='utf-8') as f:
    exec(f.read(), globals())
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_F = "settings"

# row: exec: pathlib
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
from pathlib import Path
exec(Path(HERE, 'base.py').read_text())
CORS_T = Path(HERE, 'base.py').read_text()
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_F = "settings"
# expect: CORS_T = "CORS_ALLOWED_ORIGINS = ['https://a.example']\nCORS_F = __name__\n"

# row: exec: a function
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
def run(name, into):
    path = os.path.join(HERE, name)
    if os.path.exists(path):
        with open(path) as f:
            exec(compile(f.read(), path, mode='exec'), into)
run('base.py', globals())
run('none.py', globals())
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_F = "settings"

# row: exec: a text
import os
HERE = os.path.dirname(os.path.abspath(__file__))
exec('CORS_A = 1\nCORS_B = [CORS_A]')
exec(compile('CORS_C = 1', 'x', 'exec'))
# expect: CORS_A = 1
# expect: CORS_B = [1]
# expect: CORS_C = 1

# row: exec: a file that is missing
import os
HERE = os.path.dirname(os.path.abspath(__file__))
try:
    exec(open(HERE + '/none.py').read())
except IOError:
    CORS_A = 'none'
# expect: CORS_A = "none"

# row: exec: lines
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = [line.strip() for line in open(HERE + '/list.txt')]
CORS_B = open(HERE + '/list.txt').readlines()
f = open(HERE + '/list.txt')
CORS_C = f.read().splitlines()
f.close()
CORS_D = open(HERE + '/list.txt', 'rb').read()
# file: list.txt
https://a.example
https://b.example

end
# expect: CORS_A = ["https://a.example", "https://b.example", "", "end"]
# expect: CORS_B = ["https://a.example\n", "https://b.example\n", "\n", "end\n"]
# expect: CORS_C = ["https://a.example", "https://b.example", "", "end"]
# expect: CORS_D = bytes([104, 116, 116, 112, 115, 58, 47, 47, 97, 46, 101, 120, 97, 109, 112, 108, 101, 10, 104, 116, 116, 112, 115, 58, 47, 47, 98, 46, 101, 120, 97, 109, 112, 108, 101, 10, 10, 101, 110, 100, 10])

# row: exec: names of a file that is run see each other
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
A = 1
exec(open(HERE + '/base.py').read())
CORS_B = double(A)
# file: base.py
def double(x): return [x, A, x]
A += 1
CORS_A = [double(n) for n in (1, 2)]
# expect: CORS_A = [[1, 2, 1], [2, 2, 2]]
# expect: CORS_B = [2, 2, 2]

# row: exec: refused: other names
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
names = {}
exec(open(HERE + '/base.py').read(), names)
CORS_A = names['CORS_F']
# file: base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_F = __name__
# refused: Code that exec() runs among other names than those of a module is not supported

# row: exec: refused: the names of a function
import os
HERE = os.path.dirname(os.path.abspath(__file__))
def f():
    exec('A = 1')
    return 1
CORS_A = f() if f() else 2
# refused: Code that exec() runs among other names than those of a module is not supported

# row: exec: refused: the names of a class
import os
HERE = os.path.dirname(os.path.abspath(__file__))
class C:
    exec('CORS_A = 1')
CORS_A = C.CORS_A
# refused: Code that exec() runs among other names than those of a module is not supported

# row: exec: refused: other locals
import os
HERE = os.path.dirname(os.path.abspath(__file__))
exec('CORS_A = 1', globals(), {})
# file: list.txt
https://a.example
https://b.example
# refused: Code that exec() runs among other names than those of a module is not supported

# row: exec: refused: a file that is missing
import os
HERE = os.path.dirname(os.path.abspath(__file__))
exec(open(HERE + '/none.py').read())
# refused: /none.py that can be read
# raises: FileNotFoundError

# row: exec: refused: a file that is no Python
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
exec(open(HERE + '/list.txt').read())
# file: list.txt
https://a.example
https://b.example
# refused: list.txt could not be parsed as Python 3.14: line 1, this is not Python syntax
# raises: SyntaxError

# row: exec: refused: a file that is written
import os
HERE = os.path.dirname(os.path.abspath(__file__))
open(HERE + '/new.py', 'w')
CORS_A = open(HERE + '/new.py').read()
# refused: /new.py before, or

# row: exec: refused: what is not known
import os
HERE = os.path.dirname(os.path.abspath(__file__))
import mystery
exec(mystery.f())
# refused: mystery is not in the project
# raises: TypeError

# row: exec: refused: an expression
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = compile('1', 'x', 'eval')
# refused: Only whole programs are compiled

# row: exec: refused: what is no code
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = compile(len, 'x', 'exec')
# refused: The code that this runs is not known
# raises: TypeError

# row: exec: refused: a file that is read twice
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
f = open(HERE + '/list.txt')
f.read()
CORS_A = f.read()
# file: list.txt
https://a.example
https://b.example
# refused: To read a file twice without opening it again is not supported

# row: exec: refused: some of a file
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = open(HERE + '/list.txt').read(5)
# file: list.txt
https://a.example
https://b.example
# refused: The argument `size` of read() is not supported here

# row: exec: refused: the lines of bytes
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = open(HERE + '/list.txt', 'rb').readlines()
# file: list.txt
https://a.example
https://b.example
# refused: An object is given where a text is expected

# row: exec: refused: another encoding
# file: settings.py
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = open(HERE + '/list.txt', encoding='latin-1').read()
# file: list.txt
https://a.example
https://b.example
# refused: The file is not in UTF-8

# row: exec: refused: what to open is not known
import os
HERE = os.path.dirname(os.path.abspath(__file__))
CORS_A = open(3)
# refused: The file that is opened is not known

# row: exec: refused: files beside the code that it runs
import os
HERE = os.path.dirname(os.path.abspath(__file__))
exec('from decouple import config\nCORS_A = config("A", default="x")')
# refused: Code that exec() runs is in no folder: Python looks in the one that it is started in, which is not known

# row: typing: NamedTuple
from typing import NamedTuple
class Origin(NamedTuple):
    'One.'
    host: str
    port: int = 443
    scheme: 'str' = 'https'
    kind = 'origin'
    @property
    def url(self): return f'{self.scheme}://{self.host}:{self.port}'
    def at(self, port): return self._replace(port=port)
    def __str__(self): return self.url
origins = [Origin('a.example'), Origin(host='b.example', port=80, scheme='http')]
CORS_A = [o.url for o in origins] + [str(origins[0]), origins[0].at(1).url]
CORS_B = [list(o) for o in origins]
host, *rest = origins[0]
CORS_C = [host, rest, Origin._fields, Origin.kind, tuple(origins[0]) == ('a.example', 443, 'https'), len(origins[1])]
# expect: CORS_A = ["https://a.example:443", "http://b.example:80", "https://a.example:443", "https://a.example:1"]
# expect: CORS_B = [["a.example", 443, "https"], ["b.example", 80, "http"]]
# expect: CORS_C = ["a.example", [443, "https"], ("host", "port", "scheme"), "origin", True, 3]

# row: typing: NamedTuple, by a call
import typing
P = typing.NamedTuple('P', [('a', int), ('b', str)])
CORS_A = [P(1, 'x').b]
# refused: Objects of NamedTuple are not supported.

# row: typing: NamedTuple, lazy annotations
from __future__ import annotations
from typing import NamedTuple
class P(NamedTuple):
    a: Nothing
    b: int = 1
CORS_A = [P(1).a, P(1).b]
# expect: CORS_A = [1, 1]

# row: typing: NamedTuple, a field without a default after one
from typing import NamedTuple
class P(NamedTuple):
    a: int = 1
    b: int
# refused: Python raises TypeError
# raises: TypeError

# row: typing: NamedTuple, a field with an underscore
from typing import NamedTuple
class P(NamedTuple):
    _a: int
# refused: Python raises ValueError
# raises: ValueError

# row: typing: NamedTuple, fields by name
from typing import NamedTuple
P = NamedTuple('P', a=int)
CORS_A = P(1).a
# refused: Objects of NamedTuple are not supported

# row: typing: NamedTuple, a method that unknown code may call
import mystery
from typing import NamedTuple
CORS_A = []
class P(NamedTuple):
    a: str
    def add(self): CORS_A.append(self.a)
mystery.run(P('x'))
# refused: mystery is not in the project

# row: typing: get_args of another hint
from typing import List, get_args
CORS_A = len(get_args(List[int]))
# refused: typing.get_args is not supported here

# row: a module of the project that is missing
# with: {"main":"p/settings.py"}
# file: p/__init__.py

# file: p/settings.py
from p.generated import CORS_A
# refused: The project has no module p.generated
# raises: ModuleNotFoundError

# row: a module of the project that is written first
# with: {"main":"p/settings.py"}
# file: p/__init__.py

# file: p/settings.py
import os
path = os.path.join(os.path.dirname(__file__), 'written.py')
if not os.path.exists(path):
    with open(path, 'w') as f: f.write('KEY = 1')
import importlib; importlib.invalidate_caches()
from p.written import KEY
CORS_A = ['a']
# expect: CORS_A = ["a"]

# row: a module of the project that is written first, in a handler
# with: {"main":"p/settings.py"}
# file: p/__init__.py

# file: p/settings.py
import os
try:
    from .written import KEY
except ImportError:
    with open(os.path.join(os.path.dirname(__file__), 'written.py'), 'w') as f: f.write('KEY = 1')
    import importlib; importlib.invalidate_caches()
    from .written import KEY
CORS_A = ['a']
# expect: CORS_A = ["a"]

# row: URLs: what a file adds to it
import environ
env = environ.Env()
CORS_A = ['a']
DB = env.db(default='sqlite:///x')
DB['CORS_B'] = 1
DB.update({'CORS_C': 2}, CORS_D=3)
vars().update(DB)
# refused: The result of Env.db is not supported

# row: URLs: what a file adds to it may be a setting
import environ
env = environ.Env()
CORS_A = ['a']
DB = env.db(default='sqlite:///x')
DB['X'] = 1
DB.update({'Y': 2}, Z=3)
vars().update(DB)
# expect: CORS_A = ["a"]

# row: a named tuple is a tuple
from typing import NamedTuple
class P(NamedTuple):
    a: str
    b: str
CORS_A = P('https://a.example', 'https://b.example')
CORS_B = [P(1, 2)]
# expect: CORS_A = ("https://a.example", "https://b.example")
# expect: CORS_B = [(1, 2)]

# row: URLs: environs
from environs import Env
env = Env()
DATABASES = {'default': env.dj_db_url('DATABASE_URL')}
EMAIL = env.dj_email_url('EMAIL_URL', 'smtp://')
CACHE = env.dj_cache_url('CACHE_URL')
vars().update(EMAIL)
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env: {"DATABASE_URL":"postgres://h/db","CACHE_URL":"locmem://"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"DATABASE_URL":"postgres://h/db"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: an empty file, opened
# file: settings.py
import os
CORS_ALLOWED_ORIGINS = open(os.path.join(os.path.dirname(__file__), 'origins.txt')).readlines()
# file: origins.txt
# expect: CORS_ALLOWED_ORIGINS = []

# row: classes: inspect.getmembers into the module
import inspect, sys
class Settings:
    @classmethod
    def load(cls, name):
        self = cls()
        module = sys.modules[name]
        for member, value in inspect.getmembers(self):
            if member.isupper() and not member.startswith('_'):
                if isinstance(value, property):
                    value = value.fget(self)
                setattr(module, member, value)
class Base(Settings):
    CORS_ALLOW_CREDENTIALS = True
    ORIGINS = ['https://a.example']
    @property
    def CORS_ALLOWED_ORIGINS(self):
        return self.ORIGINS
    @property
    def CORS_URLS_REGEX(self):
        raise AttributeError
class Test(Base):
    @property
    def CORS_ALLOWED_ORIGINS(self):
        return super(Test, self).CORS_ALLOWED_ORIGINS + ['https://b.example']
Test.load(__name__)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: classes: the order of inspect.getmembers
from inspect import getmembers
class A:
    z = 'x-z'
    a = 'x-a'
class B(A):
    m = 'x-m'
    z = 'x-y'
CORS_EXPOSE_HEADERS = [value for name, value in getmembers(B) if not name.startswith('_')]
# expect: CORS_EXPOSE_HEADERS = ["x-a", "x-m", "x-y"]

# row: classes: inspect.getmembers with a predicate
import inspect
class A:
    a = 'x-a'
CORS_EXPOSE_HEADERS = [value for name, value in inspect.getmembers(A, lambda each: isinstance(each, str)) if name == 'a']
# refused: A predicate is not supported

# row: classes: inspect.getmembers, what Python adds
import inspect
class A:
    a = 'x-a'
CORS_EXPOSE_HEADERS = [str(value) for name, value in inspect.getmembers(A)]
# refused: The attribute __class__ of an object is not known

# row: classes: inspect.getmembers, an attribute that raises
import inspect
class A:
    @property
    def a(self):
        raise KeyError
try:
    CORS_EXPOSE_HEADERS = [str(value) for name, value in inspect.getmembers(A())]
except KeyError:
    CORS_EXPOSE_HEADERS = ['x-a']
# expect: CORS_EXPOSE_HEADERS = ["x-a"]

# row: classes: super with a class that is none of the object's
class A:
    x = 'x-a'
class B(A):
    def get(self):
        return super(C, self).x
class C(A): ...
CORS_EXPOSE_HEADERS = [B().get()]
# refused: This use of super()
# raises: TypeError

# row: typing: what stands in a Literal is not read
from typing import Literal, get_args
Stage = Literal['dev', 'prod']
CORS_ALLOWED_ORIGINS = [f'https://{s}.example' for s in get_args(Stage)]
# refused: typing.get_args is not supported here
