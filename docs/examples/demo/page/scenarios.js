// The requests that the page sends, one a row.

const json = ['content-type', 'application/json']

export const scenarios = [
  {
    id: 'simple',
    title: 'A simple request',
    method: 'GET',
    path: '/api/items'
  },
  {
    id: 'preflighted',
    title: 'A method and headers that need a preflight',
    method: 'PUT',
    path: '/api/items/1',
    headers: [json, ['x-api-key', 'secret']],
    body: '{"name":"plum"}'
  },
  {
    id: 'exposed',
    title: 'A response header that is exposed, and one that is not',
    method: 'GET',
    path: '/api/items',
    reads: ['x-total-count', 'x-served-by']
  },
  {
    id: 'login',
    title: 'With credentials: the response sets a cookie',
    method: 'POST',
    path: '/api/login',
    credentials: true
  },
  {
    id: 'cookie',
    title: 'With credentials: the browser sends the cookie',
    method: 'GET',
    path: '/api/me',
    credentials: true
  },
  {
    id: 'no-cookie',
    title: 'Without credentials: the browser does not send it',
    method: 'GET',
    path: '/api/me'
  },
  {
    id: 'error',
    title: 'An error is readable too',
    method: 'GET',
    path: '/api/broken'
  },
  {
    id: 'elsewhere',
    title: 'From an origin that is not allowed',
    method: 'GET',
    path: '/api/items',
    elsewhere: true
  },
  {
    id: 'elsewhere-preflighted',
    title: 'From that origin, with a preflight',
    method: 'DELETE',
    path: '/api/items/1',
    elsewhere: true
  },
  {
    id: 'not-covered',
    title: 'A path that CORS_URLS_REGEX does not cover',
    method: 'GET',
    path: '/internal/health'
  },
  {
    id: 'header',
    title: 'A header that is not allowed',
    method: 'GET',
    path: '/api/items',
    headers: [['x-debug', '1']]
  },
  {
    id: 'method',
    title: 'A method that is not allowed',
    method: 'PURGE',
    path: '/api/items'
  }
]
