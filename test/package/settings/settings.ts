import origins from './origins'
import more from './more.json'
import { defaultHeaders } from 'fastify-cors-headers/defaults'
import { scheme } from '@parts/scheme'

enum Host { app = 'app.example' }

export const CORS_ALLOWED_ORIGINS: string[] = [...origins, ...more, `${scheme}://${Host.app}`]
export const CORS_ALLOW_HEADERS: string[] = [...defaultHeaders, 'x-api-key']
