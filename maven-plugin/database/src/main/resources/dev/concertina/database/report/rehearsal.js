"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const steps = [...document.querySelectorAll("details.step")];
  const text = byId("text"), phase = byId("phase"), proof = byId("proof"), count = byId("count");
  const words = new Map(steps.map(step => [step, step.textContent.toLowerCase()]));

  const filter = () => {
    const wanted = text.value.trim().toLowerCase();
    let shown = 0;
    for (const step of steps) {
      step.hidden = (phase.value && step.dataset.phase !== phase.value)
        || (proof.value && step.dataset.proof !== proof.value)
        || !words.get(step).includes(wanted);
      shown += step.hidden ? 0 : 1;
    }
    count.textContent = shown === steps.length
      ? `${shown} steps` : `${shown} of ${steps.length} steps`;
  };
  const show = step => {
    if (!step) return;
    if (step.hidden) {
      byId("filter").reset();
      filter();
    }
    step.open = true;
    step.scrollIntoView({ block: "start" });
    step.querySelector("summary").focus({ preventScroll: true });
  };
  const openAll = open => steps.filter(step => !step.hidden).forEach(step => { step.open = open; });

  byId("filter").hidden = byId("theme").hidden = false;
  text.addEventListener("input", filter);
  phase.addEventListener("change", filter);
  proof.addEventListener("change", filter);
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("open-all").addEventListener("click", () => openAll(true));
  byId("close-all").addEventListener("click", () => openAll(false));
  const toHash = () => { if (location.hash.startsWith("#step-")) show(byId(location.hash.slice(1))); };
  addEventListener("hashchange", toHash);
  document.addEventListener("click", event => {
    const bar = event.target.closest("[data-step]");
    if (bar) show(byId(`step-${bar.dataset.step}`));
    const link = event.target.closest('a[href^="#step-"]');
    if (link && link.hash === location.hash) toHash();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.target.closest("input, select")) {
      event.preventDefault();
      text.focus();
    }
  });

  const themes = ["system", "light", "dark"], theme = byId("theme"), root = document.documentElement;
  const store = {
    get() { try { return localStorage.getItem("concertina-theme"); } catch { return null; } },
    set(value) { try { localStorage.setItem("concertina-theme", value); } catch { /* a page that may not store forgets */ } },
  };
  const dress = value => {
    root.dataset.theme = value;
    theme.textContent = `Theme: ${value}`;
  };
  theme.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length];
    dress(next);
    store.set(next);
  });
  dress(themes.includes(store.get()) ? store.get() : "system");

  let printed = [];
  addEventListener("beforeprint", () => {
    printed = steps.filter(step => !step.open);
    printed.forEach(step => { step.open = true; });
  });
  addEventListener("afterprint", () => printed.forEach(step => { step.open = false; }));
  toHash();
})();
