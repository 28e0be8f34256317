import { printable, shorten } from '../text/printable.js'
import type { Check } from './check.js'

const middleware = 'corsheaders.middleware.CorsMiddleware'
/** The project's own middleware of that name is most likely a subclass, where the original is not in the list. */
const isOwn = (name: unknown): boolean => typeof name === 'string' && /^(?!.*corsheaders\.).*\.CorsMiddleware$/.test(name)
/** Middleware that may reply itself, so that later middleware never sees the request. */
const answering = ['django.middleware.common.CommonMiddleware', 'whitenoise.middleware.WhiteNoiseMiddleware']

/** W022: for a settings.py of a Django project. */
export const middlewareOrder: Check = {
  id: 'W022',
  * find ({ language, settings, django: { middleware: value } }) {
    if (language !== 'python' || settings.size === 0 || !Array.isArray(value)) return
    const at = value.includes(middleware) ? value.indexOf(middleware) : value.findIndex(isOwn)
    const own = at < 0 ? middleware : String(value[at])
    const before = answering.filter(name => value.includes(name) && value.indexOf(name) < at)
    if (at >= 0 && before.length === 0) return
    yield {
      setting: 'MIDDLEWARE',
      value: at < 0 ? 'without it' : printable(own),
      message: at < 0
        ? `MIDDLEWARE does not contain ${middleware}, so Django sends no CORS headers and browsers block pages of other origins.`
        : `${shorten(own)} comes after ${before.join(' and ')} in MIDDLEWARE. Redirects and files that come from there have no CORS headers, so browsers block them.`,
      hint: `Put ${printable(own)} first in MIDDLEWARE.`
    }
  }
}

/** W023 */
export const installedApp: Check = {
  id: 'W023',
  * find ({ language, settings, django: { apps } }) {
    if (language !== 'python' || settings.size === 0 || !Array.isArray(apps) || apps.some(app => /^corsheaders(?:\.apps\.\w+)?$/.test(String(app)))) return
    const index = apps.findIndex(app => /^(?:django[-_])?cors[-_]headers$/.test(String(app)))
    if (index >= 0) {
      yield { setting: 'INSTALLED_APPS', index, value: printable(apps[index]), message: `${printable(apps[index])} in INSTALLED_APPS is the name of the package. Its app is corsheaders, and Django does not start without that.`, hint: "Write 'corsheaders'." }
      return
    }
    const joined = apps.findIndex(app => typeof app === 'string' && /corsheaders[a-z]|[a-z]corsheaders/.test(app))
    yield joined < 0
      ? { setting: 'INSTALLED_APPS', value: 'without it', message: 'INSTALLED_APPS does not contain corsheaders, so Django does not check its settings.', hint: "Add 'corsheaders' to INSTALLED_APPS." }
      : { setting: 'INSTALLED_APPS', index: joined, value: printable(apps[joined]), message: `${printable(apps[joined])} in INSTALLED_APPS is two names in one: Python joins adjacent strings without a comma between them.`, hint: `Write ${separate(String(apps[joined]))}.` }
  }
}

function separate (glued: string): string {
  return glued.split(/(corsheaders)/).filter(name => name !== '').map(name => `'${name}'`).join(', ')
}
