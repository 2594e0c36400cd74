declare module 'virtual:fonts' {
  const fonts: readonly import('../../app/web-font.ts').WebFont[];
  export default fonts;
}
