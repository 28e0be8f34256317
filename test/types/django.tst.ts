import Fastify from 'fastify'
import { describe, expect, test } from 'tstyche'
import corsHeaders, { checkSettings, type CorsSettings } from '../../lib/index.js'
import { DjangoSettingsError, emitTypeScript, loadDjangoSettings, parseDjangoSettings, type DjangoProblem, type DjangoSettings, type LoadOptions, type ParseOptions } from '../../lib/django/index.js'

const app = Fastify()
const settings = parseDjangoSettings('')

describe('loadDjangoSettings', () => {
  test('takes a path, and options', () => {
    expect(loadDjangoSettings).type.toBeCallableWith('settings.py')
    expect(loadDjangoSettings).type.toBeCallableWith('settings.py', {})
    expect(loadDjangoSettings).type.toBeCallableWith('settings.py', { env: process.env, envFile: '.env', root: '.', python: 'python3' })
    expect(loadDjangoSettings).type.toBeCallableWith('settings.py', { env: { A: 'a', B: undefined }, envFile: ['.env', '.env.local'] as const })
    expect<LoadOptions['env']>().type.toBe<Readonly<Record<string, string | undefined>> | undefined>()
    expect<LoadOptions['envFile']>().type.toBe<string | readonly string[] | undefined>()
    expect<LoadOptions['python']>().type.toBe<string | undefined>()
    expect<LoadOptions['root']>().type.toBe<string | undefined>()
  })

  test('refuses mistakes', () => {
    expect(loadDjangoSettings).type.not.toBeCallableWith()
    expect(loadDjangoSettings).type.not.toBeCallableWith(new URL('file:///settings.py'))
    expect(loadDjangoSettings).type.not.toBeCallableWith('settings.py', { python: true })
    expect(loadDjangoSettings).type.not.toBeCallableWith('settings.py', { env: { DEBUG: true } })
    expect(loadDjangoSettings).type.not.toBeCallableWith('settings.py', { envFiles: '.env' })
  })

  test('gives what register and checkSettings take', async () => {
    expect(loadDjangoSettings('settings.py')).type.toBe<Promise<DjangoSettings>>()
    expect(app.register).type.toBeCallableWith(corsHeaders, await loadDjangoSettings('settings.py'))
    expect(checkSettings).type.toBeCallableWith(settings)
    expect(settings).type.toBeAssignableTo<CorsSettings>()
  })
})

describe('parseDjangoSettings', () => {
  test('takes a text, an environment and a name', () => {
    expect(parseDjangoSettings).type.toBeCallableWith('', { env: {}, path: 'settings.py' })
    expect(parseDjangoSettings).type.not.toBeCallableWith('', { envFile: '.env' })
    expect<keyof ParseOptions>().type.toBe<'env' | 'path' | 'argv' | 'cwd' | 'strictEnv'>()
    expect(settings).type.toBe<DjangoSettings>()
  })
})

describe('the settings', () => {
  test('have the types of the plugin’s, and nothing is any', () => {
    expect(settings.CORS_ALLOW_CREDENTIALS).type.toBe<boolean | undefined>()
    expect(settings.CORS_ALLOWED_ORIGINS).type.toBe<CorsSettings['CORS_ALLOWED_ORIGINS']>()
    expect(settings['MIDDLEWARE']).type.toBe<unknown>()
    expect(emitTypeScript(settings)).type.toBe<string>()
  })
})

describe('DjangoSettingsError', () => {
  const error = new DjangoSettingsError([])

  test('is an error with a code and problems', () => {
    expect(error).type.toBeAssignableTo<Error>()
    expect(error.code).type.toBe<'CORS_ERR_DJANGO_SETTINGS'>()
    expect(error.problems).type.toBe<readonly DjangoProblem[]>()
    expect<DjangoProblem['location']>().type.toBe<{ readonly file: string, readonly line: number, readonly column: number }>()
    expect<DjangoProblem['setting' | 'expression' | 'message' | 'hint' | 'frame']>().type.toBe<string>()
  })
})
