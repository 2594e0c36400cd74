import { execFileSync } from 'node:child_process';
import { frozenFolders, frozenList } from './frozen-list.ts';

function git(project: string, args: readonly string[]): string[] {
  // A hook's GIT_DIR would point at another repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  // A checkout may belong to another user than the one who tests it; reading it is safe.
  const safe = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
  const options = { cwd: project, env, encoding: 'utf8', maxBuffer: 64 << 20 } as const;
  return execFileSync('git', [...safe, ...args], options)
    .split('\n')
    .filter(Boolean);
}

/**
 * Every time that a frozen file was changed, deleted or renamed, in any commit behind HEAD or since; and every time
 * that a line went from their list. Each as text: the commit or `uncommitted`, and the file. Rejects a project
 * without git by throwing. A shallow clone is searched as far as it goes.
 */
export function findPastEdits(project: string): string[] {
  // A merge is compared with each parent, so that it can't drop a file either. Without renames one is a deletion.
  const changes = ['--no-renames', '--diff-filter=MDT', '--name-only'];
  const lines = git(project, ['log', '-m', '--format=commit %h', ...changes, '--', ...frozenFolders]);
  let commit = '';
  const past = lines.flatMap((line) => {
    if (!line.startsWith('commit ')) return [`${commit} ${line}`];
    commit = line.slice('commit '.length);
    return [];
  });
  const open = git(project, ['diff', 'HEAD', ...changes, '--', ...frozenFolders]);
  const counts = ['log', '-m', '--format=', '--numstat', '--no-renames', '--', frozenList];
  const counted = [...git(project, counts), ...git(project, ['diff', 'HEAD', '--numstat', '--', frozenList])];
  const shortened = counted.some((line) => line.split('\t')[1] !== '0');
  return [
    ...new Set(past),
    ...open.map((file) => `uncommitted ${file}`),
    ...(shortened ? [`lines went from ${frozenList}`] : []),
  ];
}
