# row: os.environ: by key
import os
CORS_ALLOWED_ORIGINS = [os.environ['FRONTEND_URL']]
# env: {"FRONTEND_URL":"https://app.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://app.example"]
# env: {"FRONTEND_URL":""}
# expect: CORS_ALLOWED_ORIGINS = [""]
# env: {}
# refused: The environment has no variable FRONTEND_URL
# raises: KeyError

# row: os.environ.get: default or not
import os
CORS_ALLOWED_ORIGINS = os.environ.get('ORIGIN', 'http://localhost:3000')
CORS_ALLOW_HEADERS = os.environ.get('ORIGIN')
CORS_EXPOSE_HEADERS = os.environ.get('ORIGIN', None) or 'fallback'
CORS_ALLOW_METHODS = os.environ.get('ORIGIN', default=['x'])
# env: {}
# expect: CORS_ALLOWED_ORIGINS = "http://localhost:3000"
# expect: CORS_ALLOW_HEADERS = None
# expect: CORS_ALLOW_METHODS = ["x"]
# expect: CORS_EXPOSE_HEADERS = "fallback"
# env: {"ORIGIN":"https://a.example"}
# expect: CORS_ALLOWED_ORIGINS = "https://a.example"
# expect: CORS_ALLOW_HEADERS = "https://a.example"
# expect: CORS_ALLOW_METHODS = "https://a.example"
# expect: CORS_EXPOSE_HEADERS = "https://a.example"
# env: {"ORIGIN":""}
# expect: CORS_ALLOWED_ORIGINS = ""
# expect: CORS_ALLOW_HEADERS = ""
# expect: CORS_ALLOW_METHODS = ""
# expect: CORS_EXPOSE_HEADERS = "fallback"

# row: os.getenv
import os
from os import getenv, environ
CORS_ALLOWED_ORIGINS = os.getenv('A')
CORS_ALLOW_HEADERS = getenv('B', 'b')
CORS_EXPOSE_HEADERS = environ.get('C', default='c')
CORS_ALLOW_METHODS = 'A' in environ
CORS_ALLOWED_ORIGIN_REGEXES = 'A' in os.environ.keys()
# env: {}
# expect: CORS_ALLOWED_ORIGINS = None
# expect: CORS_ALLOWED_ORIGIN_REGEXES = False
# expect: CORS_ALLOW_HEADERS = "b"
# expect: CORS_ALLOW_METHODS = False
# expect: CORS_EXPOSE_HEADERS = "c"
# env: {"A":"1","B":"2","C":"3"}
# expect: CORS_ALLOWED_ORIGINS = "1"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = True
# expect: CORS_ALLOW_HEADERS = "2"
# expect: CORS_ALLOW_METHODS = True
# expect: CORS_EXPOSE_HEADERS = "3"

# row: a list split by commas
import os
CORS_ALLOWED_ORIGINS = os.environ.get('CORS_ALLOWED_ORIGINS', '').split(',')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = [""]
# env: {"CORS_ALLOWED_ORIGINS":"https://a.example,https://b.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# env: {"CORS_ALLOWED_ORIGINS":" https://a.example , "}
# expect: CORS_ALLOWED_ORIGINS = [" https://a.example ", " "]

# row: a list split, stripped and filtered
import os
CORS_ALLOWED_ORIGINS = [o.strip() for o in os.environ.get('ORIGINS', 'http://localhost:3000, http://127.0.0.1:3000').split(',') if o.strip()]
CORS_ALLOW_HEADERS = list(filter(None, os.getenv('ORIGINS', '').split(',')))
CORS_EXPOSE_HEADERS = list(map(str.strip, os.getenv('ORIGINS', '').split(',')))
CORS_ALLOW_METHODS = [*filter(lambda o: o, map(lambda o: o.strip(), os.getenv('ORIGINS', '').split(',')))]
CORS_ALLOWED_ORIGIN_REGEXES = os.getenv('ORIGINS', '').split()
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "http://127.0.0.1:3000"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = []
# expect: CORS_ALLOW_HEADERS = []
# expect: CORS_ALLOW_METHODS = []
# expect: CORS_EXPOSE_HEADERS = [""]
# env: {"ORIGINS":"https://a.example, ,https://b.example,"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["https://a.example,", ",https://b.example,"]
# expect: CORS_ALLOW_HEADERS = ["https://a.example", " ", "https://b.example"]
# expect: CORS_ALLOW_METHODS = ["https://a.example", "https://b.example"]
# expect: CORS_EXPOSE_HEADERS = ["https://a.example", "", "https://b.example", ""]
# env: {"ORIGINS":"https://a.example https://b.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example https://b.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_HEADERS = ["https://a.example https://b.example"]
# expect: CORS_ALLOW_METHODS = ["https://a.example https://b.example"]
# expect: CORS_EXPOSE_HEADERS = ["https://a.example https://b.example"]

