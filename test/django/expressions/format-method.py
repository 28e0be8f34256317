# group: {}
format(1.5, '.2147483648f')  # refused: The format ".2147483648f" is not supported.
('').format_map({})  # refused: format_map is not supported here.
('abc').format_map({})  # refused: format_map is not supported here.
('{} {}').format(3, 10)  # expect: "3 10"
('{} {}').format('a"b\xe9\'', '>8')  # expect: "a\"b\u00e9' >8"
('{0} {1} {0}').format(3, 10)  # expect: "3 10 3"
('{0} {1} {0}').format('a"b\xe9\'', '>8')  # expect: "a\"b\u00e9' >8 a\"b\u00e9'"
('{} {0}').format(3, 10)  # refused: Unsupported template.
('{} {0}').format('a"b\xe9\'', '>8')  # refused: Unsupported template.
('{0} {}').format(3, 10)  # refused: Unsupported template.
('{0} {}').format('a"b\xe9\'', '>8')  # refused: Unsupported template.
('{{}}').format()  # expect: "{}"
('{{{}}}').format(3, 10)  # expect: "{3}"
('{{{}}}').format('a"b\xe9\'', '>8')  # expect: "{a\"b\u00e9'}"
('{{{}}}').format()  # raises: IndexError
('{').format()  # refused: Unsupported template.
('a{b').format(3, 10, b=7)  # refused: Unsupported template.
('a{b').format_map({'b': 7})  # refused: format_map is not supported here.
('{a}').format(3, 10, a='x')  # expect: "x"
('{a} {b}').format(3, 10, a='x', b=7)  # expect: "x 7"
('{a} {b}').format('a"b\xe9\'', '>8')  # raises: KeyError
('{a} {b}').format()  # raises: KeyError
('{c}').format(3, 10)  # raises: KeyError
('{2}').format(3, 10)  # raises: IndexError
('{2}').format('a"b\xe9\'', '>8')  # raises: IndexError
('{0!r}').format('a"b\xe9\'', '>8')  # expect: "'a\"b\u00e9\\''"
('{0!r:>8}').format(3, 10)  # refused: The format ">8" is not supported.
('{0!r:>8}').format('a"b\xe9\'', '>8')  # refused: The format ">8" is not supported.
('{!r}').format('a"b\xe9\'', '>8')  # expect: "'a\"b\u00e9\\''"
('{a:{b}}').format(3, 10, a='x', b=7)  # refused: Unsupported template.
('{l[-1]}').format(3, 10, l=[1, 'two'])  # refused: Unsupported template.
('{d[0]}').format(3, 10, d={'k': 'v', 0: 'zero', 'a}b': 1, 'a:b': 2, 'a!b': 3, 'n': {'m': 5}})  # refused: Unsupported template.
('{:\u0665}').format(3, 10)  # refused: The format "٥" is not supported.
('{:\u0665}').format('a"b\xe9\'', '>8')  # refused: The format "٥" is not supported.
('{:d}').format(3, 10)  # expect: "3"
('{:d}').format('a"b\xe9\'', '>8')  # refused: The format "d" is not supported.
('{0:x}').format(3, 10)  # refused: The format "x" is not supported.
('{0:x}').format('a"b\xe9\'', '>8')  # refused: The format "x" is not supported.
('{0:5}{1:5}').format(3, 10)  # expect: "    3   10"
('{0:5}{1:5}').format('a"b\xe9\'', '>8')  # refused: The format "5" is not supported.
('{0:!r}').format(3, 10)  # refused: The format "!r" is not supported.
('{0:!r}').format('a"b\xe9\'', '>8')  # refused: The format "!r" is not supported.
('{:99999999999999999999}').format(3, 10)  # refused: The format "99999999999999999999" is not supported.
('{:99999999999999999999}').format('a"b\xe9\'', '>8')  # refused: The format "99999999999999999999" is not supported.
