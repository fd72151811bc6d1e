/* Improvements only: every page is whole without this file. */

/* One question at a time, and a button for the next. */
for (const turns of document.querySelectorAll("[data-co-turns]")) {
  const items = [...turns.children]
  if (items.length < 2) continue
  let shown = 0
  const button = document.createElement("button")
  button.type = "button"
  button.className = "co-button"
  button.textContent = turns.dataset.coTurns
  button.addEventListener("click", () => {
    items[shown].hidden = true
    shown = (shown + 1) % items.length
    items[shown].hidden = false
  })
  turns.after(button)
}

/* Questions pulled out into the margin, beside the paragraph where they were asked. They are
   listed under the text as well, so that they are kept from being read aloud twice. */
const body = document.querySelector(".co-body")
if (body) {
  let clear = 0
  for (const link of document.querySelectorAll(".co-questions .co-question a")) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    const block = place && [...body.children].find((child) => child.contains(place))
    if (!block) continue
    const pulled = document.createElement("p")
    pulled.className = "co-pulled"
    pulled.setAttribute("aria-hidden", "true")
    pulled.textContent = link.textContent
    block.before(pulled)
    const box = pulled.getBoundingClientRect()
    if (box.top < clear) pulled.remove()
    else if (box.height) clear = box.bottom + 160
  }
}

/* The menu closes as people expect. */
for (const menu of document.querySelectorAll(".co-menu")) {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false
      menu.querySelector("summary").focus()
    }
  })
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false
  })
}