# row: a bool from the environment, the right ways
import os
CORS_ALLOWED_ORIGINS = os.environ.get('FLAG', 'False') == 'True'
CORS_ALLOW_HEADERS = os.environ.get('FLAG', '').lower() in ('1', 'true', 'yes', 'on')
CORS_EXPOSE_HEADERS = bool(int(os.environ.get('NUM', '0')))
CORS_ALLOW_METHODS = os.getenv('FLAG', 'false').lower() == 'true'
CORS_ALLOWED_ORIGIN_REGEXES = os.environ.get('FLAG') is not None
CORS_ALLOW_CREDENTIALS = os.getenv('FLAG', 'f').lower()[0] in 'ty1'
# env: {}
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOWED_ORIGIN_REGEXES = False
# expect: CORS_ALLOW_CREDENTIALS = False
# expect: CORS_ALLOW_HEADERS = False
# expect: CORS_ALLOW_METHODS = False
# expect: CORS_EXPOSE_HEADERS = False
# env: {"FLAG":"True","NUM":"1"}
# expect: CORS_ALLOWED_ORIGINS = True
# expect: CORS_ALLOWED_ORIGIN_REGEXES = True
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = True
# expect: CORS_ALLOW_METHODS = True
# expect: CORS_EXPOSE_HEADERS = True
# env: {"FLAG":"true","NUM":" 2 "}
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOWED_ORIGIN_REGEXES = True
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = True
# expect: CORS_ALLOW_METHODS = True
# expect: CORS_EXPOSE_HEADERS = True
# env: {"FLAG":"YES","NUM":"-0"}
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOWED_ORIGIN_REGEXES = True
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = True
# expect: CORS_ALLOW_METHODS = False
# expect: CORS_EXPOSE_HEADERS = False

# row: a bool from the environment, the wrong way
import os
CORS_ALLOW_ALL_ORIGINS = bool(os.environ.get('CORS_ALLOW_ALL', 'False'))
CORS_ALLOW_CREDENTIALS = os.environ.get('CREDENTIALS', False)
# env: {}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = False
# env: {"CORS_ALLOW_ALL":"","CREDENTIALS":"False"}
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_CREDENTIALS = "False"

# row: int from the environment
import os
CORS_PREFLIGHT_MAX_AGE = int(os.environ.get('MAX_AGE', 86400))
CORS_ALLOWED_ORIGINS = int(os.getenv('MAX_AGE') or '600')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = 600
# expect: CORS_PREFLIGHT_MAX_AGE = 86400
# env: {"MAX_AGE":"60"}
# expect: CORS_ALLOWED_ORIGINS = 60
# expect: CORS_PREFLIGHT_MAX_AGE = 60
# env: {"MAX_AGE":" 1_000\n"}
# expect: CORS_ALLOWED_ORIGINS = 1000
# expect: CORS_PREFLIGHT_MAX_AGE = 1000
# env: {"MAX_AGE":"٣"}
# refused: Numbers in characters beyond ASCII are not supported.
# env: {"MAX_AGE":"1h"}
# refused: Python raises ValueError
# raises: ValueError

# row: strtobool of distutils
import os
from distutils.util import strtobool
CORS_ALLOW_ALL_ORIGINS = bool(strtobool(os.environ.get('ALL', 'no')))
CORS_ALLOWED_ORIGINS = strtobool(os.getenv('ALL', 'off'))
# env: {}
# expect: CORS_ALLOWED_ORIGINS = 0
# expect: CORS_ALLOW_ALL_ORIGINS = False
# env: {"ALL":"yes"}
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"ALL":"T"}
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"ALL":"On"}
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"ALL":"maybe"}
# refused: Python raises ValueError
# raises: ValueError

