// Words as they are typed on a command line, in the shell at hand.

/** The shells that hints are for: bash and its like, or cmd and PowerShell, which have double quotes in common. */
export type Shell = 'posix' | 'windows';

/** @param env of the process: Git Bash and its like set SHELL on Windows too */
export function shellOf(platform: string, env: Readonly<Record<string, string | undefined>>): Shell {
  return platform === 'win32' && env.SHELL === undefined ? 'windows' : 'posix';
}

/** A word as a shell takes it for one. */
export function shellQuote(text: string, shell: Shell = shellOf(process.platform, process.env)): string {
  return shell === 'posix' ? posixQuote(text) : windowsQuote(text);
}

function posixQuote(text: string): string {
  if (/^[\w./:-]+$/.test(text)) return text;
  return /['\\!$`[*]|^[#@]|#\d+$/.test(text)
    ? `'${text.replaceAll("'", "'\\''")}'`
    : `"${text.replaceAll('"', '\\"')}"`;
}

/** In both shells a double quote within double quotes is written twice. A backslash before the last would quote it. */
function windowsQuote(text: string): string {
  if (/^[\w.\\/:-]+$/.test(text)) return text;
  return `"${text.replaceAll('"', '""').replace(/\\+$/, '$&$&')}"`;
}
