# group: {}
class Right:
    def __radd__(self, other): return NotImplemented
class Left:
    def __add__(self, other): return 'left'
class Below(Left):
    def __radd__(self, other): return NotImplemented
Left() + Below()  # refused: An operator between an object and one of a class below its own is not supported here.
class Left:
    def __add__(self, other): return 'left'
class Below(Left):
    def __radd__(self, other): return 'below'
(Left() + Below(), Below() + Left())  # refused: An operator between an object and one of a class below its own is not supported here.
class Any:
    def __eq__(self, other): return True
[Any() in range(3), range(3).index(Any())]  # refused: index is not supported here.
class Never:
    def __eq__(self, other): return False
Never() in range(3)  # expect: False
class Keys:
    def keys(self): return ['a', 'b']
    def __getitem__(self, key): return key * 2
x = {'z': 1}
x.update(Keys())
(x, {**Keys()}, dict(Keys()), (lambda **given: given)(**Keys()))  # expect: ({"z": 1, "a": "aa", "b": "bb"}, {"a": "aa", "b": "bb"}, {"a": "aa", "b": "bb"}, {"a": "aa", "b": "bb"})
class NoKeys:
    def __iter__(self): return iter([('a', 1)])
x = {}
x.update(NoKeys())
x  # expect: {"a": 1}
class Bad:
    def keys(self): return [1]
    def __getitem__(self, key): return key
(lambda **given: given)(**Bad())  # raises: TypeError
class Indexed:
    def __class_getitem__(cls, index): return index
(Indexed['a'], Indexed[1, 2])  # refused: A class with a __class_getitem__ of its own is not supported.
class Plain: pass
Plain[0]  # refused: Plain[...] is not supported.
class Faulty:
    @property
    def value(self): raise ValueError('no')
hasattr(Faulty(), 'value')  # raises: ValueError
class Lacking:
    @property
    def value(self): raise AttributeError('no')
(hasattr(Lacking(), 'value'), getattr(Lacking(), 'value', 'other'))  # expect: (False, "other")
class C:
    def method(self): return self
    @classmethod
    def of_class(cls): return cls.__name__
    @staticmethod
    def of_none(x=1): return x
(type(C().method).__name__, C.of_class(), C().of_class(), C.of_none(), C().of_none(2), C.__name__, C.method(3), C().__class__ is C)  # expect: ("method", "C", "C", 1, 2, "C", 3, True)
def f(): pass
f.a = 1
(f.a, f.__name__, (lambda: 0).__name__)  # expect: (1, "f", "<lambda>")
setattr([], 'a', 1)  # raises: AttributeError
setattr(5, 5, 1)  # raises: TypeError
int.a = 1
int.a  # raises: TypeError
'a'.b = 1
1  # raises: AttributeError
class C:
    def __getattr__(self, name): return name + '!'
C().anything  # expect: "anything!"
class C:
    x = 1
    def __init__(self): self.x = 2
(C.x, C().x)  # expect: (1, 2)
class C: pass
C().nothing  # raises: AttributeError
class C: pass
C.nothing  # raises: AttributeError
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
(Below().a, Below().name(), Below.make().a)  # expect: (5, "base!base kind", 5)
class Base: pass
class Below(Base):
    def __init__(self):
        super().__init__()
        self.x = 1
Below().x  # expect: 1
class Base: pass
class Below(Base):
    def f(self): return super().nothing
Below().f()  # refused: nothing is not supported here.
class A: x = 'a'
class B(A): pass
class C(A): x = 'c'
class D(B, C): pass
D.x  # expect: "c"
class A: pass
class B(A): pass
class C(A, B): pass
1  # raises: TypeError
class C(object, metaclass=type): pass
C.__name__  # refused: Classes with a metaclass or with keywords are not supported.
class Meta(type): pass
class C(metaclass=Meta): x = 1
C.x  # refused: Classes with a metaclass or with keywords are not supported.
class C(list): pass
len(C())  # refused: Objects of a subclass of list are not supported.
class C:
    def __new__(cls): return 5
