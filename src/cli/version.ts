// The version of this program, and where its defects are reported: from package.json.
import manifest from '../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

const { bugs } = manifest as { readonly bugs?: string | { readonly url?: string; readonly email?: string } };

/** An address; undefined where the package names none. */
export const REPORTS: string | undefined = typeof bugs === 'string' ? bugs : (bugs?.url ?? bugs?.email);
