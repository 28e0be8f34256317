# group: {}
format('abc', '5')  # refused: It is not followed here.
format(float('inf'), '')  # refused: Only the usual floats are read.
