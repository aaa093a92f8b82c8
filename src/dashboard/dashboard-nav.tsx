import { Link } from 'wouter';
import { GATED } from '../session/gated-path.ts';
import { useWords } from '../ui/words/language.tsx';
import styles from './dashboard-nav.module.css';
import { type Page, pages } from './pages.ts';

export function DashboardNav({ current }: { current: Page }) {
  const words = useWords();
  return (
    <nav className={styles.nav} aria-label={words['nav.pages']}>
      <ul>
        {pages.map((page) => (
          <li key={page.path}>
            <Link
              href={page.path ? `${GATED}/${page.path}` : GATED}
              aria-current={page === current ? 'page' : undefined}
            >
              {words[page.name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
