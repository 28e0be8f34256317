/** What `str.isspace()` takes: not what JavaScript's `\s` takes. */
export const spaces = '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

/** What is space to bytes, and in the text of a number. */
export const asciiSpaces = '\t\n\v\f\r '

/** The ends of lines that `str.splitlines()` knows, beside `\r\n`. */
export const lineEnds = '\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029'
