# Settings that depend on the environment: `port` keeps their reads of it, or their values are resolved. Each is run in these.
# env: {}
# env: {"X": ""}
# env: {"X": "a"}
# env: {"X": "a,b"}
# env: {"X": " a , b,,"}
# env: {"X": "True"}
# env: {"X": "true"}
# env: {"X": "TRUE"}
# env: {"X": "1", "Y": "1"}
# env: {"X": "0", "Y": "a b"}
# env: {"X": "\u0130"}
# env: {"X": "o\u212a"}
# env: {"X": "ye\u017f"}
# env: {"X": "\u001ca\u0085,\ufeffb\u2003,\u200bc\u180e,\u001f"}
# env: {"X": "\t\n\u000b\f\r \u00a0 d \u1680\u2028\u202f\u205f\u3000"}
# env: {"X": "a'b`${c}\\", "Y": ""}
# env: {"X": "\u039f\u03a3", "Y": "true"}
# env: {"Y": "x"}

# kept
import os
CORS_X = os.environ['X']

# kept
import os
CORS_X = os.environ['X'].split(',')

# kept
import os
CORS_X = os.environ.get('X', 'd')

# kept
import os
CORS_X = os.environ.get('X', default='it\'s \\d')

# kept
import os
CORS_X = os.getenv('X', '')

# kept
import os
CORS_X = os.getenv(key='X', default='d')

# kept
import os
CORS_X = os.environ.get('X', '').split(',')

# kept
import os
CORS_X = os.environ.get('X', '').split(', ')

# kept
import os
CORS_X = [os.environ['X'], 'https://b']

# kept
import os
CORS_X = (os.environ['X'], 'https://b')

# kept
import os
CORS_X = ['https://a'] + os.environ.get('X', '').split(',')

# kept
import os
CORS_X = os.environ.get('X', '').split(',') + ['https://a', os.environ['Y']] if False else ['x', os.environ['X']]

# kept
import os
CORS_X = ['a', *os.environ.get('X', '').split(','), 'b']

# kept
import os
CORS_X = [*(os.environ.get('X', '').split(',') if 'Y' in os.environ else []), 'b']

# kept
import os
CORS_X = [x.strip() for x in os.environ.get('X', '').split(',') if x.strip()]

# kept
import os
CORS_X = [x for x in os.environ.get('X', '').split(',') if x]

# kept
import os
CORS_X = [f'https://{x}' for x in os.environ.get('X', '').split(',') if not x == 'a' if x != 'b']

# kept
import os
CORS_X = ['https://' + x for x in os.environ.get('X', '').split(',')]

# kept
import os
CORS_X = list(x.strip() for x in os.environ.get('X', '').split(','))

# resolved
import os
CORS_X = tuple(os.environ.get('X', '').split(','))

# kept
import os
CORS_X = list(filter(None, os.environ.get('X', '').split(',')))

# kept
import os
CORS_X = list(filter(None, map(str.strip, os.environ.get('X', '').split(','))))

# kept
import os
CORS_X = list(map(str.strip, os.environ['X'].split(',')))

# kept
import os
CORS_X = os.environ.get('X', '').replace(' ', '').split(',')

# kept
import os
CORS_X = os.environ.get('X', '').replace(' ', '-').strip()

# kept
import os
CORS_X = os.environ.get('X', '').strip().split(',')

# kept
import os
CORS_X = os.environ.get('X') == 'True'

# kept
import os
CORS_X = os.environ.get('X') != 'True'

# kept
import os
CORS_X = os.environ.get('X', 'False') == 'True'

# kept
import os
CORS_X = os.environ.get('X', False) == 'True'

# kept
import os
CORS_X = os.environ.get('X', None) == ''

# kept
import os
CORS_X = os.environ.get('X', '').lower() == 'true'

# kept
import os
CORS_X = os.environ.get('X', '').lower() in ('1', 'true', 'yes', 'ok')

# kept
import os
CORS_X = os.environ.get('X', '').lower() not in ['1', 'true', 'yes']

# kept
import os
CORS_X = os.environ.get('X', '').strip().lower() in {'a', 'ok'}

# kept
import os
CORS_X = os.environ.get('X', '').lower().strip() == 'ok'

# kept
import os
CORS_X = os.environ.get('X', '').upper() == 'YES'

# kept
import os
CORS_X = os.environ.get('X', '').upper() in ('TRUE', 'OK', 'YES', 'I', 'SS')

# kept
import os
CORS_X = os.environ.get('X', '').lower() in ('true', '')

# kept
import os
CORS_X = os.environ.get('X') in ('1', 'True')

# kept
import os
CORS_X = os.environ.get('X', 0) in ('1', 'True')

