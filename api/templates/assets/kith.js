// Makes pages more comfortable where script runs. Every page is whole without it.
"use strict";

// Suggestions below a field with data-suggests, as a combobox with a list: arrows choose, Enter takes, Escape closes.
(() => {
  const WAIT = 180;
  const FEWEST = 2;

  function enhance(field) {
    const list = document.createElement("ul");
    const told = document.createElement("span");
    let options = [];
    let at = -1;
    let due = 0;
    let asked = null;

    list.id = `${field.id}-list`;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.labels[0]?.firstChild?.textContent.trim() ?? "");
    told.className = "unseen";
    told.setAttribute("role", "status");
    const box = document.createElement("div");
    box.className = "combobox";
    field.replaceWith(box);
    box.append(field, list, told);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"],
      ["aria-controls", list.id], ["autocomplete", "off"]]) field.setAttribute(name, value);

    function close() {
      list.hidden = true;
      at = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function mark(next) {
      at = next;
      [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === at)));
      const marked = list.children[at];
      if (marked) {
        field.setAttribute("aria-activedescendant", marked.id);
        marked.scrollIntoView({ block: "nearest" });
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    }

    function take(place) {
      field.value = options[place].value;
      told.textContent = "";
      close();
      field.focus();
    }

    function show(found) {
      options = found.options;
      list.replaceChildren(...options.map((option, place) => {
        const item = document.createElement("li");
        item.id = `${list.id}-${place}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const label = document.createElement("bdi");
        label.textContent = option.label;
        item.append(label);
        if (option.hint) {
          const hint = document.createElement("span");
          hint.className = "soft";
          hint.textContent = option.hint;
          item.append(" ", hint);
        }
        return item;
      }));
      at = -1;
      field.removeAttribute("aria-activedescendant");
      list.hidden = options.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
      told.textContent = found.told;
    }

    async function ask() {
      asked?.abort();
      const words = field.value.trim();
      if (words.length < FEWEST) return close();
      asked = new AbortController();
      const { signal } = asked;
      try {
        const answer = await fetch(`${field.dataset.suggests}?q=${encodeURIComponent(words)}`, { signal });
        if (answer.ok) {
          const found = await answer.json();
          // What was asked before the last letter is not shown over what was asked after it.
          if (!signal.aborted && document.activeElement === field) show(found);
        } else close();
      } catch {
        // Without an answer the field is a field.
        if (!signal.aborted) close();
      }
    }

    field.addEventListener("input", () => {
      clearTimeout(due);
      due = setTimeout(ask, WAIT);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) return;
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        // One place more than there are options: the field itself, where nothing is marked.
        const places = options.length + 1;
        mark((at + 1 + step + places) % places - 1);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        take(at);
      } else if (event.key === "Tab") close();
    });
    field.addEventListener("blur", () => {
      clearTimeout(due);
      asked?.abort();
      close();
    });
    // Before the field loses the focus to it.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const item = event.target.closest("li");
      if (item) take([...list.children].indexOf(item));
    });
  }

  document.querySelectorAll("input[data-suggests]").forEach(enhance);
})();
