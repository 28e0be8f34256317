import origins from './origins.js'

export const CORS_ALLOWED_ORIGINS: string[] = [...origins]
