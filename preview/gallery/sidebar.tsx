import { memberLabel, policyLabel, STAGES } from '../situations/labels.ts';
import type { LoginDraft } from '../situations/situation.ts';
import { Choice } from './choice.tsx';
import type { ShownStage } from './shown-situations.ts';
import { labelsUnder } from './shown-situations.ts';
import styles from './sidebar.module.css';
import type { ChangeView, View } from './use-view.ts';

interface SidebarProps {
  stages: readonly ShownStage[];
  login: LoginDraft;
  view: View;
  change: ChangeView;
}

/** Finds situations: by words, by whom they are about, and by the stage of the journey. */
export function Sidebar({ stages, login, view, change }: SidebarProps) {
  return (
    <div className={styles.sidebar}>
      <search className={styles.filter}>
        <label className={styles.text}>
          <span>Find</span>
          <input
            type="search"
            placeholder="wrong code"
            value={view.text}
            onChange={({ target }) => change('text', target.value)}
          />
        </label>
        <Choice
          label="Organization"
          options={optionsOf(labelsUnder(login, policyLabel))}
          value={view.policy}
          onChange={(policy) => change('policy', policy)}
        />
        <Choice
          label="Member"
          options={optionsOf(labelsUnder(login, memberLabel))}
          value={view.member}
          onChange={(member) => change('member', member)}
        />
      </search>
      <nav aria-label="Stages">
        <ul className={styles.stages}>
          {stages.map(({ stage, shown }) => (
            <li key={stage}>
              <a href={`#${stage}`}>
                {STAGES[stage]} <span>{shown.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function optionsOf(labels: readonly string[]): Record<string, string> {
  return { '': 'All', ...Object.fromEntries(labels.map((label) => [label, label])) };
}
