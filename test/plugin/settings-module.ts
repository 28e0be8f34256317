// A settings module as a Django project has it, with other things in it.
export const DEBUG = true
export const INSTALLED_APPS = ['corsheaders']
export const CORS_ALLOWED_ORIGINS = ['https://example.com']
export function helper (): string {
  return 'not a setting'
}
