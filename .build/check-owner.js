// `npm publish` stops as long as nobody has said where the repository is.
import { readFileSync } from 'node:fs'

const { bugs } = JSON.parse(readFileSync('package.json', 'utf8'))
if (bugs.url.includes('OWNER')) throw new Error('package.json: write the owner of the repository where it says OWNER')
