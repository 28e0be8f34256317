// `npm run schema`: lib/settings/schema.ts, compiled by TypeBox, is lib/settings/compiled.ts.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

// By itself, as all else in lib imports what it makes.
const options = '.build/tool.js tsgo --ignoreConfig --noCheck --module nodenext --target es2024 --types node --rootDir lib --outDir build/schema'
execFileSync(process.execPath, [...options.split(' '), 'lib/settings/compile-schema.ts'], { stdio: 'inherit' })
const { compileSchema } = await import('../build/schema/settings/compile-schema.js')
writeFileSync('lib/settings/compiled.ts', compileSchema())
