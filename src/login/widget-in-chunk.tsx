import { inChunk } from '../ui/in-chunk.tsx';
import { loadWidget } from './load-widget.ts';

export const WidgetInChunk = inChunk(loadWidget);
