/* Shows on an open page of a meeting what is recorded: each act once and in order, also after the line was away. */
(() => {
  "use strict";
  let page, source, last, pause, again, later;

  const say = (word) => {
    clearTimeout(later);
    for (const place of document.querySelectorAll("[data-live-state]")) {
      if (place.dataset.liveState !== word) {
        place.dataset.liveState = word;
        place.textContent = place.dataset[word];
      }
    }
  };

  /* An element that is there is replaced; an entry that is not comes last, and is scrolled to where the last was seen. */
  const put = (part) => {
    const old = document.getElementById(part.id);
    const list = document.getElementById("minutes");
    if (old) {
      const focused = old.contains(document.activeElement);
      old.replaceWith(part);
      if (focused) {
        part.tabIndex = -1;
        part.focus({ preventScroll: true });
      }
    } else if (list && part.localName === "li") {
      const end = list.lastElementChild ? list.lastElementChild.getBoundingClientRect().bottom : 0;
      list.append(part);
      document.querySelectorAll("[data-live-empty]").forEach((none) => none.remove());
      if (end > 0 && end <= innerHeight && !document.activeElement.matches("input, textarea, select")) {
        part.scrollIntoView({ block: "nearest" });
      }
    }
  };

  const show = (event) => {
    const position = Number(event.lastEventId);
    if (position > last) {
      last = position;
      const parts = document.createElement("template");
      parts.innerHTML = event.data;
      [...parts.content.children].forEach(put);
      document.dispatchEvent(new CustomEvent("sillok:act", { detail: position }));
    }
  };

  const close = () => {
    clearTimeout(again);
    clearTimeout(later);
    if (source) {
      source.close();
    }
    source = null;
  };

  /* A browser gives up where the server refuses, as it does while it starts: so it is asked again, ever more rarely. */
  const open = () => {
    close();
    const address = new URL(page.dataset.live, location.href);
    address.searchParams.set("after", last);
    source = new EventSource(address);
    source.onopen = () => {
      pause = 500;
      say("on");
    };
    source.onmessage = show;
    source.onerror = () => {
      if (source && source.readyState === EventSource.CLOSED) {
        say("off");
        again = setTimeout(open, pause);
        pause = Math.min(pause * 2, 15000);
      } else {
        later = setTimeout(say, 3000, "wait");
      }
    };
  };

  /* The page as it stands now, whether loaded or swapped, knows all up to its own position. */
  const begin = () => {
    const found = document.querySelector("[data-live]");
    if (found !== page || !source) {
      page = found;
      close();
      if (page) {
        last = Number(new URL(page.dataset.live, location.href).searchParams.get("after"));
        pause = 500;
        say("wait");
        open();
      }
    }
  };

  /* A browser keeps few lines to one server, so that a page that nobody sees gives its own up. */
  document.addEventListener("visibilitychange", () => {
    if (page) {
      if (document.hidden) {
        close();
      } else if (!source) {
        open();
      }
    }
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && page && open());
  addEventListener("online", () => page && open());
  document.addEventListener("htmx:afterSettle", begin);
  begin();
})();
