# group: {}
"abcdef"[::2]  # refused: Slices with a step are not supported here.
"abcdef"[::-1]  # refused: Slices with a step are not supported here.
[1, 2, 3, 4][1:]  # expect: [2, 3, 4]
[1, 2, 3, 4][:-1]  # expect: [1, 2, 3]
[1, 2, 3, 4][-2:]  # expect: [3, 4]
[1, 2, 3, 4][-100:100]  # expect: [1, 2, 3, 4]
[1, 2, 3, 4][2:2]  # expect: []
[1, 2, 3, 4][10**30:]  # expect: []
[1, 2, 3, 4][:]  # expect: [1, 2, 3, 4]
[1, 2, 3, 4][True:]  # expect: [2, 3, 4]
[1, 2, 3, 4]["a":]  # raises: TypeError
[1, 2, 3, 4][1]  # expect: 2
[1, 2, 3, 4][-1]  # expect: 4
[1, 2, 3, 4][10]  # raises: IndexError
[1, 2, 3, 4][-10]  # raises: IndexError
[1, 2, 3, 4]["a"]  # raises: TypeError
[1, 2, 3, 4][1.0]  # raises: TypeError
[1, 2, 3, 4][True]  # expect: 2
[1, 2, 3, 4][None]  # raises: TypeError
(1, 2, 3)[1:]  # expect: (2, 3)
(1, 2, 3)[:-1]  # expect: (1, 2)
(1, 2, 3)[-2:]  # expect: (2, 3)
(1, 2, 3)[-100:100]  # expect: (1, 2, 3)
(1, 2, 3)[2:2]  # expect: ()
(1, 2, 3)[10**30:]  # expect: ()
(1, 2, 3)[:]  # expect: (1, 2, 3)
(1, 2, 3)[True:]  # expect: (2, 3)
(1, 2, 3)["a":]  # raises: TypeError
(1, 2, 3)[1]  # expect: 2
(1, 2, 3)[-1]  # expect: 3
(1, 2, 3)[10]  # raises: IndexError
(1, 2, 3)[-10]  # raises: IndexError
(1, 2, 3)["a"]  # raises: TypeError
(1, 2, 3)[1.0]  # raises: TypeError
(1, 2, 3)[True]  # expect: 2
(1, 2, 3)[None]  # raises: TypeError
b"abc"[1:]  # refused: This use of bytes is not supported here.
range(10)[1:]  # refused: The items of a range are not supported here.
"a😀b"[1:]  # expect: "\ud83d\ude00b"
"a😀b"[:-1]  # expect: "a\ud83d\ude00"
"a😀b"[-2:]  # expect: "\ud83d\ude00b"
"a😀b"[-100:100]  # expect: "a\ud83d\ude00b"
"a😀b"[2:2]  # expect: ""
"a😀b"[10**30:]  # expect: ""
"a😀b"[:]  # expect: "a\ud83d\ude00b"
"a😀b"[True:]  # expect: "\ud83d\ude00b"
"a😀b"["a":]  # raises: TypeError
"a😀b"[1]  # expect: "\ud83d\ude00"
"a😀b"[-1]  # expect: "b"
"a😀b"[10]  # raises: IndexError
"a😀b"[-10]  # raises: IndexError
"a😀b"["a"]  # raises: TypeError
"a😀b"[1.0]  # raises: TypeError
"a😀b"[True]  # expect: "\ud83d\ude00"
"a😀b"[None]  # raises: TypeError
{"a": 1}["a"]  # expect: 1
{"a": None}["a"]  # expect: None
{"a": 1}["b"]  # raises: KeyError
{1: "x"}[True]  # expect: "x"
{1: "x"}[1.0]  # expect: "x"
{(1, 2): "x"}[1, 2]  # expect: "x"
{"a": 1}[[]]  # raises: TypeError
None[0]  # raises: TypeError
1[0]  # raises: TypeError
{1}[0]  # raises: TypeError
len[0]  # raises: TypeError
int[0]  # raises: TypeError
list[int]  # expect: <GenericAlias>
dict[str, int]  # expect: <GenericAlias>
type[int]  # expect: <GenericAlias>
tuple[int, ...]  # expect: <GenericAlias>
x = [1, 2, 3]
x[0] = 9
x  # expect: [9, 2, 3]
x = [1, 2, 3]
x[-1] = 9
x  # expect: [1, 2, 9]
x = [1, 2, 3]
x[3] = 9
x  # raises: IndexError
x = [1, 2, 3]
x["a"] = 9
x  # raises: TypeError
x = [1, 2, 3]
x[1:2] = [7, 8, 9]
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
x[:] = []
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
x[3:] = "ab"
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
x[2:1] = [0]
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
x[::-1] = x
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
x[1:] = x
x  # refused: To change a slice of a list is not supported here.
x = [1, 2]
x[0:1] = 5
x  # refused: To change a slice of a list is not supported here.
x = [1, 2]
x[::0] = []
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
x[0:3:1] = {"a": 1}
x  # refused: To change a slice of a list is not supported here.
x = (1, 2)
x[0] = 1
x  # raises: TypeError
x = "ab"
x[0] = "c"
x  # raises: TypeError
x = {}
x["a"] = 1
x[1] = 2
x[True] = 3
x  # expect: {"a": 1, 1: 3}
x = {}
x[[]] = 1
x  # raises: TypeError
x = {"a": 1, "b": 2}
x["a"] = 3
x  # expect: {"a": 3, "b": 2}
x = 1
x[0] = 1
x  # raises: TypeError
x = [1, 2, 3]
del x[0]
x  # expect: [2, 3]
x = [1, 2, 3]
del x[-1]
x  # expect: [1, 2]
x = [1, 2, 3]
del x[5]
x  # raises: IndexError
x = [1, 2, 3, 4]
del x[1:3]
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3, 4]
del x[::2]
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3, 4]
del x[::-2]
x  # refused: To change a slice of a list is not supported here.
x = [1, 2, 3]
del x[:]
x  # refused: To change a slice of a list is not supported here.
x = {"a": 1, "b": 2}
del x["a"]
x  # expect: {"b": 2}
x = {"a": 1}
del x["b"]
x  # raises: KeyError
x = {"a": 1}
del x[[]]
x  # raises: TypeError
x = {"a": 1, "b": 2}
del x["a"]
x["a"] = 3
x  # expect: {"b": 2, "a": 3}
x = (1,)
del x[0]
x  # raises: TypeError
x = {1}
del x[1]
x  # raises: TypeError
list({"a", "b"})[0]  # refused: It depends on the order of a set, which changes from run to run.
tuple({"a", "b"})[0]  # refused: It depends on the order of a set, which changes from run to run.
list({"a", "b"})[1:]  # refused: It depends on the order of a set, which changes from run to run.
set(list({"a", "b"})[:])  # expect: {"a", "b"}
set(tuple({"a", "b"})[:])  # expect: {"a", "b"}
list({"a"})[0]  # expect: "a"
list({"a", "b"})[5]  # raises: IndexError
x = list({"a", "b"})
x[0] = 1
x  # refused: It depends on the order of a set, which changes from run to run.
x = list({"a", "b"})
del x[0]
x  # refused: It depends on the order of a set, which changes from run to run.
x = [1]
x[:] = {"a", "b"}
x  # refused: To change a slice of a list is not supported here.
slice(1, 10, 2).indices(5)  # refused: Objects of slice are not supported.
slice(None, None, -1).indices(5)  # refused: Objects of slice are not supported.
slice(1).indices(-1)  # refused: Objects of slice are not supported.
slice(5).stop  # refused: Objects of slice are not supported.
slice(1, 5, 2).step  # refused: Objects of slice are not supported.
