export { PatternError } from './pattern-error.js'
export { compilePattern } from './pattern.js'
export type { Pattern } from './pattern.js'
export { compilePatternSet } from './pattern-set.js'
