# group: {}
(b'').split()  # refused: The method `split` of bytes is not read.
(b' a b ').split()  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split()  # refused: The method `split` of bytes is not read.
(b'abcab').split()  # refused: The method `split` of bytes is not read.
(b'').split(None, 1)  # refused: The method `split` of bytes is not read.
(b' a b ').split(None, 1)  # refused: The method `split` of bytes is not read.
(b'a,b,,c').split(None, 1)  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split(None, 1)  # refused: The method `split` of bytes is not read.
(b'abcab').split(None, 1)  # refused: The method `split` of bytes is not read.
(b'').split(b',')  # refused: The method `split` of bytes is not read.
(b' a b ').split(b',')  # refused: The method `split` of bytes is not read.
(b'a,b,,c').split(b',')  # refused: The method `split` of bytes is not read.
(b'abcab').split(b',')  # refused: The method `split` of bytes is not read.
(b'').split(b',', 1)  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split(b',', 1)  # refused: The method `split` of bytes is not read.
(b'abcab').split(b',', 1)  # refused: The method `split` of bytes is not read.
(b'').split(b'')  # refused: The method `split` of bytes is not read.
(b' a b ').split(b'')  # refused: The method `split` of bytes is not read.
(b'a,b,,c').split(b'')  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split(b'')  # refused: The method `split` of bytes is not read.
(b'abcab').split(b'')  # refused: The method `split` of bytes is not read.
(b'').split(',')  # refused: The method `split` of bytes is not read.
(b' a b ').split(',')  # refused: The method `split` of bytes is not read.
(b'a,b,,c').split(',')  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split(',')  # refused: The method `split` of bytes is not read.
(b'').split(b'ab')  # refused: The method `split` of bytes is not read.
(b' a b ').split(b'ab')  # refused: The method `split` of bytes is not read.
(b'a,b,,c').split(b'ab')  # refused: The method `split` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').split(b'ab')  # refused: The method `split` of bytes is not read.
(b'abcab').split(b'ab')  # refused: The method `split` of bytes is not read.
(b'').split(None, 0)  # refused: The method `split` of bytes is not read.
(b'abcab').split(None, 0)  # refused: The method `split` of bytes is not read.
(b'a b c').split(sep=b' ', maxsplit=1)  # refused: The method `split` of bytes is not read.
(b'').rsplit()  # refused: The method `rsplit` of bytes is not read.
(b' a b ').rsplit()  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit()  # refused: The method `rsplit` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').rsplit()  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit()  # refused: The method `rsplit` of bytes is not read.
(b' a b ').rsplit(None, 1)  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit(None, 1)  # refused: The method `rsplit` of bytes is not read.
(b'').rsplit(b',')  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit(b',')  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit(b',')  # refused: The method `rsplit` of bytes is not read.
(b'').rsplit(b',', 1)  # refused: The method `rsplit` of bytes is not read.
(b' a b ').rsplit(b',', 1)  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit(b',', 1)  # refused: The method `rsplit` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').rsplit(b',', 1)  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit(b',', 1)  # refused: The method `rsplit` of bytes is not read.
(b'').rsplit(b'')  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit(b'')  # refused: The method `rsplit` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').rsplit(b'')  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit(b'')  # refused: The method `rsplit` of bytes is not read.
(b'').rsplit(',')  # refused: The method `rsplit` of bytes is not read.
(b' a b ').rsplit(',')  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit(',')  # refused: The method `rsplit` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').rsplit(',')  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit(',')  # refused: The method `rsplit` of bytes is not read.
(b'').rsplit(b'ab')  # refused: The method `rsplit` of bytes is not read.
(b' a b ').rsplit(b'ab')  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit(b'ab')  # refused: The method `rsplit` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').rsplit(b'ab')  # refused: The method `rsplit` of bytes is not read.
(b'abcab').rsplit(b'ab')  # refused: The method `rsplit` of bytes is not read.
(b'').rsplit(None, 0)  # refused: The method `rsplit` of bytes is not read.
(b' a b ').rsplit(None, 0)  # refused: The method `rsplit` of bytes is not read.
(b'a,b,,c').rsplit(None, 0)  # refused: The method `rsplit` of bytes is not read.
(b'\x1ca\x85b\x0bc\x0cd').rsplit(None, 0)  # refused: The method `rsplit` of bytes is not read.
(b'').splitlines()  # refused: The method `splitlines` of bytes is not read.
(b'a\nb\r\nc\rd').splitlines()  # refused: The method `splitlines` of bytes is not read.
(b'a\nb\r\nc\rd').splitlines(True)  # refused: The method `splitlines` of bytes is not read.
(b'a\x0bb\x1cc\x85d').splitlines(True)  # refused: The method `splitlines` of bytes is not read.
(b'\n').splitlines()  # refused: The method `splitlines` of bytes is not read.
(b'').strip()  # refused: The method `strip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').strip()  # refused: The method `strip` of bytes is not read.
(b'\x1ca\x1c').strip()  # refused: The method `strip` of bytes is not read.
(b'xax').strip()  # refused: The method `strip` of bytes is not read.
(b'\xa0a\xa0').strip()  # refused: The method `strip` of bytes is not read.
(b'').strip(None)  # refused: The method `strip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').strip(None)  # refused: The method `strip` of bytes is not read.
(b'\x1ca\x1c').strip(None)  # refused: The method `strip` of bytes is not read.
(b'xax').strip(None)  # refused: The method `strip` of bytes is not read.
(b'\xa0a\xa0').strip(None)  # refused: The method `strip` of bytes is not read.
(b'').strip(b'xa')  # refused: The method `strip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').strip(b'xa')  # refused: The method `strip` of bytes is not read.
(b'xax').strip(b'xa')  # refused: The method `strip` of bytes is not read.
(b'\xa0a\xa0').strip(b'xa')  # refused: The method `strip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').strip(b'')  # refused: The method `strip` of bytes is not read.
(b'\x1ca\x1c').strip(b'')  # refused: The method `strip` of bytes is not read.
(b'').strip('x')  # refused: The method `strip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').strip('x')  # refused: The method `strip` of bytes is not read.
(b'\x1ca\x1c').strip('x')  # refused: The method `strip` of bytes is not read.
(b'\xa0a\xa0').strip('x')  # refused: The method `strip` of bytes is not read.
(b'\x1ca\x1c').strip(1)  # refused: The method `strip` of bytes is not read.
(b'xax').strip(1)  # refused: The method `strip` of bytes is not read.
(b'\xa0a\xa0').strip(1)  # refused: The method `strip` of bytes is not read.
(b'').lstrip()  # refused: The method `lstrip` of bytes is not read.
(b'\x1ca\x1c').lstrip()  # refused: The method `lstrip` of bytes is not read.
(b'xax').lstrip()  # refused: The method `lstrip` of bytes is not read.
(b'\xa0a\xa0').lstrip()  # refused: The method `lstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').lstrip(None)  # refused: The method `lstrip` of bytes is not read.
(b'\x1ca\x1c').lstrip(None)  # refused: The method `lstrip` of bytes is not read.
(b'xax').lstrip(None)  # refused: The method `lstrip` of bytes is not read.
(b'\xa0a\xa0').lstrip(None)  # refused: The method `lstrip` of bytes is not read.
(b'').lstrip(b'xa')  # refused: The method `lstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').lstrip(b'xa')  # refused: The method `lstrip` of bytes is not read.
(b'\x1ca\x1c').lstrip(b'xa')  # refused: The method `lstrip` of bytes is not read.
(b'\xa0a\xa0').lstrip(b'xa')  # refused: The method `lstrip` of bytes is not read.
(b'').lstrip(b'')  # refused: The method `lstrip` of bytes is not read.
(b'\x1ca\x1c').lstrip(b'')  # refused: The method `lstrip` of bytes is not read.
(b'xax').lstrip(b'')  # refused: The method `lstrip` of bytes is not read.
(b'\xa0a\xa0').lstrip(b'')  # refused: The method `lstrip` of bytes is not read.
(b'').lstrip('x')  # refused: The method `lstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').lstrip('x')  # refused: The method `lstrip` of bytes is not read.
(b'\x1ca\x1c').lstrip('x')  # refused: The method `lstrip` of bytes is not read.
(b'xax').lstrip('x')  # refused: The method `lstrip` of bytes is not read.
(b'\xa0a\xa0').lstrip('x')  # refused: The method `lstrip` of bytes is not read.
(b'').lstrip(1)  # refused: The method `lstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').lstrip(1)  # refused: The method `lstrip` of bytes is not read.
(b'\xa0a\xa0').lstrip(1)  # refused: The method `lstrip` of bytes is not read.
(b'').rstrip()  # refused: The method `rstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').rstrip()  # refused: The method `rstrip` of bytes is not read.
(b'\x1ca\x1c').rstrip()  # refused: The method `rstrip` of bytes is not read.
(b'xax').rstrip()  # refused: The method `rstrip` of bytes is not read.
(b'\xa0a\xa0').rstrip()  # refused: The method `rstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').rstrip(None)  # refused: The method `rstrip` of bytes is not read.
(b'xax').rstrip(None)  # refused: The method `rstrip` of bytes is not read.
(b'\xa0a\xa0').rstrip(None)  # refused: The method `rstrip` of bytes is not read.
(b'').rstrip(b'xa')  # refused: The method `rstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').rstrip(b'xa')  # refused: The method `rstrip` of bytes is not read.
(b'\x1ca\x1c').rstrip(b'xa')  # refused: The method `rstrip` of bytes is not read.
(b'\xa0a\xa0').rstrip(b'xa')  # refused: The method `rstrip` of bytes is not read.
(b'').rstrip(b'')  # refused: The method `rstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').rstrip(b'')  # refused: The method `rstrip` of bytes is not read.
(b'xax').rstrip(b'')  # refused: The method `rstrip` of bytes is not read.
(b'\xa0a\xa0').rstrip(b'')  # refused: The method `rstrip` of bytes is not read.
(b'').rstrip('x')  # refused: The method `rstrip` of bytes is not read.
(b'\x1ca\x1c').rstrip('x')  # refused: The method `rstrip` of bytes is not read.
(b'xax').rstrip('x')  # refused: The method `rstrip` of bytes is not read.
(b' \t\n\x0b\x0c\r a ').rstrip(1)  # refused: The method `rstrip` of bytes is not read.
(b'\x1ca\x1c').rstrip(1)  # refused: The method `rstrip` of bytes is not read.
(b'\xa0a\xa0').rstrip(1)  # refused: The method `rstrip` of bytes is not read.
(b'aba').find(b'')  # refused: The method `find` of bytes is not read.
(b'aba').find(b'a')  # refused: The method `find` of bytes is not read.
(b'aba').find(b'ab')  # refused: The method `find` of bytes is not read.
(b'aba').find(97)  # refused: The method `find` of bytes is not read.
(b'aba').find(256)  # refused: The method `find` of bytes is not read.
(b'aba').find(-1)  # refused: The method `find` of bytes is not read.
(b'aba').find(b'a', -2)  # refused: The method `find` of bytes is not read.
(b'aba').find(b'', 4)  # refused: The method `find` of bytes is not read.
(b'aba').find(b'', 3)  # refused: The method `find` of bytes is not read.
(b'aba').find(b'', 2, 1)  # refused: The method `find` of bytes is not read.
(b'aba').find(None)  # refused: The method `find` of bytes is not read.
(b'aba').find(b'x')  # refused: The method `find` of bytes is not read.
(b'aba').find(b'a', None, 1)  # refused: The method `find` of bytes is not read.
(b'aba').find(True)  # refused: The method `find` of bytes is not read.
(b'aba').rfind(b'')  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'a')  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'ab')  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(97)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(256)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(-1)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'a', 1)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'a', -2)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'', 4)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'', 3)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'', 2, 1)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(None)  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'x')  # refused: The method `rfind` of bytes is not read.
(b'aba').rfind(b'a', None, 1)  # refused: The method `rfind` of bytes is not read.
(b'aba').index(b'')  # refused: The method `index` of bytes is not read.
(b'aba').index(b'a')  # refused: The method `index` of bytes is not read.
(b'aba').index(b'ab')  # refused: The method `index` of bytes is not read.
(b'aba').index(97)  # refused: The method `index` of bytes is not read.
(b'aba').index(b'a', 1)  # refused: The method `index` of bytes is not read.
(b'aba').index(b'a', -2)  # refused: The method `index` of bytes is not read.
(b'aba').index(b'', 4)  # refused: The method `index` of bytes is not read.
(b'aba').index(b'', 3)  # refused: The method `index` of bytes is not read.
(b'aba').index(b'', 2, 1)  # refused: The method `index` of bytes is not read.
(b'aba').index(b'x')  # refused: The method `index` of bytes is not read.
(b'aba').index(True)  # refused: The method `index` of bytes is not read.
(b'aba').rindex(b'')  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'a')  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'ab')  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(97)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(256)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(-1)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex('a')  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'a', 1)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'', 3)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'', 2, 1)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(None)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'x')  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(b'a', None, 1)  # refused: The method `rindex` of bytes is not read.
(b'aba').rindex(True)  # refused: The method `rindex` of bytes is not read.
(b'aba').count(b'')  # refused: The method `count` of bytes is not read.
(b'aba').count(b'a')  # refused: The method `count` of bytes is not read.
(b'aba').count(b'ab')  # refused: The method `count` of bytes is not read.
(b'aba').count(97)  # refused: The method `count` of bytes is not read.
(b'aba').count(256)  # refused: The method `count` of bytes is not read.
(b'aba').count(-1)  # refused: The method `count` of bytes is not read.
(b'aba').count(b'a', 1)  # refused: The method `count` of bytes is not read.
(b'aba').count(b'a', -2)  # refused: The method `count` of bytes is not read.
(b'aba').count(b'', 4)  # refused: The method `count` of bytes is not read.
(b'aba').count(b'', 3)  # refused: The method `count` of bytes is not read.
(b'aba').count(b'', 2, 1)  # refused: The method `count` of bytes is not read.
(b'aba').count(None)  # refused: The method `count` of bytes is not read.
(b'aba').count(1.5)  # refused: The method `count` of bytes is not read.
(b'aba').count(True)  # refused: The method `count` of bytes is not read.
(b'aba').startswith(b'')  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'a')  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'ab')  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(97)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(256)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(-1)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith('a')  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'a', 1)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'a', -2)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'', 4)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'', 3)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'', 2, 1)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(None)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(1.5)  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(b'x')  # refused: The method `startswith` of bytes is not read.
(b'aba').startswith(True)  # refused: The method `startswith` of bytes is not read.
(b'aba').endswith(b'a')  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(b'ab')  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(97)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(256)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith('a')  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(b'a', 1)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(b'', 4)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(b'', 2, 1)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(None)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(1.5)  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(b'x')  # refused: The method `endswith` of bytes is not read.
(b'aba').endswith(True)  # refused: The method `endswith` of bytes is not read.
(b'abc').startswith((b'a', b'c', ))  # refused: The method `startswith` of bytes is not read.
(b'abc').startswith(('a', 'c', ))  # refused: The method `startswith` of bytes is not read.
(b'abc').endswith([b'a'])  # refused: The method `endswith` of bytes is not read.
(b'aba').replace(b'a', b'b')  # refused: The method `replace` of bytes is not read.
(b'aba').replace(b'', b'-')  # refused: The method `replace` of bytes is not read.
(b'aba').replace('a', 'b')  # refused: The method `replace` of bytes is not read.
(b'aba').replace(b'a')  # refused: The method `replace` of bytes is not read.
(b'aba').replace(b'', b'-', 0)  # refused: The method `replace` of bytes is not read.
(b', ').join([])  # refused: The method `join` of bytes is not read.
(b', ').join([b'a'])  # refused: The method `join` of bytes is not read.
(b', ').join([b'a', b'b'])  # refused: The method `join` of bytes is not read.
(b', ').join(['a'])  # refused: The method `join` of bytes is not read.
(b', ').join(1)  # refused: The method `join` of bytes is not read.
(b', ').join([1])  # refused: The method `join` of bytes is not read.
(b'a=b=c').partition(b'=')  # refused: The method `partition` of bytes is not read.
(b'a=b=c').partition(b'x')  # refused: The method `partition` of bytes is not read.
(b'a=b=c').partition(b'')  # refused: The method `partition` of bytes is not read.
(b'a=b=c').partition('=')  # refused: The method `partition` of bytes is not read.
(b'a=b=c').rpartition(b'=')  # refused: The method `rpartition` of bytes is not read.
(b'a=b=c').rpartition(b'x')  # refused: The method `rpartition` of bytes is not read.
(b'a=b=c').rpartition(b'')  # refused: The method `rpartition` of bytes is not read.
(b'aba').removeprefix(b'')  # refused: The method `removeprefix` of bytes is not read.
(b'aba').removeprefix(b'x')  # refused: The method `removeprefix` of bytes is not read.
(b'aba').removesuffix(b'')  # refused: The method `removesuffix` of bytes is not read.
(b'aba').removesuffix(b'a')  # refused: The method `removesuffix` of bytes is not read.
(b'aba').removesuffix(b'x')  # refused: The method `removesuffix` of bytes is not read.
(b'aba').removesuffix('a')  # refused: The method `removesuffix` of bytes is not read.
(b'').lower()  # refused: The method `lower` of bytes is not read.
(b'aBc').lower()  # refused: The method `lower` of bytes is not read.
(b'123').lower()  # refused: The method `lower` of bytes is not read.
(b' \t\n\x0b\x0c\r').lower()  # refused: The method `lower` of bytes is not read.
(b'\xe9\xc9').lower()  # refused: The method `lower` of bytes is not read.
(b'\x1c').lower()  # refused: The method `lower` of bytes is not read.
(b'1\n').lower()  # refused: The method `lower` of bytes is not read.
(b'123').upper()  # refused: The method `upper` of bytes is not read.
(b'a1').upper()  # refused: The method `upper` of bytes is not read.
(b' \t\n\x0b\x0c\r').upper()  # refused: The method `upper` of bytes is not read.
(b'\xe9\xc9').upper()  # refused: The method `upper` of bytes is not read.
(b'\x1c').upper()  # refused: The method `upper` of bytes is not read.
(b'\xb2').upper()  # refused: The method `upper` of bytes is not read.
(b'a\n').upper()  # refused: The method `upper` of bytes is not read.
(b'').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'aBc').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'a1').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b' \t\n\x0b\x0c\r').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'\xe9\xc9').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'\x1c').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'\xb2').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'a\n').isalnum()  # refused: The method `isalnum` of bytes is not read.
(b'aBc').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b'123').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b'a1').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b' \t\n\x0b\x0c\r').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b'\xb2').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b'a\n').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b'1\n').isalpha()  # refused: The method `isalpha` of bytes is not read.
(b'').isascii()  # refused: The method `isascii` of bytes is not read.
(b'123').isascii()  # refused: The method `isascii` of bytes is not read.
(b'a1').isascii()  # refused: The method `isascii` of bytes is not read.
(b' \t\n\x0b\x0c\r').isascii()  # refused: The method `isascii` of bytes is not read.
(b'\xe9\xc9').isascii()  # refused: The method `isascii` of bytes is not read.
(b'\x1c').isascii()  # refused: The method `isascii` of bytes is not read.
(b'\xb2').isascii()  # refused: The method `isascii` of bytes is not read.
(b'a\n').isascii()  # refused: The method `isascii` of bytes is not read.
(b'1\n').isascii()  # refused: The method `isascii` of bytes is not read.
(b'').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'aBc').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'123').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'a1').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b' \t\n\x0b\x0c\r').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'\xe9\xc9').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'\x1c').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'\xb2').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'a\n').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'1\n').isdigit()  # refused: The method `isdigit` of bytes is not read.
(b'').isspace()  # refused: The method `isspace` of bytes is not read.
(b'aBc').isspace()  # refused: The method `isspace` of bytes is not read.
(b'123').isspace()  # refused: The method `isspace` of bytes is not read.
(b'a1').isspace()  # refused: The method `isspace` of bytes is not read.
(b' \t\n\x0b\x0c\r').isspace()  # refused: The method `isspace` of bytes is not read.
(b'\xe9\xc9').isspace()  # refused: The method `isspace` of bytes is not read.
(b'\x1c').isspace()  # refused: The method `isspace` of bytes is not read.
(b'a\n').isspace()  # refused: The method `isspace` of bytes is not read.
(b'ab').center(4)  # refused: The method `center` of bytes is not read.
(b'abc').center(4)  # refused: The method `center` of bytes is not read.
(b'ab').center(5, '*')  # refused: The method `center` of bytes is not read.
(b'abc').center(5, '*')  # refused: The method `center` of bytes is not read.
(b'abc').center(5, b'**')  # refused: The method `center` of bytes is not read.
(b'ab').center(5.0)  # refused: The method `center` of bytes is not read.
(b'abc').center(5.0)  # refused: The method `center` of bytes is not read.
(b'ab').ljust(4)  # refused: The method `ljust` of bytes is not read.
(b'abc').ljust(4)  # refused: The method `ljust` of bytes is not read.
(b'ab').ljust(5, b'*')  # refused: The method `ljust` of bytes is not read.
(b'ab').ljust(5, '*')  # refused: The method `ljust` of bytes is not read.
(b'abc').ljust(5, '*')  # refused: The method `ljust` of bytes is not read.
(b'ab').ljust(5, b'**')  # refused: The method `ljust` of bytes is not read.
(b'abc').ljust(5, b'**')  # refused: The method `ljust` of bytes is not read.
(b'ab').ljust(-1)  # refused: The method `ljust` of bytes is not read.
(b'abc').ljust(-1)  # refused: The method `ljust` of bytes is not read.
(b'ab').ljust(5.0)  # refused: The method `ljust` of bytes is not read.
(b'abc').ljust(5.0)  # refused: The method `ljust` of bytes is not read.
(b'ab').rjust(5, b'*')  # refused: The method `rjust` of bytes is not read.
(b'abc').rjust(5, b'*')  # refused: The method `rjust` of bytes is not read.
(b'ab').rjust(5, '*')  # refused: The method `rjust` of bytes is not read.
(b'abc').rjust(5, '*')  # refused: The method `rjust` of bytes is not read.
(b'ab').rjust(5, b'**')  # refused: The method `rjust` of bytes is not read.
(b'abc').rjust(5, b'**')  # refused: The method `rjust` of bytes is not read.
(b'ab').rjust(-1)  # refused: The method `rjust` of bytes is not read.
(b'abc').rjust(-1)  # refused: The method `rjust` of bytes is not read.
(b'ab').rjust(5.0)  # refused: The method `rjust` of bytes is not read.
(b'abc').rjust(5.0)  # refused: The method `rjust` of bytes is not read.
(b'').zfill(0)  # refused: The method `zfill` of bytes is not read.
(b'').zfill(3)  # refused: The method `zfill` of bytes is not read.
(b'').zfill(5)  # refused: The method `zfill` of bytes is not read.
(b'-1').zfill(0)  # refused: The method `zfill` of bytes is not read.
(b'-1').zfill(3)  # refused: The method `zfill` of bytes is not read.
(b'+a').zfill(5)  # refused: The method `zfill` of bytes is not read.
(b'abc').zfill(0)  # refused: The method `zfill` of bytes is not read.
(b'abc').zfill(5)  # refused: The method `zfill` of bytes is not read.
(b'abc').decode()  # expect: "abc"
(b'abc').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'abc').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc3\xa9').decode()  # expect: "\u00e9"
(b'\xc3\xa9').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc3\xa9').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc3\xa9').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc3\xa9').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc3\xa9').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xe2\x82\xac').decode()  # expect: "\u20ac"
(b'\xe2\x82\xac').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe2\x82\xac').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe2\x82\xac').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9f\x98\x80').decode()  # expect: "\ud83d\ude00"
(b'\xf0\x9f\x98\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9f\x98\x80').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9f\x98\x80').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf0\x9f\x98\x80').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xff').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xff').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xff').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'a\xc3').decode()  # raises: UnicodeDecodeError
(b'a\xc3').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'a\xc3').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'a\xc3').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'a\xc3').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'a\xc3').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'a\xc3').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc3a').decode()  # raises: UnicodeDecodeError
(b'\xc3a').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc3a').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc3a').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc3a').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc3a').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc0\x80').decode()  # raises: UnicodeDecodeError
(b'\xc0\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc0\x80').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc0\x80').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xc0\x80').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xc0\x80').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe0\x80\x80').decode()  # raises: UnicodeDecodeError
(b'\xe0\x80\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe0\x80\x80').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe0\x80\x80').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe0\x80\x80').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe0\x80\x80').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xed\xa0\x80').decode()  # raises: UnicodeDecodeError
(b'\xed\xa0\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xed\xa0\x80').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xed\xa0\x80').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xed\xa0\x80').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xed\xa0\x80').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xed\xa0\x80').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf4\x90\x80\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf4\x90\x80\x80').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf4\x90\x80\x80').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf4\x90\x80\x80').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf0\x9f\x98').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9f\x98').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9f\x98').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf0\x9f\x98').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9f\x98').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf0\x9fa').decode()  # raises: UnicodeDecodeError
(b'\xf0\x9fa').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9fa').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9fa').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf0\x9fa').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf0\x9fa').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf\xbd').decode()  # expect: "\ufffd"
(b'\xef\xbf\xbd').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf\xbd').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf\xbd\xff').decode()  # raises: UnicodeDecodeError
(b'\xef\xbf\xbd\xff').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd\xff').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd\xff').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf\xbd\xff').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd\xff').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xbd\xff').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xe2\x82\xef\xbf\xbd').decode()  # raises: UnicodeDecodeError
(b'\xe2\x82\xef\xbf\xbd').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe2\x82\xef\xbf\xbd').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xe2\x82\xef\xbf\xbd').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbb\xbfa').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbb\xbfa').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbb\xbfa').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbb\xbfa').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\x80\x80').decode()  # raises: UnicodeDecodeError
(b'\x80\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\x80\x80').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\x80\x80').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\x80\x80').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf8\x88\x80\x80\x80').decode()  # raises: UnicodeDecodeError
(b'\xf8\x88\x80\x80\x80').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf8\x88\x80\x80\x80').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf8\x88\x80\x80\x80').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xf8\x88\x80\x80\x80').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf8\x88\x80\x80\x80').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xf8\x88\x80\x80\x80').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xe2\xffa').decode()  # raises: UnicodeDecodeError
(b'\xe2\xffa').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe2\xffa').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe2\xffa').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xe2\xffa').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xe2\xffa').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf\xef\xbf\xbd').decode()  # raises: UnicodeDecodeError
(b'\xef\xbf\xef\xbf\xbd').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xef\xbf\xbd').decode('UTF-8', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xef\xbf\xbd').decode('ascii')  # refused: Of the encodings, only UTF-8 is followed here.
(b'\xef\xbf\xef\xbf\xbd').decode('ascii', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xef\xbf\xbd').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'\xef\xbf\xef\xbf\xbd').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'').decode()  # expect: ""
(b'').decode('utf-8', 'ignore')  # refused: The argument `errors` of decode() is not followed here.
(b'').decode('ascii', 'replace')  # refused: The argument `errors` of decode() is not followed here.
(b'').decode('latin-1')  # refused: Of the encodings, only UTF-8 is followed here.
(b'abc').decode(encoding='ascii', errors='strict')  # refused: The argument `errors` of decode() is not followed here.
(b'abc').decode(1)  # raises: TypeError
(b'\x00\xff').hex()  # refused: The method `hex` of bytes is not read.
bytes.fromhex('')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('00ff')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('00 FF')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex(' 0a0B ')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('0')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('0 0')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('gg')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('00\t\n11')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('\xa000')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex('00 1')  # refused: The method `fromhex` of bytes is not read.
bytes.fromhex(b'00')  # refused: The method `fromhex` of bytes is not read.
