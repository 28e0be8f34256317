# row: unknown: alias then rebinding in if
import mystery
a = ['x']
b = a
if mystery.flag():
    b.append('y')
    b = []
CORS_A = a
# refused: mystery is not in the project

# row: unknown: aug alias
import mystery
a = ['x']
b = a
a += mystery.f() or []
CORS_A = b
# refused: mystery is not in the project

# row: unknown: nested global in function
import mystery
X = ['a']
def f():
    def g():
        global X
        X = ['b']
    g()
if mystery.flag():
    f()
CORS_A = X
# refused: mystery is not in the project

# row: unknown: global in function in if
import mystery
X = ['a']
if mystery.flag():
    def g():
        global X
        X = ['b']
    g()
CORS_A = X
# refused: mystery is not in the project

# row: unknown: base class method
import mystery
L = ['a']
class A:
    def m(self): L.append('b')
class B(A): pass
b = B()
mystery.f(b.m)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: base class given
import mystery
class A:
    items = ['a']
class B(A): pass
mystery.f(B.items)
CORS_A = A.items
# refused: mystery is not in the project

# row: unknown: instance of derived
import mystery
L = ['a']
class A:
    def __call__(self, *a): L.append('b')
class B(A): pass
b = B()
mystery.f(b)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if: derived method call
import mystery
L = ['a']
class A:
    def m(self): L.append('b')
class B(A): pass
b = B()
if mystery.flag():
    b.m()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: property in if
import mystery
L = ['a']
class A:
    @property
    def p(self): L.append('b')
b = A()
if mystery.flag():
    b.p
CORS_A = L
# refused: mystery is not in the project

# row: unknown: dunder in if
import mystery
L = ['a']
class A:
    def __add__(self, o): L.append('b')
    def __eq__(self, o): L.append('b')
    def __str__(self):
        L.append('b')
        return ''
b = A()
if mystery.flag():
    b + 1
CORS_A = L
# refused: mystery is not in the project

# row: unknown: dunder eq in if
import mystery
L = ['a']
class A:
    def __eq__(self, o): L.append('b')
b = A()
if mystery.flag():
    b == 1
CORS_A = L
# refused: mystery is not in the project

# row: unknown: str in fstring
import mystery
L = ['a']
class A:
    def __str__(self):
        L.append('b')
        return ''
b = A()
if mystery.flag():
    x = f'{b}'
CORS_A = L
# refused: mystery is not in the project

# row: unknown: iterator given
import mystery
l = ['a', 'b', 'c', 'd']
it = iter(l)
mystery.f(it)
CORS_A = list(it)
# refused: mystery is not in the project

# row: unknown: iterator next in if
import mystery
l = ['a', 'b', 'c', 'd']
it = iter(l)
if mystery.flag():
    next(it)
CORS_A = list(it)
# refused: mystery is not in the project

# row: unknown: iterator in `in`
import mystery
l = ['a', 'b', 'c', 'd']
it = iter(l)
if mystery.flag() and 'b' in it: pass
CORS_A = list(it)
# refused: mystery is not in the project

# row: unknown: iterator partly consumed
import mystery
it = iter(['a', 'b', 'c', 'd'])
for i in it:
    if mystery.flag(): break
CORS_A = list(it)
# refused: mystery is not in the project

# row: unknown: generator with effect
import mystery
L = ['a']
g = (L.append(x) for x in 'bc')
mystery.f(g)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: map with effect
import mystery
L = ['a']
g = map(L.append, 'bc')
mystery.f(g)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: default arg
import mystery
base = ['a']
def f(x=base): x.append('b')
mystery.f(f)
CORS_A = base
# refused: mystery is not in the project

# row: unknown: default arg in if
import mystery
base = ['a']
def f(x=base): x.append('b')
if mystery.flag(): f()
CORS_A = base
# refused: mystery is not in the project

# row: unknown: function attribute
import mystery
def f(): pass
f.x = ['a']
mystery.f(f)
CORS_A = f.x
# refused: mystery is not in the project

# row: unknown: partial
import mystery
import functools
L = ['a']
p = functools.partial(L.append, 'b')
mystery.f(p)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: partial in if
import mystery
import functools
L = ['a']
p = functools.partial(L.append, 'b')
if mystery.flag(): p()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: globals alias
import mystery
L = 'a'
CORS_A = 'x'
g = globals()
mystery.f(g)
# refused: mystery is not in the project

# row: unknown: globals alias set in if
import mystery
g = globals()
CORS_A = 'x'
if mystery.flag(): g['CORS_A'] = 'y'
# refused: mystery is not in the project

# row: unknown: globals alias update
import mystery
g = globals()
CORS_A = 'x'
if mystery.flag(): g.update(CORS_A='y')
# refused: mystery is not in the project

# row: unknown: class call in if
import mystery
L = ['a']
class K:
    def __init__(self): L.append('b')
if mystery.flag(): K()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: bound in if
import mystery
L = ['a']
app = L.append
if mystery.flag(): app('b')
CORS_A = L
# refused: mystery is not in the project

# row: unknown: instance made in if
import mystery
L = ['a']
class K:
    def run(self): L.append('b')
if mystery.flag():
    k = K()
    k.run()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: kept callback
import mystery
L = ['a']
def cb(*a): L.append('b')
mystery.register(cb)
L = ['c']
mystery.f()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: for else break
import mystery
R = []
for a in [1, 2]:
    for b in [1]:
        pass
    else:
        if mystery.flag(): break
    R.append('x')
CORS_A = R
# refused: mystery is not in the project

# row: unknown: while else break
import mystery
R = []
for a in [1, 2]:
    while False:
        pass
    else:
        if mystery.flag(): continue
    R.append('x')
CORS_A = R
# refused: mystery is not in the project

# row: unknown: finally return
import mystery
def f():
    x = ['a']
    try:
        mystery.f()
        x.append('b')
    finally:
        return x
CORS_A = f()
# refused: mystery is not in the project

# row: unknown: finally break
import mystery
x = ['a']
for i in [1]:
    try:
        mystery.f()
        x.append('b')
    finally:
        break
CORS_A = x
# refused: mystery is not in the project

# row: unknown: map own mutator
import mystery
L = ['a']
def m(x): L.append(x)
if mystery.flag(): list(map(m, ['b']))
CORS_A = L
# refused: mystery is not in the project

# row: unknown: setattr
import mystery
class K:
    x = ['a']
setattr(K, 'x', mystery.f())
CORS_A = K.x
# refused: mystery is not in the project

# row: unknown: setattr obj
import mystery
class K: pass
k = K()
k.x = 1
setattr(k, 'x', mystery.f())
CORS_A = k.x
# refused: mystery is not in the project

# row: unknown: setattr obj in if
import mystery
class K: pass
k = K()
k.x = 1
if mystery.flag(): setattr(k, 'x', 2)
CORS_A = k.x
# refused: mystery is not in the project

# row: unknown: deque
import mystery
from collections import deque
d = deque(['a'])
if mystery.flag(): d.appendleft('b')
CORS_A = list(d)
# refused: collections.deque is not supported here

# row: unknown: operator
import mystery
import operator
d = ['a']
if mystery.flag(): operator.iadd(d, ['b'])
CORS_A = d
# refused: mystery is not in the project

# row: unknown: operator setitem
import mystery
import operator
d = ['a']
if mystery.flag(): operator.setitem(d, 0, 'b')
CORS_A = d
# refused: mystery is not in the project

