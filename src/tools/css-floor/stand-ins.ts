/** Sets of older properties that, all given in the same rule, stand in for a newer one. */
export const standIns: Readonly<Record<string, readonly (readonly string[])[]>> = {
  inset: [['top', 'right', 'bottom', 'left']],
  'inset-block': [['top', 'bottom']],
  'inset-inline': [
    ['left', 'right'],
    ['inset-inline-start', 'inset-inline-end'],
  ],
  'margin-inline': [
    ['margin-left', 'margin-right'],
    ['margin-inline-start', 'margin-inline-end'],
    ['margin'],
  ],
  'margin-block': [['margin-top', 'margin-bottom'], ['margin-block-start', 'margin-block-end'], ['margin']],
  'padding-inline': [
    ['padding-left', 'padding-right'],
    ['padding-inline-start', 'padding-inline-end'],
    ['padding'],
  ],
  'padding-block': [
    ['padding-top', 'padding-bottom'],
    ['padding-block-start', 'padding-block-end'],
    ['padding'],
  ],
  translate: [['transform']],
  scale: [['transform']],
  rotate: [['transform']],
  'line-clamp': [['-webkit-line-clamp']],
};
