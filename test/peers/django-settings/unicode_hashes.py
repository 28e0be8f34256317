"""Writes test/django/unicode.json: hashes of what CPython makes of each character. With --check it only compares."""
import hashlib
import json
import pathlib
import sys

path = pathlib.Path(__file__).resolve().parents[2] / 'django' / 'unicode.json'


def integer_of(text):
    try:
        return str(int(text))
    except ValueError:
        return ''


# All but ideographs, Hangul and what is private.
SPANS = (0, 0x3400), (0xa000, 0xac00), (0xf900, 0x17000), (0x1af00, 0x1fc00)


def unicode_hashes():
    """Of what is made of each character."""
    methods = 'lower upper casefold title swapcase islower isupper istitle isalnum isalpha isdecimal isdigit isidentifier isnumeric isprintable isspace'.split()
    of = {name: lambda c, name=name: getattr(c, name)() for name in methods}
    of['sigma'] = lambda c: f'a{c}\u03a3{c}.'.lower()
    of['continues'] = lambda c: f'a{c}'.isidentifier()
    of['int'] = integer_of
    of['repr'] = repr
    hashes = {}
    for name, make in of.items():
        results = (make(chr(code)) for first, end in SPANS for code in range(first, end))
        lines = ''.join(f'{result if isinstance(result, str) else int(result)}\n' for result in results)
        hashes[name] = hashlib.sha256(lines.encode()).hexdigest()
    return hashes


made = json.dumps(unicode_hashes(), indent=2) + '\n'
if '--check' not in sys.argv:
    path.write_text(made)
elif made != path.read_text():
    sys.exit(f'{path} is not what Python {sys.version} says')
