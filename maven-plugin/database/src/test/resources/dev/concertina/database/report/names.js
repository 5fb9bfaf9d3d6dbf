// What a screen reader could not name, ids that are not unique, and headings that skip a level. Empty if there is none.
(() => {
  const found = [];
  for (const control of document.querySelectorAll("button, select, input, a"))
    if (!(control.textContent.trim() || control.labels?.length || control.ariaLabel)) found.push(`no name: ${control.outerHTML}`);
  for (const region of document.querySelectorAll("nav, form, [role=region], [role=img], section"))
    if (!region.ariaLabel && !document.getElementById(region.getAttribute("aria-labelledby"))) found.push(`no label: ${region.className}`);
  const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
  found.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `twice: ${id}`));
  for (const link of document.querySelectorAll('a[href^="#"]'))
    if (!document.querySelector(link.getAttribute("href"))) found.push(`leads nowhere: ${link.hash}`);
  let level = 1;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    if (heading.tagName[1] > level + 1) found.push(`skips a level: ${heading.textContent}`);
    level = Number(heading.tagName[1]);
  }
  return found.join("\n");
})()
