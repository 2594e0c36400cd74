/** The inks and papers of the art direction, as Phaser colours. Canvas ignores tints: colours are drawn in. */
export const palette = {
  paper: 0xfcf7ec,
  sheet: 0xf3ead8,
  ink: 0x16233d,
  faded: 0x465069,
  cinnabar: 0xbe2f1e,
  cinnabarReverse: 0xf1d6c6,
  fadedReverse: 0xd7dae2,
  jade: 0x2b745c,
  jadeReverse: 0xd9e4d3,
  gold: 0xbc8c3b,
  lamp: 0xfff8ea,
} as const;
