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
('').rsplit()  # expect: []
('').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
('').rsplit(',')  # expect: [""]
('').rsplit(',', 1)  # expect: [""]
(' ').rsplit()  # expect: []
(' ').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
(' ').rsplit(',')  # expect: [" "]
(' ').rsplit(',', 1)  # expect: [" "]
('a').rsplit()  # expect: ["a"]
('a').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
('a').rsplit(',')  # expect: ["a"]
('a').rsplit(',', 1)  # expect: ["a"]
(' a b ').rsplit()  # expect: ["a", "b"]
(' a b ').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
(' a b ').rsplit(',')  # expect: [" a b "]
(' a b ').rsplit(',', 1)  # expect: [" a b "]
('a,b,c').rsplit()  # expect: ["a,b,c"]
('a,b,c').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
('a,b,c').rsplit(',')  # expect: ["a", "b", "c"]
('a,b,c').rsplit(',', 1)  # expect: ["a,b", "c"]
(',a,,b,').rsplit()  # expect: [",a,,b,"]
(',a,,b,').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
(',a,,b,').rsplit(',')  # expect: ["", "a", "", "b", ""]
(',a,,b,').rsplit(',', 1)  # expect: [",a,,b", ""]
('a  b\tc\nd ').rsplit()  # expect: ["a", "b", "c", "d"]
('a  b\tc\nd ').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
('a  b\tc\nd ').rsplit(',')  # expect: ["a  b\tc\nd "]
('a  b\tc\nd ').rsplit(',', 1)  # expect: ["a  b\tc\nd "]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit()  # expect: ["a", "b", "c", "d", "e\ufefff"]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit(',')  # expect: ["\u001ca\u001db\u0085c\u00a0d\u2028e\ufefff"]
('\x1ca\x1db\x85c\xa0d\u2028e\ufefff').rsplit(',', 1)  # expect: ["\u001ca\u001db\u0085c\u00a0d\u2028e\ufefff"]
('\U0001f600 \U0001f601').rsplit()  # expect: ["\ud83d\ude00", "\ud83d\ude01"]
('\U0001f600 \U0001f601').rsplit(None, 1)  # refused: rsplit() at spaces, so often at most, is not read.
('\U0001f600 \U0001f601').rsplit(',')  # expect: ["\ud83d\ude00 \ud83d\ude01"]
('\U0001f600 \U0001f601').rsplit(',', 1)  # expect: ["\ud83d\ude00 \ud83d\ude01"]
('a b c').rsplit(maxsplit=1)  # refused: rsplit() at spaces, so often at most, is not read.
('a-b-c').rsplit(sep='-', maxsplit=0)  # expect: ["a-b-c"]
('a--b---c').rsplit('--')  # expect: ["a", "b-", "c"]
('aaaa').rsplit('aa')  # expect: ["", "", ""]
('aaa').rsplit('aa')  # expect: ["a", ""]
('abc').rsplit('')  # raises: ValueError
('abc').rsplit('abcd')  # expect: ["abc"]
('abc').rsplit(1)  # raises: TypeError
('abc').rsplit(b'b')  # raises: TypeError
('a b').rsplit(None, True)  # refused: rsplit() at spaces, so often at most, is not read.
('a b').rsplit(None, 1.0)  # raises: TypeError
('a b').rsplit(None, 1180591620717411303424)  # raises: OverflowError
('a b').rsplit(None, None)  # raises: TypeError
('a b').rsplit(wrong=1)  # raises: TypeError
(' a  b ').rsplit(None, 0)  # refused: rsplit() at spaces, so often at most, is not read.
('').splitlines()  # expect: []
('').splitlines(True)  # expect: []
('').splitlines(keepends=1)  # expect: []
('a').splitlines()  # expect: ["a"]
('a').splitlines(True)  # expect: ["a"]
('a').splitlines(keepends=1)  # expect: ["a"]
('\n').splitlines()  # expect: [""]
('\n').splitlines(True)  # expect: ["\n"]
('\n').splitlines(keepends=1)  # expect: ["\n"]
('a\nb').splitlines()  # expect: ["a", "b"]
('a\nb').splitlines(True)  # expect: ["a\n", "b"]
('a\nb').splitlines(keepends=1)  # expect: ["a\n", "b"]
('a\r\nb\n\rc').splitlines()  # expect: ["a", "b", "", "c"]
('a\r\nb\n\rc').splitlines(True)  # expect: ["a\r\n", "b\n", "\r", "c"]
('a\r\nb\n\rc').splitlines(keepends=1)  # expect: ["a\r\n", "b\n", "\r", "c"]
('a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j').splitlines()  # expect: ["a", "b", "c", "d", "e", "f\u001fg", "h", "i", "j"]
('a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j').splitlines(True)  # expect: ["a\u000b", "b\f", "c\u001c", "d\u001d", "e\u001e", "f\u001fg\u0085", "h\u2028", "i\u2029", "j"]
('a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j').splitlines(keepends=1)  # expect: ["a\u000b", "b\f", "c\u001c", "d\u001d", "e\u001e", "f\u001fg\u0085", "h\u2028", "i\u2029", "j"]
('\n\n').splitlines()  # expect: ["", ""]
('\n\n').splitlines(True)  # expect: ["\n", "\n"]
('\n\n').splitlines(keepends=1)  # expect: ["\n", "\n"]
('a\r').splitlines()  # expect: ["a"]
('a\r').splitlines(True)  # expect: ["a\r"]
('a\r').splitlines(keepends=1)  # expect: ["a\r"]
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
('').swapcase()  # expect: ""
('abc').swapcase()  # expect: "ABC"
('ABC').swapcase()  # expect: "abc"
('aBc dEf').swapcase()  # expect: "AbC DeF"
("they're bill's").swapcase()  # expect: "THEY'RE BILL'S"
('x1y').swapcase()  # expect: "X1Y"
('stra\xdfe').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').swapcase()  # expect: "123"
('\u2160\u2170').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').swapcase()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').islower()  # expect: False
('abc').islower()  # expect: True
('ABC').islower()  # expect: False
('aBc dEf').islower()  # expect: False
("they're bill's").islower()  # expect: True
('x1y').islower()  # expect: True
('stra\xdfe').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').islower()  # expect: False
('\u2160\u2170').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').islower()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
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
('').istitle()  # expect: False
('abc').istitle()  # expect: False
('ABC').istitle()  # expect: False
('aBc dEf').istitle()  # expect: False
("they're bill's").istitle()  # expect: False
('x1y').istitle()  # expect: False
('stra\xdfe').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c6').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c5\u01c5').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ufb01n').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0130I\u0131i').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u03a3').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u039f\u03a3\u039f').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A\u03a3.').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('A.\u03a3').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
("A\u03a3'a").istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1f80\u1fb3\u1fb2\u1fb7').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10d0\u10e0').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u13a0\uab70\u13f8').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u019b\u0264\ua7d3').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U00010428\U00010400').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\ua7da\ua7dc').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0587').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0149').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1e9e').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0345\u0399').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb5\u017f').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1c89').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u01c4bc').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('123').istitle()  # expect: False
('\u2160\u2170').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u24b6\u24d0').istitle()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('').isalnum()  # expect: False
('a').isalnum()  # expect: True
('A1').isalnum()  # expect: True
('1').isalnum()  # expect: True
('\u0661').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isalnum()  # expect: False
('1a').isalnum()  # expect: True
('a\xb7').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isalnum()  # expect: False
('\t').isalnum()  # expect: False
('\x1f').isalnum()  # expect: False
('\xa0').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isalnum()  # expect: False
('\xe9').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isalnum()  # expect: False
('\U0001f600').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isalnum()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isalnum()  # expect: False
('-1').isalnum()  # expect: False
('').isalpha()  # expect: False
('a').isalpha()  # expect: True
('A1').isalpha()  # expect: False
('1').isalpha()  # expect: False
('\u0661').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isalpha()  # expect: False
('1a').isalpha()  # expect: False
('a\xb7').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isalpha()  # expect: False
('\t').isalpha()  # expect: False
('\x1f').isalpha()  # expect: False
('\xa0').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isalpha()  # expect: False
('\xe9').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isalpha()  # expect: False
('\U0001f600').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isalpha()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isalpha()  # expect: False
('-1').isalpha()  # expect: False
('').isascii()  # expect: True
('a').isascii()  # expect: True
('A1').isascii()  # expect: True
('1').isascii()  # expect: True
('\u0661').isascii()  # expect: False
('\xb2').isascii()  # expect: False
('\xbd').isascii()  # expect: False
('\u2167').isascii()  # expect: False
('\u4e00').isascii()  # expect: False
('_a').isascii()  # expect: True
('1a').isascii()  # expect: True
('a\xb7').isascii()  # expect: False
('\u200ca').isascii()  # expect: False
('a\u200c').isascii()  # expect: False
(' ').isascii()  # expect: True
('\t').isascii()  # expect: True
('\x1f').isascii()  # expect: True
('\xa0').isascii()  # expect: False
('\u200b').isascii()  # expect: False
('a b').isascii()  # expect: True
('\xe9').isascii()  # expect: False
('\u0378').isascii()  # expect: False
('\x7f').isascii()  # expect: True
('\U0001f600').isascii()  # expect: False
('\U0001d7d8').isascii()  # expect: False
('\u1369').isascii()  # expect: False
('caf\xe9_1').isascii()  # expect: False
('\xad').isascii()  # expect: False
('\u2028').isascii()  # expect: False
('\u3007').isascii()  # expect: False
('\u30fb').isascii()  # expect: False
('a\u30fb').isascii()  # expect: False
('\u0295').isascii()  # expect: False
('\u10fc').isascii()  # expect: False
('a.b').isascii()  # expect: True
('-1').isascii()  # expect: True
('').isdecimal()  # expect: False
('a').isdecimal()  # expect: False
('A1').isdecimal()  # expect: False
('1').isdecimal()  # expect: True
('\u0661').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isdecimal()  # expect: False
('1a').isdecimal()  # expect: False
('a\xb7').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isdecimal()  # expect: False
('\t').isdecimal()  # expect: False
('\x1f').isdecimal()  # expect: False
('\xa0').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isdecimal()  # expect: False
('\xe9').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isdecimal()  # expect: False
('\U0001f600').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isdecimal()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isdecimal()  # expect: False
('-1').isdecimal()  # expect: False
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
('').isidentifier()  # expect: False
('a').isidentifier()  # expect: True
('A1').isidentifier()  # expect: True
('1').isidentifier()  # expect: False
('\u0661').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isidentifier()  # expect: True
('1a').isidentifier()  # expect: False
('a\xb7').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isidentifier()  # expect: False
('\t').isidentifier()  # expect: False
('\x1f').isidentifier()  # expect: False
('\xa0').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isidentifier()  # expect: False
('\xe9').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isidentifier()  # expect: False
('\U0001f600').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isidentifier()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isidentifier()  # expect: False
('-1').isidentifier()  # expect: False
('').isnumeric()  # expect: False
('a').isnumeric()  # expect: False
('A1').isnumeric()  # expect: False
('1').isnumeric()  # expect: True
('\u0661').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isnumeric()  # expect: False
('1a').isnumeric()  # expect: False
('a\xb7').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isnumeric()  # expect: False
('\t').isnumeric()  # expect: False
('\x1f').isnumeric()  # expect: False
('\xa0').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isnumeric()  # expect: False
('\xe9').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isnumeric()  # expect: False
('\U0001f600').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isnumeric()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isnumeric()  # expect: False
('-1').isnumeric()  # expect: False
('').isprintable()  # expect: True
('a').isprintable()  # expect: True
('A1').isprintable()  # expect: True
('1').isprintable()  # expect: True
('\u0661').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isprintable()  # expect: True
('1a').isprintable()  # expect: True
('a\xb7').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isprintable()  # expect: True
('\t').isprintable()  # expect: False
('\x1f').isprintable()  # expect: False
('\xa0').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isprintable()  # expect: True
('\xe9').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isprintable()  # expect: False
('\U0001f600').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isprintable()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isprintable()  # expect: True
('-1').isprintable()  # expect: True
('').isspace()  # expect: False
('a').isspace()  # expect: False
('A1').isspace()  # expect: False
('1').isspace()  # expect: False
('\u0661').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xb2').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xbd').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2167').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u4e00').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('_a').isspace()  # expect: False
('1a').isspace()  # expect: False
('a\xb7').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200ca').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u200c').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
(' ').isspace()  # expect: True
('\t').isspace()  # expect: True
('\x1f').isspace()  # expect: True
('\xa0').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u200b').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a b').isspace()  # expect: False
('\xe9').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0378').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\x7f').isspace()  # expect: False
('\U0001f600').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\U0001d7d8').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u1369').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('caf\xe9_1').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\xad').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u2028').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u3007').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u30fb').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a\u30fb').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u0295').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('\u10fc').isspace()  # refused: What Python takes characters beyond ASCII for depends on its version of Unicode.
('a.b').isspace()  # expect: False
('-1').isspace()  # expect: False
('abaaba').find('')  # expect: 0
('abaaba').find('a')  # expect: 0
('abaaba').find('ab')  # expect: 0
('abaaba').find('x')  # expect: -1
('abaaba').find('', 3)  # expect: 3
('abaaba').find('', 6)  # expect: 6
('abaaba').find('', 7)  # expect: -1
('abaaba').find('a', 1)  # expect: 2
('abaaba').find('a', -2)  # expect: 5
('abaaba').find('a', -100, 100)  # expect: 0
('abaaba').find('a', None, -1)  # expect: 0
('abaaba').find('ab', 0, 2)  # expect: 0
('abaaba').find('ab', 0, 1)  # expect: -1
('abaaba').find('', 4, 2)  # expect: -1
('abaaba').find('a', 1180591620717411303424)  # expect: -1
('abaaba').find('a', -1180591620717411303424, 1180591620717411303424)  # expect: 0
('abaaba').find(1)  # raises: TypeError
('abaaba').find(None)  # raises: TypeError
('abaaba').find('a', 1.0)  # raises: TypeError
('abaaba').find('a', '1')  # raises: TypeError
('abaaba').find('a', True)  # expect: 2
('abaaba').find('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').find('b')  # expect: 3
('\U0001f600a\U0001f600b').find('\U0001f600', 1)  # expect: 2
('\U0001f600a\U0001f600b').find('', 4)  # expect: 4
('').find('')  # expect: 0
('aaaa').find('aa')  # expect: 0
('abaaba').rfind('')  # expect: 6
('abaaba').rfind('a')  # expect: 5
('abaaba').rfind('ab')  # expect: 3
('abaaba').rfind('x')  # expect: -1
('abaaba').rfind('', 3)  # expect: 6
('abaaba').rfind('', 6)  # expect: 6
('abaaba').rfind('', 7)  # expect: -1
('abaaba').rfind('a', 1)  # expect: 5
('abaaba').rfind('a', -2)  # expect: 5
('abaaba').rfind('a', -100, 100)  # expect: 5
('abaaba').rfind('a', None, -1)  # expect: 3
('abaaba').rfind('ab', 0, 2)  # expect: 0
('abaaba').rfind('ab', 0, 1)  # expect: -1
('abaaba').rfind('', 4, 2)  # expect: -1
('abaaba').rfind('a', 1180591620717411303424)  # expect: -1
('abaaba').rfind('a', -1180591620717411303424, 1180591620717411303424)  # expect: 5
('abaaba').rfind(1)  # raises: TypeError
('abaaba').rfind(None)  # raises: TypeError
('abaaba').rfind('a', 1.0)  # raises: TypeError
('abaaba').rfind('a', '1')  # raises: TypeError
('abaaba').rfind('a', True)  # expect: 5
('abaaba').rfind('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').rfind('b')  # expect: 3
('\U0001f600a\U0001f600b').rfind('\U0001f600', 1)  # expect: 2
('\U0001f600a\U0001f600b').rfind('', 4)  # expect: 4
('').rfind('')  # expect: 0
('aaaa').rfind('aa')  # expect: 2
('abaaba').index('')  # expect: 0
('abaaba').index('a')  # expect: 0
('abaaba').index('ab')  # expect: 0
('abaaba').index('x')  # raises: ValueError
('abaaba').index('', 3)  # expect: 3
('abaaba').index('', 6)  # expect: 6
('abaaba').index('', 7)  # raises: ValueError
('abaaba').index('a', 1)  # expect: 2
('abaaba').index('a', -2)  # expect: 5
('abaaba').index('a', -100, 100)  # expect: 0
('abaaba').index('a', None, -1)  # expect: 0
('abaaba').index('ab', 0, 2)  # expect: 0
('abaaba').index('ab', 0, 1)  # raises: ValueError
('abaaba').index('', 4, 2)  # raises: ValueError
('abaaba').index('a', 1180591620717411303424)  # raises: ValueError
('abaaba').index('a', -1180591620717411303424, 1180591620717411303424)  # expect: 0
('abaaba').index(1)  # raises: TypeError
('abaaba').index(None)  # raises: TypeError
('abaaba').index('a', 1.0)  # raises: TypeError
('abaaba').index('a', '1')  # raises: TypeError
('abaaba').index('a', True)  # expect: 2
('abaaba').index('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').index('b')  # expect: 3
('\U0001f600a\U0001f600b').index('\U0001f600', 1)  # expect: 2
('\U0001f600a\U0001f600b').index('', 4)  # expect: 4
('').index('')  # expect: 0
('aaaa').index('aa')  # expect: 0
('abaaba').rindex('')  # expect: 6
('abaaba').rindex('a')  # expect: 5
('abaaba').rindex('ab')  # expect: 3
('abaaba').rindex('x')  # raises: ValueError
('abaaba').rindex('', 3)  # expect: 6
('abaaba').rindex('', 6)  # expect: 6
('abaaba').rindex('', 7)  # raises: ValueError
('abaaba').rindex('a', 1)  # expect: 5
('abaaba').rindex('a', -2)  # expect: 5
('abaaba').rindex('a', -100, 100)  # expect: 5
('abaaba').rindex('a', None, -1)  # expect: 3
('abaaba').rindex('ab', 0, 2)  # expect: 0
('abaaba').rindex('ab', 0, 1)  # raises: ValueError
('abaaba').rindex('', 4, 2)  # raises: ValueError
('abaaba').rindex('a', 1180591620717411303424)  # raises: ValueError
('abaaba').rindex('a', -1180591620717411303424, 1180591620717411303424)  # expect: 5
('abaaba').rindex(1)  # raises: TypeError
('abaaba').rindex(None)  # raises: TypeError
('abaaba').rindex('a', 1.0)  # raises: TypeError
('abaaba').rindex('a', '1')  # raises: TypeError
('abaaba').rindex('a', True)  # expect: 5
('abaaba').rindex('abaaba')  # expect: 0
('\U0001f600a\U0001f600b').rindex('b')  # expect: 3
('\U0001f600a\U0001f600b').rindex('\U0001f600', 1)  # expect: 2
('\U0001f600a\U0001f600b').rindex('', 4)  # expect: 4
('').rindex('')  # expect: 0
('aaaa').rindex('aa')  # expect: 2
('abaaba').count('')  # expect: 7
('abaaba').count('a')  # expect: 4
('abaaba').count('ab')  # expect: 2
('abaaba').count('x')  # expect: 0
('abaaba').count('', 3)  # expect: 4
('abaaba').count('', 6)  # expect: 1
('abaaba').count('', 7)  # expect: 0
('abaaba').count('a', 1)  # expect: 3
('abaaba').count('a', -2)  # expect: 1
('abaaba').count('a', -100, 100)  # expect: 4
('abaaba').count('a', None, -1)  # expect: 3
('abaaba').count('ab', 0, 2)  # expect: 1
('abaaba').count('ab', 0, 1)  # expect: 0
('abaaba').count('', 4, 2)  # expect: 0
('abaaba').count('a', 1180591620717411303424)  # expect: 0
('abaaba').count('a', -1180591620717411303424, 1180591620717411303424)  # expect: 4
('abaaba').count(1)  # raises: TypeError
('abaaba').count(None)  # raises: TypeError
('abaaba').count('a', 1.0)  # raises: TypeError
('abaaba').count('a', '1')  # raises: TypeError
('abaaba').count('a', True)  # expect: 3
('abaaba').count('abaaba')  # expect: 1
('\U0001f600a\U0001f600b').count('b')  # expect: 1
('\U0001f600a\U0001f600b').count('\U0001f600', 1)  # expect: 1
('\U0001f600a\U0001f600b').count('', 4)  # expect: 1
('').count('')  # expect: 1
('aaaa').count('aa')  # expect: 2
('abaaba').startswith('')  # expect: True
('abaaba').startswith('a')  # expect: True
('abaaba').startswith('ab')  # expect: True
('abaaba').startswith('x')  # expect: False
('abaaba').startswith('', 3)  # expect: True
('abaaba').startswith('', 6)  # expect: True
('abaaba').startswith('', 7)  # expect: False
('abaaba').startswith('a', 1)  # expect: False
('abaaba').startswith('a', -2)  # expect: False
('abaaba').startswith('a', -100, 100)  # expect: True
('abaaba').startswith('a', None, -1)  # expect: True
('abaaba').startswith('ab', 0, 2)  # expect: True
('abaaba').startswith('ab', 0, 1)  # expect: False
('abaaba').startswith('', 4, 2)  # expect: False
('abaaba').startswith('a', 1180591620717411303424)  # expect: False
('abaaba').startswith('a', -1180591620717411303424, 1180591620717411303424)  # expect: True
('abaaba').startswith(1)  # raises: TypeError
('abaaba').startswith(None)  # raises: TypeError
('abaaba').startswith('a', 1.0)  # raises: TypeError
('abaaba').startswith('a', '1')  # raises: TypeError
('abaaba').startswith('a', True)  # expect: False
('abaaba').startswith('abaaba')  # expect: True
('\U0001f600a\U0001f600b').startswith('b')  # expect: False
('\U0001f600a\U0001f600b').startswith('\U0001f600', 1)  # expect: False
('\U0001f600a\U0001f600b').startswith('', 4)  # expect: True
('').startswith('')  # expect: True
('aaaa').startswith('aa')  # expect: True
('abaaba').endswith('')  # expect: True
('abaaba').endswith('a')  # expect: True
('abaaba').endswith('ab')  # expect: False
('abaaba').endswith('x')  # expect: False
('abaaba').endswith('', 3)  # expect: True
('abaaba').endswith('', 6)  # expect: True
('abaaba').endswith('', 7)  # expect: False
('abaaba').endswith('a', 1)  # expect: True
('abaaba').endswith('a', -2)  # expect: True
('abaaba').endswith('a', -100, 100)  # expect: True
('abaaba').endswith('a', None, -1)  # expect: False
('abaaba').endswith('ab', 0, 2)  # expect: True
('abaaba').endswith('ab', 0, 1)  # expect: False
('abaaba').endswith('', 4, 2)  # expect: False
('abaaba').endswith('a', 1180591620717411303424)  # expect: False
('abaaba').endswith('a', -1180591620717411303424, 1180591620717411303424)  # expect: True
('abaaba').endswith(1)  # raises: TypeError
('abaaba').endswith(None)  # raises: TypeError
('abaaba').endswith('a', 1.0)  # raises: TypeError
('abaaba').endswith('a', '1')  # raises: TypeError
('abaaba').endswith('a', True)  # expect: True
('abaaba').endswith('abaaba')  # expect: True
('\U0001f600a\U0001f600b').endswith('b')  # expect: True
('\U0001f600a\U0001f600b').endswith('\U0001f600', 1)  # expect: False
('\U0001f600a\U0001f600b').endswith('', 4)  # expect: True
('').endswith('')  # expect: True
('aaaa').endswith('aa')  # expect: True
('abc').startswith(('a', 'c', ))  # expect: True
('abc').startswith(())  # expect: False
('abc').startswith(('x', 1, ))  # raises: TypeError
('abc').startswith(('abc', 1, ))  # expect: True
('abc').startswith(['a'])  # raises: TypeError
('abc').startswith(('b', ), 1, 2)  # expect: True
('abc').endswith(('a', 'c', ))  # expect: True
('abc').endswith(())  # expect: False
('abc').endswith(('x', 1, ))  # raises: TypeError
('abc').endswith(('abc', 1, ))  # expect: True
('abc').endswith(['a'])  # raises: TypeError
('abc').endswith(('b', ), 1, 2)  # expect: True
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
('').zfill(0)  # refused: The method `zfill` of str is not read.
('').zfill(1)  # refused: The method `zfill` of str is not read.
('').zfill(4)  # refused: The method `zfill` of str is not read.
('').zfill(5)  # refused: The method `zfill` of str is not read.
('').zfill(-3)  # refused: The method `zfill` of str is not read.
('').zfill(True)  # refused: The method `zfill` of str is not read.
('1').zfill(0)  # refused: The method `zfill` of str is not read.
('1').zfill(1)  # refused: The method `zfill` of str is not read.
('1').zfill(4)  # refused: The method `zfill` of str is not read.
('1').zfill(5)  # refused: The method `zfill` of str is not read.
('1').zfill(-3)  # refused: The method `zfill` of str is not read.
('1').zfill(True)  # refused: The method `zfill` of str is not read.
('-1').zfill(0)  # refused: The method `zfill` of str is not read.
('-1').zfill(1)  # refused: The method `zfill` of str is not read.
('-1').zfill(4)  # refused: The method `zfill` of str is not read.
('-1').zfill(5)  # refused: The method `zfill` of str is not read.
('-1').zfill(-3)  # refused: The method `zfill` of str is not read.
('-1').zfill(True)  # refused: The method `zfill` of str is not read.
('+1').zfill(0)  # refused: The method `zfill` of str is not read.
('+1').zfill(1)  # refused: The method `zfill` of str is not read.
('+1').zfill(4)  # refused: The method `zfill` of str is not read.
('+1').zfill(5)  # refused: The method `zfill` of str is not read.
('+1').zfill(-3)  # refused: The method `zfill` of str is not read.
('+1').zfill(True)  # refused: The method `zfill` of str is not read.
('--1').zfill(0)  # refused: The method `zfill` of str is not read.
('--1').zfill(1)  # refused: The method `zfill` of str is not read.
('--1').zfill(4)  # refused: The method `zfill` of str is not read.
('--1').zfill(5)  # refused: The method `zfill` of str is not read.
('--1').zfill(-3)  # refused: The method `zfill` of str is not read.
('--1').zfill(True)  # refused: The method `zfill` of str is not read.
('a\U0001f600').zfill(0)  # refused: The method `zfill` of str is not read.
('a\U0001f600').zfill(1)  # refused: The method `zfill` of str is not read.
('a\U0001f600').zfill(4)  # refused: The method `zfill` of str is not read.
('a\U0001f600').zfill(5)  # refused: The method `zfill` of str is not read.
('a\U0001f600').zfill(-3)  # refused: The method `zfill` of str is not read.
('a\U0001f600').zfill(True)  # refused: The method `zfill` of str is not read.
('-').zfill(0)  # refused: The method `zfill` of str is not read.
('-').zfill(1)  # refused: The method `zfill` of str is not read.
('-').zfill(4)  # refused: The method `zfill` of str is not read.
('-').zfill(5)  # refused: The method `zfill` of str is not read.
('-').zfill(-3)  # refused: The method `zfill` of str is not read.
('-').zfill(True)  # refused: The method `zfill` of str is not read.
('a').zfill(1.0)  # refused: The method `zfill` of str is not read.
('a').zfill()  # refused: The method `zfill` of str is not read.
('a').zfill(9223372036854775808)  # refused: The method `zfill` of str is not read.
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
('a\xe9\u20ac\U0001f600').encode('utf_8', 'strict')  # expect: bytes([97, 195, 169, 226, 130, 172, 240, 159, 152, 128])
('abc').encode('utf_8', 'strict')  # expect: bytes([97, 98, 99])
('a\xe9\u20ac\U0001f600').encode('ascii')  # raises: UnicodeEncodeError
('abc').encode('ascii')  # expect: bytes([97, 98, 99])
('a\xe9\u20ac\U0001f600').encode('ascii', 'ignore')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('abc').encode('ascii', 'ignore')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('a\xe9\u20ac\U0001f600').encode('ascii', 'replace')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('abc').encode('ascii', 'replace')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('a\xe9\u20ac\U0001f600').encode('latin-1')  # raises: UnicodeEncodeError
('abc').encode('latin-1')  # expect: bytes([97, 98, 99])
('a\xe9\u20ac\U0001f600').encode('latin1', 'replace')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('abc').encode('latin1', 'replace')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('a\xe9\u20ac\U0001f600').encode('iso-8859-1', 'ignore')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('abc').encode('iso-8859-1', 'ignore')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
('a\xe9\u20ac\U0001f600').encode(1)  # raises: TypeError
('abc').encode(1)  # raises: TypeError
('a\xe9\u20ac\U0001f600').encode('utf-8', None)  # raises: TypeError
('abc').encode('utf-8', None)  # raises: TypeError
('abc').encode(encoding='ascii', errors='nonsense')  # refused: Of the ways to treat errors of an encoding, only `strict` is read.
