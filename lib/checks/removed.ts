import type { Check } from './check.js'

/** A setting that django-cors-headers 3.0 took out. */
export const modelIsSet: Check = {
  id: 'E012',
  * find ({ removed }) {
    if (!removed.has('CORS_MODEL')) return
    yield {
      setting: 'CORS_MODEL',
      value: 'set',
      message: 'The CORS_MODEL setting has been removed - see django-cors-headers’ HISTORY. The origins that the model holds would be lost: browsers would block their pages.',
      hint: 'Remove CORS_MODEL, and look the origin up in a handler: app.corsHeaders.checkRequestEnabled.connect(async request => isKnown(request.headers.origin)).'
    }
  }
}
