/** A route as an object, which autoload takes too, with settings of its own. */
export default {
  method: 'PUT',
  url: '/',
  config: { cors: { CORS_ALLOWED_ORIGINS: ['https://route.example'] } },
  handler: async () => 'own'
}
