# row: generators: list of a generator function
def origins(hosts, scheme='https'):
    for host in hosts:
        yield f'{scheme}://{host}'
CORS_ALLOWED_ORIGINS = list(origins(['a.example', 'b.example']))
CORS_ALLOW_HEADERS = [*origins(('x',), scheme='http'), 'y']
CORS_EXPOSE_HEADERS = ','.join(origins(['p', 'q']))
CORS_ALLOW_METHODS = sorted(origins(['b', 'a']))
# refused: Generators such as

# row: generators: they run when asked, not before
log = []
def gen():
    log.append('start')
    yield 1
    log.append('middle')
    yield 2
    log.append('end')
g = gen()
CORS_ALLOWED_ORIGINS = list(log)
first = next(g)
CORS_ALLOW_HEADERS = list(log)
rest = [(x, list(log)) for x in g]
CORS_EXPOSE_HEADERS = rest
CORS_ALLOW_METHODS = [first, log, list(g), next(g, 'over')]
# refused: Generators such as

# row: generators: what they read may change meanwhile
hosts = ['a']
def gen():
    for host in hosts:
        yield host
        yield SUFFIX
SUFFIX = 'one'
seen = []
for x in gen():
    seen.append(x)
    if x == 'a':
        SUFFIX = 'two'
        hosts.append('b')
CORS_ALLOWED_ORIGINS = seen
# refused: Generators such as

# row: generators: methods, and __iter__
class Hosts:
    def __init__(self, *names):
        self.names = names
    def __iter__(self):
        for name in self.names:
            yield 'https://' + name
    def reverse(self):
        yield from reversed(self.names)
CORS_ALLOWED_ORIGINS = list(Hosts('a', 'b'))
CORS_ALLOW_HEADERS = [*Hosts('c').reverse()]
CORS_EXPOSE_HEADERS = 'https://a' in Hosts('a')
# refused: Generators such as

# row: generators: closures and nonlocal
def make():
    n = 0
    def gen():
        nonlocal n
        for _ in range(3):
            n += 1
            yield n
    g = gen()
    return [next(g), n, list(g), n]
CORS_ALLOWED_ORIGINS = make()
# refused: Generators such as

# row: generators: wrong arguments raise when it is called
def gen(a):
    yield a
try:
    gen()
    CORS_ALLOWED_ORIGINS = 'called'
except TypeError:
    CORS_ALLOWED_ORIGINS = 'TypeError'
# expect: CORS_ALLOWED_ORIGINS = "TypeError"

# row: generators: the rest is lost after what cannot be known
import time
seen = ['kept']
def gen():
    yield 'a'
    yield time.time()
    seen.append('late')
g = gen()
CORS_ALLOW_HEADERS = next(g)
x = next(g)
CORS_ALLOWED_ORIGINS = list(g)
# refused: Generators such as

# row: generators: what their body changes is lost with them
import time
seen = ['kept']
def gen():
    yield 'a'
    yield time.time()
    seen.append('late')
g = gen()
y = next(g)
x = list(g)
CORS_ALLOWED_ORIGINS = seen
# refused: Generators such as

# row: generators: the value of a yield is not supported
def gen():
    x = yield 'a'
    yield x
CORS_ALLOWED_ORIGINS = list(gen())
# refused: Generators such as

# row: generators: a yield in a try is not supported
def gen():
    try:
        yield 'a'
    finally:
        pass
CORS_ALLOWED_ORIGINS = list(gen())
# refused: Generators such as

# row: generators: a lambda with yield
f = lambda: (yield 'a')
CORS_ALLOWED_ORIGINS = list(f())
# refused: Generators such as <lambda> are not supported.

# row: generators: through a set
def gen():
    for x in {'a', 'b'}:
        yield x
CORS_ALLOWED_ORIGINS = list(gen())
# refused: Generators such as

# row: generators: what one returns
def gen():
    yield 'a'
    return 'result'
CORS_ALLOWED_ORIGINS = list(gen())
# either: CORS_ALLOWED_ORIGINS = ["a"]

# row: generators: what they are sent
def gen():
    yield 'a'
    yield 'b'
g = gen()
next(g)
CORS_ALLOWED_ORIGINS = g.send(None)
# refused: Generators such as

# row: generators: what they are besides
def gen():
    yield 'a'
