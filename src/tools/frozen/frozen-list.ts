/** Folders, from the project's root, whose files never change once they are committed. */
export const frozenFolders: readonly string[] = ['levels/editions', 'tests/fixtures/share'];

/** The list of frozen files, from the project's root: lines as `sha256sum` writes and checks them. */
export const frozenList = 'tests/fixtures/frozen.sha256';
