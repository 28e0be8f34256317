"""What the libraries of lib/django/library make of the rows of library-rows.py, as the real ones do.

Usage: PYTHONPATH=<a folder with environ, decouple and dotenv> python3 libraries.py > ../../django/library-rows.json
"""
import ast, importlib, json, os, sys, tempfile

here = os.path.dirname(os.path.abspath(__file__))
rows = {}
exec(compile(open(os.path.join(here, 'library-rows.py')).read(), 'library-rows.py', 'exec'), rows)

modules = sorted(rows['MODULES'], key=len)


def tree(node):
    """The expression as data that the test walks."""
    if isinstance(node, ast.Constant): return ['value', encode(node.value)]
    if isinstance(node, ast.Name): return ['name', node.id]
    if isinstance(node, ast.Attribute):
        dotted = ast.unparse(node)
        return ['name', dotted] if dotted in modules else ['attribute', tree(node.value), node.attr]
    if isinstance(node, ast.Call):
        return ['call', tree(node.func), [tree(arg) for arg in node.args], [[k.arg, tree(k.value)] for k in node.keywords]]
    if isinstance(node, ast.Subscript): return ['item', tree(node.value), tree(node.slice)]
    if isinstance(node, (ast.List, ast.Tuple)): return ['list' if isinstance(node, ast.List) else 'tuple', [tree(e) for e in node.elts]]
    if isinstance(node, ast.Slice): return ['slice', *[['value', None] if part is None else tree(part) for part in (node.lower, node.upper, node.step)]]
    if isinstance(node, ast.Dict): return ['dict', [[tree(k), tree(v)] for k, v in zip(node.keys, node.values)]]
    if isinstance(node, ast.Set): return ['set', [tree(e) for e in node.elts]]
    if isinstance(node, ast.BinOp):
        return ['binary', {'Add': '+', 'Sub': '-', 'Mult': '*', 'Div': '/', 'Mod': '%', 'BitOr': '|'}[type(node.op).__name__], tree(node.left), tree(node.right)]
    if isinstance(node, ast.UnaryOp): return ['unary', {'USub': '-', 'Not': 'not', 'Invert': '~'}[type(node.op).__name__], tree(node.operand)]
    if isinstance(node, ast.Compare):
        return ['compare', {'Eq': '==', 'NotEq': '!=', 'In': 'in', 'NotIn': 'not in', 'Lt': '<'}[type(node.ops[0]).__name__], tree(node.left), tree(node.comparators[0])]
    raise ValueError(ast.dump(node))


def encode(value):
    if value is None or isinstance(value, (bool, str)): return value
    if type(value) is int: return {'int': str(value)}
    if isinstance(value, float): return {'float': repr(value)}
    if isinstance(value, bytes): return {'bytes': list(value)}
    if isinstance(value, list): return [encode(item) for item in value]
    if isinstance(value, tuple): return {'tuple': [encode(item) for item in value]}
    if isinstance(value, (set, frozenset)): return {'set': [encode(item) for item in sorted(value, key=repr)]}
    if isinstance(value, dict): return {'dict': [[encode(key), encode(item)] for key, item in value.items()]}
    return {'text': str(value), 'type': type(value).__name__}


def run(source, env, files):
    saved = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        for path, text in {'/project/manage.py': '', '/project/app/settings.py': '', **files}.items():
            path = path.replace('/project', folder)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', newline='', encoding='utf-8') as file: file.write(text)
        os.environ.clear()
        os.environ.update(env)
        for name in ('decouple',):
            if name in sys.modules: importlib.reload(sys.modules[name])
        try:
            names = {name.split('.')[0]: importlib.import_module(name.split('.')[0]) for name in modules}
            for name in modules: importlib.import_module(name)
            code = compile(source.replace('/project', folder), folder + '/app/settings.py', 'eval')
            result = {'value': json.loads(json.dumps(encode(eval(code, names))).replace(folder, '/project'))}
        except Exception as error:
            result = {'raises': type(error).__name__}
        finally:
            os.environ.clear()
            os.environ.update(saved)
    return result


def table():
    for library, source, env, files in rows['ROWS']:
        yield {'library': library, 'source': source, 'env': env, 'files': files, 'tree': tree(ast.parse(source, mode='eval').body), **run(source, env, files)}


sys.stdout.write('[\n' + ',\n'.join(json.dumps(row) for row in table()) + '\n]')
