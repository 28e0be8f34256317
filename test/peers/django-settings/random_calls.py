"""Calls of methods and functions, at random."""
import random


def written(value):
    """The value as an expression of literals."""
    if isinstance(value, float) and value != value:
        return "float('nan')"
    if isinstance(value, float) and value in (float('inf'), -float('inf')):
        return f"float('{value}')"
    if isinstance(value, int) and abs(value) > 10 ** 4000:
        return hex(value)
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, tuple):
        return f"({''.join(written(item) + ', ' for item in value)})"
    if isinstance(value, dict):
        return '{' + ', '.join(f'{written(key)}: {written(item)}' for key, item in value.items()) + '}'
    return ascii(value)


def expression(function, arguments, keywords):
    given = [written(argument) for argument in arguments]
    if function == '%':
        return f'{given[0]} % {given[1]}'
    if '.' in function:
        function = f'({given.pop(0)}).{function.split(".")[1]}'
    return f"{function}({', '.join(given + [f'{key}={written(value)}' for key, value in keywords.items()])})"


def row(function, *arguments, **keywords):
    return expression(function, arguments, keywords)


INF, NAN = float('inf'), float('nan')
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 0.5, 1.5, 2.5, 0.125, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5, 123456.789, 1e22, 1e23, 5e-324,
          1.7976931348623157e308, 3.14159265358979, 100.0, 1e100, 2.675, 99.95, 0.00012345, INF, -INF, NAN, 1e-7, 12345678.9]


class Dice:
    """Random calls."""
    ALPHABET = ['a', 'b', 'ab', 'A', 'B', ' ', '  ', '\t', '\n', '\r\n', '\x1c', '\x85', '\xa0', ',', '=', '-', '+', '_', '.', '0', '1', '9', 'e', 'x', '%', '{', '}', '\xe9', '\xdf', '\u0130', '\u03a3', '\u0661', '\u2028', '\U0001f600', '\U0001d7d8', "'", '"', '\\', '\u01c6', '\ufb01', '\u0345', ':', '!']

    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self, most=8):
        return ''.join(self.random.choices(self.ALPHABET, k=self.random.randint(0, most)))

    def any_text(self):
        return ''.join(chr(self.random.choice([self.random.randrange(0xd800), self.random.randrange(0xe000, 0x20000), self.random.randrange(0x250)])) for _ in range(self.random.randint(0, 5)))

    def integer(self):
        return self.random.choice([self.random.randint(-9, 9), self.random.randint(-10 ** 6, 10 ** 6), self.random.randint(-10 ** 25, 10 ** 25)])

    def floating(self):
        r = self.random
        return r.choice([r.uniform(-10, 10), r.uniform(-1e6, 1e6), float(f'{r.randint(-999, 999)}e{r.randint(-320, 308)}'), r.randint(-1000, 1000) / 8, round(r.uniform(-1, 1), 3), r.choice(FLOATS)])

    def value(self):
        return self.random.choice([self.integer, self.floating, self.text, lambda: None, lambda: True, lambda: [self.text(2)], lambda: (self.integer(),), lambda: {'a': self.integer()}])()

    def index(self):
        return self.random.choice([None, self.random.randint(-6, 6)])

    def spec(self):
        r = self.random
        fill = r.choice(['', '', r.choice(['*', '0', '\xe9', '\U0001f600']) + r.choice('<>=^'), r.choice('<>=^')])
        return fill + r.choice(['', '', '+', '-', ' ']) + r.choice(['', '', '', 'z']) + r.choice(['', '', '#']) + r.choice(['', '', '0']) + r.choice(['', '', str(r.randint(1, 25))]) + r.choice(['', '', ',', '_']) + r.choice(['', '', f'.{r.randint(0, 25)}']) + r.choice(['', '', *'bcdoxXeEfFgG%s'])

    def percent(self):
        r = self.random
        return f"%{r.choice(['', '', '(a)'])}{''.join(r.choices('-+ #0', k=r.choice([0, 0, 1, 2])))}{r.choice(['', '', str(r.randint(0, 20)), '*'])}{r.choice(['', '', '.', f'.{r.randint(0, 20)}', '.*'])}{r.choice('sradiuoxXeEfFgGc%')}"

    def field(self):
        r = self.random
        return r.choice(['{', '}', '{{', '}}', 'x', f"{{{r.choice(['', '0', '1', 'a', 'l', '9'])}{r.choice(['', '', '[0]', '[a]', '[', ']'])}{r.choice(['', '', '!r', '!s', '!a', '!'])}{r.choice(['', '', ':' + self.spec(), ':{}', ':{1}'])}}}"])

    def call(self):
        r = self.random
        kind = r.randint(0, 10)
        if kind == 0:
            return row('str.' + r.choice('lower upper casefold title isupper isalpha isdigit strip lstrip rstrip split rsplit splitlines'.split()), r.choice([self.text, self.any_text])())
        if kind == 1:
            return row('str.' + r.choice(['split', 'rsplit']), self.text(12), r.choice([None, self.text(1), self.text(2)]), r.randint(-1, 3))
        if kind == 2:
            return row('str.' + r.choice('find rfind index rindex startswith endswith'.split()), self.text(12), self.text(2), self.index(), self.index())
        if kind == 3:
            return row('str.replace', self.text(10), self.text(1), self.text(2), r.randint(-1, 5))
        if kind == 4:
            return row('str.' + r.choice(['strip', 'lstrip', 'rstrip', 'partition', 'removeprefix', 'removesuffix']), self.text(), self.text(2))
        if kind == 5:
            return row('format', r.choice([self.integer, self.text])(), r.choice(['', '0']) + r.choice(['', str(r.randint(1, 15))]) + r.choice(['', '', 's', 'd']))
        if kind == 6:
            return row('format', r.choice([self.integer, self.floating, self.text])(), self.spec())
        if kind == 7:
            return row('%', self.text(2) + self.percent() + r.choice(['', self.percent()]), r.choice([self.value(), (self.value(), self.value()), {'a': self.value()}]))
        if kind == 8:
            return row('str.format', ''.join(self.field() for _ in range(r.randint(1, 3))), self.value(), r.randint(0, 9), a=self.value(), l=[1, 2])
        if kind == 9:
            return row(r.choice(['repr', 'str']), r.choice([self.value, self.any_text, self.floating])())
        text = ''.join(r.choices(['1', '0', '_', '.', 'e', '-', '+', ' ', '\x1f', '\u0661', 'x', 'a', '0x', '\xa0', '9' * 20], k=r.randint(1, 6)))
        return r.choice([row('int', text), row('int', text, r.choice([0, 2, 8, 16, 36, 7])), row('float', text)])
