/** Files that the patterns of docs/ci.md find, and files that they do not. */
export const taken = [
  'settings.py', 'config/settings.py', 'config/settings/production.py', 'config/settings/env/local.py',
  'src/settings.ts', 'settings.json', 'settings.jsonc', 'settings/base.mjs', 'a/b/c/settings.cts', 'src/pages/settings.ts'
]
export const notTaken = [
  '.vscode/settings.json', '.claude/settings.json', 'apps/web/.vscode/settings.json', '.cache/config/settings.py',
  'mysettings.py', 'settings.yaml', 'settings.py.bak', 'settings.d.ts', 'settings/types.d.ts', 'config/settings/env/types.d.mts', 'settings/.eslintrc.cjs'
]
