# group: {}
x = [1]
x.append(2)
x  # expect: [1, 2]
x = [1]
x.append(2) 
x.append([3])
x  # expect: [1, 2, [3]]
[1].append(value=2)  # raises: TypeError
[1].append()  # raises: TypeError
[].append(1, 2)  # raises: TypeError
x = [1]
x.extend((2, 3))
x  # expect: [1, 2, 3]
x = [1]
x.extend("ab")
x  # expect: [1, "a", "b"]
x = [1]
x.extend({"a": 1})
x  # expect: [1, "a"]
x = [1]
x.extend(5)
x  # raises: TypeError
x = [1]
x.extend(x)
x  # expect: [1, 1]
x = [1]
x.extend(range(3))
x  # expect: [1, 0, 1, 2]
x = [1]
x.extend(map(int, ["2", "x"]))
x  # raises: ValueError
x = [1, 2]
x.insert(0, 0)
x  # expect: [0, 1, 2]
x = [1, 2]
x.insert(-1, 0)
x  # expect: [1, 0, 2]
x = [1, 2]
x.insert(100, 0)
x  # expect: [1, 2, 0]
x = [1, 2]
x.insert(-100, 0)
x  # expect: [0, 1, 2]
x = [1, 2]
x.insert("a", 0)
x  # raises: TypeError
x = [1, 2, 1]
x.remove(1)
x  # expect: [2, 1]
x = [1, 2]
x.remove(3)
x  # raises: ValueError
x = [1, True, 1.0]
x.remove(1.0)
x  # expect: [True, 1.0]
x = [1, 2, 3]
(x.pop(), x)  # expect: (3, [1, 2])
x = [1, 2, 3]
(x.pop(0), x)  # expect: (1, [2, 3])
x = [1, 2, 3]
(x.pop(-2), x)  # expect: (2, [1, 3])
[].pop()  # raises: IndexError
[1].pop(1)  # raises: IndexError
x = [1]
x.clear()
x  # refused: clear is not supported here.
[1, 2, 1].index(1)  # expect: 0
[1, 2, 1].index(1, 1)  # refused: The argument `start` of index() is not supported here.
[1, 2, 1].index(1, 1, 2)  # refused: The argument `start` of index() is not supported here.
[1, 2, 1].index(1, -1)  # refused: The argument `start` of index() is not supported here.
[1].index(2)  # raises: ValueError
[1, 2, 1, True, 1.0].count(1)  # refused: count is not supported here.
[].count(1)  # refused: count is not supported here.
x = [3, 1, 2]
(x.sort(), x)  # expect: (None, [1, 2, 3])
x = [3, 1, 2]
x.sort(reverse=True)
x  # expect: [3, 2, 1]
x = ["b", "A"]
x.sort(key=str.lower)
x  # expect: ["A", "b"]
x = [1, "a"]
x.sort()
x  # refused: The order of these objects is not supported here.
x = [1, 2]
x.sort(abs)
x  # raises: TypeError
x = [1, 2, 3]
x.reverse()
x  # refused: reverse is not supported here.
x = [[1], 2]
y = x.copy()
y.append(3)
y[0].append(9)
(x, y)  # expect: ([[1, 9], 2], [[1, 9], 2, 3])
(1, 2, 1).index(1)  # refused: index is not supported here.
(1, 2, 1).index(1, 1)  # refused: index is not supported here.
(1,).append(2)  # refused: append is not supported here.
{"a": 1}.get("a")  # expect: 1
{"a": 1}.get("b")  # expect: None
{"a": 1}.get("b", 2)  # expect: 2
{"a": None}.get("a", 2)  # expect: None
{}.get([])  # raises: TypeError
{}.get(key=1)  # raises: TypeError
list({"a": 1, "b": 2}.keys())  # expect: ["a", "b"]
list({"a": 1, "b": 2}.values())  # expect: [1, 2]
list({"a": 1, "b": 2}.items())  # expect: [("a", 1), ("b", 2)]
x = {}
y = x.keys()
x["a"] = 1
list(y)  # expect: ["a"]
len({"a": 1}.items())  # expect: 1
"a" in {"a": 1}.keys()  # expect: True
1 in {"a": 1}.values()  # expect: True
("a", 1) in {"a": 1}.items()  # expect: True
("a", 2) in {"a": 1}.items()  # expect: False
{"a": 1}.keys() == {"a"}  # refused: Whether an object of dict_keys equals another is not known.
{"a": 1}.keys() == {"a": 2}.keys()  # refused: Whether an object of dict_keys equals another is not known.
{"a": 1}.keys() == ["a"]  # refused: Whether an object of dict_keys equals another is not known.
x = {"a": 1}
y = x.values()
y == y  # expect: True
{"a": 1}.keys() & {"a", "b"}  # refused: This use of dict_keys is not supported.
{"a": 1}.keys() | ["b"]  # refused: This use of dict_keys is not supported.
["b"] | {"a": 1}.keys()  # refused: This use of dict_keys is not supported.
{"a": 1}.keys().isdisjoint(["b"])  # refused: isdisjoint is not supported here.
not {}.keys()  # expect: True
not {"a": 1}.values()  # expect: False
{}.keys().mapping  # refused: mapping is not supported here.
list(reversed({"a": 1, "b": 2}))  # refused: It is not supported here.
list(reversed({"a": 1, "b": 2}.items()))  # refused: It is not supported here.
sorted({"b": 1, "a": 2}.items())  # expect: [("a", 2), ("b", 1)]
hash({}.keys())  # refused: It changes from run to run.
hash([])  # refused: It changes from run to run.
repr({"a": 1}.keys())  # refused: The text of an object of dict_keys may contain its address in memory.
str({"a": 1}.items())  # refused: The text of an object of dict_items may contain its address in memory.
repr({}.values())  # refused: The text of an object of dict_values may contain its address in memory.
x = {"a": 1}
(x.pop("a"), x)  # expect: (1, {})
{}.pop("a")  # raises: KeyError
{}.pop("a", 5)  # expect: 5
{}.pop("a", None)  # expect: None
x = {"a": 1, "b": 2}
(x.popitem(), x)  # refused: popitem is not supported here.
{}.popitem()  # refused: popitem is not supported here.
x = {}
x.setdefault("a", []).append(1)
x.setdefault("a", []).append(2)
x  # expect: {"a": [1, 2]}
x = {}
(x.setdefault("a"), x)  # expect: (None, {"a": None})
x = {"a": None}
(x.setdefault("a", 1), x)  # expect: (None, {"a": None})
x = {"a": 1}
x.update({"b": 2})
x  # expect: {"a": 1, "b": 2}
x = {"a": 1}
x.update([("b", 2), ["c", 3]])
x  # expect: {"a": 1, "b": 2, "c": 3}
x = {"a": 1}
x.update(b=2, a=3)
x  # expect: {"a": 3, "b": 2}
x = {}
x.update(["ab", "cd"])
x  # expect: {"a": "b", "c": "d"}
x = {}
x.update(["abc"])
x  # raises: ValueError
x = {}
x.update([1])
x  # raises: TypeError
x = {}
x.update(1)
x  # raises: TypeError
x = {}
x.update()
x  # expect: {}
x = {"a": 1}
x.update(x)
x  # expect: {"a": 1}
x = {}
x.update({"a": 1}, a=2)
x  # expect: {"a": 2}
x = {}
x.update(self=1)
x  # expect: {"self": 1}
x = {}
x.update(source=1)
x  # expect: {"source": 1}
x = {"a": [1]}
y = x.copy()
y["b"] = 2
y["a"].append(2)
(x, y)  # expect: ({"a": [1, 2]}, {"a": [1, 2], "b": 2})
dict.fromkeys("abc")  # expect: {"a": None, "b": None, "c": None}
dict.fromkeys([1, 2, 1], 0)  # expect: {1: 0, 2: 0}
dict.fromkeys(["a", "b", "a"]).keys()  # expect: <dict_keys>
list(dict.fromkeys(["b", "a", "b"]))  # expect: ["b", "a"]
{}.fromkeys("ab", 1)  # expect: {"a": 1, "b": 1}
dict.fromkeys({"a", "b"})  # refused: It depends on the order of a set, which changes from run to run.
dict.fromkeys({"a"})  # expect: {"a": None}
dict.fromkeys([[]])  # raises: TypeError
x = {1}
x.add(2)
x  # expect: {1, 2}
x = {1}
x.add(True)
x  # expect: {1}
x = {1}
x.add([])
x  # raises: TypeError
x = {1, 2}
x.remove(1)
x  # refused: remove is not supported here.
x = {1}
x.discard(2)
x  # refused: discard is not supported here.
x = {1}
y = x.copy()
y.add(2)
(x, y)  # refused: copy is not supported here.
x = {1}
x.update([2], "a")
x  # expect: {"a", 1, 2}
{1}.union([2], (3,))  # expect: {1, 2, 3}
{1}.union()  # expect: {1}
{1, 2}.intersection([2, 3], [2])  # refused: intersection is not supported here.
{1}.intersection([True])  # refused: intersection is not supported here.
{1, 2}.difference([2])  # expect: {1}
{1}.issubset([1, 2])  # refused: issubset is not supported here.
{1, 2}.issuperset([1])  # refused: issuperset is not supported here.
{1}.isdisjoint([2])  # refused: isdisjoint is not supported here.
{1}.isdisjoint([1])  # refused: isdisjoint is not supported here.
{1}.union(5)  # raises: TypeError
frozenset([1]).union([2])  # expect: frozenset({1, 2})
x = {frozenset({1})}
x.remove({1})
x  # refused: An object of frozenset as a key is not supported here.
frozenset([1, 2]) == {1, 2}  # expect: True
frozenset([1, 2]) & {1}  # refused: The operator & of sets is not supported here.
{1, 2} & frozenset([1])  # refused: The operator & of sets is not supported here.
list(range(5, 0, -2))  # expect: [5, 3, 1]
range()  # raises: TypeError
range(1, 2, 3, 4)  # raises: TypeError
range(1, 2, 0)  # raises: ValueError
range(1.0)  # raises: TypeError
range("a")  # raises: TypeError
range(True)  # expect: <range(0, 1)>
len(range(0, 10, 3))  # expect: 4
len(range(10, 0))  # expect: 0
len(range(0, -10, -3))  # expect: 4
len(range(10**30))  # raises: OverflowError
x = iter({"a": 1})
next(x)
next(x, "end")  # expect: "end"
x = {"a": 1, "b": 2}
y = iter(x)
next(y)
x["c"] = 3
next(y)  # raises: RuntimeError
x = {"a": 1, "b": 2}
y = iter(x)
next(y)
del x["a"]
x["c"] = 3
next(y)  # refused: Its keys changed during the iteration.
x = [1, 2]
y = iter(x)
next(y)
x.append(3)
list(y)  # expect: [2, 3]
x = [1]
y = iter(x)
list(y)
x.append(2)
list(y)  # expect: []
x = {1}
y = iter(x)
x.add(2)
next(y)  # raises: RuntimeError
x = {"a"}
list(x)  # expect: ["a"]
sorted(list({"b", "a"}))  # expect: ["a", "b"]
list({"b", "a"}).pop()  # refused: It depends on the order of a set, which changes from run to run.
list({"a", "b"}).index("a")  # refused: It depends on the order of a set, which changes from run to run.
x = list({"a", "b"})
x.remove("a")
x  # expect: ["b"]
x = list({1, 2}) + [True]
x.remove(1)
sorted(x)  # refused: It depends on the order of a set, which changes from run to run.
x = list({"b", "a"})
x.sort()
x  # expect: ["a", "b"]
x = list({"b", "a"})
x.append("c")
set(x)  # expect: {"a", "b", "c"}
len(list({"b", "a"}))  # expect: 2
set(list({"b", "a"}).copy())  # expect: {"a", "b"}
x = ["z"]
x.extend({"b", "a"})
sorted(x)  # expect: ["a", "b", "z"]
x = ["z"]
x.extend({"b", "a"})
x[0]  # refused: It depends on the order of a set, which changes from run to run.
x = []
x.extend(iter({"b", "a"}))
x[0]  # refused: It depends on the order of a set, which changes from run to run.
set(list({1, 2}) + [True])  # refused: It depends on the order of a set, which changes from run to run.