C()  # refused: A class with a __new__ of its own is not supported.
class C: pass
C(1)  # raises: TypeError
class C: pass
C(a=1)  # raises: TypeError
class E(ValueError): pass
x = E('a', 1)
(x.args, isinstance(x, ValueError))  # refused: args is not supported here.
ValueError('a', key=1)  # raises: TypeError
class E(Exception):
    def __init__(self, code): self.code = code
try:
    raise E(5)
except E as e:
    code = e.code
code  # refused: The effect of setting code here is not known.
class C:
    def __call__(self, x, y=2): return x + y
(C()(1), C()(1, y=5), list(map(C(), [1])))  # expect: (3, 6, [3])
class C: pass
C()()  # raises: TypeError
(5)(1)  # raises: TypeError
def f(a, b=2, *rest, c, d=4, **others): return (a, b, rest, c, d, others)
(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{'c': 3}), f(c=1, a=2))  # expect: ((1, 2, (), 3, 4, {}), (1, 2, (3, 4), 5, 4, {"e": 6}), (1, 2, (), 3, 4, {}), (2, 2, (), 1, 4, {}))
def f(a, /, b): return (a, b)
(f(1, 2), f(1, b=2))  # expect: ((1, 2), (1, 2))
def f(a, /, b): return (a, b)
f(a=1, b=2)  # raises: TypeError
def f(a, /, **others): return (a, others)
f(1, a=2)  # expect: (1, {"a": 2})
def f(a): return a
f()  # raises: TypeError
def f(a): return a
f(1, 2)  # raises: TypeError
def f(a): return a
f(1, a=2)  # raises: TypeError
def f(a): return a
f(b=1)  # raises: TypeError
def f(*, a): return a
f(1)  # raises: TypeError
def f(a): return a
f(**{'a': 1}, **{'a': 2})  # raises: TypeError
def f(a): return a
f(a=1, **{'a': 2})  # raises: TypeError
def f(a=None): return a
(f(None), f(a=None), f())  # expect: (None, None, None)
def f(): yield 1
list(f())  # refused: Generators such as
async def f(): return 1
f()  # refused: Coroutines such as
async def f():
    return [x async for x in y]
f()  # refused: Coroutines such as
x = [1]
def f(): return x
x = 2
f()  # expect: 2
def f():
    return y
    y = 1
f()  # raises: UnboundLocalError
def f():
    def g(): return z
    h = g()
    z = 1
    return h
f()  # raises: NameError
def f():
    x = 1
    def g():
        nonlocal x
        x += 1
        return x
    return (g(), g(), x)
f()  # expect: (2, 3, 3)
x = 1
def f():
    global x
    x += 1
    def g(): return x
    return g()
(f(), f(), x)  # expect: (2, 3, 3)
x = 1
def f():
    global x
    del x
f()
x  # raises: NameError
def f():
    x = 1
    del x
    return x
f()  # raises: UnboundLocalError
del nothing
1  # raises: NameError
x = 'module'
class C:
    y = x
    x = 'class'
    z = x
    def f(self): return x
(C.y, C.z, C().f())  # expect: ("module", "class", "module")
def f():
    x = 'function'
    class C:
        y = x
        def g(self): return x
    return (C.y, C().g())
