// Runs in a hidden frame of an origin that the API does not allow: sends the page's requests, and posts the results.
import { send } from './send.js'

const demo = await (await fetch('/demo.json')).json()

window.addEventListener('message', async ({ origin, data, ports: [port] }) => {
  if (origin !== demo.page) return
  port.postMessage(await send(demo.api, data.request, data.id))
})

window.parent.postMessage('ready', demo.page)
