/* The search on /browse/, which is an index of links without it, or if it cannot be loaded. Pagefind
   is loaded by the first search, its filters when a facet is open or chosen. */

const page = document.querySelector("[data-co-browse]")
const plain = page.cloneNode(true)
const isNarrow = matchMedia("(max-width: 55.99em)").matches
const STEP = 10
/* A word of every case study: Pagefind would load its whole index to search for none. */
const EVERY = "zzcasestudy"
const COMMON = new Set(page.dataset.common.split(" "))

function make(tag, given, ...inside) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value)
  element.append(...inside)
  return element
}
const counted = (number) => `${number} case ${number === 1 ? "study" : "studies"}`
const folded = (text) => ` ${text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `

/* The page: checkboxes in place of links, a field, and room for what is found. */

const facets = new Map()
for (const details of page.querySelectorAll("[data-facet]")) {
  const id = details.dataset.facet
  const facet = { details, title: details.querySelector("h2").textContent, values: new Map() }
  for (const item of details.querySelectorAll("li")) {
    const { value, words, accent } = item.dataset
    const link = item.querySelector("a")
    const label = link.textContent
    const box = make("input", { type: "checkbox", name: id, value })
    const count = item.querySelector(".co-count").firstChild
    link.replaceWith(make("label", {}, box, label))
    facet.values.set(value, { id, value, facet, item, label, box, count, accent, total: +count.data, names: [label, ...(words?.split("|") ?? [])] })
  }
  facets.set(id, facet)
  const list = details.querySelector("ul")
  list.setAttribute("role", "group")
  list.setAttribute("aria-label", facet.title)
  for (const { item } of facet.values.values()) item.setAttribute("role", "presentation")
  details.open = !isNarrow && facets.size < 4
  details.addEventListener("toggle", () => details.open && !results.hidden && run())
}
const all = [...facets.values()].flatMap((facet) => [...facet.values.values()])

const field = make("input", { type: "search", id: "co-q", name: "q", autocomplete: "off" })
const form = make("form", { class: "co-form", role: "search" },
  make("label", { for: "co-q" }, "Search all case studies"), field, make("button", { class: "co-button" }, "Search"))
const ways = make("ul", { class: "co-way" })
const status = make("p", { class: "co-heading", id: "co-results", role: "status", tabindex: -1 })
const chosen = make("ul", { class: "co-chips" })
const list = make("ul", { class: "co-entries" })
const more = make("button", { type: "button", class: "co-button" })
const newest = page.querySelector("[aria-labelledby=co-newest]")
const results = make("section", { "aria-label": "Results", hidden: "" }, status, chosen, list, more)
page.querySelector(".co-seek").before(form, ways, make("a", { class: "co-skip", href: "#co-results" }, "Skip to the results"))
newest.before(results)
page.querySelector(".co-lists").hidden = true

/* What is searched for, and its address. */

const picked = () => all.filter((one) => one.box.checked)

function address(query, picks) {
  const words = new URLSearchParams(query.trim() ? { q: query.trim() } : {})
  for (const { id, value } of picks) words.append(id, value)
  return `${location.pathname}?${words}`
}

function visit(to) {
  history.pushState({}, "", to)
  read()
}

function read() {
  const words = new URLSearchParams(location.search)
  const place = decodeURIComponent(location.hash)
  if (field.value.trim() !== words.get("q")) field.value = words.get("q") ?? ""
  for (const { id, value, facet, box } of all) {
    box.checked = words.getAll(id).includes(value) || place === `#${id}-${value}`
    if (box.checked && !isNarrow) facet.details.open = true
  }
  run()
}

/* Searching. */

let loading
const load = () => loading ??= (async () => {
  const pagefind = await import(new URL(`${page.dataset.coBrowse}pagefind.js`, location.href))
  await pagefind.options({ excerptLength: 26, ranking: { metaWeights: { title: 6, standfirst: 3, about: 2, day: 0.1 } } })
  await pagefind.init()
  return pagefind
})()

