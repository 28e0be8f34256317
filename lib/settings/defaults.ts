/**
 * The request headers that CORS_ALLOW_HEADERS allows when it is not set. Spread them into a list of
 * your own, as a Django project does with `default_headers`.
 *
 * @example
 * export const CORS_ALLOW_HEADERS = [...defaultHeaders, 'x-api-key']
 */
export const defaultHeaders: readonly string[] = Object.freeze([
  'accept',
  'accept-encoding',
  'authorization',
  'content-type',
  'dnt',
  'origin',
  'user-agent',
  'x-csrftoken',
  'x-requested-with'
])

/**
 * The methods that CORS_ALLOW_METHODS allows when it is not set.
 *
 * @example
 * export const CORS_ALLOW_METHODS = [...defaultMethods, 'PURGE']
 */
export const defaultMethods: readonly string[] = Object.freeze([
  'DELETE',
  'GET',
  'OPTIONS',
  'PATCH',
  'POST',
  'PUT'
])
