# row: a class may set names: class over lib base
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(lib.Base): pass
# refused: lib is not in the project

# row: a class may set names: class over lib base, cors after
import lib
class X(lib.Base): pass
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# refused: lib is not in the project

# row: a class may set names: class over lib base two deep
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(lib.Base): pass
class Y(X): pass
# refused: lib is not in the project

# row: a class may set names: metaclass
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(metaclass=lib.Meta): pass
# refused: Classes with a metaclass or with keywords are not supported

# row: a class may set names: decorator
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@lib.deco
class X: pass
# refused: lib is not in the project

# row: a class may set names: decorator call
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@lib.deco()
class X: pass
# refused: lib is not in the project

# row: a class may set names: in a function
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f():
    class X(lib.Base): pass
f()
# refused: lib is not in the project

# row: a class may set names: in a function given
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
def f():
    class X(lib.Base): pass
lib.f(f)
# refused: lib is not in the project

# row: a class may set names: under if
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
if lib.x:
    class X(lib.Base): pass
# refused: lib is not in the project

# row: a class may set names: nested class
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class Y:
    class X(lib.Base): pass
# refused: lib is not in the project

# row: a class may set names: in try
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
try:
    class X(lib.Base): pass
except Exception:
    pass
# refused: lib is not in the project

# row: a class may set names: for
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
for i in range(2):
    class X(lib.Base): pass
# refused: lib is not in the project

# row: a class may set names: type()
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
X = type('X', (lib.Base,), {})
# refused: This use of type() is not supported
# raises: TypeError

# row: a class may set names: type() unknown
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
T = (lib.Base,)
X = type('X', T, {})
# refused: This use of type() is not supported
# raises: TypeError

# row: a class may set names: init_subclass own
import sys
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class B:
    def __init_subclass__(cls):
        setattr(sys.modules[cls.__module__], 'CORS_ALLOW_CREDENTIALS', True)
class X(B): pass
# refused: A class with a __init_subclass__ of its own is not supported

# row: a class may set names: init_subclass own below
# file: settings.py
from base import B
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(B): pass
# file: base.py
import sys
class B:
    def __init_subclass__(cls):
        setattr(sys.modules[cls.__module__], "CORS_ALLOW_CREDENTIALS", True)
# refused: A class with a __init_subclass__ of its own is not supported

# row: a class may set names: metaclass own below
# file: settings.py
from base import M
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(metaclass=M): pass
# file: base.py
import sys
class M(type):
    def __init__(cls, n, b, d):
        setattr(sys.modules[cls.__module__], "CORS_ALLOW_CREDENTIALS", True)
# refused: Classes with a metaclass or with keywords are not supported

# row: a class may set names: metaclass base own below
# file: settings.py
from base import B
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(B): pass
# file: base.py
import sys
class M(type):
    def __init__(cls, n, b, d):
        setattr(sys.modules[cls.__module__], "CORS_ALLOW_CREDENTIALS", True)
class B(metaclass=M): pass
# refused: Classes with a metaclass or with keywords are not supported

# row: a class may set names: decorator own below
# file: settings.py
from base import d
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@d
class X: pass
# file: base.py
import sys
def d(cls):
    setattr(sys.modules[cls.__module__], "CORS_ALLOW_CREDENTIALS", True)
    return cls
# refused: __module__ is not supported here

# row: a class may set names: decorator own below, setting attribute
# file: settings.py
from base import d
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@d
class X: pass
# file: base.py
import sys
def d(cls):
    sys.modules[cls.__module__].CORS_ALLOW_CREDENTIALS = True
    return cls
# refused: __module__ is not supported here

# row: a class may set names: class in a layer below star
# file: settings.py
from base import *
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# file: base.py
import lib
CORS_X = 1
class X(lib.Base): pass
# refused: lib is not in the project

# row: a class may set names: class in an imported module, name used
# file: settings.py
from base import C
CORS_X = C
# file: base.py
import lib
C = 1
class X(lib.Base): pass
# refused: lib is not in the project

# row: a class may set names: global enum
import enum
@enum.global_enum
class X(enum.Enum):
    CORS_A = 1
# refused: enum.global_enum is not supported here