CORS_ALLOWED_ORIGINS = hasattr(gen(), 'throw')
# either: CORS_ALLOWED_ORIGINS = True

# row: generators: without end
def gen():
    yield from gen()
CORS_ALLOWED_ORIGINS = list(gen())
# refused: Generators such as
# raises: RecursionError

# row: generators: context managers of the file
from contextlib import contextmanager
@contextmanager
def manager():
    yield ['a']
with manager() as value:
    CORS_ALLOWED_ORIGINS = value
# refused: contextlib.contextmanager is not supported here

# row: generators: coroutines
async def gen():
    yield 'a'
CORS_ALLOWED_ORIGINS = gen()
# either: CORS_ALLOWED_ORIGINS = <async_generator>

# row: generators: an expression nested too deeply
x = []
for _ in range(20000):
    x = [x]
def gen():
    yield 'a'
    yield str(x)
CORS_ALLOWED_ORIGINS = list(gen())
# refused: Generators such as
# raises: RecursionError

# row: dataclasses: defaults and factories
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
import os
@dataclass
class Cors:
    origins: list = field(default_factory=list)
    credentials: bool = False
    max_age: int = 600
    name: str = os.environ.get('NAME', 'cors')
a = Cors()
b = Cors(['https://a.example'], True)
c = Cors(max_age=1, origins=['x'])
a.origins.append('https://own.example')
CORS_ALLOWED_ORIGINS = a.origins + b.origins
CORS_ALLOW_CREDENTIALS = b.credentials
CORS_ALLOW_HEADERS = [c.max_age, c.name, Cors.max_age, a.credentials]
CORS_EXPOSE_HEADERS = [hasattr(Cors, 'origins'), hasattr(Cors, 'name')]
# expect: CORS_ALLOWED_ORIGINS = ["https://own.example", "https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOW_HEADERS = [1, "cors", 600, False]
# expect: CORS_EXPOSE_HEADERS = [False, True]

# row: dataclasses: repr and ==
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class Point:
    x: int
    y: 'str' = field(default='b', repr=False)
    z: list = field(default_factory=lambda: [1, 'a'], compare=False)
CORS_ALLOWED_ORIGINS = [repr(Point(1)), str(Point('q', z=None)), f'{Point(2)}', '%r' % Point(3)]
CORS_ALLOW_HEADERS = [Point(1) == Point(1, z=[]), Point(1) != Point(1), Point(1) == Point(2), Point(1) == (1, 'b'), Point(1) in [Point(0), Point(1)]]
@dataclass
class Below(Point):
    pass
CORS_EXPOSE_HEADERS = [Below(1) == Point(1), repr(Below(1))]
p = Point(1)
p.z = [p]
CORS_ALLOW_METHODS = repr(p)
# refused: Of the options of field(…), only default_factory is supported.

# row: dataclasses: __post_init__ and init=False
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class Cors:
    host: str
    scheme: str = 'https'
    origin: str = field(init=False)
    level: int = field(default=3, init=False)
    extra: list = field(default_factory=list, init=False)
    def __post_init__(self):
        self.origin = f'{self.scheme}://{self.host}'
        self.extra.append(self.level)
    @property
    def both(self):
        return [self.origin, self.host]
c = Cors('a.example')
CORS_ALLOWED_ORIGINS = c.both
CORS_ALLOW_HEADERS = repr(c)
# refused: Of the options of field(…), only default_factory is supported.

# row: dataclasses: frozen
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(frozen=True)
class Cors:
    origins: tuple = ()
    def __post_init__(self):
        object.__setattr__(self, 'count', len(self.origins))
c = Cors(('a', 'b'))
CORS_ALLOWED_ORIGINS = [c.origins, c.count, repr(c), c == Cors(('a', 'b'))]
# refused: __setattr__ is not supported here.

# row: dataclasses: an attribute of a frozen one is set
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(frozen=True)
class Cors:
    origins: tuple = ()
c = Cors()
CORS_ALLOWED_ORIGINS = "before"
try:
    c.origins = (1,)
except AttributeError:
    CORS_ALLOWED_ORIGINS = "raised"
# refused: To compare, print or freeze objects of a dataclass is not supported.

# row: dataclasses: super().__setattr__
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(frozen=True)
class Cors:
    origins: list
    def __post_init__(self):
        super().__setattr__('origins', tuple(self.origins))
