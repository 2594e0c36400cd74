/** Lines to write on. */
export function RuledLines({ lines }: { lines: number }) {
  return (
    <>
      {Array.from({ length: lines }, (_, i) => (
        <i key={`line ${i + 1}`} class="pr-line" />
      ))}
    </>
  );
}
