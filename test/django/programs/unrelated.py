# row: unrelated: sentry
# with: {"standins":["sentry_sdk","sentry_sdk.integrations","sentry_sdk.integrations.django"]}
import os
import sentry_sdk
from sentry_sdk.integrations.django import DjangoIntegration
sentry_sdk.init(dsn=os.environ.get('SENTRY_DSN'), integrations=[DjangoIntegration()], traces_sample_rate=1.0)
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: dj_database_url
# with: {"standins":["dj_database_url"]}
import dj_database_url
DATABASES = {'default': dj_database_url.config(conn_max_age=600)}
DATABASES['default'].update(dj_database_url.parse('sqlite://'))
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: django_heroku takes locals()
# with: {"standins":["whitenoise"]}
import os
CORS_ALLOWED_ORIGINS = ['https://a.example']
import whitenoise
STATICFILES_STORAGE = whitenoise.storage
CORS_ALLOW_CREDENTIALS = True
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_CREDENTIALS = True

# row: unrelated: SECRET_KEY from a variable that is missing
import os
SECRET_KEY = os.environ['SECRET_KEY']
DEBUG = False
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: several missing variables
import os
SECRET_KEY = os.environ['SECRET_KEY']
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': os.environ['DB_NAME'],
        'PORT': int(os.environ['DB_PORT']),
    }
}
EMAIL_HOST = os.environ['MAIL'].strip()
CORS_ALLOWED_ORIGINS = os.environ.get('ORIGINS', 'https://a.example').split(',')
# env:
# with: {"lacking":{"SECRET_KEY":"x","DB_NAME":"n","DB_PORT":"5432","MAIL":"m"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: decouple and a missing SECRET_KEY
from decouple import config
SECRET_KEY = config('SECRET_KEY')
CORS_ALLOWED_ORIGINS = ['https://a.example']
CORS_ALLOW_ALL_ORIGINS = config('DEBUG', default=False, cast=bool)
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_ALL_ORIGINS = False

# row: unrelated: environ and a missing SECRET_KEY
import environ
env = environ.Env()
SECRET_KEY = env('SECRET_KEY')
DATABASES = {'default': env.db('DATABASE_URL', default='sqlite:///x')}
CORS_ALLOWED_ORIGINS = env.list('ORIGINS', default=['https://a.example'])
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: a helper for a missing variable
import os
from django.core.exceptions import ImproperlyConfigured
def env(name):
    try:
        return os.environ[name]
    except KeyError:
        raise ImproperlyConfigured(f'Set {name}')
SECRET_KEY = env('SECRET_KEY')
CORS_ALLOWED_ORIGINS = ['https://a.example']
# env:
# with: {"lacking":{"SECRET_KEY":"x"}}
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: random secret keys
import random
import secrets
import string
import uuid
SECRET_KEY = ''.join(random.choice(string.ascii_letters) for _ in range(50))
TOKEN = secrets.token_hex(16)
ID = str(uuid.uuid4())
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: get_random_secret_key
import os
from django.core.management.utils import get_random_secret_key
SECRET_KEY = os.getenv('SECRET_KEY', get_random_secret_key())
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: clock and host name
import datetime
import socket
import time
STARTED = datetime.datetime.now()
T = time.time()
HOST = socket.gethostname()
CORS_ALLOWED_ORIGINS = ['https://a.example']
if HOST == 'prod':
    DEBUG = False
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: INTERNAL_IPS of docker
import socket
hostname, _, ips = ('h', [], ['172.18.0.2'])
INTERNAL_IPS = [ip[: ip.rfind('.')] + '.1' for ip in ips] + ['127.0.0.1']
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: a version read from a file
# file: settings.py
import os
BASE_DIR = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(BASE_DIR, 'VERSION')) as f:
    VERSION = f.read().strip()
CORS_ALLOWED_ORIGINS = ['https://a.example']
import os
BASE_DIR = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(BASE_DIR, 'VERSION')) as f:
    VERSION = f.read().strip()
CORS_ALLOWED_ORIGINS = ['https://a.example']
# file: VERSION
1.2.3
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: subprocess for a commit
import subprocess
try:
    COMMIT = subprocess.check_output(['git', 'rev-parse', 'HEAD']).decode().strip()
