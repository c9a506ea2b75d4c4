/**
 * Values that the browser keeps between visits. It may refuse to, above all for a page from a
 * folder: then they last as long as the page is open.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";

const inMemory = new Map<string, string>();
const told = new EventTarget();

/** Whether the browser keeps values. */
export function isKeeping(): boolean {
  try {
    localStorage.setItem("hub-and-spokes try", "1");
    localStorage.removeItem("hub-and-spokes try");
    return true;
  } catch {
    return false;
  }
}

/** The text that is kept under a name; empty where there is none. */
export function keptText(name: string): string {
  try {
    return localStorage.getItem(keyOf(name)) ?? inMemory.get(name) ?? "";
  } catch {
    return inMemory.get(name) ?? "";
  }
}

/** Keeps a text under a name; an empty one takes the name out. */
export function keepText(name: string, text: string): void {
  inMemory.set(name, text);
  try {
    if (text === "") localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // It is kept in memory.
  }
  told.dispatchEvent(new Event(name));
}

/** The text that is kept under a name, and again whenever it changes, in another window too. */
export function useKeptText(name: string): string {
  const [text, setText] = useState(() => keptText(name));
  useEffect(() => {
    const follow = () => setText(keptText(name));
    told.addEventListener(name, follow);
    addEventListener("storage", follow);
    return () => {
      told.removeEventListener(name, follow);
      removeEventListener("storage", follow);
    };
  }, [name]);
  return text;
}

function keyOf(name: string): string {
  return `hub-and-spokes ${name}`;
}
