import { useId, useState } from 'preact/hooks';

interface Props {
  /** The button that asks. */
  label: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button for what is not done by a slip: it asks, with the focus on the answer. */
export function AskFirst({ label, question, yes, no, onYes }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const id = useId();
  if (!isAsking) {
    return (
      <button type="button" onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="asking" role="group" aria-labelledby={id}>
      <span id={id}>{question}</span>
      <button
        type="button"
        ref={(button) => button?.focus()}
        onClick={() => {
          setIsAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" onClick={() => setIsAsking(false)}>
        {no}
      </button>
    </span>
  );
}
