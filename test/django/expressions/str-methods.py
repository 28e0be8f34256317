# group: {}
('').split(',')  # expect: [""]
(' a b ').split()  # expect: ["a", "b"]
('a,b,c').split(None, 1)  # expect: ["a,b,c"]
(',a,,b,').split(',', 1)  # expect: ["", "a,,b,"]
('a  b\tc\nd ').split()  # expect: ["a", "b", "c", "d"]
('a  b\tc\nd ').split(None, 1)  # expect: ["a", "b\tc\nd "]
('a b c').split(maxsplit=1)  # expect: ["a", "b c"]
('a-b-c').split(sep='-', maxsplit=0)  # expect: ["a-b-c"]
('abc').split('')  # raises: ValueError
('abc').split(1)  # raises: TypeError
('abc').split(b'b')  # refused: This use of bytes is not supported.
('a b').split(None, True)  # expect: ["a", "b"]
('a b').split(None, 1.0)  # raises: TypeError
('a b').split(None, 1180591620717411303424)  # raises: OverflowError
('a b').split(None, None)  # raises: TypeError
('a b').split(wrong=1)  # raises: TypeError
(' a  b ').split(None, 0)  # expect: ["a  b "]
('').rsplit()  # refused: rsplit() at spaces is not supported here.
('').rsplit(',')  # expect: [""]
('').rsplit(',', 1)  # expect: [""]
(' ').rsplit(None, 1)  # refused: rsplit() at spaces is not supported here.
('a b c').rsplit(maxsplit=1)  # refused: rsplit() at spaces is not supported here.
('a-b-c').rsplit(sep='-', maxsplit=0)  # expect: ["a-b-c"]
('abc').rsplit('')  # raises: ValueError
('abc').rsplit(1)  # raises: TypeError
('a b').rsplit(None, True)  # refused: rsplit() at spaces is not supported here.
('a b').rsplit(None, 1.0)  # refused: rsplit() at spaces is not supported here.
('a b').rsplit(wrong=1)  # raises: TypeError
('').splitlines()  # expect: []
('').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not supported here.
('a').splitlines()  # expect: ["a"]
('a').splitlines(True)  # refused: The argument `keepends` of splitlines() is not supported here.
('a').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not supported here.
('\n').splitlines()  # expect: [""]
('a\nb').splitlines()  # expect: ["a", "b"]
('a\r\nb\n\rc').splitlines()  # expect: ["a", "b", "", "c"]
('\n\n').splitlines()  # expect: ["", ""]
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip()  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip(None)  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip()  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip(None)  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
('  a b  ').strip()  # expect: "a b"
('  a b  ').strip(None)  # expect: "a b"
('/a/').strip('x/')  # expect: "a"
('\U0001f600a\U0001f600').strip('\U0001f600')  # expect: "a"
('\U0001f600a\U0001f600').strip('\U0001f601')  # expect: "\ud83d\ude00a\ud83d\ude00"
('abc').strip(1)  # raises: TypeError
('').lstrip()  # expect: ""
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip()  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip(None)  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip()  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip(None)  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
('xxaxx').lstrip(None)  # expect: "xxaxx"
('xxaxx').lstrip('x/')  # expect: "axx"
('/a/').lstrip('x/')  # expect: "a/"
('\U0001f600a\U0001f600').lstrip('\U0001f600')  # expect: "a\ud83d\ude00"
('abc').lstrip(1)  # raises: TypeError
('').rstrip()  # expect: ""
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip()  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip(None)  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
('  a b  ').rstrip(None)  # expect: "  a b"
('/a/').rstrip('x/')  # expect: "/a"
('\U0001f600a\U0001f600').rstrip('\U0001f600')  # expect: "\ud83d\ude00a"
('abc').lower()  # expect: "abc"
('stra\xdfe').lower()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
('\u01c6').lower()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
('').casefold()  # expect: ""
('').title()  # refused: title is not supported here.
('abc').title()  # refused: title is not supported here.
('').swapcase()  # refused: swapcase is not supported here.
('abc').swapcase()  # refused: swapcase is not supported here.
('').isupper()  # expect: False
('ABC').isupper()  # expect: True
('aBc dEf').isupper()  # expect: False
('stra\xdfe').isupper()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
('\u01c6').isupper()  # refused: The meaning of characters beyond ASCII depends on Python’s version of Unicode.
('abaaba').find('')  # expect: 0
('abaaba').find('', 6)  # refused: The argument `start` of find() is not supported here.
('abaaba').find('a', -2)  # refused: The argument `start` of find() is not supported here.
('abaaba').find('a', -100, 100)  # refused: The argument `start` of find() is not supported here.
('abaaba').find('a', None, -1)  # refused: The argument `start` of find() is not supported here.
('abaaba').find(1)  # raises: TypeError
('abaaba').find(None)  # raises: TypeError
('abaaba').find('a', '1')  # refused: The argument `start` of find() is not supported here.
('\U0001f600a\U0001f600b').find('b')  # expect: 3
('abaaba').rfind('')  # refused: rfind is not supported here.
('abaaba').rfind('a')  # refused: rfind is not supported here.
('abaaba').index('')  # expect: 0
('abaaba').index('a')  # expect: 0
('abaaba').index('x')  # raises: ValueError
('abaaba').index('', 6)  # refused: The argument `start` of index() is not supported here.
('abaaba').index('a', -2)  # refused: The argument `start` of index() is not supported here.
('abaaba').index('a', -100, 100)  # refused: The argument `start` of index() is not supported here.
('abaaba').index('a', None, -1)  # refused: The argument `start` of index() is not supported here.
('abaaba').index('a', '1')  # refused: The argument `start` of index() is not supported here.
('\U0001f600a\U0001f600b').index('b')  # expect: 3
('abaaba').rindex('')  # refused: rindex is not supported here.
('abaaba').rindex('a')  # refused: rindex is not supported here.
('abaaba').count('')  # refused: count is not supported here.
('abaaba').startswith('')  # expect: True
('abaaba').startswith(1)  # raises: TypeError
('abaaba').startswith(None)  # raises: TypeError
('abaaba').endswith(1)  # raises: TypeError
('abaaba').endswith(None)  # raises: TypeError
('abc').startswith(('a', 'c', ))  # expect: True
('abc').startswith(())  # expect: False
('abc').startswith(('x', 1, ))  # raises: TypeError
('abc').startswith(('abc', 1, ))  # expect: True
('abc').startswith(['a'])  # raises: TypeError
('abc').startswith(('b', ), 1, 2)  # refused: The argument `start` of startswith() is not supported here.
('abc').endswith(('a', 'c', ))  # expect: True
('abc').endswith(())  # expect: False
('abc').endswith(('x', 1, ))  # raises: TypeError
('abc').endswith(('abc', 1, ))  # expect: True
('abc').endswith(['a'])  # raises: TypeError
('abc').endswith(('b', ), 1, 2)  # refused: The argument `start` of endswith() is not supported here.
('abaaba').replace('a', '')  # expect: "bb"
('abaaba').replace('', '-', 2)  # refused: replace() of the empty text is not supported.
('abaaba').replace('', '-', 0)  # refused: replace() of the empty text is not supported.
('abaaba').replace('a', 'bb', 1)  # expect: "bbbaaba"
('abaaba').replace('a', 'b', -1)  # expect: "bbbbbb"
('abaaba').replace('a', 1)  # raises: TypeError
('abaaba').replace('a')  # raises: TypeError
('abaaba').replace('a', 'b', True)  # expect: "bbaaba"
('abaaba').replace('a', 'b', 1.5)  # raises: TypeError
('').replace('', 'x')  # refused: replace() of the empty text is not supported.
('a').replace('a', 'b', count=1)  # raises: TypeError
(', ').join([])  # expect: ""
(', ').join(['a'])  # expect: "a"
(', ').join(['a', 'b', 'c'])  # expect: "a, b, c"
(', ').join(('x', 'y', ))  # expect: "x, y"
(', ').join({'k': 1, 'l': 2})  # expect: "k, l"
(', ').join('abc')  # expect: "a, b, c"
(', ').join([1])  # raises: TypeError
(', ').join(['a', None])  # raises: TypeError
(', ').join(1)  # raises: TypeError
(', ').join(None)  # raises: TypeError
(', ').join(['', ''])  # expect: ", "
('a=b==c').partition('=')  # expect: ("a", "=", "b==c")
('a=b==c').partition('==')  # expect: ("a=b", "==", "c")
('a=b==c').partition('x')  # expect: ("a=b==c", "", "")
('a=b==c').partition('')  # raises: ValueError
('a=b==c').partition(1)  # raises: TypeError
('a=b==c').partition(None)  # raises: TypeError
('').partition('=')  # expect: ("", "", "")
('a=b==c').rpartition('=')  # refused: rpartition is not supported here.
('aba').removeprefix('')  # expect: "aba"
('aba').removeprefix('a')  # expect: "ba"
('aba').removeprefix('aa')  # expect: "aba"
('aba').removeprefix('aba')  # expect: ""
('aba').removeprefix('x')  # expect: "aba"
('aba').removeprefix(1)  # raises: TypeError
('aba').removeprefix(('a', ))  # raises: TypeError
('aba').removesuffix('')  # expect: "aba"
('aba').removesuffix('a')  # expect: "ab"
('aba').removesuffix('aa')  # expect: "aba"
('aba').removesuffix('x')  # expect: "aba"
('aba').removesuffix(1)  # raises: TypeError
('aba').removesuffix(('a', ))  # raises: TypeError
('').zfill(0)  # refused: zfill is not supported here.
('').zfill(1)  # refused: zfill is not supported here.
('').center(0)  # refused: center is not supported here.
('a\xe9\u20ac\U0001f600').encode()  # refused: encode is not supported here.
('abc').encode()  # refused: encode is not supported here.
