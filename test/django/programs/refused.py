# row: random.choice
import random
CORS_ALLOWED_ORIGINS = [random.choice(['https://a.example', 'https://b.example'])]
# refused: The result of random depends on more than the file

# row: random.random
import random
CORS_ALLOW_ALL_ORIGINS = random.random() < 0.5
# refused: The result of random depends on more than the file

# row: random.shuffle of an aliased list
import random
o = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
CORS_ALLOWED_ORIGINS = o
random.shuffle(o)
# refused: The result of random depends on more than the file

# row: secrets
import secrets
CORS_ALLOWED_ORIGINS = ['https://' + secrets.token_hex(4)]
# refused: The result of secrets depends on more than the file

# row: uuid
import uuid
CORS_ALLOWED_ORIGINS = [f'https://{uuid.uuid4()}.example']
# refused: The result of uuid depends on more than the file

# row: os.urandom
import os
CORS_ALLOWED_ORIGINS = [os.urandom(4).hex()]
# refused: os.urandom is not supported here

# row: time
import time
CORS_PREFLIGHT_MAX_AGE = int(time.time())
# refused: The result of time depends on more than the file

# row: datetime.now
import datetime
CORS_ALLOWED_ORIGINS = [f'https://{datetime.datetime.now().year}.example']
# refused: datetime.datetime is not supported: most of its results depend on the clock

# row: datetime.date.today
from datetime import date
CORS_ALLOW_ALL_ORIGINS = date.today().year < 2020
# refused: datetime.date is not supported: most of its results depend on the clock

# row: timezone.now of Django
from django.utils import timezone
CORS_ALLOWED_ORIGINS = timezone.now().year
# refused: django.utils.timezone is not supported here
# raises: ImproperlyConfigured

# row: host name
import socket
CORS_ALLOWED_ORIGINS = ['https://' + socket.gethostname()]
# refused: The result of socket depends on more than the file

# row: a condition on the host name
import socket
if socket.gethostname() == 'prod':
    CORS_ALLOW_ALL_ORIGINS = False
else:
    CORS_ALLOW_ALL_ORIGINS = True
# refused: The result of socket depends on more than the file

# row: platform
import platform
CORS_ALLOWED_ORIGINS = platform.node()
# refused: The result of platform depends on more than the file

# row: user
import getpass
CORS_ALLOWED_ORIGINS = getpass.getuser()
# refused: The result of getpass depends on more than the file

# row: process id
import os
CORS_ALLOWED_ORIGINS = os.getpid()
# refused: os.getpid is not supported here

# row: an unknown library
import mystery
CORS_ALLOWED_ORIGINS = mystery.origins()
# refused: mystery is not in the project

# row: a name from an unknown library
from mystery import ORIGINS
CORS_ALLOWED_ORIGINS = ORIGINS
# refused: mystery is not in the project

# row: a star import of an unknown library
# with: {"standins":[]}
from mystery import *
CORS_ALLOW_CREDENTIALS = True
# refused: mystery is not in the project
# raises: ModuleNotFoundError

# row: an unknown library in a list
import mystery
x = ['a']
x.append(mystery.host)
CORS_ALLOWED_ORIGINS = x
# refused: mystery is not in the project

# row: a list given to an unknown function
import mystery
CORS_ALLOWED_ORIGINS = ['a']
mystery.change(CORS_ALLOWED_ORIGINS)
# refused: mystery is not in the project

# row: a list given to an unknown function, inside a dict
import mystery
o = ['a']
mystery.change({'deep': [o]})
CORS_ALLOWED_ORIGINS = o
# refused: mystery is not in the project

# row: a list kept by an unknown object
import mystery
o = ['a']
m = mystery.Manager(origins=o)
m.start()
CORS_ALLOWED_ORIGINS = o
# refused: mystery is not in the project

# row: locals given to an unknown function
# with: {"standins":["heroku"]}
import heroku
CORS_ALLOWED_ORIGINS = ['a']
heroku.settings(locals())
# refused: heroku is not in the project

# row: globals given to an unknown function
import mystery
CORS_ALLOWED_ORIGINS = ['a']
mystery.install(globals())
# refused: mystery is not in the project

# row: a condition on what is unknown
import mystery
CORS_ALLOWED_ORIGINS = ['a']
if mystery.flag():
    CORS_ALLOWED_ORIGINS.append('b')
# refused: mystery is not in the project

# row: a loop over what is unknown
import mystery
CORS_ALLOWED_ORIGINS = []
for h in mystery.hosts():
    CORS_ALLOWED_ORIGINS.append(h)
# refused: mystery is not in the project

# row: a while on what is unknown
import mystery
n = 0
while mystery.more():
    n += 1
    if n > 3: break
CORS_PREFLIGHT_MAX_AGE = n
# refused: mystery is not in the project

# row: try around what is unknown
import mystery
try:
    mystery.connect()
    CORS_ALLOW_ALL_ORIGINS = True
except Exception:
    CORS_ALLOW_ALL_ORIGINS = False
# refused: mystery is not in the project

# row: an unknown import that may fail
try:
    import mystery_not_there
    CORS_ALLOW_ALL_ORIGINS = True