f()  # expect: ("function", "function")
a = b = [1]
(a, *b), c = [1, 2, 3], 4
(a, b, c)  # expect: (1, [2, 3], 4)
*a, b = 'abc'
(a, b)  # expect: (["a", "b"], "c")
a, *b, c = [1]
1  # raises: ValueError
a, b = [1, 2, 3]
1  # raises: ValueError
[a, (b, c)] = 1, (2, 3)
x = {}
x['k'], y = 5, 6
(a, b, c, x, y)  # expect: (1, 2, 3, {"k": 5}, 6)
x = [1, 2, 3, 4]
a = b = c = 0
del x[0], x[1:]
del (a, [b])
(x, c)  # refused: To change a slice of a list is not supported here.
class C: pass
c = C()
c.x = 1
del c.x
hasattr(c, 'x')  # refused: Only the deletion of names and entries is supported.
class C: pass
c = C()
c.x = [1]
y = c.x
c.x += [2]
d = {'a': [1]}
d['a'] += [2]
d['b'] = 1
d['b'] += 1
(c.x, y, d)  # expect: ([1, 2], [1, 2], {"a": [1, 2], "b": 2})
x = []
(y := x).append(1)
(x, y is x)  # expect: ([1], True)
[z := 1, z + 1, (w := 5) + w]  # expect: [1, 2, 10]
x = [i for i in range(10) if i % 2 if i > 3]
y = {i: j for i, j in zip('ab', [1, 2])}
z = {len(w) for w in ['a', 'b', 'cc']}
(x, y, z, [a + b for a in 'xy' for b in a * 2], list(i for i in (1, 2)))  # expect: ([5, 7, 9], {"a": 1, "b": 2}, {1, 2}, ["xx", "xx", "yy", "yy"], [1, 2])
[a + b for a in 'xy' for b in {'1', '2'}]  # refused: This iterates over a set, whose order changes from run to run.
list(a + b for a in 'xy' for b in {'1', '2'})  # refused: This iterates over a set, whose order changes from run to run.
{a: 1 for a in {'x', 'y'}}  # refused: This iterates over a set, whose order changes from run to run.
({a: 1 for a in {'x'}}, [a for a in {'x'}], list(a for a in {'x'}))  # expect: ({"x": 1}, ["x"], ["x"])
i = 'kept'
x = [i for i in 'abc']
i  # expect: "kept"
[missing for i in [1]]  # raises: NameError
(f'{"a"!s}', f'{5:{"0"}{3}}', f'{{}}', f'{[1]}', f'{"a" "b"}')  # expect: ("a", "005", "{}", "[1]", "ab")
class C:
    def __format__(self, spec): return '<' + spec + '>'
    def __str__(self): return 'text'
    def __repr__(self): return 'repr'
(f'{C():abc}', f'{C()!r}', '%s %r' % (C(), C()))  # expect: ("<abc>", "repr", "text repr")
1 < 2 < 3 > 2 == 2 != 3  # expect: True
x = []
def f(v):
    x.append(v)
    return v
y = f(1) < f(0) < f(5)
(y, x)  # expect: (False, [1, 0])
(0 or [] or 'x', 1 and 0 and 2, not 1 or 2, None and x, 'a' or x)  # expect: ("x", 0, 2, None, "a")
'\ud800'  # refused: This text contains half a character (a surrogate), which no setting can use.
x = 5
y = 'big' if x > 3 else 'small'
(y, -x, +x, ~x, not x)  # expect: ("big", -5, 5, -6, False)
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
x  # expect: [0, 2, 3, "empty", 4, 4, "while"]
def f():
    for i in range(3):
        for j in range(3):
            if j == 1: return (i, j)
f()  # expect: (0, 1)
def f():
    while True:
        try: return 'body'
        finally: pass
f()  # expect: "body"
def f():
    try: return 1
    finally: return 2
f()  # expect: 2
def f():
    for i in [1, 2]:
        try: continue
        finally: break
    return i
f()  # expect: 1
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
x  # refused: The text of an exception is not supported.
try:
    raise ValueError
except TypeError: pass
1  # raises: ValueError
try:
    1 / 0
except 5: pass
1  # raises: TypeError
try: raise ValueError('a')
except ValueError as e: pass
e  # raises: NameError
try:
    try: raise ValueError('a')
    except ValueError: raise
