/** The product's name on every page and in every page title: the one place to change it. */
export const PRODUCT_NAME = 'Your product';
