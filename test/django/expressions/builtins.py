# group: {}
abs(-3)  # refused: It is not supported here.
abs(3)  # refused: It is not supported here.
all([])  # expect: True
all([1, 0])  # expect: False
all([1, "a"])  # expect: True
any([])  # expect: False
any([0, ""])  # expect: False
any([0, "a"])  # expect: True
any(5)  # raises: TypeError
x = iter([0, 1, 2])
any(x)
list(x)  # expect: [2]
x = iter([1, 0, 2])
all(x)
list(x)  # expect: [2]
any({"a", ""})  # expect: True
all({"a", ""})  # expect: False
any(map(int, ["1", "a"]))  # expect: True
any(map(int, {"1", "a"}))  # refused: It depends on the order of a set, which changes from run to run.
ascii("é😀ā")  # refused: It is not supported here.
ascii("a\n")  # refused: It is not supported here.
bin(5)  # refused: It is not supported here.
bin(-5)  # refused: It is not supported here.
bin(0)  # refused: It is not supported here.
oct(-64)  # refused: It is not supported here.
hex(10**20)  # refused: It is not supported here.
bool()  # expect: False
bool([])  # expect: False
bool("False")  # expect: True
bool(0.0)  # expect: False
bool(x=1)  # raises: TypeError
bool(1, 2)  # raises: TypeError
bytes()  # refused: Objects of bytes are not supported.
bytes(3)  # refused: Objects of bytes are not supported.
bytes(-1)  # refused: Objects of bytes are not supported.
bytes([1, 255])  # refused: Objects of bytes are not supported.
bytes([256])  # refused: Objects of bytes are not supported.
bytes(["a"])  # refused: Objects of bytes are not supported.
bytes("é", "utf-8")  # refused: Objects of bytes are not supported.
bytes("a")  # refused: Objects of bytes are not supported.
bytes(b"ab")  # refused: Objects of bytes are not supported.
bytes(1.5)  # refused: Objects of bytes are not supported.
bytes(range(3))  # refused: Objects of bytes are not supported.
bytes(b"a", "utf-8")  # refused: Objects of bytes are not supported.
bytes("a", encoding="ascii")  # refused: Objects of bytes are not supported.
callable(len)  # expect: True
callable(int)  # expect: True
callable(5)  # expect: False
callable("a".upper)  # expect: True
chr(97)  # refused: It is not supported here.
chr(0x1f600)  # refused: It is not supported here.
chr(-1)  # refused: It is not supported here.
ord("a")  # refused: It is not supported here.
ord(b"a")  # refused: It is not supported here.
dict()  # expect: {}
dict(a=1, b=2)  # expect: {"a": 1, "b": 2}
dict({"a": 1}, b=2)  # expect: {"a": 1, "b": 2}
dict([("a", 1)])  # expect: {"a": 1}
dict([("a", 1), ("a", 2)])  # expect: {"a": 2}
dict(["ab"])  # expect: {"a": "b"}
dict(5)  # raises: TypeError
dict([1])  # raises: TypeError
dict([(1, 2, 3)])  # raises: ValueError
dict([[[], 1]])  # raises: TypeError
dict({"a": 1}, a=2)  # expect: {"a": 2}
dict({1: 2}, **{"a": 3})  # expect: {1: 2, "a": 3}
dict(zip("ab", [1, 2]))  # expect: {"a": 1, "b": 2}
x = {"a": 1}
y = dict(x)
y["b"] = 2
x  # expect: {"a": 1}
dict({}, {})  # raises: TypeError
dict({("a", 1), ("b", 2)})  # refused: It depends on the order of a set, which changes from run to run.
divmod(-7.5, 2)  # refused: It is not supported here.
divmod("a", 1)  # refused: It is not supported here.
divmod(10**30, 7)  # refused: It is not supported here.
list(enumerate("ab"))  # expect: [(0, "a"), (1, "b")]
list(enumerate("ab", 5))  # expect: [(5, "a"), (6, "b")]
list(enumerate("ab", start=-1))  # expect: [(-1, "a"), (0, "b")]
list(enumerate(iterable="ab"))  # expect: [(0, "a"), (1, "b")]
enumerate(5)  # raises: TypeError
list(enumerate("ab", "c"))  # raises: TypeError
dict(enumerate("ab"))  # expect: {0: "a", 1: "b"}
enumerate({"a", "b"})  # refused: It depends on the order of a set, which changes from run to run.
list(filter(None, [0, 1, "", "a"]))  # expect: [1, "a"]
list(filter(str.strip, ["a", " "]))  # expect: ["a"]
list(filter(str.isdigit, "a1b2"))  # expect: ["1", "2"]
filter(None)  # raises: TypeError
filter(None, 5)  # raises: TypeError
list(filter(5, [1]))  # raises: TypeError
set(filter(None, {"a", ""}))  # refused: It depends on the order of a set, which changes from run to run.
float()  # expect: 0.0
float("1.5")  # expect: 1.5
float(" 1e5 ")  # expect: 100000.0
float("inf")  # refused: This float is not supported.
float("a")  # raises: ValueError
float("")  # raises: ValueError
float(5)  # expect: 5.0
float(True)  # expect: 1.0
float(10**400)  # raises: OverflowError
float(b"1.5")  # refused: The number of an object of bytes is not supported here.
float([])  # raises: TypeError
float(None)  # raises: TypeError
float(2.5)  # expect: 2.5
format(5, "03d")  # expect: "005"
format("a", ">3")  # refused: The format ">3" is not supported.
format(1.5, ".2f")  # refused: The format ".2f" is not supported.
format(5)  # expect: "5"
format(5, 5)  # raises: TypeError
frozenset()  # expect: frozenset({})
frozenset([1, 1])  # expect: frozenset({1})
x = frozenset([1])
frozenset(x) is x  # expect: True
frozenset("ab")  # expect: frozenset({"a", "b"})
frozenset([[]])  # raises: TypeError
frozenset(5)  # raises: TypeError
getattr("ab", "upper")()  # expect: "AB"
getattr("ab", "nope", 5)  # refused: nope is not supported here.
getattr("ab", "nope")  # refused: nope is not supported here.
getattr("ab", 5)  # raises: TypeError
getattr("ab", "nope", None)  # refused: nope is not supported here.
hasattr("ab", "upper")  # expect: True
hasattr([], "append")  # expect: True
hasattr("a", 5)  # raises: TypeError
getattr([], "__reversed__", None)  # refused: __reversed__ is not supported here.
hash(2**61 - 1)  # refused: It changes from run to run.
hash(-(2**61))  # refused: It changes from run to run.
id([])  # refused: It is an address in memory.
eval("1")  # refused: It runs code from a text.
open("a")  # refused: A relative path depends on the folder that Python is started in, which is not known.
input()  # refused: It reads what is outside of this file.
int()  # expect: 0
int("5")  # expect: 5
int(" -5_0 ")  # expect: -50
int("ff", 16)  # refused: The argument `base` of int() is not supported here.
int("0xff", 16)  # refused: The argument `base` of int() is not supported here.
int("5", base=10)  # refused: The argument `base` of int() is not supported here.
int("a")  # raises: ValueError
int("")  # raises: ValueError
int("1.5")  # raises: ValueError
int(1.9)  # expect: 1
int(-1.9)  # expect: -1
int(1e30)  # expect: 1000000000000000019884624838656
int(True)  # expect: 1
int(None)  # raises: TypeError
int([])  # raises: TypeError
int(5, 10)  # refused: The argument `base` of int() is not supported here.
int(base=10)  # refused: The argument `base` of int() is not supported here.
int(b"12")  # refused: The number of an object of bytes is not supported here.
int("12", "a")  # refused: The argument `base` of int() is not supported here.
int(x=5)  # raises: TypeError
int(b"z", 36)  # refused: The argument `base` of int() is not supported here.
int("9" * 5000)  # raises: ValueError
isinstance(1, int)  # expect: True
isinstance(True, int)  # expect: True
isinstance("a", (int, str))  # expect: True
isinstance("a", (int, (float, str)))  # expect: True
isinstance([], list)  # expect: True
isinstance((), tuple)  # expect: True
isinstance({}, dict)  # expect: True
isinstance(None, type(None))  # expect: True
isinstance(int, type)  # expect: True
isinstance(len, object)  # refused: Whether this is a function or a class of Python is not known here
isinstance(1, 5)  # raises: TypeError
isinstance(1, [int])  # raises: TypeError
isinstance(1, None)  # raises: TypeError
isinstance(1, ())  # expect: False
isinstance(map(abs, []), map)  # expect: True
isinstance(ValueError(), Exception)  # expect: True
isinstance("a", "b")  # raises: TypeError
isinstance({1}, frozenset)  # expect: False
isinstance(frozenset(), frozenset)  # expect: True
issubclass(bool, int)  # expect: True
issubclass(int, bool)  # expect: False
issubclass(int, (str, object))  # expect: True
issubclass(5, int)  # raises: TypeError
issubclass(int, 5)  # raises: TypeError
IOError is OSError  # expect: True
list(iter([1, 2]))  # expect: [1, 2]
iter(5)  # raises: TypeError
x = iter([1])
iter(x) is x  # expect: True
x = [1, 2, 0, 3]
list(iter(x.pop, 0))  # refused: The argument `sentinel` of iter() is not supported here.
next(iter([1]))  # expect: 1
next(iter([]))  # raises: StopIteration
next(iter([]), 5)  # expect: 5
next([1])  # raises: TypeError
next(iter([]), None)  # expect: None
next(iter({"a", "b"}))  # refused: It depends on the order of a set, which changes from run to run.
next(iter({"a"}))  # expect: "a"
x = iter([1, None])
(next(x), next(x), next(x, 7))  # expect: (1, None, 7)
len("")  # expect: 0
len("a😀")  # expect: 2
len([1, 2])  # expect: 2
len({1: 2})  # expect: 1
len(b"ab")  # refused: This use of bytes is not supported here.
len(5)  # raises: TypeError
len(None)  # raises: TypeError
len()  # raises: TypeError
len([], [])  # raises: TypeError
len({1, 2})  # expect: 2
len(iter([]))  # raises: TypeError
len(x=[])  # raises: TypeError
list()  # expect: []
list("ab")  # expect: ["a", "b"]
list({"a": 1})  # expect: ["a"]
list((1, 2))  # expect: [1, 2]
list(range(3))  # expect: [0, 1, 2]
list(5)  # raises: TypeError
x = [1]
list(x) is x  # expect: False
list([1], [2])  # raises: TypeError
list(iterable=[])  # raises: TypeError
list(map(str.upper, ["a", "b"]))  # expect: ["A", "B"]
list(map(int, "12"))  # expect: [1, 2]
list(map(pow, [2, 3], [3, 2, 1]))  # refused: map() of several iterables is not supported here.
map(int)  # raises: TypeError
list(map(None, [1]))  # raises: TypeError
map(int, 5)  # raises: TypeError
x = map(int, ["a", "1"])
y = []
list(x)  # raises: ValueError
sorted(map(len, {"a", "bb"}))  # refused: It depends on the order of a set, which changes from run to run.
list(map(len, {"a", "bb"}))[0]  # refused: It depends on the order of a set, which changes from run to run.
list(map(str.strip, " a , b ".split(",")))  # expect: ["a", "b"]
x = []
list(map(x.append, {1, 2}))
x  # refused: It depends on the order of a set, which changes from run to run.
max(1, 2)  # expect: 2
max([1, 3, 2])  # expect: 3
max("a", "b")  # expect: "b"
max([])  # raises: ValueError
max([], default=5)  # expect: 5
max([], default=None)  # expect: None
max(1, 2, default=3)  # raises: TypeError
max("abc", "de", key=len)  # expect: "abc"
max([1, 1.0])  # expect: 1
max([1.0, 1])  # expect: 1.0
max(True, 1)  # expect: True
max(1)  # raises: TypeError
max()  # raises: TypeError
max(1, "a")  # refused: The order of these objects is not supported here.
min(3, 1, 2)  # expect: 1
min([2, 1])  # expect: 1
min("b", "a", "c")  # expect: "a"
min(["bb", "a"], key=len)  # expect: "a"
min([[2], [1]])  # expect: [1]
min((1, 2), (1, 1))  # expect: (1, 1)
max({"a", "b"})  # expect: "b"
min({3, 1, 2})  # expect: 1
max({"a", "b"}, key=len)  # refused: It depends on the order of a set, which changes from run to run.
max({"a", "bb"}, key=len)  # refused: It depends on the order of a set, which changes from run to run.
min({1}, {2})  # refused: The order of these objects is not supported here.
min([1, True])  # expect: 1
min(list({1, 2}) + [True])  # refused: It depends on the order of a set, which changes from run to run.
max("a😀￿")  # expect: "\ud83d\ude00"
max([5], key=None)  # expect: 5
min(5)  # raises: TypeError
pow(base=2, exp=3)  # refused: It is not supported here.
pow("a", 2)  # refused: It is not supported here.
pow(2, 4, None)  # refused: It is not supported here.
print("a")  # expect: None
print()  # expect: None
print("a", sep="")  # expect: None
print(1, 2, end="", flush=True)  # expect: None
print(x=1)  # raises: TypeError
repr("a")  # expect: "'a'"
repr([1, "a"])  # expect: "[1, 'a']"
repr()  # raises: TypeError
list(reversed([1, 2]))  # refused: It is not supported here.
list(reversed("ab"))  # refused: It is not supported here.
set()  # expect: set()
set("aab")  # expect: {"a", "b"}
set([1, True, 1.0])  # expect: {1}
set([[]])  # raises: TypeError
set(5)  # raises: TypeError
set({"a": 1})  # expect: {"a"}
set([1, 2]) == {2, 1}  # expect: True
slice()  # refused: Objects of slice are not supported.
sorted([3, 1, 2])  # expect: [1, 2, 3]
sorted("bca")  # expect: ["a", "b", "c"]
sorted({"b", "a"})  # expect: ["a", "b"]
sorted([1, 2, 3], reverse=True)  # expect: [3, 2, 1]
sorted(["b", "A", "c"], key=str.lower)  # expect: ["A", "b", "c"]
sorted(["bb", "a", "cc", "d"], key=len)  # expect: ["a", "d", "bb", "cc"]
sorted(["bb", "a", "cc", "d"], key=len, reverse=True)  # expect: ["bb", "cc", "a", "d"]
sorted([None])  # expect: [None]
sorted([(1, "b"), (1, "a"), (0, "c")])  # expect: [(0, "c"), (1, "a"), (1, "b")]
sorted([(1, "a"), (2, 2)])  # expect: [(1, "a"), (2, 2)]
sorted([[2], [1, 5], [1]])  # expect: [[1], [1, 5], [2]]
sorted([1, 2.5, True, 0])  # expect: [0, 1, True, 2.5]
sorted({"a": 1, "B": 2})  # expect: ["B", "a"]
sorted(5)  # raises: TypeError
sorted([1], key=5)  # raises: TypeError
sorted([2, 1], None)  # raises: TypeError
sorted([{1}, {2}])  # refused: The order of these objects is not supported here.
sorted({"bb", "aa"}, key=len)  # refused: It depends on the order of a set, which changes from run to run.
sorted({"bb", "a"}, key=len)  # refused: It depends on the order of a set, which changes from run to run.
sorted([b"b", b"a"])  # refused: The order of these objects is not supported here.
sorted(["😀", "￿"])  # expect: ["\uffff", "\ud83d\ude00"]
sorted([1, 1.0, True], reverse=True)  # expect: [1, 1.0, True]
sorted(iterable=[1])  # raises: TypeError
sorted([3, 1], reverse=0)  # refused: For reverse, only True and False are supported
sorted({1: 2}.items())  # expect: [(1, 2)]
sorted([[1, None], [1, None]])  # expect: [[1, None], [1, None]]
str()  # expect: ""
str(5)  # expect: "5"
str("a")  # expect: "a"
str(b"ab", "utf-8")  # refused: The argument `encoding` of str() is not supported here.
str(b"\xff", "utf-8")  # refused: The argument `encoding` of str() is not supported here.
str([1, "a"])  # expect: "[1, 'a']"
str(object=5)  # expect: "5"
str(b"a", errors="strict")  # refused: The argument `errors` of str() is not supported here.
str("a", "utf-8")  # refused: The argument `encoding` of str() is not supported here.
str(10**5000)  # raises: ValueError
sum([1, 2, 3])  # expect: 6
sum([])  # expect: 0
sum([1, 2.5])  # refused: The operator + of these numbers is not supported.
sum([[1], [2]], [])  # expect: [1, 2]
sum([(1,), (2,)], ())  # expect: (1, 2)
sum(["a"])  # raises: TypeError
sum(["a"], "")  # raises: TypeError
sum([1], 5)  # expect: 6
sum([1], start=5)  # expect: 6
sum([True, True])  # expect: 2
sum(5)  # raises: TypeError
sum({0.1, 0.2, 0.3})  # refused: It depends on the order of a set, which changes from run to run.
sum(range(10))  # expect: 45
tuple()  # expect: ()
tuple("ab")  # expect: ("a", "b")
x = (1,)
tuple(x) is x  # expect: True
tuple([1, 2])  # expect: (1, 2)
tuple(5)  # raises: TypeError
type(5)  # expect: <class int>
type(True)  # expect: <class bool>
type("a")  # expect: <class str>
type(b"a")  # expect: <class bytes>
type(None)  # expect: <class NoneType>
type([])  # expect: <class list>
type(())  # expect: <class tuple>
type({})  # expect: <class dict>
type({1})  # expect: <class set>
type(frozenset())  # expect: <class frozenset>
type(range(1))  # expect: <class range>
type(int)  # expect: <class type>
type(len)  # refused: Whether this is a function or a class of Python is not known here
type("a".upper)  # refused: Whether this is a function or a class of Python is not known here
type(...)  # expect: <class ellipsis>
type(iter([]))  # expect: <class list_iterator>
type(iter(()))  # expect: <class tuple_iterator>
type(iter(""))  # expect: <class str_ascii_iterator>
type(iter({}))  # expect: <class dict_keyiterator>
type(iter({1}))  # expect: <class set_iterator>
type(iter(range(1)))  # expect: <class range_iterator>
type(iter("é"))  # expect: <class str_iterator>
x = iter({1: 2})
list(x)
list(x)  # expect: []
x = iter([1, 0].pop, 1)
(list(x), list(x))  # refused: The argument `sentinel` of iter() is not supported here.
x = []
list(filter(x.append, {1, 2}))  # refused: It depends on the order of a set, which changes from run to run.
x = []
sorted({1, 2}, key=x.append)  # refused: It depends on the order of a set, which changes from run to run.
type(int | None)()  # refused: Unions of types are not supported here.
enumerate([1], iterable=[2])  # raises: TypeError
type({}.keys()).__len__(5)  # raises: TypeError
type(property(fset=len))  # refused: The argument `fset` of property() is not supported here.
type({}.keys())  # expect: <class dict_keys>
type({}.items())  # expect: <class dict_items>
type({}.values())  # expect: <class dict_values>
type(iter({}.values()))  # expect: <class dict_valueiterator>
type(iter({}.items()))  # expect: <class dict_itemiterator>
type(map(abs, []))  # expect: <class map>
type(filter(None, []))  # expect: <class filter>
type(zip())  # expect: <class zip>
type(enumerate([]))  # expect: <class enumerate>
type(iter(len, 0))  # refused: The argument `sentinel` of iter() is not supported here.
type(property())  # expect: <class property>
type(list[int])  # expect: <class GenericAlias>
type(int | None)  # refused: Unions of types are not supported here.
type()  # raises: TypeError
list(zip([1, 2], "ab"))  # expect: [(1, "a"), (2, "b")]
list(zip([1, 2, 3], "ab"))  # expect: [(1, "a"), (2, "b")]
list(zip())  # expect: []
list(zip([1]))  # expect: [(1,)]
list(zip([1], strict=True))  # refused: The argument `strict` of zip() is not supported here.
list(zip([1, 2], "a", strict=True))  # refused: The argument `strict` of zip() is not supported here.
list(zip([1], "ab", strict=True))  # refused: The argument `strict` of zip() is not supported here.
zip(5)  # raises: TypeError
x = iter([1, 2, 3])
list(zip(x, x))  # expect: [(1, 2)]
x = iter([1, 2, 3])
y = iter("a")
list(zip(x, y))
next(x)  # expect: 3
list(zip({1, 2}, [1, 2]))  # refused: It depends on the order of a set, which changes from run to run.
list(zip({1}, [1, 2]))  # expect: [(1, 1)]
list(zip([1], x=5))  # raises: TypeError
list(zip(strict=True))  # refused: The argument `strict` of zip() is not supported here.
__debug__  # expect: True
Ellipsis  # expect: <ellipsis>
NotImplemented is NotImplemented  # expect: True
BrokenPipeError  # expect: <class BrokenPipeError>
object  # expect: <class object>
bytearray(b"a")  # refused: Objects of bytearray are not supported.
isinstance(b"a", bytearray)  # expect: False
range(3)  # expect: <range(0, 3)>
property(len)  # expect: <property>
type("A", (), {})  # refused: This use of type() is not supported.
str.upper("a")  # expect: "A"
str.upper(5)  # raises: TypeError
str.upper()  # raises: TypeError
list.append([], 1)  # expect: None
list.append((), 1)  # raises: TypeError
dict.get({"a": 1}, "a")  # expect: 1
dict.get([], "a")  # raises: TypeError
set.add([], 1)  # raises: TypeError
tuple.index([1], 1)  # refused: index is not supported here.
list.pop({})  # raises: TypeError
{}.keys().__len__()  # expect: 0
classmethod(len)  # expect: <classmethod>
staticmethod(len)  # expect: <staticmethod>
property(len).setter(abs)  # refused: setter is not supported here.
property(len).getter(abs)  # refused: getter is not supported here.
property(len).deleter(abs)  # refused: deleter is not supported here.
