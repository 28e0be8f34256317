/**
 * How often a property is tried. What is made at random is the same on every run, unless SEED says otherwise (seed.ts):
 * more would find again only what a change breaks in most cases anyway. For new cases: SEED=1 RUNS=20, twenty times as many.
 */
export const runs = (number: number): number => number * Number(process.env['RUNS'] ?? 1)