# row: json.loads of the environment
import json
import os
CORS_ALLOWED_ORIGINS = json.loads(os.environ.get('ORIGINS', '["https://a.example"]'))
CORS_ALLOW_HEADERS = json.loads('{"a": [1, 2.5, true, null, "\\u00e9"], "b": {}}')
CORS_EXPOSE_HEADERS = json.loads(os.getenv('FLAG', 'false'))
CORS_ALLOW_METHODS = json.loads('1e2')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = {"a": [1, 2.5, True, None, "\u00e9"], "b": {}}
# expect: CORS_ALLOW_METHODS = 100.0
# expect: CORS_EXPOSE_HEADERS = False
# env: {"ORIGINS":"[\"https://b.example\", \"https://c.example\"]","FLAG":"true"}
# expect: CORS_ALLOWED_ORIGINS = ["https://b.example", "https://c.example"]
# expect: CORS_ALLOW_HEADERS = {"a": [1, 2.5, True, None, "\u00e9"], "b": {}}
# expect: CORS_ALLOW_METHODS = 100.0
# expect: CORS_EXPOSE_HEADERS = True
# env: {"ORIGINS":" [ ] ","FLAG":"0"}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_HEADERS = {"a": [1, 2.5, True, None, "\u00e9"], "b": {}}
# expect: CORS_ALLOW_METHODS = 100.0
# expect: CORS_EXPOSE_HEADERS = 0
# env: {"ORIGINS":"['a']"}
# refused: Python raises JSONDecodeError
# raises: JSONDecodeError
# env: {"ORIGINS":""}
# refused: Python raises JSONDecodeError
# raises: JSONDecodeError

# row: json.loads: guarded
import json, os
try:
    CORS_ALLOWED_ORIGINS = json.loads(os.environ['ORIGINS'])
except KeyError:
    CORS_ALLOWED_ORIGINS = ['default']
except (ValueError, TypeError):
    CORS_ALLOWED_ORIGINS = os.environ['ORIGINS'].split(',')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["default"]
# env: {"ORIGINS":"[\"https://j.example\"]"}
# expect: CORS_ALLOWED_ORIGINS = ["https://j.example"]
# env: {"ORIGINS":"https://c.example,https://d.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://c.example", "https://d.example"]

# row: ast.literal_eval
import ast
import os
from ast import literal_eval
CORS_ALLOWED_ORIGINS = ast.literal_eval(os.environ.get('ORIGINS', "['https://a.example', ]"))
CORS_ALLOW_HEADERS = literal_eval(os.getenv('FLAG', 'False'))
CORS_EXPOSE_HEADERS = literal_eval("{'a': (1, 2.5, None), 'b': {1, 2}, 'c': b'x' == 1}" if False else "{'a': (1, None), 'b': -3}")
CORS_ALLOW_METHODS = literal_eval("  'x' 'y'")
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = False
# expect: CORS_ALLOW_METHODS = "xy"
# expect: CORS_EXPOSE_HEADERS = {"a": (1, None), "b": -3}
# env: {"ORIGINS":"('https://b.example',)","FLAG":"True"}
# expect: CORS_ALLOWED_ORIGINS = ("https://b.example",)
# expect: CORS_ALLOW_HEADERS = True
# expect: CORS_ALLOW_METHODS = "xy"
# expect: CORS_EXPOSE_HEADERS = {"a": (1, None), "b": -3}
# env: {"ORIGINS":"https://b.example"}
# refused: This text is not a supported literal, or it is too long or nested too deeply
# raises: SyntaxError

# row: conditionals on the environment
import os
if os.environ.get('DJANGO_ENV') == 'production':
    CORS_ALLOWED_ORIGINS = ['https://app.example']
elif os.environ.get('DJANGO_ENV') in {'staging', 'qa'}:
    CORS_ALLOWED_ORIGINS = ['https://%s.app.example' % os.environ['DJANGO_ENV']]
else:
    CORS_ALLOW_ALL_ORIGINS = True
# env: {}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"DJANGO_ENV":"production"}
# expect: CORS_ALLOWED_ORIGINS = ["https://app.example"]
# env: {"DJANGO_ENV":"qa"}
# expect: CORS_ALLOWED_ORIGINS = ["https://qa.app.example"]

# row: if os.environ.get as a switch
import os
CORS_ALLOWED_ORIGINS = ['http://localhost:3000']
if os.environ.get('FRONTEND'):
    CORS_ALLOWED_ORIGINS.append(os.environ['FRONTEND'])
if (extra := os.getenv('EXTRA')):
    CORS_ALLOWED_ORIGINS += extra.split(';')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]
# env: {"FRONTEND":"https://f.example"}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "https://f.example"]
# env: {"FRONTEND":"","EXTRA":"a;b"}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "a", "b"]

