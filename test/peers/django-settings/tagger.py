"""What settings files say, as JSON."""
import json
import os
import re
from collections import OrderedDict, defaultdict

OTHER_NAMES = ("SILENCED_SYSTEM_CHECKS", "MIDDLEWARE", "INSTALLED_APPS")
FLAGS = ((re.I, "i"), (re.M, "m"), (re.S, "s"), (re.X, "x"), (re.A, "a"))


class TooMuch(Exception):
    pass


class Tagger:
    """Values as JSON. Texts, bools and None are themselves; all else is an object with one key."""

    def __init__(self, root):
        self.root = root
        self.left = 200_000
        self.open = set()

    def tag(self, value):
        self.left -= 1
        if self.left < 0:
            raise TooMuch
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is str:
            self.left -= len(value) // 10
            return value.replace(self.root, "<root>")
        if kind is int:
            return {"int": str(value)} if value.bit_length() < 10_000 else {"int": hex(value)}
        if kind is float:
            return {"float": repr(value)}
        if kind is re.Pattern and type(value.pattern) is str:
            return {"pattern": value.pattern, "flags": "".join(letter for flag, letter in FLAGS if value.flags & flag)}
        if kind is bytes:
            return {"bytes": list(value)}
        if len(self.open) > 200:
            raise TooMuch
        if id(value) in self.open:
            return {"other": "cycle"}
        self.open.add(id(value))
        try:
            if kind is list:
                return {"list": [self.tag(each) for each in value]}
            if kind is tuple or isinstance(value, tuple) and hasattr(kind, "_fields"):
                return {"tuple": [self.tag(each) for each in value]}
            if kind in (set, frozenset):
                return {kind.__name__: sorted((self.tag(each) for each in value), key=json.dumps)}
            if kind in (dict, OrderedDict, defaultdict):
                return {"dict": [[self.tag(key), self.tag(each)] for key, each in value.items()]}
        finally:
            self.open.discard(id(value))
        return {"other": kind.__name__}


def module_name(path):
    parts = path.removesuffix(".py").split("/")
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def write_files(root, files):
    for path, text in files.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(text.encode("utf-8", "surrogatepass"))


def values(names, root):
    tagger = Tagger(root)
    try:
        return {"values": {name: tagger.tag(value) for name, value in sorted(names.items())
                           if name.startswith("CORS_") or name in OTHER_NAMES}}
    except TooMuch:
        return {"ended": "too large"}