except ImportError:
    CORS_ALLOW_ALL_ORIGINS = False
# refused: mystery_not_there is not in the project

# row: an unknown decorator
import mystery
@mystery.wrap
def origins(): return ['a']
CORS_ALLOWED_ORIGINS = origins()
# refused: mystery is not in the project

# row: an unknown base class
import mystery
class K(mystery.Base):
    pass
CORS_ALLOWED_ORIGINS = K.ORIGINS
# refused: mystery is not in the project
# raises: AttributeError

# row: an unknown context manager
import mystery
CORS_ALLOWED_ORIGINS = 1
with mystery.thing() as t:
    CORS_ALLOWED_ORIGINS = t
# refused: mystery is not in the project

# row: requests
# with: {"standins":["requests"]}
import requests
CORS_ALLOWED_ORIGINS = requests.get('https://x.example').json()
# refused: requests is not in the project

# row: urllib.request
import urllib.request
CORS_ALLOWED_ORIGINS = urllib.request.urlopen('http://localhost:1').read().decode().split()
# refused: The result of urllib.request depends on more than the file
# raises: URLError

# row: boto3
# with: {"standins":["boto3"]}
import boto3
ssm = boto3.client('ssm')
CORS_ALLOWED_ORIGINS = ssm.get_parameter(Name='x')['Parameter']['Value'].split(',')
# refused: boto3 is not in the project

# row: a database
# with: {"standins":["django.contrib.sites.models"]}
from django.contrib.sites.models import Site
CORS_ALLOWED_ORIGINS = [s.domain for s in Site.objects.all()]
# refused: django.contrib.sites is not in the project

# row: redis
# with: {"standins":["redis"]}
import redis
r = redis.Redis()
CORS_ALLOWED_ORIGINS = list(r.smembers('origins'))
# refused: redis is not in the project

# row: subprocess
import subprocess
CORS_ALLOWED_ORIGINS = subprocess.check_output(['echo', 'x']).decode()
# refused: The result of subprocess depends on more than the file

# row: os.popen
import os
CORS_ALLOWED_ORIGINS = os.popen('echo x').read()
# refused: os.popen is not supported here

# row: os.listdir
import os
CORS_ALLOWED_ORIGINS = len(os.listdir('/'))
# refused: os.listdir is not supported here

# row: a file outside the project
CORS_ALLOWED_ORIGINS = open('/etc/hostname').read().strip()
# refused: /etc/hostname is outside of the project

# row: a file outside the project, by Path
from pathlib import Path
CORS_ALLOWED_ORIGINS = Path('/etc/passwd').read_text().splitlines()
# refused: /etc/passwd is outside of the project

# row: eval
CORS_ALLOWED_ORIGINS = eval('[1] + [2]')
# refused: It runs code from a text

# row: exec of a file
exec(open('/etc/hostname').read())
CORS_ALLOWED_ORIGINS = 1
# refused: /etc/hostname is outside of the project
# raises: NameError

# row: __import__ of what is unknown
m = __import__('mystery')
CORS_ALLOWED_ORIGINS = m.X
# refused: __import__ is not supported here

# row: input
CORS_ALLOWED_ORIGINS = input()
# refused: It reads what is outside of this file
# raises: EOFError

# row: hash of a text
CORS_ALLOWED_ORIGINS = hash('x') % 2
# refused: It changes from run to run

# row: id
CORS_ALLOWED_ORIGINS = id([]) % 7
# refused: It is an address in memory

# row: the first of a set
CORS_ALLOWED_ORIGINS = list({'a', 'b', 'c', 'd'})[0]
# refused: It depends on the order of a set, which changes from run to run

# row: the next of a set
CORS_ALLOWED_ORIGINS = next(iter({'a', 'b', 'c', 'd'}))
# refused: It depends on the order of a set, which changes from run to run

# row: set.pop
s = {'a', 'b', 'c', 'd'}
CORS_ALLOWED_ORIGINS = s.pop()
# refused: pop is not supported here

# row: a join of a set
CORS_ALLOWED_ORIGINS = ','.join({'a', 'b', 'c', 'd'})
# refused: It depends on the order of a set, which changes from run to run

# row: the text of a set
CORS_ALLOWED_ORIGINS = str({'a', 'b', 'c', 'd'})
# refused: It depends on the order of a set, which changes from run to run

# row: a loop over a set that depends on order
CORS_ALLOWED_ORIGINS = ''
for x in {'a', 'b', 'c', 'd'}:
    CORS_ALLOWED_ORIGINS += x
# refused: This iterates over a set, whose order changes from run to run

# row: enumerate of a set
CORS_ALLOWED_ORIGINS = dict(enumerate({'a', 'b', 'c', 'd'}))
# refused: It depends on the order of a set, which changes from run to run

# row: unpacking a set
CORS_ALLOWED_ORIGINS, *rest = {'a', 'b', 'c', 'd'}
# refused: It depends on the order of a set, which changes from run to run

# row: an exception of a missing variable
import os
CORS_ALLOWED_ORIGINS = [os.environ['FRONTEND']]
# refused: The environment has no variable FRONTEND
# raises: KeyError