CORS_ALLOWED_ORIGINS = Cors(['a']).origins
# refused: super().__setattr__ of this object is not supported.

# row: dataclasses: inheritance keeps the order of the bases
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class Base:
    a: int
    b: int = 2
    c: str = 'base'
@dataclass
class More(Base):
    c: str = 'more'
    d: int = 4
    a: int = 9
class Plain(More):
    e = 5
@dataclass
class Last(Plain):
    b: int
CORS_ALLOWED_ORIGINS = [repr(More()), repr(More(1, 2, 'x', 7)), repr(Plain(1)), Plain().e, repr(Last(3))]
# refused: A dataclass of more than a plain class of the file is not supported.

# row: dataclasses: mixed with plain bases
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
class Mixin:
    scheme = 'https'
    def origin(self):
        return f'{self.scheme}://{self.host}'
@dataclass
class Site(Mixin):
    host: str
    scheme: str
CORS_ALLOWED_ORIGINS = [Site('a').origin(), Site('b', 'http').origin()]
# expect: CORS_ALLOWED_ORIGINS = ["https://a", "http://b"]

# row: dataclasses: kw_only
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(kw_only=True)
class A:
    x: int = 1
    y: int
seen = []
for call in [lambda: A(1, y=2), lambda: A()]:
    try:
        call()
    except TypeError:
        seen.append('TypeError')
CORS_ALLOWED_ORIGINS = [repr(A(y=3)), seen]
# refused: The option kw_only of a dataclass is not supported.

# row: dataclasses: KW_ONLY
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 2
CORS_ALLOWED_ORIGINS = repr(A(1))
# refused: An attribute of a dataclass with such an annotation is not supported.

# row: dataclasses: a field by name only
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = field(default=1, kw_only=True)
    y: int = 2
CORS_ALLOWED_ORIGINS = repr(A(1))
# refused: Of the options of field(…), only default_factory is supported.

# row: dataclasses: order
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(order=True)
class Level:
    number: int
    name: str = field(compare=False)
CORS_ALLOWED_ORIGINS = [Level(1, 'b') < Level(2, 'a'), Level(1, 'a') <= Level(1, 'b'), Level(3, '') > Level(4, ''), Level(1, 'x') >= Level(1, 'y'), Level(1, 'x') == Level(1, 'y')]
try:
    Level(1, '') < 1
except TypeError:
    CORS_ALLOW_HEADERS = 'TypeError'
# refused: The option order of a dataclass is not supported.

# row: dataclasses: asdict
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class Inner:
    hosts: list
@dataclass
class Outer:
    inner: Inner
    names: tuple = ('a',)
    table: dict = field(default_factory=lambda: {'k': Inner(['q'])})
    hidden: int = field(default=1, init=False)
o = Outer(Inner(['x']))
copy = asdict(o)
o.inner.hosts.append('later')
CORS_ALLOWED_ORIGINS = copy
seen = []
try:
    asdict(Outer)
except TypeError:
    seen.append('TypeError')
CORS_ALLOW_HEADERS = seen
# refused: dataclasses.asdict is not supported

# row: dataclasses: astuple
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = astuple(A())
# refused: dataclasses.astuple is not supported

# row: dataclasses: replace
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = replace(A(), x=2).x
# refused: dataclasses.replace is not supported

# row: dataclasses: fields
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = [f.name for f in fields(A)]
# refused: dataclasses.fields is not supported

# row: dataclasses: is_dataclass
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = is_dataclass(A)
# refused: dataclasses.is_dataclass is not supported

# row: dataclasses: ** of asdict
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class Cors:
    CORS_ALLOWED_ORIGINS: list = field(default_factory=lambda: ['https://a.example'])
    CORS_ALLOW_CREDENTIALS: bool = True
globals().update(asdict(Cors()))
# refused: dataclasses.asdict is not supported

# row: dataclasses: class variables
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from typing import ClassVar, List
import typing
import typing as t
@dataclass
class A:
    shared: ClassVar[List[str]] = ['a']
    other: typing.ClassVar = 1
    third: 'ClassVar[int]' = 2
    fourth: 't.ClassVar[int]'
    x: 'List[str]' = None
    y: int | None = 3
    z: None = 4
