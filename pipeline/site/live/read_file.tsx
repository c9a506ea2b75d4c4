/**
 * Taking in a text file that the reader chooses.
 *
 * @module
 */

/** A button that asks for a file and hands over its text. */
export function ReadFile({ label, accept, read }: {
  readonly label: string;
  readonly accept: string;
  readonly read: (text: string) => void;
}) {
  return (
    <label class="file">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) read(await file.text());
          // The same file may be chosen again.
          input.value = "";
        }}
      />
    </label>
  );
}
