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
format(42, '.1')  # raises: ValueError
format(42, '5.1')  # raises: ValueError
format('abc', '=5')  # raises: ValueError
format('\U0001f600', '=5')  # raises: ValueError
format(42, '-')  # expect: "42"
format('abc', ' ')  # raises: ValueError
format(42, '#')  # refused: The format "#" is not read.
format(42, 'z')  # refused: The format "z" is not read.
format('abc', ',')  # raises: ValueError
format('\U0001f600', '_')  # raises: ValueError
format(42, '_')  # expect: "42"
format('abc', 'd')  # raises: ValueError
format('\U0001f600', 'd')  # raises: ValueError
format('abc', 'x')  # raises: ValueError
format('abc', 'ss')  # refused: The format "ss" is not read.
format(42, 'ss')  # refused: The format "ss" is not read.
format('\U0001f600', '\U0001f600^5')  # expect: "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"
format('abc', '{<5')  # expect: "abc{{"
format('\U0001f600', '{<5')  # expect: "\ud83d\ude00{{{{"
format('abc', '5.')  # refused: The format "5." is not read.
format('\U0001f600', '1000000x')  # raises: ValueError
format('abc', ',s')  # raises: ValueError
format('\U0001f600', ',s')  # raises: ValueError
format('\U0001f600', '\u0665')  # refused: The format "٥" is not read.
format(42, '\u0665')  # refused: The format "٥" is not read.
format('abc', '.\u0661')  # refused: The format ".١" is not read.
format(42, '.\u0661')  # refused: The format ".١" is not read.
format('\U0001f600', '<<')  # expect: "\ud83d\ude00"
format(42, '<<')  # expect: "42"
format(42, '<')  # expect: "42"
format('abc', '5s5')  # refused: The format "5s5" is not read.
format(0, 'd')  # expect: "0"
format(18446744073709551616, 'd')  # expect: "18446744073709551616"
format(0, 'b')  # refused: The format "b" is not read.
format(-42, 'b')  # refused: The format "b" is not read.
format(True, 'b')  # refused: The format "b" is not read.
format(5, 'o')  # refused: The format "o" is not read.
format(-42, 'o')  # refused: The format "o" is not read.
format(True, 'o')  # refused: The format "o" is not read.
format(18446744073709551616, 'o')  # refused: The format "o" is not read.
format(1234567, 'x')  # expect: "12d687"
format(18446744073709551616, 'x')  # expect: "10000000000000000"
format(0, 'X')  # expect: "0"
format(5, 'X')  # expect: "5"
format(1234567, 'X')  # expect: "12D687"
format(True, 'X')  # refused: The format "X" is not read.
format(5, 'c')  # refused: The format "c" is not read.
format(-42, '#b')  # refused: The format "#b" is not read.
format(1234567, '#b')  # refused: The format "#b" is not read.
format(True, '#b')  # refused: The format "#b" is not read.
format(-42, '#o')  # refused: The format "#o" is not read.
format(-42, '#x')  # refused: The format "#x" is not read.
format(True, '+d')  # refused: The format "+d" is not read.
format(-42, '-d')  # expect: "-42"
format(True, '-d')  # refused: The format "-d" is not read.
format(5, '08d')  # expect: "00000005"
format(0, '+08d')  # expect: "+0000000"
format(5, '+08d')  # expect: "+0000005"
format(True, '+08d')  # refused: The format "+08d" is not read.
format(18446744073709551616, '+08d')  # expect: "+18446744073709551616"
format(0, '#010x')  # refused: The format "#010x" is not read.
format(-42, '#010b')  # refused: The format "#010b" is not read.
format(-42, ',')  # expect: "-42"
format(1234567, ',')  # expect: "1,234,567"
format(18446744073709551616, ',')  # expect: "18,446,744,073,709,551,616"
format(0, '_')  # expect: "0"
format(-42, ',d')  # expect: "-42"
format(1234567, ',d')  # expect: "1,234,567"
format(18446744073709551616, ',d')  # expect: "18,446,744,073,709,551,616"
format(True, '_d')  # refused: The format "_d" is not read.
format(18446744073709551616, '_d')  # expect: "18_446_744_073_709_551_616"
format(5, '_x')  # refused: The format "_x" is not read.
format(1234567, '_x')  # refused: The format "_x" is not read.
format(True, '_x')  # refused: The format "_x" is not read.
format(18446744073709551616, '_x')  # refused: The format "_x" is not read.
format(5, ',x')  # refused: The format ",x" is not read.
format(1234567, ',x')  # refused: The format ",x" is not read.
format(True, ',x')  # refused: The format ",x" is not read.
format(5, '#_x')  # refused: The format "#_x" is not read.
format(-42, '#_x')  # refused: The format "#_x" is not read.
format(18446744073709551616, '010,')  # refused: The format "010," is not read.
format(-42, '011,')  # refused: The format "011," is not read.
format(5, '013,d')  # refused: The format "013,d" is not read.
format(0, '020_x')  # refused: The format "020_x" is not read.
format(True, '#020_b')  # refused: The format "#020_b" is not read.
format(1234567, '<8')  # expect: "1234567 "
format(18446744073709551616, '<8')  # expect: "18446744073709551616"
format(5, '=8')  # expect: "       5"
format(True, '=8')  # refused: The format "=8" is not read.
format(18446744073709551616, '=8')  # expect: "18446744073709551616"
format(5, '*^8')  # expect: "***5****"
format(-42, '*^8')  # expect: "**-42***"
format(True, '*^8')  # refused: The format "*^8" is not read.
format(-42, '0<8')  # expect: "-4200000"
format(5, 'e')  # refused: The format "e" is not read.
format(18446744073709551616, 'e')  # refused: The format "e" is not read.
format(5, 'g')  # refused: The format "g" is not read.
format(0, '.2f')  # expect: "0.00"
format(-42, '.2f')  # expect: "-42.00"
format(-42, '.0f')  # expect: "-42"
format(18446744073709551616, '.0f')  # expect: "18446744073709551616"
format(5, '%')  # refused: The format "%" is not read.
format(-42, '%')  # refused: The format "%" is not read.
format(1234567, '%')  # refused: The format "%" is not read.
format(-42, '.1%')  # refused: The format ".1%" is not read.
format(True, '.1%')  # refused: The format ".1%" is not read.
format(0, ',.2f')  # expect: "0.00"
format(5, ',.2f')  # expect: "5.00"
format(5, '.3')  # raises: ValueError
format(-42, '.3')  # raises: ValueError
format(1234567, 'z')  # refused: The format "z" is not read.
format(True, 'zf')  # refused: The format "zf" is not read.
format(5, 'q')  # refused: The format "q" is not read.
format(-42, 'q')  # refused: The format "q" is not read.
format(True, 'q')  # refused: The format "q" is not read.
format(18446744073709551616, 'q')  # refused: The format "q" is not read.
format(1234567, 's')  # raises: ValueError
format(0, 'n,')  # refused: The format "n," is not read.
format(5, 'n,')  # refused: The format "n," is not read.
format(18446744073709551616, 'n,')  # refused: The format "n," is not read.
format(True, '_,')  # refused: The format "_," is not read.
format(18446744073709551616, '_,')  # refused: The format "_," is not read.
format(0, ',_')  # refused: The format ",_" is not read.
format(5, ',_')  # refused: The format ",_" is not read.
format(18446744073709551616, ',_')  # refused: The format ",_" is not read.
format(0, ',,')  # refused: The format ",," is not read.
format(5, ',,')  # refused: The format ",," is not read.
format(18446744073709551616, ',,')  # refused: The format ",," is not read.
format(0, '__')  # refused: The format "__" is not read.
format(1234567, '#c')  # refused: The format "#c" is not read.
format(0, '+c')  # refused: The format "+c" is not read.
format(True, '+c')  # refused: The format "+c" is not read.
format(18446744073709551616, '+c')  # refused: The format "+c" is not read.
format(5, '5c')  # refused: The format "5c" is not read.
format(0, '<5c')  # refused: The format "<5c" is not read.
format(5, 'E')  # refused: The format "E" is not read.
format(True, 'E')  # refused: The format "E" is not read.
format(-42, 'G')  # refused: The format "G" is not read.
format(1234567, '08.2f')  # expect: "1234567.00"
format(0, '+.1e')  # refused: The format "+.1e" is not read.
format(-42, '+.1e')  # refused: The format "+.1e" is not read.
format(1234567, '+.1e')  # refused: The format "+.1e" is not read.
format(18446744073709551616, '+.1e')  # refused: The format "+.1e" is not read.
format(0, '#.0f')  # refused: The format "#.0f" is not read.
format(1234567, '#g')  # refused: The format "#g" is not read.
format(0, '.3g')  # refused: The format ".3g" is not read.
format(-42, '.3g')  # refused: The format ".3g" is not read.
format(True, '.3g')  # refused: The format ".3g" is not read.
format(5, '>08')  # refused: The format ">08" is not read.
format(5, '10,.1f')  # expect: "       5.0"
format(True, '10,.1f')  # refused: The format "10,.1f" is not read.
format(0, 'r')  # refused: The format "r" is not read.
format(5, 'r')  # refused: The format "r" is not read.
format(-42, 'r')  # refused: The format "r" is not read.
format(1234567, 'r')  # refused: The format "r" is not read.
format(True, 'r')  # refused: The format "r" is not read.
format(1234567, '010_')  # refused: The format "010_" is not read.
format(0, '09,')  # refused: The format "09," is not read.
format(18446744073709551616, '09,')  # refused: The format "09," is not read.
format(-0.0, '')  # expect: "-0.0"
format(0.1, '')  # expect: "0.1"
format(0.5, '')  # expect: "0.5"
format(2.5, '')  # expect: "2.5"
format(9999999999999998.0, '')  # expect: "9999999999999998.0"
format(3.14159265358979, '')  # expect: "3.14159265358979"
format(100.0, '')  # expect: "100.0"
format(float('inf'), '')  # expect: "inf"
format(-0.0, 'e')  # refused: The format "e" is not read.
format(1.0, 'e')  # refused: The format "e" is not read.
format(1.5, 'e')  # refused: The format "e" is not read.
format(2.5, 'e')  # refused: The format "e" is not read.
format(0.125, 'e')  # refused: The format "e" is not read.
format(9999999999999998.0, 'e')  # refused: The format "e" is not read.
format(1e-05, 'e')  # refused: The format "e" is not read.
format(123456.789, 'e')  # refused: The format "e" is not read.
format(100.0, 'e')  # refused: The format "e" is not read.
format(0.00012345, 'e')  # refused: The format "e" is not read.
format(float('inf'), 'e')  # refused: The format "e" is not read.
format(12345678.9, 'e')  # refused: The format "e" is not read.
format(-0.0, 'f')  # expect: "-0.000000"
format(0.0001, 'f')  # expect: "0.000100"
format(123456.789, 'f')  # expect: "123456.789000"
format(1e+22, 'f')  # expect: "10000000000000000000000.000000"
format(3.14159265358979, 'f')  # expect: "3.141593"
format(1e+100, 'f')  # expect: "10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000000"
format(2.675, 'f')  # expect: "2.675000"
format(0.00012345, 'f')  # expect: "0.000123"
format(1e-07, 'f')  # expect: "0.000000"
format(12345678.9, 'f')  # expect: "12345678.900000"
format(-1.5, 'g')  # refused: The format "g" is not read.
format(1e+23, 'g')  # refused: The format "g" is not read.
format(2.675, 'g')  # refused: The format "g" is not read.
format(1e-07, 'g')  # refused: The format "g" is not read.
format(-0.0, 'E')  # refused: The format "E" is not read.
format(1.0, 'E')  # refused: The format "E" is not read.
format(1e+16, 'E')  # refused: The format "E" is not read.
format(0.0001, 'E')  # refused: The format "E" is not read.
format(1e-05, 'E')  # refused: The format "E" is not read.
format(1e+23, 'E')  # refused: The format "E" is not read.
format(1.7976931348623157e+308, 'E')  # refused: The format "E" is not read.
format(1e+100, 'E')  # refused: The format "E" is not read.
format(2.675, 'E')  # refused: The format "E" is not read.
format(3.14159265358979, 'F')  # refused: The format "F" is not read.
format(99.95, 'F')  # refused: The format "F" is not read.
format(0.00012345, 'F')  # refused: The format "F" is not read.
format(float('-inf'), 'F')  # refused: The format "F" is not read.
format(1e-07, 'F')  # refused: The format "F" is not read.
format(0.0, 'G')  # refused: The format "G" is not read.
format(-1.5, 'G')  # refused: The format "G" is not read.
format(0.1, 'G')  # refused: The format "G" is not read.
format(0.125, 'G')  # refused: The format "G" is not read.
format(1e+16, 'G')  # refused: The format "G" is not read.
format(1000000000000000.0, 'G')  # refused: The format "G" is not read.
format(9999999999999998.0, 'G')  # refused: The format "G" is not read.
format(0.0001, 'G')  # refused: The format "G" is not read.
format(1e+22, 'G')  # refused: The format "G" is not read.
format(1e+23, 'G')  # refused: The format "G" is not read.
format(5e-324, 'G')  # refused: The format "G" is not read.
format(1.7976931348623157e+308, 'G')  # refused: The format "G" is not read.
format(0.00012345, 'G')  # refused: The format "G" is not read.
format(-0.0, '%')  # refused: The format "%" is not read.
format(1.0, '%')  # refused: The format "%" is not read.
format(0.125, '%')  # refused: The format "%" is not read.
format(9999999999999998.0, '%')  # refused: The format "%" is not read.
format(0.0001, '%')  # refused: The format "%" is not read.
format(1.7976931348623157e+308, '%')  # refused: The format "%" is not read.
format(3.14159265358979, '%')  # refused: The format "%" is not read.
format(1e+100, '%')  # refused: The format "%" is not read.
format(float('-inf'), '%')  # refused: The format "%" is not read.
format(1e-07, '%')  # refused: The format "%" is not read.
format(0.0, '.0f')  # expect: "0"
format(0.1, '.0f')  # expect: "0"
format(0.5, '.0f')  # expect: "0"
format(2.5, '.0f')  # expect: "2"
format(5e-324, '.0f')  # expect: "0"
format(3.14159265358979, '.0f')  # expect: "3"
format(2.675, '.0f')  # expect: "3"
format(float('-inf'), '.0f')  # refused: The format ".0f" is not read.
format(1.0, '.1f')  # expect: "1.0"
format(0.125, '.1f')  # expect: "0.1"
format(9999999999999998.0, '.1f')  # expect: "9999999999999998.0"
format(123456.789, '.1f')  # expect: "123456.8"
format(5e-324, '.1f')  # expect: "0.0"
format(3.14159265358979, '.1f')  # expect: "3.1"
format(2.675, '.1f')  # expect: "2.7"
format(float('-inf'), '.1f')  # refused: The format ".1f" is not read.
format(float('nan'), '.1f')  # refused: The format ".1f" is not read.
format(0.5, '.2f')  # expect: "0.50"
format(1.5, '.2f')  # expect: "1.50"
format(2.5, '.2f')  # expect: "2.50"
format(1000000000000000.0, '.2f')  # expect: "1000000000000000.00"
format(123456.789, '.2f')  # expect: "123456.79"
format(1e+22, '.2f')  # expect: "10000000000000000000000.00"
format(1e+23, '.2f')  # expect: "99999999999999991611392.00"
format(5e-324, '.2f')  # expect: "0.00"
format(3.14159265358979, '.2f')  # expect: "3.14"
format(12345678.9, '.2f')  # expect: "12345678.90"
format(1.5, '.3e')  # refused: The format ".3e" is not read.
format(1000000000000000.0, '.3e')  # refused: The format ".3e" is not read.
format(1e+23, '.3e')  # refused: The format ".3e" is not read.
format(2.675, '.3e')  # refused: The format ".3e" is not read.
format(1e-07, '.3e')  # refused: The format ".3e" is not read.
format(-0.0, '.0e')  # refused: The format ".0e" is not read.
format(1.0, '.0e')  # refused: The format ".0e" is not read.
format(-1.5, '.0e')  # refused: The format ".0e" is not read.
format(1000000000000000.0, '.0e')  # refused: The format ".0e" is not read.
format(0.0001, '.0e')  # refused: The format ".0e" is not read.
format(5e-324, '.0e')  # refused: The format ".0e" is not read.
format(2.675, '.0e')  # refused: The format ".0e" is not read.
format(0.00012345, '.0e')  # refused: The format ".0e" is not read.
format(float('-inf'), '.0e')  # refused: The format ".0e" is not read.
format(12345678.9, '.0e')  # refused: The format ".0e" is not read.
format(-0.0, '.3g')  # refused: The format ".3g" is not read.
format(1.0, '.3g')  # refused: The format ".3g" is not read.
format(-1.5, '.3g')  # refused: The format ".3g" is not read.
format(1e-05, '.3g')  # refused: The format ".3g" is not read.
format(123456.789, '.3g')  # refused: The format ".3g" is not read.
format(1e+23, '.3g')  # refused: The format ".3g" is not read.
format(3.14159265358979, '.3g')  # refused: The format ".3g" is not read.
format(1e+100, '.3g')  # refused: The format ".3g" is not read.
format(float('inf'), '.3g')  # refused: The format ".3g" is not read.
format(float('nan'), '.3g')  # refused: The format ".3g" is not read.
format(3.14159265358979, '.0g')  # refused: The format ".0g" is not read.
format(float('nan'), '.0g')  # refused: The format ".0g" is not read.
format(1e-07, '.0g')  # refused: The format ".0g" is not read.
format(1.0, '.17g')  # refused: The format ".17g" is not read.
format(0.5, '.17g')  # refused: The format ".17g" is not read.
format(0.125, '.17g')  # refused: The format ".17g" is not read.
format(1e+16, '.17g')  # refused: The format ".17g" is not read.
format(1e+23, '.17g')  # refused: The format ".17g" is not read.
format(100.0, '.17g')  # refused: The format ".17g" is not read.
format(2.675, '.17g')  # refused: The format ".17g" is not read.
format(float('inf'), '.17g')  # refused: The format ".17g" is not read.
format(float('-inf'), '.17g')  # refused: The format ".17g" is not read.
format(float('nan'), '.17g')  # refused: The format ".17g" is not read.
format(12345678.9, '.17g')  # refused: The format ".17g" is not read.
format(0.5, '.20f')  # expect: "0.50000000000000000000"
format(1.5, '.20f')  # expect: "1.50000000000000000000"
format(1e-05, '.20f')  # expect: "0.00001000000000000000"
format(123456.789, '.20f')  # expect: "123456.78900000000430736691"
format(5e-324, '.20f')  # expect: "0.00000000000000000000"
format(1e+100, '.20f')  # expect: "10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00000000000000000000"
format(0.00012345, '.20f')  # expect: "0.00012344999999999999"
format(float('-inf'), '.20f')  # refused: The format ".20f" is not read.
format(1e-07, '.20f')  # expect: "0.00000010000000000000"
format(12345678.9, '.20f')  # expect: "12345678.90000000037252902985"
format(0.5, '+')  # expect: "+0.5"
format(1e+16, '+')  # expect: "+1e+16"
format(1000000000000000.0, '+')  # expect: "+1000000000000000.0"
format(1e-05, '+')  # expect: "+1e-05"
format(123456.789, '+')  # expect: "+123456.789"
format(1e+22, '+')  # expect: "+1e+22"
format(2.675, '+')  # expect: "+2.675"
format(float('-inf'), '+')  # refused: The format "+" is not read.
format(1e-07, '+')  # expect: "+1e-07"
format(-1.5, ' ')  # expect: "-1.5"
format(0.5, ' ')  # expect: " 0.5"
format(1.5, ' ')  # expect: " 1.5"
format(0.125, ' ')  # expect: " 0.125"
format(1e+16, ' ')  # expect: " 1e+16"
format(9999999999999998.0, ' ')  # expect: " 9999999999999998.0"
format(0.0001, ' ')  # expect: " 0.0001"
format(123456.789, ' ')  # expect: " 123456.789"
format(5e-324, ' ')  # expect: " 5e-324"
format(99.95, ' ')  # expect: " 99.95"
format(0.5, '+.1f')  # expect: "+0.5"
format(2.5, '+.1f')  # expect: "+2.5"
format(1e+16, '+.1f')  # expect: "+10000000000000000.0"
format(123456.789, '+.1f')  # expect: "+123456.8"
format(1e+23, '+.1f')  # expect: "+99999999999999991611392.0"
format(3.14159265358979, '+.1f')  # expect: "+3.1"
format(0.00012345, '+.1f')  # expect: "+0.0"
format(float('inf'), '+.1f')  # refused: The format "+.1f" is not read.
format(float('-inf'), '+.1f')  # refused: The format "+.1f" is not read.
format(0.0, '08.2f')  # expect: "00000.00"
format(1.0, '08.2f')  # expect: "00001.00"
format(2.5, '08.2f')  # expect: "00002.50"
format(0.125, '08.2f')  # expect: "00000.12"
format(1000000000000000.0, '08.2f')  # expect: "1000000000000000.00"
format(123456.789, '08.2f')  # expect: "123456.79"
format(1e+23, '08.2f')  # expect: "99999999999999991611392.00"
format(1.7976931348623157e+308, '08.2f')  # expect: "179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.00"
format(3.14159265358979, '08.2f')  # expect: "00003.14"
format(100.0, '08.2f')  # expect: "00100.00"
format(0.00012345, '08.2f')  # expect: "00000.00"
format(float('nan'), '08.2f')  # refused: The format "08.2f" is not read.
format(12345678.9, '08.2f')  # expect: "12345678.90"
format(-1.5, '010')  # expect: "-0000001.5"
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
format(-0.0, ',')  # expect: "-0.0"
format(0.0001, ',')  # expect: "0.0001"
format(123456.789, ',')  # expect: "123,456.789"
format(1e+23, ',')  # expect: "1e+23"
format(5e-324, ',')  # expect: "5e-324"
format(1.7976931348623157e+308, ',')  # expect: "1.7976931348623157e+308"
format(float('inf'), ',')  # refused: The format "," is not read.
format(float('nan'), ',')  # refused: The format "," is not read.
format(0.0, '_')  # expect: "0.0"
format(-0.0, '_')  # expect: "-0.0"
format(1.0, '_')  # expect: "1.0"
format(-1.5, '_')  # expect: "-1.5"
format(2.5, '_')  # expect: "2.5"
format(1e+16, '_')  # expect: "1e+16"
format(1e+22, '_')  # expect: "1e+22"
format(1.7976931348623157e+308, '_')  # expect: "1.7976931348623157e+308"
format(99.95, '_')  # expect: "99.95"
format(float('inf'), '_')  # refused: The format "_" is not read.
format(float('-inf'), '_')  # refused: The format "_" is not read.
format(float('nan'), '_')  # refused: The format "_" is not read.
format(12345678.9, '_')  # expect: "12_345_678.9"
format(-1.5, ',.2f')  # expect: "-1.50"
format(0.5, ',.2f')  # expect: "0.50"
format(0.125, ',.2f')  # expect: "0.12"
format(1e+16, ',.2f')  # expect: "10,000,000,000,000,000.00"
format(1000000000000000.0, ',.2f')  # expect: "1,000,000,000,000,000.00"
format(1e+22, ',.2f')  # expect: "10,000,000,000,000,000,000,000.00"
format(1e+23, ',.2f')  # expect: "99,999,999,999,999,991,611,392.00"
format(1.7976931348623157e+308, ',.2f')  # expect: "179,769,313,486,231,570,814,527,423,731,704,356,798,070,567,525,844,996,598,917,476,803,157,260,780,028,538,760,589,558,632,766,878,171,540,458,953,514,382,464,234,321,326,889,464,182,768,467,546,703,537,516,986,049,910,576,551,282,076,245,490,090,389,328,944,075,868,508,455,133,942,304,583,236,903,222,948,165,808,559,332,123,348,274,797,826,204,144,723,168,738,177,180,919,299,881,250,404,026,184,124,858,368.00"
format(3.14159265358979, ',.2f')  # expect: "3.14"
format(100.0, ',.2f')  # expect: "100.00"
format(float('inf'), ',.2f')  # refused: The format ",.2f" is not read.
format(1e-07, ',.2f')  # expect: "0.00"
format(-1.5, '015,.2f')  # refused: The format "015,.2f" is not read.
format(0.5, '015,.2f')  # refused: The format "015,.2f" is not read.
format(0.125, '015,.2f')  # refused: The format "015,.2f" is not read.
format(0.0001, '015,.2f')  # refused: The format "015,.2f" is not read.
format(1e-05, '015,.2f')  # refused: The format "015,.2f" is not read.
format(1e+23, '015,.2f')  # refused: The format "015,.2f" is not read.
format(1.7976931348623157e+308, '015,.2f')  # refused: The format "015,.2f" is not read.
format(3.14159265358979, '015,.2f')  # refused: The format "015,.2f" is not read.
format(2.675, '015,.2f')  # refused: The format "015,.2f" is not read.
format(float('nan'), '015,.2f')  # refused: The format "015,.2f" is not read.
format(0.0, '_.1f')  # expect: "0.0"
format(1.0, '_.1f')  # expect: "1.0"
format(2.5, '_.1f')  # expect: "2.5"
format(0.125, '_.1f')  # expect: "0.1"
format(0.0001, '_.1f')  # expect: "0.0"
format(123456.789, '_.1f')  # expect: "123_456.8"
format(float('-inf'), '_.1f')  # refused: The format "_.1f" is not read.
format(-0.0, '#.0f')  # refused: The format "#.0f" is not read.
format(1.0, '#.0f')  # refused: The format "#.0f" is not read.
format(2.5, '#.0f')  # refused: The format "#.0f" is not read.
format(0.125, '#.0f')  # refused: The format "#.0f" is not read.
format(1e+16, '#.0f')  # refused: The format "#.0f" is not read.
format(9999999999999998.0, '#.0f')  # refused: The format "#.0f" is not read.
format(0.0001, '#.0f')  # refused: The format "#.0f" is not read.
format(1e+22, '#.0f')  # refused: The format "#.0f" is not read.
format(1.0, '#.0e')  # refused: The format "#.0e" is not read.
format(2.5, '#.0e')  # refused: The format "#.0e" is not read.
format(1000000000000000.0, '#.0e')  # refused: The format "#.0e" is not read.
format(9999999999999998.0, '#.0e')  # refused: The format "#.0e" is not read.
format(1e-05, '#.0e')  # refused: The format "#.0e" is not read.
format(1e+22, '#.0e')  # refused: The format "#.0e" is not read.
format(1e+23, '#.0e')  # refused: The format "#.0e" is not read.
format(5e-324, '#.0e')  # refused: The format "#.0e" is not read.
format(1.7976931348623157e+308, '#.0e')  # refused: The format "#.0e" is not read.
format(100.0, '#.0e')  # refused: The format "#.0e" is not read.
format(0.00012345, '#.0e')  # refused: The format "#.0e" is not read.
format(float('nan'), '#.0e')  # refused: The format "#.0e" is not read.
format(1e-07, '#.0e')  # refused: The format "#.0e" is not read.
format(-1.5, '#g')  # refused: The format "#g" is not read.
format(1e+23, '#g')  # refused: The format "#g" is not read.
format(3.14159265358979, '#g')  # refused: The format "#g" is not read.
format(100.0, '#g')  # refused: The format "#g" is not read.
format(1e+100, '#g')  # refused: The format "#g" is not read.
format(float('inf'), '#g')  # refused: The format "#g" is not read.
format(1.0, '#.3g')  # refused: The format "#.3g" is not read.
format(0.1, '#.3g')  # refused: The format "#.3g" is not read.
format(0.5, '#.3g')  # refused: The format "#.3g" is not read.
format(1.5, '#.3g')  # refused: The format "#.3g" is not read.
format(1e+16, '#.3g')  # refused: The format "#.3g" is not read.
format(9999999999999998.0, '#.3g')  # refused: The format "#.3g" is not read.
format(1.7976931348623157e+308, '#.3g')  # refused: The format "#.3g" is not read.
format(float('nan'), '#.3g')  # refused: The format "#.3g" is not read.
format(1e-07, '#.3g')  # refused: The format "#.3g" is not read.
format(12345678.9, '#.3g')  # refused: The format "#.3g" is not read.
format(-0.0, 'z')  # refused: The format "z" is not read.
format(-1.5, 'z')  # refused: The format "z" is not read.
format(0.5, 'z')  # refused: The format "z" is not read.
format(2.5, 'z')  # refused: The format "z" is not read.
format(1e+16, 'z')  # refused: The format "z" is not read.
format(1000000000000000.0, 'z')  # refused: The format "z" is not read.
format(1e-05, 'z')  # refused: The format "z" is not read.
format(123456.789, 'z')  # refused: The format "z" is not read.
format(1e+22, 'z')  # refused: The format "z" is not read.
format(1.7976931348623157e+308, 'z')  # refused: The format "z" is not read.
format(3.14159265358979, 'z')  # refused: The format "z" is not read.
format(2.675, 'z')  # refused: The format "z" is not read.
format(1e-07, 'z')  # refused: The format "z" is not read.
format(1.0, 'z.1f')  # refused: The format "z.1f" is not read.
format(1e+16, 'z.1f')  # refused: The format "z.1f" is not read.
format(1000000000000000.0, 'z.1f')  # refused: The format "z.1f" is not read.
format(9999999999999998.0, 'z.1f')  # refused: The format "z.1f" is not read.
format(0.0001, 'z.1f')  # refused: The format "z.1f" is not read.
format(1e-05, 'z.1f')  # refused: The format "z.1f" is not read.
format(1.7976931348623157e+308, 'z.1f')  # refused: The format "z.1f" is not read.
format(3.14159265358979, 'z.1f')  # refused: The format "z.1f" is not read.
format(1e+100, 'z.1f')  # refused: The format "z.1f" is not read.
format(-0.0, 'z.0f')  # refused: The format "z.0f" is not read.
format(0.5, 'z.0f')  # refused: The format "z.0f" is not read.
format(2.5, 'z.0f')  # refused: The format "z.0f" is not read.
format(1e+16, 'z.0f')  # refused: The format "z.0f" is not read.
format(5e-324, 'z.0f')  # refused: The format "z.0f" is not read.
format(100.0, 'z.0f')  # refused: The format "z.0f" is not read.
format(99.95, 'z.0f')  # refused: The format "z.0f" is not read.
format(float('nan'), 'z.0f')  # refused: The format "z.0f" is not read.
format(1e-07, 'z.0f')  # refused: The format "z.0f" is not read.
format(12345678.9, 'z.0f')  # refused: The format "z.0f" is not read.
format(1.0, '.3')  # refused: The format ".3" is not read.
format(0.125, '.3')  # refused: The format ".3" is not read.
format(0.0001, '.3')  # refused: The format ".3" is not read.
format(1e+23, '.3')  # refused: The format ".3" is not read.
format(3.14159265358979, '.3')  # refused: The format ".3" is not read.
format(100.0, '.3')  # refused: The format ".3" is not read.
format(0.00012345, '.3')  # refused: The format ".3" is not read.
format(float('nan'), '.3')  # refused: The format ".3" is not read.
format(-0.0, '.0')  # refused: The format ".0" is not read.
format(0.125, '.0')  # refused: The format ".0" is not read.
format(1e+22, '.0')  # refused: The format ".0" is not read.
format(3.14159265358979, '.0')  # refused: The format ".0" is not read.
format(float('inf'), '.0')  # refused: The format ".0" is not read.
format(0.1, '.1')  # refused: The format ".1" is not read.
format(2.5, '.1')  # refused: The format ".1" is not read.
format(1e+22, '.1')  # refused: The format ".1" is not read.
format(1.7976931348623157e+308, '.1')  # refused: The format ".1" is not read.
format(99.95, '.1')  # refused: The format ".1" is not read.
format(0.00012345, '.1')  # refused: The format ".1" is not read.
format(float('-inf'), '.1')  # refused: The format ".1" is not read.
format(0.0, '.16')  # refused: The format ".16" is not read.
format(2.5, '.16')  # refused: The format ".16" is not read.
format(1e+16, '.16')  # refused: The format ".16" is not read.
format(1000000000000000.0, '.16')  # refused: The format ".16" is not read.
format(123456.789, '.16')  # refused: The format ".16" is not read.
format(1e+22, '.16')  # refused: The format ".16" is not read.
format(100.0, '.16')  # refused: The format ".16" is not read.
format(2.675, '.16')  # refused: The format ".16" is not read.
format(float('-inf'), '.16')  # refused: The format ".16" is not read.
format(12345678.9, '.16')  # refused: The format ".16" is not read.
format(-1.5, '#')  # refused: The format "#" is not read.
format(1.5, '#')  # refused: The format "#" is not read.
format(2.5, '#')  # refused: The format "#" is not read.
format(1000000000000000.0, '#')  # refused: The format "#" is not read.
format(9999999999999998.0, '#')  # refused: The format "#" is not read.
format(1e+22, '#')  # refused: The format "#" is not read.
format(2.675, '#')  # refused: The format "#" is not read.
format(1.0, '#.3')  # refused: The format "#.3" is not read.
format(0.1, '#.3')  # refused: The format "#.3" is not read.
format(1.5, '#.3')  # refused: The format "#.3" is not read.
format(1e+22, '#.3')  # refused: The format "#.3" is not read.
format(5e-324, '#.3')  # refused: The format "#.3" is not read.
format(100.0, '#.3')  # refused: The format "#.3" is not read.
format(99.95, '#.3')  # refused: The format "#.3" is not read.
format(float('inf'), '#.3')  # refused: The format "#.3" is not read.
format(float('nan'), '#.3')  # refused: The format "#.3" is not read.
format(0.1, '10')  # expect: "       0.1"
format(1.5, '10')  # expect: "       1.5"
format(123456.789, '10')  # expect: "123456.789"
format(0.0, '<10')  # expect: "0.0       "
format(0.1, '<10')  # expect: "0.1       "
format(1.5, '<10')  # expect: "1.5       "
format(0.125, '<10')  # expect: "0.125     "
format(9999999999999998.0, '<10')  # expect: "9999999999999998.0"
format(0.0001, '<10')  # expect: "0.0001    "
format(1e+23, '<10')  # expect: "1e+23     "
format(100.0, '<10')  # expect: "100.0     "
format(2.675, '<10')  # expect: "2.675     "
format(float('-inf'), '<10')  # refused: The format "<10" is not read.
format(0.0, '^10.1f')  # expect: "   0.0    "
format(0.1, '^10.1f')  # expect: "   0.1    "
format(1.5, '^10.1f')  # expect: "   1.5    "
format(2.5, '^10.1f')  # expect: "   2.5    "
format(1e+16, '^10.1f')  # expect: "10000000000000000.0"
format(9999999999999998.0, '^10.1f')  # expect: "9999999999999998.0"
format(1e-05, '^10.1f')  # expect: "   0.0    "
format(123456.789, '^10.1f')  # expect: " 123456.8 "
format(3.14159265358979, '^10.1f')  # expect: "   3.1    "
format(1e+100, '^10.1f')  # expect: "10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.0"
format(12345678.9, '^10.1f')  # expect: "12345678.9"
format(0.0, '=+10')  # expect: "+      0.0"
format(0.1, '=+10')  # expect: "+      0.1"
format(1.5, '=+10')  # expect: "+      1.5"
format(2.5, '=+10')  # expect: "+      2.5"
format(0.0001, '=+10')  # expect: "+   0.0001"
format(123456.789, '=+10')  # expect: "+123456.789"
format(1e+22, '=+10')  # expect: "+    1e+22"
format(1e+23, '=+10')  # expect: "+    1e+23"
format(float('nan'), '=+10')  # refused: The format "=+10" is not read.
format(12345678.9, '=+10')  # expect: "+12345678.9"
format(1.5, '*=10')  # expect: "*******1.5"
format(0.125, '*=10')  # expect: "*****0.125"
format(0.0001, '*=10')  # expect: "****0.0001"
format(1e-05, '*=10')  # expect: "*****1e-05"
format(5e-324, '*=10')  # expect: "****5e-324"
format(100.0, '*=10')  # expect: "*****100.0"
format(99.95, '*=10')  # expect: "*****99.95"
format(1.5, '.1%')  # refused: The format ".1%" is not read.
format(2.5, '.1%')  # refused: The format ".1%" is not read.
format(0.125, '.1%')  # refused: The format ".1%" is not read.
format(1e+16, '.1%')  # refused: The format ".1%" is not read.
format(123456.789, '.1%')  # refused: The format ".1%" is not read.
format(1e+23, '.1%')  # refused: The format ".1%" is not read.
format(0.00012345, '.1%')  # refused: The format ".1%" is not read.
format(float('-inf'), '.1%')  # refused: The format ".1%" is not read.
format(-0.0, '+.0%')  # refused: The format "+.0%" is not read.
format(0.5, '+.0%')  # refused: The format "+.0%" is not read.
format(9999999999999998.0, '+.0%')  # refused: The format "+.0%" is not read.
format(1.7976931348623157e+308, '+.0%')  # refused: The format "+.0%" is not read.
format(1e+100, '+.0%')  # refused: The format "+.0%" is not read.
format(2.675, '+.0%')  # refused: The format "+.0%" is not read.
format(float('-inf'), '+.0%')  # refused: The format "+.0%" is not read.
format(float('nan'), '+.0%')  # refused: The format "+.0%" is not read.
format(1.0, '0=10')  # expect: "00000001.0"
format(1.5, '0=10')  # expect: "00000001.5"
format(1e+16, '0=10')  # expect: "000001e+16"
format(1.7976931348623157e+308, '0=10')  # expect: "1.7976931348623157e+308"
format(100.0, '0=10')  # expect: "00000100.0"
format(2.675, '0=10')  # expect: "000002.675"
format(0.00012345, '0=10')  # expect: "0.00012345"
format(2.5, 'd')  # raises: ValueError
format(0.125, 'd')  # raises: ValueError
format(9999999999999998.0, 'd')  # raises: ValueError
format(0.0001, 'd')  # raises: ValueError
format(99.95, 'd')  # raises: ValueError
format(float('inf'), 'd')  # raises: ValueError
format(1e-07, 'd')  # raises: ValueError
format(-1.5, 's')  # raises: ValueError
format(2.5, 's')  # raises: ValueError
format(1e+16, 's')  # raises: ValueError
format(1000000000000000.0, 's')  # raises: ValueError
format(1e-05, 's')  # raises: ValueError
format(2.675, 's')  # raises: ValueError
format(float('inf'), 's')  # raises: ValueError
format(float('-inf'), 's')  # raises: ValueError
format(float('nan'), 's')  # raises: ValueError
format(12345678.9, 's')  # raises: ValueError
format(0.0, 'x')  # raises: ValueError
format(-0.0, 'x')  # raises: ValueError
format(1.0, 'x')  # raises: ValueError
format(0.1, 'x')  # raises: ValueError
format(0.5, 'x')  # raises: ValueError
format(1.5, 'x')  # raises: ValueError
format(1e+16, 'x')  # raises: ValueError
format(3.14159265358979, 'x')  # raises: ValueError
format(100.0, 'x')  # raises: ValueError
format(0.00012345, 'x')  # raises: ValueError
format(1.0, 'c')  # refused: The format "c" is not read.
format(0.1, 'c')  # refused: The format "c" is not read.
format(2.5, 'c')  # refused: The format "c" is not read.
format(1e+16, 'c')  # refused: The format "c" is not read.
format(9999999999999998.0, 'c')  # refused: The format "c" is not read.
format(1e+22, 'c')  # refused: The format "c" is not read.
format(5e-324, 'c')  # refused: The format "c" is not read.
format(1.7976931348623157e+308, 'c')  # refused: The format "c" is not read.
format(float('inf'), 'c')  # refused: The format "c" is not read.
format(float('nan'), 'c')  # refused: The format "c" is not read.
format(-0.0, '.30f')  # expect: "-0.000000000000000000000000000000"
format(0.5, '.30f')  # expect: "0.500000000000000000000000000000"
format(1000000000000000.0, '.30f')  # expect: "1000000000000000.000000000000000000000000000000"
format(100.0, '.30f')  # expect: "100.000000000000000000000000000000"
format(float('nan'), '.30f')  # refused: The format ".30f" is not read.
format(0.0, '.25e')  # refused: The format ".25e" is not read.
format(-0.0, '.25e')  # refused: The format ".25e" is not read.
format(0.1, '.25e')  # refused: The format ".25e" is not read.
format(0.5, '.25e')  # refused: The format ".25e" is not read.
format(0.0001, '.25e')  # refused: The format ".25e" is not read.
format(1e-05, '.25e')  # refused: The format ".25e" is not read.
format(100.0, '.25e')  # refused: The format ".25e" is not read.
format(2.675, '.25e')  # refused: The format ".25e" is not read.
format(1e-07, '.25e')  # refused: The format ".25e" is not read.
format(0.0, '.')  # refused: The format "." is not read.
format(-0.0, '.')  # refused: The format "." is not read.
format(1.0, '.')  # refused: The format "." is not read.
format(1.5, '.')  # refused: The format "." is not read.
format(0.125, '.')  # refused: The format "." is not read.
format(1000000000000000.0, '.')  # refused: The format "." is not read.
format(0.0001, '.')  # refused: The format "." is not read.
format(1e-05, '.')  # refused: The format "." is not read.
format(100.0, '.')  # refused: The format "." is not read.
format(2.675, '.')  # refused: The format "." is not read.
format(99.95, '.')  # refused: The format "." is not read.
format(-0.0, '012,.2f')  # refused: The format "012,.2f" is not read.
format(2.5, '012,.2f')  # refused: The format "012,.2f" is not read.
format(0.0001, '012,.2f')  # refused: The format "012,.2f" is not read.
format(1e+22, '012,.2f')  # refused: The format "012,.2f" is not read.
format(5e-324, '012,.2f')  # refused: The format "012,.2f" is not read.
format(1.7976931348623157e+308, '012,.2f')  # refused: The format "012,.2f" is not read.
format(0.00012345, '012,.2f')  # refused: The format "012,.2f" is not read.
format(float('nan'), '012,.2f')  # refused: The format "012,.2f" is not read.
format(1e-07, '012,.2f')  # refused: The format "012,.2f" is not read.
format(0.5, '.40g')  # refused: The format ".40g" is not read.
format(1.5, '.40g')  # refused: The format ".40g" is not read.
format(0.125, '.40g')  # refused: The format ".40g" is not read.
format(1e+16, '.40g')  # refused: The format ".40g" is not read.
format(9999999999999998.0, '.40g')  # refused: The format ".40g" is not read.
format(1e-05, '.40g')  # refused: The format ".40g" is not read.
format(123456.789, '.40g')  # refused: The format ".40g" is not read.
format(1e+100, '.40g')  # refused: The format ".40g" is not read.
format(2.675, '.40g')  # refused: The format ".40g" is not read.
format(99.95, '.40g')  # refused: The format ".40g" is not read.
format(1e-07, '.40g')  # refused: The format ".40g" is not read.
format(None, '5')  # refused: The format "5" is not read.
format((), 's')  # refused: The format "s" is not read.
format({}, 's')  # refused: The format "s" is not read.
format(b'a', 's')  # refused: The format "s" is not read.
format(Ellipsis, '')  # expect: "Ellipsis"
format(Ellipsis, '5')  # refused: The format "5" is not read.
format({1}, '')  # expect: "{1}"
format({1}, '5')  # refused: The format "5" is not read.
format({1}, 's')  # refused: The format "s" is not read.
format(-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, '.2e')  # refused: The format ".2e" is not read.
format(-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, '')  # expect: "-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
format(1114112, 'c')  # refused: The format "c" is not read.
format(-1, 'c')  # refused: The format "c" is not read.
