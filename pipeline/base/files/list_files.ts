/**
 * Files below a folder.
 *
 * @module
 */

/**
 * Paths of all files below a folder, in the order of their bytes, with forward slashes. Names that
 * begin with a dot, and packages that npm has put there, are left out.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = `${folder}/${name}`;
    if (isDirectory) paths.push(...await listFiles(path));
    else paths.push(path);
  }
  return paths.sort();
}
