import { Accessibility, defaultPreset, PointerSensor } from '@dnd-kit/dom';
import { DragDropProvider, type DragEndEvent } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { useId, useState } from 'react';
import { moved } from '../draft/moved.ts';
import { OrderedChoice } from './ordered-choice.tsx';
import styles from './ordered-choices.module.css';

// The keyboard has the buttons: the library's own way by keys loses some where they come fast and the page is busy.
const SENSORS = [PointerSensor];
const PLUGINS = defaultPreset.plugins.filter((plugin) => plugin !== Accessibility);

interface OrderedChoicesProps<Name extends string> {
  legend: string;
  hint?: string;
  /** All there are, with what people call them. */
  labels: Readonly<Record<Name, string>>;
  chosen: readonly Name[];
  onChange: (chosen: readonly Name[]) => void;
}

/** Things to choose among and to put in order: by dragging, or by buttons. */
export function OrderedChoices<Name extends string>({
  legend,
  hint,
  labels,
  chosen,
  onChange,
}: OrderedChoicesProps<Name>) {
  const hintId = useId();
  const [said, setSaid] = useState('');
  // The keys of the table, in its order.
  const left = (Object.keys(labels) as Name[]).filter((name) => !chosen.includes(name));

  function move(from: number, to: number): void {
    const name = chosen[from];
    if (name === undefined || from === to || to < 0 || to >= chosen.length) return;
    onChange(moved(chosen, from, to));
    setSaid(`${labels[name]} is now ${to + 1} of ${chosen.length}.`);
  }
  function drop({ canceled, operation: { source } }: DragEndEvent): void {
    if (!canceled && isSortable(source)) move(source.initialIndex, source.index);
  }

  return (
    <fieldset className={styles.choices} aria-describedby={hint && hintId}>
      <legend>{legend}</legend>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <DragDropProvider sensors={SENSORS} plugins={PLUGINS} onDragEnd={drop}>
        {/* One list of both, so that what is chosen, or no more, keeps the focus as it moves. */}
        <ul>
          {[...chosen, ...left].map((name, index) => (
            <OrderedChoice
              key={name}
              label={labels[name]}
              index={index}
              count={chosen.length}
              onMove={move}
              onToggle={() => onChange(toggled(chosen, name))}
            />
          ))}
        </ul>
      </DragDropProvider>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </fieldset>
  );
}

/** One that is added comes last. */
function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