CORS_ALLOWED_ORIGINS = [repr(A()), A.shared, A(['b']).other, A().third]
# refused: An attribute of a dataclass with such an annotation is not supported.

# row: dataclasses: annotations that are not evaluated
from __future__ import annotations
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from typing import ClassVar
@dataclass
class B:
    shared: ClassVar[int] = 1
    x: Later = 2
    y: unknown.Type = 3
CORS_ALLOWED_ORIGINS = [repr(B())]
# refused: An attribute of a dataclass with such an annotation is not supported.

# row: dataclasses: what a wrong class raises
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
seen = []
try:
    @dataclass
    class A:
        x: list = []
except ValueError:
    seen.append('ValueError')
try:
    @dataclass
    class B:
        x: int = 1
        y: str
except TypeError:
    seen.append('TypeError')
try:
    @dataclass
    class E:
        x = field(default=1)
except TypeError:
    seen.append('no annotation')
try:
    field(default=1, default_factory=list)
except ValueError:
    seen.append('both')
@dataclass(frozen=True)
class G:
    pass
try:
    @dataclass
    class H(G):
        pass
except TypeError:
    seen.append('frozen')
CORS_ALLOWED_ORIGINS = seen
# refused: Whether this default of a dataclass can change is not known.

# row: dataclasses: what a wrong call raises
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int
    y: int = 2
seen = []
for call in [lambda: A(), lambda: A(1, 2, 3), lambda: A(1, x=2), lambda: A(1, z=2)]:
    try:
        call()
    except TypeError:
        seen.append('TypeError')
CORS_ALLOWED_ORIGINS = seen
# expect: CORS_ALLOWED_ORIGINS = ["TypeError", "TypeError", "TypeError", "TypeError"]

# row: dataclasses: methods of their own stay
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(eq=False, repr=False)
class A:
    x: int = 1
    def __repr__(self):
        return 'own'
@dataclass
class B:
    x: int = 1
    def __init__(self):
        self.x = 7
    def __eq__(self, other):
        return True
@dataclass(init=False)
class C:
    x: int = 1
a = A()
CORS_ALLOWED_ORIGINS = [repr(A()), A() == A(), a == a, B().x, B() == 3, C().x, {a: 1}[a]]
# refused: The option eq of a dataclass is not supported.

# row: dataclasses: defaults of many kinds
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from pathlib import Path
class Other:
    pass
other = Other()
def f():
    return 'called'
@dataclass
class A:
    path: Path = Path('/srv')
    other: Other = other
    call: object = f
    items: tuple = (1, 2)
    fixed: frozenset = frozenset()
    data: bytes = b'x'
CORS_ALLOWED_ORIGINS = [str(A().path), A().other is other, A().call(), A().items, A(data=1).data]
# refused: Whether this default of a dataclass can change is not known.

# row: dataclasses: without an annotation it is no field
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int
    name = 'plain'
    if True:
        y: int = 2
    x: str
    (z): int = 3
CORS_ALLOWED_ORIGINS = [repr(A(1)), A.name, A.z]
# refused: To compare, print or freeze objects of a dataclass is not supported.

# row: dataclasses: not followed: a missing variable in a class
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
import time
@dataclass
class A:
    x: float = time.time()
    y: int = 1
CORS_ALLOWED_ORIGINS = A().y
# refused: The result of time depends on more than the file

# row: dataclasses: not followed: slots
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(slots=True)
class A:
    x: int = 1
A().y = 2
CORS_ALLOWED_ORIGINS = 1
CORS_ALLOW_HEADERS = A().x
# refused: The option slots of a dataclass is not supported
# raises: AttributeError

# row: dataclasses: not followed: InitVar
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from dataclasses import InitVar
@dataclass
class A:
    x: InitVar[int] = 1
CORS_ALLOWED_ORIGINS = A(2).x
# either: CORS_ALLOWED_ORIGINS = 1

# row: dataclasses: not followed: their hash
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(frozen=True)
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = {A(): 'a'}[A(1)]
# refused: The hash of an object of A is not known

# row: dataclasses: not followed: in a function
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
def make():
    @dataclass
    class A:
        x: int = 1
    return A
CORS_ALLOWED_ORIGINS = repr(make()())
# either: CORS_ALLOWED_ORIGINS = "make.<locals>.A(x=1)"

