import { PRODUCT_NAME } from '../brand.ts';

/** Sets the document's title; React moves it into the head. */
export function PageTitle({ page }: { page: string }) {
  return <title>{`${page} · ${PRODUCT_NAME}`}</title>;
}
