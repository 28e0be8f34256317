# row: a module's own getattr
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def __getattr__(n):
    if n == 'CORS_X': return 1
    raise AttributeError(n)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a module's own dir less
CORS_ALLOWED_ORIGINS = ["https://a.example"]
CORS_X = 1
def __dir__():
    return ['CORS_X']
# refused: Which settings there are depends on the __dir__ of the file, which is not supported.

# row: a module's own dir in lower layer
# file: settings.py
from base import *
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# file: base.py
CORS_X = 1
def __dir__(): return []
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_X = 1

# row: a module's own getattr in lower layer, __all__
# file: settings.py
from base import *
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# file: base.py
CORS_X = 1
CORS_Y = 2
def __getattr__(n):
    if n == "__all__": return ["CORS_X", "CORS_Z"]
    if n == "CORS_Z": return 3
    raise AttributeError(n)
# refused: The __getattr__ of base is not supported.

# row: a module's own getattr in lower layer, by name
# file: settings.py
from base import CORS_X
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# file: base.py
def __getattr__(n):
    if n == "CORS_X": return 1
    raise AttributeError(n)
# refused: The __getattr__ of base is not supported.

# row: a module's own getattr in lower layer, attribute
# file: settings.py
import base
CORS_ALLOWED_ORIGINS = ["https://a.example"]
CORS_X = base.X
CORS_Y = getattr(base, 'NO', 5)
# file: base.py
def __getattr__(n):
    if n == "X": return 1
    raise AttributeError(n)
# refused: The __getattr__ of base is not supported.

# row: a module's own dir names what is not there
CORS_ALLOWED_ORIGINS = []
def __dir__():
    return ["CORS_ALLOWED_ORIGINS", "CORS_URLS_REGEX"]
# refused: Which settings there are depends on the __dir__ of the file, which is not supported
# raises: AttributeError

# row: a module's own dir gives numbers
CORS_ALLOWED_ORIGINS = []
def __dir__():
    return [1]
# refused: Which settings there are depends on the __dir__ of the file, which is not supported
# raises: TypeError

# row: a module's own getattr that is not known
# file: settings.py
from base import CORS_ALLOWED_ORIGINS
# file: base.py
import lib
@lib.deco
def __getattr__(name): return 1
# refused: The __getattr__ of base is not supported

# row: a module's own dir unknown
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
CORS_X = 1
def __dir__():
    return lib.ident(['CORS_X'])
# refused: Which settings there are depends on the __dir__ of the file, which is not supported

# row: a module's own dir raises
CORS_ALLOWED_ORIGINS = ["https://a.example"]
CORS_X = 1
def __dir__():
    return 1 / 0
# refused: Which settings there are depends on the __dir__ of the file, which is not supported
# raises: ZeroDivisionError

# row: a module's own sys.modules replaced
import sys
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class S: CORS_X = 1
sys.modules[__name__] = S()
# refused: __setitem__ of this dict is not supported here

# row: a module's own class of module
import sys, types
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class M(types.ModuleType):
    CORS_X = 1
sys.modules[__name__].__class__ = M
# refused: To set __class__ is not supported

# row: a module's own dir decorated
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@lib.deco
def __dir__():
    return []
# refused: Which settings there are depends on the __dir__ of the file, which is not supported

# row: a module's own dir under if
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
if lib.x:
    def __dir__():
        return []
# refused: Which settings there are depends on the __dir__ of the file, which is not supported

# row: a module reached by the frame of who calls
# file: settings.py
from base import export
CORS_ALLOWED_ORIGINS = []
export('CORS_ALLOW_ALL_ORIGINS', True)
# file: base.py
import sys
def export(name, value):
    sys._getframe(1).f_globals[name] = value
# refused: sys._getframe is not supported here

# row: a module reached by its functions
# file: settings.py
from base import export
CORS_ALLOWED_ORIGINS = []
def f(): pass
export(f)
# file: base.py
def export(f):
    f.__globals__['CORS_ALLOW_ALL_ORIGINS'] = True
# refused: __globals__ is not supported here

# row: a module reached by sys.modules that another imports
# file: settings.py
import base, lib, sys
CORS_ALLOWED_ORIGINS = []
if lib.x:
    sys.modules['base'].X = 1
CORS_URLS_REGEX = base.X
# file: base.py
X = '^/api/'
# refused: lib is not in the project

