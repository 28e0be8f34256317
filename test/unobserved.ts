/**
 * Options of `env`, for programs that tap's observation breaks: it loads code into each Node that a test starts, which
 * writes files, and is loaded before the program.
 */
export const unobserved = ['-u', 'NODE_OPTIONS']
