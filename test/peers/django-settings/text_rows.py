"""Calls of what texts, bytes and numbers have: tables of them, and random ones."""
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


STATIC = {'str.maketrans', 'bytes.fromhex', 'int.from_bytes', 'bytes.maketrans'}


def expression(function, arguments, keywords):
    given = [written(argument) for argument in arguments]
    if function == '%':
        return f'{given[0]} % {given[1]}'
    if '.' in function and function not in STATIC:
        function = f'({given.pop(0)}).{function.split(".")[1]}'
    return f"{function}({', '.join(given + [f'{key}={written(value)}' for key, value in keywords.items()])})"


def row(function, *arguments, **keywords):
    return expression(function, arguments, keywords)


INF, NAN = float('inf'), float('nan')
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 0.5, 1.5, 2.5, 0.125, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5, 123456.789, 1e22, 1e23, 5e-324,
          1.7976931348623157e308, 3.14159265358979, 100.0, 1e100, 2.675, 99.95, 0.00012345, INF, -INF, NAN, 1e-7, 12345678.9]
INTS = [0, 1, -1, 5, 42, -42, 255, 1000, -1234567, 1234567890123, 2 ** 64, -2 ** 70, 10 ** 22]
SPACES = ' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b'


def some(rows, share):
    """A share of the rows of a large table, the same ones each time."""
    chosen = random.Random(11)
    return [one for one in rows if chosen.random() < share]