# row: an exception by way of a helper
import os
def env(n): return os.environ[n]
host = env('HOST')
CORS_ALLOWED_ORIGINS = ['https://' + host]
# refused: The environment has no variable HOST
# raises: KeyError

# row: an exception that ends the file
CORS_ALLOWED_ORIGINS = 1
raise ValueError('stop')
# refused: Python raises ValueError
# raises: ValueError

# row: an exception in a function
CORS_ALLOWED_ORIGINS = 1
def f(): return [][1]
f()
# refused: Python raises IndexError
# raises: IndexError

# row: a name that is not there
CORS_ALLOWED_ORIGINS = UNDEFINED
# refused: Python raises NameError
# raises: NameError

# row: an attribute that is not there
CORS_ALLOWED_ORIGINS = [].push
# refused: push is not supported here
# raises: AttributeError

# row: division by nothing
CORS_ALLOWED_ORIGINS = 1
x = 1 / 0
# refused: Python raises ZeroDivisionError
# raises: ZeroDivisionError

# row: sys.exit
import sys
CORS_ALLOWED_ORIGINS = 1
sys.exit(1)
# refused: Python raises SystemExit
# raises: SystemExit

# row: a failing assert
CORS_ALLOWED_ORIGINS = 1
assert CORS_ALLOWED_ORIGINS == 2, 'no'
# refused: Python raises AssertionError
# raises: AssertionError

# row: int of no number in an unrelated setting
PORT = int('http')
CORS_ALLOWED_ORIGINS = 1
# refused: Python raises ValueError
# raises: ValueError

# row: a syntax error at the end
CORS_ALLOWED_ORIGINS = 1
def (
# refused: The file could not be parsed as Python 3.14: this ( is never closed
# raises: SyntaxError

# row: Python 2
CORS_ALLOWED_ORIGINS = 1
print 'x'
# refused: The file could not be parsed as Python 3.14: the end of the line is expected here
# raises: SyntaxError

# row: an indentation error
CORS_ALLOWED_ORIGINS = 1
  CORS_ALLOW_HEADERS = 2
# refused: The file could not be parsed as Python 3.14: this is not Python syntax
# raises: SyntaxError

# row: tabs and spaces at odds
if True:
	CORS_ALLOWED_ORIGINS = 1
        CORS_ALLOW_HEADERS = 2
# refused: The file could not be parsed as Python 3.14: this indentation matches no outer block, or tabs and spaces are mixed in it
# raises: SyntaxError

# row: an unfinished string
CORS_ALLOWED_ORIGINS = 'x
# refused: The file could not be parsed as Python 3.14: this string is never closed
# raises: SyntaxError

# row: return outside a function
CORS_ALLOWED_ORIGINS = 1
return
# refused: The file could not be parsed as Python 3.14: return has nothing to end here
# raises: SyntaxError

# row: assignment to a literal
CORS_ALLOWED_ORIGINS = 1
None = 2
# refused: The file could not be parsed as Python 3.14: this cannot be assigned to
# raises: SyntaxError

# row: sys.argv
import sys
CORS_ALLOWED_ORIGINS = 'runserver' in sys.argv
# refused: The arguments of the command line are not known

# row: sys.platform
import sys
CORS_ALLOWED_ORIGINS = sys.platform == 'darwin'
# refused: sys.platform is not supported here

# row: an endless loop
CORS_ALLOWED_ORIGINS = 1
while True:
    pass
# refused: The file takes more steps than settings do, and may never end
# raises: too slow

# row: recursion without end
def f(x): return f(x + 1)
CORS_ALLOWED_ORIGINS = f(0)
# refused: This is nested, or calls itself, too deeply
# raises: RecursionError

# row: a text without end
CORS_ALLOWED_ORIGINS = 'a' * 10 ** 10
# refused: This makes something larger than any setting needs, and was not computed
# raises: MemoryError

# row: a number without end
CORS_ALLOWED_ORIGINS = 10 ** 10 ** 10
# refused: This makes something larger than any setting needs, and was not computed
# raises: too slow

# row: memory address in a text
class K: pass
CORS_ALLOWED_ORIGINS = str(K())
# refused: The text of an object of K may contain its address in memory

# row: random behind a local module
# file: settings.py
from helper import origins
CORS_ALLOWED_ORIGINS = origins()
# file: helper.py
import random
def origins():
    return random.sample(["a", "b", "c", "d", "e", "f"], 3)
# refused: The result of random depends on more than the file

# row: random in a base file that is star-imported
# file: settings.py
from base import *
# file: base.py
import uuid
CORS_ALLOWED_ORIGINS = [str(uuid.uuid1())]
# refused: The result of uuid depends on more than the file

# row: monkey-patching of a built-in by way of an unknown library
import mystery
mystery.patch(str)
CORS_ALLOWED_ORIGINS = mystery.value
# refused: mystery is not in the project

# row: vault in an aliased dict
# with: {"standins":["hvac"]}
import hvac
config = {'origins': ['a']}
alias = config
hvac.Client().fill(alias)
CORS_ALLOWED_ORIGINS = config['origins']
# refused: hvac is not in the project
