/* What makes the pages more convenient where scripts run; every page does its work without it. */
(() => {
  "use strict";
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  const words = document.getElementById("script-words")?.dataset ?? {};
  const account = meta("account");
  const lasting = 7 * 24 * 60 * 60 * 1000;
  const prefix = "draft ";

  /* Where a browser keeps nothing, for lack of room or by its owner's will, the pages do without. */
  const attempt = (what) => {
    try {
      return what();
    } catch {
      return null;
    }
  };
  const read = (key) => attempt(() => JSON.parse(localStorage.getItem(key)));
  const write = (key, draft) => attempt(() => localStorage.setItem(key, JSON.stringify(draft)));
  const drop = (key) => attempt(() => localStorage.removeItem(key));
  const drafts = () => (attempt(() => Object.keys(localStorage)) ?? []).filter((key) => key.startsWith(prefix));

  const tab = attempt(() => {
    const own = sessionStorage.getItem("tab") ?? Date.now().toString(36) + Math.random().toString(36).slice(2);
    sessionStorage.setItem("tab", own);
    return own;
  }) ?? "one";

  /* A tab says that it is there: what it keeps is its own until it is gone. */
  const there = () => attempt(() => localStorage.setItem(`there ${tab}`, Date.now()));
  const isThere = (other) => Number(attempt(() => localStorage.getItem(`there ${other}`)) ?? 0) > Date.now() - 90000;
  const leave = () => drop(`there ${tab}`);
  const ownerOf = (key) => key.slice(key.lastIndexOf(" ") + 1);

  /* Drafts. Whose, of which form and field, in which tab; the address of the page says nothing, for what was refused comes back under another. */
  const kept = "[data-keep]:not(form), form[data-keep] textarea, form[data-keep] input:not([type]), form[data-keep] input[type=text], form[data-keep] select";
  const place = (field) => {
    const form = field.form;
    const name = form?.elements.namedItem("_form")?.value ?? "";
    const path = form ? new URL(form.getAttribute("action") ?? "", location.href).pathname : location.pathname;
    return `${prefix}${account} ${path} ${name} ${field.name} `;
  };
  const isKept = (field) => account && field.form && field.name && field.matches?.(kept);

  const keep = (field) => {
    const key = place(field) + tab;
    const known = read(key);
    if (field.value === "" || field.value === (known?.base ?? field.defaultValue ?? "")) {
      drop(key);
    } else {
      write(key, { text: field.value, base: known?.base ?? field.defaultValue ?? "", at: Date.now() });
    }
  };

  const note = (field, draft, key) => {
    const line = document.createElement("p");
    const button = document.createElement("button");
    line.className = "hint draft";
    line.setAttribute("role", "status");
    line.textContent = (draft.sent ? words.draftSent : words.draft) + " ";
    button.type = "button";
    button.className = "plain";
    button.textContent = words.draftDrop;
    button.addEventListener("click", () => {
      drop(key);
      field.value = draft.base;
      line.remove();
      field.focus();
    });
    line.append(button);
    field.after(line);
  };

  /* What this tab kept, or else what a tab kept that is gone, comes back where nothing else was typed or answered since. */
  const restore = (field) => {
    if (field.dataset.restored || !isKept(field)) {
      return;
    }
    field.dataset.restored = "true";
    const own = place(field) + tab;
    const others = drafts().filter((key) => key.startsWith(place(field)) && key !== own && !isThere(ownerOf(key)));
    const newest = others.sort((one, other) => read(other).at - read(one).at)[0];
    const key = read(own) ? own : newest;
    const draft = key && read(key);
    if (draft && (field.value === "" || field.value === draft.base)) {
      field.value = draft.text;
      if (field.value === draft.text) {
        drop(key);
        write(own, draft);
        note(field, draft, own);
      }
    }
  };

  /* An answer says by a cookie which form was carried out; only then is there nothing left to keep. */
  const settle = () => {
    for (const cookie of document.cookie.split("; ").filter((each) => each.startsWith("carried-out."))) {
      const form = cookie.split("=")[0];
      drafts().filter((key) => read(key)?.sent === form.slice("carried-out.".length)).forEach(drop);
      document.cookie = `${form}=; Path=/; Max-Age=0; SameSite=Lax`;
    }
    drafts().filter((key) => !(read(key)?.at > Date.now() - lasting)).forEach(drop);
  };

  const send = (form) => {
    const key = form.elements.namedItem("_key")?.value;
    const fields = [...form.elements].filter(isKept);
    if (key && fields.length > 0) {
      for (const field of fields) {
        const draft = read(place(field) + tab);
        if (draft) {
          write(place(field) + tab, { ...draft, text: field.value, sent: key });
        }
      }
      if (!form.elements.namedItem("_keep")) {
        const wanted = document.createElement("input");
        wanted.type = "hidden";
        wanted.name = "_keep";
        wanted.value = "1";
        form.append(wanted);
      }
    }
  };

  const begin = () => {
    settle();
    document.querySelectorAll(kept).forEach(restore);
  };
  document.addEventListener("input", (event) => isKept(event.target) && keep(event.target));
  document.addEventListener("submit", (event) => send(event.target), true);
  document.addEventListener("htmx:afterSettle", begin);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", there);
  setInterval(there, 20000);
  there();
  begin();

  /* The end of the sign-in, as the latest answer to any page of this account has it. */
  const box = document.getElementById("session-warning");
  const ends = `signed in ${account}`;
  const until = () => Number(attempt(() => localStorage.getItem(ends)) ?? 0);
  const lasts = (seconds) => seconds && attempt(() => localStorage.setItem(ends, Date.now() + seconds * 1000));
  const look = () => {
    const left = until() - Date.now();
    const soon = left < 2 * 60 * 1000;
    if (soon && box.hidden) {
      const over = left <= 0;
      box.querySelector("p").textContent = over ? words.sessionOver : words.sessionEnds;
      box.querySelector("button").hidden = over;
    }
    if (soon && left <= 0 && !box.querySelector("button").hidden) {
      box.querySelector("p").textContent = words.sessionOver;
      box.querySelector("button").hidden = true;
    }
    box.hidden = !soon;
  };
  if (box && account && meta("signed-in-for")) {
    lasts(Number(meta("signed-in-for")));
    box.querySelector("button").addEventListener("click", async () => {
      const answer = await fetch("/account", { method: "HEAD", redirect: "manual" }).catch(() => null);
      lasts(Number(answer?.headers.get("Sillok-Signed-In-For")));
      look();
    });
    setInterval(look, 5000);
    look();
  }
})();