# kept
import os
CORS_X = os.environ['X'] in ('1', '')

# kept
import os
CORS_X = os.environ.get('X', 'x') in 'True, true, ok'

# kept
import os
CORS_X = os.environ.get('X', 'x').lower() in 'true, 1, ok'

# kept
import os
CORS_X = 'X' in os.environ

# kept
import os
CORS_X = 'X' not in os.environ

# kept
import os
CORS_X = bool(os.environ.get('X'))

# kept
import os
CORS_X = bool(os.environ.get('X', ''))

# kept
import os
CORS_X = bool(os.environ.get('X') and os.environ.get('Y', '') != 'a b')

# kept
import os
CORS_X = not os.environ.get('X')

# kept
import os
CORS_X = not (os.environ.get('X') or os.environ.get('Y'))

# kept
import os
CORS_X = not os.environ.get('X', '').split(',')

# kept
import os
CORS_X = bool(os.environ.get('X')) or os.environ.get('Y') == '1'

# kept
import os
CORS_X = bool(os.environ.get('X')) and not os.environ.get('Y') == '1'

# kept
import os
CORS_X = os.environ.get('X') == 'a' or os.environ.get('X') == 'True' and 'Y' not in os.environ

# kept
import os
CORS_X = os.environ.get('X') or 'https://d'

# kept
import os
CORS_X = os.environ.get('X') or os.environ.get('Y', '') or 'https://d'

# kept
import os
CORS_X = (os.environ.get('X') or 'a,b').split(',')

# kept
import os
CORS_X = 'https://a' if os.environ.get('X') else 'https://b'

# kept
import os
CORS_X = ['https://a'] if os.environ.get('X') == 'a' else ['https://b', os.environ['Y']]

# kept
import os
CORS_X = (os.environ['X'].split(',') if 'X' in os.environ else []) + ['b']

# kept
import os
CORS_X = True if os.environ.get('X') else False

# kept
import os
CORS_X = f"https://{os.environ['X']}.example `$\\ ${{x}}\n"

# kept
import os
CORS_X = f"{os.environ.get('X', 'a')!s}$" f"{'b'}"

# kept
import os
CORS_X = 'https://' + os.environ.get('X', 'd') + ':' + os.environ.get('Y', '80')

# kept
import os
CORS_X = []+os.environ.get('X', '').split(',')

# kept
from os import environ
CORS_X = environ['X'].split(',')

# kept
from os import environ as e, getenv as g
CORS_X = e.get('X', 'a').split(',')
CORS_Y = g('X') == 'a'

# kept
import os as o
CORS_X = o.environ.get('X', '')

# kept
import os, os.path
CORS_X: str = os.environ.get('X', '')

# kept
import os
DEBUG = os.environ.get('X', '') == 'True'
ALLOWED_HOSTS = [DEBUG]
CORS_ALLOW_ALL_ORIGINS = DEBUG
CORS_ALLOW_CREDENTIALS = not DEBUG

# kept
import os
HOSTS = os.environ.get('X', '').split(',')
CORS_ALLOWED_ORIGINS = ['https://a'] + HOSTS

# kept
import os
HOST = os.environ.get('X', 'a')
CORS_ALLOWED_ORIGINS = [f'https://{HOST}', f'http://{HOST}']
CORS_URLS_REGEX = '^/' + HOST
SILENCED_SYSTEM_CHECKS = [HOST]

# kept
import os
try:
    import json
except ImportError:
    json = None
if os.environ.get('Y'):
    OTHER = 1
CORS_X = os.environ.get('X') == 'a'

# kept
import os
CORS_PREFLIGHT_MAX_AGE = 600
CORS_ALLOW_METHODS = os.environ.get('X', 'GET').split(',')

# kept
import os
CORS_X = os.environ.get('X')

# kept
import os
CORS_X = os.environ.get('X', False)

# kept
import os
CORS_X = int(os.environ.get('X', '600') == 'a')

# resolved
import os
CORS_X = os.environ.get('X', '').split()

# resolved
import os
CORS_X = os.environ.get('X', '').split(',', 1)

# resolved
import os
CORS_X = os.environ.get('X', '').split('')  if False else []

# resolved
import os
CORS_X = os.environ.get('X', '').split(sep=',')

# kept
import os
CORS_X = os.environ.get('X', '').split(*[','])

# resolved
import os
CORS_X = os.environ.get('X', '').strip('a')

# resolved
import os
CORS_X = os.environ.get('X', '').rstrip()

# resolved
import os
CORS_X = os.environ.get('X', '').lower()

# resolved
import os
CORS_X = os.environ.get('X', '').lower().split(',')

