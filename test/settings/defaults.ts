/** What is in force where a settings module says nothing. */
export const defaults = {
  CORS_ALLOWED_ORIGINS: [],
  CORS_ALLOWED_ORIGIN_REGEXES: [],
  CORS_ALLOW_ALL_ORIGINS: false,
  CORS_URLS_REGEX: '^.*$',
  CORS_ALLOW_METHODS: ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
  CORS_ALLOW_HEADERS: ['accept', 'accept-encoding', 'authorization', 'content-type', 'dnt', 'origin', 'user-agent', 'x-csrftoken', 'x-requested-with'],
  CORS_EXPOSE_HEADERS: [],
  CORS_PREFLIGHT_MAX_AGE: 86400,
  CORS_ALLOW_CREDENTIALS: false,
  CORS_ALLOW_PRIVATE_NETWORK: false
}
