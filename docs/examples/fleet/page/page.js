const form = document.querySelector('form')
const list = document.querySelector('ul')

async function change (method, origin) {
  await fetch(`/origins/${encodeURIComponent(origin)}`, { method })
  await show()
}

async function show () {
  const origins = await (await fetch('/origins')).json()
  list.replaceChildren(...origins.map(origin => {
    const item = document.createElement('li')
    const remove = document.createElement('button')
    remove.textContent = 'Remove'
    remove.addEventListener('click', () => change('DELETE', origin))
    item.append(origin, ' ', remove)
    return item
  }))
}

form.addEventListener('submit', event => {
  event.preventDefault()
  change('PUT', new FormData(form).get('origin'))
  form.reset()
})
show()
