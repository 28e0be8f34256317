# group: {}
(b'').split()  # refused: What split is here is not known.
(b' a b ').split()  # refused: What split is here is not known.
(b'').split(None, 1)  # refused: What split is here is not known.
(b'abc').decode()  # expect: "abc"
(b'abc').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'abc').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc3\xa9').decode()  # expect: "\u00e9"
(b'a\xc3').decode()  # refused: These bytes are not UTF-8.
(b'\xc3a').decode()  # refused: These bytes are not UTF-8.
(b'abc').decode(encoding='ascii', errors='strict')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode(1)  # raises: TypeError
