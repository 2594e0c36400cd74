/** The palette of theme.css, for a canvas, which reads no variables. */
export const colors = {
  paper: '#f3ead8',
  sheet: '#fcf7ec',
  ink: '#16233d',
  soft: '#465069',
  bronze: '#7a5516',
  gold: '#bc8c3b',
  sun: '#e4b45e',
  cool: '#b9c0c9',
  warm: '#d9c9a6',
  rule: 'rgba(22, 35, 61, 0.22)',
} as const;
