"use strict";
(() => {
  const root = document.documentElement;
  const modes = ["", "light", "dark"];
  const names = { "": "Theme: as the system", light: "Theme: light", dark: "Theme: dark" };
  // A browser may refuse to keep anything for a page from a folder.
  const kept = (use) => {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  };
  const modeKey = "hub-and-spokes theme";
  const wanted = kept((store) => store.getItem(modeKey));
  let mode = modes.includes(wanted) ? wanted : "";
  const show = (button) => {
    if (mode) root.dataset.theme = mode;
    else delete root.dataset.theme;
    if (button) button.textContent = names[mode];
  };
  const button = document.querySelector("[data-theme-switch]");
  button.hidden = false;
  button.addEventListener("click", () => {
    mode = modes[(modes.indexOf(mode) + 1) % modes.length];
    kept((store) => store.setItem(modeKey, mode));
    show(button);
  });
  show(button);
  if ("scripted" in document.body.dataset) {
    const script = document.createElement("script");
    script.src = "assets/page.js";
    script.onerror = () => root.dataset.failed = "script";
    document.head.append(script);
  }
})();
