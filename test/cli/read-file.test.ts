import { join } from 'node:path'
import t from 'tap'
import { mustBeFile, readText } from '../../lib/cli/read-file.js'
import type { UnreadableFile } from '../../lib/cli/unreadable.js'

t.test('what cannot be read is told in words', async t => {
  const folder = t.testdir({ file: '\uFEFFtext' })
  const why = async (reading: Promise<unknown>) => await reading.then(() => undefined, (error: unknown) => (error as UnreadableFile).problems[0]?.message)
  const table: Array<[path: string, message: string | RegExp]> = [
    [join(folder, 'nope'), 'There is no such file.'],
    [join(folder, 'file/below'), 'There is no such file.'],
    [folder, 'This is a folder.'],
    [join(folder, 'x'.repeat(300)), 'The name of the file is longer than any file system takes.'],
    ['\0', 'The path has a NUL character in it, which no file name has.']
  ]
  for (const [path, message] of table) {
    for (const read of [readText, mustBeFile]) t.match(await why(read(path)), message)
  }
  t.equal(await readText(join(folder, 'file')), 'text')
  t.equal(await mustBeFile(join(folder, 'file')), undefined)
})
