import { printable } from '../printable.js'
import type { Check } from './check.js'

const middleware = 'corsheaders.middleware.CorsMiddleware'
/** Middleware that answers by itself, so that what comes after it never sees the request. */
const answering = ['django.middleware.common.CommonMiddleware', 'whitenoise.middleware.WhiteNoiseMiddleware']

/** W022: of the Django project that a settings.py comes from. */
export const middlewareOrder: Check = {
  id: 'W022',
  * find ({ language, settings, django: { middleware: value } }) {
    if (language !== 'python' || settings.size === 0 || !Array.isArray(value)) return
    const at = value.indexOf(middleware)
    const before = answering.filter(name => value.includes(name) && value.indexOf(name) < at)
    if (at >= 0 && before.length === 0) return
    yield {
      setting: 'MIDDLEWARE',
      value: at < 0 ? 'without it' : printable(value[at]),
      message: at < 0
        ? `MIDDLEWARE does not have ${middleware}, so that Django sends no CORS header.`
        : `${middleware} comes after ${before.join(' and ')} in MIDDLEWARE. What that answers by itself, a redirect or a file, has no CORS headers.`,
      hint: `Put '${middleware}' first in MIDDLEWARE.`
    }
  }
}

/** W023 */
export const installedApp: Check = {
  id: 'W023',
  * find ({ language, settings, django: { apps } }) {
    if (language !== 'python' || settings.size === 0 || !Array.isArray(apps) || apps.some(app => /^corsheaders(?:\.apps\.\w+)?$/.test(String(app)))) return
    const joined = apps.findIndex(app => typeof app === 'string' && /^corsheaders[a-z]|[a-z]corsheaders$/.test(app))
    yield joined < 0
      ? { setting: 'INSTALLED_APPS', value: 'without it', message: 'INSTALLED_APPS does not have corsheaders, so that Django does not check its settings.', hint: "Add 'corsheaders' to INSTALLED_APPS." }
      : { setting: 'INSTALLED_APPS', index: joined, value: printable(apps[joined]), message: `${printable(apps[joined])} in INSTALLED_APPS is two names in one: Python joins texts that have no comma between them.`, hint: `Write ${separate(String(apps[joined]))}.` }
  }
}

function separate (glued: string): string {
  return glued.split(/(corsheaders)/).filter(name => name !== '').map(name => `'${name}'`).join(', ')
}
