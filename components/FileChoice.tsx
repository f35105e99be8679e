interface Props {
  label: string;
  onFile: (file: File) => void;
}

/** A button that lets the reader choose a JSON file. */
export function FileChoice({ label, onFile }: Props) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
