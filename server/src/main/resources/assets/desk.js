/* The desk where scripts run: forms are sent without leaving the page, what is half typed elsewhere stays, and shortcuts
   lead from one part to the next. They only lead there: nothing is recorded by a key that was pressed by mistake. */
(() => {
  "use strict";
  const desk = document.getElementById("desk");
  const OFF = "sillok.shortcuts.off";

  const name = (form) => form.elements["_form"]?.value ?? "";
  const changed = (field) => field.name && !field.name.startsWith("_") && field.type !== "hidden" && field.type !== "file" && (
    field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.tagName === "SELECT" ? [...field.options].some((option) => option.selected !== option.defaultSelected)
        : field.value !== field.defaultValue);

  /** What is typed into the other forms, by form and field. */
  const halfTyped = (sent) => [...desk.querySelectorAll("form")].filter((form) => form !== sent).flatMap((form) =>
    [...form.elements].filter(changed).map((field) => ({ form: name(form), field: field.name, value: field.value, checked: field.checked })));

  const putBack = (typed) => typed.forEach((each) => {
    const form = [...desk.querySelectorAll("form")].find((candidate) => name(candidate) === each.form);
    const fields = form ? [...form.elements].filter((field) => field.name === each.field) : [];
    const field = fields.length > 1 ? fields.find((one) => one.value === each.value) : fields[0];
    if (field) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = each.checked; else field.value = each.value;
      field.closest("details")?.setAttribute("open", "");
    }
  });

  const show = (page, typed, sent) => {
    desk.replaceChildren(...page.getElementById("desk").childNodes);
    putBack(typed);
    prepare();
    const problem = desk.querySelector(".problem:not([hidden])");
    const again = sent && !problem ? [...desk.querySelectorAll("form")].find((form) => name(form) === sent) : null;
    (problem ?? again?.querySelector("select, textarea, input:not([type=hidden])") ?? desk.querySelector("h1"))?.focus();
    // What other scripts do once a part of a page has been replaced.
    desk.dispatchEvent(new CustomEvent("htmx:afterSettle", { bubbles: true }));
  };

  const send = async (form, button) => {
    const sent = name(form);
    const typed = halfTyped(form);
    const fields = new FormData(form, button);
    const body = form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields);
    const answer = await fetch(button?.formAction && button.hasAttribute("formaction") ? button.formAction : form.action,
      { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (page.getElementById("desk")) {
      show(page, typed, sent);
    } else if (answer.ok) {
      location.assign(answer.url);
    } else {
      offline();
    }
  };

  const offline = () => {
    const told = document.getElementById("desk-offline");
    told.hidden = false;
    told.focus();
  };

  const on = () => localStorage.getItem(OFF) === null;

  const prepare = () => {
    const part = document.getElementById("shortcuts");
    if (part) {
      part.hidden = false;
      document.getElementById("shortcuts-on").checked = on();
    }
  };

  /** The server takes the digest of what arrives, and refuses what is not what was chosen. */
  const fill = async (input) => {
    const file = input.files[0];
    const form = input.form;
    if (!crypto.subtle) return;
    const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    form.elements["fileName"].value = file.name;
    form.elements["mediaType"].value = file.type || "application/octet-stream";
    form.elements["size"].value = file.size;
    form.elements["sha256"].value = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  desk.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.target.dataset.sending === undefined) {
      event.target.dataset.sending = "";
      send(event.target, event.submitter).catch(offline).finally(() => delete event.target.dataset.sending);
    }
  });
  desk.addEventListener("change", (event) => {
    if (event.target.id === "shortcuts-on") {
      if (event.target.checked) localStorage.removeItem(OFF); else localStorage.setItem(OFF, "");
    } else if (event.target.type === "file" && event.target.files.length) {
      fill(event.target);
    } else if (/^kind=(OFFICIAL|UNNAMED)$/.test(event.target.value)) {
      // Whoever is not in the list is written into the fold below it.
      const fold = event.target.closest(".field").nextElementSibling;
      fold.open = true;
      fold.querySelector(`input[name$="${event.target.value === "kind=UNNAMED" ? ".label" : ".post"}"]`).focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!on()) return;
    if (event.ctrlKey && event.key === "Enter" && event.target.form) {
      event.preventDefault();
      event.target.form.requestSubmit();
    } else if (event.altKey && !event.ctrlKey) {
      const to = desk.querySelector(`[data-shortcut="alt+${CSS.escape(event.code.replace(/^(Digit|Key)/, "").toLowerCase())}"]`);
      if (to) {
        event.preventDefault();
        to.closest("details")?.setAttribute("open", "");
        to.focus();
      }
    }
  });
  prepare();
})();
