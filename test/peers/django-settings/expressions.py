"""What CPython says of the expressions in test/django/{operators,items,containers,builtins,hash}.json.

Writes each file anew: rows of {setup?, expression, tree, result | raises, refused?}. The tree is Python's own, so that
the operations can be tested without a parser. `refused` marks what must be refused although CPython knows it.
"""

import ast
import json
import pathlib
import sys

from expression_rows import groups

folder = pathlib.Path(__file__).resolve().parents[2] / 'django'


def tag(value):
    kind = type(value).__name__
    if value is None or value is Ellipsis or value is NotImplemented:
        return {'t': kind}
    if kind in ('bool', 'int', 'float'):
        return {'t': kind, 'v': hex(value) if kind == 'int' and abs(value) > 10**4000 else repr(value)}
    if kind == 'str':
        return {'t': kind, 'v': value}
    if kind == 'bytes':
        return {'t': kind, 'v': value.hex()}
    if kind in ('list', 'tuple'):
        return {'t': kind, 'v': [tag(item) for item in value]}
    if kind in ('set', 'frozenset'):
        return {'t': kind, 'v': sorted((tag(item) for item in value), key=json.dumps)}
    if kind == 'dict':
        return {'t': kind, 'v': [[tag(key), tag(item)] for key, item in value.items()]}
    if kind == 'range':
        return {'t': kind, 'v': [str(value.start), str(value.stop), str(value.step)]}
    if kind == 'slice':
        return {'t': kind, 'v': [tag(value.start), tag(value.stop), tag(value.step)]}
    if kind == 'type':
        return {'t': kind, 'v': value.__name__}
    return {'t': 'other', 'v': kind}


def plain(node):
    """The tree as JSON: numbers as text, since JSON has but one kind of them."""
    if isinstance(node, ast.Constant):
        return {'kind': 'Constant', 'value': tag(node.value)}
    if isinstance(node, ast.AST):
        return {'kind': type(node).__name__, **{field: plain(value) for field, value in ast.iter_fields(node) if field not in ('ctx', 'type_ignores', 'kind', 'type_comment')}}
    if isinstance(node, list):
        return [plain(item) for item in node]
    return node


def row(written):
    is_refused = written.startswith('? ')
    *setup, expression = (part.strip() for part in written.removeprefix('? ').split(' ;; '))
    made = {'setup': '\n'.join(setup)} if setup else {}
    made['expression'] = expression
    made['tree'] = [plain(statement) for statement in ast.parse('\n'.join([*setup, expression])).body]
    names = {}
    try:
        exec('\n'.join(setup), names)
        made['result'] = tag(eval(expression, names))
    except Exception as exception:
        made['raises'] = type(exception).__name__
    if is_refused:
        made['refused'] = True
    return made


if __name__ == '__main__':
    for name, rows in groups.items():
        rows = list(dict.fromkeys(rows))
        print(name, len(rows), file=sys.stderr)
        text = ',\n'.join(json.dumps(row(written), ensure_ascii=True) for written in rows)
        (folder / f'{name}.json').write_text(f'[\n{text}\n]\n')