# row: setting and reading variables within the file
import os
os.environ['MINE'] = 'set'
os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'x.settings')
os.environ.setdefault('ORIGIN', 'https://default.example')
CORS_ALLOWED_ORIGINS = os.environ['MINE']
CORS_ALLOW_HEADERS = os.getenv('ORIGIN')
CORS_EXPOSE_HEADERS = os.environ.pop('MINE')
CORS_ALLOW_METHODS = os.environ.get('MINE', 'gone')
del os.environ['ORIGIN']
CORS_ALLOWED_ORIGIN_REGEXES = 'ORIGIN' in os.environ
# env: {}
# expect: CORS_ALLOWED_ORIGINS = "set"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = False
# expect: CORS_ALLOW_HEADERS = "https://default.example"
# expect: CORS_ALLOW_METHODS = "gone"
# expect: CORS_EXPOSE_HEADERS = "set"
# env: {"ORIGIN":"https://env.example"}
# expect: CORS_ALLOWED_ORIGINS = "set"
# expect: CORS_ALLOWED_ORIGIN_REGEXES = False
# expect: CORS_ALLOW_HEADERS = "https://env.example"
# expect: CORS_ALLOW_METHODS = "gone"
# expect: CORS_EXPOSE_HEADERS = "set"

# row: loops over the environment
import os
CORS_ALLOWED_ORIGINS = [v for k, v in os.environ.items() if k.startswith('ORIGIN_')]
CORS_ALLOW_HEADERS = sorted(k for k in os.environ if k.startswith('ORIGIN_'))
CORS_EXPOSE_HEADERS = len([k for k in os.environ.keys() if 'ORIGIN' in k])
# env: {"ORIGIN_A":"https://a.example","PORT":"80","ORIGIN_B":"https://b.example"}
# either: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# either: CORS_ALLOW_HEADERS = ["ORIGIN_A", "ORIGIN_B"]
# either: CORS_EXPOSE_HEADERS = 2

# row: KeyError of a missing variable
import os
try:
    origin = os.environ['ORIGIN']
except KeyError:
    origin = 'http://localhost'
CORS_ALLOWED_ORIGINS = [origin]
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost"]
# env: {"ORIGIN":"https://o.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://o.example"]

# row: a helper that raises ImproperlyConfigured
import os
from django.core.exceptions import ImproperlyConfigured
def get_env(name, default=None):
    try:
        return os.environ[name]
    except KeyError:
        if default is None:
            raise ImproperlyConfigured('Set the %s environment variable' % name)
        return default
CORS_ALLOWED_ORIGINS = get_env('ORIGINS', 'https://a.example').split(',')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"ORIGINS":"https://x.example,https://y.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://x.example", "https://y.example"]

# row: a helper for bools
import os
def env_bool(key, default=False):
    value = os.environ.get(key)
    if value is None:
        return default
    return value.strip().lower() in {'1', 'true', 't', 'yes', 'y', 'on'}
DEBUG = env_bool('DEBUG')
CORS_ALLOW_ALL_ORIGINS = env_bool('CORS_ALL', default=DEBUG)
CORS_ALLOW_CREDENTIALS = env_bool('CREDS', True)
# env: {}
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_CREDENTIALS = True
# env: {"DEBUG":"on"}
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = True
# env: {"DEBUG":"1","CORS_ALL":"no","CREDS":" Y "}
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_CREDENTIALS = True

# row: a helper for lists
import os
def env_list(name, default='', sep=','):
    return [item.strip() for item in os.getenv(name, default).split(sep) if item.strip()]
CORS_ALLOWED_ORIGINS = env_list('ORIGINS')
CORS_ALLOW_METHODS = env_list('METHODS', 'GET POST', None)
CORS_EXPOSE_HEADERS = env_list('EXPOSE', default='X-A; X-B', sep=';')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_METHODS = ["GET", "POST"]
# expect: CORS_EXPOSE_HEADERS = ["X-A", "X-B"]
# env: {"ORIGINS":"https://a.example,","METHODS":"PUT  PATCH","EXPOSE":"X-C"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_METHODS = ["PUT", "PATCH"]
# expect: CORS_EXPOSE_HEADERS = ["X-C"]

# row: a URL built from pieces
import os
HOST = os.environ.get('HOST', 'localhost')
PORT = os.environ.get('PORT', '3000')
SCHEME = 'https' if os.environ.get('TLS') else 'http'
CORS_ALLOWED_ORIGINS = [f'{SCHEME}://{HOST}' + (f':{PORT}' if PORT not in ('80', '443') else '')]
CORS_ALLOW_HEADERS = SCHEME + '://' + HOST + ':' + str(int(PORT) + 1)
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]
# expect: CORS_ALLOW_HEADERS = "http://localhost:3001"
# env: {"HOST":"h.example","PORT":"443","TLS":"1"}
# expect: CORS_ALLOWED_ORIGINS = ["https://h.example"]
# expect: CORS_ALLOW_HEADERS = "https://h.example:444"

