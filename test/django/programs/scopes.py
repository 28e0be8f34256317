# row: names of a module whose __all__ is unknown
# file: settings.py
from other import *
CORS_X = 1
# file: other.py
import mystery
__all__ = mystery.names
# refused: mystery is not in the project
# raises: TypeError

# row: names of a module that may have more
# file: settings.py
from other import *
CORS_X = 1
# file: other.py
from mystery import *
# refused: mystery is not in the project

# row: names of a module that has __all__ and may have more
# file: settings.py
from other import *
CORS_X = a
# file: other.py
from mystery import *
a = 'x'
__all__ = ['a']
# expect: CORS_X = "x"

# row: a name that a module may have
# file: settings.py
from other import a
CORS_X = a
# file: other.py
from mystery import *
# refused: mystery is not in the project
# raises: ImportError

# row: names of __all__ that are no texts
# file: settings.py
try: from other import *
except TypeError: CORS_X = 1
# file: other.py
__all__ = [1]
# expect: CORS_X = 1

# row: a module that is given to unknown code
# file: settings.py
import mystery, other
mystery.f(other)
CORS_X = other.a
# file: other.py
a = 'x'
# refused: mystery is not in the project

# row: split settings in another scope
# file: settings.py
from split_settings.tools import include
include('other.py', scope={})
CORS_X = 1
# file: other.py
a = 'x'
# refused: Only globals() is supported as the scope of include
# raises: KeyError

# row: a file outside of the project
with open('/zzz/../etc/zzz') as f: CORS_X = f.read()
# refused: There is no file /etc/zzz that can be read
# raises: FileNotFoundError

# row: environ reads a file outside of the project
import environ
env = environ.Env()
environ.Env.read_env('/etc/zzz-not-there')
CORS_X = env('A')
# refused: The environment has no variable A
# raises: ImproperlyConfigured
