# group: {"before":["class Plain: pass","class Number:","    def __add__(self, other): return other == 1 or NotImplemented","    def __radd__(self, other): return 5","    def __iadd__(self, other): return 6","    def __sub__(self, other): return 3","class Right:","    def __radd__(self, other): return 8","class Like:","    def __eq__(self, other): return other == 1","class Box:","    def __init__(self): self.log = []","    def __len__(self): return 2","    def __getitem__(self, index): return [0, 1][index]","    def __setitem__(self, index, value): self.log.append((index, value))","    def __delitem__(self, index): self.log.append(index)","class Has:","    def __contains__(self, item): return 1","class Counts:","    def __init__(self, count): self.count = count","    def __len__(self): return self.count","class Truth:","    def __init__(self, truth): self.truth = truth","    def __bool__(self): return self.truth","class Iterable:","    def __init__(self, inner): self.inner = inner","    def __iter__(self): return self.inner","class Steps(Iterable):","    def __iter__(self): return self","    def __next__(self): return 1","class Called:","    def __call__(self): pass"]}
Number() + 1, 1 + Number(), Number() + Right()  # expect: (True, 5, 8)
Number() + Number()  # raises: TypeError
Number() + Plain()  # raises: TypeError
Plain() + 1  # raises: TypeError
x = Number()
x += 1
x  # expect: 6
x = Number()
x -= 1
x  # expect: 3
class C:
    def __iadd__(self, other): return NotImplemented
x = C()
x += 1
x  # raises: TypeError
~Plain()  # raises: TypeError
-Plain()  # raises: TypeError
Plain() < 1  # refused: The order of these objects is not supported here.
Like() == 1, 1 == Like(), Like() != 1, Like() != 2, 1 != Like()  # expect: (True, True, False, True, False)
class C:
    def __ne__(self, other): return 'ne'
C() != 1, 1 != C(), C() == 1  # expect: ("ne", "ne", False)
x = Plain()
x == x, x == Plain(), x != x  # expect: (True, False, False)
Box()[1], len(Box())  # expect: (1, 2)
x = Box()
x[1] = 2
del x[3]
x.log  # expect: [(1, 2), 3]
list(Box())  # refused: To iterate over an object of Box is not supported here.
1 in Box()  # refused: To iterate over an object of Box is not supported here.
1 in Has()  # expect: True
bool(Counts(0)), bool(Counts(True)), bool(Truth(False)), bool(Plain())  # expect: (False, True, False, True)
bool(Truth(1))  # raises: TypeError
Truth(1) or 1  # raises: TypeError
1 if Counts(0) else 2  # expect: 2
bool(Counts(-1))  # raises: ValueError
len(Counts(1.5))  # raises: TypeError
len(Counts(2 ** 63))  # raises: OverflowError
len(Plain())  # raises: TypeError
list(Plain())  # raises: TypeError
Plain()[0]  # raises: TypeError
x = Plain()
x[0] = 0
x  # raises: TypeError
x = Plain()
del x[0]
x  # raises: TypeError
x = Steps(None)
iter(x) is x  # expect: True
next(Steps(None))  # refused: next() of an object is not supported here.
list(Steps(None))  # refused: To iterate over an object of Steps is not supported here.
iter(Iterable(1))  # raises: TypeError
list(Iterable(iter([1])))  # expect: [1]
[1, 2, 3][Plain()]  # raises: TypeError
int(Plain())  # refused: The number of an object of Plain is not supported here.
callable(Plain()), callable(Called()), hasattr(Plain(), 'nope')  # expect: (False, True, False)
isinstance(1, Plain())  # refused: Only classes and tuples of classes are supported here.
print(Plain())  # expect: None
x, y = Plain(), Plain()
{x: 1, y: 2}[x], len({x: 1, y: 2})  # expect: (1, 2)
[Like()] == [1], [Plain()] == [Plain()]  # expect: (True, False)
'a' % Box()  # expect: "a"
'a' % Plain()  # refused: The template has fewer fields than values.
{Like(): 1}  # refused: The hash of an object of Like is not known.
{(Plain(), 1): 1}  # refused: A tuple that holds an object is not supported as a key.
class C:
    __len__ = 1
len(C())  # refused: C.__len__ is not a plain method.
class C:
    __iter__ = None
