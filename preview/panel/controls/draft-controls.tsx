import { PAGE_LOCALES } from '../../display.ts';
import { Choice } from '../../gallery/choice.tsx';
import type { Draft } from '../draft/use-draft.ts';
import styles from '../panel.module.css';
import { ColourFields } from './colour-fields.tsx';
import { FLOWS, METHODS, PRODUCTS } from './control-labels.ts';
import {
  type FlowName,
  methodsOf,
  withFlow,
  withLocale,
  withMethods,
  withProducts,
  withSession,
} from './draft-options.ts';
import { OrderedChoices } from './ordered-choices.tsx';
import { SessionField } from './session-field.tsx';
import { hasTwoThemes, themeColoursOf, withThemeColours } from './theme-colour.ts';

/** A control for each option that is tried most. Others stay as the file has them. */
export function DraftControls({ draft: { login, begunFrom, change } }: { draft: Draft }) {
  const { config, locale = 'auto' } = login;
  return (
    <>
      <OrderedChoices
        legend="Second factors"
        hint="Who sets one up chooses among these, from top to bottom."
        labels={METHODS}
        chosen={methodsOf(login)}
        onChange={(methods) => change(withMethods(login, methods, begunFrom))}
      />
      <OrderedChoices
        legend="Ways to sign in"
        hint="From top to bottom. Social sign-in begins with Google; other providers are for the file."
        labels={PRODUCTS}
        chosen={config.products}
        onChange={(products) => change(withProducts(login, products, begunFrom))}
      />
      <fieldset>
        <legend>Flow at /login</legend>
        {Object.entries(FLOWS).map(([flow, label]) => (
          <label key={flow} className={styles.radio}>
            <input
              type="radio"
              name="flow"
              checked={config.authFlowType === flow}
              // A key of the table.
              onChange={() => change(withFlow(login, flow as FlowName))}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <SessionField
        minutes={config.sessionOptions.sessionDurationMinutes}
        onChange={(minutes) => change(withSession(login, minutes))}
      />
      <ColourFields
        colours={themeColoursOf(login)}
        hasTwoThemes={hasTwoThemes(login)}
        onChange={(colours) => change(withThemeColours(login, colours, begunFrom))}
      />
      <fieldset>
        <legend>Locale</legend>
        <Choice
          label="Of all pages"
          options={CHOICES}
          value={locale}
          // One of the options' keys.
          onChange={(value) => change(withLocale(login, value as typeof locale, begunFrom))}
        />
      </fieldset>
    </>
  );
}

const { '': _, ...named } = PAGE_LOCALES;
const CHOICES = { auto: 'The browser’s', ...named };