# row: dataclasses: not followed: a setter of their own
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = 1
    def __setattr__(self, name, value):
        object.__setattr__(self, name, 'own')
CORS_ALLOWED_ORIGINS = A(2).x
# either: CORS_ALLOWED_ORIGINS = "own"

# row: dataclasses: not followed: below a frozen one
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(frozen=True)
class A:
    x: int = 1
class B(A):
    pass
b = B()
b.y = 2
CORS_ALLOWED_ORIGINS = b.y
# either: CORS_ALLOWED_ORIGINS = 2

# row: dataclasses: not followed: exceptions
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A(Exception):
    x: int = 1
CORS_ALLOWED_ORIGINS = A(2).x
# either: CORS_ALLOWED_ORIGINS = 2

# row: dataclasses: not followed: of a library’s class
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A(str):
    x: int = 1
CORS_ALLOWED_ORIGINS = A().x
# either: CORS_ALLOWED_ORIGINS = 1

# row: dataclasses: not followed: private names
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    __x: int = 1
CORS_ALLOWED_ORIGINS = repr(A())
# either: CORS_ALLOWED_ORIGINS = "A(_A__x=1)"

# row: dataclasses: not followed: unknown annotations
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from somewhere import Thing
@dataclass
class A:
    x: Thing.Part = 1
CORS_ALLOWED_ORIGINS = repr(A())
# refused: An attribute of a dataclass with such an annotation is not supported
# raises: ModuleNotFoundError

# row: dataclasses: not followed: called annotations
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from typing import NewType, Optional
@dataclass
class A:
    x: Optional(int) = 1
CORS_ALLOWED_ORIGINS = repr(A())
# refused: An attribute of a dataclass with such an annotation is not supported
# raises: TypeError

# row: dataclasses: not followed: a mark in a text
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    _: 'KW_ONLY'
    x: int = 1
CORS_ALLOWED_ORIGINS = repr(A())
# either: CORS_ALLOWED_ORIGINS = "A(x=1)"

# row: dataclasses: not followed: a class variable that is a field
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from typing import ClassVar
@dataclass
class A:
    x: ClassVar[int] = field(default=1)
CORS_ALLOWED_ORIGINS = A.x
# either: CORS_ALLOWED_ORIGINS = 1

# row: dataclasses: not followed: options that are no bools
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass(frozen=1)
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = A().x
# either: CORS_ALLOWED_ORIGINS = 1

# row: dataclasses: not followed: of something else
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
CORS_ALLOWED_ORIGINS = dataclass(lambda: 1)
# refused: A dataclass of more than a plain class of the file is not supported
# raises: AttributeError

# row: dataclasses: not followed: defaults that may change
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
class Other:
    def __eq__(self, other):
        return True
@dataclass
class A:
    x: Other = iter([])
CORS_ALLOWED_ORIGINS = A().x == 1
# either: CORS_ALLOWED_ORIGINS = False

# row: dataclasses: not followed: methods for something else
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
@dataclass
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = A.__init__(Exception())
# either: CORS_ALLOWED_ORIGINS = None

# row: dataclasses: not followed: __setattr__ of something else
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
CORS_ALLOWED_ORIGINS = object.__setattr__(1, 'x', 2)
# refused: __setattr__ is not supported here
# raises: AttributeError

# row: dataclasses: not followed: Field
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, FrozenInstanceError, is_dataclass
from dataclasses import fields
@dataclass
class A:
    x: int = 1
CORS_ALLOWED_ORIGINS = [type(f)() for f in fields(A)]
# refused: dataclasses.fields is not supported here
# raises: TypeError

# row: enums: members, lookups and identity
import os
from enum import Enum
class Env(Enum):
    """Where it runs."""
    LOCAL = 'local'
    PROD = 'prod'
    LIVE = 'prod'
