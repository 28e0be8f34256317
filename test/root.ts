import { fileURLToPath } from 'node:url'

/** The project's folder, which ends with a slash. Compiled tests lie elsewhere than the files beside their sources. */
export const root = fileURLToPath(new URL('.', import.meta.resolve('fastify-cors-headers/package.json')))
