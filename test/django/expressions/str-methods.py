# group: {}
('').split()  # expect: []
('').split(None, 1)  # expect: []
('').split(',')  # expect: [""]
('').split(',', 1)  # expect: [""]
(' ').split()  # expect: []
(' ').split(None, 1)  # expect: []
(' ').split(',')  # expect: [" "]
(' ').split(',', 1)  # expect: [" "]
('a').split()  # expect: ["a"]
('a').split(None, 1)  # expect: ["a"]
('a').split(',')  # expect: ["a"]
('a').split(',', 1)  # expect: ["a"]
(' a b ').split()  # expect: ["a", "b"]
(' a b ').split(None, 1)  # expect: ["a", "b "]
(' a b ').split(',')  # expect: [" a b "]
(' a b ').split(',', 1)  # expect: [" a b "]
('a,b,c').split()  # expect: ["a,b,c"]
('a,b,c').split(None, 1)  # expect: ["a,b,c"]
('a,b,c').split(',')  # expect: ["a", "b", "c"]
('a,b,c').split(',', 1)  # expect: ["a", "b,c"]
(',a,,b,').split()  # expect: [",a,,b,"]
(',a,,b,').split(None, 1)  # expect: [",a,,b,"]
(',a,,b,').split(',')  # expect: ["", "a", "", "b", ""]
(',a,,b,').split(',', 1)  # expect: ["", "a,,b,"]
('a  b\tc\nd ').split()  # expect: ["a", "b", "c", "d"]
('a  b\tc\nd ').split(None, 1)  # expect: ["a", "b\tc\nd "]
('a  b\tc\nd ').split(',')  # expect: ["a  b\tc\nd "]
('a  b\tc\nd ').split(',', 1)  # expect: ["a  b\tc\nd "]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').split()  # expect: ["a", "b", "c", "d", "e\ufefff"]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').split(None, 1)  # expect: ["a", "b\u0085c\u00a0d\u2028e\ufefff"]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').split(',')  # expect: ["\u001ca\u001db\u0085c\u00a0d\u2028e\ufefff"]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').split(',', 1)  # expect: ["\u001ca\u001db\u0085c\u00a0d\u2028e\ufefff"]
('\U0001f600 \U0001f601').split()  # expect: ["\ud83d\ude00", "\ud83d\ude01"]
('\U0001f600 \U0001f601').split(None, 1)  # expect: ["\ud83d\ude00", "\ud83d\ude01"]
('\U0001f600 \U0001f601').split(',')  # expect: ["\ud83d\ude00 \ud83d\ude01"]
('\U0001f600 \U0001f601').split(',', 1)  # expect: ["\ud83d\ude00 \ud83d\ude01"]
('a b c').split(maxsplit=1)  # expect: ["a", "b c"]
('a-b-c').split(sep='-', maxsplit=0)  # expect: ["a-b-c"]
('a--b---c').split('--')  # expect: ["a", "b", "-c"]
('aaaa').split('aa')  # expect: ["", "", ""]
('aaa').split('aa')  # expect: ["", "a"]
('abc').split('')  # raises: ValueError
('abc').split('abcd')  # expect: ["abc"]
('abc').split(1)  # raises: TypeError
('abc').split(b'b')  # raises: TypeError
('a b').split(None, True)  # expect: ["a", "b"]
('a b').split(None, 1.0)  # raises: TypeError
('a b').split(None, 1180591620717411303424)  # raises: OverflowError
('a b').split(None, None)  # raises: TypeError
('a b').split(wrong=1)  # raises: TypeError
(' a  b ').split(None, 0)  # expect: ["a  b "]
('').rsplit()  # refused: rsplit() at spaces is not followed here.
('').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
('').rsplit(',')  # expect: [""]
('').rsplit(',', 1)  # expect: [""]
(' ').rsplit()  # refused: rsplit() at spaces is not followed here.
(' ').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
(' ').rsplit(',')  # expect: [" "]
(' ').rsplit(',', 1)  # expect: [" "]
('a').rsplit()  # refused: rsplit() at spaces is not followed here.
('a').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
('a').rsplit(',')  # expect: ["a"]
('a').rsplit(',', 1)  # expect: ["a"]
(' a b ').rsplit()  # refused: rsplit() at spaces is not followed here.
(' a b ').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
(' a b ').rsplit(',')  # expect: [" a b "]
(' a b ').rsplit(',', 1)  # expect: [" a b "]
('a,b,c').rsplit()  # refused: rsplit() at spaces is not followed here.
('a,b,c').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
('a,b,c').rsplit(',')  # expect: ["a", "b", "c"]
('a,b,c').rsplit(',', 1)  # expect: ["a,b", "c"]
(',a,,b,').rsplit()  # refused: rsplit() at spaces is not followed here.
(',a,,b,').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
(',a,,b,').rsplit(',')  # expect: ["", "a", "", "b", ""]
(',a,,b,').rsplit(',', 1)  # expect: [",a,,b", ""]
('a  b\tc\nd ').rsplit()  # refused: rsplit() at spaces is not followed here.
('a  b\tc\nd ').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
('a  b\tc\nd ').rsplit(',')  # expect: ["a  b\tc\nd "]
('a  b\tc\nd ').rsplit(',', 1)  # expect: ["a  b\tc\nd "]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit()  # refused: rsplit() at spaces is not followed here.
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit(',')  # expect: ["\u001ca\u001db\u0085c\u00a0d\u2028e\ufefff"]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit(',', 1)  # expect: ["\u001ca\u001db\u0085c\u00a0d\u2028e\ufefff"]
('\U0001f600 \U0001f601').rsplit()  # refused: rsplit() at spaces is not followed here.
('\U0001f600 \U0001f601').rsplit(None, 1)  # refused: rsplit() at spaces is not followed here.
('\U0001f600 \U0001f601').rsplit(',')  # expect: ["\ud83d\ude00 \ud83d\ude01"]
('\U0001f600 \U0001f601').rsplit(',', 1)  # expect: ["\ud83d\ude00 \ud83d\ude01"]
('a b c').rsplit(maxsplit=1)  # refused: rsplit() at spaces is not followed here.
('a-b-c').rsplit(sep='-', maxsplit=0)  # expect: ["a-b-c"]
('a--b---c').rsplit('--')  # expect: ["a", "b-", "c"]
('aaaa').rsplit('aa')  # expect: ["", "", ""]
('aaa').rsplit('aa')  # expect: ["a", ""]
('abc').rsplit('')  # raises: ValueError
('abc').rsplit('abcd')  # expect: ["abc"]
('abc').rsplit(1)  # raises: TypeError
('abc').rsplit(b'b')  # raises: TypeError
('a b').rsplit(None, True)  # refused: rsplit() at spaces is not followed here.
('a b').rsplit(None, 1.0)  # raises: TypeError
('a b').rsplit(None, 1180591620717411303424)  # raises: OverflowError
('a b').rsplit(None, None)  # raises: TypeError
('a b').rsplit(wrong=1)  # raises: TypeError
(' a  b ').rsplit(None, 0)  # refused: rsplit() at spaces is not followed here.
('').splitlines()  # expect: []
('').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('a').splitlines()  # expect: ["a"]
('a').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('a').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('\n').splitlines()  # expect: [""]
('\n').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('\n').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\nb').splitlines()  # expect: ["a", "b"]
('a\nb').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\nb').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\r\nb\n\rc').splitlines()  # expect: ["a", "b", "", "c"]
('a\r\nb\n\rc').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\r\nb\n\rc').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j').splitlines()  # expect: ["a", "b", "c", "d", "e", "f\u001fg", "h", "i", "j"]
('a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('\n\n').splitlines()  # expect: ["", ""]
('\n\n').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('\n\n').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\r').splitlines()  # expect: ["a"]
('a\r').splitlines(True)  # refused: The argument `keepends` of splitlines() is not followed here.
('a\r').splitlines(keepends=1)  # refused: The argument `keepends` of splitlines() is not followed here.
('').strip()  # expect: ""
('').strip(None)  # expect: ""
('').strip('x/')  # expect: ""
('abc').strip()  # expect: "abc"
('abc').strip(None)  # expect: "abc"
('abc').strip('x/')  # expect: "abc"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip()  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip(None)  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip()  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip(None)  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').strip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
('  a b  ').strip()  # expect: "a b"
('  a b  ').strip(None)  # expect: "a b"
('  a b  ').strip('x/')  # expect: "  a b  "
('xxaxx').strip()  # expect: "xxaxx"
('xxaxx').strip(None)  # expect: "xxaxx"
('xxaxx').strip('x/')  # expect: "a"
('/a/').strip()  # expect: "/a/"
('/a/').strip(None)  # expect: "/a/"
('/a/').strip('x/')  # expect: "a"
('abc').strip('')  # expect: "abc"
('\U0001f600a\U0001f600').strip('\U0001f600')  # expect: "a"
('\U0001f600a\U0001f600').strip('\U0001f601')  # expect: "\ud83d\ude00a\ud83d\ude00"
('abc').strip(1)  # raises: TypeError
('abc').strip('abc')  # expect: ""
('').lstrip()  # expect: ""
('').lstrip(None)  # expect: ""
('').lstrip('x/')  # expect: ""
('abc').lstrip()  # expect: "abc"
('abc').lstrip(None)  # expect: "abc"
('abc').lstrip('x/')  # expect: "abc"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip()  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip(None)  # expect: "\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip()  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip(None)  # expect: "\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').lstrip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
('  a b  ').lstrip()  # expect: "a b  "
('  a b  ').lstrip(None)  # expect: "a b  "
('  a b  ').lstrip('x/')  # expect: "  a b  "
('xxaxx').lstrip()  # expect: "xxaxx"
('xxaxx').lstrip(None)  # expect: "xxaxx"
('xxaxx').lstrip('x/')  # expect: "axx"
('/a/').lstrip()  # expect: "/a/"
('/a/').lstrip(None)  # expect: "/a/"
('/a/').lstrip('x/')  # expect: "a/"
('abc').lstrip('')  # expect: "abc"
('\U0001f600a\U0001f600').lstrip('\U0001f600')  # expect: "a\ud83d\ude00"
('\U0001f600a\U0001f600').lstrip('\U0001f601')  # expect: "\ud83d\ude00a\ud83d\ude00"
('abc').lstrip(1)  # raises: TypeError
('abc').lstrip('abc')  # expect: ""
('').rstrip()  # expect: ""
('').rstrip(None)  # expect: ""
('').rstrip('x/')  # expect: ""
('abc').rstrip()  # expect: "abc"
('abc').rstrip(None)  # expect: "abc"
('abc').rstrip('x/')  # expect: "abc"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip()  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip(None)  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip()  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip(None)  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
(' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200ba \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u3000\ufeff\u200b').rstrip('x/')  # expect: " \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200ba \t\n\u000b\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u2003\u2028\u3000\ufeff\u200b"
('  a b  ').rstrip()  # expect: "  a b"
('  a b  ').rstrip(None)  # expect: "  a b"
('  a b  ').rstrip('x/')  # expect: "  a b  "
('xxaxx').rstrip()  # expect: "xxaxx"
('xxaxx').rstrip(None)  # expect: "xxaxx"
('xxaxx').rstrip('x/')  # expect: "xxa"
('/a/').rstrip()  # expect: "/a/"
('/a/').rstrip(None)  # expect: "/a/"
('/a/').rstrip('x/')  # expect: "/a"
('abc').rstrip('')  # expect: "abc"
('\U0001f600a\U0001f600').rstrip('\U0001f600')  # expect: "\ud83d\ude00a"
('\U0001f600a\U0001f600').rstrip('\U0001f601')  # expect: "\ud83d\ude00a\ud83d\ude00"
('abc').rstrip(1)  # raises: TypeError
('abc').rstrip('abc')  # expect: ""
('').lower()  # expect: ""
('abc').lower()  # expect: "abc"
('ABC').lower()  # expect: "abc"
('aBc dEf').lower()  # expect: "abc def"
("they're bill's").lower()  # expect: "they're bill's"
('x1y').lower()  # expect: "x1y"
('stra\xdfe').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').lower()  # expect: "123"
('\u2160\u2170').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').lower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').upper()  # expect: ""
('abc').upper()  # expect: "ABC"
('ABC').upper()  # expect: "ABC"
('aBc dEf').upper()  # expect: "ABC DEF"
("they're bill's").upper()  # expect: "THEY'RE BILL'S"
('x1y').upper()  # expect: "X1Y"
('stra\xdfe').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').upper()  # expect: "123"
('\u2160\u2170').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').upper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').casefold()  # expect: ""
('abc').casefold()  # expect: "abc"
('ABC').casefold()  # expect: "abc"
('aBc dEf').casefold()  # expect: "abc def"
("they're bill's").casefold()  # expect: "they're bill's"
('x1y').casefold()  # expect: "x1y"
('stra\xdfe').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').casefold()  # expect: "123"
('\u2160\u2170').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').casefold()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').title()  # expect: ""
('abc').title()  # expect: "Abc"
('ABC').title()  # expect: "Abc"
('aBc dEf').title()  # expect: "Abc Def"
("they're bill's").title()  # expect: "They'Re Bill'S"
('x1y').title()  # expect: "X1Y"
('stra\xdfe').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').title()  # expect: "123"
('\u2160\u2170').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').title()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').capitalize()  # expect: ""
('abc').capitalize()  # expect: "Abc"
('ABC').capitalize()  # expect: "Abc"
('aBc dEf').capitalize()  # expect: "Abc def"
("they're bill's").capitalize()  # expect: "They're bill's"
('x1y').capitalize()  # expect: "X1y"
('stra\xdfe').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').capitalize()  # expect: "123"
('\u2160\u2170').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').capitalize()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').swapcase()  # refused: The method `swapcase` of str is not read.
('abc').swapcase()  # refused: The method `swapcase` of str is not read.
('ABC').swapcase()  # refused: The method `swapcase` of str is not read.
('aBc dEf').swapcase()  # refused: The method `swapcase` of str is not read.
("they're bill's").swapcase()  # refused: The method `swapcase` of str is not read.
('x1y').swapcase()  # refused: The method `swapcase` of str is not read.
('stra\xdfe').swapcase()  # refused: The method `swapcase` of str is not read.
('\u01c6').swapcase()  # refused: The method `swapcase` of str is not read.
('\u01c5\u01c5').swapcase()  # refused: The method `swapcase` of str is not read.
('\ufb01n').swapcase()  # refused: The method `swapcase` of str is not read.
('\u0130I\u0131i').swapcase()  # refused: The method `swapcase` of str is not read.
('\u03a3').swapcase()  # refused: The method `swapcase` of str is not read.
('\u039f\u03a3').swapcase()  # refused: The method `swapcase` of str is not read.
('\u039f\u03a3\u039f').swapcase()  # refused: The method `swapcase` of str is not read.
('A\u03a3.').swapcase()  # refused: The method `swapcase` of str is not read.
('A.\u03a3').swapcase()  # refused: The method `swapcase` of str is not read.
("A\u03a3'a").swapcase()  # refused: The method `swapcase` of str is not read.
('\u1f80\u1fb3\u1fb2\u1fb7').swapcase()  # refused: The method `swapcase` of str is not read.
('\u10d0\u10e0').swapcase()  # refused: The method `swapcase` of str is not read.
('\u13a0\uab70\u13f8').swapcase()  # refused: The method `swapcase` of str is not read.
('\u019b\u0264\ua7d3').swapcase()  # refused: The method `swapcase` of str is not read.
('\U00010428\U00010400').swapcase()  # refused: The method `swapcase` of str is not read.
('\ua7da\ua7dc').swapcase()  # refused: The method `swapcase` of str is not read.
('\u0587').swapcase()  # refused: The method `swapcase` of str is not read.
('\u0149').swapcase()  # refused: The method `swapcase` of str is not read.
('\u1e9e').swapcase()  # refused: The method `swapcase` of str is not read.
('\u0345\u0399').swapcase()  # refused: The method `swapcase` of str is not read.
('\xb5\u017f').swapcase()  # refused: The method `swapcase` of str is not read.
('\u1c89').swapcase()  # refused: The method `swapcase` of str is not read.
('\u01c4bc').swapcase()  # refused: The method `swapcase` of str is not read.
('123').swapcase()  # refused: The method `swapcase` of str is not read.
('\u2160\u2170').swapcase()  # refused: The method `swapcase` of str is not read.
('\u24b6\u24d0').swapcase()  # refused: The method `swapcase` of str is not read.
('').islower()  # refused: The method `islower` of str is not read.
('abc').islower()  # refused: The method `islower` of str is not read.
('ABC').islower()  # refused: The method `islower` of str is not read.
('aBc dEf').islower()  # refused: The method `islower` of str is not read.
("they're bill's").islower()  # refused: The method `islower` of str is not read.
('x1y').islower()  # refused: The method `islower` of str is not read.
('stra\xdfe').islower()  # refused: The method `islower` of str is not read.
('\u01c6').islower()  # refused: The method `islower` of str is not read.
('\u01c5\u01c5').islower()  # refused: The method `islower` of str is not read.
('\ufb01n').islower()  # refused: The method `islower` of str is not read.
('\u0130I\u0131i').islower()  # refused: The method `islower` of str is not read.
('\u03a3').islower()  # refused: The method `islower` of str is not read.
('\u039f\u03a3').islower()  # refused: The method `islower` of str is not read.
('\u039f\u03a3\u039f').islower()  # refused: The method `islower` of str is not read.
('A\u03a3.').islower()  # refused: The method `islower` of str is not read.
('A.\u03a3').islower()  # refused: The method `islower` of str is not read.
("A\u03a3'a").islower()  # refused: The method `islower` of str is not read.
('\u1f80\u1fb3\u1fb2\u1fb7').islower()  # refused: The method `islower` of str is not read.
('\u10d0\u10e0').islower()  # refused: The method `islower` of str is not read.
('\u13a0\uab70\u13f8').islower()  # refused: The method `islower` of str is not read.
('\u019b\u0264\ua7d3').islower()  # refused: The method `islower` of str is not read.
('\U00010428\U00010400').islower()  # refused: The method `islower` of str is not read.
('\ua7da\ua7dc').islower()  # refused: The method `islower` of str is not read.
('\u0587').islower()  # refused: The method `islower` of str is not read.
('\u0149').islower()  # refused: The method `islower` of str is not read.
('\u1e9e').islower()  # refused: The method `islower` of str is not read.
('\u0345\u0399').islower()  # refused: The method `islower` of str is not read.
('\xb5\u017f').islower()  # refused: The method `islower` of str is not read.
('\u1c89').islower()  # refused: The method `islower` of str is not read.
('\u01c4bc').islower()  # refused: The method `islower` of str is not read.
('123').islower()  # refused: The method `islower` of str is not read.
('\u2160\u2170').islower()  # refused: The method `islower` of str is not read.
('\u24b6\u24d0').islower()  # refused: The method `islower` of str is not read.
('').isupper()  # expect: False
('abc').isupper()  # expect: False
('ABC').isupper()  # expect: True
('aBc dEf').isupper()  # expect: False
("they're bill's").isupper()  # expect: False
('x1y').isupper()  # expect: False
('stra\xdfe').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').isupper()  # expect: False
('\u2160\u2170').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').isupper()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').istitle()  # refused: The method `istitle` of str is not read.
('abc').istitle()  # refused: The method `istitle` of str is not read.
('ABC').istitle()  # refused: The method `istitle` of str is not read.
('aBc dEf').istitle()  # refused: The method `istitle` of str is not read.
("they're bill's").istitle()  # refused: The method `istitle` of str is not read.
('x1y').istitle()  # refused: The method `istitle` of str is not read.
('stra\xdfe').istitle()  # refused: The method `istitle` of str is not read.
('\u01c6').istitle()  # refused: The method `istitle` of str is not read.
('\u01c5\u01c5').istitle()  # refused: The method `istitle` of str is not read.
('\ufb01n').istitle()  # refused: The method `istitle` of str is not read.
('\u0130I\u0131i').istitle()  # refused: The method `istitle` of str is not read.
('\u03a3').istitle()  # refused: The method `istitle` of str is not read.
('\u039f\u03a3').istitle()  # refused: The method `istitle` of str is not read.
('\u039f\u03a3\u039f').istitle()  # refused: The method `istitle` of str is not read.
('A\u03a3.').istitle()  # refused: The method `istitle` of str is not read.
('A.\u03a3').istitle()  # refused: The method `istitle` of str is not read.
("A\u03a3'a").istitle()  # refused: The method `istitle` of str is not read.
('\u1f80\u1fb3\u1fb2\u1fb7').istitle()  # refused: The method `istitle` of str is not read.
('\u10d0\u10e0').istitle()  # refused: The method `istitle` of str is not read.
('\u13a0\uab70\u13f8').istitle()  # refused: The method `istitle` of str is not read.
('\u019b\u0264\ua7d3').istitle()  # refused: The method `istitle` of str is not read.
('\U00010428\U00010400').istitle()  # refused: The method `istitle` of str is not read.
('\ua7da\ua7dc').istitle()  # refused: The method `istitle` of str is not read.
('\u0587').istitle()  # refused: The method `istitle` of str is not read.
('\u0149').istitle()  # refused: The method `istitle` of str is not read.
('\u1e9e').istitle()  # refused: The method `istitle` of str is not read.
('\u0345\u0399').istitle()  # refused: The method `istitle` of str is not read.
('\xb5\u017f').istitle()  # refused: The method `istitle` of str is not read.
('\u1c89').istitle()  # refused: The method `istitle` of str is not read.
('\u01c4bc').istitle()  # refused: The method `istitle` of str is not read.
('123').istitle()  # refused: The method `istitle` of str is not read.
('\u2160\u2170').istitle()  # refused: The method `istitle` of str is not read.
('\u24b6\u24d0').istitle()  # refused: The method `istitle` of str is not read.
('').isalnum()  # refused: The method `isalnum` of str is not read.
('a').isalnum()  # refused: The method `isalnum` of str is not read.
('A1').isalnum()  # refused: The method `isalnum` of str is not read.
('1').isalnum()  # refused: The method `isalnum` of str is not read.
('\u0661').isalnum()  # refused: The method `isalnum` of str is not read.
('\xb2').isalnum()  # refused: The method `isalnum` of str is not read.
('\xbd').isalnum()  # refused: The method `isalnum` of str is not read.
('\u2167').isalnum()  # refused: The method `isalnum` of str is not read.
('\u4e00').isalnum()  # refused: The method `isalnum` of str is not read.
('_a').isalnum()  # refused: The method `isalnum` of str is not read.
('1a').isalnum()  # refused: The method `isalnum` of str is not read.
('a\xb7').isalnum()  # refused: The method `isalnum` of str is not read.
('\u200ca').isalnum()  # refused: The method `isalnum` of str is not read.
('a\u200c').isalnum()  # refused: The method `isalnum` of str is not read.
(' ').isalnum()  # refused: The method `isalnum` of str is not read.
('\t').isalnum()  # refused: The method `isalnum` of str is not read.
('\x1f').isalnum()  # refused: The method `isalnum` of str is not read.
('\xa0').isalnum()  # refused: The method `isalnum` of str is not read.
('\u200b').isalnum()  # refused: The method `isalnum` of str is not read.
('a b').isalnum()  # refused: The method `isalnum` of str is not read.
('\xe9').isalnum()  # refused: The method `isalnum` of str is not read.
('\u0378').isalnum()  # refused: The method `isalnum` of str is not read.
('\x7f').isalnum()  # refused: The method `isalnum` of str is not read.
('\U0001f600').isalnum()  # refused: The method `isalnum` of str is not read.
('\U0001d7d8').isalnum()  # refused: The method `isalnum` of str is not read.
('\u1369').isalnum()  # refused: The method `isalnum` of str is not read.
('caf\xe9_1').isalnum()  # refused: The method `isalnum` of str is not read.
('\xad').isalnum()  # refused: The method `isalnum` of str is not read.
('\u2028').isalnum()  # refused: The method `isalnum` of str is not read.
('\u3007').isalnum()  # refused: The method `isalnum` of str is not read.
('\u30fb').isalnum()  # refused: The method `isalnum` of str is not read.
('a\u30fb').isalnum()  # refused: The method `isalnum` of str is not read.
('\u0295').isalnum()  # refused: The method `isalnum` of str is not read.
('\u10fc').isalnum()  # refused: The method `isalnum` of str is not read.
('a.b').isalnum()  # refused: The method `isalnum` of str is not read.
('-1').isalnum()  # refused: The method `isalnum` of str is not read.
('').isalpha()  # refused: The method `isalpha` of str is not read.
('a').isalpha()  # refused: The method `isalpha` of str is not read.
('A1').isalpha()  # refused: The method `isalpha` of str is not read.
('1').isalpha()  # refused: The method `isalpha` of str is not read.
('\u0661').isalpha()  # refused: The method `isalpha` of str is not read.
('\xb2').isalpha()  # refused: The method `isalpha` of str is not read.
('\xbd').isalpha()  # refused: The method `isalpha` of str is not read.
('\u2167').isalpha()  # refused: The method `isalpha` of str is not read.
('\u4e00').isalpha()  # refused: The method `isalpha` of str is not read.
('_a').isalpha()  # refused: The method `isalpha` of str is not read.
('1a').isalpha()  # refused: The method `isalpha` of str is not read.
('a\xb7').isalpha()  # refused: The method `isalpha` of str is not read.
('\u200ca').isalpha()  # refused: The method `isalpha` of str is not read.
('a\u200c').isalpha()  # refused: The method `isalpha` of str is not read.
(' ').isalpha()  # refused: The method `isalpha` of str is not read.
('\t').isalpha()  # refused: The method `isalpha` of str is not read.
('\x1f').isalpha()  # refused: The method `isalpha` of str is not read.
('\xa0').isalpha()  # refused: The method `isalpha` of str is not read.
('\u200b').isalpha()  # refused: The method `isalpha` of str is not read.
('a b').isalpha()  # refused: The method `isalpha` of str is not read.
('\xe9').isalpha()  # refused: The method `isalpha` of str is not read.
('\u0378').isalpha()  # refused: The method `isalpha` of str is not read.
('\x7f').isalpha()  # refused: The method `isalpha` of str is not read.
('\U0001f600').isalpha()  # refused: The method `isalpha` of str is not read.
('\U0001d7d8').isalpha()  # refused: The method `isalpha` of str is not read.
('\u1369').isalpha()  # refused: The method `isalpha` of str is not read.
('caf\xe9_1').isalpha()  # refused: The method `isalpha` of str is not read.
('\xad').isalpha()  # refused: The method `isalpha` of str is not read.
('\u2028').isalpha()  # refused: The method `isalpha` of str is not read.
('\u3007').isalpha()  # refused: The method `isalpha` of str is not read.
('\u30fb').isalpha()  # refused: The method `isalpha` of str is not read.
('a\u30fb').isalpha()  # refused: The method `isalpha` of str is not read.
('\u0295').isalpha()  # refused: The method `isalpha` of str is not read.
('\u10fc').isalpha()  # refused: The method `isalpha` of str is not read.
('a.b').isalpha()  # refused: The method `isalpha` of str is not read.
('-1').isalpha()  # refused: The method `isalpha` of str is not read.
('').isascii()  # refused: The method `isascii` of str is not read.
('a').isascii()  # refused: The method `isascii` of str is not read.
('A1').isascii()  # refused: The method `isascii` of str is not read.
('1').isascii()  # refused: The method `isascii` of str is not read.
('\u0661').isascii()  # refused: The method `isascii` of str is not read.
('\xb2').isascii()  # refused: The method `isascii` of str is not read.
('\xbd').isascii()  # refused: The method `isascii` of str is not read.
('\u2167').isascii()  # refused: The method `isascii` of str is not read.
('\u4e00').isascii()  # refused: The method `isascii` of str is not read.
('_a').isascii()  # refused: The method `isascii` of str is not read.
('1a').isascii()  # refused: The method `isascii` of str is not read.
('a\xb7').isascii()  # refused: The method `isascii` of str is not read.
('\u200ca').isascii()  # refused: The method `isascii` of str is not read.
('a\u200c').isascii()  # refused: The method `isascii` of str is not read.
(' ').isascii()  # refused: The method `isascii` of str is not read.
('\t').isascii()  # refused: The method `isascii` of str is not read.
('\x1f').isascii()  # refused: The method `isascii` of str is not read.
('\xa0').isascii()  # refused: The method `isascii` of str is not read.
('\u200b').isascii()  # refused: The method `isascii` of str is not read.
('a b').isascii()  # refused: The method `isascii` of str is not read.
('\xe9').isascii()  # refused: The method `isascii` of str is not read.
('\u0378').isascii()  # refused: The method `isascii` of str is not read.
('\x7f').isascii()  # refused: The method `isascii` of str is not read.
('\U0001f600').isascii()  # refused: The method `isascii` of str is not read.
('\U0001d7d8').isascii()  # refused: The method `isascii` of str is not read.
('\u1369').isascii()  # refused: The method `isascii` of str is not read.
('caf\xe9_1').isascii()  # refused: The method `isascii` of str is not read.
('\xad').isascii()  # refused: The method `isascii` of str is not read.
('\u2028').isascii()  # refused: The method `isascii` of str is not read.
('\u3007').isascii()  # refused: The method `isascii` of str is not read.
('\u30fb').isascii()  # refused: The method `isascii` of str is not read.
('a\u30fb').isascii()  # refused: The method `isascii` of str is not read.
('\u0295').isascii()  # refused: The method `isascii` of str is not read.
('\u10fc').isascii()  # refused: The method `isascii` of str is not read.
('a.b').isascii()  # refused: The method `isascii` of str is not read.
('-1').isascii()  # refused: The method `isascii` of str is not read.
('').isdecimal()  # refused: The method `isdecimal` of str is not read.
('a').isdecimal()  # refused: The method `isdecimal` of str is not read.
('A1').isdecimal()  # refused: The method `isdecimal` of str is not read.
('1').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u0661').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\xb2').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\xbd').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u2167').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u4e00').isdecimal()  # refused: The method `isdecimal` of str is not read.
('_a').isdecimal()  # refused: The method `isdecimal` of str is not read.
('1a').isdecimal()  # refused: The method `isdecimal` of str is not read.
('a\xb7').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u200ca').isdecimal()  # refused: The method `isdecimal` of str is not read.
('a\u200c').isdecimal()  # refused: The method `isdecimal` of str is not read.
(' ').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\t').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\x1f').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\xa0').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u200b').isdecimal()  # refused: The method `isdecimal` of str is not read.
('a b').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\xe9').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u0378').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\x7f').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\U0001f600').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\U0001d7d8').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u1369').isdecimal()  # refused: The method `isdecimal` of str is not read.
('caf\xe9_1').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\xad').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u2028').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u3007').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u30fb').isdecimal()  # refused: The method `isdecimal` of str is not read.
('a\u30fb').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u0295').isdecimal()  # refused: The method `isdecimal` of str is not read.
('\u10fc').isdecimal()  # refused: The method `isdecimal` of str is not read.
('a.b').isdecimal()  # refused: The method `isdecimal` of str is not read.
('-1').isdecimal()  # refused: The method `isdecimal` of str is not read.
('').isdigit()  # expect: False
('a').isdigit()  # expect: False
('A1').isdigit()  # expect: False
('1').isdigit()  # expect: True
('\u0661').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isdigit()  # expect: False
('1a').isdigit()  # expect: False
('a\xb7').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isdigit()  # expect: False
('\t').isdigit()  # expect: False
('\x1f').isdigit()  # expect: False
('\xa0').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isdigit()  # expect: False
('\xe9').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isdigit()  # expect: False
('\U0001f600').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isdigit()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isdigit()  # expect: False
('-1').isdigit()  # expect: False
('').isidentifier()  # refused: The method `isidentifier` of str is not read.
('a').isidentifier()  # refused: The method `isidentifier` of str is not read.
('A1').isidentifier()  # refused: The method `isidentifier` of str is not read.
('1').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u0661').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\xb2').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\xbd').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u2167').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u4e00').isidentifier()  # refused: The method `isidentifier` of str is not read.
('_a').isidentifier()  # refused: The method `isidentifier` of str is not read.
('1a').isidentifier()  # refused: The method `isidentifier` of str is not read.
('a\xb7').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u200ca').isidentifier()  # refused: The method `isidentifier` of str is not read.
('a\u200c').isidentifier()  # refused: The method `isidentifier` of str is not read.
(' ').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\t').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\x1f').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\xa0').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u200b').isidentifier()  # refused: The method `isidentifier` of str is not read.
('a b').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\xe9').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u0378').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\x7f').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\U0001f600').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\U0001d7d8').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u1369').isidentifier()  # refused: The method `isidentifier` of str is not read.
('caf\xe9_1').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\xad').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u2028').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u3007').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u30fb').isidentifier()  # refused: The method `isidentifier` of str is not read.
('a\u30fb').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u0295').isidentifier()  # refused: The method `isidentifier` of str is not read.
('\u10fc').isidentifier()  # refused: The method `isidentifier` of str is not read.
('a.b').isidentifier()  # refused: The method `isidentifier` of str is not read.
('-1').isidentifier()  # refused: The method `isidentifier` of str is not read.
('').isnumeric()  # refused: The method `isnumeric` of str is not read.
('a').isnumeric()  # refused: The method `isnumeric` of str is not read.
('A1').isnumeric()  # refused: The method `isnumeric` of str is not read.
('1').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u0661').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\xb2').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\xbd').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u2167').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u4e00').isnumeric()  # refused: The method `isnumeric` of str is not read.
('_a').isnumeric()  # refused: The method `isnumeric` of str is not read.
('1a').isnumeric()  # refused: The method `isnumeric` of str is not read.
('a\xb7').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u200ca').isnumeric()  # refused: The method `isnumeric` of str is not read.
('a\u200c').isnumeric()  # refused: The method `isnumeric` of str is not read.
(' ').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\t').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\x1f').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\xa0').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u200b').isnumeric()  # refused: The method `isnumeric` of str is not read.
('a b').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\xe9').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u0378').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\x7f').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\U0001f600').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\U0001d7d8').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u1369').isnumeric()  # refused: The method `isnumeric` of str is not read.
('caf\xe9_1').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\xad').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u2028').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u3007').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u30fb').isnumeric()  # refused: The method `isnumeric` of str is not read.
('a\u30fb').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u0295').isnumeric()  # refused: The method `isnumeric` of str is not read.
('\u10fc').isnumeric()  # refused: The method `isnumeric` of str is not read.
('a.b').isnumeric()  # refused: The method `isnumeric` of str is not read.
('-1').isnumeric()  # refused: The method `isnumeric` of str is not read.
('').isprintable()  # refused: The method `isprintable` of str is not read.
('a').isprintable()  # refused: The method `isprintable` of str is not read.
('A1').isprintable()  # refused: The method `isprintable` of str is not read.
('1').isprintable()  # refused: The method `isprintable` of str is not read.
('\u0661').isprintable()  # refused: The method `isprintable` of str is not read.
('\xb2').isprintable()  # refused: The method `isprintable` of str is not read.
('\xbd').isprintable()  # refused: The method `isprintable` of str is not read.
('\u2167').isprintable()  # refused: The method `isprintable` of str is not read.
('\u4e00').isprintable()  # refused: The method `isprintable` of str is not read.
('_a').isprintable()  # refused: The method `isprintable` of str is not read.
('1a').isprintable()  # refused: The method `isprintable` of str is not read.
('a\xb7').isprintable()  # refused: The method `isprintable` of str is not read.
('\u200ca').isprintable()  # refused: The method `isprintable` of str is not read.
('a\u200c').isprintable()  # refused: The method `isprintable` of str is not read.
(' ').isprintable()  # refused: The method `isprintable` of str is not read.
('\t').isprintable()  # refused: The method `isprintable` of str is not read.
('\x1f').isprintable()  # refused: The method `isprintable` of str is not read.
('\xa0').isprintable()  # refused: The method `isprintable` of str is not read.
('\u200b').isprintable()  # refused: The method `isprintable` of str is not read.
('a b').isprintable()  # refused: The method `isprintable` of str is not read.
('\xe9').isprintable()  # refused: The method `isprintable` of str is not read.
('\u0378').isprintable()  # refused: The method `isprintable` of str is not read.
('\x7f').isprintable()  # refused: The method `isprintable` of str is not read.
('\U0001f600').isprintable()  # refused: The method `isprintable` of str is not read.
('\U0001d7d8').isprintable()  # refused: The method `isprintable` of str is not read.
('\u1369').isprintable()  # refused: The method `isprintable` of str is not read.
('caf\xe9_1').isprintable()  # refused: The method `isprintable` of str is not read.
('\xad').isprintable()  # refused: The method `isprintable` of str is not read.
('\u2028').isprintable()  # refused: The method `isprintable` of str is not read.
('\u3007').isprintable()  # refused: The method `isprintable` of str is not read.
('\u30fb').isprintable()  # refused: The method `isprintable` of str is not read.
('a\u30fb').isprintable()  # refused: The method `isprintable` of str is not read.
('\u0295').isprintable()  # refused: The method `isprintable` of str is not read.
('\u10fc').isprintable()  # refused: The method `isprintable` of str is not read.
('a.b').isprintable()  # refused: The method `isprintable` of str is not read.
('-1').isprintable()  # refused: The method `isprintable` of str is not read.
('').isspace()  # refused: The method `isspace` of str is not read.
('a').isspace()  # refused: The method `isspace` of str is not read.
('A1').isspace()  # refused: The method `isspace` of str is not read.
('1').isspace()  # refused: The method `isspace` of str is not read.
('\u0661').isspace()  # refused: The method `isspace` of str is not read.
('\xb2').isspace()  # refused: The method `isspace` of str is not read.
('\xbd').isspace()  # refused: The method `isspace` of str is not read.
('\u2167').isspace()  # refused: The method `isspace` of str is not read.
('\u4e00').isspace()  # refused: The method `isspace` of str is not read.
('_a').isspace()  # refused: The method `isspace` of str is not read.
('1a').isspace()  # refused: The method `isspace` of str is not read.
('a\xb7').isspace()  # refused: The method `isspace` of str is not read.
('\u200ca').isspace()  # refused: The method `isspace` of str is not read.
('a\u200c').isspace()  # refused: The method `isspace` of str is not read.
(' ').isspace()  # refused: The method `isspace` of str is not read.
('\t').isspace()  # refused: The method `isspace` of str is not read.
('\x1f').isspace()  # refused: The method `isspace` of str is not read.
('\xa0').isspace()  # refused: The method `isspace` of str is not read.
('\u200b').isspace()  # refused: The method `isspace` of str is not read.
('a b').isspace()  # refused: The method `isspace` of str is not read.
('\xe9').isspace()  # refused: The method `isspace` of str is not read.
('\u0378').isspace()  # refused: The method `isspace` of str is not read.
('\x7f').isspace()  # refused: The method `isspace` of str is not read.
('\U0001f600').isspace()  # refused: The method `isspace` of str is not read.
('\U0001d7d8').isspace()  # refused: The method `isspace` of str is not read.
('\u1369').isspace()  # refused: The method `isspace` of str is not read.
('caf\xe9_1').isspace()  # refused: The method `isspace` of str is not read.
('\xad').isspace()  # refused: The method `isspace` of str is not read.
('\u2028').isspace()  # refused: The method `isspace` of str is not read.
('\u3007').isspace()  # refused: The method `isspace` of str is not read.
('\u30fb').isspace()  # refused: The method `isspace` of str is not read.
('a\u30fb').isspace()  # refused: The method `isspace` of str is not read.
('\u0295').isspace()  # refused: The method `isspace` of str is not read.
('\u10fc').isspace()  # refused: The method `isspace` of str is not read.
('a.b').isspace()  # refused: The method `isspace` of str is not read.
('-1').isspace()  # refused: The method `isspace` of str is not read.
('abaaba').find('')  # expect: 0
('abaaba').find('a')  # expect: 0
('abaaba').find('ab')  # expect: 0
('abaaba').find('x')  # expect: -1
('abaaba').find('', 3)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('', 6)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('', 7)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', 1)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', -2)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', -100, 100)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', None, -1)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('ab', 0, 2)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('ab', 0, 1)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('', 4, 2)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', 1180591620717411303424)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of find() is not followed here.
('abaaba').find(1)  # raises: TypeError
('abaaba').find(None)  # raises: TypeError
('abaaba').find('a', 1.0)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', '1')  # refused: The argument `start` of find() is not followed here.
('abaaba').find('a', True)  # refused: The argument `start` of find() is not followed here.
('abaaba').find('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').find('b')  # expect: 3
('\U0001f600a\U0001f600b').find('\U0001f600', 1)  # refused: The argument `start` of find() is not followed here.
('\U0001f600a\U0001f600b').find('', 4)  # refused: The argument `start` of find() is not followed here.
('').find('')  # expect: 0
('aaaa').find('aa')  # expect: 0
('abaaba').rfind('')  # expect: 6
('abaaba').rfind('a')  # expect: 5
('abaaba').rfind('ab')  # expect: 3
('abaaba').rfind('x')  # expect: -1
('abaaba').rfind('', 3)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('', 6)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('', 7)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', 1)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', -2)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', -100, 100)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', None, -1)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('ab', 0, 2)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('ab', 0, 1)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('', 4, 2)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', 1180591620717411303424)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind(1)  # raises: TypeError
('abaaba').rfind(None)  # raises: TypeError
('abaaba').rfind('a', 1.0)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', '1')  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('a', True)  # refused: The argument `start` of rfind() is not followed here.
('abaaba').rfind('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').rfind('b')  # expect: 3
('\U0001f600a\U0001f600b').rfind('\U0001f600', 1)  # refused: The argument `start` of rfind() is not followed here.
('\U0001f600a\U0001f600b').rfind('', 4)  # refused: The argument `start` of rfind() is not followed here.
('').rfind('')  # expect: 0
('aaaa').rfind('aa')  # expect: 2
('abaaba').index('')  # expect: 0
('abaaba').index('a')  # expect: 0
('abaaba').index('ab')  # expect: 0
('abaaba').index('x')  # raises: ValueError
('abaaba').index('', 3)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('', 6)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('', 7)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', 1)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', -2)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', -100, 100)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', None, -1)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('ab', 0, 2)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('ab', 0, 1)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('', 4, 2)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', 1180591620717411303424)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of index() is not followed here.
('abaaba').index(1)  # raises: TypeError
('abaaba').index(None)  # raises: TypeError
('abaaba').index('a', 1.0)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', '1')  # refused: The argument `start` of index() is not followed here.
('abaaba').index('a', True)  # refused: The argument `start` of index() is not followed here.
('abaaba').index('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').index('b')  # expect: 3
('\U0001f600a\U0001f600b').index('\U0001f600', 1)  # refused: The argument `start` of index() is not followed here.
('\U0001f600a\U0001f600b').index('', 4)  # refused: The argument `start` of index() is not followed here.
('').index('')  # expect: 0
('aaaa').index('aa')  # expect: 0
('abaaba').rindex('')  # expect: 6
('abaaba').rindex('a')  # expect: 5
('abaaba').rindex('ab')  # expect: 3
('abaaba').rindex('x')  # raises: ValueError
('abaaba').rindex('', 3)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('', 6)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('', 7)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', 1)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', -2)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', -100, 100)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', None, -1)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('ab', 0, 2)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('ab', 0, 1)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('', 4, 2)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', 1180591620717411303424)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex(1)  # raises: TypeError
('abaaba').rindex(None)  # raises: TypeError
('abaaba').rindex('a', 1.0)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', '1')  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('a', True)  # refused: The argument `start` of rindex() is not followed here.
('abaaba').rindex('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').rindex('b')  # expect: 3
('\U0001f600a\U0001f600b').rindex('\U0001f600', 1)  # refused: The argument `start` of rindex() is not followed here.
('\U0001f600a\U0001f600b').rindex('', 4)  # refused: The argument `start` of rindex() is not followed here.
('').rindex('')  # expect: 0
('aaaa').rindex('aa')  # expect: 2
('abaaba').count('')  # expect: 7
('abaaba').count('a')  # expect: 4
('abaaba').count('ab')  # expect: 2
('abaaba').count('x')  # expect: 0
('abaaba').count('', 3)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('', 6)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('', 7)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', 1)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', -2)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', -100, 100)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', None, -1)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('ab', 0, 2)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('ab', 0, 1)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('', 4, 2)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', 1180591620717411303424)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of count() is not followed here.
('abaaba').count(1)  # raises: TypeError
('abaaba').count(None)  # raises: TypeError
('abaaba').count('a', 1.0)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', '1')  # refused: The argument `start` of count() is not followed here.
('abaaba').count('a', True)  # refused: The argument `start` of count() is not followed here.
('abaaba').count('abaaba')  # expect: 1
('\U0001f600a\U0001f600b').count('b')  # expect: 1
('\U0001f600a\U0001f600b').count('\U0001f600', 1)  # refused: The argument `start` of count() is not followed here.
('\U0001f600a\U0001f600b').count('', 4)  # refused: The argument `start` of count() is not followed here.
('').count('')  # expect: 1
('aaaa').count('aa')  # expect: 2
('abaaba').startswith('')  # expect: True
('abaaba').startswith('a')  # expect: True
('abaaba').startswith('ab')  # expect: True
('abaaba').startswith('x')  # expect: False
('abaaba').startswith('', 3)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('', 6)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('', 7)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', 1)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', -2)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', -100, 100)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', None, -1)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('ab', 0, 2)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('ab', 0, 1)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('', 4, 2)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', 1180591620717411303424)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith(1)  # raises: TypeError
('abaaba').startswith(None)  # raises: TypeError
('abaaba').startswith('a', 1.0)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', '1')  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('a', True)  # refused: The argument `start` of startswith() is not followed here.
('abaaba').startswith('abaaba')  # expect: True
('\U0001f600a\U0001f600b').startswith('b')  # expect: False
('\U0001f600a\U0001f600b').startswith('\U0001f600', 1)  # refused: The argument `start` of startswith() is not followed here.
('\U0001f600a\U0001f600b').startswith('', 4)  # refused: The argument `start` of startswith() is not followed here.
('').startswith('')  # expect: True
('aaaa').startswith('aa')  # expect: True
('abaaba').endswith('')  # expect: True
('abaaba').endswith('a')  # expect: True
('abaaba').endswith('ab')  # expect: False
('abaaba').endswith('x')  # expect: False
('abaaba').endswith('', 3)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('', 6)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('', 7)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', 1)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', -2)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', -100, 100)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', None, -1)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('ab', 0, 2)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('ab', 0, 1)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('', 4, 2)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', 1180591620717411303424)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', -1180591620717411303424, 1180591620717411303424)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith(1)  # raises: TypeError
('abaaba').endswith(None)  # raises: TypeError
('abaaba').endswith('a', 1.0)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', '1')  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('a', True)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').endswith('abaaba')  # expect: True
('\U0001f600a\U0001f600b').endswith('b')  # expect: True
('\U0001f600a\U0001f600b').endswith('\U0001f600', 1)  # refused: The argument `start` of endswith() is not followed here.
('\U0001f600a\U0001f600b').endswith('', 4)  # refused: The argument `start` of endswith() is not followed here.
('').endswith('')  # expect: True
('aaaa').endswith('aa')  # expect: True
('abc').startswith(('a', 'c', ))  # expect: True
('abc').startswith(())  # expect: False
('abc').startswith(('x', 1, ))  # raises: TypeError
('abc').startswith(('abc', 1, ))  # expect: True
('abc').startswith(['a'])  # raises: TypeError
('abc').startswith(('b', ), 1, 2)  # refused: The argument `start` of startswith() is not followed here.
('abc').endswith(('a', 'c', ))  # expect: True
('abc').endswith(())  # expect: False
('abc').endswith(('x', 1, ))  # raises: TypeError
('abc').endswith(('abc', 1, ))  # expect: True
('abc').endswith(['a'])  # raises: TypeError
('abc').endswith(('b', ), 1, 2)  # refused: The argument `start` of endswith() is not followed here.
('abaaba').replace('a', 'b')  # expect: "bbbbbb"
('abaaba').replace('a', '')  # expect: "bb"
('abaaba').replace('', '-')  # refused: replace() of the empty text is not read.
('abaaba').replace('', '-', 2)  # refused: replace() of the empty text is not read.
('abaaba').replace('', '-', 0)  # refused: replace() of the empty text is not read.
('abaaba').replace('', '-', 6)  # refused: replace() of the empty text is not read.
('abaaba').replace('', '-', 7)  # refused: replace() of the empty text is not read.
('abaaba').replace('', '-', 8)  # refused: replace() of the empty text is not read.
('abaaba').replace('a', 'bb', 1)  # expect: "bbbaaba"
('abaaba').replace('a', 'b', -1)  # expect: "bbbbbb"
('abaaba').replace('ba', 'X')  # expect: "aXaX"
('abaaba').replace('a', 1)  # raises: TypeError
('abaaba').replace('a')  # raises: TypeError
('abaaba').replace('x', 'y')  # expect: "abaaba"
('abaaba').replace('a', 'b', True)  # expect: "bbaaba"
('abaaba').replace('a', 'b', 1.5)  # raises: TypeError
('').replace('', 'x')  # refused: replace() of the empty text is not read.
('').replace('', 'x', 0)  # refused: replace() of the empty text is not read.
('').replace('', 'x', 1)  # refused: replace() of the empty text is not read.
('\U0001f600a').replace('', '-')  # refused: replace() of the empty text is not read.
('aaa').replace('aa', 'b')  # expect: "ba"
('a').replace('a', 'b', count=1)  # raises: TypeError
(', ').join([])  # expect: ""
(', ').join(['a'])  # expect: "a"
(', ').join(['a', 'b', 'c'])  # expect: "a, b, c"
(', ').join(('x', 'y', ))  # expect: "x, y"
(', ').join({'k': 1, 'l': 2})  # expect: "k, l"
(', ').join('abc')  # expect: "a, b, c"
(', ').join([1])  # raises: TypeError
(', ').join(['a', None])  # raises: TypeError
(', ').join([b'a'])  # raises: TypeError
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
('a=b==c').rpartition('=')  # expect: ("a=b=", "=", "c")
('a=b==c').rpartition('==')  # expect: ("a=b", "==", "c")
('a=b==c').rpartition('x')  # expect: ("", "", "a=b==c")
('a=b==c').rpartition('')  # raises: ValueError
('a=b==c').rpartition(1)  # raises: TypeError
('a=b==c').rpartition(None)  # raises: TypeError
('').rpartition('=')  # expect: ("", "", "")
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
('aba').removesuffix('aba')  # expect: ""
('aba').removesuffix('x')  # expect: "aba"
('aba').removesuffix(1)  # raises: TypeError
('aba').removesuffix(('a', ))  # raises: TypeError
('').zfill(0)  # expect: ""
('').zfill(1)  # expect: "0"
('').zfill(4)  # expect: "0000"
('').zfill(5)  # expect: "00000"
('').zfill(-3)  # expect: ""
('').zfill(True)  # expect: "0"
('1').zfill(0)  # expect: "1"
('1').zfill(1)  # expect: "1"
('1').zfill(4)  # expect: "0001"
('1').zfill(5)  # expect: "00001"
('1').zfill(-3)  # expect: "1"
('1').zfill(True)  # expect: "1"
('-1').zfill(0)  # expect: "-1"
('-1').zfill(1)  # expect: "-1"
('-1').zfill(4)  # expect: "-001"
('-1').zfill(5)  # expect: "-0001"
('-1').zfill(-3)  # expect: "-1"
('-1').zfill(True)  # expect: "-1"
('+1').zfill(0)  # expect: "+1"
('+1').zfill(1)  # expect: "+1"
('+1').zfill(4)  # expect: "+001"
('+1').zfill(5)  # expect: "+0001"
('+1').zfill(-3)  # expect: "+1"
('+1').zfill(True)  # expect: "+1"
('--1').zfill(0)  # expect: "--1"
('--1').zfill(1)  # expect: "--1"
('--1').zfill(4)  # expect: "-0-1"
('--1').zfill(5)  # expect: "-00-1"
('--1').zfill(-3)  # expect: "--1"
('--1').zfill(True)  # expect: "--1"
('a\U0001f600').zfill(0)  # expect: "a\ud83d\ude00"
('a\U0001f600').zfill(1)  # expect: "a\ud83d\ude00"
('a\U0001f600').zfill(4)  # expect: "00a\ud83d\ude00"
('a\U0001f600').zfill(5)  # expect: "000a\ud83d\ude00"
('a\U0001f600').zfill(-3)  # expect: "a\ud83d\ude00"
('a\U0001f600').zfill(True)  # expect: "a\ud83d\ude00"
('-').zfill(0)  # expect: "-"
('-').zfill(1)  # expect: "-"
('-').zfill(4)  # expect: "-000"
('-').zfill(5)  # expect: "-0000"
('-').zfill(-3)  # expect: "-"
('-').zfill(True)  # expect: "-"
('a').zfill(1.0)  # raises: TypeError
('a').zfill()  # raises: TypeError
('a').zfill(9223372036854775808)  # refused: This makes something larger than any setting needs, and was not computed.
('').center(0)  # refused: The method `center` of str is not read.
('').center(3)  # refused: The method `center` of str is not read.
('').center(4)  # refused: The method `center` of str is not read.
('').center(5)  # refused: The method `center` of str is not read.
('').center(6)  # refused: The method `center` of str is not read.
('a').center(0)  # refused: The method `center` of str is not read.
('a').center(3)  # refused: The method `center` of str is not read.
('a').center(4)  # refused: The method `center` of str is not read.
('a').center(5)  # refused: The method `center` of str is not read.
('a').center(6)  # refused: The method `center` of str is not read.
('ab').center(0)  # refused: The method `center` of str is not read.
('ab').center(3)  # refused: The method `center` of str is not read.
('ab').center(4)  # refused: The method `center` of str is not read.
('ab').center(5)  # refused: The method `center` of str is not read.
('ab').center(6)  # refused: The method `center` of str is not read.
('abc').center(0)  # refused: The method `center` of str is not read.
('abc').center(3)  # refused: The method `center` of str is not read.
('abc').center(4)  # refused: The method `center` of str is not read.
('abc').center(5)  # refused: The method `center` of str is not read.
('abc').center(6)  # refused: The method `center` of str is not read.
('\U0001f600').center(0)  # refused: The method `center` of str is not read.
('\U0001f600').center(3)  # refused: The method `center` of str is not read.
('\U0001f600').center(4)  # refused: The method `center` of str is not read.
('\U0001f600').center(5)  # refused: The method `center` of str is not read.
('\U0001f600').center(6)  # refused: The method `center` of str is not read.
('a').center(5, '*')  # refused: The method `center` of str is not read.
('a').center(5, '\U0001f600')  # refused: The method `center` of str is not read.
('a').center(5, '')  # refused: The method `center` of str is not read.
('a').center(5, '**')  # refused: The method `center` of str is not read.
('a').center(5, b'*')  # refused: The method `center` of str is not read.
('a').center('5')  # refused: The method `center` of str is not read.
('').ljust(0)  # refused: The method `ljust` of str is not read.
('').ljust(3)  # refused: The method `ljust` of str is not read.
('').ljust(4)  # refused: The method `ljust` of str is not read.
('').ljust(5)  # refused: The method `ljust` of str is not read.
('').ljust(6)  # refused: The method `ljust` of str is not read.
('a').ljust(0)  # refused: The method `ljust` of str is not read.
('a').ljust(3)  # refused: The method `ljust` of str is not read.
('a').ljust(4)  # refused: The method `ljust` of str is not read.
('a').ljust(5)  # refused: The method `ljust` of str is not read.
('a').ljust(6)  # refused: The method `ljust` of str is not read.
('ab').ljust(0)  # refused: The method `ljust` of str is not read.
('ab').ljust(3)  # refused: The method `ljust` of str is not read.
('ab').ljust(4)  # refused: The method `ljust` of str is not read.
('ab').ljust(5)  # refused: The method `ljust` of str is not read.
('ab').ljust(6)  # refused: The method `ljust` of str is not read.
('abc').ljust(0)  # refused: The method `ljust` of str is not read.
('abc').ljust(3)  # refused: The method `ljust` of str is not read.
('abc').ljust(4)  # refused: The method `ljust` of str is not read.
('abc').ljust(5)  # refused: The method `ljust` of str is not read.
('abc').ljust(6)  # refused: The method `ljust` of str is not read.
('\U0001f600').ljust(0)  # refused: The method `ljust` of str is not read.
('\U0001f600').ljust(3)  # refused: The method `ljust` of str is not read.
('\U0001f600').ljust(4)  # refused: The method `ljust` of str is not read.
('\U0001f600').ljust(5)  # refused: The method `ljust` of str is not read.
('\U0001f600').ljust(6)  # refused: The method `ljust` of str is not read.
('a').ljust(5, '*')  # refused: The method `ljust` of str is not read.
('a').ljust(5, '\U0001f600')  # refused: The method `ljust` of str is not read.
('a').ljust(5, '')  # refused: The method `ljust` of str is not read.
('a').ljust(5, '**')  # refused: The method `ljust` of str is not read.
('a').ljust(5, b'*')  # refused: The method `ljust` of str is not read.
('a').ljust('5')  # refused: The method `ljust` of str is not read.
('').rjust(0)  # refused: The method `rjust` of str is not read.
('').rjust(3)  # refused: The method `rjust` of str is not read.
('').rjust(4)  # refused: The method `rjust` of str is not read.
('').rjust(5)  # refused: The method `rjust` of str is not read.
('').rjust(6)  # refused: The method `rjust` of str is not read.
('a').rjust(0)  # refused: The method `rjust` of str is not read.
('a').rjust(3)  # refused: The method `rjust` of str is not read.
('a').rjust(4)  # refused: The method `rjust` of str is not read.
('a').rjust(5)  # refused: The method `rjust` of str is not read.
('a').rjust(6)  # refused: The method `rjust` of str is not read.
('ab').rjust(0)  # refused: The method `rjust` of str is not read.
('ab').rjust(3)  # refused: The method `rjust` of str is not read.
('ab').rjust(4)  # refused: The method `rjust` of str is not read.
('ab').rjust(5)  # refused: The method `rjust` of str is not read.
('ab').rjust(6)  # refused: The method `rjust` of str is not read.
('abc').rjust(0)  # refused: The method `rjust` of str is not read.
('abc').rjust(3)  # refused: The method `rjust` of str is not read.
('abc').rjust(4)  # refused: The method `rjust` of str is not read.
('abc').rjust(5)  # refused: The method `rjust` of str is not read.
('abc').rjust(6)  # refused: The method `rjust` of str is not read.
('\U0001f600').rjust(0)  # refused: The method `rjust` of str is not read.
('\U0001f600').rjust(3)  # refused: The method `rjust` of str is not read.
('\U0001f600').rjust(4)  # refused: The method `rjust` of str is not read.
('\U0001f600').rjust(5)  # refused: The method `rjust` of str is not read.
('\U0001f600').rjust(6)  # refused: The method `rjust` of str is not read.
('a').rjust(5, '*')  # refused: The method `rjust` of str is not read.
('a').rjust(5, '\U0001f600')  # refused: The method `rjust` of str is not read.
('a').rjust(5, '')  # refused: The method `rjust` of str is not read.
('a').rjust(5, '**')  # refused: The method `rjust` of str is not read.
('a').rjust(5, b'*')  # refused: The method `rjust` of str is not read.
('a').rjust('5')  # refused: The method `rjust` of str is not read.
('').expandtabs()  # refused: The method `expandtabs` of str is not read.
('').expandtabs(4)  # refused: The method `expandtabs` of str is not read.
('').expandtabs(tabsize=0)  # refused: The method `expandtabs` of str is not read.
('').expandtabs(-1)  # refused: The method `expandtabs` of str is not read.
('\t').expandtabs()  # refused: The method `expandtabs` of str is not read.
('\t').expandtabs(4)  # refused: The method `expandtabs` of str is not read.
('\t').expandtabs(tabsize=0)  # refused: The method `expandtabs` of str is not read.
('\t').expandtabs(-1)  # refused: The method `expandtabs` of str is not read.
('a\tb').expandtabs()  # refused: The method `expandtabs` of str is not read.
('a\tb').expandtabs(4)  # refused: The method `expandtabs` of str is not read.
('a\tb').expandtabs(tabsize=0)  # refused: The method `expandtabs` of str is not read.
('a\tb').expandtabs(-1)  # refused: The method `expandtabs` of str is not read.
('abcdefgh\ti').expandtabs()  # refused: The method `expandtabs` of str is not read.
('abcdefgh\ti').expandtabs(4)  # refused: The method `expandtabs` of str is not read.
('abcdefgh\ti').expandtabs(tabsize=0)  # refused: The method `expandtabs` of str is not read.
('abcdefgh\ti').expandtabs(-1)  # refused: The method `expandtabs` of str is not read.
('a\n\tb\r\tc').expandtabs()  # refused: The method `expandtabs` of str is not read.
('a\n\tb\r\tc').expandtabs(4)  # refused: The method `expandtabs` of str is not read.
('a\n\tb\r\tc').expandtabs(tabsize=0)  # refused: The method `expandtabs` of str is not read.
('a\n\tb\r\tc').expandtabs(-1)  # refused: The method `expandtabs` of str is not read.
('\U0001f600\ta').expandtabs()  # refused: The method `expandtabs` of str is not read.
('\U0001f600\ta').expandtabs(4)  # refused: The method `expandtabs` of str is not read.
('\U0001f600\ta').expandtabs(tabsize=0)  # refused: The method `expandtabs` of str is not read.
('\U0001f600\ta').expandtabs(-1)  # refused: The method `expandtabs` of str is not read.
('a').expandtabs(2147483648)  # refused: The method `expandtabs` of str is not read.
str.maketrans({})  # refused: The method `maketrans` of str is not read.
str.maketrans({'a': 'b', 1: 4, 'c': 3})  # refused: The method `maketrans` of str is not read.
str.maketrans({'ab': 1})  # refused: The method `maketrans` of str is not read.
str.maketrans({1.5: 1})  # refused: The method `maketrans` of str is not read.
str.maketrans([])  # refused: The method `maketrans` of str is not read.
str.maketrans('abc', 'xyz')  # refused: The method `maketrans` of str is not read.
str.maketrans('abc', 'xyz', 'de')  # refused: The method `maketrans` of str is not read.
str.maketrans('ab', 'x')  # refused: The method `maketrans` of str is not read.
str.maketrans('a', 1)  # refused: The method `maketrans` of str is not read.
str.maketrans('aa', 'xy')  # refused: The method `maketrans` of str is not read.
str.maketrans('', '', 'a')  # refused: The method `maketrans` of str is not read.
str.maketrans(1, 'a')  # refused: The method `maketrans` of str is not read.
('abcc\U0001f600').translate({97: 'x', 98: None, 99: 100, 128512: '::'})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({97: 1.5})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({97: -1})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({97: 1114112})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({97: b'x'})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({97: True})  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate(['x'])  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate(None)  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate(5)  # refused: The method `translate` of str is not read.
('abcc\U0001f600').translate({98: '\U0001f601'})  # refused: The method `translate` of str is not read.
('a\xe9\u20ac\U0001f600').encode()  # expect: bytes([97, 195, 169, 226, 130, 172, 240, 159, 152, 128])
('abc').encode()  # expect: bytes([97, 98, 99])
('a\xe9\u20ac\U0001f600').encode('utf-8')  # expect: bytes([97, 195, 169, 226, 130, 172, 240, 159, 152, 128])
('abc').encode('utf-8')  # expect: bytes([97, 98, 99])
('a\xe9\u20ac\U0001f600').encode('UTF8')  # expect: bytes([97, 195, 169, 226, 130, 172, 240, 159, 152, 128])
('abc').encode('UTF8')  # expect: bytes([97, 98, 99])
('a\xe9\u20ac\U0001f600').encode('utf_8', 'strict')  # refused: The argument `errors` of encode() is not followed here.
('abc').encode('utf_8', 'strict')  # refused: The argument `errors` of encode() is not followed here.
('a\xe9\u20ac\U0001f600').encode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
('abc').encode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
('a\xe9\u20ac\U0001f600').encode('ascii', 'ignore')  # refused: The argument `errors` of encode() is not followed here.
('abc').encode('ascii', 'ignore')  # refused: The argument `errors` of encode() is not followed here.
('a\xe9\u20ac\U0001f600').encode('ascii', 'replace')  # refused: The argument `errors` of encode() is not followed here.
('abc').encode('ascii', 'replace')  # refused: The argument `errors` of encode() is not followed here.
('a\xe9\u20ac\U0001f600').encode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
('abc').encode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
('a\xe9\u20ac\U0001f600').encode('latin1', 'replace')  # refused: The argument `errors` of encode() is not followed here.
('abc').encode('latin1', 'replace')  # refused: The argument `errors` of encode() is not followed here.
('a\xe9\u20ac\U0001f600').encode('iso-8859-1', 'ignore')  # refused: The argument `errors` of encode() is not followed here.
('abc').encode('iso-8859-1', 'ignore')  # refused: The argument `errors` of encode() is not followed here.
('a\xe9\u20ac\U0001f600').encode(1)  # raises: TypeError
('abc').encode(1)  # raises: TypeError
('a\xe9\u20ac\U0001f600').encode('utf-8', None)  # refused: The argument `errors` of encode() is not followed here.
('abc').encode('utf-8', None)  # refused: The argument `errors` of encode() is not followed here.
('abc').encode(encoding='ascii', errors='nonsense')  # refused: The argument `errors` of encode() is not followed here.
