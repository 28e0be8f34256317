/** What a request target can look like that is nearly the path that a regex was written for. */

const firstLetter = (path: string, change: (letter: string) => string): string => path.replace(/[a-z]/i, change)
const hex = (letter: string): string => letter.charCodeAt(0).toString(16)

export const targetChanges: Readonly<Record<string, (path: string) => string>> = {
  'as it is': path => path,
  'a query': path => `${path}?a=/api/&b=secret%zz`,
  'one letter escaped': path => firstLetter(path, letter => `%${hex(letter)}`),
  'one letter escaped twice': path => firstLetter(path, letter => `%25${hex(letter)}`),
  'escaped slashes': path => `/${path.slice(1).replaceAll('/', '%2f')}`,
  'two slashes': path => `/${path}`,
  'a dot segment': path => `/.${path}`,
  'two dots': path => `/api/..${path}`,
  'in capitals': path => path.replace(/(?<![%\w])[a-z]+/g, word => word.toUpperCase()),
  'a parameter': path => `${path};a=b`,
  'a slash after it': path => `${path}/`,
  'a line end after it': path => `${path}%0A`,
  'a byte that is no UTF-8': path => `${path}%FF`,
  'half of a character': path => `${path}%E2%82`,
  'a surrogate': path => `${path}%ED%A0%80`,
  overlong: path => `${path}%C0%AF`,
  'a lone percent sign': path => `${path}%`,
  'half an escape': path => `${path}%2`,
  'no escape': path => `${path}%zz`,
  'a byte of zero': path => `${path}%00`,
  'a fragment': path => `${path}#/api/`,
  'odd marks': path => `${path}"<>\\^\`{|}~'()*!$&,=@[]`,
  'a character of four bytes': path => `${path}%F0%9F%98%80`,
  'a plus': path => `${path}+a`,
  absolute: path => `http://localhost${path}`,
  'absolute, in capitals': path => `HTTPS://user@localhost:80${path}`,
  'absolute, no path': path => `http://localhost?${path}`
}

/** Targets that are no path at all. */
export const oddTargets: readonly string[] = ['*', '/', 'http://localhost', '/?', '/%', '//', '/%2525']
