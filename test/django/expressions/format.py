# group: {}
format('abc', '5')  # expect: "abc  "
format('\U0001f600', '<5')  # refused: The format "<5" is not supported.
format('abc', '>5')  # refused: The format ">5" is not supported.
format('abc', '05')  # refused: The format "05" is not supported.
format('\U0001f600', '05')  # refused: The format "05" is not supported.
format(42, '05')  # expect: "00042"
format(42, '.1')  # refused: The format ".1" is not supported.
format(42, '5.1')  # refused: The format "5.1" is not supported.
format('abc', '=5')  # refused: The format "=5" is not supported.
format(42, '-')  # refused: The format "-" is not supported.
format(42, '#')  # refused: The format "#" is not supported.
format(42, 'z')  # refused: The format "z" is not supported.
format(42, '_')  # refused: The format "_" is not supported.
format('abc', 'ss')  # refused: The format "ss" is not supported.
format('abc', '5.')  # refused: The format "5." is not supported.
format(18446744073709551616, 'd')  # expect: "18446744073709551616"
format(-42, 'b')  # refused: The format "b" is not supported.
format(True, 'b')  # refused: The format "b" is not supported.
format(-42, 'o')  # refused: The format "o" is not supported.
format(True, 'o')  # refused: The format "o" is not supported.
format(1234567, 'x')  # refused: The format "x" is not supported.
format(5, '_x')  # refused: The format "_x" is not supported.
format(1234567, '_x')  # refused: The format "_x" is not supported.
format(18446744073709551616, '010,')  # refused: The format "010," is not supported.
format(-42, '011,')  # refused: The format "011," is not supported.
format(5, '013,d')  # refused: The format "013,d" is not supported.
format(5, '>08')  # refused: The format ">08" is not supported.
format(-0.0, '')  # refused: The text of this float is not supported.
format(0.1, '')  # expect: "0.1"
format(0.5, '')  # expect: "0.5"
format(float('inf'), '')  # refused: This float is not supported.
format(-0.0, 'e')  # refused: The format "e" is not supported.
format(1.0, 'e')  # refused: The format "e" is not supported.
format(1.5, 'e')  # refused: The format "e" is not supported.
format(-1.5, 'g')  # refused: The format "g" is not supported.
format(-1.5, '015,.2f')  # refused: The format "015,.2f" is not supported.
format(0.5, '015,.2f')  # refused: The format "015,.2f" is not supported.
format(0.125, '015,.2f')  # refused: The format "015,.2f" is not supported.
format(1.0, '.3')  # refused: The format ".3" is not supported.
format(0.125, '.3')  # refused: The format ".3" is not supported.
format(-0.0, '.0')  # refused: The format ".0" is not supported.
format(-0.0, '012,.2f')  # refused: The format "012,.2f" is not supported.
format(None, '5')  # refused: The format "5" is not supported.
format((), 's')  # refused: The format "s" is not supported.
format({}, 's')  # refused: The format "s" is not supported.
format(b'a', 's')  # refused: This use of bytes is not supported here.
format(Ellipsis, '')  # expect: "Ellipsis"
format(Ellipsis, '5')  # refused: The format "5" is not supported.
format({1}, '')  # expect: "{1}"
format({1}, '5')  # refused: The format "5" is not supported.
format({1}, 's')  # refused: The format "s" is not supported.
format(-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, '')  # expect: "-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
