"""Prints lib/django/values/unicode-14.ts: what Python 3.11 knows of Unicode and JavaScript has no class for."""
import sys
import unicodedata

assert unicodedata.unidata_version == '14.0.0'

DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    text = ''
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return text


def ranges(has):
    """Gap, length, gap, length ... in base 36."""
    steps, last, inside = [], 0, False
    for code_point in range(sys.maxunicode + 2):
        now = code_point <= sys.maxunicode and has(chr(code_point))
        if now != inside:
            steps.append(base36(code_point - last))
            last, inside = code_point, now
    return ' '.join(steps)


def lines(text, width=110):
    words, line = text.split(' '), ''
    for word in words:
        if len(line) + len(word) >= width:
            yield line
            line = ''
        line += word + ' '
    yield line.rstrip()


def constant(doc, name, has):
    print(f'\n/** {doc} */')
    body = [f"  '{line}'" for line in lines(ranges(has))]
    print(f'export const {name} =\n' + ' +\n'.join(body))


print('''/*
 * Written by test/peers/django-settings/unicode.py. Ranges of code points: how many are outside, how many inside,
 * how many outside ... in base 36.
 */''')
constant('What Unicode 14 has assigned.', 'ASSIGNED', lambda c: unicodedata.category(c) != 'Cn')
constant('What isdigit() takes beside the decimal digits.', 'MORE_DIGITS', lambda c: c.isdigit() and not c.isdecimal())
constant('What isnumeric() takes beside the numbers, category N.', 'MORE_NUMBERS', lambda c: c.isnumeric() and unicodedata.category(c)[0] != 'N')
