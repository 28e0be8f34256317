# row: star import of base
# with: {"main":"settings/prod.py"}
# file: settings/base.py
CORS_ALLOWED_ORIGINS = ['https://base.example']
_PRIVATE = ['hidden']
DEBUG = False
# file: settings/prod.py
from .base import *
CORS_ALLOWED_ORIGINS += ['https://prod.example']
CORS_ALLOW_HEADERS = '_PRIVATE' in globals()
CORS_EXPOSE_HEADERS = DEBUG
# file: settings/__init__.py
# expect: CORS_ALLOWED_ORIGINS = ["https://base.example", "https://prod.example"]
# expect: CORS_ALLOW_HEADERS = False
# expect: CORS_EXPOSE_HEADERS = False

# row: sys.path: a folder that comes first
# file: settings.py
import sys
lib = __file__[:-12] + '/lib'
sys.path.insert(0, lib)
from zz import CORS_X
# file: zz.py
CORS_X = 1
# file: lib/zz.py
CORS_X = 2
# refused: which the file adds to sys.path

# row: sys.path: folders before all others
# file: settings.py
import sys
lib = __file__[:-12] + '/lib'
sys.path = [lib] + sys.path
from zz import CORS_X
# file: zz.py
CORS_X = 1
# file: lib/zz.py
CORS_X = 2
# refused: which the file adds to sys.path

# row: sys.path: changed by what is not supported
# file: settings.py
import sys
lib = __file__[:-12] + '/lib'
sys.path[:0] = [lib]
from zz import CORS_X
# file: zz.py
CORS_X = 1
# file: lib/zz.py
CORS_X = 2
# refused: The file changes sys.path, so the folder

# row: sys.path: folders that do not matter
# file: settings.py
import sys
lib = __file__[:-12] + '/lib'
if '/srv' not in sys.path:
    sys.path.insert(0, '/srv')
sys.path = [__file__[:-12], lib + '/zz'] + sys.path
sys.path += [lib]
from zz import CORS_X
# file: zz.py
CORS_X = 1
# file: lib/zz.py
CORS_X = 2
# expect: CORS_X = 1

# row: sys.path: a folder that alone has the module
# file: settings.py
import sys
sys.path.append(__file__[:-11] + 'lib')
from zz import CORS_X
# file: lib/zz.py
CORS_X = 2
# refused: which the file adds to sys.path

# row: star import with __all__
# with: {"main":"settings/prod.py"}
# file: settings/base.py
__all__ = ['CORS_ALLOWED_ORIGINS', '_private']
CORS_ALLOWED_ORIGINS = ['https://base.example']
CORS_ALLOW_HEADERS = 1
_private = 'taken'
# file: settings/prod.py
from settings.base import *
CORS_EXPOSE_HEADERS = _private
CORS_ALLOW_METHODS = 'CORS_ALLOW_HEADERS' in globals()
# expect: CORS_ALLOWED_ORIGINS = ["https://base.example"]
# expect: CORS_ALLOW_METHODS = False
# expect: CORS_EXPOSE_HEADERS = "taken"

# row: star import with an __all__ that grows
# file: settings.py
from base import *
# file: base.py
__all__ = ['CORS_ALLOWED_ORIGINS']
__all__ += ['CORS_ALLOW_HEADERS']
__all__.append('CORS_EXPOSE_HEADERS')
CORS_ALLOWED_ORIGINS, CORS_ALLOW_HEADERS, CORS_EXPOSE_HEADERS, CORS_ALLOW_METHODS = 1, 2, 3, 4
# expect: CORS_ALLOWED_ORIGINS = 1
# expect: CORS_ALLOW_HEADERS = 2
# expect: CORS_EXPOSE_HEADERS = 3

# row: star import: __all__ names what is not there
# file: settings.py
from base import *
# file: base.py
__all__ = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOW_HEADERS']
CORS_ALLOWED_ORIGINS = 1
# refused: Python raises ImportError
# raises: AttributeError

# row: star import: __all__ has what is not known
# file: settings.py
CORS_ALLOWED_ORIGINS = 1
try: from base import *
except TypeError: CORS_ALLOWED_ORIGINS = 2
# file: base.py
import lib
__all__ = ['A', {'x': lib.x()}.get('x')]
A = 1
# refused: lib is not in the project

