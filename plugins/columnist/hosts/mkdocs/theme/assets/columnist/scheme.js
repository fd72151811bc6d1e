/* Before anything is painted: has this reader chosen light or dark? If not, the system decides. */
try {
  if (__md_get("__palette")) document.documentElement.classList.add("co-chosen")
} catch { /* Storage is closed. */ }

/* Material 9 takes a feed for the site in another language, and asks for a sitemap beside it. While
   it looks, feeds go by another name. */
const feeds = () => document.querySelectorAll("link[rel~=alternate][type]")
document.addEventListener("DOMContentLoaded", () => {
  for (const feed of feeds()) feed.rel = "alternate feed"
})
addEventListener("load", () => {
  for (const feed of feeds()) feed.rel = "alternate"
})
