/* The search on /browse/. Without this file the page is an index of links, and it becomes one again
   if the search cannot be loaded. Pagefind is loaded by the first search, its filters when a facet
   is open or chosen. What was searched for stands in the address. */

const page = document.querySelector("[data-co-browse]")
const plain = page.cloneNode(true)
const narrow = matchMedia("(max-width: 55.99em)").matches
const STEP = 10
/* Words of nearly every story: each would load a large part of the index and find them all. */
const COMMON = new Set(("a about after all also am an and any are as asked at be been before but by can could did do does " +
  "down for from had has have he her him his how i if in into is it its just like me more my no not of on one or " +
  "our out over own said she should so some than that the their them then there they this time to two up was we " +
  "were what when where which who why will with would you your").split(" "))

function make(tag, given = {}, ...inside) {
  const { data, ...rest } = given
  const element = Object.assign(document.createElement(tag), rest)
  Object.assign(element.dataset, data)
  element.append(...inside)
  return element
}

const counted = (number) => `${number || "no"} case ${number === 1 ? "study" : "studies"}`
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()

/* --- The page: a field, checkboxes in place of links, and room for what is found --- */

const facets = new Map()
for (const details of page.querySelectorAll("[data-facet]")) {
  const id = details.dataset.facet
  const title = details.querySelector("h2").textContent
  const values = new Map()
  for (const item of details.querySelectorAll("li")) {
    const { value, words, accent } = item.dataset
    const label = item.querySelector("a").textContent
    const box = make("input", { type: "checkbox", name: id, value })
    const count = item.querySelector(".co-count")
    item.querySelector("a").replaceWith(make("label", {}, box, label))
    values.set(value, { item, label, box, count, accent, total: parseInt(count.textContent), names: [label, ...(words ? words.split("|") : [])] })
  }
  facets.set(id, { details, title, values })
  details.querySelector("ul").setAttribute("role", "group")
  details.querySelector("ul").setAttribute("aria-label", title)
  details.open = !narrow && facets.size < 4
  details.addEventListener("toggle", () => details.open && anything() && run())
}

const field = make("input", { type: "search", id: "co-q", name: "q", autocomplete: "off", enterKeyHint: "search" })
const form = make("form", { className: "co-form" },
  make("label", { htmlFor: "co-q" }, "Search in all case studies"),
  make("div", {}, field, make("button", { className: "co-button" }, "Search")))
form.setAttribute("role", "search")
const ways = make("ul", { className: "co-way" })
const newest = page.querySelector(".co-found-here")
const status = make("p", { className: "co-status" })
status.setAttribute("role", "status")
const heading = make("h2", { id: "co-results", className: "co-heading", tabIndex: -1 }, "Results")
const chosen = make("ul", { className: "co-chosen" })
const list = make("ul", { className: "co-entries" })
const more = make("button", { type: "button", className: "co-button" })
const results = make("section", { className: "co-found-here", hidden: true }, heading, chosen, list, more)
results.setAttribute("aria-labelledby", "co-results")
const skip = make("a", { className: "co-skip", href: "#co-results" }, "Skip to the results")

page.querySelector(".co-seek").before(form, ways, skip)
newest.before(results)
heading.after(status)
page.querySelector(".co-lists").hidden = true

/* --- What is searched for, and its address --- */

const boxes = () => [...facets].flatMap(([id, facet]) => [...facet.values].filter(([, one]) => one.box.checked).map(([value, one]) => ({ id, value, facet, one })))
const anything = () => field.value.trim() || boxes().length

function address(query, picks) {
  const words = new URLSearchParams(query ? { q: query } : {})
  for (const { id, value } of picks) words.append(id, value)
  return words.size ? `?${words}` : location.pathname
}