def str_rows():
    split = 'str.split', 'str.rsplit'
    for name in split:
        for text in ('', ' ', 'a', ' a b ', 'a,b,c', ',a,,b,', 'a  b\tc\nd ', '\x1ca\x1db\x85c\xa0d\u2028e\ufefff', '\U0001f600 \U0001f601'):
            yield row(name, text)
            yield row(name, text, None, 1)
            yield row(name, text, ',')
            yield row(name, text, ',', 1)
        yield row(name, 'a b c', maxsplit=1)
        yield row(name, 'a-b-c', sep='-', maxsplit=0)
        yield row(name, 'a--b---c', '--')
        yield row(name, 'aaaa', 'aa')
        yield row(name, 'aaa', 'aa')
        yield row(name, 'abc', '')
        yield row(name, 'abc', 'abcd')
        yield row(name, 'abc', 1)
        yield row(name, 'abc', b'b')
        yield row(name, 'a b', None, True)
        yield row(name, 'a b', None, 1.0)
        yield row(name, 'a b', None, 2 ** 70)
        yield row(name, 'a b', None, None)
        yield row(name, 'a b', wrong=1)
        yield row(name, ' a  b ', None, 0)
    for text in ('', 'a', '\n', 'a\nb', 'a\r\nb\n\rc', 'a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j', '\n\n', 'a\r'):
        yield row('str.splitlines', text)
        yield row('str.splitlines', text, True)
        yield row('str.splitlines', text, keepends=1)
    for name in ('str.strip', 'str.lstrip', 'str.rstrip'):
        for text in ('', 'abc', SPACES, f'{SPACES}a{SPACES}', '  a b  ', 'xxaxx', '/a/'):
            yield row(name, text)
            yield row(name, text, None)
            yield row(name, text, 'x/')
        yield row(name, 'abc', '')
        yield row(name, '\U0001f600a\U0001f600', '\U0001f600')
        yield row(name, '\U0001f600a\U0001f600', '\U0001f601')
        yield row(name, 'abc', 1)
        yield row(name, 'abc', 'abc')
    words = ['', 'abc', 'ABC', 'aBc dEf', "they're bill's", 'x1y', 'stra\xdfe', '\u01c6', '\u01c5\u01c5', '\ufb01n', '\u0130I\u0131i', '\u03a3', '\u039f\u03a3', '\u039f\u03a3\u039f',
             'A\u03a3.', 'A.\u03a3', "A\u03a3'a", '\u1f80\u1fb3\u1fb2\u1fb7', '\u10d0\u10e0', '\u13a0\uab70\u13f8', '\u019b\u0264\ua7d3', '\U00010428\U00010400', '\ua7da\ua7dc',
             '\u0587', '\u0149', '\u1e9e', '\u0345\u0399', '\u00b5\u017f', '\u1c89', '\u01c4bc', '123', '\u2160\u2170', '\u24b6\u24d0']
    for name in 'lower upper casefold title capitalize swapcase islower isupper istitle'.split():
        for text in words:
            yield row(f'str.{name}', text)
    kinds = ['', 'a', 'A1', '1', '\u0661', '\xb2', '\xbd', '\u2167', '\u4e00', '_a', '1a', 'a\xb7', '\u200ca', 'a\u200c', ' ', '\t', '\x1f', '\xa0', '\u200b', 'a b', '\xe9', '\u0378', '\x7f',
             '\U0001f600', '\U0001d7d8', '\u1369', 'caf\xe9_1', '\xad', '\u2028', '\u3007', '\u30fb', 'a\u30fb', '\u0295', '\u10fc', 'a.b', '-1']
    for name in 'isalnum isalpha isascii isdecimal isdigit isidentifier isnumeric isprintable isspace'.split():
        for text in kinds:
            yield row(f'str.{name}', text)
    for name in 'find rfind index rindex count startswith endswith'.split():
        for arguments in [('',), ('a',), ('ab',), ('x',), ('', 3), ('', 6), ('', 7), ('a', 1), ('a', -2), ('a', -100, 100), ('a', None, -1), ('ab', 0, 2), ('ab', 0, 1), ('', 4, 2), ('a', 2 ** 70),
                          ('a', -2 ** 70, 2 ** 70), (1,), (None,), ('a', 1.0), ('a', '1'), ('a', True), ('abaaba',)]:
            yield row(f'str.{name}', 'abaaba', *arguments)
        yield row(f'str.{name}', '\U0001f600a\U0001f600b', 'b')
        yield row(f'str.{name}', '\U0001f600a\U0001f600b', '\U0001f600', 1)
        yield row(f'str.{name}', '\U0001f600a\U0001f600b', '', 4)
        yield row(f'str.{name}', '', '')
        yield row(f'str.{name}', 'aaaa', 'aa')
    for name in ('str.startswith', 'str.endswith'):
        yield row(name, 'abc', ('a', 'c'))
        yield row(name, 'abc', ())
        yield row(name, 'abc', ('x', 1))
        yield row(name, 'abc', ('abc', 1))
        yield row(name, 'abc', ['a'])
        yield row(name, 'abc', ('b',), 1, 2)
    for arguments in [('a', 'b'), ('a', ''), ('', '-'), ('', '-', 2), ('', '-', 0), ('', '-', 6), ('', '-', 7), ('', '-', 8), ('a', 'bb', 1), ('a', 'b', -1), ('ba', 'X'), ('a', 1), ('a',), ('x', 'y'),
                      ('a', 'b', True), ('a', 'b', 1.5)]:
        yield row('str.replace', 'abaaba', *arguments)
    yield row('str.replace', '', '', 'x')
    yield row('str.replace', '', '', 'x', 0)
    yield row('str.replace', '', '', 'x', 1)
    yield row('str.replace', '\U0001f600a', '', '-')
    yield row('str.replace', 'aaa', 'aa', 'b')
    yield row('str.replace', 'a', 'a', 'b', count=1)
    for given in ([], ['a'], ['a', 'b', 'c'], ('x', 'y'), {'k': 1, 'l': 2}, 'abc', [1], ['a', None], [b'a'], 1, None, ['', '']):
        yield row('str.join', ', ', given)
    for name in ('str.partition', 'str.rpartition'):
        for arguments in [('=',), ('==',), ('x',), ('',), (1,), (None,)]:
            yield row(name, 'a=b==c', *arguments)
        yield row(name, '', '=')
    for name in ('str.removeprefix', 'str.removesuffix'):
        for affix in ('', 'a', 'aa', 'aba', 'x', 1, ('a',)):
            yield row(name, 'aba', affix)
    for text in ('', '1', '-1', '+1', '--1', 'a\U0001f600', '-'):
        for width in (0, 1, 4, 5, -3, True):
            yield row('str.zfill', text, width)
    yield row('str.zfill', 'a', 1.0)
    yield row('str.zfill', 'a')
    yield row('str.zfill', 'a', 2 ** 63)
    for name in ('str.center', 'str.ljust', 'str.rjust'):
        for text in ('', 'a', 'ab', 'abc', '\U0001f600'):
            for width in (0, 3, 4, 5, 6):
                yield row(name, text, width)
        yield row(name, 'a', 5, '*')
        yield row(name, 'a', 5, '\U0001f600')
        yield row(name, 'a', 5, '')
        yield row(name, 'a', 5, '**')
        yield row(name, 'a', 5, b'*')
        yield row(name, 'a', '5')
    for text in ('', '\t', 'a\tb', 'abcdefgh\ti', 'a\n\tb\r\tc', '\U0001f600\ta'):
        yield row('str.expandtabs', text)
        yield row('str.expandtabs', text, 4)
        yield row('str.expandtabs', text, tabsize=0)
        yield row('str.expandtabs', text, -1)
    yield row('str.expandtabs', 'a', 2 ** 31)
    for arguments in [({},), ({'a': 'b', 1: None, 'c': 3, True: 4},), ({'ab': 1},), ({1.5: 1},), ([],), ('abc', 'xyz'), ('abc', 'xyz', 'de'), ('ab', 'x'), ('a', 1), ('aa', 'xy'), ('', '', 'a'), (1, 'a')]:
        yield row('str.maketrans', *arguments)
    for table in ({97: 'x', 98: None, 99: 100, 0x1f600: '::'}, {}, {97: 1.5}, {97: -1}, {97: 0x110000}, {97: b'x'}, {97: True}, ['x'], None, 5, {98: '\U0001f601'}):
        yield row('str.translate', 'abcc\U0001f600', table)
    for arguments in [(), ('utf-8',), ('UTF8',), ('utf_8', 'strict'), ('ascii',), ('ascii', 'ignore'), ('ascii', 'replace'), ('latin-1',), ('latin1', 'replace'), ('iso-8859-1', 'ignore'), (1,), ('utf-8', None)]:
        yield row('str.encode', 'a\xe9\u20ac\U0001f600', *arguments)
        yield row('str.encode', 'abc', *arguments)
    yield row('str.encode', 'abc', encoding='ascii', errors='nonsense')


