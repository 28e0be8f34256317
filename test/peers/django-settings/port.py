"""
What Python makes of the programs in test/django/emit-environment.json, in each of its environments. Writes the values
into that file; with --check it only compares, and fails where they are others.
"""
import json
import os
import pathlib
import sys

path = pathlib.Path(__file__).parents[2] / 'django' / 'emit-environment.json'


def values(source, environment):
    os.environ.clear()
    os.environ.update(environment)
    names = {}
    try:
        exec(compile(source, 'settings.py', 'exec'), names)
    except Exception as error:
        return type(error).__name__
    return {name: value for name, value in names.items() if name.startswith('CORS_') or name == 'SILENCED_SYSTEM_CHECKS'}


def main():
    text = path.read_text('utf-8')
    data = json.loads(text)
    rows = [
        '  ' + json.dumps({**row, 'values': [values(row['source'], environment) for environment in data['environments']]})
        for row in data['rows']
    ]
    environments = ['  ' + json.dumps(environment) for environment in data['environments']]
    made = '{"environments": [\n%s\n], "rows": [\n%s\n]}\n' % (',\n'.join(environments), ',\n'.join(rows))
    if '--check' not in sys.argv:
        path.write_text(made, 'utf-8')
    elif made != text:
        sys.exit('%s is not what Python %s says' % (path, sys.version))


main()
