import type { PyNative } from './values.js'

/** The methods of str, made with `method` of define.ts: `split` and so on. The first argument is a PyStr or, for subclasses, refused. */
export const strMethods: readonly PyNative[] = []