# row: star import: a list is shared, a new binding is not
# file: settings.py
from base import *
import base
ORIGINS.append('b')
N = 2
CORS_ALLOW_HEADERS = [base.N, n(), N]
CORS_EXPOSE_HEADERS = base.ORIGINS is ORIGINS
ORIGINS = ['new']
CORS_ALLOW_METHODS = base.ORIGINS
# file: base.py
ORIGINS = ['a']
CORS_ALLOWED_ORIGINS = ORIGINS
N = 1
def n():
    return N
# expect: CORS_ALLOWED_ORIGINS = ["a", "b"]
# expect: CORS_ALLOW_HEADERS = [1, 1, 2]
# expect: CORS_ALLOW_METHODS = ["a", "b"]
# expect: CORS_EXPOSE_HEADERS = True

# row: import base, and its attributes
# with: {"main":"proj/settings.py"}
# file: proj/__init__.py
# file: proj/base.py
ORIGINS = ('https://base.example',)
DEBUG = True
# file: proj/settings.py
from proj import base
import proj.base
import proj.base as b
from . import base as rel
CORS_ALLOWED_ORIGINS = list(base.ORIGINS) + ['https://x.example']
CORS_ALLOW_ALL_ORIGINS = proj.base.DEBUG
CORS_ALLOW_HEADERS = b is rel is base
# expect: CORS_ALLOWED_ORIGINS = ["https://base.example", "https://x.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_HEADERS = True

