/**
 * The origins that our lines in a log show. Each entry is one write of the logger's. Throws where one is
 * not one line of JSON, or where a line of ours holds what a terminal or an editor would act on.
 */
export function originsLogged (log: readonly string[]): string[] {
  return log.flatMap(entry => {
    const line = entry.slice(0, -1)
    if (!entry.endsWith('\n') || /\p{Cc}/u.test(line)) throw new Error(`not a line: ${JSON.stringify(entry)}`)
    const { cors, msg } = JSON.parse(line) as { cors?: { origin: string }, msg: string }
    if (cors === undefined) return []
    if (/\p{C}/u.test(line + msg + cors.origin) || !msg.includes(cors.origin)) throw new Error(`not printable: ${line}`)
    return [cors.origin]
  })
}
