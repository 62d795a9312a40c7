// Progress without reloading, files dropped into the text, and no second draft by a double click.
"use strict";

const watched = document.querySelector("[data-events]");
if (watched) {
  const bar = document.getElementById("bar");
  const step = document.getElementById("step");
  const source = new EventSource(watched.dataset.events);
  const show = (event) => {
    const told = JSON.parse(event.data);
    bar.max = told.steps || 1;
    bar.value = told.done || 0;
    step.textContent = told.done ? `${told.done} of ${told.steps}: ${told.what}` : `Planned: ${told.steps} paragraphs.`;
  };
  source.addEventListener("planned", show);
  source.addEventListener("progress", show);
  for (const end of ["done", "stopped", "failed"]) {
    source.addEventListener(end, () => {
      source.close();
      location.reload();
    });
  }
}

const box = document.querySelector("[data-drop]");
if (box) {
  const name = document.querySelector("[data-filename]");
  box.addEventListener("dragover", (event) => event.preventDefault());
  box.addEventListener("drop", async (event) => {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    box.value = await file.text();
    name.value = file.name;
  });
}

for (const form of document.querySelectorAll("[data-once]")) {
  form.addEventListener("submit", () => {
    for (const button of form.querySelectorAll("button")) button.disabled = true;
  });
}
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("button[disabled]")) button.disabled = false;
});
