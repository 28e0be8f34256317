import type { CorsSettings } from '../../lib/index.js'

/** Where an attack was found or described: the CVE or advisory, if it has one, and the page that tells. */
export const sources = {
  actor: 'https://github.com/pathosDev/actor-ts/issues/1516',
  cheatSheet: 'https://github.com/PortSwigger/url-cheatsheet-data/blob/main/src/domain_allow_list_bypass.json',
  cheatSheet2: 'https://github.com/PortSwigger/url-cheatsheet-data/issues/2',
  cheatSheet3: 'https://github.com/PortSwigger/url-cheatsheet-data/issues/3',
  cheatSheet11: 'https://github.com/PortSwigger/url-cheatsheet-data/pull/11',
  clusterfuzz: 'https://github.com/google/clusterfuzz/pull/5303',
  corsy: 'https://github.com/s0md3v/Corsy/blob/master/core/tests.py',
  django259: 'https://github.com/adamchainz/django-cors-headers/issues/259',
  enableCors: 'https://github.com/monsur/enable-cors.org/issues/74',
  express412: 'https://github.com/expressjs/cors/pull/412',
  gin: 'CVE-2019-25211, https://github.com/golang/vulndb/issues/2955',
  globalping: 'https://github.com/jsdelivr/globalping/pull/851',
  gorilla: 'CVE-2017-20146, GHSA-jcr6-mmjj-pchw, https://github.com/golang/vulndb/issues/1237',
  idn: 'https://github.com/dotnet/aspnetcore/issues/3353',
  jan: 'https://github.com/janhq/jan/pull/8627',
  jub0bs: 'GHSA-vhxv-fg4m-p2w8, https://github.com/golang/vulndb/issues/2806',
  martini: 'https://github.com/martini-contrib/cors/pull/6',
  mcpChrome: 'https://github.com/hangwin/mcp-chrome/issues/384',
  mcpSdk: 'https://github.com/modelcontextprotocol/typescript-sdk/pull/2490',
  play: 'https://github.com/playframework/playframework/issues/9101',
  port: 'https://github.com/microsoft/ApplicationInsights-JS/issues/459',
  rack86: 'https://github.com/cyu/rack-cors/issues/86',
  rack103: 'https://github.com/cyu/rack-cors/issues/103',
  rack134: 'https://github.com/cyu/rack-cors/pull/134',
  rs: 'CVE-2018-20744, https://github.com/golang/vulndb/issues/1792',
  sanic: 'CVE-2026-37737, https://github.com/ashleysommer/sanic-cors/pull/68',
  stackstorm: 'CVE-2019-9580, https://github.com/StackStorm/st2/pull/4577',
  starlette: 'https://github.com/Kludex/starlette/issues/800'
} as const

