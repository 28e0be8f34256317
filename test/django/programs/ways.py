# row: lacking: the file raises without it
# with: {"standins":["django","django.core","django.core.exceptions"]}
import os
from django.core.exceptions import ImproperlyConfigured
SECRET_KEY = os.environ.get('SECRET_KEY')
if not SECRET_KEY:
    raise ImproperlyConfigured('SECRET_KEY is not set')
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"SECRET_KEY":"x"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"strictEnv":true}
# refused: Python raises ImproperlyConfigured here
# raises: TypeError

# row: lacking: sys.exit without it, and a setting that depends on it
import os, sys
KEY = os.getenv('KEY', '')
if KEY == '':
    print('KEY is missing', file=sys.stderr)
    sys.exit(1)
CORS_ALLOWED_ORIGINS = ['https://' + KEY + '.example']
# env:
# refused: The environment has no variable KEY
# raises: SystemExit
# env: {"KEY":"k"}
# expect: CORS_ALLOWED_ORIGINS = ["https://k.example"]

# row: lacking: a default that the file gives is what counts
import os, sys
DEBUG = os.environ.get('DEBUG', 'False') == 'True'
SECRET_KEY = os.environ.get('SECRET_KEY')
if not DEBUG and not SECRET_KEY:
    sys.exit('no secret')
CORS_ALLOW_ALL_ORIGINS = DEBUG
CORS_ALLOWED_ORIGINS = os.environ.get('ORIGINS', 'https://a.example').split(',')
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# env: {"DEBUG":"True"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"DEBUG":"True","ORIGINS":"https://b.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"ORIGINS":"https://b.example"}
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False

# row: lacking: one of two variables
import os, sys
A = os.environ.get('A')
B = os.environ.get('B')
if not A and not B:
    sys.exit('neither')
CORS_ALLOW_ALL_ORIGINS = 'B' in os.environ
# env:
# refused: The environment has no variable
# raises: SystemExit
# env: {"A":"1"}
# expect: CORS_ALLOW_ALL_ORIGINS = False
# env: {"B":"1"}
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: lacking: one of two variables, and nothing depends on either
import os, sys
A = os.environ.get('A')
B = os.environ.get('B')
if not A and not B:
    sys.exit('neither')
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = 'C' in os.environ
# env:
# with: {"lacking":{"A":"x"}}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = False
# env:
# with: {"lacking":{"B":"x"}}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = False

# row: lacking: a list of required variables
import os
REQUIRED = ['A', 'B', 'C']
missing = [name for name in REQUIRED if not os.environ.get(name)]
if missing:
    raise RuntimeError(', '.join(missing))
CORS_ALLOWED_ORIGINS = [os.environ.get('ORIGIN', 'https://a.example')]
# env:
# with: {"lacking":{"A":"x","B":"x","C":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"A":"x"}
# with: {"lacking":{"B":"x","C":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"ORIGIN":"https://b.example"}
# with: {"lacking":{"A":"x","B":"x","C":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example"]

# row: lacking: a helper that raises
import os
def require(name):
    value = os.environ.get(name)
    if value is None:
        raise RuntimeError(name + ' is not set')
    return value
SECRET_KEY = require('SECRET_KEY')
DATABASE = {'PASSWORD': require('PASSWORD')}
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"SECRET_KEY":"x","PASSWORD":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"PASSWORD":"x"}
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: lacking: a helper that raises, asked for a setting
import os
def require(name):
    value = os.environ.get(name)
    if value is None:
        raise RuntimeError(name + ' is not set')
    return value
SECRET_KEY = require('SECRET_KEY')
CORS_ALLOWED_ORIGINS = [require('ORIGIN')]
# env:
# with: {"lacking":{"SECRET_KEY":"x","ORIGIN":"x"}}
# refused: The environment has no variable ORIGIN
# env: {"ORIGIN":"https://a.example"}
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: lacking: an assert
import os
assert os.environ.get('TOKEN'), 'TOKEN'
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"TOKEN":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: lacking: a method of what is None without it
import os
NAMES = os.environ.get('NAMES').split(',')
PORT = int(os.environ.get('PORT'))
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"NAMES":"a","PORT":"1"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"strictEnv":true}
# refused: Python raises AttributeError
# raises: AttributeError