# resolved
import os
CORS_X = os.environ.get('X', '').lower() == 'é'

# resolved
import os
CORS_X = os.environ.get('X', '').replace(' ', os.environ.get('Y', ''))

# kept
import os
CORS_X = os.environ.get('X', '').replace('a', '$')

# resolved
import os
CORS_X = os.environ.get('X', '') > 'a'

# kept
import os
CORS_X = os.environ.get('X') is None

# kept
import os
CORS_X = os.environ.get('X') in ('', 'a')

# resolved
import os
CORS_X = os.environ.get('X') in ()

# kept
import os
CORS_X = os.environ.get('X', '') in ['a'] + ['b']

# resolved
import os
CORS_X = os.environ.get('X', '') == os.environ.get('Y', '')

# kept
import os
CORS_X = 'a' == os.environ.get('X') == 'a'

# kept
import os
CORS_X = 'a' == os.environ.get('X')

# resolved
import os
CORS_X = 'constructor' in os.environ

# resolved
import os
CORS_X = os.environ.get('toString', 'd')

# resolved
import os
CORS_X = os.environ.get('A B', 'd')

# resolved
import os
CORS_X = os.environ['A B'] if 'A B' in os.environ else ''

# kept
import os
CORS_X = os.environ.get('X', None) in 'abc'

# resolved
import os
CORS_X = os.environ.get('X', '').lower() in 'é'

# kept
import os
CORS_X = os.environ.get('X' + '', 'd')

# kept
import os
CORS_X = os.environ.get('X', True)

# kept
import os
CORS_X = os.environ.get('X', []) == 'a'

# kept
import os
CORS_X = os.environ.get(*['X', 'd'])

# kept
import os
CORS_X = os.environ.get('X') and 'a'

# kept
import os
CORS_X = os.environ.get('X') or None

# kept
import os
CORS_X = '' or os.environ.get('X', '')

# kept
import os
CORS_X = bool('a' and os.environ.get('X'))

# resolved
import os
CORS_X = os.environ.get('X', '') + os.environ.get('X', '').lower()

# resolved
import os
CORS_X = os.environ.get('X', '') * 2

# kept
import os
CORS_X = (os.environ.get('X') == 'a') + (os.environ.get('X') == 'a')

# resolved
import os
CORS_X = os.environ.get('X', '').split(',') + list(['a'])  if os.environ.get('X', '').split() else []

# kept
import os
CORS_X = 'a' if os.environ.get('X') else ['a']

# kept
import os
CORS_X = [os.environ.get('X')]

# resolved
import os
CORS_X = [*os.environ.get('X', '')]

# resolved
import os
CORS_X = [x.lower() for x in os.environ.get('X', '').split(',')]

# resolved
import os
CORS_X = [x for x in os.environ.get('X', '')]

# resolved
import os
CORS_X = [x + y for x in os.environ.get('X', '').split(',') for y in 'ab']

# resolved
import os
CORS_X = [x for x, in os.environ.get('X', 'a').replace('a', 'b').split('\x00')[:0]]

# resolved
import os
CORS_X = [[y for y in ['a', os.environ.get('X', '')]][0] for x in 'a']

# kept
import os
CORS_X = [y for x in ['a'] for y in [x, os.environ.get('X', '')]]

# kept
import os
CORS_X = [[x for y in ['a']][0] for x in ['b', os.environ.get('X', '')]]

# resolved
import os
CORS_X = [x for x in os.environ.get('X', '').split(',') if len(x)]

# resolved
import os
CORS_X = f"{os.environ.get('X', '')!r}"

# kept
import os
CORS_X = f"{os.environ.get('X')}"

# resolved
import os
CORS_X = sorted(os.environ.get('X', '').split(','))

# kept
import os
CORS_X = list()+os.environ.get('X', '').split(',')

# resolved
import os
CORS_X = list(os.environ.get('X', ''))

# kept
import os
CORS_X = bool()+(os.environ.get('X') == 'a')

# resolved
import os
CORS_X = list(filter(str, os.environ.get('X', '').split(',')))

# resolved
import os
CORS_X = list(filter(None, os.environ.get('X', '')))

# resolved
import os
CORS_X = list(map(str.lower, os.environ.get('X', '').split(',')))

# resolved
import os
CORS_X = len(list(map(str.strip, os.environ.get('X', '').split(','))))

# kept
import os
CORS_X = -(os.environ.get('X') == 'a')

# kept
import os
CORS_X = (lambda: os.environ.get('X', 'a'))()

# resolved
import os
CORS_X = {'a': os.environ.get('X', '')}

# resolved
import os
CORS_X = not (x for x in os.environ.get('X', '').split(','))