def format_rows():
    for spec in ('', 's', '5', '<5', '>5', '^5', '^6', '*^6', '05', '<05', '0<5', '.1', '.0', '5.1', '=5', '+', '-', ' ', '#', 'z', ',', '_', 'd', 'x', 'ss', '\U0001f600^5', '{<5', '.', '5.', '1000000x', ',s',
                 '\u0665', '.\u0661', '99999999999999999999', '>>5', '<<', '<', '5s5'):
        yield row('format', 'abc', spec)
        yield row('format', '\U0001f600', spec)
        yield row('format', 42, spec)
    for spec in ('d', 'b', 'o', 'x', 'X', 'c', '#b', '#o', '#x', '#X', '+', '+d', ' d', '-d', '08d', '+08d', '08x', '#010x', '#010b', ',', '_', ',d', '_d', '_x', '_b', ',x', '#_x', '010,', '011,', '012,', '013,d', '020_x',
                 '#020_b', '<8', '=8', '*=+8', '*^8', '0=8', '0<8', 'e', 'f', 'g', '.2f', '.0f', '%', '.1%', ',.2f', '.3', 'z', 'zf', 'q', 's', 'n,', '_,', ',_', ',,', '__', '#c', '+c', '5c', '05c', '<5c', '0=+5', 'E', 'G',
                 'F', '08.2f', '+.1e', '#.0f', '#g', '.3g', '>08', '10,.1f', 'r', '010_', '09,', '08,'):
        for value in (0, 5, -42, 1234567, True, 2 ** 64):
            yield row('format', value, spec)
    for spec in ('', 'e', 'f', 'g', 'E', 'F', 'G', '%', '.0f', '.1f', '.2f', '.3e', '.0e', '.3g', '.0g', '.17g', '.20f', '+', ' ', '+.1f', '08.2f', '010', ',', '_', ',.2f', '015,.2f', '_.1f', '#.0f', '#.0e', '#g', '#.3g', 'z', 'z.1f',
                 'z.0f', '.3', '.0', '.1', '.16', '#', '#.3', '10', '<10', '^10.1f', '=+10', '*=10', '.1%', '+.0%', '0=10', 'd', 's', 'x', 'c', '.30f', '.25e', '.', '012,.2f', '.40g'):
        for value in FLOATS:
            yield row('format', value, spec)
    for value in (None, [1], (), {}, b'a', ..., {1}):
        yield row('format', value, '')
        yield row('format', value, '5')
        yield row('format', value, 's')
    for value in (10 ** 400, -10 ** 309):
        yield row('format', value, 'f')
        yield row('format', value, '.2e')
        yield row('format', value, '')
    yield row('format', 10 ** 4300, '')
    yield row('format', 0x110000, 'c')
    yield row('format', -1, 'c')
    yield row('format', 'a', 5)