# row: import of some names, renamed
# file: settings.py
from conf.origins import PRODUCTION as ORIGINS, STAGING
CORS_ALLOWED_ORIGINS = [*ORIGINS, *STAGING]
# file: conf/origins.py
PRODUCTION = ['https://a.example']
STAGING = ['https://s.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example", "https://s.example"]

# row: relative imports of several levels
# with: {"main":"app/config/settings/prod.py"}
# file: app/__init__.py
# file: app/common.py
ORIGINS = ['https://common.example']
# file: app/config/__init__.py
SCHEME = 'https'
# file: app/config/settings/__init__.py
# file: app/config/settings/base.py
from ...common import ORIGINS
from .. import SCHEME
HEADERS = ['x-base']
# file: app/config/settings/prod.py
from .base import *
from . import base
from ...common import ORIGINS as O
CORS_ALLOWED_ORIGINS = ORIGINS + [SCHEME + '://prod.example']
CORS_ALLOW_HEADERS = base.HEADERS
CORS_EXPOSE_HEADERS = O is ORIGINS
# expect: CORS_ALLOWED_ORIGINS = ["https://common.example", "https://prod.example"]
# expect: CORS_ALLOW_HEADERS = ["x-base"]
# expect: CORS_EXPOSE_HEADERS = True

# row: settings/__init__.py that chooses
# with: {"main":"settings/__init__.py"}
# file: settings/__init__.py
import os
if os.environ.get('DJANGO_ENV') == 'production':
    from .production import *
else:
    from .development import *
# file: settings/base.py
CORS_ALLOW_CREDENTIALS = True
CORS_ALLOWED_ORIGINS = []
# file: settings/production.py
from .base import *
CORS_ALLOWED_ORIGINS = CORS_ALLOWED_ORIGINS + ['https://prod.example']
# file: settings/development.py
from .base import *
CORS_ALLOW_ALL_ORIGINS = True
# env: {}
# expect: CORS_ALLOWED_ORIGINS = []
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_CREDENTIALS = True
# env: {"DJANGO_ENV":"production"}
# expect: CORS_ALLOWED_ORIGINS = ["https://prod.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: settings/__init__.py with everything in order
# with: {"main":"settings/__init__.py"}
# file: settings/__init__.py
from .base import *
from .cors import *
try:
    from .local import *
except ImportError:
    pass
# file: settings/base.py
CORS_ALLOWED_ORIGINS = ['https://base.example']
CORS_PREFLIGHT_MAX_AGE = 10
# file: settings/cors.py
CORS_PREFLIGHT_MAX_AGE = 20
# file: settings/local.py
CORS_PREFLIGHT_MAX_AGE = 30
# expect: CORS_ALLOWED_ORIGINS = ["https://base.example"]
# expect: CORS_PREFLIGHT_MAX_AGE = 30

# row: optional local_settings: there
# with: {"main":"proj/settings.py"}
# file: manage.py
#!/usr/bin/env python
# file: proj/__init__.py
# file: proj/settings.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
DEBUG = False
try:
    from .local_settings import *
except ImportError:
    pass
CORS_ALLOW_ALL_ORIGINS = DEBUG
# file: proj/local_settings.py
DEBUG = True
CORS_ALLOWED_ORIGINS = ['http://localhost:3000']
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: optional local_settings: missing
# with: {"main":"proj/settings.py"}
# file: manage.py
#!/usr/bin/env python
# file: proj/__init__.py
# file: proj/settings.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
DEBUG = False
try:
    from .local_settings import *
except ImportError:
    pass
else:
    DEBUG = True
try:
    from proj.local_settings import ORIGINS
except ModuleNotFoundError as e:
    ORIGINS = ['https://fallback.example']
CORS_ALLOW_ALL_ORIGINS = DEBUG
CORS_ALLOW_HEADERS = ORIGINS
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = ["https://fallback.example"]

# row: optional local settings: a name that is not in it
# file: settings.py
try:
    from local import CORS_ALLOWED_ORIGINS
except ImportError:
    CORS_ALLOWED_ORIGINS = ['https://fallback.example']
try:
    from local import THERE
except ImportError:
    THERE = None
CORS_ALLOW_HEADERS = THERE
# file: local.py
THERE = 'there'
# expect: CORS_ALLOWED_ORIGINS = ["https://fallback.example"]
# expect: CORS_ALLOW_HEADERS = "there"

# row: a module that raises while it is imported
# file: settings.py
try:
    from broken import *
except KeyError:
    CORS_ALLOWED_ORIGINS = 'KeyError'
CORS_ALLOW_HEADERS = 'CORS_EXPOSE_HEADERS' in globals()
# file: broken.py
CORS_EXPOSE_HEADERS = 1
{}['x']
# expect: CORS_ALLOWED_ORIGINS = "KeyError"
# expect: CORS_ALLOW_HEADERS = False

# row: import cycle that works
# file: settings.py
from a import *
from b import B
CORS_ALLOWED_ORIGINS = [A, B]
# file: a.py
A = 'a'
import b
# file: b.py
import a
B = a.A + 'b'
# expect: CORS_ALLOWED_ORIGINS = ["a", "ab"]

# row: import cycle that finds a name too early
# file: settings.py
from a import A
CORS_ALLOWED_ORIGINS = A
# file: a.py
from b import B
A = B
# file: b.py
from a import A
B = 1
# refused: Python raises ImportError
# raises: ImportError

# row: a settings file that imports itself by way of another
# file: settings.py
ORIGINS = ['x']
import helper
CORS_ALLOWED_ORIGINS = helper.origins()
# file: helper.py
def origins():
    import settings
    return settings.ORIGINS + ['y']
# either: CORS_ALLOWED_ORIGINS = ["x", "y"]

# row: modules are executed once
# file: settings.py
import counter
from counter import seen
import second
CORS_ALLOWED_ORIGINS = seen
# file: second.py
import counter
counter.seen.append('second')
# file: counter.py
seen = []
seen.append('once')
# expect: CORS_ALLOWED_ORIGINS = ["once", "second"]

# row: a helper module with functions
# with: {"main":"proj/settings.py"}
# file: proj/env.py
import os
def get_list(name, default=()):
    return [s for s in os.environ.get(name, '').split(',') if s] or list(default)
def get_bool(name):
    return os.environ.get(name, '').lower() == 'true'
# file: proj/settings.py
from .env import get_bool, get_list
CORS_ALLOWED_ORIGINS = get_list('ORIGINS', ['https://a.example'])
CORS_ALLOW_ALL_ORIGINS = get_bool('ALL')
# file: proj/__init__.py
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# env: {"ORIGINS":"https://x.example,","ALL":"TRUE"}
# expect: CORS_ALLOWED_ORIGINS = ["https://x.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: a package whose __init__ imports from its parts
# file: settings.py
import conf
from conf import ORIGINS, headers
CORS_ALLOWED_ORIGINS = conf.ORIGINS
CORS_ALLOW_HEADERS = headers.HEADERS
CORS_EXPOSE_HEADERS = conf.VERSION
# file: conf/__init__.py
from .origins import ORIGINS
from . import headers
VERSION = 1
# file: conf/origins.py
ORIGINS = ['https://a.example']
# file: conf/headers.py
HEADERS = ['x-a']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = ["x-a"]
# expect: CORS_EXPOSE_HEADERS = 1

# row: a submodule appears on its package
# file: settings.py
import conf
CORS_ALLOWED_ORIGINS = hasattr(conf, 'part')
import conf.part
CORS_ALLOW_HEADERS = conf.part.X
# file: conf/__init__.py
# file: conf/part.py
X = 'x'
# expect: CORS_ALLOWED_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = "x"

# row: namespace packages without __init__
# with: {"main":"config/settings/dev.py"}
# file: config/settings/base.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
# file: config/settings/dev.py
from config.settings.base import *
CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: three layers of star imports
# with: {"main":"s/prod.py"}
# file: s/common.py
CORS_ALLOWED_ORIGINS = ['1']
CORS_ALLOW_HEADERS = ('h',)
# file: s/server.py
from .common import *
CORS_ALLOWED_ORIGINS.append('2')
CORS_ALLOW_HEADERS += ('i',)
# file: s/prod.py
from .server import *
CORS_ALLOWED_ORIGINS += ['3']
CORS_ALLOW_HEADERS = CORS_ALLOW_HEADERS + ('j',)
# file: s/__init__.py
# expect: CORS_ALLOWED_ORIGINS = ["1", "2", "3"]
# expect: CORS_ALLOW_HEADERS = ("h", "i", "j")

# row: split_settings: include and optional
# with: {"main":"proj/settings/__init__.py"}
# file: proj/settings/__init__.py
from split_settings.tools import include, optional
include('components/base.py', 'components/cors.py', optional('local.py'))
# file: proj/settings/components/base.py
DEBUG = False
ORIGINS = ['https://base.example']
# file: proj/settings/components/cors.py
CORS_ALLOWED_ORIGINS = ORIGINS + ['https://cors.example']
CORS_ALLOW_ALL_ORIGINS = DEBUG
# file: proj/__init__.py
# expect: CORS_ALLOWED_ORIGINS = ["https://base.example", "https://cors.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False

# row: split_settings: the environment chooses, wildcards in order of names
# with: {"main":"proj/settings/__init__.py"}
# file: proj/settings/__init__.py
from os import environ
from split_settings.tools import include, optional
ENV = environ.get('DJANGO_ENV') or 'development'
include('components/*.py', f'environments/{ENV}.py', optional('environments/local.py'))
# file: proj/settings/components/a.py
CORS_ALLOWED_ORIGINS = ['a']
# file: proj/settings/components/b.py
CORS_ALLOWED_ORIGINS += ['b']
# file: proj/settings/environments/development.py
CORS_ALLOW_ALL_ORIGINS = True
# file: proj/settings/environments/production.py
CORS_ALLOWED_ORIGINS = ['https://prod.example']
# file: proj/settings/environments/local.py
CORS_PREFLIGHT_MAX_AGE = 1
# file: proj/__init__.py
# env: {}
# either: CORS_ALLOWED_ORIGINS = ["a", "b"]
# either: CORS_ALLOW_ALL_ORIGINS = True
# either: CORS_PREFLIGHT_MAX_AGE = 1
# env: {"DJANGO_ENV":"production"}
# either: CORS_ALLOWED_ORIGINS = ["https://prod.example"]
# either: CORS_PREFLIGHT_MAX_AGE = 1

# row: split_settings: a file that is not there
from split_settings.tools import include
include('nowhere.py')
CORS_ALLOWED_ORIGINS = 1
# refused: /nowhere.py in the project
# raises: OSError

# row: configurations: a class of settings
from configurations import Configuration
class Base(Configuration):
    CORS_ALLOWED_ORIGINS = ['https://base.example']
    DEBUG = False
class Dev(Base):
    DEBUG = True
    CORS_ALLOW_ALL_ORIGINS = True
# env: {"DJANGO_CONFIGURATION":"Dev"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["https://base.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: configurations: a class that is made of something else
class Dev:
    CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# env: {"DJANGO_CONFIGURATION":"Dev"}
# refused: Dev, which DJANGO_CONFIGURATION names, is not a subclass of a Configuration that is known here

# row: configurations: values and properties
from configurations import Configuration, values
class Prod(Configuration):
    CORS_ALLOWED_ORIGINS = values.ListValue(['https://a.example'])
    CORS_ALLOW_CREDENTIALS = values.BooleanValue(False)
    @property
    def CORS_PREFLIGHT_MAX_AGE(self):
        return 60 * 10
# env: {"DJANGO_CONFIGURATION":"Prod","DJANGO_CORS_ALLOW_CREDENTIALS":"yes"}
# with: {"documented":true}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_PREFLIGHT_MAX_AGE = 600

# row: the package's own __init__ imports celery
# with: {"main":"proj/settings.py","standins":["celery"]}
# file: proj/__init__.py
from .celery import app as celery_app
__all__ = ('celery_app',)
# file: proj/celery.py
import os
from celery import Celery
os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'proj.settings')
app = Celery('proj')
app.config_from_object('django.conf:settings', namespace='CELERY')
app.autodiscover_tasks()
# file: proj/settings.py
CORS_ALLOWED_ORIGINS = ['https://a.example']
# file: manage.py
import sys
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: the packages around run first, the outermost one before the others
# with: {"main":"a/b/settings.py"}
# file: a/__init__.py
import os
os.environ['X'] = 'a'
# file: a/b/__init__.py
import os
os.environ['X'] += 'b'
from a.b import settings
settings.CORS_ALLOWED_ORIGINS.append('c')
# file: a/b/settings.py
import os
CORS_ALLOWED_ORIGINS = [os.environ['X']]
# expect: CORS_ALLOWED_ORIGINS = ["ab", "c"]

