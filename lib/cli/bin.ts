#!/usr/bin/env node
import module from 'node:module'

// Node 22.8 and later keep what they have compiled for the next run, which is short.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void }
enableCompileCache?.()
// If Node ends before main does, because nothing is left to wait for, that is no success.
process.exitCode = 2
// Imported now: what a module imports by name is compiled before it runs. CommonJS has no await here.
Promise.all([import('./main.js'), import('./process-io.js')]).then(async ([{ main }, { exitWith, processIo }]) => {
  exitWith(await main(process.argv.slice(2), processIo(process)), process)
})
