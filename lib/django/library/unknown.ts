import { literalOrPython } from '../problem.js'
import { Source } from '../source.js'
import { native } from '../values/define.js'
import { PyUnknown, refuse, type PyNative } from '../values/values.js'

const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** An attribute of a library that exists in Python, and whose value is not known here. The evaluator knows where it was read. */
export function unmodelled (moduleName: string, name: string): PyUnknown {
  return because(`What ${moduleName}.${name} is cannot be known without running Python.`)
}

/** An attribute that cannot be known, and why. */
export function because (why: string, fix = literalOrPython): PyUnknown {
  return new PyUnknown({ place: nowhere, why, fix })
}

/** A function that may be imported and passed on, and refuses when it is called. */
export function refusing (name: string, why: string, fix?: string, isMethod = false): PyNative {
  return native(name, '*rest **others', (_given, context) => refuse(context, why, fix), isMethod)
}
