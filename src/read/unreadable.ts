import { InputError } from '../errors/input-error.ts';

const reasons: Readonly<Record<string, { what: string; hint: string }>> = {
  EACCES: { what: 'you may not read it', hint: 'Check its permissions' },
  EPERM: { what: 'you may not read it', hint: 'Check its permissions' },
  ELOOP: { what: 'it is a symbolic link that leads round in a circle', hint: 'Name the file itself' },
  EMFILE: { what: 'too many files are open', hint: 'Close some, or read fewer articles at once' },
  EISDIR: { what: 'it is a folder', hint: 'Name a file in it' },
};

/** The error for a file or folder that the system does not let us read. */
export function unreadable(where: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons[code] ?? { what: `it cannot be read (${code || String(cause)})`, hint: 'Check the file and the disk' };
  return new InputError({ code: 'input-unreadable', where, ...reason, cause });
}
