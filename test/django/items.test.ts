import { testRows } from './expression-rows.js'

testRows('items')
