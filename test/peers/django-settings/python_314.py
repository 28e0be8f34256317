"""Runs inside of CPython 3.14: what trees and what values settings files have there. What a file leaves behind is taken
away again, as far as settings files leave anything behind."""
import importlib
# Kept, as what each run imports is taken away again: invalidate_caches() needs it.
import importlib.metadata
import json
import os
import shutil
import sys
import tempfile
import warnings
from unittest.mock import MagicMock

from ast_dump import answer
from tagger import module_name, values, write_files

warnings.simplefilter("ignore")


def tree(text):
    return json.dumps(answer(text))


def run(question):
    question = json.loads(question)
    root = tempfile.mkdtemp(prefix="settings-")
    before = dict(sys.modules)
    path = list(sys.path)
    folder = os.getcwd()
    try:
        write_files(root, question["files"])
        os.chdir(os.path.join(root, question["cwd"]))
        os.environ.clear()
        os.environ.update(question["env"])
        sys.path.insert(0, root)
        sys.argv = question["argv"]
        for name in question["standins"]:
            sys.modules[name] = MagicMock(name=name)
        importlib.invalidate_caches()
        try:
            module = importlib.import_module(module_name(question["main"]))
            names = {name: getattr(module, name) for name in dir(module)}
        except BaseException as error:
            return json.dumps({"raises": type(error).__name__})
        return json.dumps(values(names, root))
    finally:
        os.chdir(folder)
        sys.path[:] = path
        sys.modules.clear()
        sys.modules.update(before)
        shutil.rmtree(root, ignore_errors=True)


def characters(encoding):
    """Of each byte, the character or None."""
    found = []
    for byte in range(256):
        try:
            found.append(bytes([byte]).decode(encoding))
        except UnicodeDecodeError:
            found.append(None)
    return json.dumps(found)
