"""A library that the reader of settings knows nothing of, in each of the ways it may behave."""
import itertools
import sys
import types

RESULTS = {
    "none": lambda: None,
    "true": lambda: True,
    "false": lambda: False,
    "number": lambda: 3,
    "text": lambda: "mystery",
    "empty": lambda: "",
    "list": lambda: ["m", "n"],
    "dict": lambda: {"k": "m"},
    "counter": None,
    "given": None,
    "object": None,
}
CHANGES = ("nothing", "append", "clear", "attributes", "deep", "iterate")
CALLBACKS = ("nothing", "call", "later", "twice")


class Behaviour:
    """What the library does when it is called: what it gives, what it does to what it is given, whom it calls."""

    def __init__(self, result, change="nothing", callbacks="nothing", raises=None):
        self.result, self.change, self.callbacks, self.raises = result, change, callbacks, raises
        self.kept = []
        self.count = itertools.count()
        self.depth = 0

    def value(self, given=()):
        if self.result == "counter":
            return next(self.count) % 2
        if self.result == "given":
            return given[0] if given else []
        if self.result == "object":
            return Thing(self)
        return RESULTS[self.result]()

    def called(self, given, named):
        everything = [*given, *named.values()]
        if self.depth < 3:
            self.depth += 1
            try:
                for each in everything:
                    self.alter(each, 3 if self.change == "deep" else 0)
                for each in self.kept:
                    self.call(each)
                if self.callbacks == "later":
                    self.kept += everything
                elif self.callbacks in ("call", "twice"):
                    for each in everything * (2 if self.callbacks == "twice" else 1):
                        self.call(each)
            finally:
                self.depth -= 1
        if self.raises is not None:
            raise self.raises("mystery")
        return self.value(everything)

    def call(self, each):
        if isinstance(each, Thing) or not callable(each):
            return
        for given in ((), (["given"],), ("given",), ("given", "too")):
            try:
                each(*given)
                return
            except Exception:
                pass

    def alter(self, each, depth):
        try:
            if self.change in ("append", "deep"):
                if isinstance(each, list):
                    each.append("mystery")
                elif isinstance(each, dict):
                    each["mystery"] = "m"
                elif isinstance(each, set):
                    each.add("mystery")
            elif self.change == "clear" and isinstance(each, (list, dict, set)):
                each.clear()
            elif self.change == "iterate" and not isinstance(each, (type, Thing)):
                next(iter(each), None)
                next(each, None)
            if self.change in ("attributes", "deep") and not isinstance(each, (list, dict, set, tuple, str, types.ModuleType)):
                for name in list(vars(each)):
                    if not name.startswith("__") and not callable(vars(each)[name]):
                        if depth:
                            self.alter(vars(each)[name], depth - 1)
                        setattr(each, name, "changed")
        except Exception:
            pass
        if depth:
            try:
                inner = list(each.values()) if isinstance(each, dict) else list(each) if isinstance(each, (list, tuple, set)) else []
                for one in inner:
                    self.alter(one, depth - 1)
            except Exception:
                pass


class Thing:
    """Takes everything, as an object of a library may."""

    def __init__(self, behaviour):
        object.__setattr__(self, "behaviour", behaviour)

    def __call__(self, *given, **named):
        return self.behaviour.called(given, named)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Thing(self.behaviour)

    def __setattr__(self, name, value):
        self.behaviour.called((value,), {})

    def __getitem__(self, key):
        return self.behaviour.called((key,), {})

    def __setitem__(self, key, value):
        self.behaviour.called((value,), {})

    def __iter__(self):
        return iter(["i", "j"])

    def __enter__(self):
        return self.behaviour.value()

    def __exit__(self, *error):
        return True


def module(behaviour):
    made = types.ModuleType("mystery")

    def function(*given, **named):
        return behaviour.called(given, named)

    class Base:
        a = ["base"]

        def __init__(self, *given, **named):
            behaviour.called(given, named)

        def __init_subclass__(cls, **named):
            behaviour.called([each for each in vars(cls).values() if callable(each) or isinstance(each, (list, dict))], {})

        def method(self, *given):
            return behaviour.called(given, {})

    class Context:
        def __init__(self, *given):
            behaviour.called(given, {})

        def __enter__(self):
            return behaviour.value()

        def __exit__(self, *error):
            return behaviour.result in ("true", "object")

    def decorate(each):
        behaviour.called((each,), {})
        if behaviour.result in ("none", "false", "number"):
            return each
        return lambda *given, **named: behaviour.value()

    for name in ("f", "g", "register", "flag"):
        setattr(made, name, function)
    made.Thing = made.Base = Base
    made.cm = Context
    made.deco = decorate
    made.table = Thing(behaviour) if behaviour.result == "object" else {"k": behaviour.value(), 0: behaviour.value()}
    made.items = ["i", "j"] if behaviour.result in ("true", "list", "counter") else []
    made.value = behaviour.value()
    made.__all__ = ["f", "value", "extra"]
    made.extra = behaviour.value()
    return made


BEHAVIOURS = [
    lambda: Behaviour("none"), lambda: Behaviour("true"), lambda: Behaviour("false"), lambda: Behaviour("text"),
    lambda: Behaviour("number"), lambda: Behaviour("counter"), lambda: Behaviour("object"),
    lambda: Behaviour("list", "append"), lambda: Behaviour("true", "append"), lambda: Behaviour("false", "clear"),
    lambda: Behaviour("true", "attributes"), lambda: Behaviour("list", "deep"), lambda: Behaviour("given", "deep"),
    lambda: Behaviour("false", "deep"), lambda: Behaviour("empty", "iterate"), lambda: Behaviour("dict", "iterate", "call"),
    lambda: Behaviour("true", "nothing", "call"), lambda: Behaviour("false", "nothing", "twice"),
    lambda: Behaviour("list", "nothing", "later"), lambda: Behaviour("text", "append", "later"),
    lambda: Behaviour("none", raises=ValueError), lambda: Behaviour("none", raises=KeyError),
    lambda: Behaviour("none", "append", "call", raises=ImportError), None,
]


def install(number):
    """None stands for a library that is not installed."""
    make = BEHAVIOURS[number]
    sys.modules["mystery"] = None if make is None else module(make())
