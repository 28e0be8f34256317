import { testRows } from './expression-rows.js'

testRows('operators')