def template_rows():
    yield row('format', 1.5, '.2147483648f')
    templates = ['', 'abc', '{}', '{0}', '{} {}', '{0} {1} {0}', '{} {0}', '{0} {}', '{{}}', '{{{}}}', '}', '{', '}}', '{{', 'a}b', 'a{b', '{a}', '{a} {b}', '{c}', '{2}', '{0!r}', '{0!s}', '{0!a}', '{0!x}', '{0!}', '{0!r', '{0!r:>8}', '{0!r>8}', '{!r}',
                 '{:>5}', '{0:>5}', '{:{}}', '{:{}} {}', '{0:{1}}', '{a:{b}}', '{0:{1:{2}}}', '{0[0]}', '{a[0]}', '{l[0]}', '{l[-1]}', '{d[k]}', '{d[0]}', '{d[k]', '{d[]}', '{d.}', '{d[k]x}', '{l[9]}', '{l[99999999999999999999]}', '{ }', '{0 }', '{-1}', '{+1}', '{0_0}',
                 '{\u0660}', '{:\u0665}', '{a b}', "{'a'}", '{0:}}', '{0:{{}}}', '{0:{}}', '{0[}]}', '{d[a}b]}', '{d[a:b]}', '{d[a!b]}', '{0}{', '{0}}', '{:d}', '{0:x}', '{0:5}{1:5}', '{d[n][m]}', '{0:{a}{b}}', '{a!r:^{b}}', '{0!r:{1}}', '{00}', '{01}', '{a.}', '{.}', '{[}',
                 '{[0]}', '{99999999999999999999}', '{0:', '{0:{', '{0:{1}', '\U0001f600{}\U0001f600', '{0!\U0001f600}', '{a{b}}', '{l[0}', '{0!ss}', '{:}', '{0:!r}', '{l[ 0]}', '{l[00]}', '{0!', '{0]}', 'x{0}y', '{:99999999999999999999}']
    values = dict(a='x', b=7, l=[1, 'two'], d={'k': 'v', 0: 'zero', 'a}b': 1, 'a:b': 2, 'a!b': 3, 'n': {'m': 5}})
    for template in templates:
        yield row('str.format', template, 3, 10, **{name: values[name] for name in values if '{' + name in template})
        yield row('str.format', template, 'a"b\xe9\'', '>8')
        yield row('str.format', template)
        yield row('str.format_map', template, {name: values[name] for name in values if '{' + name in template})
    yield row('str.format_map', '{a}', [])
    yield row('str.format_map', '{a}', 5)