except ValueError as e: x = e.args
x  # refused: args is not supported here.
def f(): raise
f()  # raises: RuntimeError
def f(): raise 5
f()  # raises: TypeError
def f(): raise KeyError('a') from None
f()  # raises: KeyError
try:
    try: 1 / 0
    finally: x = 'ran'
except ZeroDivisionError: y = x
y  # expect: "ran"
try: raise ExceptionGroup('a', [ValueError()])
except* ValueError: x = 1
x  # refused: It is not supported here.
assert True
assert 1, 'no'
1  # expect: 1
assert False, 'message'
1  # raises: AssertionError
assert []
1  # raises: AssertionError
x: int = 5
y: 'anything'
class C:
    a: int
    b: str = 'b'
(x, C.b)  # expect: (5, "b")
from __future__ import annotations
x: missing = 5
x  # expect: 5
def f():
    y: missing = 5
    return y
f()  # expect: 5
def wrap(f): return lambda *given: ('wrapped', f(*given))
def other(name): return lambda f: name
@wrap
def g(x): return x
@other('name')
class C: pass
(g(1), C)  # expect: (("wrapped", 1), "name")
with open('a') as f: x = f.read()
x  # refused: A relative path depends on the folder that Python is started in, which is not known.
x = None
[name for name in globals() if name.startswith('__')]  # expect: ["__name__", "__doc__", "__package__", "__loader__", "__spec__", "__file__", "__cached__", "__builtins__"]
{name: value for name, value in globals().items() if isinstance(value, str)}  # refused: Python’s own data about the import is not known here. Write the value itself.
'__doc__' in globals()  # expect: True
x = None
x = [x for x in list(globals()) if x == 'x']
x  # expect: ["x"]
match 5:
    case 6: x = 6
    case y if y > 10: x = 'big'
    case 5.0: x = 'five'
(x, y)  # expect: ("five", 5)
class Colour:
    red = 'r'
match 'r':
    case Colour.red: x = 'found'
x  # expect: "found"
match [1, [2, 3]]:
    case [a, [b, *c]]: x = (a, b, c)
x  # refused: Patterns of sequences, mappings and parts of objects are not supported.
match 5:
    case int(n): x = n
x  # refused: Patterns of sequences, mappings and parts of objects are not supported.
x = 1
g = globals()
g['y'] = 2
globals().update(z=3)
globals().update({'w': 4}, v=5)
('x' in g, 'q' in globals(), g.get('q'), g.get('q', 7), g.get('x'), g['y'], z, w, v, x)  # expect: (True, False, None, 7, 1, 2, 3, 4, 5, 1)
globals()['missing']  # raises: KeyError
globals()[5]  # raises: KeyError
(5 in globals(), globals().get(5), isinstance(globals(), dict))  # expect: (False, None, True)
globals().setdefault(5, 1)  # refused: This use of dict is not supported.
x = 1
for name in list(globals()):
    if name == 'x': y = name
y  # expect: "x"
X_A, X_B = 1, 2
found = {name: value for name, value in globals().items() if name.startswith('X_')}
found  # expect: {"X_A": 1, "X_B": 2}
X_A, X_B = 1, 2
[name for name in globals().keys() if name.startswith('X_')]  # expect: ["X_A", "X_B"]
x = 1
('x' in vars(), locals()['x'])  # expect: (True, 1)
def f():
    a = 1
    return locals()
