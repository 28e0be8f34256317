/**
 * What the tests make at random is the same on every run, so that a failure is the fault of the change it is seen on.
 * SEED=… makes something else.
 */
export const seed = Number(process.env['SEED'] ?? 20_220_601)