def percent_rows():
    for template in ['', '%%', '%', '%5%', '%-%', '%s', '%5s', '%-5s|', '%.2s', '%5.1s', '%r', '%a', '%.3r', '%d', '%i', '%u', '%5d', '%-5d|', '%05d', '%+d', '% d', '%+05d', '% 05d', '%-05d|', '%.3d', '%5.3d', '%05.3d', '%x', '%X', '%o', '%#x', '%#X', '%#o', '%#08x', '%#8x', '%-#8x|',
                     '%.4x', '%#.4x', '%e', '%E', '%f', '%F', '%g', '%G', '%.0f', '%#.0f', '%.2f', '%8.2f', '%-8.2f|', '%08.2f', '%+.1e', '%.3g', '%#.3g', '%c', '%5c', '%05c', '%-5c|', '%q', '%ld', '%hd', '%Ld', '%lld', '%.f', '%.', '%5', '%(', '%(a', '%(a)', '%(a)s', '%z', '%y', '%\U0001f600', '%05s', '%+s', '%#s', '% s|',
                     '%#d', '%#e', '%.s|', '%99999999999999999999d', '%.99999999999d', '% +d', '%+ d', '%--5d|', '%b', '%n', '%#5c']:
        for value in (5, -42, 3.7, -0.0, 'x', 'caf\xe9', True, None, [1], {'a': 1}, (5,), (), (1, 2), b'a', 2 ** 70, INF, NAN, 65, '\U0001f600', 0):
            yield row('%', template, value)
    for template, value in [('%s %s', ('a', 1)), ('%s', ('a', 1)), ('%s %s', 'a'), ('%s %s', ('a',)), ('%*d', (5, 3)), ('%-*d|', (5, 3)), ('%*d|', (-5, 3)), ('%.*f', (2, 3.14159)), ('%.*f', (-2, 3.14159)), ('%*.*f', (8, 2, 3.14159)), ('%*d', ('5', 3)), ('%*d', (5.0, 3)),
                            ('%*d', (2 ** 70, 3)), ('%.*d', (2 ** 31, 3)), ('%*d', (True, 3)), ('%(a)s', {'a': 1}), ('%(a)s %(b)s', {'a': 1, 'b': 2}), ('%(c)s', {'a': 1}), ('%(a)s %s', {'a': 1}), ('%s %(a)s', {'a': 1}), ('%(a)5d|', {'a': 1}), ('%(a(b))s', {'a(b)': 1}), ('%()s', {'': 1}),
                            ('%(a)s', 5), ('%(a)s', (1,)), ('%(a)s', 'a'), ('%(a)s', [1]), ('%(a)*d', {'a': 1}), ('%(a)%', {'a': 1}), ('%(c)%', {'a': 1}), ('a', {}), ('a', {'a': 1}), ('a', []), ('a', [1]), ('a', 'b'), ('a', 5), ('a', None), ('a', b''), ('a', ()), ('a', (1,)), ('a', {1}), ('a', range(2)),
                            ('%s', [1, 2]), ('%s', ([1, 2],)), ('%s', {}), ('%c', 'ab'), ('%c', ''), ('%c', 0x110000), ('%c', -1), ('%c', 1.0), ('%x', 1.0), ('%d', '1'), ('%d', 1e300), ('%f', '1'), ('%f', 10 ** 400), ('%x', 10 ** 500), ('%d', 10 ** 4300),
                            ('%s%%', 5), ('100%', ()), ('%s', ((),)), ('%r', ('a',)), ('%s', (1, 2, 3)), ('%s' * 3, (1, 2, 3)), ('%(a)s' * 2, {'a': 'b'}), ('%d%%', 50.5), ('%s', 'a%sb'), ('%.1100f', 0.1), ('%.3s', '\U0001f600\U0001f601ab'), ('%5s', '\U0001f600'), ('%(a)d', {'a': 1.9}), ('%(a)s %(a)s', {'a': None})]:
        yield row('%', template, value)


