import type { Server } from 'node:http'

/** These come while the connections are made. */
const unmeasured = 32

/** Measures the CPU time, user and system in microseconds, that a server under load takes for so many requests. */
export function measureWork (server: Server): (count: number) => Promise<number> {
  let left = -1
  let last = 0
  let before: NodeJS.CpuUsage
  let tell: (microseconds: number) => void
  server.on('request', () => {
    if (left < 0) return
    if (left === last) before = process.cpuUsage()
    if (left === 0) {
      const { user, system } = process.cpuUsage(before)
      tell(user + system)
    }
    left--
  })
  return async count => await new Promise(resolve => {
    tell = resolve
    last = count
    left = count + unmeasured
  })
}
