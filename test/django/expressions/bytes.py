# group: {}
(b'').split()  # refused: split is not supported here.
(b' a b ').split()  # refused: split is not supported here.
(b'').split(None, 1)  # refused: split is not supported here.
(b'abc').decode()  # refused: decode is not supported here.