f()  # refused: This use of locals() is not supported.
class C: pass
len(vars(C()))  # refused: __len__ of this dict is not supported here.
super()  # refused: This use of super() is not supported.
def f(): return super()
f()  # refused: This use of super() is not supported.
type(globals())(a=1)  # refused: A dict made of the class of globals() is not supported.
from unknown_library import thing
thing + 1  # refused: unknown_library is not in the project, and the code of libraries is not read.
from os import something_else
something_else  # refused: os.something_else is not supported here.
from os import *
sep  # refused: The names of os are not known here.
try: import local_settings
except ImportError: x = 'none'
else: x = 'there'
x  # expect: "none"
try: import some_library
except ImportError: x = 'none'
else: x = 'there'
x  # refused: some_library is not in the project, and the code of libraries is not read.
def f(n): return f(n + 1)
f(0)  # refused: This is nested, or calls itself, too deeply.
x = 0
while True: x += 1
x  # refused: Too many steps.
'a' * 10 ** 9  # refused: This makes something larger than any setting needs, and was not computed.
x = eval
x is eval  # expect: True
(lambda: (yield))()
1  # expect: 1
class C:
    def __len__(self): return 0
    def __bool__(self): return True
(bool(C()), 1 if C() else 2)  # expect: (True, 1)
class C:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i * 10
(list(C()), len(C()), 10 in C(), C()[1])  # refused: To iterate over an object of C is not supported here.
class C:
    def __init__(self): self.items = {}
    def __setitem__(self, k, v): self.items[k] = v
    def __delitem__(self, k): del self.items[k]
    def __contains__(self, k): return k in self.items
c = C()
c['a'] = 1
c['b'] = 2
del c['a']
('a' in c, 'b' in c, c.items)  # expect: (False, True, {"b": 2})
class C:
    @property
    def x(self): return 5
C().x  # expect: 5
class C:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, value): self._x = value * 2
c = C()
c._x = 3
c.x  # refused: setter is not supported here.
class C:
    @property
    def x(self): return 1
c = C()
c.x = 5
c.x  # refused: The effect of setting x here is not known.
class C:
    def __setattr__(self, name, value): pass
c = C()
c.x = 5
c.x  # refused: The effect of setting x here is not known.
class C:
    get = classmethod(len)
    put = staticmethod(len)
C.put('abc')  # expect: 3
class C:
    get = classmethod(5)
C.get()  # refused: The function of this classmethod is not known.
async def f(): return await 5
f()  # refused: Coroutines such as
class Base:
    @classmethod
    def make(cls): return 1
class Below(Base):
    @classmethod
    def make(cls): return super().nothing()
Below.make()  # refused: nothing is not supported here.
class C(5): pass
1  # raises: TypeError
list(x async for x in [1])  # refused: Coroutines are not supported.
def f():
    try: raise ValueError
    finally: return 'kept'
f()  # expect: "kept"
x = 1
def f():
    def g():
        global x
        def h(): return x
        x = 5
        return h()
    return g()
(f(), x)  # expect: (5, 5)
x = {(i, j) for i in range(2) for j in 'ab'}
(x, {**{'a': 1}, 'b': 2, **{'a': 3}})  # expect: ({(0, "a"), (0, "b"), (1, "a"), (1, "b")}, {"a": 3, "b": 2})
x = [1]
x.append(2) if len(x) == 1 else x.clear()
def outer():
    def inner(): return later
    later = 5
    return inner()
(x, outer())  # expect: ([1, 2], 5)
def f(*, key, other=2): return (key, other)
f(other=1)  # raises: TypeError
import builtins
def f(): pass
builtins.setattr(f, 'a', 1)
f.a  # refused: It is not supported here.
import collections
match collections.namedtuple('P', 'x y')(1, 2):
    case [a, b]: x = a
    case _: x = 'other'
x  # refused: collections.namedtuple is not supported.
import unknown_library
class C(unknown_library.Base): pass
C()  # refused: unknown_library is not in the project, and the code of libraries is not read.
import threading
with threading.Lock(): x = 1
x  # refused: The result of threading depends on more than the file, or is not supported here.
# group: {"before":["import contextlib"]}
with contextlib.suppress(KeyError, ZeroDivisionError):
    x = 1
    1 / 0
    x = 2
x  # expect: 1
with contextlib.suppress(ImportError), contextlib.suppress(KeyError):
    {}['a']
