// Runs in a hidden frame of an origin that the API does not allow: sends what the page asks it to,
// and tells the page what came of it.
import { send } from './send.js'

const demo = await (await fetch('/demo.json')).json()

window.addEventListener('message', async ({ origin, data, ports: [port] }) => {
  if (origin !== demo.page) return
  port.postMessage(await send(demo.api, data.request, data.id))
})

window.parent.postMessage('ready', demo.page)
