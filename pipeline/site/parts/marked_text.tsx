/**
 * Prose with the marks of emphasis that the pages of the project have: `*one*` and `**two**`.
 *
 * @module
 */

/** Prose; whatever else stands in it is text. */
export function MarkedText({ text }: { readonly text: string }) {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/);
  return (
    <>
      {parts.map((part, at) => {
        if (at % 2 === 0) return part;
        return part.startsWith("**")
          ? <strong key={at}>{part.slice(2, -2)}</strong>
          : <em key={at}>{part.slice(1, -1)}</em>;
      })}
    </>
  );
}