def number_rows():
    texts = ['0', '1', '-1', '+1', ' 1 ', '\t1\n', '1\x1f', '\x1f1', '\u0661\x1f', '\xa01\xa0', '\u2003-5\u2003', '', ' ', '-', '+', '--1', '+ 1', '1 2', '1_000', '_1', '1_', '1__0', '0x10', '0X1f', '0b101', '0o17', '010', '00', '0_0', '00_1', '0x_1f', '0x__1', '0x', '-0x1f', 'ff', 'zz', 'g', '1.0', '1e5', '\u0661\u0662',
             '\uff11', '\U0001d7d8\U0001d7e1', '\xb2', '\u216b', '\u212a', '1\x00', '9' * 30, '\u0967', 'True', 'inf', '0b', '0o8', '0b2', '\u20031', '1\u200b', '\ufeff1', '\u0661_\u0662', '-\u0661', '\u22121', 'a_b', '0_x1', '0o_7', '0b_1', '0B1', '0O7']
    for text in texts:
        yield row('int', text)
        for base in (0, 2, 8, 16, 36):
            yield row('int', text, base)
    for base in (3, 4, 5, 32, 10):
        for text in ('0', '12', '2', '-11', 'v', '11111111111111111111111111'):
            yield row('int', text, base)
    for text in ('1' * 4300, '1' * 4301, '0' * 4301, '1_' * 4299 + '1'):
        yield row('int', text)
    for base in (3, 4, 16, 32):
        yield row('int', '1' * 4301, base)
    for text in texts + ['1.5', '.5', '5.', '.', '1e', '1e+', '1e-5', '1E5', '1e5.0', '-1.5e-3', '1_0.5_0', '1_.5', '1._5', '1e_5', '1e1_0', 'inf', '-inf', '+Infinity', 'INF', 'infinit', 'nan', '-nan', 'NaN', '1e400', '-1e400', '1e-400', '1.7976931348623159e308', '2.4703282292062327e-324', '2.4703282292062328e-324',
                         '0.1', '1' * 400, '9007199254740993', '9007199254740992.99999999999999999999', '0x1p3', '\u0661.\u0665', '1.5 \n', ' 1.5\x1f', '\u0131nf', '1e\u0665', '179769313486231580793728971405301e276', '_1.0', '1.0_', '1,5', '1e0_1', '1f', '0.000000000000000000000000000000000000000000001', 'nan1', 'infinity_']:
        yield row('float', text)
    for value in INTS + [True, 127, 128, -128, -129, 2 ** 31]:
        for name in ('bit_length', 'bit_count', 'conjugate', 'as_integer_ratio'):
            yield row(f'int.{name}', value)
        for arguments in [(), (1,), (1, 'little'), (2, 'big'), (4, 'little'), (0,), (-1,), (16, 'big'), ('1',), (1, 'middle'), (1, 1)]:
            yield row('int.to_bytes', value, *arguments)
            yield row('int.to_bytes', value, *arguments, signed=True)
        yield row('int.to_bytes', value, length=20, byteorder='little', signed=True)
    for value in (b'', b'\0', b'\xff', b'\x01\x00', b'\x00\x80', b'\x80\x00\x01'):
        yield row('int.from_bytes', value)
        yield row('int.from_bytes', value, 'little')
        yield row('int.from_bytes', value, byteorder='little', signed=True)
        yield row('int.from_bytes', value, 'middle')
    for value in FLOATS:
        for name in ('is_integer', 'conjugate', 'as_integer_ratio'):
            yield row(f'float.{name}', value)


def repr_rows():
    values = FLOATS + INTS + [None, True, False, ..., 10 ** 4299, 10 ** 4300, -10 ** 4300, '', 'a', "it's", '"', '\'"', '\\', '\n\r\t', '\x00\x1f\x7f', '\x80\xa0\xad\xff', '\xe9', '\u0378', '\u200b', '\u2028', '\u3000', '\ue000', '\ufeff', '\uffff', '\U0001f600', '\U000e0001', '\U0010ffff', '\u0300',
                              '\u088f', '\U0001fae9', 'a b', b'', b'abc', b"it's", b'"', b'\'"', b'\\\n\r\t\0\x7f\x80\xff', [], [1], [1, 'a', None], (), (1,), (1, 2), {}, {'a': 1, 2: [3]}, set(), {1}, frozenset(), frozenset({'a'}), [[[]]], ((),), [(1,), {2: {3}}], range(3), range(1, 5), range(0, 10, 2), range(5, 0, -1), [1.0, INF], ('a', b'a')]
    for value in values:
        yield row('repr', value)
        yield row('str', value)
        yield row('ascii', value)


