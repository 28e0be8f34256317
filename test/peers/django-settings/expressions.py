"""What CPython makes of expressions.

    python3 expressions.py            writes the tables test/django/expressions-*.json anew
    python3 expressions.py --check    says where they are not what this Python says
    python3 expressions.py --random SEED COUNT    prints a table of random calls

A table is a list of {env?, files?, rows}, a row [source, result]: the last line of the source is the expression, the
lines before it are statements. `{"refused": true}` is what CPython knows, and we must not say.
"""
import ast
import importlib
import json
import os
import pathlib
import random
import sys
import tempfile
import types

if os.environ.get('PYTHONHASHSEED') != '0':
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, 'PYTHONHASHSEED': '0', 'PYTHONDONTWRITEBYTECODE': '1'})

from expression_rows import groups
from library_rows import MODULES, REFUSED, ROWS
from program_rows import PROGRAMS
from text_rows import TABLES, Dice

folder = pathlib.Path(__file__).resolve().parents[2] / 'django'
for name in MODULES:
    importlib.import_module(name)


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


def outcome(run):
    try:
        return tag(run())
    except Exception as exception:
        return {'raises': type(exception).__name__}


def plain_row(written):
    source = written.removeprefix('? ').replace(' ;; ', '\n')
    return [source, {'refused': True} if written.startswith('? ') else outcome(lambda: value_of(source))]


def program_row(program):
    source = program.removeprefix('# refused\n')
    ast.parse(source.rpartition('\n')[2], mode='eval')
    return [source, outcome(lambda: value_of(source)) if source == program else {'refused': True}]


def imports(source):
    """The modules that an expression names, imported."""
    names = {ast.unparse(node) for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.Attribute, ast.Name))}
    used = [name for name in MODULES if name in names and not any(name != other and name.split('.')[0] == other.split('.')[0] and other in names for other in MODULES if len(other) > len(name))]
    return f'import {", ".join(used)}\n' if used else ''


def library_row(expression, env, files):
    source = imports(expression) + expression
    if expression in REFUSED:
        return [source, {'refused': True}]
    result = in_project(source, env, files)
    # An object is shown by its class and its text.
    if isinstance(result, dict) and 'other' in result:
        source = imports(expression) + f'(lambda it: (type(it).__name__, str(it)))({expression})'
        result = in_project(source, env, files)
    return [source, result]


def in_project(source, env, files):
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
            importlib.reload(sys.modules['decouple'])
            result = outcome(lambda: value_of(source.replace('/project', root), f'{root}/app/settings.py'))
        finally:
            os.environ.clear()
            os.environ.update(saved)
    return json.loads(json.dumps(result).replace(root, '/project'))


def tables():
    for name, rows in groups.items():
        yield name, [{'rows': [plain_row(row) for row in dict.fromkeys(rows)]}]
    yield 'programs', [{'rows': [program_row(program) for program in PROGRAMS]}]
    for name, (rows, share) in TABLES.items():
        chosen = random.Random(11)
        yield name, [{'rows': [plain_row(row) for row in dict.fromkeys(rows()) if chosen.random() < share]}]
    made = {}
    for library, expression, env, files in ROWS:
        key = library, json.dumps(env), json.dumps(files)
        made.setdefault(key, {**({'env': env} if env else {}), **({'files': files} if files else {}), 'rows': []})['rows'].append(library_row(expression, env, files))
    by_library = {}
    for (library, _, _), group in made.items():
        by_library.setdefault(library, []).append(group)
    # The larger ones have a file of their own.
    yield 'environments', [group for name in ('os', 'environ', 'decouple', 'dotenv', 'distutils') for group in by_library.pop(name)]
    yield 'libraries', [group for groups in by_library.values() for group in groups]


def text_of(table):
    written = []
    for group in table:
        rows = ',\n'.join(json.dumps(row, separators=(',', ':')) for row in group['rows'])
        rest = ''.join(f'{json.dumps(key)}: {json.dumps(group[key])}, ' for key in ('env', 'files') if key in group)
        written.append(f'{{{rest}"rows": [\n{rows}\n]}}')
    return f'[{", ".join(written)}]\n'


def keep_refused(path, table):
    """What the reader refuses is marked by hand, and stays so."""
    refused = {row[0] for group in json.loads(path.read_text()) for row in group['rows'] if row[1] == {'refused': True}}
    for group in table:
        group['rows'] = [[row[0], {'refused': True}, *row[2:]] if row[0] in refused else row for row in group['rows']]
    return table


if sys.argv[1:2] == ['--random']:
    dice = Dice(int(sys.argv[2]))
    print(text_of([{'rows': [plain_row(dice.call()) for _ in range(int(sys.argv[3]))]}]))
else:
    for name, table in tables():
        path = folder / f'expressions-{name}.json'
        made = text_of(keep_refused(path, table))
        # Written with releases of the libraries that Debian does not have yet: PYTHONPATH has to name them.
        if name == 'environments' and not hasattr(sys.modules['environ'], '__version__'):
            continue
        if '--check' not in sys.argv:
            path.write_text(made)
            print(name, sum(len(group['rows']) for group in table), len(made), file=sys.stderr)
        elif path.read_text() != made:
            sys.exit(f'{path} is not what Python {sys.version} says')
