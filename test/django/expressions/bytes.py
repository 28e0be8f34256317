# group: {}
(b'').split()  # refused: The method `split` of bytes is not read.
(b' a b ').split()  # refused: The method `split` of bytes is not read.
(b'').split(None, 1)  # refused: The method `split` of bytes is not read.
(b' a b ').split(None, 1)  # refused: The method `split` of bytes is not read.
(b'').split(b',')  # refused: The method `split` of bytes is not read.
(b' a b ').split(b',')  # refused: The method `split` of bytes is not read.
(b'').split(b',', 1)  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split(b',', 1)  # refused: The method `split` of bytes is not read.
(b'').split(',')  # refused: The method `split` of bytes is not read.
(b' a b ').split(',')  # refused: The method `split` of bytes is not read.
(b'a b c').split(sep=b' ', maxsplit=1)  # refused: The method `split` of bytes is not read.
(b'aba').find(-1)  # refused: The method `find` of bytes is not read.
(b'aba').find(b'a', -2)  # refused: The method `find` of bytes is not read.
(b'abc').startswith((b'a', b'c', ))  # refused: The method `startswith` of bytes is not read.
(b'abc').startswith(('a', 'c', ))  # refused: The method `startswith` of bytes is not read.
(b'abc').endswith([b'a'])  # refused: The method `endswith` of bytes is not read.
(b', ').join([])  # refused: The method `join` of bytes is not read.
(b', ').join([b'a'])  # refused: The method `join` of bytes is not read.
(b', ').join(['a'])  # refused: The method `join` of bytes is not read.
(b', ').join([1])  # refused: The method `join` of bytes is not read.
(b'ab').center(5, '*')  # refused: The method `center` of bytes is not read.
(b'abc').center(5, '*')  # refused: The method `center` of bytes is not read.
(b'abc').decode()  # expect: "abc"
(b'abc').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'abc').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc3\xa9').decode()  # expect: "\u00e9"
(b'a\xc3').decode()  # raises: UnicodeDecodeError
(b'\xc3a').decode()  # raises: UnicodeDecodeError
(b'abc').decode(encoding='ascii', errors='strict')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode(1)  # raises: TypeError
bytes.fromhex('')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('00ff')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex(b'00')  # refused: The method `fromhex` of bytes is not read.