function read() {
  const words = new URLSearchParams(location.search)
  const [, id, value] = location.hash.match(/^#([a-z]+)-(.+)/) ?? []
  field.value = words.get("q") ?? ""
  for (const [name, facet] of facets) {
    for (const [key, { box }] of facet.values) box.checked = words.getAll(name).includes(key) || (name === id && key === value)
    if (!narrow && [...facet.values.values()].some(({ box }) => box.checked)) facet.details.open = true
  }
}

function go(keep) {
  const to = address(field.value.trim(), boxes())
  history[keep ? "pushState" : "replaceState"]({}, "", to)
  run()
}

/* --- Searching --- */

let loading
const load = () => loading ??= (async () => {
  const pagefind = await import(new URL(`${page.dataset.coBrowse}pagefind.js`, location.href))
  await pagefind.options({ excerptLength: 26, ranking: { metaWeights: { title: 6, standfirst: 3, about: 2, day: 0.1 } } })
  await pagefind.init()
  return pagefind
})()

const filtersOf = (picks) => picks.reduce((all, { id, value }) => ({ ...all, [id]: { any: [...(all[id]?.any ?? []), value] } }), {})

/* All words if any case study has them all; else those that have most of them. */
async function found(pagefind, words, filters) {
  const options = { filters, sort: words.length ? {} : { day: "desc" } }
  const all = await pagefind.search(words.join(" ") || null, options)
  if (all.results.length || words.length < 2) return { ...all, some: false }
  const hits = new Map()
  for (const word of words) {
    for (const result of (await pagefind.search(word, options)).results) {
      const hit = hits.get(result.id) ?? { result, words: 0 }
      hits.set(result.id, { ...hit, words: hit.words + 1 })
    }
  }
  const ranked = [...hits.values()].sort((one, other) => other.words - one.words || other.result.score - one.result.score)
  return { results: ranked.map((hit) => hit.result), filters: {}, some: true }
}

let turn = 0
async function run() {
  const mine = ++turn
  const query = field.value.trim()
  const picks = boxes()
  const words = query.startsWith('"') ? [query] : query.split(/\s+/).filter((word) => word && !COMMON.has(folded(word)))
  results.hidden = !anything()
  newest.hidden = !results.hidden
  showWays(query, picks)
  showChosen(picks)
  if (results.hidden || (query && !words.length)) {
    list.replaceChildren()
    more.hidden = true
    status.textContent = results.hidden ? "" : "These words are in every case study. Add one that says what is on your mind."
    return count({})
  }
  results.ariaBusy = "true"
  try {
    const pagefind = await load()
    if (picks.length || page.querySelector("details[open]")) await pagefind.filters()
    const hits = await found(pagefind, words, filtersOf(picks))
    const counts = { ...hits.filters }
    for (const id of new Set(picks.map((pick) => pick.id))) {
      counts[id] = (await found(pagefind, words, filtersOf(picks.filter((pick) => pick.id !== id)))).filters[id]
    }
    if (mine !== turn) return
    count(hits.some ? {} : counts)
    say(hits, query, picks)
    await show(hits.results, mine, Math.max(STEP, history.state?.shown ?? 0), words)
  } catch {
    if (mine === turn) giveUp()
  }
  results.ariaBusy = "false"
}

/* --- Showing --- */

function say({ results: hits, some }, query, picks) {
  const choice = [...new Set(picks.map((pick) => pick.facet))].map((facet) =>
    `${facet.title.toLowerCase()} ${picks.filter((pick) => pick.facet === facet).map((pick) => pick.one.label).join(" or ")}`)
  const asked = [query && `with “${query}”`, ...choice].filter(Boolean).join("; ")
  if (hits.length) status.textContent = some ? `No case study has all of these words; ${counted(hits.length)} with some of them.` : `${counted(hits.length)} ${asked}.`
  else status.textContent = `There is no case study ${asked}. ${picks.length ? "Take away one of your choices, or" : "Try another word, or"} begin with a theme.`
}

function count(counts) {
  for (const [id, facet] of facets) {
    for (const [value, one] of facet.values) {
      const number = counts[id] ? counts[id][value] ?? 0 : one.total
      one.count.firstChild.data = number
      one.item.hidden = !number && !one.box.checked
    }
  }
}

function showChosen(picks) {
  const buttons = picks.map(({ facet, one }) => {
    const button = make("button", { type: "button" }, make("span", { className: "co-unseen" }, `Take away ${facet.title.toLowerCase()} `), one.label, " ×")
    button.addEventListener("click", () => { one.box.checked = false; go(true); heading.focus() })
    return make("li", {}, button)
  })
  chosen.replaceChildren(...buttons)
}

/* Values whose name, or another word for it, is in the query, or begins as the query does. */
function matches(query) {
  const asked = folded(query)
  const found = []
  for (const [id, facet] of facets) {
    for (const [value, one] of facet.values) {
      const name = asked && one.names.find((known) => ` ${asked} `.includes(` ${folded(known)} `) || (asked.length > 3 && ` ${folded(known)}`.includes(` ${asked}`)))
      if (name) found.push({ id, value, facet, one, name, rest: ` ${asked} `.replace(` ${folded(name)} `, " ").trim() })
    }
  }
  return found
}

function showWays(query, picks) {
  const known = matches(query).filter(({ one }) => !one.box.checked).slice(0, 4)
  ways.replaceChildren(...known.map((way) => {
    const rest = way.rest === folded(query) ? "" : way.rest
    const link = make("a", { href: address(rest, [...picks, way]) }, way.one.label)
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      field.value = rest
      way.one.box.checked = true
      go(true)
      heading.focus()
    })
    const kind = way.facet.title.toLowerCase()
    return make("li", {}, way.name === way.one.label ? `There is the ${kind} ` : `“${way.name}” belongs to the ${kind} `, link, `, ${counted(way.one.total)}.`)
  }))
}

