# group: {}
(b'').split()  # refused: What split is here is not known.
(b' a b ').split()  # refused: What split is here is not known.
(b'').split(None, 1)  # refused: What split is here is not known.
(b'abc').decode()  # refused: What decode is here is not known.
