#!/usr/bin/env node
import { main } from './main.js'
import { exitWith, processIo } from './process-io.js'

exitWith(await main(process.argv.slice(2), processIo(process)), process)
