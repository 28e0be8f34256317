/** The operators between two operands, from those that bind the loosest. */
const levels = [
  ['or'], ['and'], ['==', 'in', 'not in', 'is', 'is not', '<'], ['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '//', '%', '@'], ['**']
] as const
const comparison = 2
const power = levels.length - 1
const binary = levels.flatMap((operators, level) => operators.map(operator => ({ operator, level })))

/** The operators before one operand, each with the level of those that bind as it does or more loosely. */
const unary = [{ operator: 'not ', above: 1 }, ...['-', '+', '~'].map(operator => ({ operator, above: power - 1 }))]

/** Every two operators in one expression, and where Python puts the parentheses; undefined where the two make one node of three operands. */
export const precedences: ReadonlyArray<{ readonly source: string, readonly grouped: string | undefined }> = [
  ...binary.flatMap(first => binary.map(second => {
    const isChain = first.level === second.level && first.level <= comparison
    const isRight = second.level > first.level || second.level === power
    const grouped = isRight ? `a ${first.operator} (b ${second.operator} c)` : `(a ${first.operator} b) ${second.operator} c`
    return { source: `a ${first.operator} b ${second.operator} c`, grouped: isChain ? undefined : grouped }
  })),
  ...unary.flatMap(({ operator, above }) => binary.flatMap(({ operator: between, level }) => [
    { source: `${operator}a ${between} b`, grouped: level > above ? `${operator}(a ${between} b)` : `(${operator}a) ${between} b` },
    // After an operator that binds more tightly, `not` is no Python.
    ...level > above && operator === 'not ' ? [] : [{ source: `a ${between} ${operator}b`, grouped: `a ${between} (${operator}b)` }]
  ])),
  ...unary.flatMap(({ operator: first }) => unary.flatMap(({ operator: second }) => first !== 'not ' && second === 'not '
    ? []
    : [{ source: `${first}${second}a`, grouped: `${first}(${second}a)` }]))
]
