# group: {}
(0) + (0.7)  # refused: The operator + of these numbers is not supported.
(0) - (3)  # expect: -3
(0) - (0.7)  # refused: The operator - of these numbers is not supported.
(0) - (True)  # expect: -1
(True) - (3)  # expect: -2
(0) * (3)  # expect: 0
(0) * (0.7)  # refused: The operator * of these numbers is not supported.
(0) * (True)  # expect: 0
(True) * (3)  # expect: 3
(0) / (3)  # expect: 0.0
(0) / (0.7)  # refused: The operator / of these numbers is not supported.
(0) / (True)  # expect: 0.0
(0) / (10**18 + 1)  # refused: The operator / of these numbers is not supported.
(True) / (3)  # expect: 0.3333333333333333
(True) / (True)  # expect: 1.0
(0) // (-2)  # refused: The operator // of these numbers is not supported.
(0) // (0.7)  # refused: The operator // of these numbers is not supported.
(0) // (True)  # expect: 0
(0) // (0)  # raises: ZeroDivisionError
(True) // (3)  # expect: 0
(True) // (0.7)  # refused: The operator // of these numbers is not supported.
(True) // (0)  # raises: ZeroDivisionError
(0) % (True)  # expect: 0
(0) % (0)  # raises: ZeroDivisionError
(True) % (3)  # expect: 1
(True) % (True)  # expect: 0
(True) % (0)  # raises: ZeroDivisionError
(-0.5) % (-2)  # refused: The operator % of these numbers is not supported.
(-0.5) % (True)  # refused: The operator % of these numbers is not supported.
(10**20) % (-2.5)  # refused: The operator % of these numbers is not supported.
(5) | (3)  # expect: 7
(5) | (False)  # expect: 5
(True) | (3)  # expect: 3
(True) | (False)  # expect: True
2 ** -1  # refused: The operator ** of these numbers is not supported.
(-1) ** 10**30  # refused: This makes something larger than any setting needs, and was not computed.
1.0 ** 1e400  # refused: The operator ** of these numbers is not supported.
(-8) ** (1/3)  # refused: The operator ** of these numbers is not supported.
float("inf") ** 2  # refused: This float is not supported.
None == "a"  # expect: False
None == b"a"  # refused: This use of bytes is not supported here.
"a" == frozenset({1})  # expect: False
"a" == range(1, 2)  # expect: False
[1] == [1, 2]  # expect: False
(1,) == (1, 2)  # expect: False
(1,) == frozenset({1})  # expect: False
{1} == {1, 2}  # expect: False
{1, 2} == frozenset({1})  # expect: False
frozenset({1}) == range(1, 2)  # expect: False
{"a": 1} == range(1, 2)  # expect: False
range(1, 2) == range(1, 2)  # refused: To compare objects of range is not supported here.
{1} != frozenset({1})  # expect: False
frozenset({1}) != {"a": 1}  # expect: True
"a" < "a"  # expect: False
[1] < [1]  # expect: False
(1,) < (1, 2)  # expect: True
frozenset({1}) < [1]  # refused: The order of these objects is not supported here.
frozenset({1}) < (1, 2)  # refused: The order of these objects is not supported here.
"a" >= "a"  # expect: True
b"a" >= [1]  # refused: The order of these objects is not supported here.
b"a" >= (1, 2)  # refused: The order of these objects is not supported here.
[1] >= [1]  # expect: True
(1,) >= (1, 2)  # expect: False
(1, 2) >= (1, 2)  # expect: True
frozenset({1}) >= "a"  # refused: The order of these objects is not supported here.
frozenset({1}) >= [1]  # refused: The order of these objects is not supported here.
frozenset({1}) >= (1, 2)  # refused: The order of these objects is not supported here.
10**400 > 1e308  # expect: True
-True  # expect: -1
+True  # expect: 1
~True  # expect: -2
~5  # expect: -6
-5  # expect: -5
-(2.5)  # expect: -2.5
+2.5  # expect: 2.5
~2.5  # raises: TypeError
-"a"  # raises: TypeError
+[]  # raises: TypeError
not []  # expect: True
not "a"  # expect: False
not 0.0  # expect: True
not None  # expect: True
not range(0)  # expect: True
not {}  # expect: True
not {1}  # expect: False
not ()  # expect: True
not len  # expect: False
not ...  # expect: False
"a" + 1  # raises: TypeError
1 + "a"  # raises: TypeError
[1] + [2]  # expect: [1, 2]
[1] + (2,)  # raises: TypeError
(1,) + (2,)  # expect: (1, 2)
"ab" * 3  # expect: "ababab"
3 * "ab"  # expect: "ababab"
"ab" * True  # expect: "ab"
"ab" * 1.0  # raises: TypeError
[1, 2] * 2  # expect: [1, 2, 1, 2]
2 * (1,)  # expect: (1, 1)
"a" * 10**30  # raises: OverflowError
[0] * -10**30  # raises: OverflowError
"a" * "b"  # raises: TypeError
[1] * [2]  # raises: TypeError
{} + {}  # raises: TypeError
x = [[0]] * 2
x[0].append(1)
x  # expect: [[0, 1], [0, 1]]
{1, 2} | {2, 3}  # expect: {1, 2, 3}
{1, 2} & {2, 3}  # refused: The operator & of sets is not supported here.
{1, 2} - {2, 3}  # expect: {1}
{1, 2} ^ {2, 3}  # refused: The operator ^ of sets is not supported here.
frozenset({1}) | {2}  # expect: frozenset({1, 2})
{1} | frozenset({2})  # expect: {1, 2}
{1} | [2]  # raises: TypeError
{1} + {2}  # raises: TypeError
{"a": 1} | {"b": 2}  # expect: {"a": 1, "b": 2}
{"a": 1} | [("b", 2)]  # raises: TypeError
{1: 2} & {1: 2}  # raises: TypeError
x = [1]
y = x
x += [2]
y  # expect: [1, 2]
x = [1]
y = x
x = x + [2]
y  # expect: [1]
x = [1]
x += "ab"
x  # expect: [1, "a", "b"]
x = [1]
x += 1
x  # raises: TypeError
x = [1]
x += x
x  # expect: [1, 1]
x = [1, 2]
y = x
x *= 2
y  # refused: To repeat a list in place is not supported here.
x = [1]
x *= 0
x  # refused: To repeat a list in place is not supported here.
x = [1]
x -= [1]
x  # raises: TypeError
x = [1]
x *= 1.5
x  # refused: To repeat a list in place is not supported here.
x = (1,)
y = x
x += (2,)
(x, y)  # expect: ((1, 2), (1,))
x = (1,)
x += [2]
x  # raises: TypeError
x = {1}
y = x
x |= {2}
y  # expect: {1, 2}
x = {1, 2}
y = x
x &= {2}
y  # refused: The operator &= of sets is not supported here.
x = {1, 2}
y = x
x -= {2}
y  # refused: The operator -= of sets is not supported here.
x = {1}
x |= [2]
x  # raises: TypeError
x = {1}
x &= {True}
x  # refused: The operator &= of sets is not supported here.
x = {1}
x += {2}
x  # refused: The operator += of sets is not supported here.
x = frozenset({1})
y = x
x |= {2}
(x, y)  # expect: (frozenset({1, 2}), frozenset({1}))
x = {"a": 1}
y = x
x |= {"b": 2}
y  # expect: {"a": 1, "b": 2}
x = {"a": 1}
x |= [("b", 2)]
x  # expect: {"a": 1, "b": 2}
x = {"a": 1}
x |= 1
x  # raises: TypeError
x = {"a": 1}
x &= {}
x  # raises: TypeError
x = 1
x += 2
x  # expect: 3
x = "a"
x += "b"
x  # expect: "ab"
x = 5
x //= 2
x  # expect: 2
x = "%s!"
x %= "a"
x  # expect: "a!"
"a" in "abc"  # expect: True
1 in "abc"  # raises: TypeError
1 in [1]  # expect: True
True in [1]  # expect: True
1.0 in (1,)  # expect: True
"a" in {"a": 1}  # expect: True
[] in {}  # raises: TypeError
[] in {1}  # raises: TypeError
{1} in {frozenset({1})}  # refused: An object of frozenset as a key is not supported here.
{1} in {1: 1}  # raises: TypeError
3 in range(0, 10, 3)  # expect: True
4 in range(0, 10, 3)  # expect: False
3.0 in range(5)  # expect: True
3.5 in range(5)  # expect: False
"a" in range(5)  # expect: False
True in range(2)  # expect: True
2 not in [1]  # expect: True
1 in 1  # raises: TypeError
1 in None  # raises: TypeError
"a" not in {"a"}  # expect: False
[1] in [[1]]  # expect: True
1 in iter([1, 2])  # expect: True
x = iter([1, 2, 3])
2 in x
list(x)  # expect: [3]
3 in map(int, ['3'])  # expect: True
(1, 2) in {(1, 2)}  # expect: True
None is None  # expect: True
1 is None  # expect: False
None is not None  # expect: False
"a" is None  # expect: False
True is True  # expect: True
True is 1  # expect: False
1 is True  # expect: False
[] is []  # expect: False
x = []
x is x  # expect: True
x = []
y = x
x is y  # expect: True
5 is 5  # refused: Whether equal values are one object depends on the Python that runs it.
5 is 6  # expect: False
1.5 is 2.5  # expect: False
"a" is "b"  # expect: False
() is ()  # refused: Whether equal values are one object depends on the Python that runs it.
(1,) is (2,)  # expect: False
(1,) is [1]  # expect: False
frozenset({1}) is frozenset({2})  # expect: False
int is int  # expect: True
int is str  # expect: False
... is ...  # expect: True
type(1) is int  # expect: True
{} is not {}  # expect: True
len is len  # expect: True
range(3) is range(3)  # expect: False
1000 is 1000  # refused: Whether equal values are one object depends on the Python that runs it.
1.5 is 1.5  # refused: Whether equal values are one object depends on the Python that runs it.
"a" is "a"  # refused: Whether equal values are one object depends on the Python that runs it.
(1, 2) is (1, 2)  # refused: Whether equal values are one object depends on the Python that runs it.
frozenset({1}) is frozenset({1})  # refused: Whether equal values are one object depends on the Python that runs it.
"%s-%d" % ("a", 5)  # expect: "a-5"
[1, 2] < [1, 3]  # expect: True
[[1], 2] > [[0], 3]  # expect: True
"😀" > "￿"  # expect: True
"" < "😀"  # expect: True
"ab" < "abc"  # expect: True
range(5) == [0, 1, 2, 3, 4]  # expect: False
slice(1, 2) == slice(1, 2)  # refused: Objects of slice are not supported.
slice(1) < slice(2)  # refused: Objects of slice are not supported.
x = []
x.append(x)
x == x  # expect: True
x = []
x.append(x)
y = []
y.append(y)
x == y  # refused: The value is nested too deeply.
{"a": [1], "b": 2} == {"b": 2, "a": [1]}  # expect: True
{"a": 1} == {"b": 1}  # expect: False
len == len  # expect: True
[].append == len  # expect: False
x = []
x.append == x.append  # refused: To compare objects of builtin_function_or_method is not supported here.
x = []
x.append == [].append  # refused: To compare objects of builtin_function_or_method is not supported here.
x = []
x.append == x.pop  # refused: To compare objects of builtin_function_or_method is not supported here.
int | None  # refused: Unions of types are not supported here.
int | str | None  # refused: Unions of types are not supported here.
list[int] | None  # refused: This use of GenericAlias is not supported.
int & str  # raises: TypeError
1 @ 2  # refused: The operator @ of these numbers is not supported.
[1] @ [2]  # raises: TypeError
True @ True  # refused: The operator @ of these numbers is not supported.
list({"a", "b"}) == ["a", "b"]  # refused: It depends on the order of a set, which changes from run to run.
list({"a", "b"}) < ["c"]  # refused: It depends on the order of a set, which changes from run to run.
"a" in list({"a", "b"})  # expect: True
len(list({"a", "b"}) + ["c"])  # expect: 3
set(list({"a", "b"}) + ["c"])  # expect: {"a", "b", "c"}
(list({"a", "b"}) + ["c"])[2]  # refused: It depends on the order of a set, which changes from run to run.
sorted(2 * tuple({"a", "b"}))  # expect: ["a", "a", "b", "b"]
x = [0]
x += {1, 2}
sorted(x)  # expect: [0, 1, 2]
x = [0]
x += {1, 2}
x[0]  # refused: It depends on the order of a set, which changes from run to run.