list(C())  # raises: TypeError
class C:
    __hash__ = None
{C(): 1}  # refused: A class with a __hash__ of its own is not supported.
# group: {"before":["class Plain: pass","class Both:","    def __str__(self): return 'text'","    def __repr__(self): return 'Both()'","class Below(Both): pass","class Shown:","    def __repr__(self): return 'Shown()'"]}
str(Both()), repr([Both()]), str(Below()), str(Shown())  # expect: ("text", "[Both()]", "text", "Shown()")
f'{Shown()}', '%s' % Shown(), '%r' % Shown(), '{}'.format(Shown())  # expect: ("Shown()", "Shown()", "Shown()", "Shown()")
str(Plain())  # refused: The text of an object of Plain may contain its address in memory.
repr([Plain()])  # refused: The text of an object of Plain may contain its address in memory.
'%s' % Plain()  # refused: The text of an object of Plain may contain its address in memory.
'%d' % Plain()  # refused: The number of an object of Plain is not supported here.
format(Plain(), '')  # refused: The text of an object of Plain may contain its address in memory.
format(Plain(), 's')  # refused: The format "s" is not supported.
'{0.a}'.format(None)  # refused: Unsupported template.
class C:
    __str__ = None
str(C())  # raises: TypeError
class C:
    def __str__(self): return 1
str(C())  # raises: TypeError
class C:
    def __str__(self): return Plain()
str(C())  # refused: `__str__` of C returns more than a plain text.
class C:
    __str__ = object
str(C())  # refused: C.__str__ is not a plain method.
class Mine(ValueError):
    def __str__(self): return 'mine'