# row: lacking: in the body of a class
import os
class Config:
    KEY = os.environ['SECRET_KEY']
    ORIGINS = ['https://a.example']
    HEADERS = [KEY]
CORS_ALLOWED_ORIGINS = Config.ORIGINS
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"strictEnv":true}
# refused: The environment has no variable SECRET_KEY
# raises: KeyError

# row: lacking: in the body of a class, for a setting
import os
class Config:
    KEY = os.environ['SECRET_KEY']
    HEADERS = [KEY]
CORS_ALLOW_HEADERS = Config.HEADERS
# env:
# refused: The environment has no variable SECRET_KEY
# raises: KeyError
# env: {"SECRET_KEY":"x"}
# expect: CORS_ALLOW_HEADERS = ["x"]

# row: lacking: in a function
import os
def load(more=None):
    key = os.environ['SECRET_KEY']
    origins = ['https://a.example']
    return origins
CORS_ALLOWED_ORIGINS = load()
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"strictEnv":true}
# refused: The environment has no variable SECRET_KEY
# raises: KeyError

# row: lacking: a file with an answer of its own
import os
def get(name):
    try:
        return os.environ[name]
    except KeyError:
        return 'https://default.example'
CORS_ALLOWED_ORIGINS = [get('ORIGIN')]
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://default.example"]
# env: {"ORIGIN":"https://a.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: lacking: what is read of it elsewhere is not its default
import os
CORS_ALLOWED_ORIGINS = [os.environ.get('ORIGIN', 'https://a.example')]
ORIGIN = os.environ['ORIGIN']
# env:
# with: {"lacking":{"ORIGIN":"x"}}
# refused: The environment has no variable ORIGIN
# env: {"ORIGIN":"https://b.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example"]

# row: lacking: whether it is set elsewhere
import os
CORS_ALLOW_ALL_ORIGINS = 'ORIGIN' in os.environ
ORIGIN = os.environ['ORIGIN']
# env:
# with: {"lacking":{"ORIGIN":"x"}}
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: lacking: KeyError caught too late
import os, sys
try:
    KEY = os.environ['KEY']
    NAME = os.environ['NAME']
except KeyError as error:
    sys.exit('missing ' + str(error))
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"KEY":"x","NAME":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"KEY":"x"}
# with: {"lacking":{"NAME":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: lacking: decouple and environ in a class and a function
import environ
from decouple import config
env = environ.Env()
class Config:
    KEY = config('KEY')
    TOKEN = env('TOKEN')
    LEVEL = env.int('LEVEL')
def database():
    password = config('PASSWORD')
    return {'PASSWORD': password}
DATABASE = database()
CORS_ALLOWED_ORIGINS = env.list('ORIGINS', default=['https://a.example'])
CORS_ALLOW_CREDENTIALS = config('CREDENTIALS', default=False, cast=bool)
# env:
# with: {"lacking":{"KEY":"x","TOKEN":"x","PASSWORD":"x","LEVEL":"1"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = False

# row: lacking: behind what is not known
import os, sys
if 'test' in sys.argv:
    CORS_ALLOWED_ORIGINS = ['https://test.example']
else:
    if not os.environ.get('SECRET_KEY'):
        raise ValueError
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# refused: --argv
# env:
# with: {"argv":"manage.py test"}
# expect: CORS_ALLOWED_ORIGINS = ["https://test.example"]
# env:
# with: {"argv":"manage.py runserver","lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: lacking: set by the file where it is missing
import os
if not os.environ.get('KEY'):
    os.environ['KEY'] = 'made'
KEY = os.environ['KEY']
os.environ.setdefault('OTHER', 'made')
CORS_ALLOWED_ORIGINS = ['https://' + KEY, os.environ['OTHER']]
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://made", "made"]
# env: {"KEY":"k"}
# expect: CORS_ALLOWED_ORIGINS = ["https://k", "made"]

