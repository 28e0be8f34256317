import t from 'tap'
import { checkSettings } from '../../lib/checks/index.js'
import { parseDjangoSettings } from '../../lib/django/index.js'

function told (source: string, env: Readonly<Record<string, string>> = {}): unknown {
  return checkSettings(parseDjangoSettings(source, { env })).filter(({ id }) => id === 'corsheaders.W027').map(({ id, message, location }) => [id, message, location?.line])
}

const guarded = 'import os\nif "CORS" in os.environ:\n    CORS_ALLOWED_ORIGINS = ["https://a.example"]\n    CORS_ALLOW_CREDENTIALS = True\n    CORS_ALLOWED_ORIGINS = CORS_ALLOWED_ORIGINS + []\n'
const effect = 'but sets no CORS_ setting in this environment: browsers let no page of another origin read the responses.'

t.test('W027: a file that mentions settings and sets none', async t => {
  t.strictSame(told(guarded), [['corsheaders.W027', `The file mentions CORS_ALLOWED_ORIGINS (settings.py:3), CORS_ALLOW_CREDENTIALS (settings.py:4), ${effect}`, 3]])
  t.strictSame(told(guarded, { CORS: '1' }), [])
  t.strictSame(told('# CORS_ALLOWED_ORIGINS = []\nDEBUG = True  # no CORS_URLS_REGEX\n'), [], 'comments mention nothing')
  t.strictSame(told('X = ["CORS_A", "CORS_B", "CORS_C", "CORS_D", "CORS_E"]\n'), [['corsheaders.W027', `The file mentions CORS_A (settings.py:1), CORS_B (settings.py:1), CORS_C (settings.py:1) and 2 more, ${effect}`, 1]])
  t.strictSame(told('SILENCED_SYSTEM_CHECKS = ["corsheaders.W027"]\nX = "CORS_A"\n'), [])
})