# resolved
import os
CORS_X = 'a'.split(',') + ['b'] + [os.environ.get('X', '')][0:0]

# kept
import os
CORS_X = os.environ.get('X', '').split(',')
CORS_X.append('b')

# kept
import os
CORS_X = os.environ.get('X', '').split(',')
CORS_X += ['b']

# kept
import os
HOSTS = os.environ.get('X', '').split(',')
CORS_X = ['a'] + HOSTS
HOSTS.append('c')

# kept
import os
HOSTS = (x for x in os.environ.get('X', '').split(','))
CORS_X = list(HOSTS)

# kept
import os
CORS_X = False
if os.environ.get('X'):
    CORS_X = True

# kept
import os
if os.environ.get('X'):
    CORS_X = True
else:
    CORS_X = False

# resolved
import os
os.environ['X'] = 'z'
CORS_X = os.environ.get('X', '')

# kept
import os
os.environ.setdefault('X', 'z')
CORS_X = os.environ.get('X', '')

# resolved
import os
for os.environ['X'] in ['z']: pass
CORS_X = os.environ['X']

# resolved
import os
e = os.environ
e['X'] = 'z'
CORS_X = os.environ['X']

# kept
import os
os.environ['Y'], z = 'a', 'b'
CORS_X = os.environ['Y'] + os.environ.get('X', '')

# kept
import os
os.putenv('Q', 'z')
CORS_X = os.environ.get('X', '')

# resolved
from os import environ
environ.pop('X', None)
CORS_X = environ.get('X', '')

# resolved
import os
CORS_X = os.environ.get('X', '')
globals()['CORS_X'] = 'b'

# kept
import os
import importlib.util
CORS_X = os.environ.get('X', '')

# resolved
import os
CORS_X, *rest = os.environ.get('X', 'a,b').split(',')

# kept
import os
A = B = os.environ.get('X', '')
CORS_X = A

# kept
import os
def f(name): return os.environ.get(name, '').split(',')
CORS_X = f('X')

# resolved
import os
for host in os.environ.get('X', '').split(','):
    CORS_X = [host]

# resolved
import os
CORS_X = []
for host in os.environ.get('X', '').split(','):
    CORS_X.append(host)

# resolved
import os
str = 'a'
CORS_X = list(map(lambda x: x.strip(), os.environ.get('X', '').split(',')))

# resolved
import os
class str(str):
    strip = str.lower
CORS_X = list(map(str.strip, os.environ.get('X', '').split(',')))

# resolved
import os
from builtins import len as bool
CORS_X = bool(os.environ.get('X', ''))

# resolved
import os
import json as os2
A = os.environ.get('X', '')
B = A + A
C = B + B
D = C + C
E = D + D
F = E + E
G = F + F
H = G + G
I = H + H
J = I + I
K = J + J
L = K + K
M = L + L
CORS_X = bool(M + M)

# kept
import os
CORS_X = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((os.environ.get('X', '') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a') + 'a')

# resolved
import os
CORS_X = os.environ.get('X', '') == 'a'
def f():
    global CORS_X
    CORS_X = True
f()

# kept
import os
try:
    CORS_X = os.environ['X']
except KeyError:
    CORS_X = 'd'

# kept
import os
while True:
    CORS_X = os.environ.get('X', '')
    break

# kept
import os
import contextlib
with contextlib.suppress(KeyError) as c:
    CORS_X = 'b'
    CORS_X = os.environ['X']

# kept
import os
CORS_X = (y := os.environ.get('X', ''))

# kept
import os
if os.environ.get('X'):
    from string import *
CORS_X = os.environ.get('X', '')

# kept
import os
try:
    if 'X' in os.environ:
        from string import *
except ImportError: pass
CORS_X = os.environ.get('X', '')

# resolved
import os
CORS_ALLOW_ALL_ORIGINS = os.environ.get('X', '')
CORS_URLS_REGEX = os.environ.get('X', '').split(',')
CORS_PREFLIGHT_MAX_AGE = os.environ.get('X') == 'a'

# kept
import os
if 'Q' in os.environ:
    del os.environ['Q']
CORS_X = 'a'
CORS_Y = os.getenv('X', '')

# resolved
import os
X = os.getenv('X', '')
CORS_X = [c for c in 'abcdefg' if c in X]

# kept
import os
X = os.getenv('X')
if X == '1':
  CORS_X = 'a'
elif X == '0':
  raise ValueError
else:
  CORS_X = 'b'

# resolved
import os
CORS_X = os.getenv('X', '') in {'a': 1}.keys()

# resolved
import os
CORS_X = 'a' + os.getenv('X', '').lower()
