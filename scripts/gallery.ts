import { runGallery } from './gallery/run-gallery.ts';
import { messageOf } from './message-of.ts';

try {
  process.exitCode = await runGallery(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
