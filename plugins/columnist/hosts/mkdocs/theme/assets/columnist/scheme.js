/* Before anything is painted: has this reader chosen light or dark? If not, the system decides. */
try {
  if (__md_get("__palette")) document.documentElement.classList.add("co-chosen")
} catch { /* Storage is closed to us: the system decides. */ }
