"""What CPython's re makes of calls. Each line of input is a list of [function, pattern, flags, text, replacement, count]; so is
the answer, of their outcomes. A call that takes too long or too much memory is null: then nothing is known.
"""
import json
import re
import resource
import signal
import sys
import warnings


class TooSlow(Exception):
    pass


def interrupt(*_):
    raise TooSlow


def encode(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"int": str(value)}
    if isinstance(value, list):
        return [encode(each) for each in value]
    return {"tuple": [encode(each) for each in value]}


def tell(match):
    """A match as values."""
    if match is None:
        return None
    numbers = range(match.re.groups + 1)
    return ([match.group(number) for number in numbers], [match.span(number) for number in numbers], match.groups(),
            list(match.groupdict("none").items()), repr(match))


def run(function, pattern, flags, text, replacement, count):
    if function in ("search", "match", "fullmatch"):
        return tell(getattr(re, function)(pattern, text, flags))
    if function == "findall":
        return re.findall(pattern, text, flags)
    if function == "finditer":
        return [tell(match) for match in re.finditer(pattern, text, flags)]
    if function == "split":
        return re.split(pattern, text, count, flags)
    if function == "call":
        return re.sub(pattern, lambda match: "<%s>" % match.group(), text, count, flags)
    return re.subn(pattern, replacement, text, count, flags)


def outcome(case):
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        return {"value": encode(run(*case))}
    except (TooSlow, MemoryError):
        return None
    except Exception as error:
        return {"raises": type(error).__name__}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


# Some patterns take all memory there is.
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
signal.signal(signal.SIGALRM, interrupt)
warnings.simplefilter("ignore")
for line in sys.stdin:
    print(json.dumps([outcome(case) for case in json.loads(line)]), flush=True)
