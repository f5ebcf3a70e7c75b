// "Leave this page" without waiting: what stood here is gone before the next page answers.
// Where this file does not run, the link is a plain link, and nothing else needs it.
let left = false;

const leave = (link) => {
  const next = link.href;
  if (left) return;
  // The style sheet stays: at night the empty page is no brighter than the one before.
  document.body.textContent = "";
  document.title = "…";
  left = true;
  // Takes this page's place in the list that Back goes through; the history keeps it.
  location.replace(next);
};

addEventListener("click", (event) => {
  const link = event.target.closest(".leave");
  // With one of these keys the browser opens a new tab, a new window or a file: as asked.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  leave(link);
  event.preventDefault();  // last: whatever fails above, the link still leads away
});
