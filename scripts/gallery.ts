import { runGallery } from './gallery/run-gallery.ts';

try {
  process.exitCode = await runGallery(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
