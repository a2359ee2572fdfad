"use strict";
// What the pages do beyond links and forms. Everything here is a convenience: the pages work without it.
(() => {
  const typing = (target) => target.closest("input, select, textarea, dialog[open]");

  document.addEventListener("keydown", (event) => {
    const search = document.querySelector("[data-search]");
    if (event.key === "/" && search && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  document.addEventListener("click", async (event) => {
    const opener = event.target.closest("[data-dialog]");
    if (opener) {
      document.getElementById(opener.dataset.dialog).showModal();
    }
    const closer = event.target.closest("[data-close]");
    if (closer) {
      closer.closest("dialog").close();
    }
    const copier = event.target.closest("[data-copy]");
    if (copier) {
      await navigator.clipboard.writeText(copier.dataset.copy);
      copier.textContent = copier.dataset.copied;
    }
  });

  // Where the tabs do not fit, the current one must not be out of sight.
  document.addEventListener("DOMContentLoaded", () => {
    const current = document.querySelector(".tabs [aria-current]");
    current?.parentElement.scrollTo({ left: current.offsetLeft - 80 });
  });

  // One tick for all rows of a list; without scripts it is not there.
  document.addEventListener("DOMContentLoaded", () => {
    for (const all of document.querySelectorAll("[data-all]")) {
      all.hidden = false;
      all.addEventListener("change", () => {
        for (const one of all.form.querySelectorAll(`input[name="${all.dataset.all}"]`)) {
          one.checked = all.checked;
        }
      });
    }
  });

  // A second click on the way must not send a form twice. The server guards itself as well.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") {
      form.dataset.sent = "yes";
    } else {
      // An address to share names only what narrows the list.
      for (const field of form.elements) {
        field.disabled = field.name !== "" && field.value === "";
      }
    }
  });

  // Coming back through the browser's history shows the form as it was: it may be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) {
      delete form.dataset.sent;
      for (const field of form.elements) {
        if (form.method === "get") {
          field.disabled = false;
        }
      }
    }
  });
})();
