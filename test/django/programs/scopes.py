# row: names of a module whose __all__ is unknown
# with: {"standins":["mystery"]}
# file: settings.py
from other import *
CORS_X = 1
# file: other.py
import mystery
__all__ = mystery.names
# refused:
# raises: TypeError

# row: names of a module that may have more
# with: {"standins":["mystery"]}
# file: settings.py
from other import *
CORS_X = 1
# file: other.py
from mystery import *
# refused:

# row: names of a module that has __all__ and may have more
# with: {"standins":["mystery"]}
# file: settings.py
from other import *
CORS_X = a
# file: other.py
from mystery import *
a = 'x'
__all__ = ['a']
# expect: CORS_X = "x"

# row: a name that a module may have
# with: {"standins":["mystery"]}
# file: settings.py
from other import a
CORS_X = a
# file: other.py
from mystery import *
# refused:
# raises: ImportError

# row: names of __all__ that are no texts
# file: settings.py
try: from other import *
except TypeError: CORS_X = 1
# file: other.py
__all__ = [1]
# expect: CORS_X = 1

# row: a module that is given to unknown code
# with: {"standins":["mystery"]}
# file: settings.py
import mystery, other
mystery.f(other)
CORS_X = other.a
# file: other.py
a = 'x'
# refused:

# row: split settings in another scope
# file: settings.py
from split_settings.tools import include
include('other.py', scope={})
CORS_X = 1
# file: other.py
a = 'x'
# refused:
# raises: KeyError

# row: a file outside of the project
with open('/zzz/../etc/zzz') as f: CORS_X = f.read()
# refused:
# raises: FileNotFoundError

# row: environ reads a file outside of the project
import environ
env = environ.Env()
environ.Env.read_env('/etc/zzz-not-there')
CORS_X = env('A')
# refused:
# raises: ImproperlyConfigured
