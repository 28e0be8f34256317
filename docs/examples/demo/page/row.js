// Makes a row of the table. All that came from outside is put in as text, never as HTML.

export function makeRow ({ request, origin, result, answers, why }) {
  const preflights = answers.filter(({ asksMethod }) => asksMethod !== undefined).length
  const row = element('tr', { role: 'row' },
    cell('Sent', ...sent(request, origin)),
    cell('API', ...seen(answers)),
    cell('Browser', ...told(result)),
    cell('Why', element('p', {}, why))
  )
  Object.assign(row.dataset, {
    id: request.id ?? 'own',
    outcome: result.readable ? 'readable' : 'blocked',
    preflights,
    actual: answers.length - preflights
  })
  return row
}

export function element (name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function cell (label, ...children) {
  return element('td', { role: 'cell', 'data-label': label }, ...children)
}

function sent ({ title, method, path, headers = {}, credentials, elsewhere }, origin) {
  return [
    element('p', { class: 'title' }, title),
    element('p', {}, element('code', {}, `${method} ${path}`)),
    lines([
      ...Object.entries(headers),
      ...(credentials ? [['credentials', 'include']] : []),
      ...(elsewhere ? [['from', origin]] : [])
    ])
  ]
}

function seen (answers) {
  if (answers.length === 0) return [element('p', {}, 'Nothing.')]
  return answers.map(({ method, asksMethod, asksHeaders, status, headers }) => element('details', {},
    element('summary', {},
      element('code', {}, method),
      asksMethod === undefined ? '' : `, a preflight for ${asksMethod}${asksHeaders === undefined ? '' : ` with ${asksHeaders.replaceAll(',', ', ')}`}`,
      ` → ${status}, allows ${headers['access-control-allow-origin'] ?? 'no origin'}`),
    lines(Object.entries(headers))
  ))
}

function told (result) {
  if (!result.readable) {
    return [element('p', {}, element('span', { class: 'badge blocked' }, 'Blocked')), element('p', {}, element('code', {}, result.error))]
  }
  return [
    element('p', {}, element('span', { class: 'badge readable' }, 'Readable'), ` status ${result.status}`),
    lines(result.read.length > 0 ? result.read.map(([name, value]) => [name, String(value)]) : result.headers),
    ...(result.text === '' ? [] : [element('p', {}, element('code', {}, result.text))])
  ]
}

function lines (pairs) {
  return element('ul', { class: 'lines' }, ...pairs.map(([name, value]) => element('li', {}, element('b', {}, `${name}: `), value)))
}