ENV = Env.LOCAL if os.environ.get('ENV', 'local') == 'local' else Env.PROD
ORIGINS = {Env.LOCAL: ['http://localhost:3000'], Env.PROD: ['https://a.example']}
CORS_ALLOWED_ORIGINS = ORIGINS[ENV]
CORS_ALLOW_ALL_ORIGINS = ENV is Env.LOCAL
CORS_ALLOW_HEADERS = [ENV.name, ENV.value, ENV == Env.PROD, ENV == 'local', ENV != Env.PROD, Env['LIVE'] is Env.PROD, ENV in (Env.LOCAL,), ENV in Env]
CORS_EXPOSE_HEADERS = [[e.value for e in Env], len(Env), [e.name for e in list(Env)], Env.LIVE.name, bool(ENV), isinstance(ENV, Env), type(ENV) is Env, Env.LOCAL.PROD.value, hasattr(Env, 'TEST')]
seen = []
for call in [lambda: Env['none'], lambda: Env.NONE]:
    try:
        call()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        seen.append(type(error).__name__)
CORS_ALLOW_METHODS = seen
# env: {}
# expect: CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]
# expect: CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_HEADERS = ["LOCAL", "local", False, False, True, True, True, True]
# expect: CORS_ALLOW_METHODS = ["KeyError", "AttributeError"]
# expect: CORS_EXPOSE_HEADERS = [["local", "prod"], 2, ["LOCAL", "PROD"], "PROD", True, True, True, "prod", False]
# env: {"ENV":"prod"}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False
# expect: CORS_ALLOW_HEADERS = ["PROD", "prod", True, False, False, True, False, True]
# expect: CORS_ALLOW_METHODS = ["KeyError", "AttributeError"]
# expect: CORS_EXPOSE_HEADERS = [["local", "prod"], 2, ["LOCAL", "PROD"], "PROD", True, True, True, "prod", False]

# row: enums: a member by its value
from enum import Enum
class Env(Enum):
    A = 'a'
CORS_ALLOWED_ORIGINS = Env('a').value
# expect: CORS_ALLOWED_ORIGINS = "a"

# row: enums: texts of members
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
class B(str, Enum):
    X = 'x'
class C(StrEnum):
    XyZ = auto()
class D(IntEnum):
    X = auto()
    Y = auto()
class E(int, Enum):
    X = 3
class F(Enum):
    X = 'x'
    def __str__(self):
        return self.value
CORS_ALLOWED_ORIGINS = [[str(m), f'{m}', f'{m:8}', '%s' % m, '{}'.format(m), repr(m)] for m in [A.X, B.X, C.XyZ, D.Y, E.X, F.X]]
# refused: The text of a member of an enum is not supported.

# row: enums: members that are texts
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    LOCAL = 'local'
    PROD = 'prod'
    @property
    def origins(self):
        return [f'https://{self.value}.example']
    @classmethod
    def current(cls):
        return cls['PROD']
    @staticmethod
    def helper():
        return 'helped'
env = Env.current()
CORS_ALLOWED_ORIGINS = env.origins
CORS_ALLOW_HEADERS = [env == 'prod', 'prod' == env, env.upper(), env in ('prod', 'x'), {'prod': 1}[env], {Env.LOCAL: 2}['local'], env < 'q', env != 'x', isinstance(env, str), bool(env), env.split('o'), env is Env.PROD]
CORS_EXPOSE_HEADERS = Env.helper()
# refused: The order of these objects is not supported here.

# row: enums: what operators do with a member: 'https://' + Env.PROD
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = 'https://' + Env.PROD
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: what operators do with a member: Env.PROD + '!'
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = Env.PROD + '!'
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: what operators do with a member: len(Env.PROD)
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = len(Env.PROD)
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: what operators do with a member: Env.PROD[0]
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = Env.PROD[0]
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: what operators do with a member: 'r' in Env.PROD
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = 'r' in Env.PROD
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: what operators do with a member: list(Env.PROD)
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = list(Env.PROD)
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: what operators do with a member: Env.PROD * 2
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(str, Enum):
    PROD = 'prod'
try:
    CORS_ALLOWED_ORIGINS = Env.PROD * 2
except TypeError:
    CORS_ALLOWED_ORIGINS = None
# refused: This use of Env is not supported

# row: enums: members that are numbers
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Level(IntEnum):
    LOW = 1
    HIGH = 10
CORS_ALLOWED_ORIGINS = [Level.HIGH > 5, Level.HIGH == 10, {10: 'x'}[Level.HIGH], Level.LOW < Level.HIGH, Level(10).name]
# refused: enum.IntEnum is not supported

# row: enums: what operators do with a member: Level.LOW + 1
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Level(IntEnum):
    LOW = 1
