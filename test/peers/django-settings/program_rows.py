"""Programs of several lines; the last line is the expression. `# refused` in the first line marks what must be refused."""

PROGRAMS = [program.strip('\n') for program in '''
class Right:
    def __radd__(self, other): return NotImplemented
class Left:
    def __add__(self, other): return 'left'
class Below(Left):
    def __radd__(self, other): return NotImplemented
Left() + Below()

class Left:
    def __add__(self, other): return 'left'
class Below(Left):
    def __radd__(self, other): return 'below'
(Left() + Below(), Below() + Left())

class Any:
    def __eq__(self, other): return True
[Any() in range(3), range(3).index(Any())]

class Never:
    def __eq__(self, other): return False
Never() in range(3)

class Keys:
    def keys(self): return ['a', 'b']
    def __getitem__(self, key): return key * 2
x = {'z': 1}
x.update(Keys())
(x, {**Keys()}, dict(Keys()), (lambda **given: given)(**Keys()))

class NoKeys:
    def __iter__(self): return iter([('a', 1)])
x = {}
x.update(NoKeys())
x

class Bad:
    def keys(self): return [1]
    def __getitem__(self, key): return key
(lambda **given: given)(**Bad())

# refused
class Indexed:
    def __class_getitem__(cls, index): return index
(Indexed['a'], Indexed[1, 2])

# refused
class Plain: pass
Plain[0]

class Faulty:
    @property
    def value(self): raise ValueError('no')
hasattr(Faulty(), 'value')

class Lacking:
    @property
    def value(self): raise AttributeError('no')
(hasattr(Lacking(), 'value'), getattr(Lacking(), 'value', 'other'))

class C:
    def method(self): return self
    @classmethod
    def of_class(cls): return cls.__name__
    @staticmethod
    def of_none(x=1): return x
(type(C().method).__name__, C.of_class(), C().of_class(), C.of_none(), C().of_none(2), C.__name__, C.method(3), C().__class__ is C)

import builtins
def f(): pass
builtins.setattr(f, 'a', 1)
f.a

import builtins
class C: pass
c = C()
builtins.setattr(c, 'a', 1)
setattr(c, 'b', 2)
setattr(C, 'c', 3)
(c.a, c.b, c.c)

def f(): pass
f.a = 1
(f.a, f.__name__, (lambda: 0).__name__)

setattr([], 'a', 1)

setattr(5, 5, 1)

int.a = 1
int.a

'a'.b = 1
1

class C:
    def __getattr__(self, name): return name + '!'
C().anything

class C:
    x = 1
    def __init__(self): self.x = 2
(C.x, C().x)

class C: pass
C().nothing

class C: pass
C.nothing

class Base:
    def __init__(self, a): self.a = a
    def name(self): return 'base'
    @classmethod
    def make(cls): return cls(1)
    kind = 'base kind'
class Below(Base):
    def __init__(self): super().__init__(5)
    def name(self): return super().name() + '!' + super().kind
    @classmethod
    def make(cls): return super().make.__name__ if False else cls()
(Below().a, Below().name(), Below.make().a)

class Base: pass
class Below(Base):
    def __init__(self):
        super().__init__()
        self.x = 1
Below().x

# refused
class Base: pass
class Below(Base):
    def f(self): return super().nothing
Below().f()

class A: x = 'a'
class B(A): pass
class C(A): x = 'c'
class D(B, C): pass
D.x

class A: pass
class B(A): pass
class C(A, B): pass
1

# refused
class C(object, metaclass=type): pass
C.__name__

# refused
class Meta(type): pass
class C(metaclass=Meta): x = 1
C.x

# refused
class C(list): pass
len(C())

# refused
class C:
    def __new__(cls): return 5
C()

class C: pass
C(1)

class C: pass
C(a=1)

# refused
class E(ValueError): pass
x = E('a', 1)
(x.args, isinstance(x, ValueError))

ValueError('a', key=1)

# refused
class E(Exception):
    def __init__(self, code): self.code = code
try:
    raise E(5)
except E as e:
    code = e.code
code

class C:
    def __call__(self, x, y=2): return x + y
(C()(1), C()(1, y=5), list(map(C(), [1])))

class C: pass
C()()

(5)(1)

def f(a, b=2, *rest, c, d=4, **others): return (a, b, rest, c, d, others)
(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{'c': 3}), f(c=1, a=2))

def f(a, /, b): return (a, b)
(f(1, 2), f(1, b=2))

def f(a, /, b): return (a, b)
f(a=1, b=2)

def f(a, /, **others): return (a, others)
f(1, a=2)

def f(a): return a
f()

def f(a): return a
f(1, 2)

def f(a): return a
f(1, a=2)

def f(a): return a
f(b=1)

def f(*, a): return a
f(1)

def f(a): return a
f(**{'a': 1}, **{'a': 2})

def f(a): return a
f(a=1, **{'a': 2})

def f(a=None): return a
(f(None), f(a=None), f())

def f(): yield 1
list(f())

# refused
async def f(): return 1
f()

# refused
async def f():
    return [x async for x in y]
f()

x = [1]
def f(): return x
x = 2
f()

def f():
    return y
    y = 1
f()

def f():
    def g(): return z
    h = g()
    z = 1
    return h
f()

def f():
    x = 1
    def g():
        nonlocal x
        x += 1
        return x
    return (g(), g(), x)
f()

x = 1
def f():
    global x
    x += 1
    def g(): return x
    return g()
(f(), f(), x)

x = 1
def f():
    global x
    del x
f()
x

def f():
    x = 1
    del x
    return x
f()

del nothing
1

x = 'module'
class C:
    y = x
    x = 'class'
    z = x
    def f(self): return x
(C.y, C.z, C().f())

def f():
    x = 'function'
    class C:
        y = x
        def g(self): return x
    return (C.y, C().g())
f()

a = b = [1]
(a, *b), c = [1, 2, 3], 4
(a, b, c)

*a, b = 'abc'
(a, b)

a, *b, c = [1]
1

a, b = [1, 2, 3]
1

[a, (b, c)] = 1, (2, 3)
x = {}
x['k'], y = 5, 6
(a, b, c, x, y)

x = [1, 2, 3, 4]
a = b = c = 0
del x[0], x[1:]
del (a, [b])
(x, c)

# refused
class C: pass
c = C()
c.x = 1
del c.x
hasattr(c, 'x')

class C: pass
c = C()
c.x = [1]
y = c.x
c.x += [2]
d = {'a': [1]}
d['a'] += [2]
d['b'] = 1
d['b'] += 1
(c.x, y, d)

x = []
(y := x).append(1)
(x, y is x)

[z := 1, z + 1, (w := 5) + w]

x = [i for i in range(10) if i % 2 if i > 3]
y = {i: j for i, j in zip('ab', [1, 2])}
z = {len(w) for w in ['a', 'b', 'cc']}
(x, y, z, [a + b for a in 'xy' for b in a * 2], list(i for i in (1, 2)))

[a + b for a in 'xy' for b in {'1', '2'}]

# refused
list(a + b for a in 'xy' for b in {'1', '2'})

# refused
{a: 1 for a in {'x', 'y'}}

({a: 1 for a in {'x'}}, [a for a in {'x'}], list(a for a in {'x'}))

i = 'kept'
x = [i for i in 'abc']
i

[missing for i in [1]]

(f'{1!r:>5}', f'{"a"!s}', f'{"é"!a}', f'{3.14159:.2f}', f'{5:{"0"}{3}}', f'{{}}', f'{[1]}', f'{"a" "b"}')

class C:
    def __format__(self, spec): return '<' + spec + '>'
    def __str__(self): return 'text'
    def __repr__(self): return 'repr'
(f'{C():abc}', f'{C()!s:>6}', f'{C()!r}', '%s %r' % (C(), C()))

1 < 2 < 3 > 2 == 2 != 3

x = []
def f(v):
    x.append(v)
    return v
y = f(1) < f(0) < f(5)
(y, x)

(0 or [] or 'x', 1 and 0 and 2, not 1 or 2, None and x, 'a' or x)

# refused
1j * 1j

# refused
'\\ud800'

x = 5
y = 'big' if x > 3 else 'small'
(y, -x, +x, ~x, not x)

x = []
for i in range(5):
    if i == 1: continue
    if i == 4: break
    x.append(i)
else:
    x.append('else')
for i in []: pass
else: x.append('empty')
while len(x) < 6:
    x.append(i)
    if i > 100: break
else: x.append('while')
x

def f():
    for i in range(3):
        for j in range(3):
            if j == 1: return (i, j)
f()

def f():
    while True:
        try: return 'body'
        finally: pass
f()

def f():
    try: return 1
    finally: return 2
f()

def f():
    for i in [1, 2]:
        try: continue
        finally: break
    return i
f()

x = []
try:
    x.append(1)
    raise KeyError('k')
except (ValueError, KeyError) as e:
    x.append(str(e))
else: x.append('else')
finally: x.append('finally')
try: pass
except ValueError: pass
else: x.append('else')
x

try:
    raise ValueError
except TypeError: pass
1

try:
    1 / 0
except 5: pass
1

try: raise ValueError('a')
except ValueError as e: pass
e

# refused
try:
    try: raise ValueError('a')
    except ValueError: raise
except ValueError as e: x = e.args
x

def f(): raise
f()

def f(): raise 5
f()

def f(): raise KeyError('a') from None
f()

try:
    try: 1 / 0
    finally: x = 'ran'
except ZeroDivisionError: y = x
y

# refused
try: raise ExceptionGroup('a', [ValueError()])
except* ValueError: x = 1
x

assert True
assert 1, 'no'
1

assert False, 'message'
1

assert []
1

x: int = 5
y: 'anything'
class C:
    a: int
    b: str = 'b'
(x, C.b)

from __future__ import annotations
x: missing = 5
x

def f():
    y: missing = 5
    return y
f()

def wrap(f): return lambda *given: ('wrapped', f(*given))
def other(name): return lambda f: name
@wrap
def g(x): return x
@other('name')
class C: pass
(g(1), C)

import contextlib
with contextlib.suppress(KeyError, ZeroDivisionError):
    x = 1
    1 / 0
    x = 2
x

import contextlib
with contextlib.suppress(ImportError), contextlib.suppress(KeyError):
    {}['a']
1

import contextlib
with contextlib.suppress(KeyError):
    1 / 0
1

import contextlib
with contextlib.suppress(ValueError) as nothing:
    pass
nothing

# refused
with open('a') as f: x = f.read()
x

x = None
[name for name in globals() if name.startswith('__')]

# refused
{name: value for name, value in globals().items() if isinstance(value, str)}

'__doc__' in globals()

x = None
x = [x for x in list(globals()) if x == 'x']
x

def kind(x):
    match x:
        case None: return 'none'
        case True: return 'true'
        case 0 | 1: return 'zero or one'
        case 'a': return 'a'
        case [] | [[]]: return 'empty'
        case [1, *rest] if rest: return ('starts', rest)
        case [_, _]: return 'two'
        case [first, *_, last]: return (first, last)
        case {'k': v, **rest}: return (v, rest)
        case {}: return 'dict'
        case str() as s: return s
        case int(n): return ('int', n)
        case float() | bytes(): return 'other'
        case _: return 'any'
[kind(x) for x in [None, True, 1, 1.0, 'a', [], [[]], [1, 2], [5, 6], (7, 8, 9), {'k': 1, 'z': 2}, {'y': 1}, 'text', 77, 2.5, b'x', False, [1], {1}, set]]

match 5:
    case 6: x = 6
    case y if y > 10: x = 'big'
    case 5.0: x = 'five'
(x, y)

match 1:
    case 2: x = 1
'no case'

class Colour:
    red = 'r'
match 'r':
    case Colour.red: x = 'found'
x

class Point:
    def __init__(self): self.x = 1
match Point():
    case Point(): x = 'point'
x

# refused
class Point:
    def __init__(self): self.x = 1
match Point():
    case Point(x=1): x = 'point'
x

# refused
match 5:
    case len(): x = 1
x

# refused
match list({'a', 'b'}):
    case [a, b]: x = a
x

match [1, [2, 3]]:
    case [a, [b, *c]]: x = (a, b, c)
x

match {'a': {'b': 1}}:
    case {'a': {'b': int(n)}}: x = n
x

match {1: 2}:
    case {True: n}: x = n
x

# refused
match range(3):
    case [a, b, c]: x = (a, b, c)
    case _: x = 'other'
x

# refused
import os
match os.environ:
    case {'A': a}: x = a
    case _: x = 'other'
x

# refused
import collections
match collections.namedtuple('P', 'x y')(1, 2):
    case [a, b]: x = a
    case _: x = 'other'
x

x = 1
g = globals()
g['y'] = 2
globals().update(z=3)
globals().update({'w': 4}, v=5)
globals().setdefault('u')
globals().setdefault('x', 9)
('x' in g, 'q' in globals(), g.get('q'), g.get('q', 7), g.get('x'), g['y'], z, w, v, u, x)

globals()['missing']

globals()[5]

(5 in globals(), globals().get(5), isinstance(globals(), dict))

# refused
globals().setdefault(5, 1)

x = 1
for name in list(globals()):
    if name == 'x': y = name
y

X_A, X_B = 1, 2
found = {name: value for name, value in globals().items() if name.startswith('X_')}
found

X_A, X_B = 1, 2
[name for name in globals().keys() if name.startswith('X_')]

x = 1
('x' in vars(), locals()['x'])

# refused
def f():
    a = 1
    return locals()
f()

class C: pass
len(vars(C()))

# refused
super()

# refused
def f(): return super()
f()

import sys
setattr(sys.modules[__name__], 'made', 5)
(__name__ in sys.modules, made)

# refused
import sys
'os' in sys.modules

# refused
import sys
sys.modules[5]

# refused
import sys
sys.modules.copy()

# refused
import sys
type(sys.modules)()

# refused
type(globals())(a=1)

# refused
from unknown_library import thing
thing + 1

import os
from os import path as p, sep
from os.path import join
import os.path as q
import urllib.parse
(p.join('a', 'b'), join('a', sep), urllib.parse.quote('a b'))

# refused
from os import something_else
something_else

# refused
from os import *
sep

try: import local_settings
except ImportError: x = 'none'
else: x = 'there'
x

# refused
try: import some_library
except ImportError: x = 'none'
else: x = 'there'
x

# refused
def f(n): return f(n + 1)
f(0)

# refused
x = 0
while True: x += 1
x

# refused
'a' * 10 ** 9

x = eval
x is eval

(lambda: (yield))()
1

class C:
    def __len__(self): return 0
    def __bool__(self): return True
(bool(C()), 1 if C() else 2)

class C:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i * 10
(list(C()), len(C()), 10 in C(), C()[1])

class C:
    def __init__(self): self.items = {}
    def __setitem__(self, k, v): self.items[k] = v
    def __delitem__(self, k): del self.items[k]
    def __contains__(self, k): return k in self.items
c = C()
c['a'] = 1
c['b'] = 2
del c['a']
('a' in c, 'b' in c, c.items)

class C:
    @property
    def x(self): return 5
C().x

class C:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, value): self._x = value * 2
c = C()
c._x = 3
c.x

# refused
class C:
    @property
    def x(self): return 1
c = C()
c.x = 5
c.x

# refused
class C:
    def __setattr__(self, name, value): pass
c = C()
c.x = 5
c.x

class C:
    get = classmethod(len)
    put = staticmethod(len)
C.put('abc')

# refused
class C:
    get = classmethod(5)
C.get()

# refused
async def f(): return await 5
f()

# refused
import os
os.nothing_known

# refused
class Base:
    @classmethod
    def make(cls): return 1
class Below(Base):
    @classmethod
    def make(cls): return super().nothing()
Below.make()

# refused
import unknown_library
class C(unknown_library.Base): pass
C()

class C(5): pass
1

# refused
list(x async for x in [1])

import sys
x = 0
for name in sys.modules[__name__].__name__: x += 1
x == len(__name__)

def f():
    try: raise ValueError
    finally: return 'kept'
f()

x = 1
def f():
    def g():
        global x
        def h(): return x
        x = 5
        return h()
    return g()
(f(), x)

class Answers:
    def __eq__(self, other): return True
match Answers():
    case 5: x = 'equal'
x

x = {(i, j) for i in range(2) for j in 'ab'}
(x, {**{'a': 1}, 'b': 2, **{'a': 3}})

x = [1]
x.append(2) if len(x) == 1 else x.clear()
def outer():
    def inner(): return later
    later = 5
    return inner()
(x, outer())

def f(*, key, other=2): return (key, other)
f(other=1)

import contextlib
with contextlib.suppress(Exception) as a, contextlib.suppress() as b: pass
(a, b)

# refused
import threading
with threading.Lock(): x = 1
x
'''.split('\n\n')]
