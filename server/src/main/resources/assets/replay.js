/* The slider goes to the event as soon as it is let go of; without a script a button does. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-slide]");
  const slider = form?.querySelector("input[type=range]");
  const label = form?.querySelector("label");
  if (!slider || !label) {
    return;
  }
  const first = slider.value;
  slider.addEventListener("input", () => {
    label.textContent = label.textContent.replace(/\d+/, slider.value);
  });
  /* Who moves it by keys chooses the moment to go: a page that leaves at every key could not be used. */
  slider.addEventListener("pointerup", () => slider.value !== first && form.requestSubmit());
})();
