/**
 * Links: to the web only where the address is one of the web.
 *
 * @module
 */
import type { ComponentChildren } from "preact";

/** Whether an address may be linked to: only pages of the web. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(address) && URL.canParse(address);
}

/** A link to the web; an address that is none of it stays text. */
export function WebLink(
  { to, children }: { readonly to: string; readonly children?: ComponentChildren },
) {
  if (!isWebAddress(to)) return <span>{children ?? to}</span>;
  return (
    <a href={to} rel="noopener noreferrer external" class="web">
      {children ?? to}
    </a>
  );
}
