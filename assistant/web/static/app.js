// What pages do better with a script: each part is for one data-attribute and does nothing without it.
"use strict";

// A draft in work: how far it is, and each finished paragraph as it comes; told again from the first after a reload.
const watched = document.querySelector("[data-events]");
if (watched) {
  const bar = document.getElementById("bar");
  const step = document.getElementById("step");
  const growing = document.getElementById("growing");
  const away = "The service does not answer. This page tries again by itself.";
  const lookAgain = async () => {
    try {
      await fetch(location.href);
      location.reload();
    } catch {
      step.textContent = away;
      setTimeout(lookAgain, 2000);
    }
  };
  const source = new EventSource(watched.dataset.events);
  const sections = new Map();
  growing.replaceChildren();
  const paragraph = (told) => {
    if (!sections.has(told.section)) {
      const part = document.createElement("section");
      const title = document.createElement("h2");
      title.textContent = told.what;
      part.append(title);
      sections.set(told.section, part);
      growing.replaceChildren(...[...sections].sort(([a], [b]) => a - b).map(([, each]) => each));
    }
    const said = document.createElement("p");
    said.dir = "auto";
    said.dataset.place = told.paragraph;
    said.textContent = told.sentences.join(" ");
    const part = sections.get(told.section);
    const later = [...part.querySelectorAll("p")].find((p) => Number(p.dataset.place) > told.paragraph);
    part.insertBefore(said, later || null);
  };
  const show = (event) => {
    const told = JSON.parse(event.data);
    bar.max = told.steps || 1;
    bar.value = told.done || 0;
    step.textContent = told.done
      ? `${told.done} of ${told.steps} paragraphs are written; last: ${told.what}.`
      : `Planned: ${told.steps} paragraphs.`;
    if (told.sentences) paragraph(told);
  };
  source.addEventListener("planned", show);
  source.addEventListener("progress", show);
  source.addEventListener("error", () => {
    step.textContent = away;
    if (source.readyState === EventSource.CLOSED) setTimeout(lookAgain, 2000);
  });
  for (const end of ["done", "stopped", "failed"]) {
    source.addEventListener(end, () => {
      source.close();
      lookAgain();
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

// An address that leads to a place in the page takes the focus away while the page loads; this gives it back.
const focusOnceLoaded = (element, options) => {
  if (element) addEventListener("load", () => setTimeout(() => element.focus(options)));
};

// An edit of a sentence: the same checks while it is typed, shown at the words.
const editor = document.querySelector("[data-check]");
if (editor) {
  const typed = editor.querySelector("textarea");
  const found = editor.querySelector("[data-found]");
  const [section, sentence] = editor.dataset.key.split(".").map(Number);
  let waiting = 0;
  let asked = 0;
  const tell = (checked) => {
    found.removeAttribute("role");
    if (!checked.problems.length) {
      const fine = document.createElement("p");
      fine.className = "fine";
      fine.textContent = "Its evidence carries these words.";
      found.replaceChildren(fine);
      return;
    }
    const letters = Array.from(checked.text);
    const line = document.createElement("p");
    line.dir = "auto";
    let at = 0;
    for (const { start, end } of checked.problems) {
      if (start < at || end <= start) continue;
      const mark = document.createElement("mark");
      mark.className = "wrong";
      mark.textContent = letters.slice(start, end).join("");
      line.append(letters.slice(at, start).join(""), mark);
      at = end;
    }
    line.append(letters.slice(at).join(""));
    const list = document.createElement("ul");
    for (const message of new Set(checked.problems.map((p) => p.message))) {
      const item = document.createElement("li");
      item.textContent = message;
      list.append(item);
    }
    found.replaceChildren(line, list);
  };
  const check = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(editor.dataset.check, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ section, sentence, text: typed.value }),
      });
      if (mine === asked && answer.ok) tell(await answer.json());
    } catch {
      // Sending the form says what is wrong.
    }
  };
  found.setAttribute("aria-live", "polite");
  typed.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 350);
  });
  focusOnceLoaded(typed);
}

// Keys on a draft's page: from sentence to sentence, and what may be done with the one that has the focus.
const reviewed = document.querySelector("[data-review]");
if (reviewed) {
  const help = document.querySelector("[data-keys]");
  const open = document.querySelector("[data-help]");
  const off = document.querySelector("[data-keys-off]");
  const handles = [...reviewed.querySelectorAll("[data-sentence] > .handle")];
  let on = localStorage.getItem("keys") !== "off";
  const told = () => (off.textContent = on ? "Turn the keys off" : "Turn the keys on");
  const here = () => document.activeElement.closest("[data-sentence]");
  const move = (by) => {
    const now = here() || reviewed.querySelector("[data-sentence]:target");
    const at = now ? handles.findIndex((handle) => now.contains(handle)) + by : by > 0 ? 0 : handles.length - 1;
    handles[Math.min(Math.max(at, 0), handles.length - 1)]?.focus();
  };
  const press = (...names) => {
    const found = names.map((name) => here()?.querySelector(`[name="${name}"], [data-${name}]`));
    found.find(Boolean)?.click();
  };
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    a: () => press("accept", "put-back"),
    e: () => press("edit"),
    r: () => press("reject", "put-back"),
    "?": () => help.showModal(),
  };
  open.hidden = false;
  told();
  open.addEventListener("click", () => help.showModal());
  off.addEventListener("click", () => {
    on = !on;
    localStorage.setItem("keys", on ? "on" : "off");
    told();
  });
  addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, dialog");
    if (!on || typing || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
  for (const words of reviewed.querySelectorAll("[data-sentence] > .words, [data-sentence] > del")) {
    words.addEventListener("click", () => {
      if (!String(getSelection())) words.parentElement.querySelector(".handle").focus();
    });
  }
  const target = document.getElementById(location.hash.slice(1));
  if (!editor && target?.matches("[data-sentence]")) {
    focusOnceLoaded(target.querySelector(".handle"), { preventScroll: true });
  }
}
