import { refusedMethods } from './arguments.js'
import { strCaseMethods } from './str-case.js'
import { strEncodingMethods } from './str-encoding.js'
import { strFormatMethods } from './format-method.js'
import { strKindMethods } from './str-kinds.js'
import { strPadMethods } from './str-pad.js'
import { strSearchMethods } from './str-search.js'
import { strSplitMethods } from './str-split.js'
import { strTranslateMethods } from './str-translate.js'
import type { PyNative } from './values.js'

/** The methods of str, made with `method` of define.ts: `split` and so on. The first argument is a PyStr or, for subclasses, refused. */
export const strMethods: readonly PyNative[] = [
  ...strCaseMethods,
  ...strEncodingMethods,
  ...strFormatMethods,
  ...strKindMethods,
  ...strPadMethods,
  ...strSearchMethods,
  ...strSplitMethods,
  ...strTranslateMethods,
  ...refusedMethods('str', '__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__')
]