/* Those that have every word; if there are none, those that have most of them. */
async function found(pagefind, words, picks) {
  const filters = {}
  for (const { id, value } of picks) (filters[id] ??= { any: [] }).any.push(value)
  const options = { filters, sort: words.length ? {} : { day: "desc" } }
  const hits = await pagefind.search(words.join(" ") || EVERY, options)
  if (hits.results.length || words.length < 2) return hits
  const some = new Map()
  for (const word of words) {
    for (const hit of (await pagefind.search(word, options)).results) {
      some.set(hit.id, { hit, words: (some.get(hit.id)?.words ?? 0) + 1 })
    }
  }
  const ranked = [...some.values()].sort((one, other) => other.words - one.words || other.hit.score - one.hit.score)
  return { results: ranked.map(({ hit }) => hit), isLoose: true }
}

let turn = 0
let searched
async function run() {
  const mine = ++turn
  searched = location.search
  const query = field.value.trim()
  const picks = picked()
  const words = query.split(/[\s"“”]+/).filter((word) => word && !COMMON.has(folded(word).replaceAll(" ", "")))
  const isIdle = !words.length && !picks.length
  results.hidden = !query && !picks.length
  newest.hidden = !results.hidden
  showWays(query, picks)
  chosen.replaceChildren(...picks.map((one) => make("li", {}, make("a", { href: address(query, picks.filter((pick) => pick !== one)), "data-go": "" },
    `${one.label} ×`, make("span", { class: "co-unseen" }, ": take away")))))
  if (isIdle) {
    count()
    status.textContent = query ? "These words are in every case study. Add one that says what is on your mind." : ""
    return show([], mine)
  }
  try {
    const pagefind = await load()
    const filters = {}
    for (const { id, box, facet } of all) if (box.checked || facet.details.open) filters[id] = ""
    await pagefind.preload(EVERY, { filters })
    const hits = await found(pagefind, words, picks)
    const counts = { ...hits.filters }
    for (const { id } of picks) counts[id] = (await found(pagefind, words, picks.filter((pick) => pick.id !== id))).filters?.[id]
    if (mine !== turn) return
    count(hits.results.length && !hits.isLoose ? counts : {})
    if (!hits.results.length && !isNarrow) facets.get("theme").details.open = true
    say(hits, query, picks)
    await show(hits.results, mine, history.state?.shown, words)
  } catch {
    if (mine === turn) giveUp()
  }
}

function giveUp() {
  plain.querySelector(".co-head").append(make("p", { class: "co-empty", role: "alert" }, "The search could not be loaded. All case studies are in the lists below."))
  page.replaceWith(plain)
}

/* Showing. */

function say({ results: { length }, isLoose }, query, picks) {
  const choices = [...new Set(picks.map((pick) => pick.facet))].map((facet) =>
    `${facet.title.toLowerCase()} ${picks.filter((pick) => pick.facet === facet).map((pick) => pick.label).join(" or ")}`)
  const asked = [query && `“${query}”`, ...choices].filter(Boolean).join(", ")
  status.textContent = !length ? `Nothing was found for ${asked}. ${picks.length ? "Take away a choice" : "Try another word"}, or begin with a theme.`
    : isLoose ? `No case study has all of these words; ${counted(length)} with some of them.` : `${counted(length)} for ${asked}`
}

function count(counts = {}) {
  for (const { id, value, item, box, count, total } of all) {
    const number = counts[id] ? counts[id][value] ?? 0 : total
    count.data = number
    item.hidden = !number && !box.checked
  }
}

/* The part of a query that a name answers: all its words, its beginning, or a word near to it. */
function answered(asked, known) {
  const name = folded(known)
  if (asked.includes(name)) return name
  if (asked.length > 5 && name.includes(asked.trimEnd())) return asked
  if (name.trim().includes(" ")) return ""
  const word = asked.trim().split(" ").find((one) => one.length > 5 && name.startsWith(` ${one.slice(0, Math.max(5, one.length - 3))}`))
  return word ? ` ${word} ` : ""
}

function matches(query) {
  const asked = folded(query)
  return all.flatMap((one) => {
    const name = one.names.find((known) => answered(asked, known))
    return name ? [{ ...one, name, rest: asked.replace(answered(asked, name), " ") }] : []
  })
}

function showWays(query, picks) {
  const known = matches(query).filter(({ box }) => !box.checked).slice(0, 4)
  ways.replaceChildren(...known.map((way) => make("li", {},
    way.name === way.label ? "There is the " : `“${way.name}” belongs to the `, way.facet.title.toLowerCase(), " ",
    make("a", { href: address(way.rest, [...picks, way]), "data-go": "" }, way.label), `, ${counted(way.total)}.`)))
}

async function show(hits, mine, upTo = STEP, words = []) {
  const data = await Promise.all(hits.slice(0, upTo).map((hit) => hit.data()))
  if (mine !== turn) return
  list.replaceChildren(...data.map((one, place) => make("li", {}, entry(one, hits[place], words))))
  more.hidden = hits.length <= upTo
  more.textContent = `Show ${Math.min(STEP, hits.length - upTo)} more`
  more.onclick = async () => {
    history.replaceState({ shown: upTo + STEP }, "")
    await show(hits, mine, upTo + STEP, words)
    list.children[upTo]?.querySelector("h2 a").focus()
  }
}

function entry({ url, meta, filters, excerpt }, hit, words) {
  const column = facets.get("column").values.get(filters.column[0])
  const isInText = words.length && hit.words.length
  const reasons = reasonsOf(filters, hit, words.length && !isInText)
  return make("article", { class: "co-entry", "data-accent": column.accent },
    make("p", { class: "co-kicker" }, make("span", {}, column.label), " ", make("span", {}, meta.day)),
    make("h2", { class: "co-card-title" }, make("a", { href: url }, meta.title)),
    make("p", { class: "co-card-text" }, meta.standfirst ?? ""),
    isInText ? make("p", { class: "co-card-text co-excerpt" }, "… ", ...marked(excerpt), " …") : "",
    reasons ? make("p", { class: "co-reason" }, reasons) : "")
}

/* The text of an excerpt and its marks; nothing else of its HTML. */
function marked(excerpt) {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html")
  return [...body.childNodes].map((node) => node.nodeName === "MARK" ? make("mark", {}, node.textContent) : node.textContent)
}

const WHERE = { title: "Found in its title", standfirst: "Found in its first lines", about: "Found by its themes, its client or its tags", day: "Found by its date" }

function reasonsOf(filters, { matchedMetaFields }, isElsewhere) {
  const named = isElsewhere ? matches(field.value) : []
  const shared = [...picked(), ...named.filter(({ box }) => !box.checked)].filter(({ id, value }) => filters[id]?.includes(value))
  const reasons = shared.map(({ facet, label, name = label }) => `${facet.title}: ${label}${name === label ? "" : ` (${name})`}`)
  if (isElsewhere && !reasons.length) reasons.push(WHERE[matchedMetaFields?.[0]] ?? "Found in a picture’s description")
  return reasons.join(" · ")
}

/* The reader's hand. */

let pause
field.addEventListener("input", () => {
  clearTimeout(pause)
  pause = setTimeout(() => {
    if ([1, 2].includes(field.value.trim().length)) return
    history.replaceState({}, "", address(field.value, picked()))
    run()
  }, 350)
})
form.addEventListener("submit", (event) => {
  event.preventDefault()
  clearTimeout(pause)
  visit(address(field.value, picked()))
})
page.addEventListener("change", ({ target }) => target.type === "checkbox" && visit(address(field.value, picked())))
page.addEventListener("click", (event) => {
  const link = event.target.closest("[data-go]")
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  visit(link.href)
  status.focus()
})
document.querySelector(".co-search")?.addEventListener("click", (event) => {
  event.preventDefault()
  field.select()
})
/* A skip link changes the address as well, but not what is searched for. */
addEventListener("popstate", () => location.search === searched || read())
if (new URLSearchParams(location.search).has("q")) field.focus()
read()
