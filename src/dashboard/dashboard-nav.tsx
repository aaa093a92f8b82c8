import { Link } from 'wouter';
import { DASHBOARD_PATH } from '../routes.ts';
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
              href={page.path ? `${DASHBOARD_PATH}/${page.path}` : DASHBOARD_PATH}
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