# row: lacking: a required variable of a file that is read
# file: settings.py
import os, sys
from pathlib import Path
from dotenv import load_dotenv
load_dotenv(Path(__file__).parent / '.env')
if not os.environ.get('KEY') or not os.environ.get('TOKEN'):
    sys.exit(1)
CORS_ALLOWED_ORIGINS = ['https://' + os.environ['KEY']]
# file: .env
KEY=k
# env:
# with: {"lacking":{"TOKEN":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://k"]

# row: lacking: an exception that no variable explains
import os
A = os.environ.get('A')
raise RuntimeError('no')
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# refused: Python raises RuntimeError here
# raises: RuntimeError
# env: {"A":"1"}
# refused: Python raises RuntimeError here
# raises: RuntimeError

# row: both ways: an unknown condition
import mystery
if mystery.flag:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    DEBUG = True
else:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
    DEBUG = False
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: that differ
import sys
CORS_ALLOW_CREDENTIALS = True
if 'runserver' in sys.argv:
    CORS_ALLOW_ALL_ORIGINS = True
# env:
# refused: --argv
# env:
# with: {"untold":{"argv":"manage.py runserver"}}
# refused: CORS_ALLOW_ALL_ORIGINS
# env:
# with: {"argv":"manage.py runserver"}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = True
# env:
# with: {"argv":"manage.py migrate"}
# expect: CORS_ALLOW_CREDENTIALS = True

# row: both ways: a library for development
INSTALLED_APPS = ['corsheaders']
CORS_ALLOWED_ORIGINS = ['https://a.example']
try:
    import dev_toolbar
    INSTALLED_APPS.append('dev_toolbar')
    CORS_ALLOWED_ORIGINS = CORS_ALLOWED_ORIGINS + []
except ImportError:
    HAS_TOOLBAR = False
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: INSTALLED_APPS = ["corsheaders"]
# env:
# with: {"untold":{"standins":["dev_toolbar"]}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: INSTALLED_APPS = ["corsheaders", "dev_toolbar"]

# row: both ways: the first way only
try:
    import dev_toolbar
except ImportError:
    pass
else:
    CORS_ALLOW_ALL_ORIGINS = True
# env:
# refused: dev_toolbar is not in the project
# env:
# with: {"untold":{"standins":["dev_toolbar"]}}
# refused: dev_toolbar is not in the project

# row: both ways: handlers of two kinds
CORS_EXPOSE_HEADERS = []
try:
    import dev_toolbar
except ModuleNotFoundError:
    CORS_EXPOSE_HEADERS.append('x-a')
except ImportError:
    CORS_EXPOSE_HEADERS.append('x-a')
else:
    CORS_EXPOSE_HEADERS += ['x-a']
# env:
# expect: CORS_EXPOSE_HEADERS = ["x-a"]
# env:
# with: {"untold":{"standins":["dev_toolbar"]}}
# expect: CORS_EXPOSE_HEADERS = ["x-a"]

# row: both ways: a way that ends in an exception
import sys
if sys.argv[0] == 'never':
    raise RuntimeError
elif sys.argv[0] == 'neither':
    sys.exit()
else:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"untold":{"argv":"gunicorn x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: a way that ends in an exception for what another left out
import sys
if 'test' in sys.argv:
    ORIGIN = 'https://a.example'
if 'test' in sys.argv:
    CORS_ALLOWED_ORIGINS = [ORIGIN]
else:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: a condition asked once is the same later
import sys
TESTING = 'test' in sys.argv
A = ['https://a.example'] if TESTING else []
B = [] if TESTING else ['https://a.example']
CORS_ALLOWED_ORIGINS = A + B
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: one list by two names
import sys
CORS_ALLOWED_ORIGINS = origins = ['https://a.example']
if 'test' in sys.argv:
    origins.append('https://b.example')
else:
    origins += ['https://b.example']
CORS_EXPOSE_HEADERS = ['x'] if origins is CORS_ALLOWED_ORIGINS else ['y']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_EXPOSE_HEADERS = ["x"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_EXPOSE_HEADERS = ["x"]

# row: both ways: one list by two names on one way alone
import sys
CORS_ALLOWED_ORIGINS = origins = ['https://a.example']
if 'test' in sys.argv:
    origins = ['https://a.example']
origins.append('https://b.example')
# env:
# refused: --argv
# env:
# with: {"untold":{"argv":"manage.py test"}}
# refused: --argv
# env:
# with: {"argv":"manage.py test"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"argv":"manage.py"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]

# row: both ways: inside a loop
import sys
CORS_ALLOWED_ORIGINS = []
for host in ('a', 'b', 'c'):
    if host in sys.argv:
        continue
    if 'x' + host in sys.argv:
        break
CORS_ALLOWED_ORIGINS = ['https://' + host for host in 'ab']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a", "https://b"]
# env:
# with: {"untold":{"argv":"manage.py a xb"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a", "https://b"]

# row: both ways: what a loop leaves behind
import sys
for host in ('a', 'b'):
    if host in sys.argv:
        break
else:
    host = 'b'
CORS_ALLOWED_ORIGINS = ['https://' + host]
# env:
# refused: --argv
# env:
# with: {"untold":{"argv":"manage.py a"}}
# refused: --argv
# env:
# with: {"argv":"a"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a"]
# env:
# with: {"argv":"b"}
# expect: CORS_ALLOWED_ORIGINS = ["https://b"]

# row: both ways: return in a function
import sys
def origins():
    if 'test' in sys.argv:
        return ['https://a.example']
    return ['https://a.example']
CORS_ALLOWED_ORIGINS = origins()
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: a generator goes on from where it was
import sys
hosts = iter(['a', 'b', 'c'])
first = next(hosts)
if 'test' in sys.argv:
    second = next(hosts)
else:
    second = next(hosts)
CORS_ALLOWED_ORIGINS = [first, second, *hosts]
# env:
# expect: CORS_ALLOWED_ORIGINS = ["a", "b", "c"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["a", "b", "c"]

# row: both ways: unknown code in the condition
import mystery
ORIGINS = ['https://a.example']
if mystery.check(ORIGINS):
    CORS_ALLOWED_ORIGINS = ORIGINS
else:
    CORS_ALLOWED_ORIGINS = ORIGINS
# refused: mystery is not in the project

# row: both ways: unknown code in one way
import mystery, sys
CORS_ALLOWED_ORIGINS = ['https://a.example']
if 'test' in sys.argv:
    mystery.change(CORS_ALLOWED_ORIGINS)
# refused: CORS_ALLOWED_ORIGINS

# row: both ways: an import with effects
# file: settings.py
import sys
from base import *
if 'test' in sys.argv:
    import extra
else:
    ORIGINS.append('https://b.example')
CORS_ALLOWED_ORIGINS = ORIGINS
# file: base.py
ORIGINS = ['https://a.example']
# file: extra.py
from base import ORIGINS
ORIGINS += ['https://b.example']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]

# row: both ways: an import with effects on one way
# file: settings.py
import sys
from base import *
if 'test' in sys.argv:
    import extra
CORS_ALLOWED_ORIGINS = ORIGINS
# file: base.py
ORIGINS = ['https://a.example']
# file: extra.py
from base import ORIGINS
ORIGINS += ['https://b.example']
# env:
# refused: --argv
# env:
# with: {"untold":{"argv":"manage.py test"}}
# refused: --argv
# env:
# with: {"argv":"manage.py test"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# env:
# with: {"argv":"manage.py"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: a variable of the environment
import os, sys
if 'test' in sys.argv:
    os.environ['ORIGIN'] = 'https://a.example'
else:
    os.environ.setdefault('ORIGIN', 'https://a.example')
CORS_ALLOWED_ORIGINS = [os.environ['ORIGIN']]
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"ORIGIN":"https://b.example"}
# refused: --argv

# row: both ways: conditions in conditions
import sys
if 'a' in sys.argv:
    if 'b' in sys.argv:
        X = 1
    else:
        X = 2