try:
    CORS_ALLOWED_ORIGINS = Level.LOW + 1
except (TypeError, AttributeError):
    CORS_ALLOWED_ORIGINS = None
# refused: enum.IntEnum is not supported here

# row: enums: what operators do with a member: [0, 1, 2][Level.LOW]
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Level(IntEnum):
    LOW = 1
try:
    CORS_ALLOWED_ORIGINS = [0, 1, 2][Level.LOW]
except (TypeError, AttributeError):
    CORS_ALLOWED_ORIGINS = None
# refused: enum.IntEnum is not supported here

# row: enums: what operators do with a member: int(Level.LOW)
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Level(IntEnum):
    LOW = 1
try:
    CORS_ALLOWED_ORIGINS = int(Level.LOW)
except (TypeError, AttributeError):
    CORS_ALLOWED_ORIGINS = None
# refused: enum.IntEnum is not supported here

# row: enums: what operators do with a member: '%d' % Level.LOW
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Level(IntEnum):
    LOW = 1
try:
    CORS_ALLOWED_ORIGINS = '%d' % Level.LOW
except (TypeError, AttributeError):
    CORS_ALLOWED_ORIGINS = None
# refused: enum.IntEnum is not supported here

# row: enums: auto and unique
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = auto()
    Y = auto()
    Z = 7
    W = auto()
try:
    @unique
    class B(Enum):
        X = 1
        Y = 1
except ValueError:
    CORS_ALLOW_HEADERS = 'ValueError'
@unique
class C(Enum):
    X = 1
CORS_ALLOWED_ORIGINS = [[m.value for m in A], C.X.value]
# refused: enum.unique is not supported

# row: enums: what a wrong enum raises
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
seen = []
try:
    class A(Enum):
        X = 1
        X = 2
except TypeError:
    seen.append('twice')
try:
    class B(Enum):
        def x(self):
            pass
        x = 1
except TypeError:
    seen.append('method')
class C(Enum):
    X = 1
try:
    class D(C):
        Y = 1
except TypeError:
    seen.append('extended')
try:
    auto(1, 2)
except TypeError:
    seen.append('auto')
CORS_ALLOWED_ORIGINS = seen
# refused: An enum that sets a name twice is not supported.

# row: enums: bases with methods
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Mixin:
    def shout(self):
        return self.name + '!'
class Base(Mixin, Enum):
    def both(self):
        return (self.name, self.value)
class Env(Base):
    A = 'a'
    B: str = 'b'
CORS_ALLOWED_ORIGINS = [Env.A.shout(), Env.B.both(), list(Base)]
# refused: The bases of this enum are not supported.

# row: enums: given to unknown code
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class Env(Enum):
    A = 'a'
print(Env.A)
CORS_ALLOWED_ORIGINS = Env.A.value
if Env['A'] is Env.A:
    CORS_ALLOW_HEADERS = 'matched'
# expect: CORS_ALLOWED_ORIGINS = "a"
# expect: CORS_ALLOW_HEADERS = "matched"

# row: enums: not followed: list values
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = [1]
CORS_ALLOWED_ORIGINS = A.X.value
# either: CORS_ALLOWED_ORIGINS = [1]

# row: enums: not followed: _missing_
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
    @classmethod
    def _missing_(cls, value):
        return cls.X
CORS_ALLOWED_ORIGINS = A(3).value
# either: CORS_ALLOWED_ORIGINS = 1

# row: enums: not followed: __init__
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = (1, 2)
    def __init__(self, a, b):
        self.a = a
CORS_ALLOWED_ORIGINS = A.X.a
# either: CORS_ALLOWED_ORIGINS = 1

# row: enums: not followed: a member called value
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    value = 1
CORS_ALLOWED_ORIGINS = A.value.name
# either: CORS_ALLOWED_ORIGINS = "value"

# row: enums: not followed: numbers of texts
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    X = 1
CORS_ALLOWED_ORIGINS = A.X.value
# either: CORS_ALLOWED_ORIGINS = "1"

# row: enums: not followed: the functional form
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
A = Enum("A", "X Y")
CORS_ALLOWED_ORIGINS = A.X.value
# either: CORS_ALLOWED_ORIGINS = 1

# row: enums: not followed: calls with more
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
CORS_ALLOWED_ORIGINS = A(value=1).name
# either: CORS_ALLOWED_ORIGINS = "X"