# row: unknown: environ given
import mystery
import os
mystery.f(os.environ)
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ set in if
import mystery
import os
if mystery.flag(): os.environ['A'] = 'b'
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ alias
import mystery
import os
e = os.environ
if mystery.flag(): e['A'] = 'b'
CORS_A = os.getenv('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ from import
import mystery
from os import environ
if mystery.flag(): environ.setdefault('B', 'b')
CORS_A = os_get = environ.get('B')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ pop
import mystery
from os import environ
if mystery.flag(): environ.pop('A')
CORS_A = environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ del
import mystery
from os import environ
if mystery.flag(): del environ['A']
CORS_A = environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ update unknown
import mystery
import os
os.environ.update(mystery.f() or {})
CORS_A = os.environ.get('k')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: environ in function
import mystery
import os
def f(): os.environ['A'] = 'q'
mystery.f(f)
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: d = {'k': base}; mystery.f(d.get('k'))
import mystery
base = ['a']
d = {'k': base}
mystery.f(d.get('k'))
CORS_A = base
# refused: mystery is not in the project

# row: unknown: for v in d.values():; mystery.f(v)
import mystery
base = ['a']
d = {'k': base}
for v in d.values():
    mystery.f(v)
CORS_A = base
# refused: mystery is not in the project

# row: unknown: mystery.f(max(base, ['A']))
import mystery
base = ['a']
mystery.f(max(base, ['A']))
CORS_A = base
# refused: mystery is not in the project

# row: unknown: d = {}; x = mystery.f(d.get('z', base))
import mystery
base = ['a']
d = {}
x = mystery.f(d.get('z', base))
CORS_A = base
# refused: mystery is not in the project

# row: unknown: def get(): return base; mystery.f(get())
import mystery
base = ['a']
def get(): return base
mystery.f(get())
CORS_A = base
# refused: mystery is not in the project

# row: unknown: x = [base][0] if mystery.flag() else None; if x: x.append('b')
import mystery
base = ['a']
x = [base][0] if mystery.flag() else None
if x: x.append('b')
CORS_A = base
# refused: mystery is not in the project

# row: unknown: x = base if mystery.flag() else []; x += ['c']
import mystery
base = ['a']
x = base if mystery.flag() else []
x += ['c']
CORS_A = base
# refused: mystery is not in the project

# row: unknown: x = mystery.f(base) or base; x += ['c']
import mystery
base = ['a']
x = mystery.f(base) or base
x += ['c']
CORS_A = base
# refused: mystery is not in the project

# row: unknown: x = [*base, mystery.f()]
import mystery
base = ['a']
x = [*base, mystery.f()]
CORS_A = base
# expect: CORS_A = ["a"]

# row: unknown: mystery.f(*base)
import mystery
base = ['a']
mystery.f(*base)
CORS_A = base
# expect: CORS_A = ["a"]

# row: unknown: mystery.f(f'{base}', str(base), len(base), base[0], base + ['x'], ','.
import mystery
base = ['a']
mystery.f(f'{base}', str(base), len(base), base[0], base + ['x'], ','.join(base), base[:])
CORS_A = base
# expect: CORS_A = ["a"]

# row: unknown: A = {'x': {'y': ['z']}}; mystery.f(A['x']['y'])
import mystery
A = {'x': {'y': ['z']}}
mystery.f(A['x']['y'])
CORS_A = A
# refused: mystery is not in the project

# row: unknown: A = ['x', 'y']; for A[0] in mystery.items: pass
import mystery
A = ['x', 'y']
for A[0] in mystery.items: pass
CORS_A = A
# refused: mystery is not in the project

# row: unknown: A = ['x', 'y']; with mystery.cm() as A[0]: pass
import mystery
A = ['x', 'y']
with mystery.cm() as A[0]: pass
CORS_A = A
# refused: mystery is not in the project

# row: unknown:  def __init__(self): self.items.append('x'); if mystery.flag(): K()
import mystery
class K:
    items = ['a']
    def __init__(self): self.items.append('x')
if mystery.flag(): K()
CORS_A = K.items
# refused: mystery is not in the project

# row: unknown: k = mystery.f() and K(); if k: k.items.append('b')
import mystery
class K:
    items = ['a']
k = mystery.f() and K()
if k: k.items.append('b')
CORS_A = K.items
# refused: mystery is not in the project

# row: unknown:  def add(cls): cls.items = ['b']; if mystery.flag(): K.add()
import mystery
class K:
    items = ['a']
    @classmethod
    def add(cls): cls.items = ['b']
if mystery.flag(): K.add()
CORS_A = K.items
# refused: mystery is not in the project

# row: unknown:  def add(cls): cls.items.append('b'); mystery.f(K.add)
import mystery
class K:
    items = ['a']
    @classmethod
    def add(cls): cls.items.append('b')
mystery.f(K.add)
CORS_A = K.items
# refused: mystery is not in the project

# row: unknown:  def add(*a): K.items.append('b'); mystery.f(K().add)
import mystery
class K:
    items = ['a']
    @staticmethod
    def add(*a): K.items.append('b')
mystery.f(K().add)
CORS_A = K.items
# refused: mystery is not in the project

# row: unknown: b = B(); if mystery.flag(): b.m()
import mystery
class A:
    items = ['a']
    def m(self): self.items.append('m')
class B(A):
    def m(self): super().m()
b = B()
if mystery.flag(): b.m()
CORS_A = A.items
# refused: mystery is not in the project

# row: unknown: b.x = 'x'; if mystery.flag(): b.n()
import mystery
class A:
    def m(self): self.x = 'y'
    def n(self): self.m()
b = A()
b.x = 'x'
if mystery.flag(): b.n()
CORS_A = b.x
# refused: mystery is not in the project

# row: unknown: b.x = 'x'; if mystery.flag(): b.foo
import mystery
class A:
    def __getattr__(self, n):
        self.x = 'z'
        return 1
b = A()
b.x = 'x'
if mystery.flag(): b.foo
CORS_A = b.x
# refused: mystery is not in the project

# row: unknown: b = A(); if mystery.flag(): b.foo = 1
import mystery
class A:
    def __setattr__(self, n, v): L.append('b')
L = ['a']
b = A()
if mystery.flag(): b.foo = 1
CORS_A = L
# refused: mystery is not in the project, and the code of libraries is not read

# row: unknown: M = ['a']; if mystery.flag(): b[0]
import mystery
class A:
    def __getitem__(self, n): L.append('b')
    def __len__(self):
        L.append('b')
        return 1
    def __iter__(self):
        L.append('q')
        return iter([])
    def __contains__(self, x): L.append('q')
    def __bool__(self):
        L.append('q')
        return True
L = ['a']
b = A()
M = ['a']
if mystery.flag(): b[0]
CORS_A = L
# refused: mystery is not in the project

# row: unknown: b = A(); if mystery.flag(): len(b)
import mystery
class A:
    def __len__(self):
        L.append('b')
        return 1
L = ['a']
b = A()
if mystery.flag(): len(b)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if mystery.flag():; for x in b: pass
import mystery
class A:
    def __iter__(self):
        L.append('q')
        return iter([])
L = ['a']
b = A()
if mystery.flag():
    for x in b: pass
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if mystery.flag():; if b: pass
import mystery
class A:
    def __bool__(self):
        L.append('q')
        return True
L = ['a']
b = A()
if mystery.flag():
    if b: pass
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if mystery.flag():; with a: pass
import mystery
class A:
    def __enter__(self): L.append('q')
    def __exit__(self, *a): L.append('q')
L = ['a']
a = A()
if mystery.flag():
    with a: pass
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if mystery.flag():; x = str(a)
import mystery
class A:
    def __repr__(self):
        L.append('q')
        return 'x'
L = ['a']
a = [A()]
if mystery.flag():
    x = str(a)
CORS_A = L
# refused: mystery is not in the project

# row: unknown:  @deco; def g(): pass
import mystery
def deco(f):
    L.append('x')
    return f
L = ['a']
if mystery.flag():
    @deco
    def g(): pass
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if mystery.flag():; class Q(P): pass
import mystery
L = ['a']
class P:
    def __init_subclass__(cls, **k): L.append('p')
if mystery.flag():
    class Q(P): pass
CORS_A = L
# refused: mystery is not in the project

# row: unknown:  class Q:; L.append('x')
import mystery
L = ['a']
if mystery.flag():
    class Q:
        L.append('x')
CORS_A = L
# refused: mystery is not in the project

# row: unknown:  global L; L = 'b'
import mystery
L = 'a'
if mystery.flag():
    class Q:
        global L
        L = 'b'
CORS_A = L
# refused: mystery is not in the project

# row: unknown: f = lambda: L.append('x'); if mystery.flag(): f()
import mystery
L = ['a']
f = lambda: L.append('x')
if mystery.flag(): f()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: fs = [lambda: L.append('x')]; if mystery.flag(): fs[0]()
import mystery
L = ['a']
fs = [lambda: L.append('x')]
if mystery.flag(): fs[0]()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if mystery.flag():; for f in fs.values(): f()
import mystery
L = ['a']
fs = {'k': lambda: L.append('x')}
if mystery.flag():
    for f in fs.values(): f()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: add, get = make(); if mystery.flag(): add('b')
import mystery
def make():
    l = ['a']
    def add(x): l.append(x)
    def get(): return l
    return add, get
add, get = make()
if mystery.flag(): add('b')
CORS_A = get()
# refused: mystery is not in the project

# row: unknown: add, get = make(); mystery.f(add)
import mystery
def make():
    n = 0
    def add(*x):
        nonlocal n
        n += 1
    def get(): return n
    return add, get
add, get = make()
mystery.f(add)
CORS_A = get()
# refused: mystery is not in the project

# row: unknown: counter(); if mystery.flag(): counter()
import mystery
def counter(c=[]):
    c.append('x')
    return c
counter()
if mystery.flag(): counter()
CORS_A = counter()
# refused: mystery is not in the project

# row: unknown:  c = c + ['x'] if mystery.flag() else c; return c
import mystery
def counter(c=[]):
    c = c + ['x'] if mystery.flag() else c
    return c
CORS_A = counter()
# refused: mystery is not in the project

# row: unknown: x = any(L.append(v) or mystery.flag() for v in 'bc')
import mystery
L = ['a']
x = any(L.append(v) or mystery.flag() for v in 'bc')
CORS_A = L
# refused: mystery is not in the project

# row: unknown: g = (L.append(v) for v in 'bc'); if mystery.flag(): list(g)
import mystery
L = ['a']
g = (L.append(v) for v in 'bc')
if mystery.flag(): list(g)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: g = (v for v in L); mystery.f(L)
import mystery
L = ['a', 'b']
g = (v for v in L)
mystery.f(L)
CORS_A = list(g)
# refused: mystery is not in the project

# row: unknown: it = iter([L]); mystery.f(next(it))
import mystery
L = ['a', 'b']
it = iter([L])
mystery.f(next(it))
CORS_A = L
# refused: mystery is not in the project

# row: unknown: z = zip([L], [1]); mystery.f(list(z))
import mystery
L = ['a', 'b']
z = zip([L], [1])
mystery.f(list(z))
CORS_A = L
# refused: mystery is not in the project

# row: unknown: e = enumerate([L]); for i, x in e: mystery.f(x)
import mystery
L = ['a', 'b']
e = enumerate([L])
for i, x in e: mystery.f(x)
CORS_A = L
# refused: mystery is not in the project

# row: unknown:  globals()['CORS_A'] = 'b'; if mystery.flag(): f()
import mystery
CORS_A = 'a'
def f():
    globals()['CORS_A'] = 'b'
if mystery.flag(): f()
# refused: mystery is not in the project

# row: unknown:  globals()['CORS_A'] = 'b'; mystery.f(f)
import mystery
CORS_A = 'a'
def f():
    globals()['CORS_A'] = 'b'
mystery.f(f)
# refused: mystery is not in the project

# row: unknown:  CORS_B = 'b'; mystery.f(f)
import mystery
CORS_A = 'a'
def f():
    global CORS_B
    CORS_B = 'b'
mystery.f(f)
# refused: mystery is not in the project

# row: unknown: except ValueError:; CORS_A = 'b'
import mystery
try:
    try:
        mystery.f()
        CORS_A = 'a'
    finally:
        CORS_B = 'x'
except ValueError:
    CORS_A = 'b'
# refused: mystery is not in the project

# row: unknown:  return ['bad']; return ['good']
import mystery
def f():
    for i in [1, 2]:
        try:
            mystery.f()
        except Exception:
            return ['bad']
    return ['good']
CORS_A = f()
# refused: mystery is not in the project

# row: unknown:  if mystery.flag(): return ['x']; return ['y']
import mystery
def f():
    while True:
        if mystery.flag(): return ['x']
        return ['y']
CORS_A = f()
# refused: mystery is not in the project

# row: unknown:  mystery.f(); L.append('b')
import mystery, contextlib
L = []
with contextlib.suppress(Exception):
    L.append('a')
    mystery.f()
    L.append('b')
CORS_A = L
# refused: mystery is not in the project

# row: unknown: if (x := L) and mystery.flag(): x.append('b')
import mystery
L = ['a']
if (x := L) and mystery.flag(): x.append('b')
CORS_A = L
# refused: mystery is not in the project

# row: unknown: except NameError:; CORS_A = 'none'
import mystery
L = ['a']
if mystery.flag(): del L
try:
    CORS_A = L
except NameError:
    CORS_A = 'none'
# refused: mystery is not in the project

# row: unknown: def f(): L.append('b'); f()
import mystery
L = ['a']
@mystery.deco
def f(): L.append('b')
f()
CORS_A = L
# refused: mystery is not in the project

# row: unknown:  def m(self): L.append('b'); K().m()
import mystery
L = ['a']
class K(mystery.Base):
    def m(self): L.append('b')
K().m()
CORS_A = L
# refused: mystery is not in the project

# row: unknown: class K(mystery.Base):; x = ['a']
import mystery
class K(mystery.Base):
    x = ['a']
CORS_A = K.x
# refused: mystery is not in the project
# raises: AttributeError

# row: unknown:  x = mystery.f(); y = ['b']
import mystery
class K:
    x = mystery.f()
    y = ['b']
CORS_A = K.y
# expect: CORS_A = ["b"]

# row: unknown: x = f(lambda v: L.append(v))
from mystery import f, g
L = ['a']
x = f(lambda v: L.append(v))
CORS_A = L
# refused: mystery is not in the project

# row: unknown: x = {k: mystery.f(k) for k in L}
import mystery
L = ['a']
x = {k: mystery.f(k) for k in L}
CORS_A = L
# expect: CORS_A = ["a"]

# row: unknown: x = [mystery.f(k) for k in L]
import mystery
L = [['a']]
x = [mystery.f(k) for k in L]
CORS_A = L
# refused: mystery is not in the project

# row: unknown: L.extend(mystery.items)
import mystery
L = ['b', 'a']
L.extend(mystery.items)
CORS_A = L
# refused: mystery is not in the project

# row: unknown: L[mystery.value or 0:] = ['x']
import mystery
L = ['b', 'a']
L[mystery.value or 0:] = ['x']
CORS_A = L
# refused: mystery is not in the project

# row: unknown: D = {'a': ['x']}; D.setdefault('a', []).append(mystery.f())
import mystery
D = {'a': ['x']}
D.setdefault('a', []).append(mystery.f())
CORS_A = D['a']
# refused: mystery is not in the project

# row: unknown: E = {**D, 'k': mystery.f()}; mystery.f(E)
import mystery
D = {'a': ['x']}
E = {**D, 'k': mystery.f()}
mystery.f(E)
CORS_A = D['a']
# refused: mystery is not in the project

# row: unknown:  return f(n - 1); x = f(3)
import mystery
def f(n):
    if n == 0: return mystery.f()
    return f(n - 1)
L = ['a']
x = f(3)
CORS_A = L
# expect: CORS_A = ["a"]

# row: unknown:  return 1; if mystery.flag(): f()
import mystery
import functools
L = ['a']
@functools.lru_cache(None)
def f(x=1):
    L.append('b')
    return 1
if mystery.flag(): f()
CORS_A = L
# refused: functools.lru_cache is not supported here

# row: unknown: def h(*a): return a; mystery.f(h)
import mystery
import functools
L = ['a']
def deco(fn):
    @functools.wraps(fn)
    def inner(*a):
        L.append('b')
        return fn(*a)
    return inner
@deco
def h(*a): return a
mystery.f(h)
CORS_A = L
# refused: mystery is not in the project

# row: unknown:  yield 1; if mystery.flag(): list(gen())
import mystery
L = ['a']
def gen():
    L.append('b')
    yield 1
if mystery.flag(): list(gen())
CORS_A = L
# refused: mystery is not in the project

# row: unknown: os.environ['X'] = str(mystery.f())
import mystery, os
os.environ['X'] = str(mystery.f())
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# expect: CORS_A = "a"

# row: unknown: os.environ['A'] = str(mystery.f())
import mystery, os
os.environ['A'] = str(mystery.f())
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: e = os.environ.copy(); mystery.f(e)
import mystery, os
e = os.environ.copy()
mystery.f(e)
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# expect: CORS_A = "a"

# row: unknown: get = os.environ.get; x = get('A', mystery.f())
import mystery, os
get = os.environ.get
x = get('A', mystery.f())
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# expect: CORS_A = "a"

# row: unknown: if mystery.flag(): os.putenv('A', 'x'); if mystery.flag(): os.environ 
import mystery, os
if mystery.flag(): os.putenv('A', 'x')
if mystery.flag(): os.environ |= {'A': 'q'}
CORS_A = os.environ.get('A')
# env: {"A":"a","ON":"1"}
# refused: mystery is not in the project

# row: unknown: mystery.f(env('A')); K = mystery.f() or env('A')
import mystery, os
class E:
    def __call__(self, n): return os.environ[n]
    def list(self, n): return self(n).split(',')
env = E()
mystery.f(env('A'))
K = mystery.f() or env('A')
CORS_A = env.list('A')
# env: {"A":"a","ON":"1"}
# expect: CORS_A = ["a"]

# row: unknown: mystery.f(TOOLBAR); mystery.register(callback=lambda e: e)
import mystery
DEBUG = mystery.flag()
if DEBUG:
    INSTALLED = ['a']
else:
    INSTALLED = []
CORS_A = ['x']
def show(request): return DEBUG
TOOLBAR = {'cb': show}
mystery.f(TOOLBAR)
mystery.register(callback=lambda e: e)
CORS_B = ['z'] + CORS_A
# expect: CORS_A = ["x"]
# expect: CORS_B = ["z", "x"]

# row: semantics: closures over loop
fs = [lambda: i for i in range(3)]
CORS_A = [f() for f in fs]
# expect: CORS_A = [2, 2, 2]

# row: semantics: fs = []; for i in range(3): fs.append(lambda i=i: i)
fs = []
for i in range(3): fs.append(lambda i=i: i)
CORS_A = [f() for f in fs]
# expect: CORS_A = [0, 1, 2]

# row: semantics:  zs = list(x for _ in [x]); ws = [z for z in [x]]
x = 'm'
class K:
    x = 'k'
    ys = [x for _ in range(2)]
    zs = list(x for _ in [x])
    ws = [z for z in [x]]
CORS_A = [K.ys, K.zs, K.ws]
# expect: CORS_A = [["m", "m"], ["m"], ["k"]]

# row: semantics:  CORS_A = K().f(); except NameError: CORS_A = 'ne'
class K:
    a = 1
    f = lambda self: a
try:
    CORS_A = K().f()
except NameError: CORS_A = 'ne'
# expect: CORS_A = "ne"

# row: semantics: x = [y := 1, y ** 2]; z = [last := i for i in range(3)]
x = [y := 1, y ** 2]
z = [last := i for i in range(3)]
CORS_A = [y, last]
# expect: CORS_A = [1, 2]

# row: semantics:  CORS_Z = 'z'; f()
def f():
    global CORS_Z
    CORS_Z = 'z'
f()
CORS_A = CORS_Z
# expect: CORS_A = "z"
# expect: CORS_Z = "z"

# row: semantics:  g(); return g()
def f():
    x = 1
    def g():
        nonlocal x
        x += 1
        return x
    g()
    return g()
CORS_A = f()
# expect: CORS_A = 3

# row: semantics: except UnboundLocalError: CORS_A = 'ub'; except NameError: CORS_A = 'n
x = 1
def f():
    del x
    x = 2
try: f()
except UnboundLocalError: CORS_A = 'ub'
except NameError: CORS_A = 'ne'
# expect: CORS_A = "ub"

# row: semantics: try: CORS_A = e; except NameError: CORS_A = 'gone'
try: 1/0
except ZeroDivisionError as e: pass
try: CORS_A = e
except NameError: CORS_A = 'gone'
# expect: CORS_A = "gone"

# row: semantics: try: 1/0; except ZeroDivisionError as e: e = 'y'
e = 'x'
try: 1/0
except ZeroDivisionError as e: e = 'y'
CORS_A = 'e' in globals()
# expect: CORS_A = False

# row: semantics:  try: return 'a'; finally: return 'b'
def f():
    try: return 'a'
    finally: return 'b'
CORS_A = f()
# expect: CORS_A = "b"

# row: semantics:  else: L.append('else'); f()
def f():
    for i in range(3):
        try: continue
        finally: L.append(i)
    else: L.append('else')
L = []
f()
CORS_A = L
# expect: CORS_A = [0, 1, 2, "else"]

# row: semantics:  finally: break; return 'after'
def f():
    while True:
        try: return L.append('t')
        finally: break
    return 'after'
L = []
CORS_A = f()
# expect: CORS_A = "after"

# row: semantics: g = (x for x in l); l.append(4)
l = [1, 2, 3]
g = (x for x in l)
l.append(4)
CORS_A = list(g)
# expect: CORS_A = [1, 2, 3, 4]

# row: semantics: g = (x for x in l); l = [9]
l = [1, 2, 3]
g = (x for x in l)
l = [9]
CORS_A = list(g)
# expect: CORS_A = [1, 2, 3]

# row: semantics: g = ((x, y) for x in [1] for y in l); l = [9]
l = [1, 2]
g = ((x, y) for x in [1] for y in l)
l = [9]
CORS_A = list(g)
# expect: CORS_A = [(1, 9)]

# row: semantics: i = iter([1, 2, 3, 4]); j = i
i = iter([1, 2, 3, 4])
j = i
CORS_A = [next(i), next(j), list(i), list(j)]
# expect: CORS_A = [1, 2, [3, 4], []]

# row: semantics: i = iter([1, 2, 3, 4])
i = iter([1, 2, 3, 4])
CORS_A = list(zip(i, i))
# expect: CORS_A = [(1, 2), (3, 4)]

# row: semantics: i = iter([1, 2, 3, 4]) (again)
i = iter([1, 2, 3, 4])
CORS_A = [2 in i, list(i)]
# expect: CORS_A = [True, [3, 4]]

# row: semantics: i = iter('abc'); a, *b = i
i = iter('abc')
a, *b = i
CORS_A = [a, b, list(i)]
# expect: CORS_A = ["a", ["b", "c"], []]

# row: semantics:  return acc; f(1); f(2)
def f(x, acc=[]):
    acc.append(x)
    return acc
f(1); f(2)
CORS_A = f(3)
# expect: CORS_A = [1, 2, 3]

# row: semantics: a.append(1); d.setdefault('k', [5]).append(2)
d = {}
a = d.setdefault('k', [])
a.append(1)
d.setdefault('k', [5]).append(2)
CORS_A = d
# expect: CORS_A = {"k": [1, 2]}

# row: semantics: try: t[0] += [2]; except TypeError: pass
t = ([1],)
try: t[0] += [2]
except TypeError: pass
CORS_A = t
# expect: CORS_A = ([1, 2],)

# row: semantics: a = a + [2]; b += [3]
a = b = [1]
a = a + [2]
b += [3]
CORS_A = [a, b]
# expect: CORS_A = [[1, 2], [1, 3]]

# row: semantics: a = A(); a.x = 5
class A:
    def __init__(self): self._x = 1
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
a = A()
a.x = 5
CORS_A = a.x
# refused: setter is not supported here.

# row: semantics:  def __getattr__(self, n): return n.upper(); real = 1
class A:
    def __getattr__(self, n): return n.upper()
    real = 1
CORS_A = [A().foo, A().real]
# expect: CORS_A = ["FOO", 1]

# row: semantics:  def __getattribute__(self, n): return n.upper(); real = 1
class A:
    def __getattribute__(self, n): return n.upper()
    real = 1
CORS_A = [A().foo, A().real]
# either: CORS_A = ["FOO", "REAL"]

# row: semantics: class D(B, C):; def f(self): return 'D' + super().f()
class A:
    def f(self): return 'A'
class B(A):
    def f(self): return 'B' + super().f()
class C(A):
    def f(self): return 'C' + super().f()
class D(B, C):
    def f(self): return 'D' + super().f()
CORS_A = D().f()
# expect: CORS_A = "DBCA"

# row: semantics: a = B(); a.set()
class A:
    __x = 1
    def get(self): return self.__x
    def set(self): self.__y = 2
class B(A):
    __x = 5
a = B()
a.set()
CORS_A = [a.get(), a._A__y, B._B__x, A._A__x]
# either: CORS_A = [1, 2, 5, 1]

# row: semantics: try: CORS_A = A.__x; except AttributeError: CORS_A = 'ae'
class A:
    __x = 1
try: CORS_A = A.__x
except AttributeError: CORS_A = 'ae'
# either: CORS_A = "ae"

# row: semantics: class B(A):; def __f(self): return 2
class A:
    def __f(self): return 1
    def g(self): return self.__f()
class B(A):
    def __f(self): return 2
CORS_A = B().g()
# either: CORS_A = 1

# row: semantics:  __x = 3; return __x
def f():
    __x = 1
    return __x
class A:
    def f(self):
        __x = 3
        return __x
CORS_A = [f(), A().f()]
# either: CORS_A = [1, 3]

# row: semantics: class A:; def f(self): return __x
__x = 'g'
_A__x = 'mangled'
class A:
    def f(self): return __x
CORS_A = A().f()
# either: CORS_A = "mangled"

# row: semantics: class A:; def f(self, *, __k=1): return __k
class A:
    def f(self, *, __k=1): return __k
CORS_A = A().f(_A__k=5)
# either: CORS_A = 5

# row: semantics: b.x = [2]; a.x += [3]
class A:
    x = []
a, b = A(), A()
a.x.append(1)
b.x = [2]
a.x += [3]
CORS_A = [A.x, a.x, b.x, a.x is A.x]
# expect: CORS_A = [[1, 3], [1, 3], [2], True]

# row: semantics:  CORS_A = 'set'; except AttributeError: CORS_A = 'ae'
class A:
    __slots__ = ('x',)
a = A()
a.x = 1
try:
    a.y = 2
    CORS_A = 'set'
except AttributeError: CORS_A = 'ae'
# either: CORS_A = "ae"

# row: semantics:  def __new__(m, n, b, d): return super().__new__(m, n, b, {**d, 'z': 1
class M(type):
    def __new__(m, n, b, d): return super().__new__(m, n, b, {**d, 'z': 1})
class A(metaclass=M): pass
CORS_A = A.z
# either: CORS_A = 1

# row: semantics: class A:; d = D()
class D:
    def __get__(self, o, t): return 'got'
    def __set_name__(self, o, n): self.n = n
class A:
    d = D()
CORS_A = A().d
# either: CORS_A = "got"

# row: semantics: class A:; d = D() (again)
class D:
    def __set_name__(self, o, n): o.marked = n
class A:
    d = D()
CORS_A = A.marked
# either: CORS_A = "d"

# row: semantics: class A:; d = D() (again) (again)
class D:
    def __get__(self, o, t): return 'got'
class A:
    d = D()
CORS_A = A.d
# either: CORS_A = "got"

# row: semantics:  def __init_subclass__(cls, **k): cls.tag = cls.__name__; class B(A): 
class A:
    def __init_subclass__(cls, **k): cls.tag = cls.__name__
class B(A): pass
CORS_A = B.tag
# either: CORS_A = "B"

# row: semantics: class A:; def __class_getitem__(cls, i): return i
class A:
    def __class_getitem__(cls, i): return i
CORS_A = A['x']
# either: CORS_A = "x"

# row: semantics: class A:; def __new__(cls): return 'str'
class A:
    def __new__(cls): return 'str'
CORS_A = A()
# either: CORS_A = "str"

# row: semantics: b = a; b += 1
class A:
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __iadd__(self, o): return 'iadd'
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return 'lt'
    def __neg__(self): return 'neg'
    def __contains__(self, o): return 'yes'
    def __getitem__(self, i): return i
    def __len__(self): return 3
    def __call__(self, *a): return a
a = A()
b = a
b += 1
CORS_A = [a + 1, 1 + a, b, a == 1, 1 == a, a != 1, a < 1, 1 > a, -a, 1 in a, a[1:2] == slice(1, 2), len(a), a(1), bool(a)]
# either: CORS_A = ["add", "radd", "iadd", "eq", "eq", False, "lt", "lt", "neg", True, True, 3, (1,), True]

# row: semantics: try: CORS_A = len({A(1), A(1)}); except TypeError: CORS_A = 'te'
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
try: CORS_A = len({A(1), A(1)})
except TypeError: CORS_A = 'te'
# either: CORS_A = "te"

# row: semantics:  def __eq__(self, o): return self.n == o.n; def __hash__(self): return
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return 1
CORS_A = [len({A(1), A(1)}), A(1) in [A(1)], [A(1)].index(A(1)), {A(1): 'x'}[A(1)]]
# either: CORS_A = [1, True, 0, "x"]

# row: semantics:  def __init__(self, n): self.n = n; def __lt__(self, o): return self.n
class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
CORS_A = [a.n for a in sorted([A(2), A(1)])]
# either: CORS_A = [1, 2]

# row: semantics:  def __format__(self, s): return 'fmt' + s; a = A()
class A:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __format__(self, s): return 'fmt' + s
a = A()
CORS_A = [str(a), repr(a), f'{a}', f'{a!r}', f'{a:x}', '%s' % a, '%r' % a, str([a]), '{}'.format(a), '{!s:5}'.format(a)]
# expect: CORS_A = ["str", "repr", "fmt", "repr", "fmtx", "str", "repr", "[repr]", "fmt", "str  "]

# row: semantics: @deco('y'); def f(a, b=2): return [a, b]
def deco(n):
    def d(f):
        def w(*a, **k): return [n] + f(*a, **k)
        return w
    return d
@deco('x')
@deco('y')
def f(a, b=2): return [a, b]
CORS_A = f(1, b=3)
# expect: CORS_A = ["x", "y", 1, 3]

# row: semantics: @d; def foo(): return 'x'
import functools
def d(f):
    @functools.wraps(f)
    def w(*a):
        return f(*a)
    return w
@d
def foo(): return 'x'
CORS_A = foo()
# expect: CORS_A = "x"

# row: semantics: def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
CORS_A = fib(10)
# expect: CORS_A = 55

# row: semantics:  i(); o()
def o():
    def i():
        global G
        G = 'g'
    i()
o()
CORS_A = G
# expect: CORS_A = "g"

# row: semantics: t('f', 1) or t('g', 1); {t('k', 1): t('v', 2), **t('m', {})}
L = []
def t(n, v):
    L.append(n)
    return v
t('a', 1) < t('b', 0) < t('c', 5)
t('d', 0) and t('e', 1)
t('f', 1) or t('g', 1)
{t('k', 1): t('v', 2), **t('m', {})}
CORS_A = L
# expect: CORS_A = ["a", "b", "d", "f", "k", "v", "m"]

# row: semantics: def f(*a, **k): pass; t('f', f)(t('a'), *t('s', []), x=t('x'), **t('k'
L = []
def t(n, v=None):
    L.append(n)
    return v
def f(*a, **k): pass
t('f', f)(t('a'), *t('s', []), x=t('x'), **t('k', {}))
CORS_A = L
# expect: CORS_A = ["f", "a", "s", "x", "k"]

# row: semantics: t('d2', d)[t('i2', 1)] += t('v2', 2); t('d3', [0])[t('i3', 0)], t('d4'
L = []
def t(n, v=None):
    L.append(n)
    return v
d = {}
t('d', d)[t('i', 1)] = t('v', 2)
t('d2', d)[t('i2', 1)] += t('v2', 2)
t('d3', [0])[t('i3', 0)], t('d4', [0])[t('i4', 0)] = t('v5', [1, 2])
CORS_A = L
# expect: CORS_A = ["v", "d", "i", "d2", "i2", "v2", "v5", "d3", "i3", "d4", "i4"]

# row: semantics: class K(t('base', object)): x = t('body'); y: t('yann') = t('yval')
L = []
def t(n, v=None):
    L.append(n)
    return v
def f(a=t('default'), *, b: t('ann') = t('b')) -> t('ret'): pass
@t('deco', lambda f: f)
def g(x=t('gx')): pass
class K(t('base', object)): x = t('body')
y: t('yann') = t('yval')
CORS_A = L
# refused: Calls in annotations are not supported

# row: semantics: x = [t('e', i) for i in t('it', [1, 2]) if t('c', True)]; z = {t('k', 
L = []
def t(n, v=None):
    L.append(n)
    return v
x = [t('e', i) for i in t('it', [1, 2]) if t('c', True)]
z = {t('k', i): t('v', i) for i in [1, 2]}
CORS_A = L
# expect: CORS_A = ["it", "c", "e", "c", "e", "k", "v", "k", "v"]

# row: semantics: a = 'abc'; b = 'abc'
a = 'abc'
b = 'abc'
CORS_A = [a is b, a is not None, 1 is 1]
# either: CORS_A = [True, True, True]

# row: semantics: CORS_A = [True == 1, {1: 'a', True: 'b', 1.0: 'c'}, len({0, False, 0.0
CORS_A = [True == 1, {1: 'a', True: 'b', 1.0: 'c'}, len({0, False, 0.0}), hash(1) == hash(1.0), {1.0: 'x'}[1]]
# either: CORS_A = [True, {1: "c"}, 1, True, "x"]

# row: semantics: x = 'v'
x = 'v'
CORS_A = [f'{x!r:6}', f'{x:{5}}', f'{"a" if x else "b"}', f"{x=}", f"{x = !s}", f'{{}}', f'{1:0{2+1}d}', f'{[i for i in range(2)]}', f'{ {"a": 1}["a"] }']
# expect: CORS_A = ["'v'   ", "v    ", "a", "x='v'", "x = v", "{}", "001", "[0, 1]", "1"]

# row: semantics: K = 'kelvin'
K = 'kelvin'
CORS_A = K
# expect: CORS_A = "kelvin"

# row: semantics: os.environ['N'] = 'new'; v = os.environ.pop('A')
import os
os.environ['N'] = 'new'
v = os.environ.pop('A')
CORS_A = [v, 'A' in os.environ, os.getenv('N'), os.environ.get('A')]
# env: {"A":"a","ON":"1"}
# expect: CORS_A = ["a", False, "new", None]

# row: semantics: if TYPE_CHECKING: from foo import bar
from typing import TYPE_CHECKING
if TYPE_CHECKING: from foo import bar
CORS_A = TYPE_CHECKING
# expect: CORS_A = False

# row: semantics: CORS_A = __name__ == '__main__'
CORS_A = __name__ == '__main__'
# expect: CORS_A = False

# row: semantics: try: assert [], 'msg'; except AssertionError as e: CORS_A = str(e)
assert 'x', 'no'
try: assert [], 'msg'
except AssertionError as e: CORS_A = str(e)
# refused: The text of an exception is not supported.

# row: semantics:  for k in d: d['x'] = 1; except RuntimeError: CORS_A = 'rt'
d = {'a': 1}
try:
    for k in d: d['x'] = 1
except RuntimeError: CORS_A = 'rt'
# expect: CORS_A = "rt"

# row: semantics: for x in l:; if x == 2: l.remove(x)
l = [1, 2, 3, 4]
for x in l:
    if x == 2: l.remove(x)
CORS_A = l
# expect: CORS_A = [1, 3, 4]

# row: semantics: for x in l:; if x < 5: l.append(x + 1)
l = [1]
for x in l:
    if x < 5: l.append(x + 1)
CORS_A = l
# expect: CORS_A = [1, 2, 3, 4, 5]

# row: semantics: def f(): return x; x = 6
x = 5
def f(): return x
x = 6
CORS_A = f()
# expect: CORS_A = 6

# row: semantics:  def f(self): return [self.x, __class__.x]; class B(A): x = 2
class A:
    x = 1
    def f(self): return [self.x, __class__.x]
class B(A): x = 2
CORS_A = B().f()
# either: CORS_A = [2, 1]

# row: semantics:  def s(x): return x; class B(A): pass
class A:
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def s(x): return x
class B(A): pass
CORS_A = [B.make(), B().make(), A.s(1), B().s(2)]
# expect: CORS_A = ["B", "B", 1, 2]

# row: semantics: def f(a, /, b, *, c): return [a, b, c]
def f(a, /, b, *, c): return [a, b, c]
CORS_A = f(1, b=2, c=3)
# expect: CORS_A = [1, 2, 3]

# row: semantics: def f(a, *args, k=1, **kw): return [a, args, k, kw]
def f(a, *args, k=1, **kw): return [a, args, k, kw]
CORS_A = f(*[1, 2], *(3,), **{'k': 4}, **{'z': 5})
# expect: CORS_A = [1, (2, 3), 4, {"z": 5}]

# row: semantics: try: f(1, a=1); except TypeError: CORS_A = 'te'
def f(a): pass
try: f(1, a=1)
except TypeError: CORS_A = 'te'
# expect: CORS_A = "te"

# row: semantics: a = [1, 2, 3]; a[1:1] = a
a = [1, 2, 3]
a[1:1] = a
CORS_A = a
# refused: To change a slice of a list is not supported here.

# row: semantics: i = 0; i, a[i] = 0, 9
a = [0]
i = 0
i, a[i] = 0, 9
CORS_A = a
# expect: CORS_A = [9]

# row: semantics: a = [[0] * 2] * 2; a[0][0] = 1
a = [[0] * 2] * 2
a[0][0] = 1
CORS_A = a
# expect: CORS_A = [[1, 0], [1, 0]]

# row: semantics: x = y = []; x.append(1)
x = y = []
x.append(1)
CORS_A = y
# expect: CORS_A = [1]

# row: semantics:  yield 1; yield 2
def gen():
    yield 1
    yield 2
CORS_A = list(gen())
# either: CORS_A = [1, 2]

# row: semantics: f = dict(d); d['a'] = 2
d = dict(a=1)
e = d.copy()
f = dict(d)
d['a'] = 2
CORS_A = [e, f]
# expect: CORS_A = [{"a": 1}, {"a": 1}]

# row: semantics: b = copy.copy(a); c = copy.deepcopy(a); a[0].append(2)
import copy
a = [[1]]
b = copy.copy(a); c = copy.deepcopy(a)
a[0].append(2)
CORS_A = [b, c]
# refused: To copy this object is not supported.

# row: semantics: x = [1, 2, 3]; del x[0], x[0]
x = [1, 2, 3]
del x[0], x[0]
CORS_A = x
# expect: CORS_A = [3]

# row: semantics: a.x = 1; del a.x
class A: pass
a = A()
a.x = 1
del a.x
CORS_A = hasattr(a, 'x')
# either: CORS_A = False

# row: semantics: A.y = 3; a = A()
class A: pass
A.y = 3
a = A()
CORS_A = [a.y, getattr(a, 'z', 'd'), hasattr(a, 'y')]
# expect: CORS_A = [3, "d", True]

# row: semantics:  self.x.append(v); return self
class A:
    def __init__(self): self.x = []
    def add(self, v):
        self.x.append(v)
        return self
CORS_A = A().add(1).add(2).x
# expect: CORS_A = [1, 2]

# row: semantics: class A(dict):; def __missing__(self, k): return 'm'
class A(dict):
    def __missing__(self, k): return 'm'
CORS_A = A()['x']
# either: CORS_A = "m"

# row: semantics: class A(list):; def last(self): return self[-1]
class A(list):
    def last(self): return self[-1]
CORS_A = A([1, 2]).last()
# either: CORS_A = 2

# row: semantics: class A(str): pass
class A(str): pass
CORS_A = A('x') + 'y'
# either: CORS_A = "xy"

# row: semantics: try: raise E('q'); except E as e: CORS_A = e.m
class E(Exception):
    def __init__(self, m): self.m = m
try: raise E('q')
except E as e: CORS_A = e.m
# either: CORS_A = "q"

# row: semantics: try: raise E('q', 2); except Exception as e: CORS_A = [e.args, str(e),
class E(Exception): pass
try: raise E('q', 2)
except Exception as e: CORS_A = [e.args, str(e), type(e).__name__]
# either: CORS_A = [("q", 2), "('q', 2)", "E"]

# row: semantics:  finally: CORS_B = 1; except LookupError as e: CORS_A = type(e).__name__
try:
    try: 1/0
    except ZeroDivisionError: raise KeyError('k')
    finally: CORS_B = 1
except LookupError as e: CORS_A = type(e).__name__
# expect: CORS_A = "KeyError"
# expect: CORS_B = 1

# row: semantics:  else: return 'b'; finally: L.append('f')
def f():
    try: raise ValueError
    except ValueError: return 'a'
    else: return 'b'
    finally: L.append('f')
L = []
CORS_A = [f(), L]
# expect: CORS_A = ["a", ["f"]]

# row: semantics:  if i == 1: break; else: CORS_B = 1
for i in range(3):
    if i == 1: break
else: CORS_B = 1
CORS_A = i
# expect: CORS_A = 1

# row: semantics: try: CORS_A = i; except NameError: CORS_A = 'none'
for i in []: pass
try: CORS_A = i
except NameError: CORS_A = 'none'
# expect: CORS_A = "none"

# row: semantics: while False: pass; else: CORS_A = 'else'
while False: pass
else: CORS_A = 'else'
# expect: CORS_A = "else"

# row: semantics: while (x := x + 1) < 5:; if x == 3: continue
x = 0
while (x := x + 1) < 5:
    if x == 3: continue
CORS_A = x
# expect: CORS_A = 5

# row: match: a mapping
match {'a': 1}:
    case {'a': n, **rest}: CORS_A = [n, rest]
# refused: Patterns of sequences, mappings and parts of objects are not supported.

# row: semantics: b = a.sort(); c = sorted(a, reverse=True)
a = [3, 1, 2]
b = a.sort()
c = sorted(a, reverse=True)
CORS_A = [a, b, c]
# expect: CORS_A = [[1, 2, 3], None, [3, 2, 1]]

# row: semantics: CORS_A = [x for x in [1, 2, 3] if x > 1 if x < 3] + [y for x in [[1], 
CORS_A = [x for x in [1, 2, 3] if x > 1 if x < 3] + [y for x in [[1], [2]] for y in x]
# expect: CORS_A = [2, 1, 2]

# row: semantics: l = ['o']; f(l)
def f(x): x = x + ['n']; return x
l = ['o']
f(l)
CORS_A = l
# expect: CORS_A = ["o"]

# row: semantics:  x = x + ['class']; def f(self): return x
x = ['global']
class A:
    x = x + ['class']
    def f(self): return x
CORS_A = [A.x, A().f()]
# expect: CORS_A = [["global", "class"], ["global"]]

# row: semantics:  return A.y; z = 'outer'
def f():
    class A:
        y = z
        z = 'inner'
    return A.y
z = 'outer'
CORS_A = f()
# expect: CORS_A = "outer"

# row: semantics:  return A.y; z = 'outer' (again)
def f():
    z = 'fn'
    class A:
        y = z
    return A.y
z = 'outer'
CORS_A = f()
# expect: CORS_A = "fn"

# row: semantics:  return A.z; z = 'outer'
def f():
    z = 'fn'
    class A:
        z = z
    return A.z
z = 'outer'
CORS_A = f()
# expect: CORS_A = "outer"

# row: semantics:  z = 'changed'; return z
def f():
    z = 'fn'
    class A:
        nonlocal z
        z = 'changed'
    return z
CORS_A = f()
# expect: CORS_A = "changed"

# row: semantics:  global CORS_A; CORS_A = 'from class'
class A:
    global CORS_A
    CORS_A = 'from class'
# expect: CORS_A = "from class"

# row: semantics: def f(n):; if n: return f(n - 1)
def f(n):
    if n: return f(n - 1)
CORS_A = f(5)
# expect: CORS_A = None

# row: semantics: CORS_A = [o.path.join('a', 'b'), p.basename('a/b'), j.loads('[1]')]
import os as o, json as j
from os import path as p
CORS_A = [o.path.join('a', 'b'), p.basename('a/b'), j.loads('[1]')]
# expect: CORS_A = ["a/b", "b", [1]]

# row: semantics: CORS_A = x.join('a', 'b')
import os.path as x
CORS_A = x.join('a', 'b')
# expect: CORS_A = "a/b"

# row: semantics: list = lambda x: 'shadow'
list = lambda x: 'shadow'
CORS_A = list('x')
# expect: CORS_A = "shadow"

# row: semantics: def len(x): return 'shadow'
def len(x): return 'shadow'
CORS_A = len([])
# expect: CORS_A = "shadow"

# row: semantics: True_ = True; str = 'x'
True_ = True
str = 'x'
CORS_A = [str, 'a'.upper()]
# expect: CORS_A = ["x", "A"]

# row: semantics: CORS_A = (lambda *a, k=[1]: [a, k])(1, 2)
CORS_A = (lambda *a, k=[1]: [a, k])(1, 2)
# expect: CORS_A = [(1, 2), [1]]

# row: semantics: f = lambda x: (yield)
f = lambda x: (yield)
CORS_A = 'x'
# expect: CORS_A = "x"

# row: semantics: x = 1,; y = (1)
x = 1,
y = (1)
CORS_A = [x, y, (), (1,)]
# expect: CORS_A = [(1,), 1, (), (1,)]

# row: semantics: CORS_A = [*range(2), *'ab', *{'k': 1}, *[]]
CORS_A = [*range(2), *'ab', *{'k': 1}, *[]]
# expect: CORS_A = [0, 1, "a", "b", "k"]

# row: semantics: CORS_A = {**{'a': 1}, 'a': 2, **{'b': 3, 'a': 4}}
CORS_A = {**{'a': 1}, 'a': 2, **{'b': 3, 'a': 4}}
# expect: CORS_A = {"a": 4, "b": 3}

# row: semantics: b |= {'y': 2}; c = a | {'z': 3}
a = {'x': 1}
b = a
b |= {'y': 2}
c = a | {'z': 3}
CORS_A = [a, c]
# expect: CORS_A = [{"x": 1, "y": 2}, {"x": 1, "y": 2, "z": 3}]

# row: semantics: s |= {2}; s = s | {3}
s = {1}
t = s
s |= {2}
s = s | {3}
CORS_A = t
# expect: CORS_A = {1, 2}

# row: semantics: b = a; a += 'y'
a = 'x'
b = a
a += 'y'
CORS_A = b
# expect: CORS_A = "x"

# row: semantics: x = 10; x //= 3; x **= 2; x -= 1; x <<= 1
x = 10
x //= 3; x **= 2; x -= 1; x <<= 1
CORS_A = [x, -7 // 2, -7 % 3, 7 / 2, 2 ** -1, round(2.5), round(3.5), divmod(-7, 2), int('0x1f', 16), 0.1 + 0.2]
# refused: The operator <<

# row: semantics: CORS_A = ['%s-%d-%05.1f' % ('a', 3, 2.25), '%(k)s' % {'k': 'v'}, '{0}{
CORS_A = ['%s-%d-%05.1f' % ('a', 3, 2.25), '%(k)s' % {'k': 'v'}, '{0}{1}{0}'.format('a', 'b'), '{a.real}'.format(a=1), '%%']
# refused: Unsupported template.

# row: semantics: CORS_A = 'a,b,,c'.split(','), ' a  b '.split(), 'a-b-c'.rsplit('-', 1)
CORS_A = 'a,b,,c'.split(','), ' a  b '.split(), 'a-b-c'.rsplit('-', 1), 'abc'.partition('b')
# expect: CORS_A = (["a", "b", "", "c"], ["a", "b"], ["a-b", "c"], ("a", "b", "c"))

# row: layers: __all__ computed
# file: base.py
A = 1
B = 2
_C = 3
__all__ = ['A'] + ['_C']
# file: settings.py
from base import *
CORS_A = [A, _C, 'B' in globals()]
# expect: CORS_A = [1, 3, False]

# row: layers: __all__ tuple +=
# file: base.py
__all__ = ['A']
A = 1
B = 2
__all__ += ['B']
# file: settings.py
from base import *
CORS_A = [A, B]
# expect: CORS_A = [1, 2]

# row: layers: cycle from
# file: a.py
X = ['a']
from b import Y
X.append('after')
# file: b.py
from a import X
Y = X
# file: settings.py
from a import X
from b import Y
CORS_A = [X, Y, X is Y]
# expect: CORS_A = [["a", "after"], ["a", "after"], True]

# row: layers: cycle missing
# file: a.py
from b import Y
X = 1
# file: b.py
try:
    from a import X
except ImportError:
    X = 'none'
Y = X
# file: settings.py
from a import X, Y
CORS_A = [X, Y]
# expect: CORS_A = [1, "none"]

# row: layers: reimport
# file: a.py
import log
log.L.append("a")
# file: log.py
L = []
# file: settings.py
import a
import a as z
from a import *
import log
CORS_A = log.L
# expect: CORS_A = ["a"]

# row: layers: a.b as c
# file: a/__init__.py
X = 1
# file: a/b.py
Y = 2
# file: settings.py
import a.b as c
import a.b
CORS_A = [c.Y, a.X, a.b.Y, a.b is c]
# expect: CORS_A = [2, 1, 2, True]

# row: layers: submodule attr
# file: p/__init__.py
from . import x
Z = x.V
# file: p/x.py
V = 'x'
# file: settings.py
import p
CORS_A = [p.x.V, p.Z]
# expect: CORS_A = ["x", "x"]

# row: layers: submodule shadows
# file: p/__init__.py
x = 'attr'
# file: p/x.py
V = 'x'
# file: settings.py
from p import x
CORS_A = x
# expect: CORS_A = "attr"

# row: layers: submodule shadows 2
# file: p/__init__.py
from .x import x
# file: p/x.py
x = 'inner'
# file: settings.py
import p.x
CORS_A = p.x if isinstance(p.x, str) else "module"
# expect: CORS_A = "inner"

# row: layers: module getattr
# file: m.py
def __getattr__(n):
    return n + '!'
# file: settings.py
import m
from m import foo
CORS_A = [m.bar, foo]
# either: CORS_A = ["bar!", "foo!"]

# row: layers: module getattr from only
# file: m.py
def __getattr__(n):
    return n + '!'
# file: settings.py
try:
    from m import foo
except ImportError:
    foo = "none"
CORS_A = foo
# either: CORS_A = "foo!"

# row: layers: module getattr attr
# file: m.py
def __getattr__(n):
    return n + '!'
# file: settings.py
import m
CORS_A = getattr(m, "z", "default")
# either: CORS_A = "z!"

# row: layers: beyond top
try:
    from .. import x
except ImportError:
    CORS_A = "ie"
# expect: CORS_A = "ie"

# row: layers: beyond top pkg
# with: {"main":"s/settings.py"}
# file: s/__init__.py
# file: s/settings.py
try:
    from ... import x
except ImportError:
    CORS_A = "ie"
# expect: CORS_A = "ie"

# row: layers: shadow stdlib
# file: json.py
loads = lambda s: 'mine'
# file: settings.py
import json
CORS_A = json.loads("[]")
# refused: The project has a module json and so has Python: which one this is depends on how it is started

# row: layers: shadow string
# file: string.py
digits = 'mine'
# file: settings.py
import string
CORS_A = string.digits
# refused: The project has a module string and so has Python: which one this is depends on how it is started

# row: layers: shadow os
# file: os.py
environ = {'A': 'mine'}
# file: settings.py
import os
CORS_A = os.environ.get("A")
# env: {"A":"real"}
# refused: The project has a module os and so has Python: which one this is depends on how it is started

# row: layers: shadow typing
# file: typing.py
X = 'mine'
# file: settings.py
import typing
CORS_A = hasattr(typing, "X")
# refused: The project has a module typing and so has Python: which one this is depends on how it is started

# row: layers: shadow math
# file: math.py
pi = 'mine'
# file: settings.py
import math
CORS_A = math.pi
# refused: The project has a module math and so has Python: which one this is depends on how it is started

# row: layers: shadow sys
# file: sys.py
path = 'mine'
argv = ['q']
# file: settings.py
import sys
CORS_A = sys.argv[0]
# refused: The project has a module sys and so has Python: which one this is depends on how it is started

# row: layers: shadow builtins
# file: builtins.py
X = 'mine'
# file: settings.py
import builtins
CORS_A = hasattr(builtins, "X")
# refused: The project has a module builtins and so has Python: which one this is depends on how it is started

# row: layers: shadow re
# file: re.py
compile = lambda x: 'mine'
# file: settings.py
import re
CORS_A = re.compile("x")
# refused: The project has a module re and so has Python: which one this is depends on how it is started

# row: layers: shadow collections
# file: collections.py
OrderedDict = lambda x: 'mine'
# file: settings.py
from collections import OrderedDict
CORS_A = OrderedDict([])
# refused: The project has a module collections and so has Python: which one this is depends on how it is started

# row: layers: star underscore
# file: base.py
_A = 1
B = 2
__C = 3
# file: settings.py
from base import *
CORS_A = ['_A' in globals(), B, '__C' in globals()]
# expect: CORS_A = [False, 2, False]

# row: layers: star imports modules
# file: base.py
import os
import json as J
# file: settings.py
from base import *
CORS_A = [os.path.join('a', 'b'), J.loads('[]')]
# expect: CORS_A = ["a/b", []]

# row: layers: star overwritten
# file: base.py
CORS_A = 'base'
# file: settings.py
CORS_A = 'own'
from base import *
# expect: CORS_A = "base"

# row: layers: base mutated
# file: base.py
CORS_A = ['base']
ALIAS = CORS_A
# file: settings.py
from base import *
CORS_A += ['own']
CORS_B = ALIAS
# expect: CORS_A = ["base", "own"]
# expect: CORS_B = ["base", "own"]

# row: layers: base rebinding by function
# file: base.py
X = 'base'
def get():
    return X
def put(v):
    global X
    X = v
# file: settings.py
from base import *
X = 'own'
put('new')
import base
CORS_A = [X, get(), base.X]
# expect: CORS_A = ["own", "new", "new"]

# row: layers: set module attr
# file: base.py
X = 'base'
def get():
    return X
# file: settings.py
import base
base.X = 'set'
CORS_A = base.get()
base.new = 'n'
from base import new
CORS_B = new
# expect: CORS_A = "set"
# expect: CORS_B = "n"

# row: layers: import error partial
# file: bad.py
import log
log.L.append('ran')
raise ImportError('x')
# file: log.py
L = []
# file: settings.py
import log
for i in range(2):
    try:
        import bad
    except ImportError:
        log.L.append('caught')
CORS_A = log.L
# expect: CORS_A = ["ran", "caught", "ran", "caught"]

# row: layers: missing in package
# file: p/__init__.py
# file: settings.py
try:
    from p import nope
except ImportError as e:
    CORS_A = str(e)[:30]
# either: CORS_A = "cannot import name 'nope' from"

# row: layers: local raises keyerror
# file: local_settings.py
X = {}['k']
# file: settings.py
CORS_A = 'own'
try:
    from local_settings import *
except Exception:
    CORS_B = 'missing'
# expect: CORS_A = "own"
# expect: CORS_B = "missing"

# row: layers: name and file
# with: {"main":"p/settings.py"}
# file: p/__init__.py
# file: p/settings.py
import os
CORS_A = [__name__, __package__, os.path.basename(__file__), os.path.basename(os.path.dirname(os.path.abspath(__file__)))]
# either: CORS_A = ["p.settings", "p", "settings.py", "p"]

# row: layers: init name
# with: {"main":"p/__init__.py"}
# file: p/__init__.py
CORS_A = __name__
from .x import *
# file: p/x.py
CORS_B = __name__
from . import y
CORS_C = y.__name__
# file: p/y.py
# expect: CORS_A = "p"
# expect: CORS_B = "p.x"
# expect: CORS_C = "p.y"

# row: layers: namespace package
# file: n/x.py
V = 1
# file: settings.py
import n.x
from n import x
CORS_A = [x.V, n.x.V]
# expect: CORS_A = [1, 1]

# row: layers: package wins over module
# file: n.py
V = "module"
# file: n/__init__.py
V = "package"
# file: settings.py
import n
CORS_A = n.V
# expect: CORS_A = "package"

# row: layers: module wins over namespace
# file: n.py
V = "module"
# file: n/x.py
V = "x"
# file: settings.py
import n
CORS_A = n.V
# expect: CORS_A = "module"

# row: layers: dotenv
# file: .env
A=file
B=${A}x
C='${A}'
D="a\nb"
E=a # c
F
export G=g
# file: settings.py
import os
from dotenv import load_dotenv
load_dotenv()
CORS_A = [os.environ.get(n) for n in 'ABCDEFG']
# env: {"A":"env"}
# expect: CORS_A = ["env", "envx", "env", "a\nb", "a", None, "g"]

# row: layers: dotenv override
# file: .env
A=file
B=${A}x
# file: settings.py
import os
from dotenv import load_dotenv
load_dotenv(override=True)
CORS_A = [os.environ.get(n) for n in 'AB']
# env: {"A":"env"}
# expect: CORS_A = ["file", "filex"]

# row: layers: dotenv values
# file: .env
A=file
B=${A}x
# file: settings.py
from dotenv import dotenv_values
CORS_A = dotenv_values('.env')
# env: {"A":"env"}
# either: CORS_A = {"A": "file", "B": "filex"}

# row: layers: decouple precedence
# file: .env
A=file
B=fileb
# file: settings.py
from decouple import config
CORS_A = [config('A'), config('B'), config('C', default='d')]
# env: {"A":"env"}
# expect: CORS_A = ["env", "fileb", "d"]

# row: layers: decouple ini
# file: settings.ini
[settings]
A=ini
B=%%x
# file: settings.py
from decouple import config
CORS_A = [config('A'), config('B')]
# either: CORS_A = ["ini", "%x"]

# row: layers: decouple csv
from decouple import config, Csv
CORS_A = [config('A', cast=Csv()), config('B', default='1,2', cast=Csv(int)), config('C', default='', cast=Csv()), config('D', default='x; y', cast=Csv(delimiter=';', post_process=tuple))]
# env: {"A":" a, 'b c' ,d"}
# expect: CORS_A = [["a", "b c", "d"], [1, 2], [], ("x", "y")]

# row: layers: environ scheme
import environ
env = environ.Env(A=(bool, False), B=(list, ['x']), C=(int, 3))
CORS_A = [env('A'), env('B'), env('C'), env.list('D', default=[]), env.str('E', 'e')]
# env: {"B":"p,q"}
# expect: CORS_A = [False, ["p", "q"], 3, [], "e"]

# row: layers: environ read_env
# file: .env
A=file
B="q"
# file: settings.py
import environ, os
env = environ.Env()
environ.Env.read_env(os.path.join(os.path.dirname(os.path.abspath(__file__)), '.env'))
CORS_A = [env('A'), env('B'), os.environ.get('B')]
# env: {"A":"env"}
# expect: CORS_A = ["env", "q", "q"]

# row: layers: environ env changed by program
import environ, os
os.environ['A'] = 'set'
env = environ.Env()
CORS_A = env('A')
os.environ.pop('A')
CORS_B = env('A', default='gone')
# env: {"A":"env"}
# expect: CORS_A = "set"
# expect: CORS_B = "gone"

# row: layers: import inside function
# file: b.py
L = []
L.append('b')
# file: settings.py
def f():
    import b
    return b.L
f()
CORS_A = [f(), 'b' in globals()]
# expect: CORS_A = [["b"], False]

# row: layers: from import in class
# file: b.py
X = 'b'
# file: settings.py
class K:
    from b import X
CORS_A = K.X
# expect: CORS_A = "b"

# row: layers: del import
# file: b.py
X = 'b'
# file: settings.py
import b
x = b
del b
import b
CORS_A = x is b
# expect: CORS_A = True

# row: layers: __builtins__ name from base
# file: base.py
def list(x):
    return 'mine'
# file: settings.py
from base import *
CORS_A = list('ab')
# expect: CORS_A = "mine"

# row: layers: circular with main
# file: base.py
import settings
Y = getattr(settings, 'CORS_A', 'none')
# file: settings.py
CORS_A = 'early'
from base import Y
CORS_B = Y
# expect: CORS_A = "early"
# expect: CORS_B = "early"

# row: layers: unknown import branch side effects
# file: patch.py
import base
base.L.append('patched')
# file: base.py
L = ['a']
# file: settings.py
import time
import base
if time.time() > 5:
    import patch
CORS_A = base.L
# refused: The result of time depends on more than the file

# row: layers: unknown import branch from
# file: patch.py
from base import *
L += ['patched']
P = 1
# file: base.py
L = ['a']
# file: settings.py
import time
import base
if time.time() > 5:
    from patch import P
CORS_A = base.L
# refused: The result of time depends on more than the file

# row: layers: unknown import env
# file: patch.py
import os
os.environ['A'] = 'patched'
# file: settings.py
import time, os
if time.time() > 5:
    import patch
CORS_A = os.environ.get('A')
# refused: The result of time depends on more than the file

# row: layers: unknown import then function
# file: patch.py
def go(l): 
    import base
    base.L.append('go')
# file: base.py
L = ['a']
# file: settings.py
import time
import base
if time.time() > 5:
    from patch import go
    go(1)
CORS_A = base.L
# refused: The result of time depends on more than the file

# row: layers: known import fn in unknown branch
# file: patch.py
import base
def go(): base.L.append('go')
# file: base.py
L = ['a']
# file: settings.py
import time
import base, patch
if time.time() > 5:
    patch.go()
CORS_A = base.L
# refused: The result of time depends on more than the file

# row: layers: unknown branch in sibling
# file: base.py
import time
L = ['a']
if time.time() > 5:
    import settings
    settings.CORS_A = 'x'
# file: settings.py
CORS_A = 'early'
import base
# refused: The result of time depends on more than the file

# row: unknown: a coroutine that runs later
import asyncio
L = ['a']
async def change():
    L.append('b')
later = change()
L = ['c']
asyncio.run(later)
CORS_A = L
# refused: The result of asyncio depends on more than the file

# row: unknown: a generator that runs later
L = ['a']
def change():
    L.append('b')
    yield 1
later = change()
L = ['c']
list(later)
CORS_A = L
# refused: Generators such as

# row: order: a method of the file goes through a set
L = []
class A:
    def put(self, x):
        L.append(x)
a = A()
[a.put(x) for x in {'a', 'b', 'c'}]
CORS_A = L
# refused: whose order changes from run to run
