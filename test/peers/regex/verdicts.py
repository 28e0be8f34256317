"""Answers, line by line, what re.match says: {"pattern", "texts"} in, {"verdicts"} or {"error"} out."""
import json
import re
import signal
import sys
import warnings

SECONDS = 2


class TooSlow(Exception):
    pass


def too_slow(signum, frame):
    raise TooSlow


def verdict(compiled, text):
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        return compiled.match(text) is not None
    except (TooSlow, SystemError):
        # CPython 3.11.2 has a bug of its own that ends some matches in a SystemError.
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def answer(pattern, texts):
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        return {"error": str(error)}
    return {"verdicts": [verdict(compiled, text) for text in texts]}


def main():
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, too_slow)
    print(json.dumps({"python": sys.version.split()[0]}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        print(json.dumps(answer(question["pattern"], question["texts"])), flush=True)


main()
