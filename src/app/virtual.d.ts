declare module 'virtual:levels-version' {
  const version: string;
  export default version;
}
