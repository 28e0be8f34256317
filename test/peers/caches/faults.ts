import type { Answer } from './ask.js'
import type { Requester } from './requesters.js'

/** In what an answer through a cache can differ from what the origin would have said. */
export type Fault =
  | 'foreign Access-Control-Allow-Origin'
  | 'missing Access-Control-Allow-Origin'
  | 'other Access-Control headers'
  | 'Vary without origin'
  | 'status'
  | 'location'
  | 'encoding not accepted'
  | 'body'

const allowOrigin = 'access-control-allow-origin'

/** What is wrong with an answer, given what the origin answers that requester directly. */
export function faultsOf (given: Answer, due: Answer, { headers }: Requester): readonly Fault[] {
  const faults: Fault[] = []
  const [allowed, dueAllowed] = [given, due].map(({ cors }) => cors.filter(line => line.startsWith(allowOrigin)).join())
  if (allowed !== dueAllowed) faults.push(allowed === '' ? 'missing Access-Control-Allow-Origin' : 'foreign Access-Control-Allow-Origin')
  const [others, dueOthers] = [given, due].map(({ cors }) => cors.filter(line => !line.startsWith(allowOrigin)).join('\n'))
  if (others !== dueOthers) faults.push('other Access-Control headers')
  // The next cache on the way needs it too: the browser's.
  if (due.vary.includes('origin') && !given.vary.includes('origin')) faults.push('Vary without origin')
  if (given.status !== due.status) faults.push('status')
  if (given.location !== due.location) faults.push('location')
  if (given.encoding !== 'identity' && headers['accept-encoding'] !== given.encoding) faults.push('encoding not accepted')
  if (given.body !== due.body) faults.push('body')
  return faults
}
