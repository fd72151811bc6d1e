/* Improvements only: every page is whole without this file. */

/* One question at a time, and a button for the next. */
for (const turns of document.querySelectorAll("[data-co-turns]")) {
  const items = [...turns.children]
  if (items.length < 2) continue
  let shown = 0
  const button = { type: "button", className: "co-button", textContent: turns.dataset.coTurns }
  turns.after(Object.assign(document.createElement("button"), button, { onclick() {
    items[shown].hidden = true
    shown = (shown + 1) % items.length
    items[shown].hidden = false
  } }))
}

/* Questions in the margin, beside the paragraph where they were asked. They stand under the text
   as well, and are not read aloud twice. */
const body = document.querySelector(".co-body")
let clear = 0
for (const link of body ? document.querySelectorAll(".co-questions .co-question a") : []) {
  const place = document.getElementById(link.hash.slice(1))
  const block = place && [...body.children].find((child) => child.contains(place))
  if (!block) continue
  const pulled = Object.assign(document.createElement("p"),
    { className: "co-pulled", ariaHidden: true, textContent: link.textContent })
  block.before(pulled)
  const box = pulled.getBoundingClientRect()
  if (box.top < clear) pulled.remove()
  else if (box.height) clear = box.bottom + 160
}

/* The menu closes as people expect. */
const menu = document.querySelector(".co-menu")
addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && menu?.open) {
    menu.open = false
    menu.querySelector("summary").focus()
  }
})
addEventListener("click", ({ target }) => {
  if (menu && !menu.contains(target)) menu.open = false
})

/* What scrolls sideways, keys can scroll. */
addEventListener("load", () => {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap, .co-docs pre"))
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
})