def bytes_rows():
    for name in ('split', 'rsplit'):
        for arguments in [(), (None, 1), (b',',), (b',', 1), (b'',), (',',), (b'ab',), (None, 0)]:
            for text in (b'', b' a b ', b'a,b,,c', b'\x1ca\x85b\x0bc\x0cd', b'abcab'):
                yield row(f'bytes.{name}', text, *arguments)
        yield row(f'bytes.{name}', b'a b c', sep=b' ', maxsplit=1)
    for text in (b'', b'a\nb\r\nc\rd', b'a\x0bb\x1cc\x85d', b'\n'):
        yield row('bytes.splitlines', text)
        yield row('bytes.splitlines', text, True)
    for name in ('strip', 'lstrip', 'rstrip'):
        for arguments in [(), (None,), (b'xa',), (b'',), ('x',), (1,)]:
            for text in (b'', b' \t\n\x0b\x0c\r a ', b'\x1ca\x1c', b'xax', b'\xa0a\xa0'):
                yield row(f'bytes.{name}', text, *arguments)
    for name in 'find rfind index rindex count startswith endswith'.split():
        for arguments in [(b'',), (b'a',), (b'ab',), (97,), (256,), (-1,), ('a',), (b'a', 1), (b'a', -2), (b'', 4), (b'', 3), (b'', 2, 1), (None,), (1.5,), (b'x',), (b'a', None, 1), (True,)]:
            yield row(f'bytes.{name}', b'aba', *arguments)
    for name in ('startswith', 'endswith'):
        yield row(f'bytes.{name}', b'abc', (b'a', b'c'))
        yield row(f'bytes.{name}', b'abc', ('a', 'c'))
        yield row(f'bytes.{name}', b'abc', [b'a'])
    for arguments in [(b'a', b'b'), (b'', b'-'), (b'', b'-', 2), (b'a', b'xx', 1), ('a', 'b'), (b'a',), (b'', b'-', 0)]:
        yield row('bytes.replace', b'aba', *arguments)
    for given in ([], [b'a'], [b'a', b'b'], ['a'], (b'x', b'y'), 1, [1]):
        yield row('bytes.join', b', ', given)
    for name in ('partition', 'rpartition'):
        for arguments in [(b'=',), (b'x',), (b'',), ('=',)]:
            yield row(f'bytes.{name}', b'a=b=c', *arguments)
    for name in ('removeprefix', 'removesuffix'):
        for affix in (b'', b'a', b'x', 'a'):
            yield row(f'bytes.{name}', b'aba', affix)
    for name in 'lower upper isalnum isalpha isascii isdigit isspace'.split():
        for text in (b'', b'aBc', b'123', b'a1', b' \t\n\x0b\x0c\r', b'\xe9\xc9', b'\x1c', b'\xb2', b'a\n', b'1\n'):
            yield row(f'bytes.{name}', text)
    for name in ('center', 'ljust', 'rjust'):
        for arguments in [(4,), (5, b'*'), (5, '*'), (5, b'**'), (-1,), (5.0,)]:
            yield row(f'bytes.{name}', b'ab', *arguments)
            yield row(f'bytes.{name}', b'abc', *arguments)
    for text in (b'', b'-1', b'+a', b'abc'):
        for width in (0, 3, 5):
            yield row('bytes.zfill', text, width)
    hard = [b'abc', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'\xff', b'a\xc3', b'\xc3a', b'\xc0\x80', b'\xe0\x80\x80', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'\xf0\x9f\x98', b'\xf0\x9fa', b'\xef\xbf\xbd', b'\xef\xbf\xbd\xff', b'\xe2\x82\xef\xbf\xbd', b'\xef\xbb\xbfa', b'\x80\x80', b'\xf8\x88\x80\x80\x80', b'\xe2\xffa', b'\xef\xbf', b'\xef\xbf\xef\xbf\xbd', b'']
    for value in hard:
        for arguments in [(), ('utf-8', 'ignore'), ('UTF-8', 'replace'), ('ascii',), ('ascii', 'ignore'), ('ascii', 'replace'), ('latin-1',)]:
            yield row('bytes.decode', value, *arguments)
    yield row('bytes.decode', b'abc', encoding='ascii', errors='strict')
    yield row('bytes.decode', b'abc', 1)
    yield row('bytes.hex', b'\x00\xff')
    for text in ('', '00ff', '00 FF', ' 0a0B ', '0', '0 0', 'gg', '00\t\n11', '\xa000', '00 1', b'00'):
        yield row('bytes.fromhex', text)