async function show(hits, mine, upTo, words) {
  const data = await Promise.all(hits.slice(0, upTo).map(async (hit) => [await hit.data(), hit]))
  if (mine !== turn) return
  list.replaceChildren(...data.map(([one, hit]) => make("li", {}, entry(one, hit, words))))
  more.hidden = hits.length <= upTo
  more.textContent = `Show ${Math.min(STEP, hits.length - upTo)} more`
  more.onclick = async () => {
    history.replaceState({ shown: upTo + STEP }, "")
    await show(hits, mine, upTo + STEP, words)
    list.children[upTo]?.querySelector("a").focus()
  }
}

function entry({ url, meta, filters, excerpt }, hit, words) {
  const column = facets.get("column").values.get(filters.column[0])
  const kicker = make("p", { className: "co-kicker" }, make("span", {}, column.label), " ", make("span", {}, meta.day))
  const title = make("h3", { className: "co-card-title" }, make("a", { href: url }, meta.title))
  const parts = [kicker, title, make("p", { className: "co-card-text" }, meta.standfirst ?? "")]
  if (words.length && hit.words.length) parts.push(make("p", { className: "co-excerpt" }, "… ", ...marked(excerpt), " …"))
  const reasons = reasonsOf(filters, hit, words)
  if (reasons) parts.push(make("p", { className: "co-reason" }, reasons))
  return make("article", { className: "co-entry", data: { accent: column.accent } }, ...parts)
}

/* The excerpt's text and marks, and nothing else of its HTML. */
function marked(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body
  return [...parsed.childNodes].map((node) => node.nodeName === "MARK" ? make("mark", {}, node.textContent) : node.textContent)
}

function reasonsOf(filters, hit, words) {
  const has = ({ id, value }) => filters[id]?.includes(value)
  const named = ({ facet, one, name }) => `${facet.title}: ${one.label}${name && name !== one.label ? ` (${name})` : ""}`
  const reasons = boxes().filter(has).map(named)
  if (words.length && !hit.words.length) {
    reasons.push(...matches(field.value).filter((one) => has(one) && !one.one.box.checked).map(named))
    const where = { title: "Found in its title", standfirst: "Found in its first lines", about: "Found by its themes, its client or its tags", day: "Found by its date" }
    if (!reasons.length) reasons.push(...(hit.matchedMetaFields ?? []).slice(0, 1).map((name) => where[name] ?? "Found in a picture’s text"))
  }
  return reasons.join(" · ")
}

function giveUp() {
  const sorry = make("p", { className: "co-empty" }, "The search could not be loaded. All case studies are in the lists below.")
  sorry.setAttribute("role", "alert")
  plain.querySelector(".co-head").append(sorry)
  page.replaceWith(plain)
}

/* --- The reader's hand --- */

let pause
field.addEventListener("input", () => {
  clearTimeout(pause)
  pause = setTimeout(() => [1, 2].includes(field.value.trim().length) || go(false), 350)
})
form.addEventListener("submit", (event) => {
  event.preventDefault()
  clearTimeout(pause)
  go(true)
})
page.addEventListener("change", (event) => event.target.type === "checkbox" && go(true))
document.querySelector(".co-search").addEventListener("click", (event) => {
  event.preventDefault()
  field.select()
})
addEventListener("popstate", () => { read(); run() })

read()
if (location.hash && boxes().length) history.replaceState({}, "", address("", boxes()))
if (new URLSearchParams(location.search).has("q")) field.focus()
if (anything()) run()
