# group: {}
{1: "a", True: "b", 1.0: "c"}  # expect: {1: "c"}
{0: "a", False: "b", 0.0: "c", -0.0: "d"}  # expect: {0: "d"}
{1, True, 1.0}  # expect: {1}
{True, 1}  # expect: {True}
{x for x in (1, True, 1.0)}  # expect: {1}
{*[True, 1], 1.0}  # expect: {True}
x = {1}
x |= {True}
x  # expect: {1}
{x: x for x in (True, 1, 1.0)}  # expect: {True: 1.0}
{True: 1, **{1: 2}}  # expect: {True: 2}
frozenset([True, 1])  # expect: frozenset({True})
{"1", 1, b"1"}  # refused: The hash of an object of bytes is not known.
{1.5, 1.5, 2.5}  # expect: {1.5, 2.5}
{10**20, 1e20}  # expect: {100000000000000000000}
{1e300: 1, int(1e300): 2}  # expect: {1e+300: 2}
{float("inf"): 1, float("inf"): 2}  # refused: This float is not supported.
{None: 1, "None": 2}  # expect: {None: 1, "None": 2}
{(1, 2): 1, (1.0, True + 1): 2}  # expect: {(1, 2): 2}
{("a", "b"): 1, ("ab",): 2, ("a:b",): 3, ("", "ab"): 4}  # expect: {("a", "b"): 1, ("ab",): 2, ("a:b",): 3, ("", "ab"): 4}
{("a",): 1, "a": 2}  # expect: {("a",): 1, "a": 2}
{((1,), 2): 1, (1, (2,)): 2, (1, 2): 3}  # expect: {((1,), 2): 1, (1, (2,)): 2, (1, 2): 3}
{(): 1, "": 2}  # expect: {(): 1, "": 2}
{("number 1",): 1, (1,): 2}  # expect: {("number 1",): 1, (1,): 2}
{"number 1": 1, 1: 2}  # expect: {"number 1": 1, 1: 2}
{frozenset({1, 2}): 1, frozenset({2, 1}): 2}  # refused: An object of frozenset as a key is not supported here.
{frozenset({(1,)}), frozenset({1})}  # refused: An object of frozenset as a key is not supported here.
{frozenset(): 1, (): 2}  # refused: An object of frozenset as a key is not supported here.
{range(3): 1, range(0, 3, 1): 2}  # refused: An object of range as a key is not supported here.
{range(0): 1, range(5, 5): 2}  # refused: An object of range as a key is not supported here.
{range(1, 2): 1, range(1, 3, 7): 2}  # refused: An object of range as a key is not supported here.
{range(0, 4, 2): 1, range(0, 3, 2): 2}  # refused: An object of range as a key is not supported here.
{[]: 1}  # raises: TypeError
{{}: 1}  # raises: TypeError
{{1}: 1}  # raises: TypeError
{([],): 1}  # raises: TypeError
{slice(1): 1}  # refused: Objects of slice are not supported.
{(1, {}): 1}  # raises: TypeError
{...: 1, None: 2}  # expect: {<ellipsis>: 1, None: 2}
{int: 1, str: 2, int: 3}  # expect: {<class int>: 3, <class str>: 2}
{len: 1, abs: 2, len: 3}  # expect: {<builtin_function_or_method>: 3, <builtin_function_or_method>: 2}
{str.upper: 1, str.upper: 2}  # expect: {<method_descriptor>: 2}
{NotImplemented, NotImplemented}  # expect: {<NotImplementedType>}
x = iter([])
{x: 1, x: 2} == {x: 2}  # refused: An object of list_iterator as a key is not supported here.
x = []
{x.append: 1}[x.append]  # refused: An object of builtin_function_or_method as a key is not supported here.
x = []
y = []
len({x.append, y.append, x.pop, x.append})  # refused: An object of builtin_function_or_method as a key is not supported here.
{"a".upper: 1}  # refused: An object of builtin_function_or_method as a key is not supported here.
(len, 1) in {(len, 1)}  # refused: A tuple that holds an object is not supported as a key.
(len, 1) in {(abs, 1)}  # refused: A tuple that holds an object is not supported as a key.
{(None, ...): 1}[None, ...]  # refused: A tuple that holds an object is not supported as a key.
1.5 in {1.5: 1}  # expect: True
2**100 in {2.0**100: 1}  # refused: The operator ** of these numbers is not supported.
{0.1 + 0.2, 0.3}  # refused: The operator + of these numbers is not supported.
{-1: 1, -1.0: 2, -True: 3}  # expect: {-1: 3}
{"\x00": 1, "": 2}  # expect: {"\u0000": 1, "": 2}
{tuple({1, 2})}  # refused: It depends on the order of a set, which changes from run to run.
{ValueError: 1}[ValueError]  # expect: 1
{property(len): 1}  # refused: The hash of an object of property is not known.
{list[int]: 1}  # refused: The hash of an object of GenericAlias is not known.
