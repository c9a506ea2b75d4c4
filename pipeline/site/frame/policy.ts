/**
 * What a page may load and run, as a Content-Security-Policy.
 *
 * @module
 */

/** Texts that stand within a page and may take effect. */
export interface InlineTexts {
  /** The one script in the page; it may load further ones. */
  readonly script: string;
  /** The one style sheet in the page. */
  readonly style: string;
}

/**
 * The policy of a page: scripts and styles by their digests only. What the first script loads may
 * run as well, for that is how the page takes its data from files beside it; nothing else may, and
 * nothing may be fetched.
 */
export async function policyOf({ script, style }: InlineTexts): Promise<string> {
  return [
    "default-src 'none'",
    `script-src ${await hashOf(script)} 'strict-dynamic'`,
    `style-src ${await hashOf(style)}`,
    // Robustness is worked out by a worker that the page makes of its own script.
    "worker-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The digest of a text as a policy names it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${new Uint8Array(digest).toBase64()}'`;
}