# row: urlparse of a variable
import os
from urllib.parse import urlparse, urlsplit
url = urlparse(os.environ.get('SITE_URL', 'https://user:pw@Site.Example:8443/path?q=1#f'))
CORS_ALLOWED_ORIGINS = [f'{url.scheme}://{url.netloc}']
CORS_ALLOW_HEADERS = [url.scheme, url.netloc, url.path, url.params, url.query, url.fragment, url.hostname, url.port, url.username, url.password]
CORS_EXPOSE_HEADERS = url._replace(netloc=url.netloc.lower()).netloc
CORS_ALLOW_METHODS = url[1]
CORS_ALLOWED_ORIGIN_REGEXES = urlsplit('//h/p?x').netloc
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://user:pw@Site.Example:8443"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "h"
# expect: CORS_ALLOW_HEADERS = ["https", "user:pw@Site.Example:8443", "/path", "", "q=1", "f", "site.example", 8443, "user", "pw"]
# expect: CORS_ALLOW_METHODS = "user:pw@Site.Example:8443"
# expect: CORS_EXPOSE_HEADERS = "user:pw@site.example:8443"
# env: {"SITE_URL":"http://plain.example"}
# expect: CORS_ALLOWED_ORIGINS = ["http://plain.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = "h"
# expect: CORS_ALLOW_HEADERS = ["http", "plain.example", "", "", "", "", "plain.example", None, None, None]
# expect: CORS_ALLOW_METHODS = "plain.example"
# expect: CORS_EXPOSE_HEADERS = "plain.example"

# row: environ: Env with scheme, casts and defaults
import environ
env = environ.Env(DEBUG=(bool, False), ORIGINS=(list, ['https://default.example']), AGE=(int, 600))
DEBUG = env('DEBUG')
CORS_ALLOW_ALL_ORIGINS = DEBUG
CORS_ALLOWED_ORIGINS = env('ORIGINS')
CORS_PREFLIGHT_MAX_AGE = env('AGE')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://default.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_PREFLIGHT_MAX_AGE = 600
# env: {"DEBUG":"on","ORIGINS":"https://a.example,https://b.example","AGE":"5"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_PREFLIGHT_MAX_AGE = 5
# env: {"DEBUG":"False","ORIGINS":""}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_PREFLIGHT_MAX_AGE = 600

# row: environ: list, bool, str, int, json
import environ
env = environ.Env()
CORS_ALLOWED_ORIGINS = env.list('ORIGINS', default=[])
CORS_ALLOW_CREDENTIALS = env.bool('CREDS', default=True)
CORS_URLS_REGEX = env.str('URLS', default=r'^/api/.*$')
CORS_PREFLIGHT_MAX_AGE = env.int('AGE', default=86400)
CORS_ALLOW_HEADERS = env.json('JSON', default={})
CORS_ALLOW_METHODS = env('PLAIN', default='x')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = {}
# expect: CORS_ALLOW_METHODS = "x"
# expect: CORS_PREFLIGHT_MAX_AGE = 86400
# expect: CORS_URLS_REGEX = "^/api/.*$"
# env: {"ORIGINS":"https://a.example,https://b.example","CREDS":"off","URLS":"^/x","AGE":"7","JSON":"{\"a\": [1]}","PLAIN":"p"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_CREDENTIALS = False
# expect: CORS_ALLOW_HEADERS = {"a": [1]}
# expect: CORS_ALLOW_METHODS = "p"
# expect: CORS_PREFLIGHT_MAX_AGE = 7
# expect: CORS_URLS_REGEX = "^/x"
# env: {"ORIGINS":"","CREDS":"True"}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = {}
# expect: CORS_ALLOW_METHODS = "x"
# expect: CORS_PREFLIGHT_MAX_AGE = 86400
# expect: CORS_URLS_REGEX = "^/api/.*$"

# row: environ: missing without a default
import environ
env = environ.Env()
CORS_ALLOWED_ORIGINS = env.list('CORS_ALLOWED_ORIGINS')
# env: {"CORS_ALLOWED_ORIGINS":"https://a.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {}
# refused: The environment has no variable CORS_ALLOWED_ORIGINS
# raises: ImproperlyConfigured

# row: environ: read_env of a file beside the settings
# file: settings.py
import os
from pathlib import Path
import environ
BASE_DIR = Path(__file__).resolve().parent
env = environ.Env(DEBUG=(bool, False))
environ.Env.read_env(os.path.join(BASE_DIR, '.env'))
CORS_ALLOWED_ORIGINS = env.list('ORIGINS')
CORS_ALLOW_ALL_ORIGINS = env('DEBUG')
CORS_ALLOW_HEADERS = env('QUOTED')
CORS_EXPOSE_HEADERS = env('SINGLE')
# file: .env
# a comment
DEBUG=on
ORIGINS=https://a.example,https://b.example

