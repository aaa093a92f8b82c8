import { PRODUCT_NAME } from '../brand.ts';
import styles from './wordmark.module.css';

export function Wordmark() {
  return <span className={styles.wordmark}>{PRODUCT_NAME}</span>;
}
