import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { PRODUCT_NAME } from '../../src/ui/brand.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { signInBy } from '../helpers/sign-in-by.ts';

const login: LoginConfig = { ...loginConfig, locale: 'pseudo' };

/** What the widget shows in no language but English: names of countries, in the list of calling codes. */
const UNTRANSLATED = 'option, [translate="no"]';

/** What is the same in every language: names (an organization's after its initial), addresses, numbers. */
const NOT_LANGUAGE = /A?Acme|Optional MFA|Sam Okafor|\S+@acme\.test|\+1 •••• 0143/g;

/** The text on the page, and in its labels, that is outside the brackets of the pseudo-locale. */
function textOutsideBrackets(): string[] {
  const page = document.body.cloneNode(true);
  if (!(page instanceof HTMLElement)) return [];
  for (const element of page.querySelectorAll(`${UNTRANSLATED}, time, style`)) element.remove();
  const labels = [...page.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].flatMap(
    (element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, page.textContent, ...labels]
    .map((text) =>
      text
        .replace(/⟦[^⟦⟧]*⟧/g, ' ')
        .replaceAll(PRODUCT_NAME, ' ')
        .replace(NOT_LANGUAGE, ' '),
    )
    .flatMap((text) => text.match(/[^\n]*\p{Letter}[^\n]*/gu) ?? []);
}

describe('under the pseudo-locale', () => {
  const signposts = { email: /Éɱåîļ/, send: /Çöñţîñûé ŵîţĥ éɱåîļ/, code: /Öñé-ţîɱé þåššçöðé/ };

  test('every page of a sign-in shows only text that can be translated', async () => {
    const app = renderApp({ login });
    await signInBy(signposts, app, (step) => expect(textOutsideBrackets(), step).toEqual([]));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('⟦Ĥéļļö, Sam Okafor ~ ~⟧');
  });

  test('so does the enrolment of a phone, and what goes wrong in it', async () => {
    const app = renderApp({ login });
    await app.user.type(await screen.findByLabelText(signposts.email), 'new@acme.test');
    await app.user.click(screen.getByRole('button', { name: signposts.send }));
    await screen.findByText('new@acme.test');
    await app.followLink('new@acme.test');
    await app.user.click(await screen.findByText('Acme'));
    await screen.findByText(/Šéţ ûþ Ṁûļţî-Ƒåçţöŕ/);
    expect(textOutsideBrackets()).toEqual([]);
    await app.user.click(screen.getByRole('button', { name: /Ţéxţ ɱé å çöðé/ }));
    await app.user.type(await screen.findByLabelText(/Þĥöñé ñûɱƀéŕ/), '123');
    const submit = screen.getByRole('button', { name: /Çöñţîñûé/ });
    await waitFor(() => expect(submit).toBeEnabled());
    await app.user.click(submit);
    await screen.findByText(/Þĥöñé ñûɱƀéŕ ƒöŕɱåţ îš îñṽåļîð/);
    expect(textOutsideBrackets()).toEqual([]);
  });

  test.each(['/nowhere', '/login/nobody', '/authenticate'])('so does %s', async (path) => {
    renderApp({ path, login });
    await screen.findByText(/Þåĝé ñöţ ƒöûñð|çöûļð ñöţ ƀé ƒöûñð|Šţåŕţ åĝåîñ/);
    expect(textOutsideBrackets()).toEqual([]);
  });
});