/** Lists and regexes as users write them, all of them meant for example.com and its subdomains, or for this machine. */
export const policies = {
  // Careful.
  list: { CORS_ALLOWED_ORIGINS: ['https://example.com', 'https://app.example.com:8443', 'http://localhost:3000'] },
  careful: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://([a-z0-9-]+\.)?example\.com$`] },
  carefulPort: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`\Ahttps://[a-z0-9-]+\.example\.com(:[0-9]{1,5})?\Z`] },
  javascript: { CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\/\/[a-z]+\.example\.com$/] },
  noCase: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`(?i)^https://([a-z0-9-]+\.)*example\.com$`] },
  // `\w` is every letter and digit of Unicode, and the underscore.
  word: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.example\.com$`] },

  // Sloppy. What these let in, Django lets in: the hole is in the settings.
  // `null` is everybody’s, and whatever has neither scheme nor host equals it; `:443` equals nothing that a browser sends.
  oddList: { CORS_ALLOWED_ORIGINS: ['null', 'file://', 'https://example.com:443'] },
  // `.` is any character, a slash and a backquote too.
  dotStar: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://.*\.example\.com$`] },
  // No `$`: anything may follow.
  openEnd: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.example\.com`] },
  // Matched at the start, it matches no origin that a browser sends.
  bareHost: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`example\.com`] },
  // Without TLS too, and with a dot that is not escaped.
  anyScheme: { CORS_ALLOWED_ORIGIN_REGEXES: ['^https?://(.+\\.)?example.com$'] },
  // Anything before, anything after.
  anywhere: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`.*example\.com`] },
  localhost: { CORS_ALLOWED_ORIGIN_REGEXES: ['^http://localhost'] }
} as const satisfies Record<string, CorsSettings>

export type PolicyName = keyof typeof policies

export interface AttackOrigin {
  /** As Node shows it: a character is a byte. */
  readonly origin: string
  /** What Django’s answer is. */
  readonly allowedBy?: readonly PolicyName[]
  /** urlsplit raises ValueError: nobody allows it, not even CORS_ALLOW_ALL_ORIGINS. */
  readonly malformed?: true
  /** Longer than any real origin. A difference: Django shows it to the regexes, the plugin to none. */
  readonly tooLong?: true
  readonly source?: string
  readonly remark?: string
}

/** What comes over the wire. */
export const attackOrigins: readonly AttackOrigin[] = [
  // What is meant to get in, for comparison.
  { origin: 'https://example.com', allowedBy: ['list', 'careful', 'anyScheme', 'anywhere', 'noCase'] },
  { origin: 'https://app.example.com', allowedBy: ['careful', 'carefulPort', 'word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere', 'noCase', 'javascript'] },
  { origin: 'https://app.example.com:8443', allowedBy: ['list', 'carefulPort', 'openEnd', 'anywhere'] },
  { origin: 'https://a-b.example.com', allowedBy: ['careful', 'carefulPort', 'dotStar', 'anyScheme', 'anywhere', 'noCase'] },
  { origin: 'https://a.b.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere', 'noCase'] },
  { origin: 'http://localhost:3000', allowedBy: ['list', 'localhost'] },

  // Any site at all.
  { origin: 'https://evil.com', allowedBy: [], source: sources.gorilla },
  { origin: 'http://evil.com', allowedBy: [], source: sources.rs },
  { origin: 'https://evil.example', allowedBy: [] },

  // Hosts that end in an allowed one.
  { origin: 'https://notexample.com', allowedBy: ['anywhere'], source: sources.express412 },
  { origin: 'https://evil-example.com', allowedBy: ['anywhere'], source: sources.express412 },
  { origin: 'https://d3vexample.com', allowedBy: ['anywhere'], source: sources.corsy },
  { origin: 'https://comexample.com', allowedBy: ['anywhere'], source: sources.jub0bs },
  { origin: 'https://evil.com-dot-example.com', allowedBy: ['anywhere'], source: sources.clusterfuzz },
  { origin: 'https://evil.example.com', allowedBy: ['careful', 'carefulPort', 'word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere', 'noCase', 'javascript'], source: sources.cheatSheet, remark: 'a subdomain, taken over' },
  { origin: 'http://evil.example.com', allowedBy: ['anyScheme', 'anywhere'], source: sources.cheatSheet, remark: 'a subdomain without TLS' },
  { origin: 'https://a.evil.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere', 'noCase'] },
  { origin: 'https://example.com.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere', 'noCase'] },

  // Hosts that start with an allowed one.
  { origin: 'https://example.com.evil.com', allowedBy: ['anywhere'], source: sources.sanic },
  { origin: 'https://app.example.com.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.starlette },
  { origin: 'https://app.example.com.randomdomainname.co.uk', allowedBy: ['openEnd', 'anywhere'], source: sources.rack86 },
  { origin: 'https://www.example.com.bar.com', allowedBy: ['openEnd', 'anywhere'], source: sources.martini },
  { origin: 'https://example.community', allowedBy: ['anywhere'], source: sources.gin },
  { origin: 'https://example.co', allowedBy: [], source: sources.rack86 },
  { origin: 'https://example.comevil.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com-evil.com', allowedBy: ['anywhere'] },
  { origin: 'https://app.example.com-evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.comevil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com.evil.com:443', allowedBy: ['anywhere'], source: sources.sanic },
  { origin: 'https://app.example.com:8443.evil.com', allowedBy: ['openEnd', 'anywhere'] },

  // Dots that stand for any character.
  { origin: 'https://exampleXcom', allowedBy: ['anyScheme'], source: sources.cheatSheet3 },
  { origin: 'https://appXexample.com', allowedBy: ['anywhere'], source: sources.corsy },
  { origin: 'https://app.exampleXcom', allowedBy: ['anyScheme'], source: sources.clusterfuzz },
  { origin: 'https://example-com', allowedBy: ['anyScheme'], source: sources.globalping },
  { origin: 'https://evil.examplexcom', allowedBy: ['anyScheme'], source: sources.globalping },

  // Characters that Safari, some of them Firefox too, takes in a host.
  { origin: 'https://app.example.com`.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.corsy },
  { origin: 'https://app.example.com_.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.corsy },
  { origin: 'https://app.example.com}.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet11 },
  { origin: 'https://app.example.com{.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet11 },
  { origin: "https://app.example.com'.evil.com", allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet11 },
  { origin: 'https://app.example.com!.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com(.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com).evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com*.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com&.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com+.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com=.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com~.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com$.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com,.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com;.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com-.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com|.evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com^.evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com".evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com<.evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com%.evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://evil.com`.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.corsy },
  { origin: 'https://evil.com_.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.corsy },
  { origin: 'https://evil.com}.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet11 },
  { origin: 'https://example.com%60.evil.com', allowedBy: ['anywhere'], source: sources.corsy },
  { origin: 'https://app.example.com%60.evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.corsy },
  { origin: 'https://app_.example.com', allowedBy: ['word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere'] },
  { origin: 'https://_.example.com', allowedBy: ['word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere'] },

  // Null, and what is taken for it.
  { origin: 'null', allowedBy: ['oddList'], source: sources.stackstorm },
  { origin: 'NULL', allowedBy: ['oddList'] },
  { origin: 'Null', allowedBy: ['oddList'] },
  { origin: '"null"', allowedBy: ['oddList'] },
  { origin: 'null.example.com', allowedBy: ['oddList', 'anywhere'] },
  { origin: 'https://null', allowedBy: [] },
  { origin: 'null://example.com', allowedBy: ['anywhere'] },
  { origin: 'undefined', allowedBy: ['oddList'] },
  { origin: '*', allowedBy: ['oddList'] },
  { origin: 'https://*', allowedBy: [] },
  { origin: 'https://*.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'null, https://example.com', allowedBy: ['oddList', 'anywhere'] },
  { origin: 'nullnull', allowedBy: ['oddList'] },

  // Schemes.
  { origin: 'http://example.com', allowedBy: ['anyScheme', 'anywhere'], source: sources.django259 },
  { origin: 'http://app.example.com', allowedBy: ['anyScheme', 'anywhere'], source: sources.django259 },
  { origin: 'HTTPS://example.com', allowedBy: ['list', 'anywhere', 'noCase'] },
  { origin: 'hTTps://app.example.com', allowedBy: ['anywhere', 'noCase'] },
  { origin: 'https:example.com', allowedBy: ['anywhere'] },
  { origin: 'https:/example.com', allowedBy: ['anywhere'] },
  { origin: 'https:///example.com', allowedBy: ['anywhere'] },
  { origin: 'https:\\\\example.com', allowedBy: ['anywhere'] },
  { origin: '//example.com', allowedBy: ['anywhere'] },
  { origin: '://example.com', allowedBy: ['oddList', 'anywhere'] },
  { origin: 'example.com', allowedBy: ['oddList', 'bareHost', 'anywhere'] },
  { origin: 'app.example.com', allowedBy: ['oddList', 'anywhere'] },
  { origin: 'example.com:443', allowedBy: ['bareHost', 'anywhere'] },
  { origin: 'httpss://example.com', allowedBy: ['anywhere'] },
  { origin: 'xhttps://app.example.com', allowedBy: ['anywhere'] },
  { origin: 'https+evil://app.example.com', allowedBy: ['anywhere'] },
  { origin: 'ws://example.com', allowedBy: ['anywhere'] },
  { origin: 'wss://app.example.com', allowedBy: ['anywhere'] },
  { origin: 'ftp://example.com', allowedBy: ['anywhere'] },
  { origin: 'app://example.com', allowedBy: ['anywhere'], source: sources.jan },
  { origin: 'file://', allowedBy: ['oddList'], source: sources.rack134 },
  { origin: 'file:///', allowedBy: ['oddList'] },
  { origin: 'file:///etc/passwd', allowedBy: ['oddList'] },
  { origin: 'file://example.com', allowedBy: ['anywhere'] },
  { origin: 'FILE://', allowedBy: ['oddList'] },
  { origin: 'data:text/html,https://example.com', allowedBy: ['anywhere'] },
  { origin: 'data://example.com', allowedBy: ['anywhere'] },
  { origin: 'blob:https://example.com/1b9d6bcd', allowedBy: ['anywhere'] },
  { origin: 'blob:null/1b9d6bcd', allowedBy: [] },
  { origin: 'filesystem:https://example.com/temporary', allowedBy: ['anywhere'] },
  { origin: 'javascript://example.com/%0aalert(1)', allowedBy: ['anywhere'] },
  { origin: 'about:blank', allowedBy: [] },
  { origin: 'about:srcdoc', allowedBy: [] },
  { origin: 'view-source:https://example.com', allowedBy: ['anywhere'] },
  { origin: 'chrome-extension://example.com', allowedBy: ['anywhere'] },
  { origin: 'moz-extension://example.com', allowedBy: ['anywhere'] },
  { origin: 'capacitor://localhost', allowedBy: [] },
  { origin: 'ionic://localhost', allowedBy: [] },
  { origin: 'tauri://localhost', allowedBy: [] },
  { origin: 'https://https://example.com', allowedBy: ['anywhere'] },
  { origin: 'evil://https://app.example.com', allowedBy: ['anywhere'] },

  // Ports.
  { origin: 'https://example.com:443', allowedBy: ['oddList', 'anywhere'] },
  { origin: 'https://example.com:80', allowedBy: ['anywhere'] },
  { origin: 'https://example.com:8443', allowedBy: ['anywhere'], source: sources.port },
  { origin: 'https://example.com:', allowedBy: ['anywhere'] },
  { origin: 'https://example.com:0', allowedBy: ['anywhere'] },
  { origin: 'https://example.com:0443', allowedBy: ['anywhere'] },
  { origin: 'https://example.com:65536', allowedBy: ['anywhere'] },
  { origin: 'https://app.example.com:443', allowedBy: ['carefulPort', 'openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:84430', allowedBy: ['carefulPort', 'openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:08443', allowedBy: ['carefulPort', 'openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:8444', allowedBy: ['carefulPort', 'openEnd', 'anywhere'], source: sources.port },
  { origin: 'https://app.example.com:', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:99999', allowedBy: ['carefulPort', 'openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:999999', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:evil', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:8443:443', allowedBy: ['openEnd', 'anywhere'] },

  // This machine.
  { origin: 'http://localhost', allowedBy: ['localhost'] },
  { origin: 'http://localhost:30000', allowedBy: ['localhost'] },
  { origin: 'http://localhost:3000.evil.com', allowedBy: ['localhost'] },
  { origin: 'http://localhost.evil.com', allowedBy: ['localhost'], source: sources.cheatSheet2 },
  { origin: 'https://localhost.evil.com', allowedBy: [], source: sources.cheatSheet2 },
  { origin: 'http://localhostevil.com', allowedBy: ['localhost'], source: sources.gin },
  { origin: 'http://localhost.example.com', allowedBy: ['anyScheme', 'anywhere', 'localhost'], source: sources.gin },
  { origin: 'http://localhost:3000@evil.com', allowedBy: ['localhost'] },
  { origin: 'http://localhost.:3000', allowedBy: ['localhost'] },
  { origin: 'http://LOCALHOST:3000', allowedBy: [] },
  { origin: 'http://127.0.0.1:3000', allowedBy: [] },
  { origin: 'http://127.0.0.1.evil.com', allowedBy: [], source: sources.mcpChrome },
  { origin: 'http://[::1]:3000', allowedBy: [] },
  { origin: 'http://[::ffff:127.0.0.1]:3000', allowedBy: [] },
  { origin: 'http://2130706433:3000', allowedBy: [] },
  { origin: 'http://0:3000', allowedBy: [] },

  // Letter case.
  { origin: 'https://EXAMPLE.com', allowedBy: ['noCase'] },
  { origin: 'https://app.EXAMPLE.COM', allowedBy: ['noCase'] },
  { origin: 'https://APP.example.com', allowedBy: ['word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere', 'noCase'] },
  { origin: 'https://Example.Com', allowedBy: ['noCase'] },

  // Dots at the ends and in between.
  { origin: 'https://example.com.', allowedBy: ['anywhere'], source: sources.play },
  { origin: 'https://example.com..', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com.', allowedBy: ['openEnd', 'anywhere'], source: sources.play },
  { origin: 'https://.example.com', allowedBy: ['dotStar', 'anywhere'] },
  { origin: 'https://..example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://app..example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://example..com', allowedBy: [] },
  { origin: 'https://-.example.com', allowedBy: ['careful', 'carefulPort', 'dotStar', 'anyScheme', 'anywhere', 'noCase'] },

  // User info.
  { origin: 'https://example.com@evil.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com:x@evil.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://app.example.com@evil.com', allowedBy: ['openEnd', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://evil.com@example.com', allowedBy: ['anywhere'], source: sources.mcpSdk },
  { origin: 'https://@example.com', allowedBy: ['anywhere'], source: sources.mcpSdk },
  { origin: 'https://evil.com@app.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.mcpSdk },
  { origin: 'https://example.com%40evil.com', allowedBy: ['anywhere'] },
  { origin: 'https://example.com &@evil.com#@example.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://evil.com#@app.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },

  // What no origin has: paths, queries, fragments, several origins. Only a client that is no browser sends them.
  { origin: 'https://example.com/', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://example.com/.evil.com', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://example.com/a?b#c', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://example.com?.evil.com', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://example.com#.evil.com', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://example.com\\.evil.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com;.evil.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://evil.com/.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },
  { origin: 'http://evil.com/example.com', allowedBy: ['anywhere'], source: sources.enableCors },
  { origin: 'https://evil.com?.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://evil.com#.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://evil.com\\.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://evil.com:80;https://app.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com%2f.evil.com', allowedBy: ['anywhere'] },
  { origin: 'https://example.com%2eevil.com', allowedBy: ['anywhere'] },
  { origin: 'https://example.com%00.evil.com', allowedBy: ['anywhere'] },
  { origin: 'https://evil.com%00.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://example.com%0d%0a', allowedBy: ['anywhere'] },
  { origin: 'https://example.com%23.evil.com', allowedBy: ['anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com, https://evil.com', allowedBy: ['anywhere'] },
  { origin: 'https://evil.com, https://example.com', allowedBy: ['anywhere'] },
  { origin: 'https://evil.com,https://app.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://evil.com https://app.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://example.com https://evil.com', allowedBy: ['anywhere'] },

  // Brackets.
  { origin: 'https://[::1]', allowedBy: [] },
  { origin: 'https://[::1', malformed: true },
  { origin: 'https://example.com]', malformed: true },
  { origin: 'https://[example.com]', malformed: true },
  { origin: 'https://[v1.example.com]', allowedBy: ['anywhere'] },
  { origin: 'https://[::1].example.com', malformed: true },
  { origin: 'https://[::1%25.example.com]', allowedBy: ['anywhere'] },
  { origin: 'https://[::1]:443.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://app.example.com[evil]', malformed: true },
  { origin: 'https://[app.example.com', malformed: true },

  // Unicode, as UTF-8 or punycode, and single bytes above ASCII. A difference: Django judges them as text, the plugin
  // takes none for an origin.
  { origin: 'https://example\xe3\x80\x82com', allowedBy: [] },
  { origin: 'https://example\xef\xbc\x8ecom', allowedBy: [], source: sources.cheatSheet },
  { origin: 'https://app\xef\xbd\xa1example.com', allowedBy: ['anywhere'] },
  { origin: 'https://app\xe3\x80\x82example.com', allowedBy: ['anywhere'] },
  { origin: 'https://\xef\xbd\x85xample.com', allowedBy: [] },
  { origin: 'https://ex\xd0\xb0mple.com', allowedBy: [], source: sources.idn, remark: 'Cyrillic а' },
  { origin: 'https://xn--exmple-4nf.com', allowedBy: [], source: sources.idn, remark: 'the same in punycode' },
  { origin: 'https://xn--app.example.com', allowedBy: ['careful', 'carefulPort', 'dotStar', 'anyScheme', 'anywhere', 'noCase'] },
  { origin: 'https://app.ex\xd0\xb0mple.com', allowedBy: [] },
  { origin: 'https://exam\xe2\x80\x8bple.com', allowedBy: [], remark: 'a zero-width space' },
  { origin: 'https://example.com\xc2\xad', allowedBy: ['anywhere'] },
  { origin: 'http\xc5\xbf://app.example.com', allowedBy: ['oddList', 'anywhere'], remark: 'ſ, an s where case is ignored' },
  { origin: 'https://app.example\xe2\x80\xa4com', allowedBy: [] },
  { origin: 'https://evil.c\xe2\x84\x80.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], remark: '℀, which NFKC makes a/c' },
  { origin: 'https://evil.com\xef\xbc\x8f.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://evil.com\xe2\x80\xa8.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://\xe9.example.com', allowedBy: ['word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere'] },
  { origin: 'https://\xb2.example.com', allowedBy: ['word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere'] },
  { origin: 'https://\xbc.example.com', allowedBy: ['word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere'] },
  { origin: 'https://\xd7.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://app.example.com\xa0', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\x85', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\xff.evil.com', allowedBy: ['openEnd', 'anywhere'] },

  // Tabs, which Python takes out of a URL. No browser sends them.
  { origin: 'https://exa\tmple.com', allowedBy: ['list'] },
  { origin: 'ht\ttps://example.com', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://app.exa\tmple.com', allowedBy: [] },
  { origin: 'https://evil.com\t.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },
  { origin: 'nu\tll', allowedBy: ['oddList'] },

  // Longer than any real origin.
  { origin: `https://${'a'.repeat(400)}.example.com`, allowedBy: ['careful', 'carefulPort', 'word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere', 'noCase', 'javascript'], tooLong: true },
  { origin: `https://example.com/${'a'.repeat(400)}`, allowedBy: ['list', 'anywhere'], tooLong: true },
  { origin: `https://app.example.com.${'a'.repeat(400)}.evil.com`, allowedBy: ['openEnd', 'anywhere'], tooLong: true },
  { origin: `http://localhost${'a'.repeat(400)}`, allowedBy: ['localhost'], tooLong: true }
]

/** Line ends and control characters, which Node’s parser lets nobody send: what the regexes would say of them. */
export const unsendable: readonly AttackOrigin[] = [
  { origin: 'https://example.com\n', allowedBy: ['list', 'careful', 'anyScheme', 'anywhere', 'noCase'], source: sources.rack103 },
  { origin: 'https://app.example.com\n', allowedBy: ['careful', 'word', 'dotStar', 'openEnd', 'anyScheme', 'anywhere', 'noCase'], source: sources.rack103 },
  { origin: 'https://app.example.com\r', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\r\n', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\n\n', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com:1\n', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\n.evil.com', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://evil.com\nhttps://app.example.com', allowedBy: [], source: sources.rack103 },
  { origin: 'https://evil.com\n.example.com', allowedBy: [], source: sources.cheatSheet },
  { origin: 'https://evil.com\r.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'], source: sources.cheatSheet },
  { origin: 'https://example.com\nhttps://evil.com', allowedBy: ['anywhere'], source: sources.rack103 },
  { origin: 'https://evil\r\nSet-Cookie: stolen=1.example.com', allowedBy: [], source: sources.actor },
  { origin: 'null\n', allowedBy: ['oddList'] },
  { origin: 'http://localhost\n', allowedBy: ['localhost'] },
  { origin: '\x01https://example.com', allowedBy: ['list', 'anywhere'] },
  { origin: ' https://example.com', allowedBy: ['list', 'anywhere'] },
  { origin: 'https://example.com\0', allowedBy: ['anywhere'] },
  { origin: 'https://example.com\0.evil.com', allowedBy: ['anywhere'] },
  { origin: 'https://evil.com\0.example.com', allowedBy: ['dotStar', 'anyScheme', 'anywhere'] },
  { origin: 'https://app.example.com\x0b', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\x1f', allowedBy: ['openEnd', 'anywhere'] },
  { origin: 'https://app.example.com\x7f.evil.com', allowedBy: ['openEnd', 'anywhere'] }
]
