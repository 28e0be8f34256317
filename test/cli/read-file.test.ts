import { join } from 'node:path'
import t from 'tap'
import { mustBeFile, readText } from '../../lib/cli/read-file.js'

t.test('what cannot be read is told in words', t => {
  const folder = t.testdir({ file: '\uFEFFtext' })
  const table: Array<[path: string, message: string | RegExp]> = [
    [join(folder, 'nope'), 'There is no such file.'],
    [join(folder, 'file/below'), 'There is no such file.'],
    [folder, 'This is a folder.'],
    [join(folder, 'x'.repeat(300)), 'The name of the file is longer than any file system takes.'],
    ['\0', 'The path has a NUL character in it, which no file name has.']
  ]
  for (const [path, message] of table) {
    for (const read of [readText, mustBeFile]) t.throws(() => read(path), { name: 'UnreadableFile', problems: [{ message }] })
  }
  t.equal(readText(join(folder, 'file')), 'text')
  t.doesNotThrow(() => { mustBeFile(join(folder, 'file')) })
  t.end()
})