else:
    X = 3 if sys.argv[1:] else 4
CORS_PREFLIGHT_MAX_AGE = 60 if X > 0 else 0
# env:
# expect: CORS_PREFLIGHT_MAX_AGE = 60
# env:
# with: {"untold":{"argv":"manage.py a"}}
# expect: CORS_PREFLIGHT_MAX_AGE = 60
# env:
# with: {"untold":{"argv":"manage.py a b"}}
# expect: CORS_PREFLIGHT_MAX_AGE = 60
# env:
# with: {"untold":{"argv":"manage.py c"}}
# expect: CORS_PREFLIGHT_MAX_AGE = 60

# row: both ways: not, is and in
import mystery
A = not mystery.a
B = mystery.b is None
C = mystery.c is not None
D = 'd' not in mystery.d
CORS_ALLOW_CREDENTIALS = (A or not A) and (B or not B) and (C or not C) and (D or not D)
# expect: CORS_ALLOW_CREDENTIALS = True

# row: both ways: a comparison may give anything
import mystery
A = mystery.a == 1
CORS_ALLOW_CREDENTIALS = A is True or A is False
# refused: mystery

# row: both ways: what unknown code may raise
import mystery
CORS_EXPOSE_HEADERS = []
try:
    mystery.start()
    CORS_EXPOSE_HEADERS.append('x-a')
except ValueError as error:
    print(error)
    CORS_EXPOSE_HEADERS.append('x-a')
except Exception:
    CORS_EXPOSE_HEADERS = ['x-a']
finally:
    CORS_EXPOSE_HEADERS.append('x-b')
# expect: CORS_EXPOSE_HEADERS = ["x-a", "x-b"]

# row: both ways: what unknown code may raise, and is told
import mystery
try:
    mystery.start()
    CORS_ALLOW_CREDENTIALS = True
except Exception as error:
    CORS_ALLOW_CREDENTIALS = str(error) == ''
# refused: mystery

# row: both ways: an attribute that may be missing
import mystery
class Config:
    @property
    def flag(self):
        return mystery.flag()
try:
    flag = hasattr(Config(), 'flag')
except Exception:
    flag = False
CORS_ALLOW_CREDENTIALS = flag
# refused: mystery

# row: both ways: suppress
import contextlib, mystery
CORS_EXPOSE_HEADERS = ['x-a']
with contextlib.suppress(ValueError):
    mystery.start()
    CORS_EXPOSE_HEADERS = ['x-a']
# expect: CORS_EXPOSE_HEADERS = ["x-a"]

# row: both ways: suppress, and what it leaves out
import contextlib, mystery
CORS_EXPOSE_HEADERS = ['x-a']
with contextlib.suppress(ValueError):
    mystery.start()
    CORS_EXPOSE_HEADERS = ['x-b']
# refused: mystery

# row: both ways: more conditions than are followed
import sys
X = 0
if 'a0' in sys.argv:
    X += 1
if 'a1' in sys.argv:
    X += 1
if 'a2' in sys.argv:
    X += 1
if 'a3' in sys.argv:
    X += 1
if 'a4' in sys.argv:
    X += 1
if 'a5' in sys.argv:
    X += 1
if 'a6' in sys.argv:
    X += 1
if 'a7' in sys.argv:
    X += 1
if 'a8' in sys.argv:
    X += 1
if 'a9' in sys.argv:
    X += 1
if 'a10' in sys.argv:
    X += 1
if 'a11' in sys.argv:
    X += 1
CORS_ALLOW_CREDENTIALS = X < 100
# refused: --argv

# row: both ways: some conditions in a row
import sys
X = 0
if 'a0' in sys.argv:
    X += 1
if 'a1' in sys.argv:
    X += 1
if 'a2' in sys.argv:
    X += 1
if 'a3' in sys.argv:
    X += 1
CORS_ALLOW_CREDENTIALS = X < 100
# env:
# expect: CORS_ALLOW_CREDENTIALS = True
# env:
# with: {"untold":{"argv":"a1 a3"}}
# expect: CORS_ALLOW_CREDENTIALS = True

