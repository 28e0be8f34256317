"""Reads {"environments": […], "sources": […]} in JSON, and writes what Python makes of each source in each of the
environments: its settings, or the name of an exception."""
import json
import os
import sys


def values(source, environment):
    os.environ.clear()
    os.environ.update(environment)
    names = {}
    try:
        exec(compile(source, 'settings.py', 'exec'), names)
    except Exception as error:
        return type(error).__name__
    return {name: value for name, value in names.items() if name.startswith('CORS_') or name == 'SILENCED_SYSTEM_CHECKS'}


asked = json.load(sys.stdin)
print(json.dumps([[values(source, environment) for environment in asked['environments']] for source in asked['sources']]))
