// Every text whose contrast with what lies behind it is below 4.5, or 3 where it is large: WCAG 2.2, AA. Empty if none is.
(() => {
  const channels = color => color.match(/[\d.]+/g).map(Number);
  const light = color => channels(color).slice(0, 3).map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (channels(color).length === 3) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.matches("script, title")) continue;
    const svg = element.closest("svg");
    const style = getComputedStyle(element);
    const box = svg && element.closest(".table")?.querySelector(element.matches(".table > text") && element.matches(".name, .sign") ? ".head" : ".body");
    const back = box ? getComputedStyle(box).fill : behind(svg ?? element);
    const lights = [light(svg ? style.fill : style.color), light(back)].sort((a, b) => b - a);
    const ratio = (lights[0] + 0.05) / (lights[1] + 0.05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) found.add(`${ratio.toFixed(2)} ${element.className.baseVal ?? element.className} ${element.textContent.slice(0, 30)}`);
  }
  return [...found].join("\n");
})()
