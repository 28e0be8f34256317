/** Errors that throw when they are read. */
export const unreadableErrors: ReadonlyArray<readonly [it: string, thrown: unknown]> = [
  ['a getter', Object.defineProperty(new Error(), 'message', { get () { throw new Error('again') } })],
  ['a getter of no Error', { get message () { throw new Error('again') } }],
  ['a symbol', Object.assign(new Error(), { message: Symbol('no text') })],
  ['an object without a prototype', Object.assign(new Error(), { message: Object.create(null) as object })],
  ['a proxy', new Proxy({}, { getPrototypeOf () { throw new Error('again') } })]
]
