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

// A rehearsal: the check is told at once, the next question as soon as it is there; the page itself is the server's.
const talk = document.querySelector("[data-talk]");
if (talk) {
  const tell = (place, ...lines) =>
    place.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
  const redraw = async () => {
    const read = await fetch(location.pathname);
    const fresh = new DOMParser().parseFromString(await read.text(), "text/html").querySelector("[data-talk]");
    if (!fresh) return location.reload();
    talk.replaceChildren(...fresh.childNodes);
    talk.querySelector("#question, #ended")?.focus();
  };
  const listen = async (stream, told) => {
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let waiting = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const events = (waiting + part.value).split("\n\n");
      waiting = events.pop();
      for (const event of events) {
        const [name, data] = event.split("\n");
        told(name.slice("event: ".length), JSON.parse(data.slice("data: ".length)));
      }
    }
  };
  talk.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-answer]")) return;
    event.preventDefault();
    const { answer, turn } = form.elements;
    const button = form.querySelector("button");
    const place = form.querySelector("[data-checking]");
    if (button.disabled) return;
    button.disabled = answer.readOnly = true;
    let saved = false;
    try {
      const reply = await fetch(form.dataset.answer, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ answer: answer.value, turn: Number(turn.value) || null }),
      });
      // Whatever is wrong, the page says it in its own words and keeps what was typed.
      if (!reply.ok) return form.submit();
      await listen(reply.body, (name, { check }) => {
        if (name !== "checked") return;
        saved = true;
        const verdict = check.holds ? "Saved. It holds." : "Saved. It does not hold yet.";
        tell(place, `${verdict} The challenger is thinking.`, ...check.findings.map((found) => found.message));
      });
      await redraw();
    } catch {
      button.disabled = answer.readOnly = false;
      tell(
        place,
        saved
          ? "The connection broke. Your answer is saved: load this page again to go on."
          : "The connection broke. Your answer is still in the box: send it again.",
      );
    }
  });
  talk.addEventListener("keydown", (event) => {
    const form = event.target.closest("[data-answer]");
    if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}
