/**
 * A file's absolute path as Vite names modules by: with slashes, on Windows too. Vite's own `normalizePath` does it only
 * where it runs on Windows, which a test elsewhere can't see.
 */
export function slashed(path: string): string {
  const isOfWindows = /^[a-z]:[\\/]|^\\\\/i.test(path);
  return isOfWindows ? path.replaceAll('\\', '/') : path;
}