# row: both ways: a way that raises for a variable that is not here
import os, sys
env = os.environ.copy()
if 'test' in sys.argv:
    CORS_ALLOWED_ORIGINS = ['https://test.example']
else:
    KEY = env['KEY']
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"KEY":"k"}}
# refused: --argv
# env: {"KEY":"k"}
# with: {"argv":"manage.py"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: both ways: a way that raises for a file that is not here
import os, sys
if 'test' in sys.argv:
    CORS_ALLOWED_ORIGINS = ['https://test.example']
elif not os.path.exists(os.path.join(os.path.dirname(__file__), 'secrets.json')):
    sys.exit('no secrets')
else:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"untold":{"argv":"manage.py test"}}
# refused: --argv

# row: both ways: in a generator
import sys
def origins():
    if 'test' in sys.argv:
        yield 'https://a.example'
    else:
        yield 'https://a.example'
CORS_ALLOWED_ORIGINS = list(origins())
# env:
# refused: Generators such as
# env:
# with: {"untold":{"argv":"manage.py test"}}
# refused: Generators such as

# row: both ways: a star import that may be missing
# with: {"main":"p/settings.py"}
# file: p/settings.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
try:
    from p.overrides import *
except ImportError:
    pass
# file: p/__init__.py

# file: p/overrides.py
CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: both ways: a name that a library has in some versions
try:
    from collections import Mapping
    CORS_X = True
except ImportError:
    CORS_X = False
# refused: Whether collections has Mapping depends

# row: both ways: a new name
try:
    from typing import Self
    CORS_X = 1
except ImportError:
    CORS_X = 2
# refused: Whether typing has Self depends

# row: both ways: names that a library may lack
try:
    from urllib import quote
except ModuleNotFoundError:
    CORS_X = 'another exception'
except ImportError:
    from urllib.parse import quote
try:
    from typing import TYPE_CHECKING, Self, override
except ImportError:
    TYPE_CHECKING = False
CORS_Y = TYPE_CHECKING
# expect: CORS_Y = False

# row: both ways: sets and regexes
import re, sys
if 'test' in sys.argv:
    CORS_ALLOWED_ORIGIN_REGEXES = [re.compile('^a', re.I)]
    CORS_EXPOSE_HEADERS = {'x-b', 'x-a'}
    CORS_PREFLIGHT_MAX_AGE = 1 + 10 ** 20
else:
    CORS_ALLOWED_ORIGIN_REGEXES = [re.compile('^a', re.IGNORECASE)]
    CORS_EXPOSE_HEADERS = {'x-a', 'x-b'}
    CORS_PREFLIGHT_MAX_AGE = 10 ** 20 + 1
# env:
# expect: CORS_ALLOWED_ORIGIN_REGEXES = [re.compile("^a", "i")]
# expect: CORS_EXPOSE_HEADERS = {"x-a", "x-b"}
# expect: CORS_PREFLIGHT_MAX_AGE = 100000000000000000001
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOWED_ORIGIN_REGEXES = [re.compile("^a", "i")]
# expect: CORS_EXPOSE_HEADERS = {"x-a", "x-b"}
# expect: CORS_PREFLIGHT_MAX_AGE = 100000000000000000001

# row: both ways: values that are nearly the same
import sys
TEST = 'test' in sys.argv
CORS_PREFLIGHT_MAX_AGE = 60 if TEST else 60.0
CORS_ALLOW_CREDENTIALS = 1 if TEST else True
CORS_EXPOSE_HEADERS = ['1'] if TEST else [1]
# env:
# refused: --argv
# env:
# with: {"argv":"manage.py test"}
# expect: CORS_ALLOW_CREDENTIALS = 1
# expect: CORS_EXPOSE_HEADERS = ["1"]
# expect: CORS_PREFLIGHT_MAX_AGE = 60
# env:
# with: {"argv":"manage.py"}
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_EXPOSE_HEADERS = [1]
# expect: CORS_PREFLIGHT_MAX_AGE = 60.0

