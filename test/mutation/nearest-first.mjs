import { relative } from 'node:path'
import { strykerValidationSchema, TapTestRunner } from '@stryker-mutator/tap-runner'

export { strykerValidationSchema }

// Tests of size find what the others find, and a mutant makes them slow before they fail.
Object.assign(process.env, { TAP_GREP: 'million', TAP_INVERT: '1' })

/**
 * Stryker's tap runner, but for the order of the test files: first those that have killed mutants of
 * the same source, then those that lie nearest to it. Most mutants then die in the first file.
 */
class NearestFirst extends TapTestRunner {
  #kills = new Map()

  async mutantRun (options) {
    const source = relative('lib', options.sandboxFileName)
    const kills = file => this.#kills.get(`${file} ${source}`) ?? 0
    const promise = file => 1000 * kills(file) + nearness(file, source)
    const testFilter = options.testFilter.toSorted((one, other) => promise(other) - promise(one))
    const result = await super.mutantRun({ ...options, testFilter })
    for (const file of result.killedBy ?? []) this.#kills.set(`${file} ${source}`, kills(file) + 1)
    return result
  }
}

/** How many characters `build/test/policy/origin.test.js` and `policy/origin.ts` have in common. */
function nearness (testFile, source) {
  return [...relative('build/test', testFile)].findIndex((letter, index) => letter !== source[index])
}

function createRunner (injector) {
  return injector.provideValue('globalNamespace', '__stryker__').injectClass(NearestFirst)
}
createRunner.inject = ['$injector']

export const strykerPlugins = [{ kind: 'TestRunner', name: 'tap', factory: createRunner }]