# row: the package's __init__ imports what imports the settings
# with: {"main":"pkg/settings.py"}
# file: pkg/__init__.py
from .queue import app
# file: pkg/queue.py
from pkg.settings import AMQP as app
# file: pkg/other.py
X = 1
# file: pkg/settings.py
from . import other
CORS_ALLOWED_ORIGINS = AMQP = other.X
# expect: CORS_ALLOWED_ORIGINS = 1

# row: the package's __init__ raises
# with: {"main":"pkg/settings.py"}
# file: pkg/__init__.py
raise ValueError()
# file: pkg/settings.py
CORS_ALLOWED_ORIGINS = 1
# refused: Python raises ValueError here
# raises: ValueError

# row: import within a function and within a condition
# file: settings.py
def load():
    from secret import ORIGINS
    return ORIGINS
if load():
    import secret as s
CORS_ALLOWED_ORIGINS = load() + s.ORIGINS
# file: secret.py
ORIGINS = ['z']
# expect: CORS_ALLOWED_ORIGINS = ["z", "z"]

# row: a local module that hides one of Python's is the local one
# file: settings.py
from config import ORIGINS
import utils
CORS_ALLOWED_ORIGINS = ORIGINS
CORS_ALLOW_HEADERS = utils.join('a')
# file: config.py
ORIGINS = ['https://a.example']
# file: utils.py
def join(*parts):
    return '/'.join(parts)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = "a"