# row: sys.argv: each way to ask
import sys
A = sys.argv[1:2] == ['runserver']
B = len(sys.argv) > 1 and sys.argv[1] in ('test', 'jenkins')
C = any(word.startswith('run') for word in sys.argv)
D = sys.argv[0].endswith('manage.py')
CORS_EXPOSE_HEADERS = [str(A), str(B), str(C), str(D), ' '.join(sys.argv)]
# env:
# with: {"argv":"manage.py runserver"}
# expect: CORS_EXPOSE_HEADERS = ["True", "False", "True", "True", "manage.py runserver"]
# env:
# with: {"argv":"/usr/bin/manage.py test x"}
# expect: CORS_EXPOSE_HEADERS = ["False", "True", "False", "True", "/usr/bin/manage.py test x"]
# env:
# with: {"argv":"manage.py"}
# expect: CORS_EXPOSE_HEADERS = ["False", "False", "False", "True", "manage.py"]
# env:
# refused: --argv

# row: sys.argv: a comparison, both ways
import sys
if len(sys.argv) > 1 and sys.argv[1] == 'test':
    DATABASE = 'test'
    CORS_ALLOW_CREDENTIALS = True
elif sys.argv[1:2] == ['runserver']:
    CORS_ALLOW_CREDENTIALS = True
else:
    CORS_ALLOW_CREDENTIALS = True
# env:
# expect: CORS_ALLOW_CREDENTIALS = True
# env:
# with: {"untold":{"argv":"manage.py test"}}
# expect: CORS_ALLOW_CREDENTIALS = True
# env:
# with: {"untold":{"argv":"manage.py runserver"}}
# expect: CORS_ALLOW_CREDENTIALS = True

# row: a relative path: both ways
import os
from pathlib import Path
if Path('.env').exists():
    SOURCE = 'file'
CORS_ALLOWED_ORIGINS = ['https://a.example'] if os.path.isfile('local.cfg') else ['https://a.example']
# env:
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env:
# with: {"cwd":""}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a relative path: a folder that is given
# file: settings.py
import os
from pathlib import Path
CORS_ALLOW_CREDENTIALS = Path('flag').exists()
CORS_ALLOW_ALL_ORIGINS = os.path.exists('sub/flag') or os.path.isdir('../sub')
CORS_EXPOSE_HEADERS = [Path('flag').read_text().strip()] if Path('flag').is_file() else [os.path.basename(os.getcwd()) == 'sub', str(Path.cwd()) == os.getcwd(), str(Path('a').absolute()) == str(Path.cwd() / 'a'), os.path.abspath('b') == str(Path.cwd() / 'b')]
# file: flag
top
# file: sub/flag
below
# file: sub/more/x

# env:
# with: {"cwd":""}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_EXPOSE_HEADERS = ["top"]
# env:
# with: {"cwd":"sub"}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_EXPOSE_HEADERS = ["below"]
# env:
# with: {"cwd":"sub/more"}
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_CREDENTIALS = False
# expect: CORS_EXPOSE_HEADERS = [False, True, True, True]
# env:
# with: {"untold":{"cwd":"sub"}}
# refused: --cwd

# row: both ways: an iterator that may end, in a try
import mystery
class Two:
    left = 2
    def __iter__(self):
        return self
    def __next__(self):
        mystery.hook()
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return 'https://a.example'
try:
    CORS_ALLOWED_ORIGINS = list(Two())
except Exception:
    CORS_ALLOWED_ORIGINS = []
# refused: To iterate over an object of Two is not supported here.

# row: both ways: an iterator that may lack a library
# with: {"standins":[]}
class One:
    left = 1
    def __iter__(self):
        return self
    def __next__(self):
        import mystery
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return 'https://a.example'
try:
    CORS_ALLOWED_ORIGINS = list(One())
except ImportError:
    CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# refused: To iterate over an object of One is not supported here.
# env:
# with: {"untold":{"standins":["mystery"]}}
# refused: To iterate over an object of One is not supported here.
