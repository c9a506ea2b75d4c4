/**
 * Prose with the marks that the pages of the project have: `*one*`, `**two**`, and code.
 *
 * @module
 */

/** Prose; whatever else stands in it is text. */
export function MarkedText({ text }: { readonly text: string }) {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/);
  return (
    <>
      {parts.map((part, at) => {
        if (at % 2 === 0) return part;
        if (part.startsWith("`")) return <code key={at}>{part.slice(1, -1)}</code>;
        return part.startsWith("**")
          ? <strong key={at}>{part.slice(2, -2)}</strong>
          : <em key={at}>{part.slice(1, -1)}</em>;
      })}
    </>
  );
}