# row: exec of a local file by import_module
# file: settings.py
from importlib import import_module
base = import_module('base')
CORS_ALLOWED_ORIGINS = base.ORIGINS
# file: base.py
ORIGINS = ['i']
# either: CORS_ALLOWED_ORIGINS = ["i"]

# row: star import inside try, with else
# file: settings.py
try:
    from extra import *
except ImportError:
    CORS_ALLOWED_ORIGINS = 'no'
else:
    CORS_ALLOWED_ORIGINS = EXTRA
finally:
    CORS_ALLOW_HEADERS = 'finally'
# file: extra.py
EXTRA = 'yes'
# expect: CORS_ALLOWED_ORIGINS = "yes"
# expect: CORS_ALLOW_HEADERS = "finally"

# row: star import into a name that was set before
# file: settings.py
CORS_ALLOWED_ORIGINS = ['before']
CORS_PREFLIGHT_MAX_AGE = 1
from base import *
CORS_ALLOW_HEADERS = CORS_ALLOWED_ORIGINS
# file: base.py
CORS_ALLOWED_ORIGINS = ['base']
# expect: CORS_ALLOWED_ORIGINS = ["base"]
# expect: CORS_ALLOW_HEADERS = ["base"]
# expect: CORS_PREFLIGHT_MAX_AGE = 1

# row: a base that reads the environment when it is imported
# file: settings.py
import os
os.environ['ORIGIN'] = 'set before import'
from base import ORIGIN
CORS_ALLOWED_ORIGINS = ORIGIN
# file: base.py
import os
ORIGIN = os.environ.get('ORIGIN', 'none')
# env: {}
# expect: CORS_ALLOWED_ORIGINS = "set before import"
# env: {"ORIGIN":"outer"}
# expect: CORS_ALLOWED_ORIGINS = "set before import"

# row: a syntax error in an imported file
# file: settings.py
from base import *
CORS_ALLOWED_ORIGINS = 1
# file: base.py
CORS_ALLOW_HEADERS = (
# refused: base.py could not be parsed as Python 3.14: line 1, this ( is never closed
# raises: SyntaxError

# row: a relative import beyond the top
from ..base import *
CORS_ALLOWED_ORIGINS = 1
# refused: Python raises ImportError
# raises: ImportError
