/* Before anything is painted: has this reader chosen light or dark? If not, the system decides. */
try {
  if (__md_get("__palette")) document.documentElement.classList.add("co-chosen")
} catch { /* Storage is closed to us: the system decides. */ }

/* Material's script takes each link to a feed for the site in another language, and asks for a
   sitemap beside it that is not there. While it looks, they go by another name (Material 9.8). */
const feeds = () => document.querySelectorAll("link[rel~=alternate][type]")
document.addEventListener("DOMContentLoaded", () => {
  for (const feed of feeds()) feed.rel = "alternate feed"
})
addEventListener("load", () => {
  for (const feed of feeds()) feed.rel = "alternate"
})