TABLES = {'str-methods': (str_rows, 1), 'format': (format_rows, 0.3), 'format-method': (template_rows, 1), 'percent-format': (percent_rows, 0.4), 'numbers': (number_rows, 1), 'repr': (repr_rows, 1), 'bytes': (bytes_rows, 0.8)}


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
        kind = r.randint(0, 12)
        if kind == 0:
            return row('str.' + r.choice('lower upper casefold title capitalize swapcase islower isupper istitle isalnum isalpha isdecimal isdigit isidentifier isnumeric isprintable isspace isascii strip lstrip rstrip split rsplit splitlines expandtabs'.split()), r.choice([self.text, self.any_text])())
        if kind == 1:
            return row('str.' + r.choice(['split', 'rsplit']), self.text(12), r.choice([None, self.text(1), self.text(2)]), r.randint(-1, 3))
        if kind == 2:
            return row('str.' + r.choice('find rfind index rindex count startswith endswith'.split()), self.text(12), self.text(2), self.index(), self.index())
        if kind == 3:
            return row('str.replace', self.text(10), self.text(1), self.text(2), r.randint(-1, 5))
        if kind == 4:
            return row('str.' + r.choice(['strip', 'lstrip', 'rstrip', 'partition', 'rpartition', 'removeprefix', 'removesuffix']), self.text(), self.text(2))
        if kind == 5:
            return row('str.' + r.choice(['center', 'ljust', 'rjust', 'zfill', 'expandtabs']), self.text(), r.randint(-2, 15))
        if kind == 6:
            return row('format', r.choice([self.integer, self.floating, self.text])(), self.spec())
        if kind == 7:
            return row('%', self.text(2) + self.percent() + r.choice(['', self.percent()]), r.choice([self.value(), (self.value(), self.value()), {'a': self.value()}]))
        if kind == 8:
            return row('str.format', ''.join(self.field() for _ in range(r.randint(1, 3))), self.value(), r.randint(0, 9), a=self.value(), l=[1, 2])
        if kind == 9:
            return row(r.choice(['repr', 'str', 'ascii']), r.choice([self.value, self.any_text, self.floating])())
        if kind == 10:
            text = ''.join(r.choices(['1', '0', '_', '.', 'e', '-', '+', ' ', '\x1f', '\u0661', 'x', 'a', '0x', '\xa0', '9' * 20], k=r.randint(1, 6)))
            return r.choice([row('int', text), row('int', text, r.choice([0, 2, 8, 16, 36, 7])), row('float', text)])
        text = bytes(r.choices(b'aAb ,=\t\n\r\x1c\x85\xa0\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xef\xbf\xbd\xff1-', k=r.randint(0, 10)))
        if kind == 11:
            return row('bytes.' + r.choice(['decode', 'split', 'strip', 'splitlines', 'lower', 'upper', 'isalnum', 'rsplit', 'hex']), text)
        return row('bytes.decode', text, r.choice(['utf-8', 'ascii', 'latin-1']), r.choice(['ignore', 'replace', 'strict']))