QUOTED="in quotes"
SINGLE='in single'
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_HEADERS = "in quotes"
# expect: CORS_EXPOSE_HEADERS = "in single"
# env: {"DEBUG":"off","ORIGINS":"https://env.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://env.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = "in quotes"
# expect: CORS_EXPOSE_HEADERS = "in single"

# row: environ: read_env by default looks beside the file
# file: settings.py
import environ
env = environ.Env()
env.read_env()
CORS_ALLOWED_ORIGINS = env.list('ORIGINS', default=[])
# file: .env
ORIGINS=https://beside.example
# expect: CORS_ALLOWED_ORIGINS = ["https://beside.example"]

# row: environ: helpers, cast lists
import environ
env = environ.Env()
CORS_ALLOWED_ORIGINS = env.list('PORTS', cast=int, default=[80])
CORS_ALLOW_METHODS = env.get_value('G', cast=str, default='g')
CORS_ALLOWED_ORIGIN_REGEXES = env.bool('B', False)
# env: {}
# expect: CORS_ALLOWED_ORIGINS = [80]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = False
# expect: CORS_ALLOW_METHODS = "g"
# env: {"PORTS":"1,2","F":"2.5","G":"h","B":"y"}
# expect: CORS_ALLOWED_ORIGINS = [1, 2]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = True
# expect: CORS_ALLOW_METHODS = "h"

# row: environ: Path
# file: settings.py
import environ
root = environ.Path(__file__) - 1
CORS_ALLOW_HEADERS = str(root.path('static')).endswith('static')
env = environ.Env()
env.read_env(root('.env'))
CORS_ALLOWED_ORIGINS = env('ORIGINS').split(',')
# file: .env
ORIGINS=https://a.example
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = True

# row: decouple: config
from decouple import config
CORS_ALLOWED_ORIGINS = config('A', default='x')
CORS_ALLOW_ALL_ORIGINS = config('ALL', default=False, cast=bool)
CORS_PREFLIGHT_MAX_AGE = config('AGE', default=600, cast=int)
CORS_ALLOW_HEADERS = config('B', default='a,b', cast=lambda v: [s.strip() for s in v.split(',')])
CORS_EXPOSE_HEADERS = config('C', default=None)
# env: {}
# expect: CORS_ALLOWED_ORIGINS = "x"
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = ["a", "b"]
# expect: CORS_EXPOSE_HEADERS = None
# expect: CORS_PREFLIGHT_MAX_AGE = 600
# env: {"A":"y","ALL":"yes","AGE":"5","B":"c , d","C":"z"}
# expect: CORS_ALLOWED_ORIGINS = "y"
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_HEADERS = ["c", "d"]
# expect: CORS_EXPOSE_HEADERS = "z"
# expect: CORS_PREFLIGHT_MAX_AGE = 5
# env: {"ALL":"0"}
# expect: CORS_ALLOWED_ORIGINS = "x"
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = ["a", "b"]
# expect: CORS_EXPOSE_HEADERS = None
# expect: CORS_PREFLIGHT_MAX_AGE = 600
# env: {"ALL":""}
# expect: CORS_ALLOWED_ORIGINS = "x"
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = ["a", "b"]
# expect: CORS_EXPOSE_HEADERS = None
# expect: CORS_PREFLIGHT_MAX_AGE = 600
# env: {"ALL":"perhaps"}
# refused: Python raises ValueError
# raises: ValueError
# env: {"AGE":"x"}
# refused: Python raises ValueError
# raises: ValueError

# row: decouple: Csv
from decouple import Csv, config
CORS_ALLOWED_ORIGINS = config('ORIGINS', cast=Csv(), default='https://a.example, https://b.example')
CORS_ALLOW_HEADERS = config('NUMBERS', cast=Csv(int), default='1,2, 3')
CORS_EXPOSE_HEADERS = config('T', default='a;b', cast=Csv(delimiter=';', post_process=tuple))
CORS_ALLOW_METHODS = config('E', default='', cast=Csv())
CORS_ALLOWED_ORIGIN_REGEXES = Csv(cast=lambda s: s.upper(), strip=' %*')('%a% , *b*')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["A", "B"]
# expect: CORS_ALLOW_HEADERS = [1, 2, 3]
# expect: CORS_ALLOW_METHODS = []
# expect: CORS_EXPOSE_HEADERS = ("a", "b")
# env: {"ORIGINS":"'https://c.example','https://d,e.example'","NUMBERS":"7","T":"x;y;z"}
# expect: CORS_ALLOWED_ORIGINS = ["https://c.example", "https://d,e.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["A", "B"]
# expect: CORS_ALLOW_HEADERS = [7]
# expect: CORS_ALLOW_METHODS = []
# expect: CORS_EXPOSE_HEADERS = ("x", "y", "z")
# env: {"ORIGINS":""}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ["A", "B"]
# expect: CORS_ALLOW_HEADERS = [1, 2, 3]
# expect: CORS_ALLOW_METHODS = []
# expect: CORS_EXPOSE_HEADERS = ("a", "b")

