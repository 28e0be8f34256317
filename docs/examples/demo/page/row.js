// Makes a row of the table. Input and responses are inserted as text, never as HTML.

export function makeRow ({ request, origin, result, answers, why }) {
  const preflights = answers.filter(({ asksMethod }) => asksMethod !== undefined).length
  const cells = [sent(request, origin, result), seen(answers), told(result), [element('p', {}, why)]]
  const labels = [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent)
  const row = element('tr', { role: 'row' },
    ...cells.map((children, i) => element('td', { role: 'cell', 'data-label': labels[i] }, ...children)))
  Object.assign(row.dataset, {
    id: request.id ?? 'own',
    outcome: result.outcome,
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

function sent ({ title, method, path, headers: asked = [], credentials, elsewhere }, origin, { headers = asked, dropped = [] }) {
  return [
    element('p', { class: 'title' }, title),
    element('p', {}, element('code', {}, `${method} ${path}`)),
    lines([
      ...headers,
      ...dropped.map(([name, value]) => [name, `${value} (dropped by the browser)`]),
      ...(credentials ? [['credentials', 'include']] : []),
      ...(elsewhere ? [['from', origin]] : [])
    ])
  ]
}

function seen (answers) {
  if (answers.length === 0) return [element('p', {}, 'None.')]
  return answers.map(({ method, asksMethod, asksHeaders, status, headers }) => element('details', {},
    element('summary', {},
      element('code', {}, method),
      asksMethod === undefined ? '' : `, a preflight for ${asksMethod}${asksHeaders === undefined ? '' : ` with ${asksHeaders.replaceAll(',', ', ')}`}`,
      ` → ${status}, allows ${headers['access-control-allow-origin'] ?? 'no origin'}`),
    lines(Object.entries({ status, ...headers }))
  ))
}

const badges = { readable: 'Readable', blocked: 'Blocked', unsent: 'Not sent' }

function told ({ outcome, error, status, answerHeaders, read, text }) {
  const badge = element('span', { class: `badge ${outcome}` }, badges[outcome])
  if (outcome !== 'readable') return [element('p', {}, badge), element('p', {}, element('code', {}, error))]
  return [
    element('p', {}, badge, ` status ${status}`),
    lines(read.length > 0 ? read.map(([name, value]) => [name, String(value)]) : answerHeaders),
    ...(text === '' ? [] : [element('p', {}, element('code', {}, text))])
  ]
}

function lines (pairs) {
  return element('ul', { class: 'lines' }, ...pairs.map(([name, value = '']) => element('li', {}, element('b', {}, `${name}: `), value)))
}
