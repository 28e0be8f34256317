import type { Check } from './check.js'

/** E012: django-cors-headers 3.0 removed this setting. */
export const modelIsSet: Check = {
  id: 'E012',
  * find ({ removed }) {
    if (!removed.has('CORS_MODEL')) return
    yield {
      setting: 'CORS_MODEL',
      value: 'set',
      message: 'The CORS_MODEL setting has been removed - see django-cors-headers’ HISTORY. Origins in the model are not read, so browsers would block their pages.',
      hint: 'Remove CORS_MODEL, and look up the origin in a handler: app.corsHeaders.checkRequestEnabled.connect(async request => isKnown(request.headers.origin)).'
    }
  }
}
