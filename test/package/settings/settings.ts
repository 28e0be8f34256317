import origins from './origins'
import more from './more.json'
import { scheme } from '@parts/scheme'

enum Host { app = 'app.example' }

export const CORS_ALLOWED_ORIGINS: string[] = [...origins, ...more, `${scheme}://${Host.app}`]
