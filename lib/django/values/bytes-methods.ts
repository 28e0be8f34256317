import { refusedMethods } from './arguments.js'
import { bytesSearchMethods } from './bytes-search.js'
import { bytesSplitMethods } from './bytes-split.js'
import { bytesTextMethods } from './bytes-text.js'
import type { PyNative } from './values.js'

export const bytesMethods: readonly PyNative[] = [
  ...bytesSearchMethods,
  ...bytesSplitMethods,
  ...bytesTextMethods,
  ...refusedMethods('bytes', 'capitalize expandtabs islower istitle isupper maketrans swapcase title translate ' +
    '__add__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__')
]
