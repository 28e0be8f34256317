"""Writes test/django/attributes.json: the public attributes of CPython's own classes. With --check it only compares."""
import json
import pathlib
import sys

path = pathlib.Path(__file__).resolve().parents[2] / 'django' / 'attributes.json'
classes = [str, bytes, int, float, bool, list, tuple, dict, set, frozenset, range, slice, property, object, type({}.keys()), type({}.values()), type({}.items())]
found = {each.__name__: [name for name in dir(each) if not name.startswith('_')] for each in classes}
made = '{\n' + ',\n'.join(f'  {json.dumps(name)}: {json.dumps(names)}' for name, names in found.items()) + '\n}\n'
if '--check' not in sys.argv:
    path.write_text(made)
elif made != path.read_text():
    sys.exit(f'{path} is not what Python {sys.version} says')