# row: a class may set names: metaclass own, type
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class M(type):
    def __new__(m, n, b, d):
        globals()['CORS_X'] = 1
        return super().__new__(m, n, b, d)
class X(metaclass=M): pass
# refused: A class with a __new__ of its own is not supported

# row: a class may set names: spoiled class as base
import lib
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class B: pass
lib.f(B)
class X(B): pass
# refused: lib is not in the project

# row: a class sets no names: logging.Filter
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(logging.Filter):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: logging.Formatter
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(logging.Formatter):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: json.JSONEncoder
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(json.JSONEncoder):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: threading.Thread
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(threading.Thread):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: collections.UserDict
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(collections.UserDict):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: Exception
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(Exception):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: dict
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(dict):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: abc.ABC
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(abc.ABC):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: enum.Enum
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(enum.Enum):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: typing.NamedTuple
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(typing.NamedTuple):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: typing.TypedDict
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(typing.TypedDict):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: typing.Generic[T]
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(typing.Generic[T]):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: typing.Protocol
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(typing.Protocol):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: collections.namedtuple("N", "a b")
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(collections.namedtuple("N", "a b")):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: unittest.TestCase
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(unittest.TestCase):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: string.Template
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(string.Template):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: object
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(object):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: str
import logging, json, threading, collections, abc, enum, typing, unittest, string
T = typing.TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(str):
    def g(self): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: class in an imported module
# file: settings.py
import base
CORS_ALLOWED_ORIGINS = ["https://a.example"]
# file: base.py
import lib
class X(lib.Base): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: from logging
from logging import Filter
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(Filter): pass
class Y(X): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: abc metaclass
import abc
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(metaclass=abc.ABCMeta): pass
class Y(X): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: from abc
from abc import ABC, abstractmethod
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(ABC):
    @abstractmethod
    def f(self): pass
class Y(X): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: typed dict
from typing import TypedDict
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(TypedDict, total=False):
    a: int
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: generic from
from typing import Generic, TypeVar
T = TypeVar('T')
CORS_ALLOWED_ORIGINS = ["https://a.example"]
class X(Generic[T]): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: dataclass
from dataclasses import dataclass
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@dataclass
class X:
    a: int = 1
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: total ordering
import functools
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@functools.total_ordering
class X:
    def __lt__(self, o): return True
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: enum unique
import enum
CORS_ALLOWED_ORIGINS = ["https://a.example"]
@enum.unique
class X(enum.Enum):
    A = 1
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class may set names: the base is an item, or an attribute of an object
import lib
CORS_ALLOWED_ORIGINS = []
BASES = [lib.Base]
class X(BASES[0]): pass
# refused: lib is not in the project

# row: a class may set names: the base is given by getattr
import lib
CORS_ALLOWED_ORIGINS = []
class X(getattr(lib, 'Base')): pass
# refused: lib is not in the project

# row: a class may set names: the base is imported by name
from django.utils.module_loading import import_string
CORS_ALLOWED_ORIGINS = []
class X(import_string('corsheaders.conf.Settings')): pass
# refused: django.utils.module_loading is not in the project

# row: a class may set names: a list of bases
import lib
CORS_ALLOWED_ORIGINS = []
class X(*lib.bases): pass
# refused: Classes with a metaclass or with keywords are not supported

# row: a class may set names: an object that unknown code had decorates it
import lib
CORS_ALLOWED_ORIGINS = []
class Registry:
    def add(self, cls): return cls
registry = Registry()
lib.f(registry)
@registry.add
class X: pass
# refused: lib is not in the project

# row: a class sets no names: decorators of the file's own
import lib
CORS_ALLOWED_ORIGINS = ['https://a.example']
def wrap(cls): return lib.f(cls)
def made(): return wrap
@wrap
@made()
class X: pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: well-known libraries
# with: {"standins":["rest_framework","storages","storages.backends","storages.backends.s3boto3"]}
from rest_framework import serializers
from storages.backends.s3boto3 import S3Boto3Storage
CORS_ALLOWED_ORIGINS = ['https://a.example']
class A(S3Boto3Storage): location = 1
class B(A): pass
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: a class sets no names: types of types, names and an enum
import lib
CORS_ALLOWED_ORIGINS = ['https://a.example']
Y = type(lib.x)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