# row: sys.modules that is only looked at
import lib, sys
CORS_ALLOWED_ORIGINS = ['https://a.example']
TESTING = 'pytest' in sys.modules
if lib.x in sys.modules: X = 1
X = lib.f('base' in sys.modules, len(sys.modules))
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: all of sys.modules given away
import lib, sys
CORS_ALLOWED_ORIGINS = ['https://a.example']
lib.f(sys.modules)
# refused: lib is not in the project

# row: all of sys.modules gone through
import lib, sys
CORS_ALLOWED_ORIGINS = ['https://a.example']
for m in sys.modules.values(): lib.f(m)
# refused: This use of dict is not supported

# row: a module of sys.modules given away
import lib, sys
CORS_ALLOWED_ORIGINS = ['https://a.example']
lib.f(sys.modules[__name__])
# refused: lib is not in the project

# row: another module of sys.modules given away
# file: settings.py
import base, lib, sys
CORS_ALLOWED_ORIGINS = ['https://a.example']
lib.f(sys.modules['base'])
# file: base.py
X = 1
# refused: lib is not in the project

# row: given twice: one call
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(): return 1
lib.a(f, f)
lib.b(f)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: three times in dict
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(): return 1
X = {'a': lib.a(f), 'b': lib.b(f), 'c': f}
lib.c(X)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: lambda
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
f = lambda: 1
lib.a(f)
lib.b([f])
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: called then
import lib
def f(): return ['a']
lib.a(f)
lib.b(f)
CORS_X = f()
# expect: CORS_X = ["a"]

# row: given twice: with attributes
import lib
def f(): return ['a']
f.x = []
lib.a(f)
f.x = 1
lib.b(f)
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: attribute set on spoiled
import lib
def f(): return ['a']
lib.a(f)
f.short_description = 'x'
lib.b(f)
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: instance
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class K:
    def m(self): return 1
k = K()
lib.a(k)
lib.b(k)
lib.a(k.m)
lib.b(k.m)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: class
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class K:
    def m(self): return 1
lib.a(K)
lib.b(K)
lib.a(K.m)
lib.b(K().m)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: generator
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
g = (x for x in [1])
lib.a(g)
lib.b(g)
def h():
    yield 1
i = h()
lib.a(i)
lib.b(i)
lib.b(map(str, i))
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: partial
import lib, functools
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(x): return 1
p = functools.partial(f, [1])
lib.a(p)
lib.b(p)
lib.a(f)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: property
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class K:
    @property
    def p(self): return 1
    @classmethod
    def c(cls): return 1
lib.a(K().p, K.c)
lib.b(K.c, K)
lib.a(K.c, K.p)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: module
# file: settings.py
import lib
import base
CORS_ALLOWED_ORIGINS = ["https://a.example"]
lib.a(base)
lib.b(base)
lib.a(base.f)
# file: base.py
def f(): return 1
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: function of a module
# file: settings.py
import lib
from base import f
CORS_ALLOWED_ORIGINS = ["https://a.example"]
lib.a(f)
lib.b(f)
# file: base.py
def f(): return 1
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: closure
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def mk():
    l = []
    def g(): l.append(1)
    lib.a(g)
    lib.b(g)
    return g
x = mk()
lib.a(x)
lib.b(x)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: defaults
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(): return 1
def g(x=f): return x
lib.a(g)
lib.b(f)
lib.a(g)
lib.c(x=g)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: as setting
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(r): return 1
DEBUG_TOOLBAR_CONFIG = {'SHOW': f}
lib.init(before=f, after=f)
lib.b(f)
X = [f]
X.append(lib.c(f))
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: for over lib
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(): return 1
for x in lib.it:
    lib.a(f)
    f.y = 1
    lib.b(f)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: lambda default with function
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(): return 1
lib.a(f)
lib.b(lambda x=f: x)
lib.a(lambda: f())
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: bound name of spoiled function in class
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(self): return 1
lib.a(f)
class K:
    m = f
lib.b(K, K())
lib.a(K().m)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: given twice: a function that changes a setting
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f(): CORS_ALLOWED_ORIGINS.append('x')
lib.a(f)
lib.b(f)
# refused: lib is not in the project

# row: given twice: a function that changes a setting made in between
import lib
def f(): CORS_ALLOWED_ORIGINS.append('x')
lib.a(lambda: f)
CORS_ALLOWED_ORIGINS = []
lib.b(f)
# refused: lib is not in the project
