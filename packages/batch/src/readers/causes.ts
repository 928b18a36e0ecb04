const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk or device cannot read it (input/output error)',
  ELOOP: 'the link leads in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** Why something failed, in words; known errors of the system in plain ones. Errors are told by their members: those of Node's core may be of another realm. */
export function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? ('message' in error ? String(error.message) : 'unknown');
}
