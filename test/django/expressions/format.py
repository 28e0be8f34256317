# group: {}
format('abc', '5')  # expect: "abc  "
format('\U0001f600', '<5')  # expect: "\ud83d\ude00    "
format('abc', '>5')  # expect: "  abc"
format('abc', '^5')  # expect: " abc "
format(42, '^6')  # expect: "  42  "
format('abc', '*^6')  # expect: "*abc**"
format(42, '*^6')  # expect: "**42**"
format('abc', '05')  # refused: The format "05" is not read.
format('\U0001f600', '05')  # refused: The format "05" is not read.
format(42, '05')  # expect: "00042"
format(42, '.1')  # refused: The format ".1" is not read.
format(42, '5.1')  # refused: The format "5.1" is not read.
format('abc', '=5')  # refused: The format "=5" is not read.
format(42, '-')  # refused: The format "-" is not read.
format(42, '#')  # refused: The format "#" is not read.
format(42, 'z')  # refused: The format "z" is not read.
format(42, '_')  # refused: The format "_" is not read.
format('abc', 'ss')  # refused: The format "ss" is not read.
format('\U0001f600', '\U0001f600^5')  # expect: "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"
format('abc', '{<5')  # expect: "abc{{"
format('\U0001f600', '{<5')  # expect: "\ud83d\ude00{{{{"
format('abc', '5.')  # refused: The format "5." is not read.
format('\U0001f600', '<<')  # expect: "\ud83d\ude00"
format(42, '<<')  # expect: "42"
format(42, '<')  # expect: "42"
format(0, 'd')  # expect: "0"
format(18446744073709551616, 'd')  # expect: "18446744073709551616"
format(-42, 'b')  # refused: The format "b" is not read.
format(True, 'b')  # refused: The format "b" is not read.
format(-42, 'o')  # refused: The format "o" is not read.
format(True, 'o')  # refused: The format "o" is not read.
format(1234567, 'x')  # expect: "12d687"
format(18446744073709551616, 'x')  # expect: "10000000000000000"
format(5, '08d')  # expect: "00000005"
format(5, '_x')  # refused: The format "_x" is not read.
format(1234567, '_x')  # refused: The format "_x" is not read.
format(18446744073709551616, '010,')  # refused: The format "010," is not read.
format(-42, '011,')  # refused: The format "011," is not read.
format(5, '013,d')  # refused: The format "013,d" is not read.
format(1234567, '<8')  # expect: "1234567 "
format(18446744073709551616, '<8')  # expect: "18446744073709551616"
format(5, '*^8')  # expect: "***5****"
format(-42, '*^8')  # expect: "**-42***"
format(-42, '0<8')  # expect: "-4200000"
format(0, '.2f')  # expect: "0.00"
format(-42, '.2f')  # expect: "-42.00"
format(-42, '.0f')  # expect: "-42"
format(18446744073709551616, '.0f')  # expect: "18446744073709551616"
format(1234567, '08.2f')  # expect: "1234567.00"
format(5, '>08')  # refused: The format ">08" is not read.
format(-0.0, '')  # expect: "-0.0"
format(0.1, '')  # expect: "0.1"
format(0.5, '')  # expect: "0.5"
format(9999999999999998.0, '')  # expect: "9999999999999998.0"
format(100.0, '')  # expect: "100.0"
format(float('inf'), '')  # expect: "inf"
format(-0.0, 'e')  # refused: The format "e" is not read.
format(1.0, 'e')  # refused: The format "e" is not read.
format(1.5, 'e')  # refused: The format "e" is not read.
format(float('inf'), 'e')  # refused: The format "e" is not read.
format(-0.0, 'f')  # expect: "-0.000000"
format(0.0001, 'f')  # expect: "0.000100"
format(123456.789, 'f')  # expect: "123456.789000"
format(1e+22, 'f')  # refused: A float with so many digits is not written out.
format(3.14159265358979, 'f')  # expect: "3.141593"
format(1e+100, 'f')  # refused: A float with so many digits is not written out.
format(2.675, 'f')  # expect: "2.675000"
format(-1.5, 'g')  # refused: The format "g" is not read.
format(float('-inf'), 'F')  # refused: The format "F" is not read.
format(float('-inf'), '%')  # refused: The format "%" is not read.
format(0.0, '.0f')  # expect: "0"
format(0.1, '.0f')  # expect: "0"
format(0.5, '.0f')  # expect: "0"
format(2.5, '.0f')  # expect: "2"
format(5e-324, '.0f')  # expect: "0"
format(2.675, '.0f')  # expect: "3"
format(float('-inf'), '.0f')  # refused: The format ".0f" is not read.
format(1.0, '.1f')  # expect: "1.0"
format(0.125, '.1f')  # expect: "0.1"
format(9999999999999998.0, '.1f')  # expect: "9999999999999998.0"
format(123456.789, '.1f')  # expect: "123456.8"
format(5e-324, '.1f')  # expect: "0.0"
format(2.675, '.1f')  # expect: "2.7"
format(float('-inf'), '.1f')  # refused: The format ".1f" is not read.
format(float('nan'), '.1f')  # refused: The format ".1f" is not read.
format(float('inf'), '.3g')  # refused: The format ".3g" is not read.
format(float('-inf'), '+')  # refused: The format "+" is not read.
format(float('inf'), '+.1f')  # refused: The format "+.1f" is not read.
format(0.0, '08.2f')  # expect: "00000.00"
format(1.0, '08.2f')  # expect: "00001.00"
format(2.5, '08.2f')  # expect: "00002.50"
format(0.125, '08.2f')  # expect: "00000.12"
format(1000000000000000.0, '08.2f')  # expect: "1000000000000000.00"
format(123456.789, '08.2f')  # expect: "123456.79"
format(3.14159265358979, '08.2f')  # expect: "00003.14"
format(float('nan'), '08.2f')  # refused: The format "08.2f" is not read.
format(12345678.9, '08.2f')  # expect: "12345678.90"
format(1.5, '010')  # expect: "00000001.5"
format(2.5, '010')  # expect: "00000002.5"
format(1e+16, '010')  # expect: "000001e+16"
format(9999999999999998.0, '010')  # expect: "9999999999999998.0"
format(1e-05, '010')  # expect: "000001e-05"
format(123456.789, '010')  # expect: "123456.789"
format(1.7976931348623157e+308, '010')  # expect: "1.7976931348623157e+308"
format(3.14159265358979, '010')  # expect: "3.14159265358979"
format(1e+100, '010')  # expect: "00001e+100"
format(1e-07, '010')  # expect: "000001e-07"
format(float('inf'), ',')  # refused: The format "," is not read.
format(float('nan'), ',')  # refused: The format "," is not read.
format(float('-inf'), '_')  # refused: The format "_" is not read.
format(float('inf'), ',.2f')  # refused: The format ",.2f" is not read.
format(-1.5, '015,.2f')  # refused: The format "015,.2f" is not read.
format(0.5, '015,.2f')  # refused: The format "015,.2f" is not read.
format(0.125, '015,.2f')  # refused: The format "015,.2f" is not read.
format(float('nan'), '015,.2f')  # refused: The format "015,.2f" is not read.
format(float('-inf'), '_.1f')  # refused: The format "_.1f" is not read.
format(1.0, '.3')  # refused: The format ".3" is not read.
format(0.125, '.3')  # refused: The format ".3" is not read.
format(float('nan'), '.3')  # refused: The format ".3" is not read.
format(-0.0, '.0')  # refused: The format ".0" is not read.
format(float('inf'), '.0')  # refused: The format ".0" is not read.
format(float('-inf'), '.1')  # refused: The format ".1" is not read.
format(float('-inf'), '.16')  # refused: The format ".16" is not read.
format(0.1, '10')  # expect: "       0.1"
format(1.5, '10')  # expect: "       1.5"
format(0.0, '<10')  # expect: "0.0       "
format(0.1, '<10')  # expect: "0.1       "
format(1.5, '<10')  # expect: "1.5       "
format(9999999999999998.0, '<10')  # expect: "9999999999999998.0"
format(1e+23, '<10')  # expect: "1e+23     "
format(100.0, '<10')  # expect: "100.0     "
format(float('-inf'), '<10')  # refused: The format "<10" is not read.
format(0.0, '^10.1f')  # expect: "   0.0    "
format(0.1, '^10.1f')  # expect: "   0.1    "
format(1.5, '^10.1f')  # expect: "   1.5    "
format(1e+16, '^10.1f')  # expect: "10000000000000000.0"
format(9999999999999998.0, '^10.1f')  # expect: "9999999999999998.0"
format(123456.789, '^10.1f')  # expect: " 123456.8 "
format(12345678.9, '^10.1f')  # expect: "12345678.9"
format(float('nan'), '=+10')  # refused: The format "=+10" is not read.
format(-0.0, '.30f')  # expect: "-0.000000000000000000000000000000"
format(-0.0, '012,.2f')  # refused: The format "012,.2f" is not read.
format(float('nan'), '012,.2f')  # refused: The format "012,.2f" is not read.
format(None, '5')  # refused: The format "5" is not read.
format((), 's')  # refused: The format "s" is not read.
format({}, 's')  # refused: The format "s" is not read.
format(b'a', 's')  # refused: The format "s" is not read.
format(Ellipsis, '')  # expect: "Ellipsis"
format(Ellipsis, '5')  # refused: The format "5" is not read.
format({1}, '')  # expect: "{1}"
format({1}, '5')  # refused: The format "5" is not read.
format({1}, 's')  # refused: The format "s" is not read.
format(-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, '')  # expect: "-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