except Exception:
    COMMIT = 'unknown'
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: logging configuration
import logging.config
import os
LOGGING = {'version': 1, 'handlers': {'console': {'class': 'logging.StreamHandler'}}, 'root': {'handlers': ['console'], 'level': os.getenv('LEVEL', 'INFO')}}
LOGGING_CONFIG = None
logging.config.dictConfig(LOGGING)
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: translated languages
from django.utils.translation import gettext_lazy as _
LANGUAGES = [('en', _('English')), ('de', _('German'))]
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: JWT lifetimes
from datetime import timedelta
SIMPLE_JWT = {'ACCESS_TOKEN_LIFETIME': timedelta(minutes=5), 'ALGORITHM': 'HS256', 'X': timedelta(days=1) * 2}
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: celery schedules
# with: {"standins":["celery","celery.schedules","kombu"]}
from celery.schedules import crontab
from kombu import Queue
CELERY_BEAT_SCHEDULE = {'x': {'task': 't', 'schedule': crontab(minute=0)}}
CELERY_QUEUES = (Queue('a'), Queue('b'))
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: cloudinary and firebase
# with: {"standins":["cloudinary","firebase_admin","firebase_admin.credentials"]}
import cloudinary
import firebase_admin
from firebase_admin import credentials
cloudinary.config(cloud_name='x')
cred = credentials.Certificate('x.json')
firebase_admin.initialize_app(cred)
CORS_ALLOW_ALL_ORIGINS = True
# expect: CORS_ALLOW_ALL_ORIGINS = True

# row: unrelated: boto3 secrets
# with: {"standins":["boto3"]}
import boto3
client = boto3.client('secretsmanager')
secret = client.get_secret_value(SecretId='x')['SecretString']
DATABASES = {'default': {'PASSWORD': secret}}
if not secret:
    DEBUG = True
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: pymysql
# with: {"standins":["pymysql"]}
import pymysql
pymysql.version_info = (1, 4, 6, 'final', 0)
pymysql.install_as_MySQLdb()
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: certifi, mongoengine and a loop over what is unknown
# with: {"standins":["mongoengine","certifi"]}
import mongoengine
import certifi
mongoengine.connect(host='x', tlsCAFile=certifi.where())
hosts = mongoengine.hosts()
names = [h.name for h in hosts]
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: folders made at start
import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
LOGS = BASE_DIR / 'logs'
LOGS.mkdir(exist_ok=True)
os.makedirs(BASE_DIR / 'media', exist_ok=True)
if not os.path.exists(LOGS):
    os.makedirs(LOGS)
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: sys.argv and testing
import sys
TESTING = 'test' in sys.argv
if TESTING:
    PASSWORD_HASHERS = ['x']
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: sys.path
import os
import sys
BASE_DIR = os.path.dirname(__file__)
sys.path.append(os.path.join(BASE_DIR, 'apps'))
sys.path.insert(0, BASE_DIR)
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: gdal on windows
import os
if os.name == 'nt':
    VENV_BASE = os.environ['VIRTUAL_ENV']
    os.environ['PATH'] = os.path.join(VENV_BASE, 'osgeo') + ';' + os.environ['PATH']
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: rich tracebacks, mimetypes
import mimetypes
import warnings
mimetypes.add_type('application/javascript', '.js', True)
warnings.filterwarnings('ignore', category=DeprecationWarning)
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: an unknown import that may be missing
try:
    import debug_toolbar
    HAS_TOOLBAR = True
except ImportError:
    HAS_TOOLBAR = False
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: a class of an unknown base
# with: {"standins":["storages","storages.backends","storages.backends.s3boto3"]}
from storages.backends.s3boto3 import S3Boto3Storage
class MediaStorage(S3Boto3Storage):
    location = 'media'
class Mine:
    ORIGINS = ['https://a.example']
CORS_ALLOWED_ORIGINS = Mine.ORIGINS
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: an unknown decorator
# with: {"standins":["decorators"]}
import decorators
@decorators.something
def f():
    return 1
X = f()
CORS_ALLOWED_ORIGINS = ['https://a.example']
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]

# row: unrelated: an unknown value beside known ones
import mystery
HOST = mystery.host()
config = {'host': HOST, 'origins': ['https://a.example']}
CORS_ALLOWED_ORIGINS = config['origins']
CORS_ALLOW_HEADERS = len(config)
# expect: CORS_ALLOWED_ORIGINS = ["https://a.example"]
# expect: CORS_ALLOW_HEADERS = 2
