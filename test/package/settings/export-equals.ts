import path = require('node:path')

const CORS_ALLOWED_ORIGINS: string[] = [`https://${path.basename(__filename, '.ts')}.example`]

export = { CORS_ALLOWED_ORIGINS }