str(Mine())  # expect: "mine"
x = []
x.append(x)
repr(x)  # refused: The value is nested too deeply.
x = {}
x['k'] = x
repr(x)  # refused: The value is nested too deeply.
x = None
for _ in range(1000): x = [x]
repr(x)  # refused: The value is nested too deeply.
repr(slice(1))  # refused: Objects of slice are not supported.
repr(lambda: None)  # refused: The text of a range, a function, a class, a module or an iterator is not known here: it may contain an address in memory.
repr(object)  # refused: The text of a range, a function, a class, a module or an iterator is not known here: it may contain an address in memory.
repr(NotImplemented)  # expect: "NotImplemented"
repr({1, 2})  # refused: It depends on the order of a set, which changes from run to run.
repr(list({1, 2}))  # refused: It depends on the order of a set, which changes from run to run.
repr(tuple({1, 2}))  # refused: It depends on the order of a set, which changes from run to run.
'%s' % list({1, 2})  # refused: It depends on the order of a set, which changes from run to run.
'%s' % tuple({1, 2})  # refused: It depends on the order of a set, which changes from run to run.
'%s' % {1, 2}  # refused: It depends on the order of a set, which changes from run to run.
', '.join(list({'a', 'b'}))  # refused: It depends on the order of a set, which changes from run to run.
', '.join([Plain()])  # raises: TypeError
'abc'.find(Plain())  # raises: TypeError
repr(list({1}))  # expect: "[1]"
# group: {"before":["import unknown_library as u"]}
len([u.x, 1]), len([u.x] + [1])  # refused: unknown_library is not in the project, and the code of libraries is not read.
u.x + 1  # refused: unknown_library is not in the project, and the code of libraries is not read.
u.x == u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
1 < u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
u.x is u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
u.x in [u.x, 1]  # refused: unknown_library is not in the project, and the code of libraries is not read.
1 in u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
[u.x, 1] == [u.x, 1]  # refused: unknown_library is not in the project, and the code of libraries is not read.
[u.x, 1][0]  # refused: unknown_library is not in the project, and the code of libraries is not read.
u.x[0]  # refused: unknown_library is not in the project, and the code of libraries is not read.
{u.x: 1}  # refused: unknown_library is not in the project, and the code of libraries is not read.
list(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
bool(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
-u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
sorted([u.x, 1])  # refused: unknown_library is not in the project, and the code of libraries is not read.
len(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
int(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
list(map(abs, [u.x, 1]))  # refused: unknown_library is not in the project, and the code of libraries is not read.
sum([u.x, 1])  # refused: unknown_library is not in the project, and the code of libraries is not read.
next(iter([u.x, 1]))  # refused: unknown_library is not in the project, and the code of libraries is not read.
type(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
str(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
repr([u.x])  # refused: unknown_library is not in the project, and the code of libraries is not read.
format(u.x, '')  # refused: unknown_library is not in the project, and the code of libraries is not read.
format(u.x, 's')  # refused: unknown_library is not in the project, and the code of libraries is not read.
'%s' % u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
', '.join([u.x])  # refused: unknown_library is not in the project, and the code of libraries is not read.
repr(u)  # refused: unknown_library is not in the project, and the code of libraries is not read.
class C:
    def __str__(self): return u.text
str(C())  # refused: unknown_library is not in the project, and the code of libraries is not read.
class C:
    __str__ = u.text
str(C())  # refused: unknown_library is not in the project, and the code of libraries is not read.
[1][u.x]  # refused: unknown_library is not in the project, and the code of libraries is not read.
'a'.find(u.x)  # refused: unknown_library is not in the project, and the code of libraries is not read.
'%d' % u.x  # refused: unknown_library is not in the project, and the code of libraries is not read.
class C:
    def __str__(self): return 'x'
c = C()
u.change(C)
str(c)  # refused: unknown_library is not in the project, and the code of libraries is not read.
# group: {}
10 ** 10 ** 10  # refused: This makes something larger than any setting needs, and was not computed.
1 << 10 ** 9  # refused: The operator << of these numbers is not supported.
1 << 10 ** 400  # refused: The operator << of these numbers is not supported.
'a' * 10 ** 10  # refused: This makes something larger than any setting needs, and was not computed.
[0] * 10 ** 9  # refused: This makes something larger than any setting needs, and was not computed.
bytes(10 ** 10)  # refused: Objects of bytes are not supported.
sum(range(10 ** 12))  # refused: Too many steps.
-1 in map(abs, range(10 ** 9))  # refused: It is not supported here.
round(1, -10 ** 9)  # refused: It is not supported here.
x = (1,)
for _ in range(60): x = (x, x)
{x: 1}  # refused: Too many steps.
format(1, '1000000000')  # refused: The format "1000000000" is not supported.
format(1, '01000000000,')  # refused: The format "01000000000," is not supported.
format(1.5, '.1000000000f')  # refused: The format ".1000000000f" is not supported.
'%1000000000d' % 1  # refused: Unsupported template.
'%.1000000000d' % 1  # refused: Unsupported template.
'%.1000000000f' % 1  # refused: Unsupported template.
'%01000000000d' % 1  # refused: Unsupported template.
('{0:1000000}' * 100).format(1)  # refused: The format "1000000" is not supported.
('a' * 10000).replace('a', 'b' * 10000)  # refused: This makes something larger than any setting needs, and was not computed.
('a' * 10000).join('b' * 10000)  # refused: This makes something larger than any setting needs, and was not computed.
('a' * 60000).find('b' + 'a' * 30000)  # refused: This makes something larger than any setting needs, and was not computed.
repr('x' * 20000000)  # refused: This makes something larger than any setting needs, and was not computed.
int('9' * 50000)  # raises: ValueError
int('1_' * 20000 + '_')  # raises: ValueError
float(' ' * 20000 + '1' + ' ' * 20000 + 'x')  # raises: ValueError
float('1e' + '9' * 20000) > 1e308  # expect: True
len(('a' + ' ' * 50000 + 'b').split())  # expect: 2
int('\u0661')  # refused: Numbers in characters beyond ASCII are not supported.
int('\uff11')  # refused: Numbers in characters beyond ASCII are not supported.
int('1\u00a0')  # refused: Numbers in characters beyond ASCII are not supported.
format(1, 'n')  # refused: The format "n" is not supported.
format(1.5, 'n')  # refused: The format "n" is not supported.
format(0xd800, 'c')  # refused: The format "c" is not supported.
'%c' % 0xd800  # refused: Unsupported template.
x = ()
for _ in range(10000): x = (x,)
{x: 1}  # refused: The value is nested too deeply.
x = ()
y = ()
for _ in range(10000): x, y = (x,), (y,)
x == y  # refused: The value is nested too deeply.
x = ()
y = ()
for _ in range(10000): x, y = (x,), (y,)
x < y  # refused: The value is nested too deeply.
x = []
y = []
x.append(x)
y.append(y)
x == y  # refused: The value is nested too deeply.
x = []
y = []
x.append(x)
y.append(y)
sorted([x, y])  # refused: The value is nested too deeply.
next(iter({1, 2}))  # refused: It depends on the order of a set, which changes from run to run.
next(x for x in {1, 2})  # refused: This iterates over a set, whose order changes from run to run.
x = {}
x |= {1, 2}
x  # refused: It depends on the order of a set, which changes from run to run.
'caf\u00e9'.casefold()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
'caf\u00e9'.lower()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
'caf\u00e9'.upper()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
'caf\u00e9'.isdigit()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
'caf\u00e9'.isupper()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
repr('caf\u00e9 \u00ad')  # expect: "'caf\u00e9 \\xad'"
repr('\u20ac')  # refused: The repr() of characters beyond U+024F is not supported.