# row: decouple: a .env beside the settings
# file: settings.py
from decouple import config, Csv
CORS_ALLOWED_ORIGINS = config('ORIGINS', cast=Csv())
CORS_ALLOW_CREDENTIALS = config('CREDS', cast=bool, default=False)
CORS_ALLOW_HEADERS = config('SPACED')
CORS_EXPOSE_HEADERS = config('QUOTED')
# file: .env
# origins
ORIGINS=https://a.example,https://b.example
CREDS = True
SPACED =   x y
QUOTED='q r'
no equals sign here
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = "x y"
# expect: CORS_EXPOSE_HEADERS = "q r"
# env: {"ORIGINS":"https://env.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://env.example"]
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = "x y"
# expect: CORS_EXPOSE_HEADERS = "q r"

# row: decouple: .env in a folder above
# with: {"main":"project/settings.py"}
# file: project/settings.py
from decouple import AutoConfig
config = AutoConfig()
CORS_ALLOWED_ORIGINS = config('ORIGINS').split(',')
# file: .env
ORIGINS=https://above.example
# file: manage.py
import sys
# expect: CORS_ALLOWED_ORIGINS = ["https://above.example"]

# row: decouple: settings.ini
# file: settings.py
from decouple import config
CORS_ALLOWED_ORIGINS = [config('ORIGIN')]
CORS_ALLOW_ALL_ORIGINS = config('ALL', default=False, cast=bool)
# file: settings.ini
[settings]
ORIGIN=https://ini.example
ALL=on
# comment
# expect: CORS_ALLOWED_ORIGINS = ["https://ini.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: decouple: missing without a default
from decouple import config
CORS_ALLOWED_ORIGINS = [config('ORIGIN')]
# env: {"ORIGIN":"https://o.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://o.example"]
# env: {}
# refused: The environment has no variable ORIGIN
# raises: UndefinedValueError

# row: dotenv: load_dotenv
# file: settings.py
import os
from dotenv import load_dotenv
load_dotenv()
CORS_ALLOWED_ORIGINS = os.getenv('ORIGINS', '').split(',')
CORS_ALLOW_HEADERS = os.environ.get('QUOTED')
CORS_EXPOSE_HEADERS = os.environ.get('INTER')
CORS_ALLOW_METHODS = os.environ.get('SINGLE')
CORS_ALLOWED_ORIGIN_REGEXES = os.environ.get('EMPTY')
CORS_ALLOW_CREDENTIALS = os.environ.get('SPACED')
# file: .env
ORIGINS=https://a.example,https://b.example # comment
QUOTED="line\nbreak"
HOST=h.example
INTER=https://${HOST}/x
SINGLE='no $HOST \n'
EMPTY=
export SPACED = value 
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ""
# expect: CORS_ALLOW_CREDENTIALS = "value"
# expect: CORS_ALLOW_HEADERS = "line\nbreak"
# expect: CORS_ALLOW_METHODS = "no $HOST \\n"
# expect: CORS_EXPOSE_HEADERS = "https://h.example/x"
# env: {"ORIGINS":"https://env.example","HOST":"env-host"}
# expect: CORS_ALLOWED_ORIGINS = ["https://env.example"]
# expect: CORS_ALLOWED_ORIGIN_REGEXES = ""
# expect: CORS_ALLOW_CREDENTIALS = "value"
# expect: CORS_ALLOW_HEADERS = "line\nbreak"
# expect: CORS_ALLOW_METHODS = "no $HOST \\n"
# expect: CORS_EXPOSE_HEADERS = "https://env-host/x"

