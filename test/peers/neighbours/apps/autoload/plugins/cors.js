/** The plugin as a file of its own, its settings beside it. */
export { default } from 'fastify-cors-headers'
export const autoConfig = { CORS_ALLOWED_ORIGINS: ['https://root.example'] }
