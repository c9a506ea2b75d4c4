/**
 * What a page shows, kept in its address.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import { type PageState, stateIn, stateText } from "../parts/addresses.ts";

/**
 * The state of the page, and a function that changes a part of it: an empty value takes the name
 * out.
 */
export function usePageState(): [Readonly<Record<string, string>>, (change: PageState) => void] {
  const [state, setState] = useState(() => stateIn(location.hash));
  useEffect(() => {
    const follow = () => setState(stateIn(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return [state, (change) => {
    const next = { ...stateIn(location.hash), ...change };
    location.hash = stateText(next);
  }];
}