# row: dotenv: a path, and override
# with: {"main":"project/settings.py"}
# file: settings.py
import os
from pathlib import Path
from dotenv import load_dotenv
BASE_DIR = Path(__file__).resolve().parent.parent
load_dotenv(BASE_DIR / 'deploy' / 'prod.env', override=True)
CORS_ALLOWED_ORIGINS = [os.environ['ORIGIN']]
CORS_ALLOW_HEADERS = load_dotenv(dotenv_path=os.path.join(BASE_DIR, 'missing.env'))
# file: project/settings.py
import os
from pathlib import Path
from dotenv import load_dotenv
BASE_DIR = Path(__file__).resolve().parent.parent
load_dotenv(BASE_DIR / 'deploy' / 'prod.env', override=True)
CORS_ALLOWED_ORIGINS = [os.environ['ORIGIN']]
CORS_ALLOW_HEADERS = load_dotenv(dotenv_path=os.path.join(BASE_DIR, 'missing.env'))
# file: deploy/prod.env
ORIGIN=https://prod.example
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://prod.example"]
# expect: CORS_ALLOW_HEADERS = False
# env: {"ORIGIN":"https://env.example"}
# expect: CORS_ALLOWED_ORIGINS = ["https://prod.example"]
# expect: CORS_ALLOW_HEADERS = False

# row: dotenv: dotenv_values
# file: settings.py
from dotenv import dotenv_values, find_dotenv
config = dotenv_values('.env') if False else {}
CORS_ALLOW_HEADERS = config
import os
here = os.path.dirname(os.path.abspath(__file__))
values = dotenv_values(os.path.join(here, 'app.env'))
CORS_ALLOWED_ORIGINS = values['ORIGINS'].split()
CORS_EXPOSE_HEADERS = values.get('NOPE', 'none')
CORS_ALLOW_METHODS = dict(values)
# file: app.env
ORIGINS="https://a.example https://b.example"
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://b.example"]
# expect: CORS_ALLOW_HEADERS = {}
# expect: CORS_ALLOW_METHODS = {"ORIGINS": "https://a.example https://b.example"}
# expect: CORS_EXPOSE_HEADERS = "none"

# row: the environment in a default argument
import os
def origins(name='ORIGINS', fallback=os.environ.get('FALLBACK', 'none')):
    return os.environ.get(name, fallback)
CORS_ALLOWED_ORIGINS = origins()
CORS_ALLOW_HEADERS = origins('OTHER')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = "none"
# expect: CORS_ALLOW_HEADERS = "none"
# env: {"FALLBACK":"f","OTHER":"o"}
# expect: CORS_ALLOWED_ORIGINS = "f"
# expect: CORS_ALLOW_HEADERS = "o"

# row: environment variables as a dict
import os
CORS_ALLOWED_ORIGINS = dict(os.environ)
CORS_ALLOW_HEADERS = {k: v for k, v in os.environ.items() if k == 'ONE'}
CORS_EXPOSE_HEADERS = os.environ.copy()['ONE']
CORS_ALLOW_METHODS = os.environ.get('ONE') and os.environ['ONE'] + '!'
# env: {"ONE":"1","TWO":"2"}
# either: CORS_ALLOWED_ORIGINS = {"ONE": "1", "TWO": "2"}
# either: CORS_ALLOW_HEADERS = {"ONE": "1"}
# either: CORS_ALLOW_METHODS = "1!"
# either: CORS_EXPOSE_HEADERS = "1"

# row: boolean table lookup
import os
BOOLEANS = {'true': True, 'false': False}
CORS_ALLOW_ALL_ORIGINS = BOOLEANS[os.environ.get('ALL', 'false').lower()]
CORS_ALLOWED_ORIGINS = BOOLEANS.get(os.environ.get('X', ''), 'neither')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = "neither"
# expect: CORS_ALLOW_ALL_ORIGINS = False
# env: {"ALL":"TRUE","X":"false"}
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOW_ALL_ORIGINS = True
# env: {"ALL":"1"}
# refused: Python raises KeyError
# raises: KeyError

# row: PORT numbers from a range in the environment
import os
first, last = map(int, os.environ.get('PORTS', '3000-3003').split('-'))
CORS_ALLOWED_ORIGINS = [f'http://localhost:{port}' for port in range(first, last)]
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "http://localhost:3001", "http://localhost:3002"]
# env: {"PORTS":"80-81"}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:80"]

# row: an environment with odd characters
import os
CORS_ALLOWED_ORIGINS = os.environ['A']
CORS_ALLOW_HEADERS = os.environ['A'].split()
CORS_EXPOSE_HEADERS = len(os.environ['A'])
# env: {"A":"é 😀\tx　y"}
# expect: CORS_ALLOWED_ORIGINS = "\u00e9 \ud83d\ude00\tx\u3000y"
# expect: CORS_ALLOW_HEADERS = ["\u00e9", "\ud83d\ude00", "x", "y"]
# expect: CORS_EXPOSE_HEADERS = 7
# env: {"A":"a\nb\r\nc"}
# expect: CORS_ALLOWED_ORIGINS = "a\nb\r\nc"
# expect: CORS_ALLOW_HEADERS = ["a", "b", "c"]
# expect: CORS_EXPOSE_HEADERS = 6
