import { exceptionClass } from '../values/exceptions.js'

/** Django's, which django-environ raises too. */
export const improperlyConfigured = exceptionClass('ImproperlyConfigured', 'Exception')
