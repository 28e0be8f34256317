import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { PyInstance, PyStr, type PyModule } from '../values/values.js'
import { textOf } from './arguments.js'
import { moduleOf } from './module.js'
import { lower } from '../characters.js'
import { refusing } from './unknown.js'

const truths = new Set(['y', 'yes', 't', 'true', 'on', '1'])
const falsehoods = new Set(['n', 'no', 'f', 'false', 'off', '0'])

/** What distutils and python-decouple take for a bool; undefined where they raise ValueError. */
export function toBool (text: string): boolean | undefined {
  const word = lower(text)
  return truths.has(word) ? true : falsehoods.has(word) ? false : undefined
}

/** distutils.util, which Python 3.12 has no more, and setuptools' copy of it. */
export function distutilsUtil (name: string): PyModule {
  return moduleOf(name, [
    native('strtobool', 'val', ([value], context) => {
      // What has no `lower` is no text.
      if (!(value instanceof PyStr || value instanceof PyInstance)) raise('AttributeError')
      const found = toBool(textOf(value, context))
      return found === undefined ? raise('ValueError') : found ? 1n : 0n
    }),
    ...['get_platform', 'convert_path', 'change_root', 'split_quoted', 'execute'].map(made => refusing(made, `${name}.${made} is not read.`))
  ])
}
