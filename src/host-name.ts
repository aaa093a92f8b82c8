/** Whether `value` is a host name alone, such as `login.example.com`: no scheme, port or path. */
export const isHostName = (value: string): boolean =>
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(value);
