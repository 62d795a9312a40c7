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
    box.dispatchEvent(new Event("input"));
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

// Feedback: the fields of a note light up while it is written, and the script is copied by a button.
const shownOf = (text) => text.replace(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu, "");
const later = (wait, step) => {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(step, wait);
  };
};
const asker = (address) => {
  let asking = null;
  return async (body) => {
    if (asking) asking.abort();
    asking = new AbortController();
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: asking.signal,
    });
    return answer.ok ? answer.json() : null;
  };
};
const element = (name, classes, text) => {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.textContent = text;
  return made;
};

const note = document.querySelector("[data-note]");
if (note) {
  const live = document.querySelector("[data-live]");
  const [marked, said] = [live.querySelector("[data-marked]"), live.querySelector("[data-said]")];
  const ask = asker("/api/v1/feedback");
  const show = (made) => {
    const letters = Array.from(made.note);
    const spans = made.incidents.flatMap((incident) =>
      Object.entries(incident.fields).flatMap(([name, field]) => (field.span ? [[...field.span, name]] : [])),
    );
    const cuts = [...new Set([0, letters.length, ...spans.flatMap((s) => [s[0], s[1]])])].sort((a, b) => a - b);
    marked.replaceChildren();
    cuts.slice(1).forEach((end, index) => {
      const start = cuts[index];
      const kinds = spans.filter((s) => s[0] <= start && end <= s[1]).map((s) => s[2]);
      const words = shownOf(letters.slice(start, end).join(""));
      marked.append(kinds.length ? element("mark", [...new Set(kinds)].join(" "), words) : words);
    });
    const several = made.incidents.length > 1;
    const old = [...live.querySelectorAll("[data-legend]")];
    const lists = made.incidents.map((incident, number) => {
      const list = document.createElement("ul");
      list.dataset.legend = "";
      if (several) list.append(element("li", "", String(number + 1)));
      for (const [name, field] of Object.entries(incident.fields)) {
        if ((number || made.praise) && (name === "ask" || name === "commit") && field.state === "missing") continue;
        if (number && (name === "ask" || name === "commit")) continue;
        const item = element("li", field.state, "");
        item.append(element("span", `mark ${name}`, name[0].toUpperCase() + name.slice(1)), ` ${field.state}`);
        list.append(item);
      }
      list.setAttribute("aria-label", several ? `The fields of incident ${number + 1}` : "The fields");
      return list;
    });
    old[0].before(...lists);
    old.forEach((list) => list.remove());
    const there = [...new Set(spans.map((s) => s[2]))];
    const sentence = there.length ? `Found so far: ${there.join(", ")}.` : "None of the five is there yet.";
    if (said.textContent !== sentence) said.textContent = sentence;
    live.hidden = false;
  };
  const look = async () => {
    const day = document.querySelector("#day").value;
    if (!note.value.trim() || note.value.length > 5000) return;
    try {
      const made = await ask(day ? { note: note.value, today: day } : { note: note.value });
      if (made) show(made);
    } catch {
      // A newer question, or no service: the button still works.
    }
  };
  note.addEventListener("input", later(350, look));
  if (note.value && live.hidden) look();
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const told = document.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      told.textContent = "Copied.";
    } catch {
      told.textContent = "The browser does not allow it: select the words and copy them.";
    }
  });
}

// Lint: findings follow the typing, lie behind their words, and lead to them.
const linted = document.querySelector("[data-lint]");
if (linted) {
  const text = linted.querySelector("#text");
  const [behind, list, count, heading] = ["[data-behind]", "[data-findings]", "[data-count]", "#found"].map((found) =>
    linted.querySelector(found),
  );
  const ask = asker("/api/v1/lint");
  const [longest, most] = [100_000, 300];
  let shown = [];
  const follow = () => {
    behind.scrollTop = text.scrollTop;
  };
  const offsets = (lines, line, column) => {
    const words = lines[line - 1];
    const within = /[\ud800-\udbff]/.test(words.text) ? Array.from(words.text).slice(0, column - 1).join("").length : column - 1;
    return words.start + within;
  };
  const show = (asked, findings) => {
    let start = 0;
    const lines = asked.split("\n").map((words) => {
      const line = { text: words, start };
      start += words.length + 1;
      return line;
    });
    const placed = findings.map((finding) => ({
      ...finding,
      from: offsets(lines, finding.line, finding.column),
      to: offsets(lines, finding.end_line, finding.end_column),
    }));
    behind.replaceChildren();
    let done = 0;
    for (const { from, to } of placed) {
      if (to <= done) continue;
      behind.append(asked.slice(done, Math.max(done, from)), element("mark", "", asked.slice(Math.max(done, from), to)));
      done = to;
    }
    behind.append(asked.slice(done), "\n");
    behind.hidden = false;
    follow();
    list.replaceChildren(
      ...placed.slice(0, most).map((finding) => {
        const item = document.createElement("li");
        const place = element("button", "place", `${finding.line}:${finding.column}`);
        place.type = "button";
        place.prepend(element("span", "spoken", "Go to line and column "));
        place.addEventListener("click", () => {
          text.focus();
          text.setSelectionRange(finding.from, finding.to);
        });
        const rule = element("a", "rule", finding.rule);
        Object.assign(rule, { href: `/rules/${finding.rule}`, target: "_blank", rel: "noopener" });
        rule.append(element("span", "spoken", " (the rule, in a new tab)"));
        const quoted = element("q", "", shownOf(finding.text).slice(0, 120));
        const why = element("p", "", `${finding.message} `);
        quoted.dir = why.dir = "auto";
        why.append(rule);
        item.append(place, " ", quoted, why);
        return item;
      }),
    );
    shown = placed.slice(0, most);
    if (placed.length > most) list.append(element("li", "", `${placed.length - most} more follow. Begin with these.`));
    const told = findings.length ? `${findings.length} ${findings.length === 1 ? "finding" : "findings"}` : "Nothing found";
    heading.textContent = told;
    if (count.textContent !== told) count.textContent = told;
  };
  const hide = (names) => linted.querySelectorAll(names).forEach((old) => (old.hidden = true));
  const look = async () => {
    const asked = text.value;
    if (asked.length > longest) {
      behind.hidden = true;
      count.textContent = "The text is long: use the button to look at it.";
      return;
    }
    try {
      const kind = linted.querySelector("[name=kind]:checked").value;
      const answer = asked.trim() ? await ask({ text: asked, kind }) : { findings: [] };
      if (!answer || asked !== text.value) return;
      hide("[data-idle], [data-twin]");
      show(asked, answer.findings);
    } catch {
      // A newer question, or no service: the button still works.
    }
  };
  const wide = matchMedia("(min-width: 62rem)");
  document.addEventListener("selectionchange", () => {
    if (document.activeElement !== text) return;
    shown.forEach(({ from, to }, index) => {
      const here = !behind.hidden && from <= text.selectionStart && text.selectionEnd <= to;
      const item = list.children[index];
      if (here && wide.matches && !item.classList.contains("here")) item.scrollIntoView({ block: "nearest" });
      item.classList.toggle("here", here);
    });
  });
  const soon = later(350, look);
  text.addEventListener("input", () => {
    behind.hidden = true;
    hide("[data-stale]");
    soon();
  });
  text.addEventListener("scroll", follow);
  linted.querySelectorAll("[name=kind]").forEach((choice) => choice.addEventListener("change", look));
  if (text.value) look();
}

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