# row: enums: not followed: __members__
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
CORS_ALLOWED_ORIGINS = list(A.__members__)
# either: CORS_ALLOWED_ORIGINS = ["X"]

# row: enums: not followed: reversed
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
CORS_ALLOWED_ORIGINS = [m.name for m in reversed(A)]
# either: CORS_ALLOWED_ORIGINS = ["X"]

# row: enums: not followed: members as settings
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(StrEnum):
    X = "x"
CORS_ALLOWED_ORIGINS = [A.X]
# either: CORS_ALLOWED_ORIGINS = [<A>]

# row: enums: not followed: the type of an enum
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
CORS_ALLOWED_ORIGINS = type(A) is type
# either: CORS_ALLOWED_ORIGINS = False

# row: enums: not followed: new attributes
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
A.y = 2
CORS_ALLOWED_ORIGINS = A.y
# either: CORS_ALLOWED_ORIGINS = 2

# row: enums: not followed: float members
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(float, Enum):
    X = 1.5
CORS_ALLOWED_ORIGINS = A.X.value
# either: CORS_ALLOWED_ORIGINS = 1.5

# row: enums: not followed: auto after a text
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = "x"
    Y = auto()
CORS_ALLOWED_ORIGINS = A.Y.value
# refused: enum.auto is not supported here

# row: enums: not followed: join
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    X = "x"
CORS_ALLOWED_ORIGINS = ",".join([A.X])
# either: CORS_ALLOWED_ORIGINS = "x"

# row: enums: not followed: json
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
import json
class A(str, Enum):
    X = "x"
CORS_ALLOWED_ORIGINS = json.dumps(A.X)
# either: CORS_ALLOWED_ORIGINS = "\"x\""

# row: enums: not followed: startswith
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    X = "x"
CORS_ALLOWED_ORIGINS = "xy".startswith(A.X)
# either: CORS_ALLOWED_ORIGINS = True

# row: enums: not followed: in a text
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    X = "x"
CORS_ALLOWED_ORIGINS = A.X in "xy"
# either: CORS_ALLOWED_ORIGINS = True

# row: enums: not followed: a key of the environment
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    X = "x"
CORS_ALLOWED_ORIGINS = os.environ.get(A.X)
# either: CORS_ALLOWED_ORIGINS = None

# row: enums: not followed: their own ==
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
    def __eq__(self, other):
        return True
    __hash__ = Enum.__hash__
CORS_ALLOWED_ORIGINS = {A.X: 1}[A.X]
# either: CORS_ALLOWED_ORIGINS = 1

# row: enums: not followed: a hash of their own ==
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(Enum):
    X = 1
    def __eq__(self, other):
        return other == 1
CORS_ALLOWED_ORIGINS = A.X == 1
# either: CORS_ALLOWED_ORIGINS = True

# row: enums: not followed: unique of something else
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
CORS_ALLOWED_ORIGINS = unique(Enum) is Enum
# either: CORS_ALLOWED_ORIGINS = True

# row: enums: not followed: methods of something else
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
CORS_ALLOWED_ORIGINS = Enum.__str__(1)
# refused: The text of a member of an enum is not supported
# raises: AttributeError

# row: enums: not followed: sorted
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    Y = "y"
    X = "x"
CORS_ALLOWED_ORIGINS = [m.value for m in sorted(A)]
# either: CORS_ALLOWED_ORIGINS = ["x", "y"]

# row: enums: not followed: numbers from texts
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
class A(str, Enum):
    X = "7"
CORS_ALLOWED_ORIGINS = int(A.X)
# either: CORS_ALLOWED_ORIGINS = 7

# row: enums: not followed: an unknown value
import os
from enum import Enum, IntEnum, StrEnum, auto, unique
import time
class A(Enum):
    X = time.time()
CORS_ALLOWED_ORIGINS = A.X.name
# either: CORS_ALLOWED_ORIGINS = "X"

# row: enums: whether a value is in one depends on the version
from enum import Enum
class Env(Enum):
    LOCAL = "local"
try:
    CORS_ALLOW_CREDENTIALS = "local" in Env
except TypeError:
    CORS_ALLOW_CREDENTIALS = None
# refused: Whether it is in the enum depends on the version of Python
