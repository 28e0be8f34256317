import type { PyNative } from './values.js'

export const bytesMethods: readonly PyNative[] = []
