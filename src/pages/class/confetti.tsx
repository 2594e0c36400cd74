const colours = ['#bc8c3b', '#e9c57f', '#fcf7ec', '#44618a'];

/** Bits of paper strewn by a fixed rule, the same each time; they lie still. */
const bits = Array.from({ length: 54 }, (_, i) => ({
  x: (i * 61.8034) % 100,
  y: (i * 38.1966 + (i % 7) * 3) % 78,
  turn: (i * 47) % 180,
  size: 0.5 + ((i * 29) % 10) / 10,
  colour: colours[i % colours.length],
}));

/** Confetti behind the podium. Decoration. */
export function Confetti() {
  return (
    <svg class="pg-cl-confetti" viewBox="0 0 100 56" preserveAspectRatio="none" aria-hidden="true">
      {bits.map(({ x, y, turn, size, colour }) => (
        <rect
          key={`${x}`}
          x={x}
          y={y * 0.56}
          width={size}
          height={size * 0.7}
          fill={colour}
          transform={`rotate(${turn} ${x} ${y * 0.56})`}
        />
      ))}
    </svg>
  );
}
