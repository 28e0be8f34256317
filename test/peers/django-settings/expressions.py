"""What CPython makes of expressions.

    python3 expressions.py < GROUPS               the outcomes of the rows of each group, as JSON
    python3 expressions.py --random SEED COUNT    a group of random calls, with their outcomes

A group is {env?, files?, inProject?, rows}, a row a source: its last line is the expression, the lines before it are
statements.
"""
import contextlib
import importlib
import io
import json
import os
import sys
import tempfile
import types

if os.environ.get('PYTHONHASHSEED') != '0':
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, 'PYTHONHASHSEED': '0', 'PYTHONDONTWRITEBYTECODE': '1'})

import decouple
import environ

from random_calls import Dice


def tag(value):
    kind = type(value)
    if value is None or kind in (bool, str):
        return value
    if kind is int:
        return {'int': hex(value) if abs(value) > 10 ** 4000 else str(value)}
    if kind is float:
        return {'float': repr(value)}
    if kind is bytes:
        return {'bytes': list(value)}
    if kind is list:
        return {'list': [tag(item) for item in value]}
    if kind is tuple or isinstance(value, tuple) and hasattr(kind, '_fields'):
        return {'tuple': [tag(item) for item in value]}
    if kind in (set, frozenset):
        return {kind.__name__: sorted((tag(item) for item in value), key=json.dumps)}
    if isinstance(value, dict):
        return {'dict': [[tag(key), tag(item)] for key, item in value.items()]}
    if kind in (range, slice):
        return {'other': repr(value)}
    return {'other': f'class {value.__name__}' if kind is type else kind.__name__}


def value_of(source, path='settings.py'):
    *setup, expression = source.split('\n')
    module = sys.modules['settings'] = types.ModuleType('settings')
    module.__file__, module.__cached__ = path, None
    names = vars(module)
    exec(compile('\n'.join(setup), path, 'exec'), names)
    return eval(compile(expression, path, 'eval'), names)


def outcome(source, path='settings.py'):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return tag(value_of(source, path))
    except Exception as exception:
        return {'raises': type(exception).__name__}


def in_project(source, env={}, files={}):
    """What comes of it in a project with these files. Its folder is /project in the row."""
    saved = dict(os.environ)
    with tempfile.TemporaryDirectory() as made:
        root = os.path.realpath(made)
        for path, text in {'/project/manage.py': '', '/project/app/settings.py': '', **files}.items():
            path = path.replace('/project', root)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', newline='', encoding='utf-8') as file:
                file.write(text)
        os.environ.clear()
        os.environ.update(env)
        try:
            importlib.reload(decouple)
            result = outcome(source.replace('/project', root), f'{root}/app/settings.py')
        finally:
            os.environ.clear()
            os.environ.update(saved)
    return json.loads(json.dumps(result).replace(root, '/project'))


def outcomes(group):
    if group['inProject']:
        return [in_project(source, group.get('env', {}), group.get('files', {})) for source in group['rows']]
    return [outcome(source) for source in group['rows']]


if sys.argv[1:2] == ['--random']:
    dice = Dice(int(sys.argv[2]))
    rows = [dice.call() for _ in range(int(sys.argv[3]))]
    print(json.dumps([[source, outcome(source)] for source in rows]))
else:
    # Releases of django-environ differ: Debian's older one is not asked about environments.
    print(json.dumps({'environ': getattr(environ, '__version__', None), 'outcomes': [outcomes(group) for group in json.load(sys.stdin)]}))
