"""Answers questions with the real django-cors-headers: JSON lines in, JSON lines out.

A question holds settings and either requests, each of which goes through Django's own WSGIHandler
with the real CorsMiddleware, or `"check": true`, which asks the real check_settings.
"""
import io
import json
import logging
import re
import sys
from importlib.metadata import version
from urllib.parse import unquote

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.test.utils import override_settings
from django.urls import re_path

settings.configure(
    ALLOWED_HOSTS=["*"],
    DEBUG=False,
    INSTALLED_APPS=["corsheaders"],
    LOGGING_CONFIG=None,
    MIDDLEWARE=["corsheaders.middleware.CorsMiddleware"],
    ROOT_URLCONF=__name__,
    USE_I18N=False,
)
django.setup()
logging.disable(logging.CRITICAL)

from corsheaders.checks import check_settings  # noqa: E402
from corsheaders.signals import check_request_enabled  # noqa: E402

FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}

# What comes before the path in a target such as `GET http://host/path` (RFC 9112 section 3.2.2).
BEFORE_PATH = re.compile(r"https?://[^/?#]*/?", re.IGNORECASE)


def view(request, status=200):
    """Answers with the headers that the request's X-View asks for."""
    response = HttpResponse("view", status=status)
    for name, value in json.loads(request.META.get("HTTP_X_VIEW", "[]")):
        response[name] = value
    return response


def not_found(request, exception):
    return view(request, 404)


urlpatterns = [re_path(r"^(?:api/.*)?$", view)]
handler404 = not_found


def to_python(value):
    """`{"compiled": "^a$", "flags": "i"}` stands for a compiled regex."""
    if isinstance(value, list):
        return [to_python(entry) for entry in value]
    if isinstance(value, dict) and "compiled" in value:
        flags = re.NOFLAG
        for flag in value["flags"]:
            flags |= FLAGS[flag]
        return re.compile(value["compiled"], flags)
    return value


def to_handler(rule):
    """A handler of check_request_enabled that looks for some text in the Origin or in the target."""

    def handler(sender, request, **kwargs):
        key = "HTTP_ORIGIN" if rule["where"] == "origin" else "RAW_URI"
        if rule["contains"] not in request.META.get(key, ""):
            return False
        if rule.get("raises"):
            raise RuntimeError("A handler of the test fails.")
        return rule["says"]

    return handler


def to_environ(method, target, headers):
    """What a WSGI server (PEP 3333) makes of a request, the way that gunicorn does."""
    local = target if target.startswith("/") else BEFORE_PATH.sub("/", target, count=1)
    path, _, query = local.partition("#")[0].partition("?")
    environ = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(path, "iso-8859-1"),
        "QUERY_STRING": query,
        "RAW_URI": target,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in headers:
        if "_" in name:
            continue  # It could be taken for another header: servers drop it.
        key = "HTTP_" + name.upper().replace("-", "_")
        value = value.strip(" \t")
        environ[key] = f"{environ[key]},{value}" if key in environ else value
    return environ


def is_compared(name):
    return name in ("vary", "content-length") or name.startswith("access-control-")


def answer(handler, request):
    said = {}

    def start_response(status, headers):
        said["status"] = int(status[:3])
        said["headers"] = {}
        for name, value in headers:
            name = name.lower()
            if is_compared(name):
                assert name not in said["headers"]
                said["headers"][name] = value

    response = handler(to_environ(*request), start_response)
    for _ in response:
        pass
    response.close()
    return said


def answer_all(handler, question):
    handlers = [to_handler(rule) for rule in question["settings"].get("HANDLERS", [])]
    for connected in handlers:
        check_request_enabled.connect(connected, weak=False)
    try:
        return [answer(handler, request) for request in question["requests"]]
    finally:
        for connected in handlers:
            check_request_enabled.disconnect(connected)


def check():
    """The ids that `manage.py check` shows; in their place, the exception that ends it."""
    try:
        return [message.id for message in check_settings() if not message.is_silenced()]
    except Exception as error:
        return [type(error).__name__]


def main():
    handler = WSGIHandler()
    versions = {
        "python": sys.version.split()[0],
        "django": django.get_version(),
        "corsheaders": version("django-cors-headers"),
    }
    print(json.dumps(versions), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        given = {
            name: to_python(value)
            for name, value in question["settings"].items()
            if name != "HANDLERS"
        }
        with override_settings(**given):
            said = check() if "check" in question else answer_all(handler, question)
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
