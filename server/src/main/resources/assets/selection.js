/* Words that are selected in the speech are taken as those to be withheld, just where they stand. */
(() => {
  "use strict";
  const speech = document.getElementById("speech-text");
  const words = document.getElementById("words");
  const at = document.getElementById("at");
  if (!speech || !words || !at) {
    return;
  }
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) {
      return;
    }
    const range = selection.getRangeAt(0);
    if (range.startContainer.parentNode === speech && range.endContainer === range.startContainer) {
      const chosen = range.toString();
      words.value = chosen.trim();
      at.value = range.startOffset + chosen.length - chosen.trimStart().length;
    }
  });
  words.addEventListener("input", () => {
    at.value = "";
  });
})();
