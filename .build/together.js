// Runs scripts of package.json at the same time, and prints what each says when it has ended.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

process.exitCode = 0
await Promise.all(process.argv.slice(2).map(async script => {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output.push(chunk) })
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(output))
  console.log(`${script} ended with ${code}`)
  if (code !== 0) process.exitCode = 1
}))
