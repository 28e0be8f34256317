# group: {}
int('0')  # expect: 0
int('0', 0)  # refused: The argument `base` of int() is not followed here.
int('0', 2)  # refused: The argument `base` of int() is not followed here.
int('0', 8)  # refused: The argument `base` of int() is not followed here.
int('0', 16)  # refused: The argument `base` of int() is not followed here.
int('0', 36)  # refused: The argument `base` of int() is not followed here.
int('1')  # expect: 1
int('1', 0)  # refused: The argument `base` of int() is not followed here.
int('1', 2)  # refused: The argument `base` of int() is not followed here.
int('1', 8)  # refused: The argument `base` of int() is not followed here.
int('1', 16)  # refused: The argument `base` of int() is not followed here.
int('1', 36)  # refused: The argument `base` of int() is not followed here.
int('-1')  # expect: -1
int('-1', 0)  # refused: The argument `base` of int() is not followed here.
int('-1', 2)  # refused: The argument `base` of int() is not followed here.
int('-1', 8)  # refused: The argument `base` of int() is not followed here.
int('-1', 16)  # refused: The argument `base` of int() is not followed here.
int('-1', 36)  # refused: The argument `base` of int() is not followed here.
int('+1')  # expect: 1
int('+1', 0)  # refused: The argument `base` of int() is not followed here.
int('+1', 2)  # refused: The argument `base` of int() is not followed here.
int('+1', 8)  # refused: The argument `base` of int() is not followed here.
int('+1', 16)  # refused: The argument `base` of int() is not followed here.
int('+1', 36)  # refused: The argument `base` of int() is not followed here.
int(' 1 ')  # expect: 1
int(' 1 ', 0)  # refused: The argument `base` of int() is not followed here.
int(' 1 ', 2)  # refused: The argument `base` of int() is not followed here.
int(' 1 ', 8)  # refused: The argument `base` of int() is not followed here.
int(' 1 ', 16)  # refused: The argument `base` of int() is not followed here.
int(' 1 ', 36)  # refused: The argument `base` of int() is not followed here.
int('\t1\n')  # expect: 1
int('\t1\n', 0)  # refused: The argument `base` of int() is not followed here.
int('\t1\n', 2)  # refused: The argument `base` of int() is not followed here.
int('\t1\n', 8)  # refused: The argument `base` of int() is not followed here.
int('\t1\n', 16)  # refused: The argument `base` of int() is not followed here.
int('\t1\n', 36)  # refused: The argument `base` of int() is not followed here.
int('1\x1f')  # raises: ValueError
int('1\x1f', 0)  # refused: The argument `base` of int() is not followed here.
int('1\x1f', 2)  # refused: The argument `base` of int() is not followed here.
int('1\x1f', 8)  # refused: The argument `base` of int() is not followed here.
int('1\x1f', 16)  # refused: The argument `base` of int() is not followed here.
int('1\x1f', 36)  # refused: The argument `base` of int() is not followed here.
int('\x1f1')  # raises: ValueError
int('\x1f1', 0)  # refused: The argument `base` of int() is not followed here.
int('\x1f1', 2)  # refused: The argument `base` of int() is not followed here.
int('\x1f1', 8)  # refused: The argument `base` of int() is not followed here.
int('\x1f1', 16)  # refused: The argument `base` of int() is not followed here.
int('\x1f1', 36)  # refused: The argument `base` of int() is not followed here.
int('\u0661\x1f')  # refused: Numbers in characters beyond ASCII are not read.
int('\u0661\x1f', 0)  # refused: The argument `base` of int() is not followed here.
int('\u0661\x1f', 2)  # refused: The argument `base` of int() is not followed here.
int('\u0661\x1f', 8)  # refused: The argument `base` of int() is not followed here.
int('\u0661\x1f', 16)  # refused: The argument `base` of int() is not followed here.
int('\u0661\x1f', 36)  # refused: The argument `base` of int() is not followed here.
int('\xa01\xa0')  # refused: Numbers in characters beyond ASCII are not read.
int('\xa01\xa0', 0)  # refused: The argument `base` of int() is not followed here.
int('\xa01\xa0', 2)  # refused: The argument `base` of int() is not followed here.
int('\xa01\xa0', 8)  # refused: The argument `base` of int() is not followed here.
int('\xa01\xa0', 16)  # refused: The argument `base` of int() is not followed here.
int('\xa01\xa0', 36)  # refused: The argument `base` of int() is not followed here.
int('\u2003-5\u2003')  # refused: Numbers in characters beyond ASCII are not read.
int('\u2003-5\u2003', 0)  # refused: The argument `base` of int() is not followed here.
int('\u2003-5\u2003', 2)  # refused: The argument `base` of int() is not followed here.
int('\u2003-5\u2003', 8)  # refused: The argument `base` of int() is not followed here.
int('\u2003-5\u2003', 16)  # refused: The argument `base` of int() is not followed here.
int('\u2003-5\u2003', 36)  # refused: The argument `base` of int() is not followed here.
int('')  # raises: ValueError
int('', 0)  # refused: The argument `base` of int() is not followed here.
int('', 2)  # refused: The argument `base` of int() is not followed here.
int('', 8)  # refused: The argument `base` of int() is not followed here.
int('', 16)  # refused: The argument `base` of int() is not followed here.
int('', 36)  # refused: The argument `base` of int() is not followed here.
int(' ')  # raises: ValueError
int(' ', 0)  # refused: The argument `base` of int() is not followed here.
int(' ', 2)  # refused: The argument `base` of int() is not followed here.
int(' ', 8)  # refused: The argument `base` of int() is not followed here.
int(' ', 16)  # refused: The argument `base` of int() is not followed here.
int(' ', 36)  # refused: The argument `base` of int() is not followed here.
int('-')  # raises: ValueError
int('-', 0)  # refused: The argument `base` of int() is not followed here.
int('-', 2)  # refused: The argument `base` of int() is not followed here.
int('-', 8)  # refused: The argument `base` of int() is not followed here.
int('-', 16)  # refused: The argument `base` of int() is not followed here.
int('-', 36)  # refused: The argument `base` of int() is not followed here.
int('+')  # raises: ValueError
int('+', 0)  # refused: The argument `base` of int() is not followed here.
int('+', 2)  # refused: The argument `base` of int() is not followed here.
int('+', 8)  # refused: The argument `base` of int() is not followed here.
int('+', 16)  # refused: The argument `base` of int() is not followed here.
int('+', 36)  # refused: The argument `base` of int() is not followed here.
int('--1')  # raises: ValueError
int('--1', 0)  # refused: The argument `base` of int() is not followed here.
int('--1', 2)  # refused: The argument `base` of int() is not followed here.
int('--1', 8)  # refused: The argument `base` of int() is not followed here.
int('--1', 16)  # refused: The argument `base` of int() is not followed here.
int('--1', 36)  # refused: The argument `base` of int() is not followed here.
int('+ 1')  # raises: ValueError
int('+ 1', 0)  # refused: The argument `base` of int() is not followed here.
int('+ 1', 2)  # refused: The argument `base` of int() is not followed here.
int('+ 1', 8)  # refused: The argument `base` of int() is not followed here.
int('+ 1', 16)  # refused: The argument `base` of int() is not followed here.
int('+ 1', 36)  # refused: The argument `base` of int() is not followed here.
int('1 2')  # raises: ValueError
int('1 2', 0)  # refused: The argument `base` of int() is not followed here.
int('1 2', 2)  # refused: The argument `base` of int() is not followed here.
int('1 2', 8)  # refused: The argument `base` of int() is not followed here.
int('1 2', 16)  # refused: The argument `base` of int() is not followed here.
int('1 2', 36)  # refused: The argument `base` of int() is not followed here.
int('1_000')  # expect: 1000
int('1_000', 0)  # refused: The argument `base` of int() is not followed here.
int('1_000', 2)  # refused: The argument `base` of int() is not followed here.
int('1_000', 8)  # refused: The argument `base` of int() is not followed here.
int('1_000', 16)  # refused: The argument `base` of int() is not followed here.
int('1_000', 36)  # refused: The argument `base` of int() is not followed here.
int('_1')  # raises: ValueError
int('_1', 0)  # refused: The argument `base` of int() is not followed here.
int('_1', 2)  # refused: The argument `base` of int() is not followed here.
int('_1', 8)  # refused: The argument `base` of int() is not followed here.
int('_1', 16)  # refused: The argument `base` of int() is not followed here.
int('_1', 36)  # refused: The argument `base` of int() is not followed here.
int('1_')  # raises: ValueError
int('1_', 0)  # refused: The argument `base` of int() is not followed here.
int('1_', 2)  # refused: The argument `base` of int() is not followed here.
int('1_', 8)  # refused: The argument `base` of int() is not followed here.
int('1_', 16)  # refused: The argument `base` of int() is not followed here.
int('1_', 36)  # refused: The argument `base` of int() is not followed here.
int('1__0')  # raises: ValueError
int('1__0', 0)  # refused: The argument `base` of int() is not followed here.
int('1__0', 2)  # refused: The argument `base` of int() is not followed here.
int('1__0', 8)  # refused: The argument `base` of int() is not followed here.
int('1__0', 16)  # refused: The argument `base` of int() is not followed here.
int('1__0', 36)  # refused: The argument `base` of int() is not followed here.
int('0x10')  # raises: ValueError
int('0x10', 0)  # refused: The argument `base` of int() is not followed here.
int('0x10', 2)  # refused: The argument `base` of int() is not followed here.
int('0x10', 8)  # refused: The argument `base` of int() is not followed here.
int('0x10', 16)  # refused: The argument `base` of int() is not followed here.
int('0x10', 36)  # refused: The argument `base` of int() is not followed here.
int('0X1f')  # raises: ValueError
int('0X1f', 0)  # refused: The argument `base` of int() is not followed here.
int('0X1f', 2)  # refused: The argument `base` of int() is not followed here.
int('0X1f', 8)  # refused: The argument `base` of int() is not followed here.
int('0X1f', 16)  # refused: The argument `base` of int() is not followed here.
int('0X1f', 36)  # refused: The argument `base` of int() is not followed here.
int('0b101')  # raises: ValueError
int('0b101', 0)  # refused: The argument `base` of int() is not followed here.
int('0b101', 2)  # refused: The argument `base` of int() is not followed here.
int('0b101', 8)  # refused: The argument `base` of int() is not followed here.
int('0b101', 16)  # refused: The argument `base` of int() is not followed here.
int('0b101', 36)  # refused: The argument `base` of int() is not followed here.
int('0o17')  # raises: ValueError
int('0o17', 0)  # refused: The argument `base` of int() is not followed here.
int('0o17', 2)  # refused: The argument `base` of int() is not followed here.
int('0o17', 8)  # refused: The argument `base` of int() is not followed here.
int('0o17', 16)  # refused: The argument `base` of int() is not followed here.
int('0o17', 36)  # refused: The argument `base` of int() is not followed here.
int('010')  # expect: 10
int('010', 0)  # refused: The argument `base` of int() is not followed here.
int('010', 2)  # refused: The argument `base` of int() is not followed here.
int('010', 8)  # refused: The argument `base` of int() is not followed here.
int('010', 16)  # refused: The argument `base` of int() is not followed here.
int('010', 36)  # refused: The argument `base` of int() is not followed here.
int('00')  # expect: 0
int('00', 0)  # refused: The argument `base` of int() is not followed here.
int('00', 2)  # refused: The argument `base` of int() is not followed here.
int('00', 8)  # refused: The argument `base` of int() is not followed here.
int('00', 16)  # refused: The argument `base` of int() is not followed here.
int('00', 36)  # refused: The argument `base` of int() is not followed here.
int('0_0')  # expect: 0
int('0_0', 0)  # refused: The argument `base` of int() is not followed here.
int('0_0', 2)  # refused: The argument `base` of int() is not followed here.
int('0_0', 8)  # refused: The argument `base` of int() is not followed here.
int('0_0', 16)  # refused: The argument `base` of int() is not followed here.
int('0_0', 36)  # refused: The argument `base` of int() is not followed here.
int('00_1')  # expect: 1
int('00_1', 0)  # refused: The argument `base` of int() is not followed here.
int('00_1', 2)  # refused: The argument `base` of int() is not followed here.
int('00_1', 8)  # refused: The argument `base` of int() is not followed here.
int('00_1', 16)  # refused: The argument `base` of int() is not followed here.
int('00_1', 36)  # refused: The argument `base` of int() is not followed here.
int('0x_1f')  # raises: ValueError
int('0x_1f', 0)  # refused: The argument `base` of int() is not followed here.
int('0x_1f', 2)  # refused: The argument `base` of int() is not followed here.
int('0x_1f', 8)  # refused: The argument `base` of int() is not followed here.
int('0x_1f', 16)  # refused: The argument `base` of int() is not followed here.
int('0x_1f', 36)  # refused: The argument `base` of int() is not followed here.
int('0x__1')  # raises: ValueError
int('0x__1', 0)  # refused: The argument `base` of int() is not followed here.
int('0x__1', 2)  # refused: The argument `base` of int() is not followed here.
int('0x__1', 8)  # refused: The argument `base` of int() is not followed here.
int('0x__1', 16)  # refused: The argument `base` of int() is not followed here.
int('0x__1', 36)  # refused: The argument `base` of int() is not followed here.
int('0x')  # raises: ValueError
int('0x', 0)  # refused: The argument `base` of int() is not followed here.
int('0x', 2)  # refused: The argument `base` of int() is not followed here.
int('0x', 8)  # refused: The argument `base` of int() is not followed here.
int('0x', 16)  # refused: The argument `base` of int() is not followed here.
int('0x', 36)  # refused: The argument `base` of int() is not followed here.
int('-0x1f')  # raises: ValueError
int('-0x1f', 0)  # refused: The argument `base` of int() is not followed here.
int('-0x1f', 2)  # refused: The argument `base` of int() is not followed here.
int('-0x1f', 8)  # refused: The argument `base` of int() is not followed here.
int('-0x1f', 16)  # refused: The argument `base` of int() is not followed here.
int('-0x1f', 36)  # refused: The argument `base` of int() is not followed here.
int('ff')  # raises: ValueError
int('ff', 0)  # refused: The argument `base` of int() is not followed here.
int('ff', 2)  # refused: The argument `base` of int() is not followed here.
int('ff', 8)  # refused: The argument `base` of int() is not followed here.
int('ff', 16)  # refused: The argument `base` of int() is not followed here.
int('ff', 36)  # refused: The argument `base` of int() is not followed here.
int('zz')  # raises: ValueError
int('zz', 0)  # refused: The argument `base` of int() is not followed here.
int('zz', 2)  # refused: The argument `base` of int() is not followed here.
int('zz', 8)  # refused: The argument `base` of int() is not followed here.
int('zz', 16)  # refused: The argument `base` of int() is not followed here.
int('zz', 36)  # refused: The argument `base` of int() is not followed here.
int('g')  # raises: ValueError
int('g', 0)  # refused: The argument `base` of int() is not followed here.
int('g', 2)  # refused: The argument `base` of int() is not followed here.
int('g', 8)  # refused: The argument `base` of int() is not followed here.
int('g', 16)  # refused: The argument `base` of int() is not followed here.
int('g', 36)  # refused: The argument `base` of int() is not followed here.
int('1.0')  # raises: ValueError
int('1.0', 0)  # refused: The argument `base` of int() is not followed here.
int('1.0', 2)  # refused: The argument `base` of int() is not followed here.
int('1.0', 8)  # refused: The argument `base` of int() is not followed here.
int('1.0', 16)  # refused: The argument `base` of int() is not followed here.
int('1.0', 36)  # refused: The argument `base` of int() is not followed here.
int('1e5')  # raises: ValueError
int('1e5', 0)  # refused: The argument `base` of int() is not followed here.
int('1e5', 2)  # refused: The argument `base` of int() is not followed here.
int('1e5', 8)  # refused: The argument `base` of int() is not followed here.
int('1e5', 16)  # refused: The argument `base` of int() is not followed here.
int('1e5', 36)  # refused: The argument `base` of int() is not followed here.
int('\u0661\u0662')  # refused: Numbers in characters beyond ASCII are not read.
int('\u0661\u0662', 0)  # refused: The argument `base` of int() is not followed here.
int('\u0661\u0662', 2)  # refused: The argument `base` of int() is not followed here.
int('\u0661\u0662', 8)  # refused: The argument `base` of int() is not followed here.
int('\u0661\u0662', 16)  # refused: The argument `base` of int() is not followed here.
int('\u0661\u0662', 36)  # refused: The argument `base` of int() is not followed here.
int('\uff11')  # refused: Numbers in characters beyond ASCII are not read.
int('\uff11', 0)  # refused: The argument `base` of int() is not followed here.
int('\uff11', 2)  # refused: The argument `base` of int() is not followed here.
int('\uff11', 8)  # refused: The argument `base` of int() is not followed here.
int('\uff11', 16)  # refused: The argument `base` of int() is not followed here.
int('\uff11', 36)  # refused: The argument `base` of int() is not followed here.
int('\U0001d7d8\U0001d7e1')  # refused: Numbers in characters beyond ASCII are not read.
int('\U0001d7d8\U0001d7e1', 0)  # refused: The argument `base` of int() is not followed here.
int('\U0001d7d8\U0001d7e1', 2)  # refused: The argument `base` of int() is not followed here.
int('\U0001d7d8\U0001d7e1', 8)  # refused: The argument `base` of int() is not followed here.
int('\U0001d7d8\U0001d7e1', 16)  # refused: The argument `base` of int() is not followed here.
int('\U0001d7d8\U0001d7e1', 36)  # refused: The argument `base` of int() is not followed here.
int('\xb2')  # raises: ValueError
int('\xb2', 0)  # refused: The argument `base` of int() is not followed here.
int('\xb2', 2)  # refused: The argument `base` of int() is not followed here.
int('\xb2', 8)  # refused: The argument `base` of int() is not followed here.
int('\xb2', 16)  # refused: The argument `base` of int() is not followed here.
int('\xb2', 36)  # refused: The argument `base` of int() is not followed here.
int('\u216b')  # raises: ValueError
int('\u216b', 0)  # refused: The argument `base` of int() is not followed here.
int('\u216b', 2)  # refused: The argument `base` of int() is not followed here.
int('\u216b', 8)  # refused: The argument `base` of int() is not followed here.
int('\u216b', 16)  # refused: The argument `base` of int() is not followed here.
int('\u216b', 36)  # refused: The argument `base` of int() is not followed here.
int('\u212a')  # raises: ValueError
int('\u212a', 0)  # refused: The argument `base` of int() is not followed here.
int('\u212a', 2)  # refused: The argument `base` of int() is not followed here.
int('\u212a', 8)  # refused: The argument `base` of int() is not followed here.
int('\u212a', 16)  # refused: The argument `base` of int() is not followed here.
int('\u212a', 36)  # refused: The argument `base` of int() is not followed here.
int('1\x00')  # raises: ValueError
int('1\x00', 0)  # refused: The argument `base` of int() is not followed here.
int('1\x00', 2)  # refused: The argument `base` of int() is not followed here.
int('1\x00', 8)  # refused: The argument `base` of int() is not followed here.
int('1\x00', 16)  # refused: The argument `base` of int() is not followed here.
int('1\x00', 36)  # refused: The argument `base` of int() is not followed here.
int('999999999999999999999999999999')  # expect: 999999999999999999999999999999
int('999999999999999999999999999999', 0)  # refused: The argument `base` of int() is not followed here.
int('999999999999999999999999999999', 2)  # refused: The argument `base` of int() is not followed here.
int('999999999999999999999999999999', 8)  # refused: The argument `base` of int() is not followed here.
int('999999999999999999999999999999', 16)  # refused: The argument `base` of int() is not followed here.
int('999999999999999999999999999999', 36)  # refused: The argument `base` of int() is not followed here.
int('\u0967')  # refused: Numbers in characters beyond ASCII are not read.
int('\u0967', 0)  # refused: The argument `base` of int() is not followed here.
int('\u0967', 2)  # refused: The argument `base` of int() is not followed here.
int('\u0967', 8)  # refused: The argument `base` of int() is not followed here.
int('\u0967', 16)  # refused: The argument `base` of int() is not followed here.
int('\u0967', 36)  # refused: The argument `base` of int() is not followed here.
int('True')  # raises: ValueError
int('True', 0)  # refused: The argument `base` of int() is not followed here.
int('True', 2)  # refused: The argument `base` of int() is not followed here.
int('True', 8)  # refused: The argument `base` of int() is not followed here.
int('True', 16)  # refused: The argument `base` of int() is not followed here.
int('True', 36)  # refused: The argument `base` of int() is not followed here.
int('inf')  # raises: ValueError
int('inf', 0)  # refused: The argument `base` of int() is not followed here.
int('inf', 2)  # refused: The argument `base` of int() is not followed here.
int('inf', 8)  # refused: The argument `base` of int() is not followed here.
int('inf', 16)  # refused: The argument `base` of int() is not followed here.
int('inf', 36)  # refused: The argument `base` of int() is not followed here.
int('0b')  # raises: ValueError
int('0b', 0)  # refused: The argument `base` of int() is not followed here.
int('0b', 2)  # refused: The argument `base` of int() is not followed here.
int('0b', 8)  # refused: The argument `base` of int() is not followed here.
int('0b', 16)  # refused: The argument `base` of int() is not followed here.
int('0b', 36)  # refused: The argument `base` of int() is not followed here.
int('0o8')  # raises: ValueError
int('0o8', 0)  # refused: The argument `base` of int() is not followed here.
int('0o8', 2)  # refused: The argument `base` of int() is not followed here.
int('0o8', 8)  # refused: The argument `base` of int() is not followed here.
int('0o8', 16)  # refused: The argument `base` of int() is not followed here.
int('0o8', 36)  # refused: The argument `base` of int() is not followed here.
int('0b2')  # raises: ValueError
int('0b2', 0)  # refused: The argument `base` of int() is not followed here.
int('0b2', 2)  # refused: The argument `base` of int() is not followed here.
int('0b2', 8)  # refused: The argument `base` of int() is not followed here.
int('0b2', 16)  # refused: The argument `base` of int() is not followed here.
int('0b2', 36)  # refused: The argument `base` of int() is not followed here.
int('\u20031')  # refused: Numbers in characters beyond ASCII are not read.
int('\u20031', 0)  # refused: The argument `base` of int() is not followed here.
int('\u20031', 2)  # refused: The argument `base` of int() is not followed here.
int('\u20031', 8)  # refused: The argument `base` of int() is not followed here.
int('\u20031', 16)  # refused: The argument `base` of int() is not followed here.
int('\u20031', 36)  # refused: The argument `base` of int() is not followed here.
int('1\u200b')  # refused: Numbers in characters beyond ASCII are not read.
int('1\u200b', 0)  # refused: The argument `base` of int() is not followed here.
int('1\u200b', 2)  # refused: The argument `base` of int() is not followed here.
int('1\u200b', 8)  # refused: The argument `base` of int() is not followed here.
int('1\u200b', 16)  # refused: The argument `base` of int() is not followed here.
int('1\u200b', 36)  # refused: The argument `base` of int() is not followed here.
int('\ufeff1')  # refused: Numbers in characters beyond ASCII are not read.
int('\ufeff1', 0)  # refused: The argument `base` of int() is not followed here.
int('\ufeff1', 2)  # refused: The argument `base` of int() is not followed here.
int('\ufeff1', 8)  # refused: The argument `base` of int() is not followed here.
int('\ufeff1', 16)  # refused: The argument `base` of int() is not followed here.
int('\ufeff1', 36)  # refused: The argument `base` of int() is not followed here.
int('\u0661_\u0662')  # refused: Numbers in characters beyond ASCII are not read.
int('\u0661_\u0662', 0)  # refused: The argument `base` of int() is not followed here.
int('\u0661_\u0662', 2)  # refused: The argument `base` of int() is not followed here.
int('\u0661_\u0662', 8)  # refused: The argument `base` of int() is not followed here.
int('\u0661_\u0662', 16)  # refused: The argument `base` of int() is not followed here.
int('\u0661_\u0662', 36)  # refused: The argument `base` of int() is not followed here.
int('-\u0661')  # refused: Numbers in characters beyond ASCII are not read.
int('-\u0661', 0)  # refused: The argument `base` of int() is not followed here.
int('-\u0661', 2)  # refused: The argument `base` of int() is not followed here.
int('-\u0661', 8)  # refused: The argument `base` of int() is not followed here.
int('-\u0661', 16)  # refused: The argument `base` of int() is not followed here.
int('-\u0661', 36)  # refused: The argument `base` of int() is not followed here.
int('\u22121')  # refused: Numbers in characters beyond ASCII are not read.
int('\u22121', 0)  # refused: The argument `base` of int() is not followed here.
int('\u22121', 2)  # refused: The argument `base` of int() is not followed here.
int('\u22121', 8)  # refused: The argument `base` of int() is not followed here.
int('\u22121', 16)  # refused: The argument `base` of int() is not followed here.
int('\u22121', 36)  # refused: The argument `base` of int() is not followed here.
int('a_b')  # raises: ValueError
int('a_b', 0)  # refused: The argument `base` of int() is not followed here.
int('a_b', 2)  # refused: The argument `base` of int() is not followed here.
int('a_b', 8)  # refused: The argument `base` of int() is not followed here.
int('a_b', 16)  # refused: The argument `base` of int() is not followed here.
int('a_b', 36)  # refused: The argument `base` of int() is not followed here.
int('0_x1')  # raises: ValueError
int('0_x1', 0)  # refused: The argument `base` of int() is not followed here.
int('0_x1', 2)  # refused: The argument `base` of int() is not followed here.
int('0_x1', 8)  # refused: The argument `base` of int() is not followed here.
int('0_x1', 16)  # refused: The argument `base` of int() is not followed here.
int('0_x1', 36)  # refused: The argument `base` of int() is not followed here.
int('0o_7')  # raises: ValueError
int('0o_7', 0)  # refused: The argument `base` of int() is not followed here.
int('0o_7', 2)  # refused: The argument `base` of int() is not followed here.
int('0o_7', 8)  # refused: The argument `base` of int() is not followed here.
int('0o_7', 16)  # refused: The argument `base` of int() is not followed here.
int('0o_7', 36)  # refused: The argument `base` of int() is not followed here.
int('0b_1')  # raises: ValueError
int('0b_1', 0)  # refused: The argument `base` of int() is not followed here.
int('0b_1', 2)  # refused: The argument `base` of int() is not followed here.
int('0b_1', 8)  # refused: The argument `base` of int() is not followed here.
int('0b_1', 16)  # refused: The argument `base` of int() is not followed here.
int('0b_1', 36)  # refused: The argument `base` of int() is not followed here.
int('0B1')  # raises: ValueError
int('0B1', 0)  # refused: The argument `base` of int() is not followed here.
int('0B1', 2)  # refused: The argument `base` of int() is not followed here.
int('0B1', 8)  # refused: The argument `base` of int() is not followed here.
int('0B1', 16)  # refused: The argument `base` of int() is not followed here.
int('0B1', 36)  # refused: The argument `base` of int() is not followed here.
int('0O7')  # raises: ValueError
int('0O7', 0)  # refused: The argument `base` of int() is not followed here.
int('0O7', 2)  # refused: The argument `base` of int() is not followed here.
int('0O7', 8)  # refused: The argument `base` of int() is not followed here.
int('0O7', 16)  # refused: The argument `base` of int() is not followed here.
int('0O7', 36)  # refused: The argument `base` of int() is not followed here.
int('0', 3)  # refused: The argument `base` of int() is not followed here.
int('12', 3)  # refused: The argument `base` of int() is not followed here.
int('2', 3)  # refused: The argument `base` of int() is not followed here.
int('-11', 3)  # refused: The argument `base` of int() is not followed here.
int('v', 3)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111', 3)  # refused: The argument `base` of int() is not followed here.
int('0', 4)  # refused: The argument `base` of int() is not followed here.
int('12', 4)  # refused: The argument `base` of int() is not followed here.
int('2', 4)  # refused: The argument `base` of int() is not followed here.
int('-11', 4)  # refused: The argument `base` of int() is not followed here.
int('v', 4)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111', 4)  # refused: The argument `base` of int() is not followed here.
int('0', 5)  # refused: The argument `base` of int() is not followed here.
int('12', 5)  # refused: The argument `base` of int() is not followed here.
int('2', 5)  # refused: The argument `base` of int() is not followed here.
int('-11', 5)  # refused: The argument `base` of int() is not followed here.
int('v', 5)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111', 5)  # refused: The argument `base` of int() is not followed here.
int('0', 32)  # refused: The argument `base` of int() is not followed here.
int('12', 32)  # refused: The argument `base` of int() is not followed here.
int('2', 32)  # refused: The argument `base` of int() is not followed here.
int('-11', 32)  # refused: The argument `base` of int() is not followed here.
int('v', 32)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111', 32)  # refused: The argument `base` of int() is not followed here.
int('0', 10)  # refused: The argument `base` of int() is not followed here.
int('12', 10)  # refused: The argument `base` of int() is not followed here.
int('2', 10)  # refused: The argument `base` of int() is not followed here.
int('-11', 10)  # refused: The argument `base` of int() is not followed here.
int('v', 10)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111', 10)  # refused: The argument `base` of int() is not followed here.
int('1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111')  # expect: 0x22cbfb87674bd5d9afcab450690e1ca4c80e3a2ae9dc63360fc6571e8945964d9d59c8c1e94202bb7086a796290cdf0d806f559c964b6b6427325e624f35cb5cd31aece1d450a8197aee7b6aec3c3e6f07081e272b6701fc0400445844d1dd694c33a92b744d4847bf9ae146a454f5992b364efc8f4ffaa3523755f61946a17b8587db4991ba5779d92f18e5367b512c314a18a219b0e093d3b1c7f12894df41b6a69f3d8f84d1204e86bfdcbd35efa04134cab4226297c61b130e8f1fce1031440bb210e48baf7ee04d7f152a5326562d8404885ed19db8659948c20e4c0620b07472bfb672bc3acb906c11a8d211981d6a23f73e72b9a485b3befd247f82127cfa40b9b7b42684a09ac32730c894998707c87eb2107c19d123596df0c2d6d352eba577ecf263f3b333507726e3394489655ecf4056027fd4b001fab8e474bf6c3f0e68b21e249e74147aea790243121bd3abb06e4d24286abe5b2db5481d153683f64bdaa3bb5ed31b534f474a8a661746b7e09cf46efb8bfc1bfbe41ecff11ce9a2a6b67c7101ff8c6612385d00588051e4c6f0cbb806c164c3ef5a9c6004ba4a0e60479185a8334a9f722270ab3bd5deaf9c8655e09f3a60a99198c7eba669646cf3d2c7a8144b8ee6fb41307fff1f387839d215af0ae4a224957c0437c6ec03e8f1aec6666c8f3b301a1b75516823edda6fd51741a2e59bbb704fff85017c6060e4ce7c7a0df4b6ca314a6715c1c59e9721d16547307c5e06427d526f587e8a21d1ebfa36ed325950571133797fe6cbefe6bc1d114a35f887a919f362fcb8897962ed4b3be0363bf910b3981c2137a071758ccfca6518ab6d215cedf972aee4be54af7939a25336ab3b02078e876bc6cb578d342bfa8bc0372b9e4a3cef7c89f5d2112a495857c4654314a46c5b55fea3d962b6fc32fe910dbe664c267d6e86e5435aa302da58ac426caf3b13cf85d3334ccf40693b842cfa12bcae40fabfdfcc22370373f25464eb620b25e8816fe7a7c0fa0b1087d28c3e30adceadf27f7a8f99f63d70391444786d89b05d4c854ba733bfaee980df438227af29e289cc506c3dddfa1eec18267c60e95ffd8139325985eb16424d115c0381cccf3ba60d85e85d935efa6e0195a1c2a7fa840e9fdc94e49f6630439de984898fc3421e1bdc9222f5a9e8deec114d311866ee6ded2d2fd01d2d6e39b9d56b0db1426fc8d7d74b00e175489670e9cdfa16110c96dc26f3402b9e3fecc1ecaaed4114127c2b1036ec9ffee077a0e10dca6b947499ba2530602f9c1e892eeece334b8b3c7d06f3500b39954c957c3944ea0165c20411cf5f2b5d719eaa9b6a8fa6a0c5404e5bf9149b6a71fe2c5d6ce2aa968e4b11d615f7cecfc99f3d39a1add629c25718e7edeb3f892e78c14ca701ccc6ed2b780aa2333d30776ba1ac1f0e65d2972c5aa0d70a9a09a9ed02b7b56d6cf6754b2aab5a9ffa0ef3d87cb793dd9ac5ea2ac088975e9581b2b61ec5ee38a28dda3f9c2d33d64c52f847cb56d89697804a2a8c6dcd15f7b6d149e619f3d962a40866e26c0f91aca6b3dea4536b0f060b57b805949cd85087b9a9335ddd1618c1da26acb6e4d710287b559edce1778a3bf478ce508cd0c9aa37abefdec38f2d10d6c808b933528417491d91c87a6bf31a88804c4f3235f84ecfea22dfbf584af44c7a1a553f57a998021d022cca0f57059780b804f1326ff3735c649e67f554340c752d32e3fb9cf6b50405d64b7d8410b7462571c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c7
int('11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111')  # raises: ValueError
int('00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000')  # raises: ValueError
int('1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1')  # expect: 0x22cbfb87674bd5d9afcab450690e1ca4c80e3a2ae9dc63360fc6571e8945964d9d59c8c1e94202bb7086a796290cdf0d806f559c964b6b6427325e624f35cb5cd31aece1d450a8197aee7b6aec3c3e6f07081e272b6701fc0400445844d1dd694c33a92b744d4847bf9ae146a454f5992b364efc8f4ffaa3523755f61946a17b8587db4991ba5779d92f18e5367b512c314a18a219b0e093d3b1c7f12894df41b6a69f3d8f84d1204e86bfdcbd35efa04134cab4226297c61b130e8f1fce1031440bb210e48baf7ee04d7f152a5326562d8404885ed19db8659948c20e4c0620b07472bfb672bc3acb906c11a8d211981d6a23f73e72b9a485b3befd247f82127cfa40b9b7b42684a09ac32730c894998707c87eb2107c19d123596df0c2d6d352eba577ecf263f3b333507726e3394489655ecf4056027fd4b001fab8e474bf6c3f0e68b21e249e74147aea790243121bd3abb06e4d24286abe5b2db5481d153683f64bdaa3bb5ed31b534f474a8a661746b7e09cf46efb8bfc1bfbe41ecff11ce9a2a6b67c7101ff8c6612385d00588051e4c6f0cbb806c164c3ef5a9c6004ba4a0e60479185a8334a9f722270ab3bd5deaf9c8655e09f3a60a99198c7eba669646cf3d2c7a8144b8ee6fb41307fff1f387839d215af0ae4a224957c0437c6ec03e8f1aec6666c8f3b301a1b75516823edda6fd51741a2e59bbb704fff85017c6060e4ce7c7a0df4b6ca314a6715c1c59e9721d16547307c5e06427d526f587e8a21d1ebfa36ed325950571133797fe6cbefe6bc1d114a35f887a919f362fcb8897962ed4b3be0363bf910b3981c2137a071758ccfca6518ab6d215cedf972aee4be54af7939a25336ab3b02078e876bc6cb578d342bfa8bc0372b9e4a3cef7c89f5d2112a495857c4654314a46c5b55fea3d962b6fc32fe910dbe664c267d6e86e5435aa302da58ac426caf3b13cf85d3334ccf40693b842cfa12bcae40fabfdfcc22370373f25464eb620b25e8816fe7a7c0fa0b1087d28c3e30adceadf27f7a8f99f63d70391444786d89b05d4c854ba733bfaee980df438227af29e289cc506c3dddfa1eec18267c60e95ffd8139325985eb16424d115c0381cccf3ba60d85e85d935efa6e0195a1c2a7fa840e9fdc94e49f6630439de984898fc3421e1bdc9222f5a9e8deec114d311866ee6ded2d2fd01d2d6e39b9d56b0db1426fc8d7d74b00e175489670e9cdfa16110c96dc26f3402b9e3fecc1ecaaed4114127c2b1036ec9ffee077a0e10dca6b947499ba2530602f9c1e892eeece334b8b3c7d06f3500b39954c957c3944ea0165c20411cf5f2b5d719eaa9b6a8fa6a0c5404e5bf9149b6a71fe2c5d6ce2aa968e4b11d615f7cecfc99f3d39a1add629c25718e7edeb3f892e78c14ca701ccc6ed2b780aa2333d30776ba1ac1f0e65d2972c5aa0d70a9a09a9ed02b7b56d6cf6754b2aab5a9ffa0ef3d87cb793dd9ac5ea2ac088975e9581b2b61ec5ee38a28dda3f9c2d33d64c52f847cb56d89697804a2a8c6dcd15f7b6d149e619f3d962a40866e26c0f91aca6b3dea4536b0f060b57b805949cd85087b9a9335ddd1618c1da26acb6e4d710287b559edce1778a3bf478ce508cd0c9aa37abefdec38f2d10d6c808b933528417491d91c87a6bf31a88804c4f3235f84ecfea22dfbf584af44c7a1a553f57a998021d022cca0f57059780b804f1326ff3735c649e67f554340c752d32e3fb9cf6b50405d64b7d8410b7462571c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c71c7
int('11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111', 3)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111', 4)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111', 16)  # refused: The argument `base` of int() is not followed here.
int('11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111', 32)  # refused: The argument `base` of int() is not followed here.
float('0')  # expect: 0.0
float('1')  # expect: 1.0
float('-1')  # expect: -1.0
float('+1')  # expect: 1.0
float(' 1 ')  # expect: 1.0
float('\t1\n')  # expect: 1.0
float('1\x1f')  # raises: ValueError
float('\x1f1')  # raises: ValueError
float('\u0661\x1f')  # refused: Numbers in characters beyond ASCII are not read.
float('\xa01\xa0')  # refused: Numbers in characters beyond ASCII are not read.
float('\u2003-5\u2003')  # refused: Numbers in characters beyond ASCII are not read.
float('')  # raises: ValueError
float(' ')  # raises: ValueError
float('-')  # raises: ValueError
float('+')  # raises: ValueError
float('--1')  # raises: ValueError
float('+ 1')  # raises: ValueError
float('1 2')  # raises: ValueError
float('1_000')  # expect: 1000.0
float('_1')  # raises: ValueError
float('1_')  # raises: ValueError
float('1__0')  # raises: ValueError
float('0x10')  # raises: ValueError
float('0X1f')  # raises: ValueError
float('0b101')  # raises: ValueError
float('0o17')  # raises: ValueError
float('010')  # expect: 10.0
float('00')  # expect: 0.0
float('0_0')  # expect: 0.0
float('00_1')  # expect: 1.0
float('0x_1f')  # raises: ValueError
float('0x__1')  # raises: ValueError
float('0x')  # raises: ValueError
float('-0x1f')  # raises: ValueError
float('ff')  # raises: ValueError
float('zz')  # raises: ValueError
float('g')  # raises: ValueError
float('1.0')  # expect: 1.0
float('1e5')  # expect: 100000.0
float('\u0661\u0662')  # refused: Numbers in characters beyond ASCII are not read.
float('\uff11')  # refused: Numbers in characters beyond ASCII are not read.
float('\U0001d7d8\U0001d7e1')  # refused: Numbers in characters beyond ASCII are not read.
float('\xb2')  # raises: ValueError
float('\u216b')  # raises: ValueError
float('\u212a')  # raises: ValueError
float('1\x00')  # raises: ValueError
float('999999999999999999999999999999')  # expect: 1e+30
float('\u0967')  # refused: Numbers in characters beyond ASCII are not read.
float('True')  # raises: ValueError
float('inf')  # expect: inf
float('0b')  # raises: ValueError
float('0o8')  # raises: ValueError
float('0b2')  # raises: ValueError
float('\u20031')  # refused: Numbers in characters beyond ASCII are not read.
float('1\u200b')  # refused: Numbers in characters beyond ASCII are not read.
float('\ufeff1')  # refused: Numbers in characters beyond ASCII are not read.
float('\u0661_\u0662')  # refused: Numbers in characters beyond ASCII are not read.
float('-\u0661')  # refused: Numbers in characters beyond ASCII are not read.
float('\u22121')  # refused: Numbers in characters beyond ASCII are not read.
float('a_b')  # raises: ValueError
float('0_x1')  # raises: ValueError
float('0o_7')  # raises: ValueError
float('0b_1')  # raises: ValueError
float('0B1')  # raises: ValueError
float('0O7')  # raises: ValueError
float('1.5')  # expect: 1.5
float('.5')  # expect: 0.5
float('5.')  # expect: 5.0
float('.')  # raises: ValueError
float('1e')  # raises: ValueError
float('1e+')  # raises: ValueError
float('1e-5')  # expect: 1e-05
float('1E5')  # expect: 100000.0
float('1e5.0')  # raises: ValueError
float('-1.5e-3')  # expect: -0.0015
float('1_0.5_0')  # expect: 10.5
float('1_.5')  # raises: ValueError
float('1._5')  # raises: ValueError
float('1e_5')  # raises: ValueError
float('1e1_0')  # expect: 10000000000.0
float('-inf')  # expect: -inf
float('+Infinity')  # expect: inf
float('INF')  # expect: inf
float('infinit')  # raises: ValueError
float('nan')  # expect: nan
float('-nan')  # expect: nan
float('NaN')  # expect: nan
float('1e400')  # expect: inf
float('-1e400')  # expect: -inf
float('1e-400')  # expect: 0.0
float('1.7976931348623159e308')  # expect: inf
float('2.4703282292062327e-324')  # expect: 0.0
float('2.4703282292062328e-324')  # expect: 5e-324
float('0.1')  # expect: 0.1
float('1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111')  # expect: inf
float('9007199254740993')  # expect: 9007199254740992.0
float('9007199254740992.99999999999999999999')  # expect: 9007199254740992.0
float('0x1p3')  # raises: ValueError
float('\u0661.\u0665')  # refused: Numbers in characters beyond ASCII are not read.
float('1.5 \n')  # expect: 1.5
float(' 1.5\x1f')  # raises: ValueError
float('\u0131nf')  # raises: ValueError
float('1e\u0665')  # refused: Numbers in characters beyond ASCII are not read.
float('179769313486231580793728971405301e276')  # expect: 1.7976931348623157e+308
float('_1.0')  # raises: ValueError
float('1.0_')  # raises: ValueError
float('1,5')  # raises: ValueError
float('1e0_1')  # expect: 10.0
float('1f')  # raises: ValueError
float('0.000000000000000000000000000000000000000000001')  # expect: 1e-45
float('nan1')  # raises: ValueError
float('infinity_')  # raises: ValueError
(0).bit_length()  # refused: The method `bit_length` of int is not read.
(0).bit_count()  # refused: The method `bit_count` of int is not read.
(0).conjugate()  # refused: The method `conjugate` of int is not read.
(0).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(0).to_bytes()  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(0).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(0).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).bit_length()  # refused: The method `bit_length` of int is not read.
(1).bit_count()  # refused: The method `bit_count` of int is not read.
(1).conjugate()  # refused: The method `conjugate` of int is not read.
(1).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(1).to_bytes()  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(1).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).bit_length()  # refused: The method `bit_length` of int is not read.
(-1).bit_count()  # refused: The method `bit_count` of int is not read.
(-1).conjugate()  # refused: The method `conjugate` of int is not read.
(-1).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(-1).to_bytes()  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).bit_length()  # refused: The method `bit_length` of int is not read.
(5).bit_count()  # refused: The method `bit_count` of int is not read.
(5).conjugate()  # refused: The method `conjugate` of int is not read.
(5).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(5).to_bytes()  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(5).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(5).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).bit_length()  # refused: The method `bit_length` of int is not read.
(42).bit_count()  # refused: The method `bit_count` of int is not read.
(42).conjugate()  # refused: The method `conjugate` of int is not read.
(42).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(42).to_bytes()  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(42).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(42).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).bit_length()  # refused: The method `bit_length` of int is not read.
(-42).bit_count()  # refused: The method `bit_count` of int is not read.
(-42).conjugate()  # refused: The method `conjugate` of int is not read.
(-42).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(-42).to_bytes()  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-42).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).bit_length()  # refused: The method `bit_length` of int is not read.
(255).bit_count()  # refused: The method `bit_count` of int is not read.
(255).conjugate()  # refused: The method `conjugate` of int is not read.
(255).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(255).to_bytes()  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(255).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(255).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).bit_length()  # refused: The method `bit_length` of int is not read.
(1000).bit_count()  # refused: The method `bit_count` of int is not read.
(1000).conjugate()  # refused: The method `conjugate` of int is not read.
(1000).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(1000).to_bytes()  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1000).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).bit_length()  # refused: The method `bit_length` of int is not read.
(-1234567).bit_count()  # refused: The method `bit_count` of int is not read.
(-1234567).conjugate()  # refused: The method `conjugate` of int is not read.
(-1234567).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(-1234567).to_bytes()  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1234567).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).bit_length()  # refused: The method `bit_length` of int is not read.
(1234567890123).bit_count()  # refused: The method `bit_count` of int is not read.
(1234567890123).conjugate()  # refused: The method `conjugate` of int is not read.
(1234567890123).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(1234567890123).to_bytes()  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(1234567890123).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).bit_length()  # refused: The method `bit_length` of int is not read.
(18446744073709551616).bit_count()  # refused: The method `bit_count` of int is not read.
(18446744073709551616).conjugate()  # refused: The method `conjugate` of int is not read.
(18446744073709551616).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(18446744073709551616).to_bytes()  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(18446744073709551616).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).bit_length()  # refused: The method `bit_length` of int is not read.
(-1180591620717411303424).bit_count()  # refused: The method `bit_count` of int is not read.
(-1180591620717411303424).conjugate()  # refused: The method `conjugate` of int is not read.
(-1180591620717411303424).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(-1180591620717411303424).to_bytes()  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-1180591620717411303424).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).bit_length()  # refused: The method `bit_length` of int is not read.
(10000000000000000000000).bit_count()  # refused: The method `bit_count` of int is not read.
(10000000000000000000000).conjugate()  # refused: The method `conjugate` of int is not read.
(10000000000000000000000).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(10000000000000000000000).to_bytes()  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(10000000000000000000000).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).bit_length()  # refused: The method `bit_length` of int is not read.
(True).bit_count()  # refused: The method `bit_count` of int is not read.
(True).conjugate()  # refused: The method `conjugate` of int is not read.
(True).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(True).to_bytes()  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(True).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(True).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).bit_length()  # refused: The method `bit_length` of int is not read.
(127).bit_count()  # refused: The method `bit_count` of int is not read.
(127).conjugate()  # refused: The method `conjugate` of int is not read.
(127).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(127).to_bytes()  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(127).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(127).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).bit_length()  # refused: The method `bit_length` of int is not read.
(128).bit_count()  # refused: The method `bit_count` of int is not read.
(128).conjugate()  # refused: The method `conjugate` of int is not read.
(128).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(128).to_bytes()  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(128).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(128).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).bit_length()  # refused: The method `bit_length` of int is not read.
(-128).bit_count()  # refused: The method `bit_count` of int is not read.
(-128).conjugate()  # refused: The method `conjugate` of int is not read.
(-128).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(-128).to_bytes()  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-128).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).bit_length()  # refused: The method `bit_length` of int is not read.
(-129).bit_count()  # refused: The method `bit_count` of int is not read.
(-129).conjugate()  # refused: The method `conjugate` of int is not read.
(-129).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(-129).to_bytes()  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(-129).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).bit_length()  # refused: The method `bit_length` of int is not read.
(2147483648).bit_count()  # refused: The method `bit_count` of int is not read.
(2147483648).conjugate()  # refused: The method `conjugate` of int is not read.
(2147483648).as_integer_ratio()  # refused: The method `as_integer_ratio` of int is not read.
(2147483648).to_bytes()  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, 'little')  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(2, 'big')  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(2, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(4, 'little')  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(4, 'little', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(0)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(0, signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(-1)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(-1, signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(16, 'big')  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(16, 'big', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes('1')  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes('1', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, 'middle')  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, 'middle', signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, 1)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(1, 1, signed=True)  # refused: The method `to_bytes` of int is not read.
(2147483648).to_bytes(length=20, byteorder='little', signed=True)  # refused: The method `to_bytes` of int is not read.
int.from_bytes(b'')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'', 'little')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'', byteorder='little', signed=True)  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'', 'middle')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00', 'little')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00', byteorder='little', signed=True)  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00', 'middle')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\xff')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\xff', 'little')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\xff', byteorder='little', signed=True)  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\xff', 'middle')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x01\x00')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x01\x00', 'little')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x01\x00', byteorder='little', signed=True)  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x01\x00', 'middle')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00\x80')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00\x80', 'little')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00\x80', byteorder='little', signed=True)  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x00\x80', 'middle')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x80\x00\x01')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x80\x00\x01', 'little')  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x80\x00\x01', byteorder='little', signed=True)  # refused: The method `from_bytes` of int is not read.
int.from_bytes(b'\x80\x00\x01', 'middle')  # refused: The method `from_bytes` of int is not read.
(0.0).is_integer()  # refused: The method `is_integer` of float is not read.
(0.0).conjugate()  # refused: The method `conjugate` of float is not read.
(0.0).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(-0.0).is_integer()  # refused: The method `is_integer` of float is not read.
(-0.0).conjugate()  # refused: The method `conjugate` of float is not read.
(-0.0).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1.0).is_integer()  # refused: The method `is_integer` of float is not read.
(1.0).conjugate()  # refused: The method `conjugate` of float is not read.
(1.0).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(-1.5).is_integer()  # refused: The method `is_integer` of float is not read.
(-1.5).conjugate()  # refused: The method `conjugate` of float is not read.
(-1.5).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(0.1).is_integer()  # refused: The method `is_integer` of float is not read.
(0.1).conjugate()  # refused: The method `conjugate` of float is not read.
(0.1).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(0.5).is_integer()  # refused: The method `is_integer` of float is not read.
(0.5).conjugate()  # refused: The method `conjugate` of float is not read.
(0.5).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1.5).is_integer()  # refused: The method `is_integer` of float is not read.
(1.5).conjugate()  # refused: The method `conjugate` of float is not read.
(1.5).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(2.5).is_integer()  # refused: The method `is_integer` of float is not read.
(2.5).conjugate()  # refused: The method `conjugate` of float is not read.
(2.5).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(0.125).is_integer()  # refused: The method `is_integer` of float is not read.
(0.125).conjugate()  # refused: The method `conjugate` of float is not read.
(0.125).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1e+16).is_integer()  # refused: The method `is_integer` of float is not read.
(1e+16).conjugate()  # refused: The method `conjugate` of float is not read.
(1e+16).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1000000000000000.0).is_integer()  # refused: The method `is_integer` of float is not read.
(1000000000000000.0).conjugate()  # refused: The method `conjugate` of float is not read.
(1000000000000000.0).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(9999999999999998.0).is_integer()  # refused: The method `is_integer` of float is not read.
(9999999999999998.0).conjugate()  # refused: The method `conjugate` of float is not read.
(9999999999999998.0).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(0.0001).is_integer()  # refused: The method `is_integer` of float is not read.
(0.0001).conjugate()  # refused: The method `conjugate` of float is not read.
(0.0001).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1e-05).is_integer()  # refused: The method `is_integer` of float is not read.
(1e-05).conjugate()  # refused: The method `conjugate` of float is not read.
(1e-05).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(123456.789).is_integer()  # refused: The method `is_integer` of float is not read.
(123456.789).conjugate()  # refused: The method `conjugate` of float is not read.
(123456.789).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1e+22).is_integer()  # refused: The method `is_integer` of float is not read.
(1e+22).conjugate()  # refused: The method `conjugate` of float is not read.
(1e+22).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1e+23).is_integer()  # refused: The method `is_integer` of float is not read.
(1e+23).conjugate()  # refused: The method `conjugate` of float is not read.
(1e+23).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(5e-324).is_integer()  # refused: The method `is_integer` of float is not read.
(5e-324).conjugate()  # refused: The method `conjugate` of float is not read.
(5e-324).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1.7976931348623157e+308).is_integer()  # refused: The method `is_integer` of float is not read.
(1.7976931348623157e+308).conjugate()  # refused: The method `conjugate` of float is not read.
(1.7976931348623157e+308).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(3.14159265358979).is_integer()  # refused: The method `is_integer` of float is not read.
(3.14159265358979).conjugate()  # refused: The method `conjugate` of float is not read.
(3.14159265358979).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(100.0).is_integer()  # refused: The method `is_integer` of float is not read.
(100.0).conjugate()  # refused: The method `conjugate` of float is not read.
(100.0).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1e+100).is_integer()  # refused: The method `is_integer` of float is not read.
(1e+100).conjugate()  # refused: The method `conjugate` of float is not read.
(1e+100).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(2.675).is_integer()  # refused: The method `is_integer` of float is not read.
(2.675).conjugate()  # refused: The method `conjugate` of float is not read.
(2.675).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(99.95).is_integer()  # refused: The method `is_integer` of float is not read.
(99.95).conjugate()  # refused: The method `conjugate` of float is not read.
(99.95).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(0.00012345).is_integer()  # refused: The method `is_integer` of float is not read.
(0.00012345).conjugate()  # refused: The method `conjugate` of float is not read.
(0.00012345).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(float('inf')).is_integer()  # refused: The method `is_integer` of float is not read.
(float('inf')).conjugate()  # refused: The method `conjugate` of float is not read.
(float('inf')).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(float('-inf')).is_integer()  # refused: The method `is_integer` of float is not read.
(float('-inf')).conjugate()  # refused: The method `conjugate` of float is not read.
(float('-inf')).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(float('nan')).is_integer()  # refused: The method `is_integer` of float is not read.
(float('nan')).conjugate()  # refused: The method `conjugate` of float is not read.
(float('nan')).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(1e-07).is_integer()  # refused: The method `is_integer` of float is not read.
(1e-07).conjugate()  # refused: The method `conjugate` of float is not read.
(1e-07).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
(12345678.9).is_integer()  # refused: The method `is_integer` of float is not read.
(12345678.9).conjugate()  # refused: The method `conjugate` of float is not read.
(12345678.9).as_integer_ratio()  # refused: The method `as_integer_ratio` of float is not read.