1  # expect: 1
with contextlib.suppress(KeyError):
    1 / 0
1  # raises: ZeroDivisionError
with contextlib.suppress(ValueError) as nothing:
    pass
nothing  # expect: None
with contextlib.suppress(Exception) as a, contextlib.suppress() as b: pass
(a, b)  # expect: (None, None)
# group: {"before":["import os"]}
from os import path as p, sep
from os.path import join
import os.path as q
import urllib.parse
(p.join('a', 'b'), join('a', sep), urllib.parse.quote('a b'))  # refused: urllib.parse.quote is not supported here.
os.nothing_known  # refused: os.nothing_known is not supported here.
# group: {"before":["import sys"]}
setattr(sys.modules[__name__], 'made', 5)
made  # expect: 5
'os' in sys.modules  # refused: The modules that Python has loaded are not known.
sys.modules[5]  # refused: The modules that Python has loaded are not known.
sys.modules.copy()  # refused: This use of dict is not supported.
type(sys.modules)()  # refused: A dict made of the class of sys.modules is not supported.
x = 0
for name in sys.modules[__name__].__name__: x += 1
x == len(__name__)  # expect: True
# group: {"before":["import enum, dataclasses, itertools","class S(str, enum.Enum):","  P = 'p'","class X(ValueError): pass","@dataclasses.dataclass","class D:","  a: int = 1"]}
hasattr(X, 'args')  # refused: args is not supported here
hasattr(S, 'zfill')  # refused: zfill is not supported here
hasattr(S, 'Q')  # refused: Q is not supported here
'a' in dir(D())  # refused: Not all attributes of D are known here
'__dict__' in dir(object)  # refused: Not all attributes of object are known here
{**None}  # raises: TypeError
callable(staticmethod(len))  # refused: Whether this can be called is not known here
callable(list[int])  # refused: Whether this can be called is not known here
itertools.chain(5)  # refused: itertools.chain of an object, or of a value without items, is not supported
type(itertools.chain()).__name__  # expect: "chain"
{}.pop([], 1)  # expect: 1
issubclass(TabError, IndentationError)  # expect: True
# group: {}
class A:
    def __init__(self): return 5
A()  # raises: TypeError
class A:
    def __init__(self, x): super().__init__(x)
A(1)  # raises: TypeError
class A:
    def f(self): return super().f()
A.f(5)  # refused: This use of super() is not supported.
def f():
    class A(bool): pass
f()  # raises: TypeError
def f():
    class A(type(None)): pass
f()  # raises: TypeError
def f():
    class A(object, object): pass
f()  # raises: TypeError
def f():
    class A(str, Exception): pass
f()  # raises: TypeError
setattr(object(), 'x', 1)  # raises: AttributeError
vars(object())  # raises: TypeError
class A: x = property()
A().x  # raises: AttributeError
class A: pass
setattr(A, '__name__', 5)  # raises: TypeError
# group: {"before":["from dataclasses import dataclass, field","from typing import NamedTuple"]}
def f():
    @dataclass
    class A:
        x: int = 1
        y: int
f()  # raises: TypeError
def f():
    @dataclass
    class A: x = field(default_factory=list)
f()  # raises: TypeError
def f():
    class A(NamedTuple): _fields = 5
f()  # raises: AttributeError
class A(NamedTuple, dict): x: int
A  # refused: A base besides NamedTuple is not supported.
# group: {"before":["import os"]}
def f(what):
    try: raise what()
    except (KeyError, None): return 1
f(KeyError)  # raises: TypeError
OSError(2, 'x')  # refused: These arguments of OSError are not supported.
ImportError('x', name='y')  # refused: These arguments of ImportError are not supported.
UnicodeDecodeError('x')  # refused: These arguments of UnicodeDecodeError are not supported.
def f():
    try: os.environ['N']
    except KeyError as e: return e.args
f()  # expect: ("N",)
