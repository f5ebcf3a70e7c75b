// Shift, pressed three times by itself within five seconds, leaves as well, also while typing.
let presses = [];
let alone = false;

// A phone's own keyboard sends its Shift too, and three touches of it only write a capital.
const touchOnly = matchMedia("(any-pointer: coarse)").matches
  && !matchMedia("(any-pointer: fine)").matches;

if (!touchOnly) {
  for (const hint of document.querySelectorAll(".limits [hidden]")) hint.hidden = false;

  addEventListener("keydown", (event) => {
    if (event.repeat) return;  // held, and perhaps for a click
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) presses = [];
  });

  addEventListener("pointerdown", () => {
    alone = false;
    presses = [];
  });

  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    presses = presses.filter((time) => event.timeStamp - time < 5000);
    if (presses.push(event.timeStamp) > 2) leave(document.querySelector(".leave"));
  });
}
