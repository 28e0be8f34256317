// Sends the requests one after another, and shows the result of each.
import { explain, pageRequest } from './explain.js'
import { element, makeRow } from './row.js'
import { scenarios } from './scenarios.js'
import { send } from './send.js'

const byId = id => document.getElementById(id)
const demo = await (await fetch('/demo.json')).json()

if (window.location.origin !== demo.page) {
  // The server has this other name only for the frame: the API allows the page by one name.
  window.location.replace(demo.page)
} else {
  await run()
}

async function run () {
  byId('page-origin').textContent = demo.page
  byId('api-origin').textContent = demo.api
  byId('settings').append(...Object.entries(demo.settings).flatMap(([name, value]) => [
    element('dt', {}, name),
    element('dd', {}, [value].flat().join(', ') || 'none')
  ]))

  const alive = new window.EventSource('/alive')
  alive.onerror = () => say('The demo has stopped. Start it again with npm start.', true)
  // Again, after an error: it may be another demo by now.
  alive.onopen = () => { if (byId('send').disabled) window.location.reload() }

  const frame = await openFrame()
  for (const request of scenarios) await show(request, frame)
  say(`${scenarios.length} requests sent.`)

  const form = byId('own')
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const row = await show(requestOf(new FormData(form)), frame)
    say(`Your request is in the last row: ${row.querySelector('.badge').textContent}.`)
    row.scrollIntoView({ block: 'nearest' })
  })
}

function say (status, stopped = false) {
  byId('status').textContent = status
  byId('send').disabled = stopped
}

/** Sends a request, from the page or from the frame, and appends its row. */
async function show (request, frame) {
  const id = crypto.randomUUID()
  const result = request.elsewhere ? await sendFrom(frame, request, id) : await send(demo.api, request, id)
  const answers = await (await fetch(`${demo.api}/api/answers/${id}`)).json()
  const origin = request.elsewhere ? demo.otherPage : demo.page
  const outcome = result.outcome === 'unsent' ? undefined : await outcomeOf(pageRequest(demo.api, origin, request))
  const row = makeRow({ request, origin, result, answers, why: explain({ request, origin, result, answers, outcome }) })
  byId('rows').append(row)
  return row
}

/** What `app.corsHeaders.explain` says of this browser. */
async function outcomeOf (request) {
  const response = await fetch('/explain', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) })
  const { chromium, firefox } = await response.json()
  return navigator.userAgent.includes('Firefox/') ? firefox : chromium
}

/** Opens the hidden frame of the other origin and waits until it listens. */
function openFrame () {
  const frame = element('iframe', { src: `${demo.otherPage}/frame.html`, hidden: '', title: 'A page of another origin' })
  const ready = new Promise(resolve => {
    window.addEventListener('message', ({ source }) => { if (source === frame.contentWindow) resolve(frame) })
  })
  document.body.append(frame)
  return ready
}

function sendFrom (frame, request, id) {
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data) })
  frame.contentWindow.postMessage({ request, id }, demo.otherPage, [port2])
  return answer
}

function requestOf (data) {
  const lines = data.get('headers').split('\n').filter(line => line.trim() !== '')
  return {
    title: 'Your own',
    method: data.get('method'),
    path: data.get('path'),
    headers: lines.map(line => line.split(/:(.*)/s, 2).map(part => part.trim())),
    body: data.get('body'),
    credentials: data.has('credentials'),
    elsewhere: data.has('elsewhere')
  }
}
