/** What each id stands for, in a sentence, for readers who see a list of rules and no file. */
export const rules: Readonly<Record<string, string>> = {
  unreadable: 'The settings could not be read.',
  'corsheaders.E001': 'CORS_ALLOW_HEADERS is not a sequence of strings.',
  'corsheaders.E002': 'CORS_ALLOW_METHODS is not a sequence of strings.',
  'corsheaders.E003': 'CORS_ALLOW_CREDENTIALS is not a bool.',
  'corsheaders.E004': 'CORS_PREFLIGHT_MAX_AGE is not an integer of 0 or more.',
  'corsheaders.E005': 'CORS_ALLOW_ALL_ORIGINS is not a bool.',
  'corsheaders.E006': 'CORS_ALLOWED_ORIGINS is not a sequence of strings.',
  'corsheaders.E007': 'CORS_ALLOWED_ORIGIN_REGEXES is not a sequence of strings or regexes.',
  'corsheaders.E008': 'CORS_EXPOSE_HEADERS is not a sequence of strings.',
  'corsheaders.E009': 'CORS_URLS_REGEX is not a string or a regex.',
  'corsheaders.E012': 'CORS_MODEL is set, which was removed.',
  'corsheaders.E013': 'An origin has no scheme or no host.',
  'corsheaders.E014': 'An origin has a path, a query or a fragment.',
  'corsheaders.E015': 'CORS_ALLOW_PRIVATE_NETWORK is not a bool.',
  'corsheaders.E016': 'A regex does not compile.',
  'corsheaders.E017': 'An entry of CORS_ALLOW_METHODS is not an HTTP method.',
  'corsheaders.E018': 'An entry of CORS_ALLOW_HEADERS or CORS_EXPOSE_HEADERS is not a header name.',
  'corsheaders.E019': 'An origin is none that a browser can send.',
  'corsheaders.E020': 'What the file gives is no settings module.',
  'corsheaders.E021': 'A regex matches the empty text, and so every origin, or is a whole list in one text.'
}
