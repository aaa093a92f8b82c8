import { preloadable } from '../../ui/chunks/preloadable.tsx';
import { loadWidget } from './load-widget.ts';

export const WidgetInChunk = preloadable(loadWidget);
